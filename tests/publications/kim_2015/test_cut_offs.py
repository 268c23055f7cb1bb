"""Every cut-off of the three tables: the patient at it, just below it and just above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import NEVER, DexRegimen, VteKind
from tests.publications.kim_2015.strategies import (
    AGGRESSIVE,
    ASK,
    BACKGROUNDS,
    ONE_CALL_TABLES,
    USUAL,
    around,
    cut_offs,
    dex,
    direct,
    given,
    legal,
    referred,
    start,
    told,
    vte,
)

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.language.fact import Number
    from lenarules.language.table import Table

EVERY_CUT_OFF = [
    pytest.param(table, fact, bound, id=f"{table.id}-{fact.name}-{bound}")
    for table in ONE_CALL_TABLES
    for fact, bounds in cut_offs(table).items()
    for bound in bounds
]


@pytest.mark.parametrize(("table", "fact", "bound"), EVERY_CUT_OFF)
def test_answer_at_a_cut_off_is_what_the_rows_say(table: Table, fact: Number, bound: int) -> None:
    """At, just below and just above a cut-off the function answers what the rows evaluate to."""
    for background in BACKGROUNDS[table.id]:
        for value in around(fact, bound):
            patient = USUAL[table.id] | background | {fact.name: value}
            if legal(table, patient):
                assert told(ASK[table.id](**patient)) == direct(table, patient), patient


@pytest.mark.parametrize(("table", "fact", "bound"), EVERY_CUT_OFF)
def test_every_cut_off_decides_for_somebody(table: Table, fact: Number, bound: int) -> None:
    """Some patient is answered differently on the two sides of each cut-off, or at it."""
    changes = False
    for background in BACKGROUNDS[table.id]:
        near = [USUAL[table.id] | background | {fact.name: value} for value in around(fact, bound)]
        answers = [told(ASK[table.id](**patient)) for patient in near if legal(table, patient)]
        changes = changes or any(answer != answers[0] for answer in answers)
    assert changes


def _dose(answer: Decision[Any]) -> tuple[int, int] | str:
    outcome = answer.outcome
    return (outcome.dose.mg, outcome.dose.every_days) if hasattr(outcome, "dose") else "refer"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"creatinine_clearance": 50}, (25, 1)),
        ({"creatinine_clearance": 49.999}, (10, 1)),
        ({"creatinine_clearance": 30}, (10, 1)),
        ({"creatinine_clearance": 29.999}, (15, 2)),
        ({"creatinine_clearance": 50, "anc": 999}, (15, 1)),
        ({"creatinine_clearance": 49.999, "anc": 999}, (15, 2)),
        ({"creatinine_clearance": 30, "anc": 999}, (15, 2)),
        ({"creatinine_clearance": 29.999, "anc": 999}, (5, 1)),
        ({"creatinine_clearance": 29.999, "on_dialysis": True}, (5, 1)),
        ({"creatinine_clearance": 30, "on_dialysis": True}, (5, 1)),
        ({"creatinine_clearance": 50, "on_dialysis": True, "anc": 999}, (5, 2)),
        ({"anc": 1_001}, (25, 1)),
        ({"anc": 1_000}, (25, 1)),
        ({"anc": 999.999}, (15, 1)),
        ({"anc": 500}, (15, 1)),
        ({"anc": 499.999}, "refer"),
        ({"platelets": 50_001}, (25, 1)),
        ({"platelets": 50_000}, (25, 1)),
        ({"platelets": 49_999}, (15, 1)),
        ({"platelets": 30_000}, (15, 1)),
        ({"platelets": 29_999}, "refer"),
        ({"anc": 1_000, "platelets": 49_999}, (15, 1)),
        ({"anc": 999, "platelets": 50_000}, (15, 1)),
    ],
)
def test_starting_dose_at_the_cut_offs_of_fig_1(facts: dict[str, Any], expected: object) -> None:
    """Fig. 1 and the two limits of Hematologic toxicities give these doses, by hand."""
    assert _dose(start(**facts)) == expected


@pytest.mark.parametrize(
    ("facts", "mg", "days"),
    [
        ({"age": 64}, 40, (1, 2, 3, 4, 15, 16, 17, 18)),
        ({"age": 65}, 40, (1, 8, 15, 22)),
        ({"age": 75}, 40, (1, 8, 15, 22)),
        ({"age": 76}, 20, (1, 8, 15, 22)),
        ({"age": 64, "cycle": 4}, 40, (1, 2, 3, 4, 15, 16, 17, 18)),
        ({"age": 64, "cycle": 5}, 40, (1, 8, 15, 22)),
        ({"cycle": 4, "level": 0}, 40, (1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20)),
        ({"cycle": 5, "level": 0}, 40, (1, 2, 3, 4)),
        ({"cycle": 4, "level": -1}, 40, (1, 2, 3, 4, 15, 16, 17, 18)),
        ({"cycle": 5, "level": -1}, 40, (1, 2, 3, 4)),
        ({"cycle": 4, "level": -2}, 40, (1, 2, 3, 4)),
        ({"cycle": 4, "level": -3}, 20, (1, 2, 3, 4)),
    ],
)
def test_dexamethasone_at_its_cut_offs(facts: dict[str, Any], mg: int, days: object) -> None:
    """The dexamethasone section gives these schedules at ages 65 and 75, cycle 4 and each level."""
    asked = {"regimen": DexRegimen.HIGH_DOSE, "indications": AGGRESSIVE} if "level" in facts else {}
    schedule = given(dex(**asked, **facts))
    assert (schedule.mg, schedule.days) == (mg, days)


@pytest.mark.parametrize(
    ("facts", "kind"),
    [
        ({"dexamethasone_mg_per_cycle": 480}, VteKind.LMWH),
        ({"dexamethasone_mg_per_cycle": 479.999}, VteKind.NONE),
        ({"dexamethasone_mg_per_cycle": 481}, VteKind.LMWH),
        ({"months_since_vte": 0}, VteKind.LMWH),
        ({"months_since_vte": 6}, VteKind.LMWH),
        ({"months_since_vte": 6.001}, VteKind.ASPIRIN),
        ({"months_since_vte": 1_200}, VteKind.ASPIRIN),
        ({"months_since_vte": NEVER}, VteKind.NONE),
        ({"immobilised": True, "cycle": 4}, VteKind.LMWH),
        ({"immobilised": True, "cycle": 5}, VteKind.ASPIRIN),
        ({"immobilised": True, "creatinine_clearance": 30}, VteKind.LMWH),
        ({"immobilised": True, "creatinine_clearance": 29.999}, VteKind.WARFARIN),
        ({"immobilised": True, "platelets": 100_000}, VteKind.LMWH),
        ({"immobilised": True, "platelets": 49_999}, VteKind.NONE),
        ({"immobilised": True, "platelets": 100_000, "cycle": 5}, VteKind.ASPIRIN),
        ({"immobilised": True, "platelets": 99_999, "cycle": 5}, VteKind.NONE),
        ({"age": 75}, VteKind.ASPIRIN),
        ({"age": 74}, VteKind.NONE),
        ({"ecog": 2}, VteKind.ASPIRIN),
        ({"ecog": 1}, VteKind.NONE),
        ({"bmi": 30}, VteKind.ASPIRIN),
        ({"bmi": 29.999}, VteKind.NONE),
        ({"age": 75, "platelets": 100_000}, VteKind.ASPIRIN),
        ({"age": 75, "platelets": 99_999}, VteKind.NONE),
    ],
)
def test_prophylaxis_at_the_cut_offs_of_table_3(facts: dict[str, Any], kind: VteKind) -> None:
    """Table 3 with its footnotes gives these kinds of prophylaxis, by hand."""
    assert given(vte(**facts)).kind is kind


@pytest.mark.parametrize("platelets", [50_000, 50_001, 99_999, 99_999.999])
def test_from_50_000_to_below_100_000_platelets_the_clinician_decides(platelets: float) -> None:
    """Row 1 of Table 3 prints a drug and row 3 none there, in the first 4 cycles."""
    assert referred(vte(immobilised=True, platelets=platelets)).options
