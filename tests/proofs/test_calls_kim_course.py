"""What contradicts a claim about one call of ``next_cycle_action`` of Kim 2015, and that it can."""

from __future__ import annotations

from copy import copy
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.clinical.actions import ActionKind, Cytopenia, Timing, TreatmentStatus
from lenarules.clinical.course_facts import LONGEST
from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput
from lenarules.language.outcome import Refer
from lenarules.publications.kim_2015.next_cycle_action.ladder import Footnote, Rung
from lenarules.verify.call import Call
from proofs.kim_2015.calls import as_call
from proofs.kim_2015.visits import CALLS
from proofs.tables import HEMATOLOGIC, PROVED
from proofs.twins import TWINS
from proofs.visits import random_visits, visits_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules import TreatmentState
    from lenarules.language.table import Table
    from proofs.twins.twin import Twin

(COURSE,) = (proved for proved in PROVED if proved.table is HEMATOLOGIC)
CONTRADICTED = {c.name: c.contradicted for c in COURSE.own_claims if c.contradicted}
#: Broken so that the function does not answer, or answers by the state alone.
UNANSWERED = {
    "the cause of a hold for neutropenia is forgotten",
    "treatment that has ended is given the same dose again",
    "at the lowest dose a further episode goes one step down",
}
#: The claims that compare two calls, or say that there is one.
NOT_OF_ONE_CALL = {
    "a_dose_raised_by_permission_does_not_fall",
    "a_first_neutropenia_may_restart_at_the_same_dose",
    "lower_anc_never_raises_the_dose",
    "lower_platelets_never_raise_the_dose",
    "worse_renal_function_never_raises_the_dose",
}
BROKEN = [
    twin
    for twin in TWINS
    if twin.table.id == HEMATOLOGIC.id
    and twin.claim in CONTRADICTED
    and twin.broken not in UNANSWERED
]


def asked(patient: dict[str, Any], table: Table = HEMATOLOGIC) -> Call:
    """Return the call of the public function for a visit."""
    call = as_call(patient)
    assert call
    return Call(table, patient, COURSE.function(*call[0], **call[1]))


def test_every_claim_about_one_call_is_asked_of_calls() -> None:
    """Only the claims that are not about one call are left to the solver alone."""
    names = {claim.name for claim in COURSE.own_claims if claim.contradicted is None}
    assert names == NOT_OF_ONE_CALL


@pytest.mark.parametrize("twin", BROKEN, ids=lambda twin: twin.broken)
def test_a_broken_table_contradicts_its_claim(twin: Twin, monkeypatch: pytest.MonkeyPatch) -> None:
    """The public function on the broken table answers against the claim, or into no state."""
    module = import_module("lenarules.publications.kim_2015.next_cycle_action.ask")
    with monkeypatch.context() as broken:
        broken.setattr(module, "DECIDE", Decider[Any](twin.table))
        patient = next(each for each in visits_for(twin) if is_noticed(twin, each))
    assert not CONTRADICTED[twin.claim](asked(patient))


def visits_for(twin: Twin) -> Iterator[dict[str, Any]]:
    """Yield the solver's patient, and random ones should no state have his counts."""
    yield from (patient for patient in twin.verdict.patients if as_call(patient))
    visits = random_visits(Decider[Any](HEMATOLOGIC), CALLS)
    yield from (patient for _, patient in islice(visits, 5_000) if as_call(patient))


def is_noticed(twin: Twin, patient: dict[str, Any]) -> bool:
    """Tell whether a visit contradicts the claim, or leads to a state that its class refuses."""
    try:
        call = asked(patient, twin.table)
    except InconsistentInput:
        return True
    return CONTRADICTED[twin.claim](call)


def test_no_visit_contradicts_a_claim() -> None:
    """Visits of some paths, and random ones, contradict none of the claims."""
    decider = Decider[Any](HEMATOLOGIC)
    paths = islice(visits_of(decider, CALLS), 0, 40_000, 80)
    visits = [*paths, *islice(random_visits(decider, CALLS), 100)]
    calls = [asked(patient) for _, patient in visits if as_call(patient)]
    assert len(calls) > 300
    found = [name for name, wrong in CONTRADICTED.items() for call in calls if wrong(call)]
    assert found == []


USUAL = {fact.name: fact.usual for fact in HEMATOLOGIC.facts}
N, T = (frozenset((cause,)) for cause in (Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA))
ENDED = {"status": TreatmentStatus.DISCONTINUED}
IN_CYCLE = {"timing": Timing.MID_CYCLE}
LOW = {"dose": Rung.DAILY_5_MG, "tolerating": True}
HELD = {
    "status": TreatmentStatus.INTERRUPTED,
    "held_for": N,
    "open_episodes": N,
    "neutropenias": 2,
    "cycle_clear": False,
    "clear_cycles": 0,
}
MARKED = {"reduced_for_toxicity": True, "clear_cycles": 0, "cycle_clear": False}
TOP, MIDDLE, LEAST = (rung.value for rung in (Rung.DAILY_25_MG, Rung.DAILY_10_MG, *list(Rung)[:1]))

