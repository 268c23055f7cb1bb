"""Prophylaxis of thromboembolism, patient by patient: each row, reading and note of Table 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import VteComorbidity, VteKind, VteProphylaxis
from lenarules.clinical.advice import Caution
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring
from tests.publications.kim_2015.strategies import (
    TABLE_3_TABLE,
    given,
    notes_of,
    referred,
    stands_on,
    untested,
    vte,
)

if TYPE_CHECKING:
    from lenarules import Decision

LMWH = ["enoxaparin 40 mg daily", "dalteparin 5,000 IU daily"]
WARFARIN = ["warfarin (INR 2-3)"]
ASPIRIN = ["aspirin 100 mg daily"]
AFTER_CYCLE_4 = [
    ("cycle > 4 and platelets ≥ 100,000 cells/uL", ASPIRIN),
    ("cycle > 4 and platelets < 100,000 cells/uL", []),
]
BED = {"immobilised": True}


def drugs(outcome: Any) -> list[str]:
    """Return the printed regimens, any one of which is meant."""
    return [regimen.in_words() for regimen in outcome.regimens]


def options(answer: Decision[VteProphylaxis]) -> list[list[str]]:
    """Return the regimens of each option."""
    return [drugs(option.outcome) for option in answer.outcome.options]


def then(outcome: VteProphylaxis) -> list[tuple[str, list[str]]]:
    """Return what follows cycle 4, each with its condition."""
    return [(later.condition, drugs(later)) for later in outcome.then]


def test_every_part_of_table_3_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE_3_TABLE, globals()) == []


def test_row_row_1() -> None:
    """Table 3, row 1: high-dose dexamethasone, 480 mg in the cycle (footnote a), needs LMWH."""
    answer = vte(dexamethasone_mg_per_cycle=480)
    assert stands_on(answer)[0] == "row_1"
    assert (given(answer).kind, drugs(given(answer))) == (VteKind.LMWH, LMWH)


@pytest.mark.parametrize(
    "risk",
    [
        {"age": 75},
        {"months_since_vte": 7},
        {"ecog": 2},
        {"bmi": 30},
        {"erythropoietin": True},
        *({"comorbidities": [comorbidity]} for comorbidity in VteComorbidity),
    ],
)
def test_row_row_2(risk: dict[str, Any]) -> None:
    """Table 3, row 2: each risk of footnote b alone gives aspirin and a watch for bleeding."""
    answer = vte(**risk)
    assert stands_on(answer) == ("row_2", "PUBLISHED", "", "")
    assert (given(answer).kind, drugs(given(answer))) == (VteKind.ASPIRIN, ASPIRIN)
    assert given(answer).monitoring == {KimMonitoring.BLEEDING}
    assert then(given(answer)) == []


@pytest.mark.parametrize("facts", [{}, {"age": 80, "platelets": 99_999}, {"platelets": 99_999}])
def test_row_row_3(facts: dict[str, Any]) -> None:
    """Table 3, row 3: no risk, or platelets < 100,000, gives none and a watch for symptoms."""
    answer = vte(**facts)
    assert stands_on(answer) == ("row_3", "PUBLISHED", "", "")
    assert (given(answer).kind, drugs(given(answer))) == (VteKind.NONE, [])
    assert given(answer).monitoring == {KimMonitoring.VTE_SYMPTOMS}


@pytest.mark.parametrize("risk", [BED, {"dexamethasone_mg_per_cycle": 600}])
def test_resolution_row_1_heparin(risk: dict[str, Any]) -> None:
    """Row 1 prints LMWH for 4 cycles; the second recommendation names warfarin beside it."""
    answer = vte(**risk)
    assert stands_on(answer) == ("row_1", "COMPLETED", "row_1.heparin", "OWN_TEXT")
    assert (drugs(given(answer)), options(answer)) == (LMWH, [WARFARIN])
    assert then(given(answer)) == AFTER_CYCLE_4


@pytest.mark.parametrize("kidneys", [{"creatinine_clearance": 29}, {"on_dialysis": True}])
def test_resolution_row_1_warfarin(kidneys: dict[str, Any]) -> None:
    """Row 1 prints warfarin below 30 mL/min; Fig. 1 counts dialysis as below 30."""
    answer = vte(**BED, **kidneys)
    assert stands_on(answer) == ("row_1", "COMPLETED", "row_1.warfarin", "OWN_TEXT")
    assert (given(answer).kind, drugs(given(answer))) == (VteKind.WARFARIN, WARFARIN)
    assert (options(answer), then(given(answer))) == ([], AFTER_CYCLE_4)


def test_resolution_row_1_aspirin_later() -> None:
    """Row 1: "first 4 cycles then switch to aspirin 100 mg daily"."""
    answer = vte(**BED, cycle=5)
    assert stands_on(answer) == ("row_1", "COMPLETED", "row_1.aspirin_later", "OWN_TEXT")
    assert (drugs(given(answer)), options(answer)) == (ASPIRIN, [])


@pytest.mark.parametrize("risk", [{"age": 75, **BED}, {"months_since_vte": 6}])
def test_resolution_rows_1_and_2_heparin(risk: dict[str, Any]) -> None:
    """Row 2 is for "other" risk: whoever is in row 1 too, any recent VTE, has row 1."""
    answer = vte(**risk)
    assert stands_on(answer) == ("row_1", "OVERLAP", "rows_1_and_2.heparin", "OWN_TEXT")
    assert (drugs(given(answer)), options(answer)) == (LMWH, [WARFARIN])


@pytest.mark.parametrize("kidneys", [{"creatinine_clearance": 29}, {"on_dialysis": True}])
def test_resolution_rows_1_and_2_warfarin(kidneys: dict[str, Any]) -> None:
    """Rows 1 and 2 together, ClCr < 30 or dialysis: the warfarin of row 1."""
    answer = vte(**BED, age=80, **kidneys)
    assert stands_on(answer) == ("row_1", "OVERLAP", "rows_1_and_2.warfarin", "OWN_TEXT")
    assert (drugs(given(answer)), then(given(answer))) == (WARFARIN, AFTER_CYCLE_4)


def test_resolution_rows_1_and_2_aspirin_later() -> None:
    """After 4 cycles rows 1 and 2 print the same aspirin; row 1 answers, row 2 watches bleeding."""
    answer = vte(**BED, age=80, cycle=5)
    assert given(answer).monitoring == {KimMonitoring.BLEEDING}
    assert stands_on(answer) == ("row_1", "OVERLAP", "rows_1_and_2.aspirin_later", "OWN_TEXT")
    assert (drugs(given(answer)), options(answer)) == (ASPIRIN, [])


@pytest.mark.parametrize("platelets", [50_000, 99_999])
def test_resolution_rows_1_and_3_heparin_or_none(platelets: int) -> None:
    """Row 1 prints LMWH with no limit of platelets, row 3 none below 100,000: not settled."""
    answer = vte(**BED, platelets=platelets)
    expected = "", "OVERLAP", "rows_1_and_3.heparin_or_none", "REFER"
    assert (stands_on(answer), options(answer)) == (expected, [LMWH, []])
    advice = {KimMonitoring.VTE_SYMPTOMS}
    assert referred(answer).advice == advice


@pytest.mark.parametrize("kidneys", [{"creatinine_clearance": 29}, {"on_dialysis": True}])
def test_resolution_rows_1_and_3_warfarin_or_none(kidneys: dict[str, Any]) -> None:
    """Row 1 prints warfarin below 30 mL/min, row 3 none below 100,000: not settled."""
    answer = vte(**BED, platelets=70_000, **kidneys)
    expected = "", "OVERLAP", "rows_1_and_3.warfarin_or_none", "REFER"
    assert (stands_on(answer), options(answer)) == (expected, [WARFARIN, []])


@pytest.mark.parametrize("facts", [{}, {"creatinine_clearance": 20}, {"age": 80}])
def test_resolution_rows_1_and_3_none_below_50_000(facts: dict[str, Any]) -> None:
    """Row 3, the third recommendation and Table 4, footnote a, outweigh row 1's warfarin."""
    answer = vte(**BED, platelets=49_999, **facts)
    assert stands_on(answer) == ("row_3", "OVERLAP", "rows_1_and_3.none_below_50_000", "OWN_TEXT")
    assert (given(answer).kind, options(answer)) == (VteKind.NONE, [])
    assert given(answer).monitoring == {KimMonitoring.VTE_SYMPTOMS}


