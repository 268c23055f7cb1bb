"""The rows against the second transcription of the paper, made by another hand.

Each comparison returns what differs: the id of a row, and in what. Where the reading departs from
the print on purpose, a test names the difference and holds that it is exactly that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules import (
    NEVER,
    DexRegimen,
    DexSchedule,
    HighDoseIndication,
    StartingDose,
    Strength,
    VteComorbidity,
    VteProphylaxis,
)
from lenarules.clinical.advice import SupportiveCare, of_kind
from lenarules.language.condition import Compare, any_of, atoms
from lenarules.language.evaluate import holds
from lenarules.language.fact import Number
from lenarules.language.table import Adopt
from lenarules.publications.kim_2015.vte_prophylaxis.printed import (
    FIRST_4_CYCLES,
    WARFARIN_FOR_KIDNEYS,
    WARFARIN_FOR_PLATELETS,
)
from tests.publications.kim_2015.strategies import (
    DEXAMETHASONE_TABLE,
    FIG_1_TABLE,
    ONE_CALL_TABLES,
    TABLE_3_TABLE,
    Patient,
    around,
    legal,
    nearby,
    slips,
)
from tests.transcription import kim_2015 as print_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table

Clause = tuple[Any, ...]
SIGNS: dict[str, Callable[[Any, int], bool]] = {
    "<": lambda value, bound: value < bound,
    "<=": lambda value, bound: value <= bound,
    ">": lambda value, bound: value > bound,
    ">=": lambda value, bound: value >= bound,
    "=": lambda value, bound: value == bound,
}
#: The signs that are read where the paper prints none.
READ_AS = {"dexamethasone_mg_per_cycle": ">=", "level": "="}
AS_PRINTED = {"dexamethasone_mg_per_cycle": "=", "level": "="}


def said(clause: Clause, patient: Patient, unsigned: dict[str, str] = READ_AS) -> bool:
    """Tell whether a clause of the transcription is true of a patient."""
    match clause:
        case ("always",):
            return True
        case ("and", *parts):
            return all(said(part, patient, unsigned) for part in parts)
        case ("or", *parts):
            return any(said(part, patient, unsigned) for part in parts)
        case ("not", part):
            return not said(part, patient, unsigned)
        case ("flag", name):
            return bool(patient[name])
        case ("has", name, member):
            return member in {each.name for each in patient[name]}
        case ("is", name, member):
            return bool(getattr(patient[name], "name", None) == member)
        case (name, sign, bound):
            value = patient[name]
            return bool(value is not NEVER and SIGNS[sign or unsigned[name]](value, bound))
    raise AssertionError(f"{clause} is not of the grammar of the transcription")


def bounds(clause: Clause) -> Iterator[tuple[str, int]]:
    """Yield every figure of a clause with its fact."""
    if clause[0] in ("and", "or", "not"):
        for part in clause[1:]:
            yield from bounds(part)
    elif isinstance(clause[-1], int):
        yield clause[0], clause[-1]


def choices(table: Table, rows: tuple[Row, ...], clauses: list[Clause]) -> dict[str, list[Any]]:
    """Return the values of each fact around the figures of the rows and of the transcription."""
    asked = [atom for row in rows for atom in atoms(row.when)]
    figures = {(atom.fact.name, atom.bound) for atom in asked if isinstance(atom, Compare)}
    figures |= {figure for clause in clauses for figure in bounds(clause)}
    found: dict[str, list[Any]] = {}
    for fact in table.facts:
        if isinstance(fact, Number):
            near = [v for name, b in sorted(figures) if name == fact.name for v in around(fact, b)]
            found[fact.name] = near + ([] if fact.exception is None else [fact.exception])
    return {name: values for name, values in found.items() if values}


FLAG: list[Any] = [False, True]
ONE_OR_NONE: list[Any] = [frozenset(), *(frozenset({member}) for member in VteComorbidity)]
AGGRESSIVE_PAIN = {HighDoseIndication.AGGRESSIVE_DISEASE, HighDoseIndication.PAIN}
INDICATED: list[Any] = [
    frozenset(),
    *(frozenset({case}) for case in HighDoseIndication),
    frozenset(AGGRESSIVE_PAIN),
]


def differs(condition: Condition, clause: Clause, patients: list[Patient]) -> list[Patient]:
    """Return the patients of whom a condition and a clause say different things."""
    return [each for each in patients if holds(condition, each) is not said(clause, each)]


# Fig. 1

COUNTS = {"adequate": "adequate", "low": "low_counts"}


def fig_1_patients(rows: tuple[Row, ...]) -> list[Patient]:
    """Return patients of Fig. 1 in and around every cell: every combination of telling values."""
    near = choices(FIG_1_TABLE, rows, [cell["when"] for cell in print_of.FIG_1])
    return list(nearby(FIG_1_TABLE, near | {"on_dialysis": FLAG}, apart=4))


def dose_in(cell: dict[str, Any]) -> tuple[Any, ...]:
    """Return dose, days and escalation of a transcribed cell."""
    footnote = print_of.FIG_1_FOOTNOTES.get(cell["footnote"], {})
    later = (footnote["to_mg"], footnote["to_every_days"]) if "to_mg" in footnote else None
    return cell["mg"], cell["every_days"], print_of.FIG_1_DAYS, later


def dose_of(outcome: object) -> tuple[Any, ...]:
    """Return dose, days and escalation of a row."""
    assert isinstance(outcome, StartingDose)
    dose, later = outcome.dose, outcome.escalation
    days = (dose.first_day, dose.last_day, dose.cycle_days)
    return dose.mg, dose.every_days, days, later and (later.outcome.mg, later.outcome.every_days)


def fig_1_differences(rows: tuple[Row, ...]) -> set[tuple[str, str]]:
    """Return the rows of Fig. 1 that are not what was transcribed, and in what they differ."""
    by_id, patients = {row.id: row for row in rows}, fig_1_patients(rows)
    found = set()
    for cell in print_of.FIG_1:
        row = by_id[f"{cell['column']}.{COUNTS[cell['counts']]}"]
        if differs(row.when, cell["when"], patients):
            found.add((row.id, "condition"))
        if dose_of(row.then) != dose_in(cell):
            found.add((row.id, "dose"))
        if row.cite.footnote != (cell["footnote"] or ""):
            found.add((row.id, "footnote"))
    return found


def test_fig_1_is_what_was_transcribed() -> None:
    """Condition, dose, days, escalation and footnote of the eight cells are as transcribed."""
    assert len(FIG_1_TABLE.rows) == len(print_of.FIG_1)
    assert fig_1_differences(FIG_1_TABLE.rows) == set()


def test_support_of_fig_1_is_what_was_transcribed() -> None:
    """A cell is given the support words that are printed in it, each once, and no others."""
    for cell in print_of.FIG_1:
        inside = [each for each in fig_1_patients(()) if said(cell["when"], each)]
        for patient in inside:
            notes = [note for note in FIG_1_TABLE.notes if holds(note.when, patient)]
            labels = [a.label for n in notes for a in of_kind(SupportiveCare, n.adds)]
            assert len(labels) == len(cell["support"])
            for words in cell["support"]:
                assert any(set(words.split()) <= set(label.split()) for label in labels)


def test_footnotes_of_fig_1_are_what_was_transcribed() -> None:
    """The conditions of footnotes a and b stand in the options: cycles, response, tolerance."""
    options = {row.cite.footnote: getattr(row.then, "escalation", None) for row in FIG_1_TABLE.rows}
    for letter in ("a", "b"):
        footnote, text = print_of.FIG_1_FOOTNOTES[letter], getattr(options[letter], "printed", "")
        assert all(words in text for words in footnote["needs"])
        assert ("not responding" in text) is ("not responding" in footnote["needs"])
        cycles = footnote["after_cycles"]
        assert (f"after {cycles} cycles" in text) if cycles else ("cycle" not in text)


# Table 3

ROW_1, ROW_2, ROW_3 = print_of.TABLE_3


def table_3_patients(rows: tuple[Row, ...]) -> list[Patient]:
    """Return patients of Table 3 who differ in up to three telling facts from the usual one."""
    near = choices(TABLE_3_TABLE, rows, [row["when"] for row in print_of.TABLE_3])
    flags = dict.fromkeys(("on_dialysis", "immobilised", "erythropoietin"), FLAG)
    return list(nearby(TABLE_3_TABLE, near | flags | {"comorbidities": ONE_OR_NONE}, apart=3))


def table_3_differences(rows: tuple[Row, ...]) -> set[tuple[str, str]]:
    """Return the rows of Table 3 that are not what was transcribed, and in what they differ."""
    patients = [each for each in table_3_patients(rows) if not each["on_dialysis"]]
    found = {
        (row.id, "condition")
        for row, printed in zip(rows, print_of.TABLE_3, strict=True)
        if differs(row.when, printed["when"], patients)
    }
    for row, printed in zip(rows[1:], print_of.TABLE_3[1:], strict=True):
        assert isinstance(row.then, VteProphylaxis)
        if regimens(row.then) != ({printed["drug"]} if printed["drug"] else set()):
            found.add((row.id, "drug"))
        if not all(advice.label in printed["monitoring"] for advice in row.then.monitoring):
            found.add((row.id, "monitoring"))
    return found


def regimens(outcome: VteProphylaxis) -> set[tuple[Any, ...]]:
    """Return the drugs of an outcome as the transcription writes them."""
    return {
        (drug.drug, drug.inr) if drug.inr else (drug.drug, drug.dose, drug.unit, drug.frequency)
        for drug in outcome.regimens
    }


def test_table_3_is_what_was_transcribed() -> None:
    """Off dialysis the three conditions are the transcribed ones, 480 mg read as >= 480."""
    assert table_3_differences(TABLE_3_TABLE.rows) == set()


def test_480_mg_without_a_sign_is_read_as_480_or_more() -> None:
    """Read as exactly 480, the print would differ from row 1 above 480 mg and nowhere else."""
    for patient in table_3_patients(TABLE_3_TABLE.rows):
        other_risk = said(ROW_1["when"], patient | {"dexamethasone_mg_per_cycle": 0})
        differ = holds(TABLE_3_TABLE.row("row_1").when, patient) is not said(
            ROW_1["when"], patient, AS_PRINTED
        )
        assert differ is (patient["dexamethasone_mg_per_cycle"] > 480 and not other_risk)


def test_row_3_leaves_dialysis_without_other_risk_to_a_gap() -> None:
    """The print never names dialysis: the one patient whom row 3 leaves out has no other risk."""
    no_risk = ROW_3["when"][1]
    for patient in table_3_patients(TABLE_3_TABLE.rows):
        left_out = patient["on_dialysis"] and said(no_risk, patient)
        left_out = left_out and patient["platelets"] >= 100_000
        differ = bool(differs(TABLE_3_TABLE.row("row_3").when, ROW_3["when"], [patient]))
        assert differ is left_out


def completions(table: Table, row_id: str) -> list[Any]:
    """Return every outcome with which the resolutions complete an open row."""
    adopted = [item.adopts for item in table.resolutions if isinstance(item.adopts, Adopt)]
    return [each.outcome for each in adopted if each.row == row_id and each.outcome]


def test_row_1_is_completed_with_the_transcribed_drugs() -> None:
    """LMWH, warfarin and the aspirin that follows have the transcribed doses, and no drug else."""
    printed = {*ROW_1["lmwh"], ("warfarin", ROW_1["warfarin_inr"]), ROW_1["then"]}
    found = [regimens(outcome) for outcome in completions(TABLE_3_TABLE, "row_1")]
    assert set().union(*found) == printed
    assert set(ROW_1["lmwh"]) in found


def test_limits_of_warfarin_and_duration_are_the_transcribed_ones() -> None:
    """Row 1 changes to warfarin at the transcribed limits and lasts the transcribed cycles."""
    limits, clause = any_of(WARFARIN_FOR_KIDNEYS, WARFARIN_FOR_PLATELETS), ROW_1["warfarin_when"]
    near = choices(TABLE_3_TABLE, (evolve(TABLE_3_TABLE.rows[0], when=limits),), [clause])
    assert differs(limits, clause, list(nearby(TABLE_3_TABLE, near, apart=2))) == []
    for cycle in (ROW_1["cycles"] - 1, ROW_1["cycles"], ROW_1["cycles"] + 1):
        assert holds(FIRST_4_CYCLES, {"cycle": cycle}) is (cycle <= ROW_1["cycles"])
    assert print_of.TABLE_3_RECOMMENDATIONS["duration_months"] == ROW_1["cycles"]


# Dexamethasone

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
#: Lines without a schedule of their own, and one that repeats the days of the low dose.
NO_ROW_OF_THEIR_OWN = {
    "age_reduction_possible",
    "survey_weekly",
    "high_dose_should",
    "lower_total_dose",
    "korean_start",
    "e4a03_low_dose",
    "low_dose_body",
    "low_dose_bullet",
    "age_reduction_bullet",
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


def dex_differences(table: Table) -> set[tuple[str, str]]:
    """Return the rows of dexamethasone that are not what was transcribed, and in what."""
    patients, found = dex_patients(table.rows), set()
    for row in table.rows:
        line = LINES[LINE_OF[row.id]]
        for each in patients:
            expected = said(line["who"], each) and in_phase(row.id, each["cycle"])
            if holds(row.when, each) is not (expected and asked(row.id, each)):
                found.add((row.id, "condition"))
        schedules = [row.then] if row.then else completions(table, row.id)
        found |= {(row.id, "dose") for each in schedules if not _is_printed(each, line)}
    return found


def _is_printed(schedule: Any, line: dict[str, Any]) -> bool:
    assert isinstance(schedule, DexSchedule)
    if line["mg"] is None:
        line = LINES["aggressive_first_4"] | {"days": None}
    days = LINES["korean_low_dose"]["days"] if "weekly" in line["printed"] else line["days"]
    mg_and_cycle = (schedule.mg, schedule.cycle_days) == (line["mg"], 28)
    return mg_and_cycle and days in (None, schedule.days)


def test_dexamethasone_is_what_was_transcribed() -> None:
    """Who, phase, mg and days of every row are the transcribed ones, with what is asked for."""
    assert {row.id for row in DEXAMETHASONE_TABLE.rows} == set(LINE_OF)
    assert dex_differences(DEXAMETHASONE_TABLE) == set()


def test_every_transcribed_line_has_its_place() -> None:
    """No transcribed line is forgotten; those without a row print no schedule, or the low dose."""
    assert set(LINES) == set(LINE_OF.values()) | NO_ROW_OF_THEIR_OWN
    repeats = [LINES[name] for name in NO_ROW_OF_THEIR_OWN if LINES[name]["days"]]
    assert [line["days"] for line in repeats] == [LINES["korean_low_dose"]["days"]]


def test_phases_of_the_print_are_the_phases_of_the_rows() -> None:
    """Only the special cases are printed without a phase and split by the one of high dose."""
    phases = {"first_4_cycles": "first 4", "later": "later", "": "any"}
    for row_id, name in LINE_OF.items():
        printed = LINES[name]["cycles"]
        same = phases[row_id.partition(".")[2]] == printed
        assert same is not row_id.startswith("special_cases")


def test_strengths_are_the_transcribed_words() -> None:
    """SHOULD is printed as recommended; the weekly days are reported and low dose recommended."""
    for row in DEXAMETHASONE_TABLE.rows:
        line = LINES["low_dose_bullet"] if row.id == "weekly" else LINES[LINE_OF[row.id]]
        assert row.strength is STRENGTHS[line["strength"]], row.id


# Rows broken on purpose


def report(table: Table) -> set[tuple[str, str]]:
    """Return what differs between a table and its transcription."""
    if table.id == FIG_1_TABLE.id:
        return fig_1_differences(table.rows)
    return (
        table_3_differences(table.rows) if table.id == TABLE_3_TABLE.id else dex_differences(table)
    )


def with_row(table: Table, place: int, **changes: Any) -> Table:
    """Return a copy of a table with one row changed."""
    rows = list(table.rows)
    rows[place] = evolve(rows[place], **changes)
    return evolve(table, rows=tuple(rows))


MOVED = [
    pytest.param(table, place, slip, id=f"{table.id}.{row.id}-{number}")
    for table in ONE_CALL_TABLES
    for place, row in enumerate(table.rows)
    for number, slip in enumerate(slips(row.when))
    if (row.id, number) != ("row_3", 0)
]


@pytest.mark.parametrize(("table", "place", "slip"), MOVED)
def test_a_moved_cut_off_is_reported(table: Table, place: int, slip: Condition) -> None:
    """Each cut-off of each row, moved by one, is reported for that row."""
    broken = with_row(table, place, when=slip)
    assert report(broken) == {(table.rows[place].id, "condition")}


def test_the_6_months_of_row_3_cannot_tell() -> None:
    """Row 3 excludes any history of VTE, so its 6 months, moved, change nobody's answer."""
    moved, *_ = slips(TABLE_3_TABLE.rows[2].when)
    assert moved != TABLE_3_TABLE.rows[2].when
    for patient in table_3_patients(TABLE_3_TABLE.rows):
        assert holds(moved, patient) is holds(TABLE_3_TABLE.rows[2].when, patient)


@pytest.mark.parametrize("table", [FIG_1_TABLE, DEXAMETHASONE_TABLE], ids=["fig_1", "dex"])
def test_a_swapped_dose_is_reported(table: Table) -> None:
    """The doses of the first and the last closed row, exchanged, are reported for both."""
    closed = [place for place, row in enumerate(table.rows) if row.then is not None]
    first, last = closed[0], closed[-1]
    swapped = with_row(table, first, then=table.rows[last].then)
    swapped = with_row(swapped, last, then=table.rows[first].then)
    expected = {(table.rows[place].id, "dose") for place in (first, last)}
    assert report(swapped) == expected


def test_a_swapped_drug_is_reported() -> None:
    """None and aspirin of Table 3, exchanged, are reported for both rows."""
    _, aspirin, none = TABLE_3_TABLE.rows
    swapped = with_row(with_row(TABLE_3_TABLE, 1, then=none.then), 2, then=aspirin.then)
    assert {("row_2", "drug"), ("row_3", "drug")} <= report(swapped)
