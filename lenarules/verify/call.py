"""One call of a public function, and what it shows."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lenarules.language.decision import Decision
    from lenarules.language.table import Table
    from lenarules.language.words import Advice


@frozen(eq=False, slots=False)
class Call:
    """One call of a public function: the table that it runs, the patient, and the decision."""

    table: Table
    patient: Mapping[str, Any]
    decision: Decision[Any]

    @cached_property
    def advice(self) -> frozenset[Advice]:
        """What the notes of the answer tell."""
        told = {note.id for note in self.decision.notes}
        notes = (note for note in self.table.notes if self.table.full_id(note) in told)
        return frozenset(advice for note in notes for advice in note.adds)

    @cached_property
    def matched(self) -> frozenset[str]:
        """The ids of the rows that match, without that of the table, the answer's among them."""
        rows = (*self.decision.others, *([self.decision.row] if self.decision.row else []))
        return frozenset(row.id.removeprefix(f"{self.table.id}.") for row in rows)


def shown(outcome: Any) -> Iterator[Any]:
    """Yield an outcome, what stands in its options, and in theirs."""
    yield outcome
    for option in getattr(outcome, "options", ()):
        yield from shown(option.outcome)
