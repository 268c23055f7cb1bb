"""The errors of the library, under one base.

An error about an input names the field, the value, the unit and the accepted range, and says what
to do. An error about a table is raised while the table is being defined, never at run time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.language.decision import Possibility


class LenarulesError(Exception):
    """The base of every error that this library raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel between processes with every attribute."""
        return _rebuilt, (type(self), self.args, self.__dict__)


def _rebuilt(
    kind: type[LenarulesError], args: tuple[Any, ...], attributes: dict[str, Any]
) -> LenarulesError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(attributes)
    return error


class TableError(LenarulesError, TypeError):
    """A table, row or condition is defined wrongly; the message holds the cure."""


class UndecidedError(LenarulesError):
    """A table that is not total or not unambiguous met a patient whom it does not decide.

    No table of a paper raises it: that is what the proofs show. A table under construction can.
    """


class InputError(LenarulesError, ValueError):
    """A value that was passed cannot be used.

    Attributes:
        field: the name of the argument.
        value: the value as it was passed.
    """

    def __init__(self, field: str, value: object, message: str) -> None:
        super().__init__(message)
        self.field = field
        self.value = value


class WrongType(InputError, TypeError):
    """A value is of a type that the fact does not take (a string or a bool for a number, say)."""


class OutOfDomain(InputError):
    """A value lies outside the accepted range of its fact.

    Attributes:
        unit: the unit in which the fact is read.
        accepted: the accepted range in words.
    """

    def __init__(
        self, field: str, value: object, message: str, *, unit: str, accepted: str
    ) -> None:
        super().__init__(field, value, message)
        self.unit = unit
        self.accepted = accepted


class UnitSlip(OutOfDomain):
    """A value is out of range in its unit and in range in another one, which the message names."""


class InconsistentInput(LenarulesError, ValueError):
    """The values are each accepted and impossible together.

    Attributes:
        rule: the id of the legality rule of the table that refuses them.
        values: the values by the name of their fact.
    """

    def __init__(self, rule: str, values: Mapping[str, object], message: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.values = dict(values)


class InsufficientData(LenarulesError):
    """The facts that were passed as unknown (``None``) still change the answer.

    Attributes:
        needed: the names of the unknown facts on which the answer still depends.
        possible: each possible outcome with the condition on the unknown facts that leads to it.
        agreed: what every possible outcome shares, by field; ``dose`` or ``kind`` first where the
            outcomes share one.
    """

    def __init__(
        self,
        message: str,
        *,
        needed: tuple[str, ...],
        possible: tuple[Possibility, ...],
        agreed: Mapping[str, Any],
    ) -> None:
        super().__init__(message)
        self.needed = needed
        self.possible = possible
        self.agreed = dict(agreed)


class StoredAnswerError(LenarulesError, ValueError):
    """A text that should hold a stored answer does not."""
