"""What the claims about Zhang 2023 ask of a table: which kinds of answer, and which advice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.outcome import Refer
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Finding, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import Enum

    from lenarules.language.condition import Condition
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.language.words import Advice


def printed_kinds(outcome: Outcome, offered: tuple[Outcome, ...]) -> Iterator[Enum | None]:
    """Yield the kind of an answer, of what it offers and of the options of both.

    A question that offers nothing has no kind.
    """
    for each in (outcome, *offered):
        options = [option.outcome for option in getattr(each, "options", ())]
        if not (isinstance(each, Refer) and (options or offered)):
            yield getattr(each, "kind", None)
        yield from (getattr(option, "kind", None) for option in options)


def other_than(allowed: frozenset[Enum | None]) -> Callable[[Outcome, tuple[Outcome, ...]], int]:
    """Return a measure: 1 where an answer or an option of it is of any other kind."""

    def measure(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        return int(not set(printed_kinds(outcome, offered)) <= allowed)

    return measure


def answered_otherwise(
    table: Table, who: Condition, allowed: frozenset[Enum | None], detail: str
) -> Finding | None:
    """Look for such a patient with an answer, or an option, of a kind that is not allowed."""
    reading = Reading(table)
    wrong = reading.measure(other_than(allowed), nothing=1) == 1
    return _found(reading, z3.And(reading.patient.meets(who), wrong), detail)


def answer_outside(
    table: Table, who: Condition, allowed: frozenset[Enum], detail: str
) -> Finding | None:
    """Look for such a patient whose answer is no such kind; a question that offers it is none."""
    reading = Reading(table)

    def measure(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
        return int(getattr(outcome, "kind", None) not in allowed)

    wrong = reading.measure(measure, nothing=1) == 1
    return _found(reading, z3.And(reading.patient.meets(who), wrong), detail)


def kind_outside(table: Table, kind: Enum, who: Condition, detail: str) -> Finding | None:
    """Look for somebody else whose answer is of this kind; what is an option does not count."""
    reading = Reading(table)

    def measure(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
        return int(getattr(outcome, "kind", None) is kind)

    outside = z3.Not(reading.patient.meets(who))
    return _found(reading, z3.And(outside, reading.measure(measure) == 1), detail)


def is_answered_or_offered(kind: Enum) -> Callable[[Outcome, tuple[Outcome, ...]], int]:
    """Return a measure: 1 where an answer or an option of it is of this kind."""

    def measure(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        return int(kind in printed_kinds(outcome, offered))

    return measure


def untold(table: Table, who: Condition, advice: Advice, detail: str) -> Finding | None:
    """Look for such a patient whom no note gives this advice."""
    reading = Reading(table)
    told = [reading.patient.meets(note.when) for note in table.notes if advice in note.adds]
    return _found(reading, z3.And(reading.patient.meets(who), z3.Not(z3.Or(told))), detail)


def _found(reading: Reading, formula: Any, detail: str) -> Finding | None:
    patients = find(z3.And(reading.legal, formula), reading.patient)
    return Finding(detail, patients) if patients else None
