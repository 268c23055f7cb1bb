"""Table 2 and section 6.2, visit by visit: every row, every cut-off, every reading and note."""

from __future__ import annotations

from math import nextafter
from typing import Any

import pytest
from attrs import evolve

from lenarules import ActionKind, InconsistentInput, InsufficientData, LenalidomideDose, WrongType
from lenarules.language.evaluate import holds
from lenarules.publications.jones_2021 import MaintenanceState, next_cycle_action, starting_dose
from lenarules.publications.jones_2021.next_cycle_action import DECIDE, TABLE
from lenarules.publications.jones_2021.next_cycle_action.advice import (
    MaintenanceCare,
    MaintenanceCaution,
    MaintenanceMonitoring,
)
from lenarules.publications.jones_2021.next_cycle_action.facts import RENAL
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    CEILING,
    FROM_10_MG,
    FROM_15_MG,
    STARTING,
    RenalFunction,
)
from lenarules.publications.jones_2021.next_cycle_action.ladder import LADDER as RUNGS
from tests.publications.jones_2021.courses import (
    AT_15,
    BEGUN,
    BOTH,
    D5,
    D10,
    D15,
    D21,
    DELAYED,
    ENDED,
    INTERRUPTED_FOR_N,
    INTERRUPTED_FOR_T,
    LADDER,
    MID,
    START,
    TREATED,
    VISIT,
    Course,
    ask,
    settled,
)
from tests.publications.kim_2015.strategies import given, notes_of

CONTINUE, DELAY, INTERRUPT = ActionKind.CONTINUE, ActionKind.DELAY, ActionKind.INTERRUPT
RESUME, REDUCE, ESCALATE = ActionKind.RESUME, ActionKind.REDUCE, ActionKind.ESCALATE
STOP = ActionKind.DISCONTINUE

AGAIN_N = evolve(INTERRUPTED_FOR_N, neutropenias=2)
AGAIN_T = evolve(INTERRUPTED_FOR_T, thrombocytopenias=2)
DELAYED_FOR_T = evolve(INTERRUPTED_FOR_T, status=DELAYED)
FOR_BOTH = evolve(INTERRUPTED_FOR_T, held_for=BOTH, open_episodes=BOTH, neutropenias=1)
N_AT_21 = evolve(INTERRUPTED_FOR_N, dose=D21)
N_AT_15 = evolve(INTERRUPTED_FOR_N, dose=D15, cycle=5)
T_AT_15 = evolve(INTERRUPTED_FOR_T, dose=D15, cycle=5)
THIRD = evolve(BEGUN, cycle=3)
HAD_N = evolve(BEGUN, neutropenias=1)
HAD_T = evolve(BEGUN, thrombocytopenias=1)
G_CSF = {"consider_g_csf", "growth_factor"}

