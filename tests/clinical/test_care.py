"""What every answer can say of itself in one line."""

from __future__ import annotations

import pytest

from lenarules import Refer, starting_dose
from lenarules.clinical.care import Care, Interval, TimeUnit
from lenarules.clinical.thrombosis import VteTreatmentKind
from lenarules.language.outcome import Worded


def test_the_headline_is_the_first_line() -> None:
    """An answer and a question have a headline: the first line of their words."""
    answer = starting_dose(
        creatinine_clearance=90, anc=3_000, platelets=200_000, on_dialysis=False
    ).outcome
    assert answer.headline == answer.in_words().splitlines()[0]
    assert Refer("which?").headline == "The clinician decides: which?"


def test_whoever_says_nothing_is_no_answer() -> None:
    """The two bases have no words of their own."""
    with pytest.raises(NotImplementedError):
        _ = Care().headline
    with pytest.raises(NotImplementedError):
        Worded().in_words()


@pytest.mark.parametrize(
    ("interval", "words"),
    [(Interval(1, TimeUnit.WEEK), "week"), (Interval(6, TimeUnit.WEEK), "6 weeks")],
)
def test_an_interval_in_words(interval: Interval, words: str) -> None:
    """One of a unit is the unit, more are counted."""
    assert str(interval) == words


def test_what_anticoagulates() -> None:
    """Two kinds give an anticoagulant; withholding it and a filter do not."""
    giving = {kind.name for kind in VteTreatmentKind if kind.anticoagulates}
    assert giving == {"ANTICOAGULATION", "ANTICOAGULATION_AND_CATHETER_REMOVAL"}
