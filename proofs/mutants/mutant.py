"""A table with a single edit, and the names of what was edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.table import Table


@frozen
class Mutant:
    """A table with a single edit.

    Attributes:
        table: the id of the table.
        part: what was edited: row, resolution, note, legal, mark or derived.
        kind: how: cut-off by one, operator, dropped and so on.
        where: the id of the part, and the edit in words; no other mutant of the table has it.
        make: makes the edited table, or raises ``TableError`` where the table refuses it.
    """

    table: str
    part: str
    kind: str
    where: str
    make: Callable[[], Table]

    @property
    def id(self) -> str:
        """The name by which reports and explanations speak of the mutant."""
        return f"{self.table} {self.part} {self.where}"

    @property
    def group(self) -> str:
        """The part and the kind, as the report counts them."""
        return f"{self.part}: {self.kind}"
