"""The rejected renal statement: as printed, and out of reach of every function."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import lenarules
from lenarules.clinical.dosing import LenalidomideDose, StartingDose
from lenarules.language.codec import from_plain, to_plain
from lenarules.language.decide import Decider, decider_of
from lenarules.language.words import Strength
from lenarules.publications import zhang_2023
from lenarules.publications.zhang_2023 import renal_dose_rejected
from lenarules.publications.zhang_2023.advice import ZhangCaution
from lenarules.publications.zhang_2023.renal_dose_rejected import TABLE, AdjustedDose
from lenarules.verify.claims import GENERIC_CLAIMS, verify
from lenarules.verify.verdict import Status
from proofs.twins.generic import twins_of
from proofs.twins.twin import Twin
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.clinical.advice import Caution


def ask(creatinine_clearance: float, *, on_dialysis: bool = False) -> Decision[Any]:
    """Return what the statement would answer."""
    return decider_of(TABLE)(creatinine_clearance, on_dialysis)


def dose(answer: Decision[Any]) -> LenalidomideDose:
    """Return the dose that is named."""
    outcome: StartingDose = given(answer)
    assert (outcome.dose.first_day, outcome.dose.last_day, outcome.dose.cycle_days) == (1, 21, 28)
    return outcome.dose


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE, globals()) == []


@pytest.mark.parametrize("clearance", [60, 61, 400])
def test_row_no_adjustment(clearance: int) -> None:
    """From 60 mL/min on no adjustment is required."""
    answer = ask(clearance)
    assert stands_on(answer) == ("no_adjustment", "PUBLISHED", "", "")
    assert (dose(answer).mg, dose(answer).every_days) == (25, 1)


def test_row_adjusted() -> None:
    """At exactly 30 mL/min an adjustment alone is printed, and no dose."""
    answer = ask(30)
    assert stands_on(answer) == ("adjusted", "PUBLISHED", "", "")
    assert answer.outcome == AdjustedDose()
    assert answer.outcome.in_words() == "An adjusted dose of lenalidomide; none is printed"


def test_row_full_dose() -> None:
    """Above 30 mL/min the full dose can be given."""
    row = TABLE.row("full_dose")
    assert row.strength is Strength.MAY
    assert row.then == TABLE.row("no_adjustment").then


@pytest.mark.parametrize("on_dialysis", [True, False])
def test_row_at_least_15_mg(on_dialysis: bool) -> None:
    """Below 30 mL/min, even on dialysis, 15 mg daily and more can be given."""
    answer = ask(5, on_dialysis=on_dialysis)
    assert stands_on(answer)[0] == "at_least_15_mg"
    assert (dose(answer).mg, dose(answer).every_days) == (15, 1)


@pytest.mark.parametrize("clearance", [30.001, 31, 45, 59, 59.999])
def test_resolution_adjust_or_full_dose(clearance: float) -> None:
    """Above 30 and below 60 mL/min the two sentences contradict each other."""
    answer = ask(clearance)
    assert stands_on(answer) == ("", "OVERLAP", "adjust_or_full_dose", "REFER")
    first, second = (option.outcome for option in referred(answer).options)
    assert (first, second.dose.mg) == (AdjustedDose(), 25)


@pytest.mark.parametrize("clearance", [0, 29, 29.999])
def test_resolution_at_least_15_mg_lowest(clearance: float) -> None:
    """Below 30 mL/min the least that is printed stands for 'at least'."""
    expected = "at_least_15_mg", "OVERLAP", "at_least_15_mg.lowest", "SAFEST"
    assert stands_on(ask(clearance)) == expected


@pytest.mark.parametrize(("clearance", "held"), [(29, True), (30, False), (90, False)])
def test_note_at_least(clearance: int, held: bool) -> None:
    """'At least' has no upper limit, and the answer says so."""
    answer = ask(clearance)
    assert ("at_least" in notes_of(answer)) is held
    cautions: frozenset[Caution] = getattr(answer.outcome, "cautions", frozenset())
    assert (ZhangCaution.AT_LEAST in cautions) is held


def test_an_adjusted_dose_is_stored_without_loss() -> None:
    """The outcome without a dose turns into plain JSON and back, its cautions included."""
    outcome = AdjustedDose(frozenset((ZhangCaution.AT_LEAST,)))
    assert from_plain(to_plain(outcome)) == outcome
    assert "at least" in outcome.in_words()


def test_every_patient_is_decided() -> None:
    """The generic claims hold of it, rejected as it is."""
    assert [verdict.claim for verdict in verify(TABLE) if not verdict.proved] == []


def test_no_function_reads_it() -> None:
    """It stands among the rejected tables, not among the tables, and has no function."""
    assert zhang_2023.REJECTED == (TABLE,)
    assert TABLE not in zhang_2023.TABLES
    assert renal_dose_rejected.__all__ == ["TABLE", "AdjustedDose"]
    assert not any(isinstance(each, Decider) for each in vars(renal_dose_rejected).values())


def test_only_comparisons_import_it() -> None:
    """Beside the paper's own list, only the questions between papers may import it."""
    root = Path(lenarules.__file__).parent
    name = "zhang_2023.renal_dose_rejected"
    found = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if f"{name} import" in path.read_text(encoding="utf-8")
    }
    own = {"publications/zhang_2023/__init__.py"}
    assert own <= found
    assert all(path.startswith("publications/questions/") for path in found - own)


@pytest.mark.parametrize("twin", [*twins_of(TABLE)], ids=lambda twin: twin.broken)
def test_the_table_broken_on_purpose_is_refuted(twin: Twin) -> None:
    """A rejected table is broken like any other, and the claim finds it."""
    (claim,) = (claim for claim in GENERIC_CLAIMS if claim.name == twin.claim)
    assert claim.verdict(twin.table).status is Status.REFUTED
