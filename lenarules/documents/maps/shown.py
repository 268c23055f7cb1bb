"""What a region of a map says: the answer of the table for the patients in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from lenarules.language.decide import decider_of
from lenarules.language.outcome import Refer
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.language.decide import Answer
    from lenarules.language.table import Table
    from lenarules.language.words import Basis


@frozen(repr=False)
class Said(Record):
    """What a region says.

    Attributes:
        headline: the answer in one line; for ``Refer`` that the clinician decides.
        basis: what it stands on; None where no patient is possible.
        row: the full id of the adopted row, or nothing.
        settled_by: the full id of the resolution, or of the rule that no patient can meet.
        outcome: the outcome itself; it is not compared.
    """

    headline: str
    basis: Basis | None
    row: str
    settled_by: str
    outcome: Any = field(eq=False)

    @property
    def refers(self) -> bool:
        """Whether the clinician decides."""
        return isinstance(self.outcome, Refer)


def shown(table: Table, patient: Mapping[str, Any]) -> Said:
    """Return what a table says of one patient."""
    decider = decider_of(table)
    values = tuple(patient[fact.name] for fact in table.facts)
    leaf = decider.diagram.leaf(values)
    broken = decider.broken_rule(leaf)
    if broken is not None:
        return Said("not possible", None, "", table.full_id(broken.id), None)
    return _shown(decider.answer(leaf, values))


def _shown(answer: Answer) -> Said:
    row = answer.row.id if answer.row else ""
    resolution = answer.resolution.id if answer.resolution else ""
    return Said(headline(answer.outcome), answer.basis, row, resolution, answer.outcome)


def headline(outcome: Any) -> str:
    """Return an outcome in one line; the question of a ``Refer`` is left to its page."""
    if isinstance(outcome, Refer):
        return "The clinician decides"
    return str(outcome.in_words().splitlines()[0])
