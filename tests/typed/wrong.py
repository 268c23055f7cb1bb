"""A caller's mistakes; a strict type checker must report every line that is marked."""

from __future__ import annotations

from lenarules import Decision, DexRegimen, dex_schedule, starting_dose
from lenarules.clinical.facts import CREATININE_CLEARANCE as CRCL
from lenarules.clinical.facts import DIALYSIS, REGIMEN

answer = starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False)
print(answer.outcome.dose)  # wrong: union-attr
print(dex_schedule(age=60, cycle=1, indications=()).outcome.mg)  # wrong: union-attr
answer.basis = None  # wrong: misc
starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000)  # wrong: call-arg
starting_dose(42, 1_800, 120_000, False)  # wrong: call-arg
starting_dose(creatinine_clearance=42, anc="1800", platelets=1, on_dialysis=False)  # wrong: arg-type
starting_dose(creatinine_clearance=42, anc=1, platelets=1, on_dialysis="no")  # wrong: arg-type
dex_schedule(age=60, cycle=1, indications=(), regimen="weekly")  # wrong: arg-type
print(CRCL < "30")  # wrong: operator
print(DIALYSIS & (CRCL < 30))  # wrong: operator
print(REGIMEN.has(DexRegimen.WEEKLY))  # wrong: attr-defined
number: Decision[int] = answer  # wrong: assignment
