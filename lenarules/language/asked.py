"""How a function asks its table when its arguments are not the facts of the table themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lenarules.language.decision import Source


class Asked:
    """How a function asks its table: what it passes, and what it makes of the table's outcome.

    Args:
        finish: turns an outcome of the table, given the ids of the marks that hold, into the
            outcome of the function.
        source: what answers, with the arguments of the function as its facts.
        values: the arguments as read, in the order of ``source.facts``.
        names: the argument behind a fact of the table, where it has another name.
        least: the least value of an unknown number, by the place of its fact in the table.
    """

    __slots__ = ("finish", "least", "names", "source", "values")

    def __init__(
        self,
        finish: Callable[[Any, frozenset[str]], Any],
        source: Source,
        values: tuple[Any, ...],
        names: Mapping[str, str],
        least: Mapping[int, int] | None = None,
    ) -> None:
        self.least = least or {}
        self.finish = finish
        self.source = source
        self.values = values
        self.names = names
