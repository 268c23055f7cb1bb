"""A caller's code that a strict type checker must accept."""

from __future__ import annotations

from fractions import Fraction
from typing import assert_type

from lenarules import (
    NEVER,
    Decision,
    DexSchedule,
    LenalidomideDose,
    Refer,
    StartingDose,
    VteKind,
    VteProphylaxis,
    dex_schedule,
    starting_dose,
    vte_prophylaxis,
)

started = starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False)
assert_type(started, Decision[StartingDose])
assert_type(started.outcome, StartingDose | Refer)
if isinstance(started.outcome, StartingDose):
    assert_type(started.outcome.dose, LenalidomideDose)
    assert_type(started.outcome.dose.mg_per_day, Fraction)
else:
    assert_type(started.outcome, Refer)

match dex_schedule(age=70, cycle=1, indications=()).outcome:
    case DexSchedule(mg=mg, days=days):
        assert_type(mg, int)
        assert_type(days, tuple[int, ...])
    case Refer(question=question):
        assert_type(question, str)

prophylaxis = vte_prophylaxis(
    platelets=150_000,
    creatinine_clearance=None,
    on_dialysis=None,
    dexamethasone_mg_per_cycle=160,
    cycle=1,
    months_since_vte=NEVER,
    immobilised=False,
    age=60,
    ecog=0,
    bmi=24,
    erythropoietin=False,
    comorbidities=(),
)
assert_type(prophylaxis, Decision[VteProphylaxis])
if not isinstance(prophylaxis.outcome, Refer):
    assert_type(prophylaxis.outcome.kind, VteKind)
restored = Decision[StartingDose].from_json(started.to_json())
assert_type(restored, Decision[StartingDose])