#: A state, a visit, and what is said: kind, dose, and what the answer stands on.
SAID: tuple[tuple[MaintenanceState, dict[str, Any], ActionKind, Any, str], ...] = (
    # Neutropenia, line by line.
    (BEGUN, {"timing": MID, "anc": 499}, INTERRUPT, None, "PUBLISHED neutropenia.first.interrupt"),
    (BEGUN, {"anc": 499}, INTERRUPT, None, "PUBLISHED neutropenia.first.interrupt"),
    (BEGUN, {"timing": MID, "anc": 500}, CONTINUE, D10, "PUBLISHED continuous"),
    (
        INTERRUPTED_FOR_N,
        {"timing": MID, "anc": 499},
        INTERRUPT,
        None,
        "PUBLISHED neutropenia.first.interrupt",
    ),
    (
        INTERRUPTED_FOR_N,
        {"timing": MID, "anc": 500},
        RESUME,
        D5,
        "OVERLAP restart.neutropenia.first",
    ),
    (INTERRUPTED_FOR_N, {"anc": 500}, RESUME, D5, "OVERLAP restart.neutropenia.first"),
    (
        HAD_N,
        {"timing": MID, "anc": 499},
        INTERRUPT,
        None,
        "OVERLAP hold.neutropenia.subsequent",
    ),
    (AGAIN_N, {"anc": 499}, INTERRUPT, None, "OVERLAP hold.neutropenia.subsequent"),
    (AGAIN_N, {"timing": MID, "anc": 500}, INTERRUPT, None, "GAP until_next_cycle.neutropenia"),
    (AGAIN_N, {"anc": 500}, RESUME, D5, "OVERLAP restart.neutropenia.subsequent"),
    # Thrombocytopenia, line by line.
    (BEGUN, {"platelets": 29_999}, DELAY, None, "PUBLISHED platelets.day_1.delay"),
    (BEGUN, {"platelets": 30_000}, CONTINUE, D10, "PUBLISHED continuous"),
    (DELAYED_FOR_T, {"platelets": 29_999}, DELAY, None, "PUBLISHED platelets.day_1.delay"),
    (DELAYED_FOR_T, {"platelets": 30_000}, RESUME, D5, "COMPLETED restart.platelets.delayed"),
    (
        BEGUN,
        {"timing": MID, "platelets": 29_999},
        INTERRUPT,
        None,
        "PUBLISHED platelets.during_cycle.interrupt",
    ),
    (BEGUN, {"timing": MID, "platelets": 30_000}, CONTINUE, D10, "PUBLISHED continuous"),
    (
        INTERRUPTED_FOR_T,
        {"timing": MID, "platelets": 30_000},
        INTERRUPT,
        None,
        "GAP until_next_cycle.platelets",
    ),
    (INTERRUPTED_FOR_T, {"platelets": 29_999}, DELAY, None, "PUBLISHED platelets.day_1.delay"),
    (INTERRUPTED_FOR_T, {"platelets": 30_000}, RESUME, D5, "COMPLETED restart.platelets.first"),
    (HAD_T, {"platelets": 29_999}, DELAY, None, "PUBLISHED platelets.day_1.delay"),
    (
        HAD_T,
        {"timing": MID, "platelets": 29_999},
        INTERRUPT,
        None,
        "PUBLISHED platelets.during_cycle.interrupt",
    ),
    (AGAIN_T, {"platelets": 29_999}, DELAY, None, "PUBLISHED platelets.day_1.delay"),
    (AGAIN_T, {"platelets": 30_000}, RESUME, D5, "PUBLISHED platelets.subsequent.resume"),
    (
        evolve(AGAIN_T, status=DELAYED),
        {"platelets": 30_000},
        RESUME,
        D5,
        "OVERLAP restart.platelets.delayed",
    ),
    # Both counts: a hold comes first, and low platelets keep it until the next cycle.
    (
        BEGUN,
        {"timing": MID, "anc": 499, "platelets": 29_999},
        INTERRUPT,
        None,
        "PUBLISHED neutropenia.first.interrupt",
    ),
    (FOR_BOTH, {"timing": MID}, INTERRUPT, None, "OVERRIDE until_next_cycle.platelets"),
    (FOR_BOTH, {}, RESUME, D5, "OVERLAP restart.platelets.first"),
    (
        INTERRUPTED_FOR_N,
        {"platelets": 29_999},
        DELAY,
        None,
        "OVERLAP hold.platelets.day_1",
    ),
    (
        INTERRUPTED_FOR_N,
        {"timing": MID, "platelets": 29_999},
        INTERRUPT,
        None,
        "OVERLAP hold.platelets.during_cycle",
    ),
    (DELAYED_FOR_T, {"anc": 499}, INTERRUPT, None, "OVERLAP hold.neutropenia.first"),
    # The dose levels.
    (N_AT_15, {}, RESUME, D10, "OVERLAP restart.neutropenia.first"),
    (evolve(INTERRUPTED_FOR_N, dose=D5), {}, RESUME, D21, "OVERLAP restart.neutropenia.first"),
    (T_AT_15, {}, RESUME, D10, "COMPLETED restart.platelets.first"),
    (evolve(INTERRUPTED_FOR_T, dose=D5), {}, RESUME, D21, "COMPLETED restart.platelets.first"),
    (evolve(INTERRUPTED_FOR_N, dose=D21), {}, STOP, None, "OVERRIDE no_level_left"),
    (evolve(INTERRUPTED_FOR_T, dose=D21), {}, STOP, None, "COMPLETED no_level_left"),
    (evolve(AGAIN_T, dose=D21), {}, STOP, None, "GAP no_level_left"),
    (
        evolve(BEGUN, dose=D21),
        {"timing": MID, "anc": 499},
        INTERRUPT,
        None,
        "PUBLISHED neutropenia.first.interrupt",
    ),
    (evolve(BEGUN, dose=D21), {}, CONTINUE, D21, "PUBLISHED continuous"),
    # The increase.
    (THIRD, {"escalate": True}, ESCALATE, D15, "OVERLAP increase.asked"),
    (THIRD, {}, CONTINUE, D10, "OVERLAP increase.not_asked"),
    (evolve(BEGUN, cycle=2), {"escalate": True}, CONTINUE, D10, "PUBLISHED continuous"),
    (evolve(BEGUN, cycle=4), {"escalate": True}, ESCALATE, D15, "OVERLAP increase.asked"),
    (THIRD, {"escalate": True, "timing": MID}, CONTINUE, D10, "PUBLISHED continuous"),
    (THIRD, {"escalate": True, "indicated": False}, CONTINUE, D10, "PUBLISHED continuous"),
    (THIRD, {"escalate": True, "tolerating": False}, CONTINUE, D10, "PUBLISHED continuous"),
    (evolve(THIRD, dose=D5), {"escalate": True}, CONTINUE, D5, "PUBLISHED continuous"),
    (AT_15, {"escalate": True}, CONTINUE, D15, "PUBLISHED continuous"),
    (
        THIRD,
        {"escalate": True, "creatinine_clearance": nextafter(50, 0)},
        CONTINUE,
        D10,
        "OVERLAP increase.renal",
    ),
    (
        THIRD,
        {"escalate": True, "creatinine_clearance": 50},
        ESCALATE,
        D15,
        "OVERLAP increase.asked",
    ),
    (THIRD, {"escalate": True, "anc": 999}, CONTINUE, D10, "OVERLAP increase.low_counts"),
    (THIRD, {"escalate": True, "anc": 1_000}, ESCALATE, D15, "OVERLAP increase.asked"),
    (THIRD, {"escalate": True, "platelets": 49_999}, CONTINUE, D10, "OVERLAP increase.low_counts"),
    (THIRD, {"escalate": True, "platelets": 50_000}, ESCALATE, D15, "OVERLAP increase.asked"),
    (
        evolve(THIRD, reduced_for_toxicity=True),
        {"escalate": True},
        CONTINUE,
        D10,
        "OVERLAP increase.toxicity",
    ),
    (evolve(THIRD, neutropenias=1), {"escalate": True}, CONTINUE, D10, "OVERLAP increase.toxicity"),
    (
        evolve(THIRD, thrombocytopenias=1),
        {"escalate": True},
        CONTINUE,
        D10,
        "OVERLAP increase.toxicity",
    ),
    (
        THIRD,
        {"escalate": True, "anc": 499},
        INTERRUPT,
        None,
        "OVERLAP hold.neutropenia.first",
    ),
    (
        THIRD,
        {"escalate": True, "on_dialysis": True},
        REDUCE,
        D5,
        "OVERRIDE ceiling.end_stage",
    ),
    # Renal function.
    (AT_15, {"creatinine_clearance": 49}, REDUCE, D10, "COMPLETED ceiling.below_50"),
    (AT_15, {"creatinine_clearance": 49, "timing": MID}, REDUCE, D10, "COMPLETED ceiling.below_50"),
    (AT_15, {"creatinine_clearance": 50}, CONTINUE, D15, "PUBLISHED continuous"),
    (AT_15, {"creatinine_clearance": 30}, REDUCE, D10, "COMPLETED ceiling.below_50"),
    (
        AT_15,
        {"creatinine_clearance": nextafter(30, 0)},
        REDUCE,
        D5,
        "OVERRIDE ceiling.end_stage",
    ),
    (
        AT_15,
        {"creatinine_clearance": 20, "on_dialysis": True},
        REDUCE,
        D5,
        "OVERLAP ceiling.end_stage",
    ),
    (BEGUN, {"creatinine_clearance": 30}, CONTINUE, D10, "PUBLISHED continuous"),
    (BEGUN, {"creatinine_clearance": 29}, REDUCE, D5, "GAP ceiling.end_stage"),
    (
        BEGUN,
        {"creatinine_clearance": 29, "on_dialysis": True},
        REDUCE,
        D5,
        "COMPLETED ceiling.end_stage",
    ),
    (BEGUN, {"on_dialysis": True, "timing": MID}, REDUCE, D5, "GAP ceiling.end_stage"),
    (evolve(BEGUN, dose=D5), {"on_dialysis": True}, CONTINUE, D5, "PUBLISHED continuous"),
    (evolve(BEGUN, dose=D5), {}, CONTINUE, D5, "PUBLISHED continuous"),
    # A restart and renal function at once: the less of the two.
    (
        N_AT_15,
        {"creatinine_clearance": 40},
        RESUME,
        D10,
        "OVERLAP ceiling.below_50",
    ),
    (
        N_AT_15,
        {"creatinine_clearance": 20},
        RESUME,
        D5,
        "OVERLAP ceiling.end_stage",
    ),
    (
        evolve(INTERRUPTED_FOR_N, dose=D5),
        {"creatinine_clearance": 20},
        RESUME,
        D21,
        "OVERLAP restart.neutropenia.first",
    ),
    (
        AGAIN_N,
        {"on_dialysis": True, "creatinine_clearance": 20, "timing": MID},
        INTERRUPT,
        None,
        "GAP until_next_cycle.neutropenia",
    ),
    (
        T_AT_15,
        {"creatinine_clearance": 40},
        RESUME,
        D10,
        "OVERRIDE ceiling.below_50",
    ),
    # The end.
    (BEGUN, {"progressing": True}, STOP, None, "GAP progression"),
    (AGAIN_N, {"progressing": True, "anc": 100}, STOP, None, "GAP progression"),
    (evolve(BEGUN, status=ENDED), {}, STOP, None, "GAP ended"),
    (evolve(BEGUN, status=ENDED), {"progressing": True}, STOP, None, "GAP progression"),
)


