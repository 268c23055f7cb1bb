"""Where the papers differ: derived, and here held against what the papers print."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.errors import OutOfDomain
from lenarules.language.evaluate import holds
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_words
from lenarules.publications.questions import QUESTIONS, question_named
from lenarules.verify.disagreement import Disagreement, Extent
from lenarules.verify.disagreements import disagreements_on

if TYPE_CHECKING:
    from lenarules.language.question import Question

KIM, VAN_DE_DONK = "kim_2015.fig_1", "van_de_donk_2012.table_4"
ZHANG = "zhang_2023.renal_rejected"
#: One name, two answers, and a region.
Line = tuple[str, str, str, str, str]


@cache
def found(name: str) -> tuple[Disagreement, ...]:
    """Return the disagreements on a question."""
    return disagreements_on(question_named(name))


def lines(name: str) -> list[Line]:
    """Return names, answers and regions in words."""
    return [_line(each) for each in found(name)]


def _line(each: Disagreement) -> Line:
    one, other = each.sides
    answers = _short(one.answer), _short(other.answer)
    return one.name, other.name, *answers, in_words(each.region)


def _short(answer: Any) -> str:
    """Return an answer without the days of a cycle, which are those of every dose here."""
    return value_in_words(answer).partition(", days")[0]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_every_question_has_disagreements_that_say_it_all(question: Question) -> None:
    """Each region is exact, has its sides with citations, and prints in words and as JSON."""
    assert found(question.name)
    for each in found(question.name):
        assert each.extent is Extent.EXACTLY
        assert each.in_words()
        assert each.to_plain()["witness"]
        for side in each.sides:
            assert side.setting
            assert side.sayings
            assert all(saying.cites and saying.text for saying in side.sayings)


@pytest.mark.parametrize(
    "table", [KIM, VAN_DE_DONK, "jones_2021.starting_dose"], ids=lambda table: table
)
def test_50_against_60_ml_min(table: str) -> None:
    """From 50 to below 60 mL/min Zhang asks for an adjusted dose and three papers for none."""
    region = "creatinine clearance ≥ 50 and < 60 mL/min and not on dialysis"
    line = (table, f"{ZHANG}.adjusted", "full dose", "adjusted", region)
    assert line in lines("renal_adjustment")


def test_papers_that_adjust_alike_do_not_differ() -> None:
    """Kim, van de Donk and Jones adjust for the same patients: below 50 mL/min, or on dialysis."""
    assert {each[1].rpartition(".")[0] for each in lines("renal_adjustment")} == {ZHANG}


@pytest.mark.parametrize("table", [KIM, VAN_DE_DONK])
def test_the_rejected_table_against_fig_1_and_table_4(table: str) -> None:
    """Zhang's sentences give more than either table, in five regions and in no other."""
    assert [line[1:] for line in lines("renal_dose") if line[0] == table] == [
        (
            f"{ZHANG}.no_adjustment",
            "5 mg once daily",
            "25 mg once daily",
            "creatinine clearance ≥ 60 mL/min and on dialysis",
        ),
        (
            f"{ZHANG}.full_dose",
            "10 mg once daily",
            "25 mg once daily",
            "creatinine clearance > 30 and < 50 mL/min and not on dialysis",
        ),
        (
            f"{ZHANG}.full_dose",
            "5 mg once daily",
            "25 mg once daily",
            "creatinine clearance > 30 mL/min and on dialysis",
        ),
        (
            f"{ZHANG}.at_least_15_mg",
            "15 mg every other day",
            "15 mg once daily",
            "creatinine clearance < 30 mL/min and not on dialysis",
        ),
        (
            f"{ZHANG}.at_least_15_mg",
            "5 mg once daily",
            "15 mg once daily",
            "creatinine clearance < 30 mL/min and on dialysis",
        ),
    ]


def test_fig_1_and_table_4_agree_on_renal_function() -> None:
    """As adopted, the two tables give one dose by renal function, edges and dialysis included."""
    assert not [line for line in lines("renal_dose") if line[:2] == (KIM, VAN_DE_DONK)]


def test_table_4_at_its_edges() -> None:
    """As printed, Table 4 says two things at exactly 50 and at exactly 30 mL/min."""
    assert lines("renal_edges") == [
        (
            KIM,
            f"{VAN_DE_DONK}.from_30_to_50",
            "25 mg once daily",
            "10 mg once daily",
            "creatinine clearance = 50 mL/min",
        ),
        (
            KIM,
            f"{VAN_DE_DONK}.up_to_30",
            "10 mg once daily",
            "15 mg every other day",
            "creatinine clearance = 30 mL/min",
        ),
    ]


def test_low_counts_and_risk_factors_lower_the_dose_in_one_paper_only() -> None:
    """Kim starts lower for low counts, van de Donk for risk factors; neither asks the other's."""
    regions = [line[4] for line in lines("starting_dose")]
    assert len(regions) == 7
    assert all("ANC" in region or "age" in region for region in regions)


