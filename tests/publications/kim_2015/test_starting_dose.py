"""The starting dose, patient by patient: each row, reading and note of Fig. 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lenarules import NoStart, StartingDose, Strength
from lenarules.clinical.advice import Caution
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring, KimSupportiveCare
from tests.publications.kim_2015.strategies import (
    FIG_1_TABLE,
    given,
    notes_of,
    referred,
    stands_on,
    start,
    untested,
)

if TYPE_CHECKING:
    from lenarules import Decision

PRINTED = "PUBLISHED", "", ""
SUPPORT = frozenset(
    {
        KimSupportiveCare.GROWTH_FACTOR,
        KimSupportiveCare.PLATELET_TRANSFUSION,
        KimSupportiveCare.MONITOR_FREQUENTLY,
    }
)


def dose(answer: Decision[StartingDose]) -> tuple[int, int]:
    """Return mg and the interval in days of the dose that is answered."""
    outcome = given(answer).dose
    assert (outcome.first_day, outcome.last_day, outcome.cycle_days) == (1, 21, 28)
    return outcome.mg, outcome.every_days


def escalated(answer: Decision[StartingDose]) -> tuple[int, int, str, Strength] | None:
    """Return mg, interval, footnote and strength of the escalation that is permitted later."""
    later = given(answer).escalation
    if later is None:
        return None
    return later.outcome.mg, later.outcome.every_days, later.cite.footnote, later.strength


def choices(answer: Decision[StartingDose]) -> list[str]:
    """Return the options of a ``Refer``: their doses, or that the drug is not started."""
    outcomes = [option.outcome for option in referred(answer).options]
    assert all(isinstance(outcome, StartingDose | NoStart) for outcome in outcomes)
    return [outcome.in_words().splitlines()[0] for outcome in outcomes]


def test_every_part_of_fig_1_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(FIG_1_TABLE, globals()) == []


def test_row_normal_adequate() -> None:
    """Fig. 1, upper row, column Normal: 25 mg once daily for ClCr >= 50 with good counts."""
    answer = start(creatinine_clearance=90)
    assert (*stands_on(answer), dose(answer)) == ("normal.adequate", *PRINTED, (25, 1))
    assert (escalated(answer), given(answer).supportive_care) == (None, frozenset())


def test_row_moderate_adequate() -> None:
    """Fig. 1, upper row, column Moderate RI: 10 mg once daily, by footnote a 15 mg later."""
    answer = start(creatinine_clearance=42, anc=1_800, platelets=120_000)
    assert (*stands_on(answer), dose(answer)) == ("moderate.adequate", *PRINTED, (10, 1))
    assert escalated(answer) == (15, 1, "a", Strength.MAY)


def test_row_severe_adequate() -> None:
    """Fig. 1, upper row, column Severe RI: 15 mg every other day, by footnote b 10 mg daily."""
    answer = start(creatinine_clearance=20)
    assert (*stands_on(answer), dose(answer)) == ("severe.adequate", *PRINTED, (15, 2))
    assert escalated(answer) == (10, 1, "b", Strength.MAY)


def test_row_end_stage_adequate() -> None:
    """Fig. 1, upper row, End-stage: 5 mg once daily, on dialysis days after it (footnote c)."""
    answer = start(creatinine_clearance=8, on_dialysis=True)
    assert stands_on(answer)[0] == "end_stage.adequate"
    assert (dose(answer), given(answer).after_dialysis) == ((5, 1), True)
    assert escalated(answer) is None


def test_row_normal_low_counts() -> None:
    """Fig. 1, lower row, column Normal: 15 mg once daily with support for ANC < 1,000."""
    answer = start(anc=800)
    assert (*stands_on(answer), dose(answer)) == ("normal.low_counts", *PRINTED, (15, 1))
    assert (escalated(answer), given(answer).supportive_care) == (None, SUPPORT)


def test_row_moderate_low_counts() -> None:
    """Fig. 1, lower row, Moderate RI: 15 mg every other day with support, and footnote b."""
    answer = start(creatinine_clearance=35, platelets=45_000)
    assert (*stands_on(answer), dose(answer)) == ("moderate.low_counts", *PRINTED, (15, 2))
    assert escalated(answer) == (10, 1, "b", Strength.MAY)
    assert given(answer).supportive_care == SUPPORT


def test_row_severe_low_counts() -> None:
    """Fig. 1, lower row, column Severe RI: 5 mg once daily with support, and no footnote."""
    answer = start(creatinine_clearance=20, anc=700)
    assert (*stands_on(answer), dose(answer)) == ("severe.low_counts", *PRINTED, (5, 1))
    assert (escalated(answer), given(answer).supportive_care) == (None, SUPPORT)


def test_row_end_stage_low_counts() -> None:
    """Fig. 1, lower row, End-stage: 5 mg every other day; dialysis days as van de Donk, Table 4."""
    answer = start(creatinine_clearance=8, on_dialysis=True, anc=700)
    assert stands_on(answer)[0] == "end_stage.low_counts"
    assert (dose(answer), given(answer).after_dialysis) == ((5, 2), True)
    assert given(answer).supportive_care == SUPPORT


def test_resolution_equality_normal() -> None:
    """ANC of exactly 1,000 is no cytopenia: Cytopenia, paragraph 1, prints "< 1,000"."""
    answer = start(anc=1_000)
    assert stands_on(answer) == ("normal.adequate", "GAP", "equality.normal", "OWN_TEXT")
    assert dose(answer) == (25, 1)


def test_resolution_equality_moderate() -> None:
    """Platelets of exactly 50,000 are no cytopenia: Cytopenia, paragraph 1, prints "< 50,000"."""
    answer = start(creatinine_clearance=30, platelets=50_000)
    assert stands_on(answer) == ("moderate.adequate", "GAP", "equality.moderate", "OWN_TEXT")
    assert (dose(answer), escalated(answer)) == ((10, 1), (15, 1, "a", Strength.MAY))


def test_resolution_equality_severe() -> None:
    """Both counts exactly at their limits are no cytopenia: Cytopenia, paragraph 1."""
    answer = start(creatinine_clearance=20, anc=1_000, platelets=50_000)
    assert stands_on(answer) == ("severe.adequate", "GAP", "equality.severe", "OWN_TEXT")
    assert dose(answer) == (15, 2)


@pytest.mark.parametrize(
    ("clearance", "anc", "basis"),
    [(20, 3_000, "OVERLAP"), (40, 3_000, "OVERRIDE"), (90, 3_000, "OVERRIDE"), (40, 1_000, "GAP")],
)
def test_resolution_dialysis_adequate(clearance: int, anc: int, basis: str) -> None:
    """On dialysis the end-stage column holds at any ClCr: van de Donk, Table 4, row Dialysis."""
    answer = start(creatinine_clearance=clearance, anc=anc, on_dialysis=True)
    expected = "end_stage.adequate", basis, "dialysis.adequate", "SIBLING"
    assert (stands_on(answer), dose(answer)) == (expected, (5, 1))
    assert (given(answer).after_dialysis, escalated(answer)) == (True, None)


@pytest.mark.parametrize(
    ("clearance", "basis"), [(20, "OVERLAP"), (40, "OVERRIDE"), (90, "OVERRIDE")]
)
def test_resolution_dialysis_low_counts(clearance: int, basis: str) -> None:
    """On dialysis with a low count the end-stage cell holds: van de Donk, Table 4, Dialysis."""
    answer = start(creatinine_clearance=clearance, platelets=45_000, on_dialysis=True)
    expected = "end_stage.low_counts", basis, "dialysis.low_counts", "SIBLING"
    assert (stands_on(answer), dose(answer)) == (expected, (5, 2))
    assert (given(answer).after_dialysis, escalated(answer)) == (True, None)


NO_DRUG = "No lenalidomide until the counts recover"


@pytest.mark.parametrize("counts", [{"anc": 499}, {"anc": 0}, {"platelets": 29_999}])
def test_resolution_very_low_counts_normal(counts: dict[str, int]) -> None:
    """Fig. 1 starts 15 mg at such counts, Hematologic toxicities interrupts: not settled."""
    answer = start(**counts)
    assert stands_on(answer) == ("", "OVERRIDE", "very_low_counts.normal", "REFER")
    assert choices(answer) == ["Lenalidomide 15 mg once daily, days 1-21 of 28", NO_DRUG]


def test_resolution_very_low_counts_moderate() -> None:
    """Fig. 1 starts 15 mg every other day, Hematologic toxicities interrupts: not settled."""
    answer = start(creatinine_clearance=40, anc=499)
    assert stands_on(answer) == ("", "OVERRIDE", "very_low_counts.moderate", "REFER")
    assert choices(answer) == ["Lenalidomide 15 mg every other day, days 1-21 of 28", NO_DRUG]


def test_resolution_very_low_counts_severe() -> None:
    """Fig. 1 starts 5 mg daily, Hematologic toxicities interrupts: not settled."""
    answer = start(creatinine_clearance=20, platelets=0)
    assert stands_on(answer) == ("", "OVERRIDE", "very_low_counts.severe", "REFER")
    assert choices(answer) == ["Lenalidomide 5 mg once daily, days 1-21 of 28", NO_DRUG]


@pytest.mark.parametrize(("clearance", "basis"), [(20, "OVERLAP"), (90, "OVERRIDE")])
def test_resolution_very_low_counts_end_stage(clearance: int, basis: str) -> None:
    """On dialysis the end-stage cell or no start stand open, at any ClCr; after dialysis."""
    answer = start(creatinine_clearance=clearance, anc=400, on_dialysis=True)
    assert stands_on(answer) == ("", basis, "very_low_counts.end_stage", "REFER")
    assert choices(answer) == ["Lenalidomide 5 mg every other day, days 1-21 of 28", NO_DRUG]
    assert referred(answer).options[0].outcome.after_dialysis


def test_note_low_counts_support() -> None:
    """Every low-count cell of Fig. 1 prints GF support, transfusion and frequent monitoring."""
    answer = start(creatinine_clearance=20, anc=400)
    assert "low_counts.support" in notes_of(answer)
    assert all(option.outcome.supportive_care == SUPPORT for option in referred(answer).options)


def test_note_footnote_c() -> None:
    """Footnote c stands on one cell of dialysis; every dose on dialysis is given after it."""
    assert "footnote_c" in notes_of(start(on_dialysis=True, anc=800))
    assert not given(start(creatinine_clearance=20)).after_dialysis


@pytest.mark.parametrize(("anc", "held"), [(1_000, False), (999, True), (500, True), (499, False)])
def test_note_low_counts_later_cycle(anc: int, held: bool) -> None:
    """Hematologic toxicities, first point, delays a later cycle below 1,000: said from 500 on."""
    assert ("low_counts.later_cycle" in notes_of(start(anc=anc))) is held


@pytest.mark.parametrize(
    ("platelets", "held"), [(50_000, False), (49_999, True), (30_000, True), (29_999, False)]
)
def test_note_heavy_marrow_infiltration(platelets: int, held: bool) -> None:
    """Cytopenia, paragraph 1, has 30,000 with heavy infiltration, of which Fig. 1 knows nothing."""
    answer = start(platelets=platelets)
    assert ("heavy_marrow_infiltration" in notes_of(answer)) is held
    cautions: frozenset[Caution] = getattr(answer.outcome, "cautions", frozenset())
    assert (KimCaution.HEAVY_MARROW_INFILTRATION in cautions) is held


def test_note_adjust_at_each_cycle() -> None:
    """The last line of Fig. 1 goes with every answer: adjust the dose at each cycle."""
    assert given(start()).cautions == {KimCaution.ADJUST_AT_EACH_CYCLE}
    assert "adjust_at_each_cycle" in notes_of(start(anc=0))


def test_referral_says_what_to_monitor() -> None:
    """Below 500 ANC the question comes with frequent blood counts (Cytopenia, paragraph 1)."""
    assert KimMonitoring.BLOOD_COUNTS in referred(start(anc=100)).advice