@pytest.mark.parametrize("platelets", [99_999, 49_999])
def test_resolution_rows_1_and_3_none_later(platelets: int) -> None:
    """After 4 cycles no aspirin below 100,000, which row 2 asks for the same drug."""
    answer = vte(**BED, platelets=platelets, cycle=5)
    assert stands_on(answer) == ("row_3", "OVERLAP", "rows_1_and_3.none_later", "OWN_TEXT")
    assert (given(answer).kind, options(answer)) == (VteKind.NONE, [])


@pytest.mark.parametrize("clearance", [20, 90])
def test_resolution_dialysis_renal_disease(clearance: int) -> None:
    """Dialysis is the renal disease of footnote b: Fig. 1 calls it end-stage renal disease."""
    answer = vte(on_dialysis=True, creatinine_clearance=clearance)
    assert stands_on(answer) == ("row_2", "GAP", "dialysis.renal_disease", "OWN_TEXT")
    assert drugs(given(answer)) == ASPIRIN
    assert given(answer).monitoring == {KimMonitoring.BLEEDING}


@pytest.mark.parametrize(("months", "held"), [(6, True), (7, False)])
def test_note_recent_vte(months: int, held: bool) -> None:
    """Table 3 is prophylaxis by its title; it does not treat the recent VTE of row 1."""
    answer = vte(months_since_vte=months)
    assert ("recent_vte" in notes_of(answer)) is held
    assert (KimCaution.RECENT_VTE_IS_NOT_TREATED in given(answer).cautions) is held