def test_low_dose_against_days_1_to_4_and_15_to_18() -> None:
    """Below 65 years, without a risk factor, in the first 4 cycles: 320 mg against 160 mg."""
    first = found("dexamethasone")[0]
    assert [side.answer.mg_per_cycle for side in first.sides] == [320, 160]
    assert in_words(first.region) == (
        "age < 65 years and cycle ≤ 4 and not frail and number of comorbidities < 1 and "
        "(not aggressive relapse or responding to treatment)"
    )


def test_75_years_is_an_edge() -> None:
    """Kim lowers dexamethasone above 75 years, van de Donk counts a risk factor from 75 on."""
    at_75 = {"age": 75, "cycle": 5, "frail": False, "comorbidities": 0}
    rest = {"aggressive_relapse": False, "responding": False}
    (here,) = [d for d in found("dexamethasone") if holds(d.region, at_75 | rest)]
    assert [side.answer.mg for side in here.sides] == [40, 20]
    assert not [d for d in found("dexamethasone") if holds(d.region, at_75 | rest | {"age": 76})]


def test_aspirin_for_a_patient_whom_table_3_leaves_without() -> None:
    """Without any risk, Kim gives nothing and van de Donk aspirin at standard risk."""
    each = next(d for d in found("vte_prophylaxis") if _answers(d) == ["none", "aspirin"])
    witness = dict(each.witness)
    assert (witness["platelets"], witness["comorbidities"]) == (200_000, frozenset())
    assert witness["months_since_vte"].name == "NEVER"
    assert [s.id for s in each.sides[1].sayings] == ["van_de_donk_2012.vte.standard_risk"]
    assert "kim_2015.table_3.row_3" in [s.id for s in each.sides[0].sayings]


def _answers(each: Disagreement) -> list[str]:
    return [value_in_words(side.answer) for side in each.sides]


def test_weekly_against_every_2_weeks() -> None:
    """Normal at baseline: Kim every 2 weeks, Zhang weekly in the first 8 weeks."""
    pairs = [(line[0], line[1], line[4]) for line in lines("blood_counts")]
    normal = "creatinine clearance ≥ 50 mL/min and not on dialysis and ANC ≥ 1,000 cells/uL and "
    normal += "platelets ≥ 50,000 cells/uL"
    assert ("kim_2015.monitoring", "zhang_2023.monitoring", f"{normal} and cycle ≤ 2") in pairs
    blood_counts = "van_de_donk_2012.blood_counts"
    assert (blood_counts, "zhang_2023.monitoring", "not pre-existing cytopenia") in pairs
    assert [line[2:] for line in lines("blood_counts") if line[1] == blood_counts] == [
        (
            "more often than every 2 weeks",
            "every 2 weeks",
            "ANC ≥ 1,000 cells/uL and platelets ≥ 50,000 cells/uL and "
            "(creatinine clearance < 50 mL/min or on dialysis)",
        )
    ]


def test_1000_against_500_after_a_hold_for_neutropenia() -> None:
    """From 500 on Jones resumes, Kim from 1,000 on; later falls wait for a cycle in Jones only."""
    first, later = lines("resume_after_neutropenia")
    assert first[2:] == (
        "no drug",
        "drug",
        "ANC ≥ 500 cells/uL and platelets ≥ 30,000 cells/uL and "
        "((timing is cycle start and episodes of neutropenia so far > 1 and ANC ≤ 1,000 cells/uL) "
        "or (episodes of neutropenia so far ≤ 1 and ANC < 1,000 cells/uL))",
    )
    assert later[2:] == (
        "drug",
        "no drug",
        "timing is mid cycle and episodes of neutropenia so far > 1 and ANC > 1,000 cells/uL and "
        "platelets ≥ 30,000 cells/uL",
    )


@pytest.mark.parametrize("name", ["hold", "resume_after_thrombocytopenia"])
def test_only_the_neutrophils_tell_the_papers_apart(name: str) -> None:
    """On treatment and after low platelets they differ from an ANC of 500 on, for nothing else."""
    (line,) = lines(name)
    assert line[2:4] == ("no drug", "drug")
    assert line[4].startswith("ANC ≥ 500 cells/uL and platelets ≥ 30,000 cells/uL and ")


def test_breastfeeding() -> None:
    """Jones calls it a contraindication; in Zhang breastfeeding is stopped."""
    each = next(d for d in found("breastfeeding") if _answers(d)[1] == "stop breastfeeding")
    assert _answers(each)[0] == "contraindicated"
    assert in_words(each.scope) == "breastfeeding"


def test_a_question_is_named_with_dashes_or_underscores() -> None:
    """No other name is taken for one."""
    assert question_named("renal-dose") is question_named("renal_dose")
    with pytest.raises(OutOfDomain, match="accepted: renal_adjustment, renal_dose"):
        question_named("renal")
