"""Answers: the functions' own, as text and as JSON, with status 0."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from lenarules import (
    NEVER,
    Decision,
    DexRegimen,
    HighDoseIndication,
    Refer,
    VteComorbidity,
    VteProphylaxis,
    dex_schedule,
    starting_dose,
    vte_prophylaxis,
)
from tests.cli import PATIENTS, say, words

Capture = pytest.CaptureFixture[str]


def vte_of_78(months_since_vte: Any, comorbidities: Any) -> Decision[VteProphylaxis]:
    """Ask the function for the usual patient of ``vte-prophylaxis``."""
    return vte_prophylaxis(
        platelets=150_000,
        creatinine_clearance=80,
        on_dialysis=False,
        dexamethasone_mg_per_cycle=160,
        cycle=2,
        months_since_vte=months_since_vte,
        immobilised=False,
        age=78,
        ecog=1,
        bmi=Decimal("24.5"),
        erythropoietin=False,
        comorbidities=comorbidities,
    )


def test_starting_dose_is_explained(capsys: Capture) -> None:
    """Without --json the answer is the text of explain, on standard output."""
    answer = starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False)
    line = "starting-dose --creatinine-clearance 42 --anc 1800 --platelets 120000 --no-dialysis"
    assert say(capsys, *line.split()) == (0, answer.explain() + "\n", "")
    assert "10 mg once daily" in answer.explain()


def test_json_is_the_stored_answer(capsys: Capture) -> None:
    """With --json the answer is Decision.to_json, indented, and reads back equal."""
    answer = starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False)
    said = say(capsys, *words("starting-dose"), "--json")
    assert said == (0, answer.to_json(indent=2) + "\n", "")
    assert Decision.from_json(said.out) == answer


@pytest.mark.parametrize("command", PATIENTS)
def test_json_may_stand_before_the_command(capsys: Capture, command: str) -> None:
    """--json means the same before and after the command."""
    before = say(capsys, "--json", *words(command))
    assert before == say(capsys, *words(command), "--json")
    assert before.plain["type"] == "Decision"


@pytest.mark.parametrize(
    ("flag", "on_dialysis"),
    [
        ("--dialysis", True),
        ("--dialysis yes", True),
        ("--dialysis=yes", True),
        ("--dialysis no", False),
        ("--no-dialysis", False),
    ],
)
def test_a_flag_is_a_word_or_a_value(capsys: Capture, flag: str, on_dialysis: bool) -> None:
    """A flag is given bare, negated or with yes or no."""
    said = say(capsys, *words("starting-dose", dialysis=None), *flag.split(), "--json")
    assert Decision.from_json(said.out).inputs["on_dialysis"] is on_dialysis


def test_a_refer_is_an_answer(capsys: Capture) -> None:
    """A question that the clinician decides has status 0."""
    said = say(capsys, *words("starting-dose", anc="400"), "--json")
    assert said.status == 0
    assert isinstance(Decision.from_json(said.out).outcome, Refer)


def test_requests_take_the_defaults_of_the_function(capsys: Capture) -> None:
    """A request that is left out is what the function itself takes for it."""
    said = say(capsys, *words("dex-schedule"), "--json")
    assert Decision.from_json(said.out) == dex_schedule(age=70, cycle=1, indications=())


def test_requests_are_passed_on(capsys: Capture) -> None:
    """A regimen and a negative level reach the function, with every indication."""
    line = words("dex-schedule", indications="aggressive-disease, pain")
    said = say(capsys, *line, "--regimen", "high-dose", "--level", "-1", "--json")
    indications = {HighDoseIndication.AGGRESSIVE_DISEASE, HighDoseIndication.PAIN}
    assert Decision.from_json(said.out) == dex_schedule(
        age=70, cycle=1, indications=indications, regimen=DexRegimen.HIGH_DOSE, level=-1
    )


@pytest.mark.parametrize(("text", "months"), [("never", NEVER), ("6", 6), ("6.5", Decimal("6.5"))])
def test_months_since_vte_are_a_number_or_never(capsys: Capture, text: str, months: object) -> None:
    """Numbers are read exactly, and ``never`` stands in place of one."""
    said = say(capsys, *words("vte-prophylaxis", months_since_vte=text), "--json")
    assert Decision.from_json(said.out) == vte_of_78(months, ())


def test_comorbidities_are_joined_by_commas(capsys: Capture) -> None:
    """Every comorbidity that is named reaches the function."""
    line = words("vte-prophylaxis", comorbidities="infection,renal-disease")
    both = {VteComorbidity.INFECTION, VteComorbidity.RENAL_DISEASE}
    assert Decision.from_json(say(capsys, *line, "--json").out) == vte_of_78(NEVER, both)


def test_an_unknown_fact_that_changes_nothing_is_answered(capsys: Capture) -> None:
    """``unknown`` is passed as None; where every value gives the same, that is the answer."""
    said = say(capsys, *words("vte-prophylaxis", ecog="unknown"), "--json")
    answer: Decision[VteProphylaxis] = Decision.from_json(said.out)
    assert (said.status, answer.inputs["ecog"]) == (0, None)
    assert answer.outcome == vte_of_78(NEVER, ()).outcome