@pytest.mark.parametrize(("state", "facts", "kind", "dose", "stands"), SAID)
def test_what_is_said(
    state: MaintenanceState,
    facts: dict[str, Any],
    kind: ActionKind,
    dose: LenalidomideDose | None,
    stands: str,
) -> None:
    """Each line of Table 2, each cut-off and each reading, by hand."""
    answer = ask(state, **facts)
    action = given(answer)
    assert (action.kind, action.dose, settled(answer)) == (kind, dose, stands)


def test_every_row_and_reading_is_met() -> None:
    """No row and no reading is without an example above."""
    answers = [ask(state, **facts) for state, facts, *_ in SAID]
    rows = {row.id for a in answers for row in (a.row, *a.others) if row}
    readings = {a.resolution.id for a in answers if a.resolution}
    assert rows == {TABLE.full_id(row) for row in TABLE.rows}
    assert readings == {TABLE.full_id(item) for item in TABLE.resolutions}


@pytest.mark.parametrize(
    ("state", "facts", "notes"),
    [
        (BEGUN, {}, {"pregnancy_test"}),
        (BEGUN, {"timing": MID}, set()),
        (BEGUN, {"anc": 499}, set()),
        (HAD_N, {"anc": 499}, {"consider_g_csf"}),
        (
            INTERRUPTED_FOR_N,
            {"timing": MID},
            {"consider_g_csf", "growth_factor", "rest_of_the_days"},
        ),
        (INTERRUPTED_FOR_N, {}, {"consider_g_csf", "growth_factor", "pregnancy_test"}),
        (AGAIN_N, {"timing": MID}, set()),
        (AGAIN_N, {}, {"consider_g_csf", "growth_factor", "pregnancy_test"}),
        (INTERRUPTED_FOR_T, {}, {"pregnancy_test"}),
        (BEGUN, {"on_dialysis": True}, {"after_dialysis", "pregnancy_test"}),
        (BEGUN, {"on_dialysis": True, "progressing": True}, set()),
        (evolve(BEGUN, dose=D21), {"anc": 499}, {"no_level_below"}),
        (BEGUN, {"escalate": True}, {"nothing_permits_a_higher_dose", "pregnancy_test"}),
        (THIRD, {"escalate": True}, {"pregnancy_test"}),
        # No level is left, and the same dose with G-CSF is offered: what goes with drug goes too.
        (N_AT_21, {}, G_CSF | {"pregnancy_test"}),
        (N_AT_21, {"timing": MID}, G_CSF | {"rest_of_the_days"}),
        (N_AT_21, {"anc": 999}, G_CSF | {"pregnancy_test", "count_more_often"}),
        (N_AT_21, {"tolerating": False}, G_CSF | {"pregnancy_test", "not_tolerated"}),
        (evolve(INTERRUPTED_FOR_T, dose=D21), {"anc": 999, "tolerating": False}, set()),
        # Not tolerated: a caution where drug is given.
        (BEGUN, {"tolerating": False}, {"pregnancy_test", "not_tolerated"}),
        (BEGUN, {"tolerating": False, "timing": MID}, {"not_tolerated"}),
        (BEGUN, {"tolerating": False, "anc": 499}, set()),
        (BEGUN, {"tolerating": False, "progressing": True}, set()),
        # Drug between the limits of Table 2 and those of the sibling.
        (BEGUN, {"timing": MID, "anc": 500}, {"count_more_often"}),
        (BEGUN, {"timing": MID, "anc": 999}, {"count_more_often"}),
        (BEGUN, {"timing": MID, "anc": 1_000}, set()),
        (BEGUN, {"timing": MID, "platelets": 30_000}, {"count_more_often"}),
        (BEGUN, {"timing": MID, "platelets": 49_999}, {"count_more_often"}),
        (BEGUN, {"timing": MID, "platelets": 50_000}, set()),
        (BEGUN, {"timing": MID, "platelets": 29_999, "anc": 800}, set()),
    ],
)
def test_what_goes_with_it(state: MaintenanceState, facts: dict[str, Any], notes: set[str]) -> None:
    """The printed lines that add to an answer."""
    assert notes_of(ask(state, **facts)) == notes


