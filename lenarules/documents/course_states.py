"""Which status of a treatment can follow which, as the rows of its table have it.

``steps`` walks the decision diagram of the table of ``next_cycle_action`` and lets the function's
own transition say what follows; nothing is listed by hand.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from lenarules.clinical.actions import ActionKind, Timing, TreatmentStatus
from lenarules.clinical.facts import CYCLE, TIMING
from lenarules.documents.rst import escaped, grid, literal
from lenarules.documents.ways import ways
from lenarules.language.decide import decider_of
from lenarules.language.explain import value_in_words
from lenarules.language.record import Record
from lenarules.publications.kim_2015.next_cycle_action.course import Follow
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLE_CLEAR,
    DAYS_HELD,
    DOSE,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    PERMISSION,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.documents.rst import Lines
    from lenarules.language.decide import Answer
    from lenarules.language.table import Resolution, Row, Table

#: What tells the steps apart before the table answers.
_TOLD_BY = (STATUS, TIMING, DOSE)
_OF_THE_STATE = (
    CYCLE,
    STATUS,
    HELD_FOR,
    DAYS_HELD,
    OPEN_EPISODES,
    NEUTROPENIAS,
    THROMBOCYTOPENIAS,
    REDUCED_FOR_TOXICITY,
    CYCLE_CLEAR,
)

_Taken: TypeAlias = tuple[TreatmentStatus, Timing, ActionKind, TreatmentStatus]


@frozen(repr=False)
class Step(Record):
    """A status, what is done, and the status that follows.

    Attributes:
        before: the status before the visit.
        timing: when the visit is.
        kind: what is done.
        after: the status after the visit, if the answer is followed.
        settled_by: the full ids of the rows and resolutions that say so, in the table's order.
    """

    before: TreatmentStatus
    timing: Timing
    kind: ActionKind
    after: TreatmentStatus
    settled_by: tuple[str, ...]


def steps(table: Table) -> tuple[Step, ...]:
    """Return every step that some legal patient takes, in the order of the enumerations.

    Args:
        table: the table of ``next_cycle_action``, or one with the same facts and marks.
    """
    decider = decider_of(table)
    found: dict[_Taken, set[str]] = {}
    for patient, leaf in ways(decider.diagram, _TOLD_BY):
        if decider.broken_rule(leaf) is None:
            answer = decider.answer(leaf, ())
            cited = answer.resolution or answer.row
            assert cited is not None
            found.setdefault(_taken(patient, answer), set()).add(cited.id)
    parts: tuple[Row | Resolution, ...] = (*table.rows, *table.resolutions)
    order = [table.full_id(part) for part in parts]
    ordered = sorted(found, key=_place)
    return tuple(Step(*taken, tuple(sorted(found[taken], key=order.index))) for taken in ordered)


def _place(taken: _Taken) -> tuple[int, ...]:
    before, timing, kind, after = taken
    return tuple(list(type(part)).index(part) for part in (before, after, kind, timing))


def _taken(patient: Mapping[str, Any], answer: Answer) -> _Taken:
    state = _state(patient)
    action = Follow(state, patient[DAYS_HELD.name])(answer.outcome, answer.marks)
    return state.status, patient[TIMING.name], action.kind, action.state.status


def _state(patient: Mapping[str, Any]) -> TreatmentState:
    """Return a state with the facts of a patient; completed cycles change no step."""
    (permission,) = patient[PERMISSION.name] or (None,)
    return TreatmentState(
        **{fact.name: patient[fact.name] for fact in _OF_THE_STATE},
        dose=patient[DOSE.name].value,
        permission=permission,
        changed_in_cycle=False,
        cycles_at_dose=0,
        clear_cycles=0,
    )


def step_lines(found: tuple[Step, ...]) -> dict[tuple[TreatmentStatus, TreatmentStatus], list[str]]:
    """Return for each pair of statuses what leads from one to the other, one line an action.

    An action that has one timing only says which.
    """
    lines: dict[tuple[TreatmentStatus, TreatmentStatus], list[str]] = {}
    for (before, after, kind), alike in groupby(found, lambda s: (s.before, s.after, s.kind)):
        timings = [step.timing for step in alike]
        when = "" if len(timings) == len(Timing) else f" ({value_in_words(timings[0])})"
        lines.setdefault((before, after), []).append(f"{kind.name}{when}")
    return lines


def step_table(table: Table, found: tuple[Step, ...]) -> Lines:
    """Return the steps as a table, each with a link to one row or resolution that says so."""
    heads = ("From", "When", "Answer", "To", "For example, by")
    rows = (
        (
            escaped(value_in_words(step.before)),
            escaped(value_in_words(step.timing)),
            literal(step.kind.name),
            escaped(value_in_words(step.after)),
            _example(table, step),
        )
        for step in found
    )
    return grid(heads, (16, 14, 16, 16, 38), rows)


def _example(table: Table, step: Step) -> str:
    first = step.settled_by[0]
    text = f":ref:`{first.removeprefix(f'{table.id}.')} <{first}>`"
    more = len(step.settled_by) - 1
    return f"{text}, and {more} more" if more else text
