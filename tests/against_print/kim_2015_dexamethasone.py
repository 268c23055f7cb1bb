"""Dexamethasone of Kim 2015 against its transcription by another hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules import DexRegimen, DexSchedule, Strength
from lenarules.language.evaluate import holds
from tests.against_print.kim_2015_clauses import INDICATED, choices, completions, said
from tests.publications.kim_2015.strategies import DEXAMETHASONE_TABLE, Patient, legal, nearby
from tests.transcription import kim_2015 as print_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.table import Row, Table

#: Each row of ours and the transcribed line that it is; "any" cycle of a line may be two rows.
LINE_OF = {
    "high_dose.first_4_cycles": "aggressive_first_4",
    "high_dose.later": "aggressive_later",
    "alternative.first_4_cycles": "slightly_lower_first_4",
    "alternative.later": "slightly_lower_later",
    "weekly": "korean_low_dose",
    "special_cases.first_4_cycles": "high_dose_may",
    "special_cases.later": "high_dose_may",
    "level_minus_1": "level_minus_1",
    "level_minus_2": "level_minus_2",
    "level_minus_3": "level_minus_3",
    "under_65.first_4_cycles": "under_65_first_4",
    "under_65.later": "under_65_later",
    "from_65_to_75": "from_65_to_75",
    "over_75": "over_75",
}
LINES = {line["id"]: line for line in print_of.DEXAMETHASONE}
STRENGTHS = {
    "recommended": Strength.SHOULD,
    "alternative": Strength.MAY,
    "may be considered": Strength.MAY,
    "reported": Strength.MAY,
}


def asked(row_id: str, patient: Patient) -> bool:
    """Tell whether the caller asks for a row: what our conditions add to the print."""
    regimen, level = patient["regimen"], patient["level"]
    high = regimen is DexRegimen.HIGH_DOSE and level == 0
    match row_id.partition(".")[0]:
        case "level_minus_1" | "level_minus_2" | "level_minus_3":
            return regimen is DexRegimen.HIGH_DOSE
        case "high_dose" | "special_cases":
            return regimen is DexRegimen.AGE_ADJUSTED or high
        case "alternative":
            return regimen in (DexRegimen.AGE_ADJUSTED, DexRegimen.HIGH_DOSE_ALTERNATIVE)
        case "weekly":
            return regimen in (DexRegimen.AGE_ADJUSTED, DexRegimen.WEEKLY)
        case _:
            return regimen is DexRegimen.AGE_ADJUSTED


def in_phase(row_id: str, cycle: int) -> bool:
    """Tell whether a cycle is in the phase that a row's name says."""
    phase = row_id.partition(".")[2]
    return {"first_4_cycles": cycle <= 4, "later": cycle > 4}.get(phase, True)


def dex_patients(rows: tuple[Row, ...]) -> list[Patient]:
    """Return legal requests of patients around every figure: every combination of them."""
    near = choices(DEXAMETHASONE_TABLE, rows, [line["who"] for line in print_of.DEXAMETHASONE])
    near |= {"indications": INDICATED, "regimen": list(DexRegimen), "level": [0, -1, -2, -3]}
    every = nearby(DEXAMETHASONE_TABLE, near, apart=5)
    return [each for each in every if legal(DEXAMETHASONE_TABLE, each)]


def dex_differences(table: Table, rows: Iterable[Row] | None = None) -> set[tuple[str, str]]:
    """Return the rows of dexamethasone that are not what was transcribed, and in what.

    Of these rows, or else of all, it is asked who they hold for.
    """
    patients, asked_of = dex_patients(table.rows), table.rows if rows is None else rows
    found = {(row.id, "condition") for row in asked_of if differs_from_line(row, patients)}
    for row in table.rows:
        schedules = [row.then] if row.then else completions(table, row.id)
        line = LINES[LINE_OF[row.id]]
        found |= {(row.id, "dose") for each in schedules if not _is_printed(each, line)}
    return found


def differs_from_line(row: Row, patients: list[Patient]) -> bool:
    """Tell whether a row holds of some patient otherwise than its line is said, or asked for."""
    who = LINES[LINE_OF[row.id]]["who"]
    for each in patients:
        expected = said(who, each) and in_phase(row.id, each["cycle"]) and asked(row.id, each)
        if holds(row.when, each) is not expected:
            return True
    return False


def _is_printed(schedule: Any, line: dict[str, Any]) -> bool:
    if not isinstance(schedule, DexSchedule):
        return False
    if line["mg"] is None:
        line = LINES["aggressive_first_4"] | {"days": None}
    days = LINES["korean_low_dose"]["days"] if "weekly" in line["printed"] else line["days"]
    mg_and_cycle = (schedule.mg, schedule.cycle_days) == (line["mg"], 28)
    return mg_and_cycle and days in (None, schedule.days)


def dex_strength_differences(rows: tuple[Row, ...]) -> set[tuple[str, str]]:
    """Return the rows that are not as strong as the transcribed words.

    The weekly days are reported, and low dose is recommended.
    """
    lines = {row.id: LINES[LINE_OF[row.id]] for row in rows}
    lines["weekly"] = LINES["low_dose_bullet"]
    wrong = (row for row in rows if row.strength is not STRENGTHS[lines[row.id]["strength"]])
    return {(row.id, "strength") for row in wrong}
