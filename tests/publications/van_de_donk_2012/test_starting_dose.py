"""The starting dose by van de Donk 2012, patient by patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.publications.van_de_donk_2012 import TABLE_4_TABLE, starting_dose
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution as Caution
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkSupportiveCare as Care
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.clinical.dosing import StartingDose

USUAL: dict[str, Any] = {
    "creatinine_clearance": 90,
    "on_dialysis": False,
    "age": 60,
    "frail": False,
    "comorbidities": 0,
}
PUBLISHED = "PUBLISHED", "", ""
#: Every way to have one risk factor, and every way to have two.
ONE = ({"age": 75}, {"frail": True}, {"comorbidities": 1})
TWO = (
    {"age": 75, "frail": True},
    {"age": 75, "comorbidities": 1},
    {"frail": True, "comorbidities": 1},
    {"comorbidities": 2},
)


def start(**facts: Any) -> Decision[StartingDose]:
    """Ask for the starting dose of a patient who differs from the usual one in these facts."""
    return starting_dose(**(USUAL | facts))


def dose(answer: Decision[StartingDose]) -> tuple[int, int, int]:
    """Return mg, the interval in days and mg per cycle of the dose that is answered."""
    outcome = given(answer).dose
    assert (outcome.first_day, outcome.last_day, outcome.cycle_days) == (1, 21, 28)
    return outcome.mg, outcome.every_days, outcome.mg_per_cycle


def test_every_part_of_the_table_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE_4_TABLE, globals()) == []


@pytest.mark.parametrize("clearance", [51, 50.01, 90])
def test_row_from_50(clearance: float) -> None:
    """Table 4, first row: 25 mg/day, the standard dose."""
    answer = start(creatinine_clearance=clearance)
    assert (*stands_on(answer), dose(answer)) == ("from_50", *PUBLISHED, (25, 1, 525))


@pytest.mark.parametrize("clearance", [49, 49.99, 40, 31, 30.01])
def test_row_from_30_to_50(clearance: float) -> None:
    """Table 4, second row: 10 mg/day."""
    answer = start(creatinine_clearance=clearance)
    assert (*stands_on(answer), dose(answer)) == ("from_30_to_50", *PUBLISHED, (10, 1, 210))


@pytest.mark.parametrize("clearance", [29, 29.99, 0])
def test_row_up_to_30(clearance: float) -> None:
    """Table 4, third row: 15 mg/2 days, 11 doses from day 1 to day 21."""
    answer = start(creatinine_clearance=clearance)
    assert (*stands_on(answer), dose(answer)) == ("up_to_30", *PUBLISHED, (15, 2, 165))


@pytest.mark.parametrize("clearance", [20, 30, 40, 50, 90])
def test_row_dialysis(clearance: int) -> None:
    """Table 4, fourth row: 5 mg/day after dialysis, which prints no creatinine clearance."""
    answer = start(creatinine_clearance=clearance, on_dialysis=True)
    assert (stands_on(answer)[0], dose(answer)) == ("dialysis", (5, 1, 105))
    assert given(answer).after_dialysis


@pytest.mark.parametrize("risk", [*ONE, *TWO])
def test_row_risk_factors(risk: dict[str, Any]) -> None:
    """The sentence on risk factors is asked of whoever has one, and gives less than 25 mg."""
    answer = start(**risk)
    assert (stands_on(answer)[0], answer.basis and answer.basis.name) == ("risk_factors", "OVERLAP")
    assert dose(answer)[0] in (15, 10)
    assert stands_on(start(age=74)) == ("from_50", *PUBLISHED)


def test_resolution_at_50() -> None:
    """Exactly 50 stands in two rows of Table 4; Kim's Fig. 1 begins its normal column there."""
    answer = start(creatinine_clearance=50)
    assert stands_on(answer) == ("from_50", "OVERLAP", "at_50", "SIBLING")
    assert dose(answer) == (25, 1, 525)


def test_resolution_at_30() -> None:
    """Exactly 30 stands in two rows of Table 4; Kim's Fig. 1 begins its moderate column there."""
    answer = start(creatinine_clearance=30)
    assert stands_on(answer) == ("from_30_to_50", "OVERLAP", "at_30", "SIBLING")
    assert dose(answer) == (10, 1, 210)


@pytest.mark.parametrize("clearance", [20, 30, 40, 50, 90])
def test_resolution_dialysis_any_clearance(clearance: int) -> None:
    """On dialysis the dialysis row holds beside every other row, as in Kim's Fig. 1."""
    answer = start(creatinine_clearance=clearance, on_dialysis=True)
    assert stands_on(answer) == ("dialysis", "OVERLAP", "dialysis.any_clearance", "SIBLING")


@pytest.mark.parametrize("risk", [ONE[0], TWO[0]])
def test_resolution_dialysis_risk_factors(risk: dict[str, Any]) -> None:
    """On dialysis 105 mg per cycle is less than any dose by risk factors."""
    answer = start(on_dialysis=True, **risk)
    assert stands_on(answer) == ("dialysis", "OVERLAP", "dialysis.risk_factors", "SAFEST")
    assert (dose(answer), given(answer).after_dialysis) == ((5, 1, 105), True)


