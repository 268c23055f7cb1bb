"""Dexamethasone by van de Donk 2012, patient by patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import Strength
from lenarules.publications.van_de_donk_2012 import DEXAMETHASONE_TABLE, dex_schedule
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution as Caution
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.clinical.dexamethasone import DexSchedule

USUAL: dict[str, Any] = {
    "age": 60,
    "frail": False,
    "comorbidities": 0,
    "cycle": 1,
    "aggressive_relapse": False,
    "responding": False,
}
WEEKLY = (1, 8, 15, 22)
HIGH_DOSE = 40, (1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20)
DAYS_1_TO_4 = 40, (1, 2, 3, 4)
AGGRESSIVE = {"aggressive_relapse": True}
RESPONSE = AGGRESSIVE | {"responding": True}
ONE = ({"age": 75}, {"frail": True}, {"comorbidities": 1})
TWO = (
    {"age": 75, "frail": True},
    {"age": 75, "comorbidities": 1},
    {"frail": True, "comorbidities": 1},
    {"comorbidities": 2},
)
#: In the course of a relapse that is not aggressive, and of one that responds.
NOT_FOR_RAPID_CONTROL: tuple[dict[str, Any], ...] = (
    {},
    {"responding": True},
    RESPONSE,
    RESPONSE | {"cycle": 5},
)


def dex(**facts: Any) -> Decision[DexSchedule]:
    """Ask for the schedule of a patient who differs from the usual one in these facts."""
    return dex_schedule(**(USUAL | facts))


def schedule(answer: Decision[DexSchedule]) -> tuple[int, tuple[int, ...]]:
    """Return mg and days of the schedule that is answered."""
    outcome = given(answer)
    assert outcome.cycle_days == 28
    return outcome.mg, outcome.days


def options(answer: Decision[DexSchedule]) -> list[tuple[int, tuple[int, ...], str]]:
    """Return mg, days and row of each option."""
    return [
        (option.outcome.mg, option.outcome.days, option.row.rsplit(".", 1)[-1])
        for option in given(answer).options
    ]


def test_every_part_of_the_table_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(DEXAMETHASONE_TABLE, globals()) == []


@pytest.mark.parametrize("facts", [{}, {"responding": True}, {"cycle": 12}, {"age": 74}])
def test_row_low_dose(facts: dict[str, Any]) -> None:
    """Low dose, widely adopted: 40 mg weekly, 160 mg per cycle, printed without mg or days."""
    answer = dex(**facts)
    assert (stands_on(answer)[0], schedule(answer)) == ("low_dose", (40, WEEKLY))
    assert (given(answer).mg_per_cycle, given(answer).strength) == (160, Strength.SHOULD)


@pytest.mark.parametrize("cycle", [1, 4])
def test_row_aggressive_relapse_first_4_cycles(cycle: int) -> None:
    """An aggressive relapse starts with high dose; Table 1: 480 mg in the first four cycles."""
    answer = dex(**AGGRESSIVE, cycle=cycle)
    assert stands_on(answer)[0] == "aggressive_relapse.first_4_cycles"
    assert (schedule(answer), given(answer).mg_per_cycle) == (HIGH_DOSE, 480)


def test_row_aggressive_relapse_later() -> None:
    """Table 1: thereafter 40 mg on days 1-4."""
    answer = dex(**AGGRESSIVE, cycle=5)
    assert (stands_on(answer)[0], schedule(answer)) == ("aggressive_relapse.later", DAYS_1_TO_4)


@pytest.mark.parametrize(("risk", "mg"), [*((one, 20) for one in ONE), *((two, 10) for two in TWO)])
def test_row_risk_factors(risk: dict[str, Any], mg: int) -> None:
    """Whoever has a risk factor starts with 20 or 10 mg weekly."""
    answer = dex(**risk)
    assert (stands_on(answer)[0], schedule(answer)) == ("risk_factors", (mg, WEEKLY))


def test_resolution_low_dose_weekly() -> None:
    """Low dose is the 40 mg weekly of the fewest risk factors; the days stand in Table 2."""
    assert stands_on(dex()) == ("low_dose", "COMPLETED", "low_dose.weekly", "OWN_TEXT")


@pytest.mark.parametrize("cycle", [1, 5])
def test_resolution_low_dose_in_response(cycle: int) -> None:
    """An aggressive relapse that responds: low dose, and high dose not even an option."""
    answer = dex(**RESPONSE, cycle=cycle)
    assert stands_on(answer) == ("low_dose", "OVERLAP", "low_dose.in_response", "OWN_TEXT")
    assert (schedule(answer), options(answer)) == ((40, WEEKLY), [])


@pytest.mark.parametrize("cycle", [1, 4])
def test_resolution_high_dose_first_4_cycles(cycle: int) -> None:
    """In an aggressive relapse the schedule of MM-009 and MM-010 comes before low dose."""
    answer = dex(**AGGRESSIVE, cycle=cycle)
    assert stands_on(answer)[1:] == ("OVERLAP", "high_dose.first_4_cycles", "OWN_TEXT")
    assert options(answer) == []


def test_resolution_high_dose_later() -> None:
    """After four cycles without response the schedule of Table 1 goes on with days 1-4."""
    assert stands_on(dex(**AGGRESSIVE, cycle=5))[1:] == ("OVERLAP", "high_dose.later", "OWN_TEXT")


@pytest.mark.parametrize("risk", ONE)
@pytest.mark.parametrize("course", NOT_FOR_RAPID_CONTROL)
def test_resolution_one_risk_factor(course: dict[str, Any], risk: dict[str, Any]) -> None:
    """One risk factor: 20 mg weekly, and nothing higher beside it."""
    answer = dex(**course, **risk)
    assert stands_on(answer) == ("risk_factors", "OVERLAP", "one_risk_factor", "SAFEST")
    assert (schedule(answer), options(answer)) == ((20, WEEKLY), [])


@pytest.mark.parametrize("risk", TWO)
@pytest.mark.parametrize("course", NOT_FOR_RAPID_CONTROL)
def test_resolution_several_risk_factors(course: dict[str, Any], risk: dict[str, Any]) -> None:
    """Two risk factors or more: 10 mg weekly, and nothing higher beside it."""
    answer = dex(**course, **risk)
    assert stands_on(answer) == ("risk_factors", "OVERLAP", "several_risk_factors", "SAFEST")
    assert (schedule(answer), options(answer)) == ((10, WEEKLY), [])


OFFERED = [(4, [(*HIGH_DOSE, "first_4_cycles")]), (5, [(*DAYS_1_TO_4, "later")])]


@pytest.mark.parametrize(("cycle", "offered"), OFFERED)
@pytest.mark.parametrize("risk", ONE)
def test_resolution_one_risk_factor_aggressive_relapse(
    risk: dict[str, Any], cycle: int, offered: list[Any]
) -> None:
    """An aggressive relapse and one risk factor: 20 mg weekly, high dose as an option."""
    answer = dex(**AGGRESSIVE, **risk, cycle=cycle)
    resolved = "risk_factors", "OVERLAP", "one_risk_factor.aggressive_relapse", "SAFEST"
    assert (stands_on(answer), schedule(answer)) == (resolved, (20, WEEKLY))
    assert options(answer) == offered


@pytest.mark.parametrize(("cycle", "offered"), OFFERED)
@pytest.mark.parametrize("risk", TWO)
def test_resolution_several_risk_factors_aggressive_relapse(
    risk: dict[str, Any], cycle: int, offered: list[Any]
) -> None:
    """An aggressive relapse and two risk factors: 10 mg weekly, high dose as an option."""
    answer = dex(**AGGRESSIVE, **risk, cycle=cycle)
    resolved = "risk_factors", "OVERLAP", "several_risk_factors.aggressive_relapse", "SAFEST"
    assert (stands_on(answer), schedule(answer)) == (resolved, (10, WEEKLY))
    assert options(answer) == offered


@pytest.mark.parametrize(("risk", "held"), [({}, True), ({"age": 75}, True), (TWO[0], False)])
def test_note_list_is_open(risk: dict[str, Any], held: bool) -> None:
    """The words "such as" leave the list open: said where a further factor would count."""
    answer = dex(**risk)
    assert ("list_is_open" in notes_of(answer)) is held
    assert (Caution.RISK_LIST_IS_OPEN in given(answer).cautions) is held


@pytest.mark.parametrize(
    ("facts", "held"),
    [(AGGRESSIVE, True), (RESPONSE, False), ({}, False), (AGGRESSIVE | {"age": 75}, True)],
)
def test_note_low_dose_in_response(facts: dict[str, Any], held: bool) -> None:
    """Whoever is given or offered high dose hears that low dose can follow a response."""
    answer = dex(**facts)
    assert ("low_dose_in_response" in notes_of(answer)) is held
    assert (Caution.LOW_DOSE_IN_RESPONSE in given(answer).cautions) is held


@pytest.mark.parametrize(
    ("facts", "held"),
    [(AGGRESSIVE, True), (AGGRESSIVE | {"frail": True}, True), (RESPONSE, False), ({}, False)],
)
def test_note_high_dose_is_vte_risk(facts: dict[str, Any], held: bool) -> None:
    """High dose, as answer or option, comes with its risk of thromboembolic events."""
    answer = dex(**facts)
    assert ("high_dose_is_vte_risk" in notes_of(answer)) is held
    assert (Caution.HIGH_DOSE_IS_VTE_RISK in given(answer).cautions) is held
