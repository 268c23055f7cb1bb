"""A call that contradicts a claim about the course by Jones 2021 is seen, and no real one does.

Tables broken on purpose are run on the visits that the solver finds. Where a broken table cannot
answer, the answer of the real one is made wrong by hand.
"""

from __future__ import annotations

from copy import copy
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.clinical.actions import ActionKind, Cytopenia, Timing, TreatmentStatus
from lenarules.clinical.dosing import LenalidomideDose, TreatmentDays
from lenarules.clinical.facts import CYCLE
from lenarules.language.asked import Asked
from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput
from lenarules.language.outcome import Refer
from lenarules.language.reduced import patient_on
from lenarules.publications.jones_2021 import CYTOPENIA_TABLE as COURSE
from lenarules.publications.jones_2021 import next_cycle_action
from lenarules.publications.jones_2021.next_cycle_action.course import FollowMaintenance
from lenarules.publications.jones_2021.next_cycle_action.facts import (
    CYCLES_BEFORE_15_MG,
    LOW_ANC,
    LOW_PLATELETS,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    HIGHEST,
    LADDER,
    LOWEST,
)
from lenarules.verify.call import Call
from proofs.jones_2021.course_calls import CALLS, as_call
from proofs.jones_2021.tables import PROVED
from proofs.twins.jones_2021 import TWINS
from proofs.visits import random_visits, visits_of

if TYPE_CHECKING:
    from proofs.twins.twin import Twin

(JONES,) = (proved for proved in PROVED if proved.table is COURSE)
ASKED = {claim.name: claim.contradicted for claim in JONES.own_claims if claim.contradicted}
#: What is broken leaves the visit that the solver finds undecided, or its next state is refused.
REFUSED = {
    "a raise that is asked for is given after toxicity too",
    "a dose that toxicity lowered is raised again",
    "a restart at the lowest dose goes one step down",
    "the cause of a hold for neutropenia is forgotten",
    "a cycle is delayed for neutropenia",
    "10 mg goes one step up after two cycles",
    "15 mg is legal in any cycle",
    "neutropenia holds from 499 down",
}
#: A state of treatment that has ended leads to itself, whatever the table says.
HARMLESS = {"treatment that has ended is given the same dose again"}
BROKEN = [
    twin
    for twin in TWINS
    if twin.table.id == COURSE.id and twin.claim in ASKED and twin.broken not in REFUSED | HARMLESS
]


def run(twin: Twin) -> Call:
    """Return what the function would answer to the solver's visit if it ran the broken table."""
    (patient,) = twin.verdict.patients
    (state,), _ = as_call(patient)
    decider, read = Decider[Any](twin.table), tuple(patient.values())
    asked = Asked(FollowMaintenance(state), decider.source, read, {})
    return Call(twin.table, patient, decider.decide(read, asked))


def answered(**facts: Any) -> Call:
    """Return the real answer to a visit that is as usual but for some facts."""
    patient = patient_on(COURSE.facts, ()) | facts
    (state,), arguments = as_call(patient)
    return Call(COURSE, patient, next_cycle_action(state, **arguments))


def wrongly(call: Call, **changes: Any) -> Call:
    """Return the call with another outcome."""
    outcome: Any = call.decision.outcome
    return evolve(call, decision=evolve(call.decision, outcome=evolve(outcome, **changes)))


def leading_to(call: Call, **fields: Any) -> Call:
    """Return the call with another next state, which no rule has checked."""
    outcome: Any = call.decision.outcome
    state = copy(outcome.state)
    for name, value in fields.items():
        object.__setattr__(state, name, value)
    return wrongly(call, state=state)


USUAL = answered()
DOSE = USUAL.patient["dose"].value
ENDED = answered(status=TreatmentStatus.DISCONTINUED)
LOW_COUNT = answered(anc=LOW_ANC.bound - 1)
LOW_IN_CYCLE = answered(platelets=LOW_PLATELETS.bound - 1, timing=Timing.MID_CYCLE)
RESTART = answered(
    status=TreatmentStatus.INTERRUPTED,
    held_for=frozenset((Cytopenia.NEUTROPENIA,)),
    neutropenias=1,
)
MARKED = answered(reduced_for_toxicity=True)
ASKED_FOR = {"cycle": CYCLES_BEFORE_15_MG, "indicated": True, "tolerating": True}
LOW_DOSE = answered(dose=LOWEST, escalate=True, **ASKED_FOR)
OFFERED = answered(**ASKED_FOR)
IN_DIALYSIS = evolve(OFFERED, patient={**OFFERED.patient, "on_dialysis": True})
IN_PROGRESSION = evolve(OFFERED, patient={**OFFERED.patient, "progressing": True})
OFF_THE_LADDER = LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(1, 21, 28))
QUESTION = evolve(USUAL, decision=evolve(USUAL.decision, outcome=Refer("an invented question?")))
ON_TREATMENT = {"status": TreatmentStatus.ON_TREATMENT}
TOO_EARLY = {"dose": HIGHEST.value, "cycle": CYCLES_BEFORE_15_MG}