TOXICITY = "a_dose_lowered_for_toxicity_waits_for_clear_cycles"
FORGOTTEN = {"reduced_for_toxicity": False}
CLEAR = {"cycles_at_dose": 1, "clear_cycles": 1}
#: A claim, a visit, what is changed in its true answer, and in the next state of that answer.
WRONG: tuple[tuple[str, dict[str, Any], dict[str, Any], dict[str, Any]], ...] = (
    ("every_move_has_a_dose", {}, {"dose": None}, {}),
    ("every_move_has_a_dose", {}, {"dose": evolve(TOP, mg=24)}, {}),
    ("every_move_has_a_dose", {}, {"kind": ActionKind.INTERRUPT}, {}),
    ("a_reason_to_hold_gives_no_drug", {"progressing": True}, {"dose": LEAST}, {}),
    ("a_reason_to_hold_gives_no_drug", ENDED, {"dose": LEAST}, {}),
    ("a_reason_to_hold_gives_no_drug", {"anc": 400}, {"dose": LEAST}, {}),
    ("no_raise_while_a_row_holds_or_reduces", LOW | {"anc": 400}, {"dose": TOP}, {}),
    ("one_step_up_at_most_and_only_when_asked", LOW | {"escalate": True}, {"dose": TOP}, {}),
    ("never_above_the_ceiling", {"on_dialysis": True}, {"dose": TOP}, {}),
    ("never_above_the_ceiling", {"creatinine_clearance": 40}, {"dose": TOP}, {}),
    ("mid_cycle_never_gives_more", LOW | IN_CYCLE, {"dose": TOP}, {}),
    ("ended_is_final", ENDED, {"kind": ActionKind.CONTINUE}, {}),
    ("ended_is_final", ENDED, {"dose": LEAST}, {}),
    ("ended_is_final", ENDED, {}, {"status": TreatmentStatus.ON_TREATMENT}),
    ("a_further_neutropenia_restarts_lower", HELD | {"anc": 2_000}, {"dose": TOP}, {}),
    ("a_further_neutropenia_restarts_lower", HELD | {"anc": 900}, {"dose": LEAST}, {}),
    ("a_further_neutropenia_restarts_lower", HELD | {"anc": 900}, {}, {"neutropenias": 1}),
    ("a_further_neutropenia_restarts_lower", HELD | {"anc": 900}, {}, {"dose": MIDDLE}),
    ("without_escalation_the_dose_never_rises", LOW, {}, {"dose": TOP}),
    ("episodes_are_counted_once", {"anc": 900}, {}, {"neutropenias": 2}),
    ("episodes_are_counted_once", {"platelets": 20_000}, {}, {"thrombocytopenias": 2}),
    (TOXICITY, LOW | MARKED, {}, FORGOTTEN),
    (TOXICITY, {"platelets": 40_000}, {}, FORGOTTEN),
    (TOXICITY, LOW | MARKED | {"escalate": True}, {"dose": TOP}, {}),
    ("clear_cycles_are_counted_one_by_one", {"platelets": 40_000}, {}, CLEAR),
    ("clear_cycles_are_counted_one_by_one", {"anc": 900}, {}, CLEAR),
    ("a_permission_belongs_to_its_dose", {}, {}, {"permission": Footnote.A, "dose": MIDDLE}),
)


def test_every_claim_about_one_call_is_contradicted_by_some_call() -> None:
    """No claim is left without a broken table, or an answer changed by hand, against it."""
    shown = {twin.claim for twin in BROKEN} | {name for name, *_ in WRONG}
    assert shown | {"every_reachable_state_is_legal"} == set(CONTRADICTED)


def changed(state: TreatmentState, **fields: Any) -> TreatmentState:
    """Return a state with other fields, legal or not."""
    other = copy(state)
    for name, value in fields.items():
        object.__setattr__(other, name, value)
    return other


def answered_otherwise(call: Call, action: dict[str, Any], state: dict[str, Any]) -> Call:
    """Return a call with another answer than it had."""
    outcome: Any = call.decision.outcome
    wrong = evolve(outcome, state=changed(outcome.state, **state), **action)
    return evolve(call, decision=evolve(call.decision, outcome=wrong))


@pytest.mark.parametrize(("name", "visit", "action", "state"), WRONG)
def test_a_wrong_answer_contradicts_its_claim(
    name: str, visit: dict[str, Any], action: dict[str, Any], state: dict[str, Any]
) -> None:
    """The true answer does not contradict the claim, and the one changed by hand does."""
    wrong, call = CONTRADICTED[name], asked(USUAL | visit)
    assert not wrong(call)
    assert wrong(answered_otherwise(call, action, state))


def test_a_question_is_no_move() -> None:
    """An answer that leaves the dose to the clinician contradicts that every answer is a move."""
    call = asked(USUAL)
    question = evolve(call, decision=evolve(call.decision, outcome=Refer("which dose?")))
    assert CONTRADICTED["every_move_has_a_dose"](question)


@pytest.mark.parametrize(
    "fields",
    [
        {"held_for": N},
        {"open_episodes": T},
        {"neutropenias": LONGEST + 1},
        {"clear_cycles": 1},
        {"cycles_at_dose": 5},
        {"changed_in_cycle": True, "cycles_at_dose": 1, "cycle": 2},
        {"permission": Footnote.B},
    ],
)
def test_a_state_that_is_not_legal_is_found(fields: dict[str, Any]) -> None:
    """A next state that breaks a rule, or whose counts do not fit, contradicts the claim."""
    wrong = CONTRADICTED["every_reachable_state_is_legal"]
    call = asked(USUAL | ENDED)
    assert not wrong(call)
    assert wrong(answered_otherwise(call, {}, fields))
