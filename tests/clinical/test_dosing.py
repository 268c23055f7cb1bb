"""Doses: the days on which they are given and what they add up to."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from lenarules.clinical.dosing import LenalidomideDose, NoStart, TreatmentDays
from lenarules.clinical.prophylaxis import VteKind
from lenarules.language.errors import OutOfDomain
from lenarules.publications.kim_2015.advice import KimCaution, KimSupportiveCare

DAYS = TreatmentDays(first=1, last=21, cycle=28)


@pytest.mark.parametrize(
    ("mg", "every_days", "given", "per_cycle", "per_day"),
    [
        (25, 1, 21, 525, Fraction(25)),
        (15, 2, 11, 165, Fraction(15, 2)),
        (5, 2, 11, 55, Fraction(5, 2)),
    ],
)
def test_exposure(mg: int, every_days: int, given: int, per_cycle: int, per_day: Fraction) -> None:
    """Every other day on days 1-21 is 11 doses; the mean of a day is exact."""
    dose = LenalidomideDose(mg=mg, every_days=every_days, days=DAYS)
    assert len(dose.administration_days) == given
    assert dose.mg_per_cycle == per_cycle
    assert dose.mg_per_day == per_day
    assert (dose.first_day, dose.last_day, dose.cycle_days) == (1, 21, 28)


def test_waiting_is_an_option_with_its_own_advice() -> None:
    """The option not to start keeps the care and cautions that hold, and no dose."""
    advice = frozenset((KimSupportiveCare.GROWTH_FACTOR, KimCaution.ADJUST_AT_EACH_CYCLE))
    waiting = NoStart().composed(strength=None, options=(), advice=advice)
    assert waiting.supportive_care == {KimSupportiveCare.GROWTH_FACTOR}
    assert waiting.cautions == {KimCaution.ADJUST_AT_EACH_CYCLE}
    assert waiting.in_words().startswith("No lenalidomide until the counts recover\nwith: growth")
    assert not hasattr(waiting, "dose")


@pytest.mark.parametrize(("mg", "every_days"), [(0, 1), (-5, 1), ("15", 1), (15, 7), (2.5, 1)])
def test_what_is_no_dose_is_refused(mg: Any, every_days: Any) -> None:
    """A text, a part of a mg, nothing, or an interval that nobody prints is no dose."""
    with pytest.raises(OutOfDomain, match="is no dose; accepted: a whole number of mg above 0"):
        LenalidomideDose(mg=mg, every_days=every_days, days=DAYS)


def test_no_prophylaxis_is_falsy() -> None:
    """``if answer.outcome.kind`` says what it seems to say."""
    assert [kind for kind in VteKind if not kind] == [VteKind.NONE]