#: What is wrong, and with which call, by the name of the claim.
MADE_WRONG: dict[str, dict[str, Call]] = {
    "every_move_has_a_dose": {
        "no action": QUESTION,
        "no dose": wrongly(USUAL, dose=None),
        "no dose of the ladder": wrongly(USUAL, dose=OFF_THE_LADDER),
        "a dose in a hold": wrongly(LOW_COUNT, dose=DOSE),
    },
    "a_raise_is_one_step_asked_for_and_permitted": {
        "more than a step": wrongly(LOW_DOSE, dose=HIGHEST.value),
        "not to 15 mg": wrongly(LOW_DOSE, dose=LADDER[1].value),
    },
    "no_option_gives_drug_against_the_text": {
        "above the ceiling": IN_DIALYSIS,
        "in progression": IN_PROGRESSION,
    },
    "every_reachable_state_is_legal": {
        "a hold without a cause": leading_to(LOW_COUNT, held_for=frozenset()),
        "a count out of range": leading_to(USUAL, cycle=CYCLE.high + 1),
    },
    "no_15_mg_before_the_fourth_cycle": {"too early": leading_to(USUAL, **TOO_EARLY)},
    "ended_is_final": {
        "drug": wrongly(ENDED, dose=DOSE),
        "another kind": wrongly(ENDED, kind=ActionKind.RESUME),
        "another state": leading_to(ENDED, **ON_TREATMENT),
    },
    "a_low_count_holds_the_drug": {
        "drug": wrongly(LOW_COUNT, dose=DOSE),
        "another dose": leading_to(LOW_COUNT, dose=LOWEST.value),
        "no hold": leading_to(LOW_IN_CYCLE, **ON_TREATMENT),
    },
    "without_escalation_the_dose_never_rises": {"rises": leading_to(USUAL, dose=HIGHEST.value)},
    "episodes_are_counted_once": {
        "not counted": leading_to(LOW_IN_CYCLE, thrombocytopenias=0),
        "not open": leading_to(LOW_COUNT, open_episodes=frozenset()),
    },
    "toxicity_is_remembered": {
        "not marked": leading_to(RESTART, reduced_for_toxicity=False),
        "mark lost": leading_to(MARKED, reduced_for_toxicity=False),
        "never lowered": leading_to(USUAL, reduced_for_toxicity=True),
        "raised again": wrongly(MARKED, dose=HIGHEST.value),
    },
}
WRONG = [(name, wrong) for name, calls in MADE_WRONG.items() for wrong in calls]


@pytest.mark.parametrize("twin", BROKEN, ids=lambda twin: twin.broken)
def test_broken_table_contradicts_its_claim(twin: Twin) -> None:
    """What the broken table answers to the solver's visit contradicts the claim, or is refused."""
    try:
        call = run(twin)
    except InconsistentInput:
        return
    assert ASKED[twin.claim](call)


@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_answer_made_wrong_contradicts_the_claim(name: str, wrong: str) -> None:
    """An answer that the table never gives contradicts the claim, whatever is wrong with it."""
    assert ASKED[name](MADE_WRONG[name][wrong])


def test_no_call_of_the_real_function_contradicts_a_claim() -> None:
    """Visits of some paths, and random ones, contradict no claim about one call."""
    decider = Decider[Any](COURSE)
    some = islice(visits_of(decider, CALLS), 0, 20_000, 50)
    visits = list(chain(some, islice(random_visits(decider, CALLS), 500)))
    calls = [answered(**patient) for _, patient in visits] + [USUAL, ENDED, LOW_COUNT, RESTART]
    assert len(calls) > 800
    assert [name for name, test in ASKED.items() if any(test(call) for call in calls)] == []


def test_every_claim_about_one_call_can_be_contradicted() -> None:
    """Some answer contradicts each claim about one call; only pairs of calls are left out."""
    assert {twin.claim for twin in BROKEN} | MADE_WRONG.keys() == ASKED.keys()
    left_out = {claim.name for claim in JONES.own_claims} - ASKED.keys()
    assert left_out == {
        "worse_renal_function_never_raises_the_dose",
        "lower_anc_never_raises_the_dose",
        "lower_platelets_never_raise_the_dose",
    }
