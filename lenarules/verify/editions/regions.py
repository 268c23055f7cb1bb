"""For whom a difference holds, written from the conditions of the parts and proved by the solver.

A region grows from one patient after the other. Of every condition of both editions it is known
whether it holds for him; together these imply the difference, and those that are not needed are
left out, the longest first. What they say is joined with "or" until nobody is left, and is then
made shorter while the solver proves that it stays the same for those whom either edition accepts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.condition import (
    ALWAYS,
    NEVER_HOLDS,
    And,
    Condition,
    Not,
    Or,
    all_of,
    any_of,
    facts_of,
)
from lenarules.language.evaluate import holds
from lenarules.language.text import in_words
from lenarules.verify.side_by_side import NotProved
from lenarules.verify.writing import shortest, written_shorter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.table import Table
    from lenarules.verify.editions.pairing import Pairing

#: A region that asks more facts than this is not drawn as a diagram to be written shorter.
_FEW_FACTS = 8


class Regions:
    """The regions of two editions.

    Args:
        pairing: the two editions.
    """

    def __init__(self, pairing: Pairing) -> None:
        self._pairing = pairing
        self._asked = list(dict.fromkeys(asked_of(pairing.tables)))

    def of(self, formula: Any) -> Condition:
        """Return the condition for whom a formula holds, of those whom either edition accepts."""
        pieces: list[Condition] = []
        left = formula
        while (patient := self._pairing.patient_of(left)) is not None:
            pieces.append(self._around(patient, formula))
            left = z3.And(left, z3.Not(self._meets(pieces[-1])))
        return self._short(any_of(*pieces))

    def _around(self, patient: dict[str, Any], formula: Any) -> Condition:
        """Return a condition that holds for a patient and implies a formula."""
        kept = list(dict.fromkeys(_literals(self._asked, patient)))
        if not self._imply(kept, formula):
            raise NotProved(f"the conditions of the parts do not tell what changes for {patient}")
        for literal in sorted(kept, key=_length, reverse=True):
            fewer = [other for other in kept if other is not literal]
            kept = fewer if self._imply(fewer, formula) else kept
        return all_of(*kept)

    def _imply(self, literals: Sequence[Condition], formula: Any) -> bool:
        return not self._pairing.can_be(self._meets(all_of(*literals)), z3.Not(formula))

    def _meets(self, condition: Condition) -> Any:
        return self._pairing.patient.meets(condition)

    def _short(self, region: Condition) -> Condition:
        simple = self._simple(_spread(region), z3.BoolVal(True))
        if len(facts_of(simple)) <= _FEW_FACTS:
            simple = written_shorter(simple, self._pairing.patient.facts)
        return shortest(simple, region)

    def _simple(self, condition: Condition, given: Any) -> Condition:
        """Return a condition without what is known of those of whom something is given."""
        met = self._meets(condition)
        if not self._pairing.can_be(given, z3.Not(met)):
            return ALWAYS
        if not self._pairing.can_be(given, met):
            return NEVER_HOLDS
        match condition:
            case And(parts):
                return all_of(*self._simple_parts(parts, given, denied=False))
            case Or(parts):
                return any_of(*self._simple_parts(parts, given, denied=True))
        return condition

    def _simple_parts(
        self, parts: tuple[Condition, ...], given: Any, *, denied: bool
    ) -> list[Condition]:
        kept = list(parts)
        for place in sorted(range(len(kept)), key=lambda place: -_length(kept[place])):
            others = [self._meets(each) for n, each in enumerate(kept) if n != place]
            known = [z3.Not(other) for other in others] if denied else others
            kept[place] = self._simple(kept[place], z3.And(given, *known))
        return kept


def asked_of(tables: Sequence[Table]) -> Iterator[Condition]:
    """Yield every condition on which the answers of some tables hang."""
    for table in tables:
        yield from (rule.condition for rule in table.legal)
        yield from (row.when for row in table.rows)
        yield from (item.region for item in table.resolutions)
        yield from (note.when for note in table.notes)


def _literals(asked: Sequence[Condition], patient: dict[str, Any]) -> Iterator[Condition]:
    """Yield, of every condition, what of it holds for a patient."""
    for condition in asked:
        true = holds(condition, patient)
        parts = condition.parts if isinstance(condition, And) and true else (condition,)
        yield from (part if true else Not(part) for part in parts)


def _length(condition: Condition) -> int:
    return len(in_words(condition))


def _spread(condition: Condition) -> Condition:
    """Return a condition in which only comparisons and tests are denied."""
    match condition:
        case And(parts):
            return all_of(*(_spread(part) for part in parts))
        case Or(parts):
            return any_of(*(_spread(part) for part in parts))
        case Not(And(parts)):
            return any_of(*(_spread(~part) for part in parts))
        case Not(Or(parts)):
            return all_of(*(_spread(~part) for part in parts))
        case Not(Not(part)):
            return _spread(part)
    return condition