@pytest.mark.parametrize("risk", ONE)
@pytest.mark.parametrize("clearance", [50, 51, 90])
def test_resolution_one_risk_factor(clearance: int, risk: dict[str, Any]) -> None:
    """One risk factor, of any kind: 15 mg daily, less than the standard dose."""
    answer = start(creatinine_clearance=clearance, **risk)
    assert stands_on(answer) == ("risk_factors", "OVERLAP", "one_risk_factor", "SAFEST")
    assert dose(answer) == (15, 1, 315)


@pytest.mark.parametrize("risk", [*TWO, {"age": 90, "frail": True, "comorbidities": 20}])
@pytest.mark.parametrize("clearance", [50, 51, 90])
def test_resolution_several_risk_factors(clearance: int, risk: dict[str, Any]) -> None:
    """Two risk factors or more, two comorbidities included: 10 mg daily."""
    answer = start(creatinine_clearance=clearance, **risk)
    assert stands_on(answer) == ("risk_factors", "OVERLAP", "several_risk_factors", "SAFEST")
    assert dose(answer) == (10, 1, 210)


@pytest.mark.parametrize("risk", [*ONE, *TWO])
@pytest.mark.parametrize("clearance", [30, 31, 49, 49.99])
def test_resolution_from_30_to_50_risk_factors(clearance: float, risk: dict[str, Any]) -> None:
    """Table 4's 10 mg daily is never more than the dose by risk factors."""
    answer = start(creatinine_clearance=clearance, **risk)
    resolved = "from_30_to_50", "OVERLAP", "from_30_to_50.risk_factors", "SAFEST"
    assert (stands_on(answer), dose(answer)) == (resolved, (10, 1, 210))


@pytest.mark.parametrize("risk", [*ONE, *TWO])
@pytest.mark.parametrize("clearance", [29, 29.99, 0])
def test_resolution_up_to_30_risk_factors(clearance: float, risk: dict[str, Any]) -> None:
    """15 mg every other day is 165 mg per cycle, less than 10 mg daily."""
    answer = start(creatinine_clearance=clearance, **risk)
    resolved = "up_to_30", "OVERLAP", "up_to_30.risk_factors", "SAFEST"
    assert (stands_on(answer), dose(answer)) == (resolved, (15, 2, 165))


@pytest.mark.parametrize("on_dialysis", [True, False])
def test_note_after_dialysis(on_dialysis: bool) -> None:
    """Table 4: on days of dialysis, the dose is given after dialysis."""
    answer = start(on_dialysis=on_dialysis, age=80)
    assert ("after_dialysis" in notes_of(answer)) is on_dialysis
    assert given(answer).after_dialysis is on_dialysis


@pytest.mark.parametrize("on_dialysis", [True, False])
def test_note_dialysis_neutropenia(on_dialysis: bool) -> None:
    """Renal impairment, paragraph 4: effective, but neutropenia and infections are frequent."""
    answer = start(on_dialysis=on_dialysis)
    assert ("dialysis.neutropenia" in notes_of(answer)) is on_dialysis
    assert (Caution.NEUTROPENIA_ON_DIALYSIS in given(answer).cautions) is on_dialysis


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({"creatinine_clearance": 50}, False),
        ({"creatinine_clearance": 49.99}, True),
        ({"on_dialysis": True}, True),
    ],
)
def test_note_bortezomib_first(facts: dict[str, Any], held: bool) -> None:
    """Renal impairment, paragraph 1, prefers bortezomib; said where Table 4 adjusts the dose."""
    answer = start(**facts)
    assert ("bortezomib_first" in notes_of(answer)) is held
    assert (Caution.BORTEZOMIB_FIRST in given(answer).cautions) is held


@pytest.mark.parametrize("risk", [*ONE, *TWO])
def test_note_frail_or_elderly_care(risk: dict[str, Any]) -> None:
    """Whoever has a risk factor is monitored carefully and given prompt supportive care."""
    care = {Care.MONITOR_TOXICITY, Care.PROMPT_G_CSF}
    assert given(start(**risk)).supportive_care == care
    assert "frail_or_elderly.care" not in notes_of(start(age=74))


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({"creatinine_clearance": 50}, True),
        ({"age": 75}, True),
        (TWO[0], False),
        ({"creatinine_clearance": 49.99}, False),
        ({"on_dialysis": True}, False),
    ],
)
def test_note_list_is_open(facts: dict[str, Any], held: bool) -> None:
    """The words "such as" leave the list open: said where a further factor lowers the dose."""
    answer = start(**facts)
    assert ("list_is_open" in notes_of(answer)) is held
    assert (Caution.RISK_LIST_IS_OPEN in given(answer).cautions) is held


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({"creatinine_clearance": 50}, True),
        ({"creatinine_clearance": 49.99}, False),
        ({"on_dialysis": True}, False),
        ({"age": 75}, False),
    ],
)
def test_note_full_dose(facts: dict[str, Any], held: bool) -> None:
    """The full dose, 25 mg, is continued for at least 12 months where it is tolerated."""
    answer = start(**facts)
    assert ("full_dose" in notes_of(answer)) is held is (dose(answer)[0] == 25)
    assert (Caution.FULL_DOSE_FOR_12_MONTHS in given(answer).cautions) is held


def test_note_primary_g_csf() -> None:
    """Neutropenia, eighth sentence, prints no measure of the risk: it goes with every answer."""
    answer = start(on_dialysis=True)
    assert "primary_g_csf" in notes_of(answer)
    assert Caution.PRIMARY_G_CSF in given(answer).cautions
