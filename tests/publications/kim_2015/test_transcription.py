"""The rows against the second transcription of the paper, made by another hand.

Each comparison returns what differs: the id of a row, and in what. Where the reading departs from
the print on purpose, a test names the difference and holds that it is exactly that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.language.condition import any_of
from lenarules.language.evaluate import holds
from lenarules.publications.kim_2015.vte_prophylaxis.printed import (
    FIRST_4_CYCLES,
    WARFARIN_FOR_KIDNEYS,
    WARFARIN_FOR_PLATELETS,
)
from tests.against_print.kim_2015 import report
from tests.against_print.kim_2015_clauses import AS_PRINTED, choices, differs, said
from tests.against_print.kim_2015_dexamethasone import (
    LINE_OF,
    LINES,
    dex_differences,
    dex_strength_differences,
)
from tests.against_print.kim_2015_fig_1 import (
    fig_1_differences,
    misread_footnotes,
    unsupported,
)
from tests.against_print.kim_2015_strengths import strength_differences
from tests.against_print.kim_2015_table_3 import (
    ROW_1,
    ROW_3,
    is_completed_as_said,
    table_3_differences,
    table_3_patients,
)
from tests.publications.kim_2015.strategies import (
    DEXAMETHASONE_TABLE,
    FIG_1_TABLE,
    ONE_CALL_TABLES,
    TABLE_3_TABLE,
    nearby,
    slips,
)
from tests.transcription import kim_2015 as print_of

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table

# Fig. 1


def test_fig_1_is_what_was_transcribed() -> None:
    """Condition, dose, days, escalation and footnote of the eight cells are as transcribed."""
    assert len(FIG_1_TABLE.rows) == len(print_of.FIG_1)
    assert fig_1_differences(FIG_1_TABLE.rows) == set()


def test_support_of_fig_1_is_what_was_transcribed() -> None:
    """A cell is given the support words that are printed in it, each once, and no others."""
    assert unsupported(FIG_1_TABLE) == []


def test_footnotes_of_fig_1_are_what_was_transcribed() -> None:
    """The conditions of footnotes a and b stand in the options: cycles, response, tolerance."""
    assert misread_footnotes(FIG_1_TABLE.rows) == []


@pytest.mark.parametrize("table", [FIG_1_TABLE, TABLE_3_TABLE], ids=["fig_1", "table_3"])
def test_figure_and_table_are_recommended(table: Table) -> None:
    """Every cell is as strong as the words of the caption or of the recommendations."""
    assert strength_differences(table, table.rows) == set()


# Table 3


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


def test_row_1_is_completed_with_the_transcribed_drugs() -> None:
    """LMWH, warfarin and the aspirin that follows have the transcribed doses, and no drug else."""
    assert is_completed_as_said(TABLE_3_TABLE)


def test_limits_of_warfarin_and_duration_are_the_transcribed_ones() -> None:
    """Row 1 changes to warfarin at the transcribed limits and lasts the transcribed cycles."""
    limits, clause = any_of(WARFARIN_FOR_KIDNEYS, WARFARIN_FOR_PLATELETS), ROW_1["warfarin_when"]
    near = choices(TABLE_3_TABLE, (evolve(TABLE_3_TABLE.rows[0], when=limits),), [clause])
    assert differs(limits, clause, list(nearby(TABLE_3_TABLE, near, apart=2))) == []
    for cycle in (ROW_1["cycles"] - 1, ROW_1["cycles"], ROW_1["cycles"] + 1):
        assert holds(FIRST_4_CYCLES, {"cycle": cycle}) is (cycle <= ROW_1["cycles"])
    assert print_of.TABLE_3_RECOMMENDATIONS["duration_months"] == ROW_1["cycles"]


# Dexamethasone

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
    assert dex_strength_differences(DEXAMETHASONE_TABLE.rows) == set()


# Rows broken on purpose


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
