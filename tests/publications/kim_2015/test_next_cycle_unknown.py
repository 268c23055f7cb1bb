"""What callers of ``next_cycle_action`` do not know: no hold is hidden, nothing is read as no."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from lenarules import (
    ActionKind,
    Basis,
    CycleAction,
    InconsistentInput,
    InsufficientData,
    TreatmentState,
    TreatmentStatus,
)
from lenarules.publications.kim_2015.next_cycle_action.ask import ARGUMENTS
from tests.publications.kim_2015.courses import MID, START, STATES, VISIT, N, T, ask
from tests.publications.kim_2015.strategies import (
    HEMATOLOGIC_TABLE,
    cut_offs,
    given,
    telling,
    unit_in_doubt,
)

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.language.fact import Fact

#: The facts of a visit, and values of each from every cell of the table.
FACTS: dict[str, Fact] = {fact.name: fact for fact in ARGUMENTS if not fact.request}
TELLING: dict[str, list[Any]] = {name: telling(HEMATOLOGIC_TABLE, f) for name, f in FACTS.items()}
TELLING["days_since_last"] = [0, 1, 2, 3, 6, 7, 8, 28]

#: What sets a visit apart from the usual one, so that each unknown fact decides for one.
VISITS: dict[str, dict[str, Any]] = {
    "usual": {},
    "inside": {"timing": MID, "days_since_last": 3},
    "low_anc": {"anc": 800, "days_since_last": 3},
    "severe": {"anc": 300, "timing": MID, "days_since_last": 3},
    "low_platelets": {"platelets": 20_000, "days_since_last": 3},
    "both_low": {"anc": 300, "platelets": 20_000, "days_since_last": 3},
    "platelets_of_45000": {"platelets": 45_000},
    "moderate": {"creatinine_clearance": 40, "responding": False},
    "asked": {"creatinine_clearance": 40, "responding": False, "escalate": True},
    "progressing": {"progressing": True, "responding": False},
}

EACH_STATE = pytest.mark.parametrize("name", STATES)
EACH_VISIT = pytest.mark.parametrize("visit", VISITS)


def possible(
    state: TreatmentState, facts: dict[str, Any], unknown: list[str]
) -> dict[tuple[Any, ...], CycleAction]:
    """Return what is answered for all legal values of the unknown facts, taken from each cell."""
    found = {}
    for chosen in product(*(TELLING[name] for name in unknown)):
        known = VISIT | facts | dict(zip(unknown, chosen, strict=True))
        if unit_in_doubt(known):
            continue
        try:
            found[chosen] = given(ask(state, **known))
        except InconsistentInput:
            continue
    return found


def depends_on(found: dict[tuple[Any, ...], CycleAction], place: int) -> bool:
    """Tell whether the unknown fact of this place changes an answer, all others being equal."""
    by_others: dict[tuple[Any, ...], set[CycleAction]] = {}
    for chosen, action in found.items():
        others = chosen[:place] + chosen[place + 1 :]
        by_others.setdefault(others, set()).add(action)
    return any(len(actions) > 1 for actions in by_others.values())


def asked(
    state: TreatmentState, facts: dict[str, Any], unknown: list[str]
) -> Decision[CycleAction]:
    """Ask with these facts unknown."""
    return ask(state, **(facts | dict.fromkeys(unknown)))


def insufficient(state: TreatmentState, **facts: Any) -> InsufficientData:
    """Return the error of a visit whose unknown facts still change the answer."""
    with pytest.raises(InsufficientData) as caught:
        ask(state, **facts)
    return caught.value


def shared_by(found: set[CycleAction], name: str) -> set[Any]:
    """Return the value that all outcomes have in a field, or nothing."""
    values = {getattr(action, name) for action in found}
    return values if len(values) == 1 else set()


def check(name: str, visit: str, unknown: list[str]) -> None:
    """Hold an answer with unknown facts against the answers for their values."""
    state, facts = STATES[name], VISITS[visit]
    found = possible(state, facts, unknown)
    outcomes = set(found.values())
    if len(outcomes) == 1:
        answer = asked(state, facts, unknown)
        assert {answer.outcome} == outcomes
        assert all(answer.inputs[each] is None for each in unknown)
        return
    with pytest.raises(InsufficientData if found else InconsistentInput) as caught:
        asked(state, facts, unknown)
    if isinstance(caught.value, InsufficientData):
        needed = {each for place, each in enumerate(unknown) if depends_on(found, place)}
        assert set(caught.value.needed) == needed
        for field in ("kind", "dose"):
            agreed = caught.value.agreed
            said = {agreed[field]} if field in agreed else set()
            assert said == shared_by(outcomes, field)


def test_every_cut_off_has_values_on_both_sides() -> None:
    """The values that stand for an unknown fact are taken from every cell of the table."""
    bounds = {fact.name: found for fact, found in cut_offs(HEMATOLOGIC_TABLE).items()}
    assert bounds["anc"] == [500, 1_000, 1_500]
    assert bounds["platelets"] == [30_000, 50_000, 100_000]
    assert bounds["creatinine_clearance"] == [30, 50]
    for name in ("anc", "platelets", "creatinine_clearance"):
        for bound in bounds[name]:
            near = [value for value in TELLING[name] if abs(value - bound) < 1]
            assert any(value < bound for value in near)
            assert bound in near
            assert any(value > bound for value in near)


@EACH_VISIT
@EACH_STATE
def test_an_unknown_fact_is_never_read_as_no(name: str, visit: str) -> None:
    """With one fact unknown the answer is that of all its values, or says that it is needed."""
    for fact in FACTS:
        check(name, visit, [fact])


@pytest.mark.parametrize(
    "unknown",
    [
        ["anc", "platelets"],
        ["days_since_last", "anc"],
        ["timing", "platelets"],
        ["progressing", "responding"],
        ["on_dialysis", "creatinine_clearance"],
    ],
    ids="-".join,
)
@EACH_STATE
def test_two_unknown_facts_are_not_read_as_no(name: str, unknown: list[str]) -> None:
    """With two facts unknown the answer is that of all pairs of values, or says what it needs."""
    check(name, "inside", unknown)
    check(name, "asked", unknown)


@EACH_STATE
def test_with_nothing_known_no_answer_is_invented(name: str) -> None:
    """Treatment that has ended stays ended; of any other the facts that matter are named."""
    state = STATES[name]
    if state.status is TreatmentStatus.DISCONTINUED:
        answer = ask(state, **dict.fromkeys(FACTS))
        assert (given(answer).kind, given(answer).state) == (ActionKind.DISCONTINUE, state)
        return
    needed = insufficient(state, **dict.fromkeys(FACTS)).needed
    assert {"progressing", "anc", "platelets"} <= set(needed)
    assert ("timing" in needed) is (state.status is not TreatmentStatus.DELAYED)
    assert ("days_since_last" in needed) is state.is_held


def test_no_drug_is_agreed_where_no_fact_could_give_any() -> None:
    """After a further episode at the lowest dose treatment ends, whatever else holds."""
    error = insufficient(STATES["interrupted_at_the_lowest_dose"], **dict.fromkeys(FACTS))
    assert (error.agreed["kind"], error.agreed["dose"]) == (ActionKind.DISCONTINUE, None)


def test_severe_neutropenia_holds_whatever_the_platelets() -> None:
    """No drug and an interruption in every case; the next state still depends on the platelets."""
    error = insufficient(STATES["begun"], timing=MID, anc=300, platelets=None)
    assert error.needed == ("platelets",)
    assert (error.agreed["kind"], error.agreed["dose"]) == (ActionKind.INTERRUPT, None)
    assert {each.outcome.state.held_for for each in error.possible} == {N, N | T}


def test_low_platelets_hold_whatever_the_neutrophils() -> None:
    """No drug in every case, and an interruption."""
    error = insufficient(STATES["begun"], platelets=20_000, anc=None)
    assert error.needed == ("anc",)
    assert (error.agreed["kind"], error.agreed["dose"]) == (ActionKind.INTERRUPT, None)
    care = {member.name for member in error.agreed["supportive_care"]}
    assert "TRANSFUSION_FOR_LOW_PLATELETS" in care


def test_no_drug_is_agreed_where_the_kind_of_hold_is_not() -> None:
    """Severe neutropenia interrupts; progression would end the treatment: no drug either way."""
    error = insufficient(STATES["begun"], timing=MID, anc=300, progressing=None, responding=False)
    assert error.needed == ("progressing",)
    assert "kind" not in error.agreed
    assert error.agreed["dose"] is None


def test_a_delay_holds_whatever_the_renal_function() -> None:
    """While no dose is given none depends on the clearance or on dialysis."""
    unknown = {"creatinine_clearance": None, "on_dialysis": None}
    action = given(ask(STATES["begun"], anc=800, **unknown))
    assert (action.kind, action.dose) == (ActionKind.DELAY, None)
    assert action == given(ask(STATES["begun"], anc=800))


def test_an_unknown_response_matters_for_footnote_a_alone() -> None:
    """Responding decides on footnote a, after two cycles at ClCr 40, and on nothing else."""
    error = insufficient(STATES["at_10_mg"], creatinine_clearance=40, responding=None)
    assert error.needed == ("responding",)
    assert error.agreed["kind"] is ActionKind.CONTINUE
    for facts in ({}, {"creatinine_clearance": 20}, {"anc": 800}, {"timing": MID}):
        known = VISIT | facts
        assert ask(STATES["begun"], **(known | {"responding": None})).outcome == (
            ask(STATES["begun"], **known).outcome
        )


def test_who_progresses_does_not_respond() -> None:
    """With an unknown response the progression decides; the impossible pair is left out."""
    action = given(ask(STATES["begun"], progressing=True, responding=None))
    assert action.kind is ActionKind.DISCONTINUE


def test_a_delayed_cycle_is_known_to_be_at_its_start() -> None:
    """The one legal timing of a delayed cycle is its start: it need not be known."""
    known = ask(STATES["delayed"], days_since_last=3, timing=START)
    unknown = ask(STATES["delayed"], days_since_last=3, timing=None)
    assert unknown.outcome == known.outcome


def test_an_answer_in_spite_of_an_unknown_says_on_what_it_stands() -> None:
    """Basis and row are given where they agree for every value, and explained."""
    answer = ask(STATES["begun"], responding=None)
    assert (answer.basis, answer.possible) == (Basis.PUBLISHED, ())
    assert answer.row is not None
    assert "responding to treatment unknown" in answer.explain()


def test_an_unknown_that_changes_what_else_is_printed_changes_no_hold() -> None:
    """Fig. 1 would lower 10 mg below 50 mL/min, and not above: the cycle is delayed either way."""
    listed = ask(STATES["at_10_mg"], anc=800, creatinine_clearance=None)
    assert (given(listed).kind, listed.basis) == (ActionKind.DELAY, Basis.OVERLAP)
    assert {each.outcome for each in listed.possible} <= {listed.outcome}