def test_what_goes_with_drug_goes_with_the_option() -> None:
    """An option that begins a cycle carries the test, one inside a cycle the days that are left."""
    (begins,) = given(ask(N_AT_21, anc=999, tolerating=False)).options
    assert MaintenanceMonitoring.PREGNANCY_TEST in begins.outcome.monitoring
    assert begins.outcome.cautions >= {
        MaintenanceCaution.COUNT_MORE_OFTEN,
        MaintenanceCaution.NOT_TOLERATED,
    }
    assert {care.name for care in begins.outcome.supportive_care} == {
        "CONSIDER_G_CSF",
        "G_CSF_WITH_THE_SAME_DOSE",
        "KEEP_ANC_ABOVE_1_000",
    }
    (resumes,) = given(ask(N_AT_21, timing=MID)).options
    assert resumes.outcome.cautions == {MaintenanceCaution.REST_OF_THE_DAYS}


def test_what_a_caution_says() -> None:
    """Intolerance keeps the answer; no end is announced where footnote * keeps the dose."""
    assert given(ask(BEGUN, tolerating=False)).kind is CONTINUE
    assert "do not ask for it" in MaintenanceCaution.NOT_TOLERATED.label
    assert "same dose with G-CSF" in MaintenanceCaution.NO_LEVEL_BELOW.label
    assert "often with a dose reduction" in MaintenanceCare.KEEP_ANC_ABOVE_1_000.label
    assert MaintenanceCaution.COUNT_MORE_OFTEN.cite.paper == "kim_2015"


