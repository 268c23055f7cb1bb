"""Table 3 of Kim 2015 against its transcription by another hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules import VteProphylaxis
from tests.against_print.kim_2015_clauses import (
    FLAG,
    ONE_OR_NONE,
    choices,
    completions,
    differs,
)
from tests.publications.kim_2015.strategies import TABLE_3_TABLE, Patient, nearby
from tests.transcription import kim_2015 as print_of

if TYPE_CHECKING:
    from lenarules.language.table import Row, Table

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
        drugs = {printed["drug"]} if printed["drug"] else set[Any]()
        if not isinstance(row.then, VteProphylaxis) or regimens(row.then) != drugs:
            found.add((row.id, "drug"))
        elif not all(advice.label in printed["monitoring"] for advice in row.then.monitoring):
            found.add((row.id, "monitoring"))
    return found


def regimens(outcome: VteProphylaxis) -> set[tuple[Any, ...]]:
    """Return the drugs of an outcome as the transcription writes them."""
    return {
        (drug.drug, drug.inr) if drug.inr else (drug.drug, drug.dose, drug.unit, drug.frequency)
        for drug in outcome.regimens
    }


def is_completed_as_said(table: Table) -> bool:
    """Tell whether LMWH, warfarin and the aspirin that follows complete row 1, and no drug else."""
    printed = {*ROW_1["lmwh"], ("warfarin", ROW_1["warfarin_inr"]), ROW_1["then"]}
    found = [regimens(outcome) for outcome in completions(table, "row_1")]
    return set().union(*found) == printed and set(ROW_1["lmwh"]) in found