@pytest.mark.parametrize(
    "facts", [{}, {"platelets": 90_000}, {**BED, "platelets": 40_000}, {**BED, "platelets": 1_000}]
)
def test_note_list_is_open(facts: dict[str, Any]) -> None:
    """Footnote b prints "such as": every answer of row 3 says that its list is open."""
    answer = vte(**facts)
    assert (stands_on(answer)[0], "list_is_open" in notes_of(answer)) == ("row_3", True)
    assert KimCaution.RISK_LIST_IS_OPEN in given(answer).cautions
    assert "list_is_open" not in notes_of(vte(age=80))


@pytest.mark.parametrize(("platelets", "held"), [(49_999, True), (50_000, False)])
def test_note_warfarin_below_50_000(platelets: int, held: bool) -> None:
    """The warfarin that row 1 prints below 50,000 is named there, never offered."""
    answer = vte(**BED, platelets=platelets)
    assert ("warfarin_below_50_000" in notes_of(answer)) is held
    cautions: frozenset[Caution] = getattr(answer.outcome, "cautions", frozenset())
    assert (KimCaution.WARFARIN_BELOW_50_000_NOT_ADOPTED in cautions) is held
    assert "warfarin_below_50_000" not in notes_of(vte(platelets=platelets))


@pytest.mark.parametrize("kidneys", [{}, {"on_dialysis": True}])
def test_what_is_referred_is_one_drug_or_none(kidneys: dict[str, Any]) -> None:
    """Row 1's drug, with what follows it, or row 3's none: no further drug hides in an option."""
    answer = vte(**BED, platelets=70_000, **kidneys)
    drug, none = (option.outcome for option in referred(answer).options)
    assert (drug.options, then(drug)) == ((), AFTER_CYCLE_4)
    assert (none.options, then(none)) == ((), [])
    assert "list_is_open" not in notes_of(answer)


def test_recent_vte_stays_named_where_the_clinician_decides() -> None:
    """A recent VTE with 70,000 platelets is referred, and each option says it is no treatment."""
    refer = referred(vte(months_since_vte=2, platelets=70_000))
    assert KimCaution.RECENT_VTE_IS_NOT_TREATED in refer.advice
    assert len(refer.options) == 2
    for option in refer.options:
        assert KimCaution.RECENT_VTE_IS_NOT_TREATED in option.outcome.cautions


@pytest.mark.parametrize(("cycle", "held"), [(4, False), (5, True)])
def test_note_after_4_cycles(cycle: int, held: bool) -> None:
    """Row 1 counts its 4 cycles from the start: a VTE in cycle 6 is told so."""
    answer = vte(months_since_vte=0, cycle=cycle)
    assert (KimCaution.FOUR_CYCLES_FROM_THE_START in given(answer).cautions) is held
    assert ("after_4_cycles" in notes_of(answer)) is held