@pytest.mark.parametrize(
    ("state", "facts", "days"),
    [
        (BEGUN, {"platelets": 29_999}, 7),
        (HAD_T, {"platelets": 29_999}, 7),
        (BEGUN, {"platelets": 29_999, "anc": 100}, 7),
        (BEGUN, {"platelets": 29_999, "timing": MID}, None),
        (BEGUN, {"anc": 100}, None),
        (BEGUN, {"platelets": 30_000}, None),
        (BEGUN, {"platelets": 29_999, "progressing": True}, None),
    ],
)
def test_a_week_is_printed_for_day_1(
    state: MaintenanceState, facts: dict[str, Any], days: int | None
) -> None:
    """'Delay start of the cycle for a week': platelets on day 1, and nothing else."""
    assert given(ask(state, **facts)).reassess_after_days == days


@pytest.mark.parametrize(
    ("state", "facts", "options"),
    [
        (INTERRUPTED_FOR_N, {}, [(RESUME, D10, "footnote_g_csf")]),
        (INTERRUPTED_FOR_N, {"timing": MID}, [(RESUME, D10, "footnote_g_csf")]),
        (AGAIN_N, {}, [(RESUME, D10, "footnote_g_csf")]),
        (AGAIN_N, {"timing": MID}, []),
        (AGAIN_N, {"anc": 499}, []),
        (FOR_BOTH, {}, []),
        (INTERRUPTED_FOR_T, {}, []),
        (INTERRUPTED_FOR_N, {"creatinine_clearance": 20}, []),
        (evolve(INTERRUPTED_FOR_N, dose=D21), {}, [(RESUME, D21, "footnote_g_csf")]),
        (evolve(INTERRUPTED_FOR_T, dose=D21), {}, []),
        (THIRD, {}, [(ESCALATE, D15, "dose_increase")]),
        (THIRD, {"escalate": True}, []),
        (THIRD, {"creatinine_clearance": 49}, []),
    ],
)
def test_the_options(
    state: MaintenanceState, facts: dict[str, Any], options: list[tuple[Any, ...]]
) -> None:
    """Footnote * where the neutrophils alone were low, and the increase where it is permitted."""
    course = Course(state, **facts)
    course.answer = ask(state, **facts)
    assert course.options == options


def test_the_option_with_the_same_dose_says_g_csf() -> None:
    """Footnote *: G-CSF is co-administered; the answer itself says only to consider it."""
    action = given(ask(INTERRUPTED_FOR_N))
    names = {care.name for care in action.supportive_care}
    (option,) = action.options
    assert names == {"CONSIDER_G_CSF", "KEEP_ANC_ABOVE_1_000"}
    assert {care.name for care in option.outcome.supportive_care} - names == {
        "G_CSF_WITH_THE_SAME_DOSE"
    }


def test_after_dialysis_goes_with_a_dose_only() -> None:
    """Section 6.2: the drug is given after dialysis, where any is given."""
    assert given(ask(evolve(BEGUN, dose=D5), on_dialysis=True)).after_dialysis
    assert not given(ask(BEGUN, on_dialysis=True, anc=100)).after_dialysis
    assert not given(ask(BEGUN)).after_dialysis


def test_both_printed_ladders_are_one() -> None:
    """From 15 mg: 10, 5, 5 on days 1-21; from 10 mg the same without the first."""
    assert FROM_15_MG == LADDER
    assert FROM_15_MG[1:] == FROM_10_MG
    assert tuple(rung.value for rung in reversed(RUNGS)) == LADDER
    assert [dose.mg_per_cycle for dose in LADDER] == [420, 280, 140, 105]


@pytest.mark.parametrize("on_dialysis", [False, True])
@pytest.mark.parametrize("clearance", [0, 29, nextafter(30, 0), 30, 49, nextafter(50, 0), 50, 400])
def test_renal_function_is_that_of_the_starting_dose(clearance: float, on_dialysis: bool) -> None:
    """The starting dose, and what it may rise to, are those of the function of the start."""
    patient = {"creatinine_clearance": clearance, "on_dialysis": on_dialysis}
    (renal,) = (r for r in RenalFunction if holds(RENAL.is_(r), patient))
    start: Any = starting_dose(creatinine_clearance=clearance, on_dialysis=on_dialysis).outcome
    highest = start.escalation.outcome if start.escalation else start.dose
    assert (STARTING[renal].value, CEILING[renal].value) == (start.dose, highest)


def test_a_delayed_cycle_is_at_its_start() -> None:
    """Every day until the delayed cycle begins is a cycle start."""
    with pytest.raises(InconsistentInput, match="CYCLE_START"):
        ask(DELAYED_FOR_T, timing=MID)


def test_a_state_is_passed() -> None:
    """What is no state is refused with what to pass."""
    state: Any = D10
    with pytest.raises(WrongType, match=r"MaintenanceState\.start"):
        next_cycle_action(state, **VISIT)


def test_unknown_facts() -> None:
    """What changes the answer is asked for; what does not is not."""
    with pytest.raises(InsufficientData) as caught:
        ask(BEGUN, anc=None)
    assert caught.value.needed == ("anc",)
    with pytest.raises(InsufficientData) as held:
        ask(BEGUN, anc=100, platelets=None)
    assert held.value.agreed["dose"] is None
    with pytest.raises(InsufficientData) as tolerated:
        ask(BEGUN, tolerating=None)
    assert tolerated.value.agreed["dose"] == D10
    assert given(ask(BEGUN, anc=100, indicated=None, tolerating=None)).kind is INTERRUPT
    assert given(ask(BEGUN, indicated=None)).kind is CONTINUE


def test_a_count_in_doubt_is_told() -> None:
    """An ANC from 10 to 99 could be in 10^9/L times ten: the unit is to be checked."""
    assert "CHECK_UNIT" in {caution.name for caution in given(ask(BEGUN, anc=50)).cautions}


def test_the_answer_in_words() -> None:
    """What to do, what goes with it, and the state to pass in."""
    text = ask(BEGUN, platelets=20_000, on_dialysis=True).explain()
    assert "Delay: no lenalidomide" in text
    assert "count again after 7 days" in text
    assert "next state: cycle 1, dose 10 mg once daily, days 1-28 of 28" in text
    text = given(ask(evolve(BEGUN, dose=D5), on_dialysis=True)).in_words()
    assert text.splitlines()[:2] == [
        "Continue: lenalidomide 5 mg once daily, days 1-28 of 28",
        "on dialysis, give it after dialysis",
    ]


def test_every_status_and_timing_is_asked() -> None:
    """The table is the one that the function runs."""
    assert DECIDE.table is TABLE
    assert {state.status for state, *_ in SAID} == {
        TREATED,
        DELAYED,
        ENDED,
        INTERRUPTED_FOR_N.status,
    }
    assert {START, MID} == {facts.get("timing", START) for _, facts, *_ in SAID}
