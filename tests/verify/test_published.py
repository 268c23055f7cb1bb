"""The published reading: derived, disjoint, and exactly where the print is silent or double."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from lenarules import Decision, next_cycle_action
from lenarules.clinical.facts import PLATELETS
from lenarules.language.decide import Decider
from lenarules.language.evaluate import holds
from lenarules.language.table import Legal, Table
from lenarules.language.words import Basis
from lenarules.publications.kim_2015 import DEXAMETHASONE_TABLE as DEXAMETHASONE
from lenarules.publications.kim_2015 import TABLE_3_TABLE as TABLE_3
from lenarules.verify.published import Defect, defects
from proofs.cells import count_cells, patients_of
from proofs.kim_2015.calls import as_call
from proofs.tables import FIG_1, HEMATOLOGIC, PROVED, Proved
from proofs.twins.twin import without

EVERY = [proved.table for proved in PROVED]
#: The tables of which every cell is asked here.
SMALL = [table for table in EVERY if count_cells(Decider[Any](table).diagram) <= 10_000]
SILENT_OR_DOUBLE = (Basis.GAP, Basis.OVERLAP, Basis.OVERRIDE)


@pytest.mark.parametrize("table", SMALL, ids=lambda table: table.id)
def test_defects_are_disjoint_and_complete(table: Table) -> None:
    """In every cell one defect holds where the answer's basis is one, and none elsewhere."""
    found = defects(table)
    diagram = Decider[Any](table).diagram
    for patient in patients_of(diagram, count_cells(diagram)):
        if all(holds(rule.condition, patient) for rule in table.legal):
            _check_patient(table, found, patient)


def _check_patient(table: Table, found: tuple[Defect, ...], patient: dict[str, Any]) -> None:
    decision = Decider[Any](table)(*(patient[fact.name] for fact in table.facts))
    here = [defect for defect in found if holds(defect.region, patient)]
    assert len(here) == (decision.basis in SILENT_OR_DOUBLE), patient
    for defect in here:
        assert defect.basis is decision.basis
        assert decision.resolution is not None
        assert defect.resolutions == (decision.resolution.id,)


@pytest.mark.parametrize("table", EVERY, ids=lambda table: table.id)
def test_every_witness_is_in_its_region_and_runs(table: Table) -> None:
    """Each witness patient is in the region, and the function gives him the same basis."""
    (proved,) = (each for each in PROVED if each.table is table)
    for defect in defects(table):
        witness = dict(defect.witness)
        assert holds(defect.region, witness)
        assert _run(proved, witness).basis is defect.basis


def test_a_witness_is_legal_where_the_usual_values_are_not() -> None:
    """Where a rule of legal inputs forbids a usual value, the witness has another."""
    few = Legal("few", condition=PLATELETS < 200_000, message="fewer platelets, please")
    found = defects(evolve(FIG_1, legal=(few,)))
    assert found
    assert all(dict(defect.witness)["platelets"] < 200_000 for defect in found)


def _run(proved: Proved, witness: dict[str, Any]) -> Decision[Any]:
    """Run a witness: by the public function, where it takes the facts of the table itself."""
    if proved.calls is None:
        return proved.function(**witness)
    call = as_call(witness) if proved.table is HEMATOLOGIC else None
    if call is None:
        return Decider[Any](proved.table)(*witness.values())
    return next_cycle_action(*call[0], **call[1])


def kinds(table: Table) -> set[tuple[Basis, tuple[str, ...]]]:
    """Return basis and resolution of each defect, without the id of the table."""
    cut = len(table.id) + 1
    return {(d.basis, tuple(name[cut:] for name in d.resolutions)) for d in defects(table)}


def test_fig_1_is_what_the_design_settles() -> None:
    """Fig. 1: equality is silent, dialysis is double or overridden, very low counts overridden."""
    columns = ("normal", "moderate", "severe")
    assert kinds(FIG_1) == {
        *((Basis.GAP, (f"equality.{column}",)) for column in columns),
        *((Basis.OVERRIDE, (f"very_low_counts.{column}",)) for column in columns),
        (Basis.GAP, ("dialysis.adequate",)),
        (Basis.OVERLAP, ("dialysis.adequate",)),
        (Basis.OVERRIDE, ("dialysis.adequate",)),
        (Basis.OVERLAP, ("dialysis.low_counts",)),
        (Basis.OVERRIDE, ("dialysis.low_counts",)),
        (Basis.OVERLAP, ("very_low_counts.end_stage",)),
        (Basis.OVERRIDE, ("very_low_counts.end_stage",)),
    }


def test_table_3_is_what_the_design_settles() -> None:
    """Table 3: rows 1 and 3, rows 1 and 2 overlap; dialysis without another risk is silent."""
    assert kinds(TABLE_3) == {
        (Basis.GAP, ("dialysis.renal_disease",)),
        (Basis.OVERLAP, ("rows_1_and_2.heparin",)),
        (Basis.OVERLAP, ("rows_1_and_2.warfarin",)),
        (Basis.OVERLAP, ("rows_1_and_2.aspirin_later",)),
        (Basis.OVERLAP, ("rows_1_and_3.heparin_or_none",)),
        (Basis.OVERLAP, ("rows_1_and_3.warfarin_or_none",)),
        (Basis.OVERLAP, ("rows_1_and_3.none_below_50_000",)),
        (Basis.OVERLAP, ("rows_1_and_3.none_later",)),
    }


def test_dexamethasone_overlaps_by_age_and_indication() -> None:
    """Dexamethasone: the age schedule meets low and high dose; the alternative is silent."""
    found = kinds(DEXAMETHASONE)
    assert (Basis.OVERLAP, ("low_dose.under_65",)) in found
    assert (Basis.OVERLAP, ("high_dose.over_75",)) in found
    assert {basis for basis, _ in found} == {Basis.GAP, Basis.OVERLAP}
    assert {names for basis, names in found if basis is Basis.GAP} == {
        ("alternative.special_case",),
        ("alternative.special_case.later",),
    }


def test_unsettled_defects_are_listed() -> None:
    """Where nothing settles a gap, an overlap or an open row, the defect says so."""
    gap = without(FIG_1, "equality.normal")
    assert (Basis.GAP, ()) in kinds(gap)
    assert "settled by: nothing" in "\n".join(defect.in_words() for defect in defects(gap))
    assert (Basis.OVERLAP, ()) in kinds(without(TABLE_3, "rows_1_and_3.none_later"))
    assert (Basis.COMPLETED, ()) in kinds(without(TABLE_3, "row_1.warfarin"))


def test_defect_in_words_and_plain() -> None:
    """A defect prints region, rows, resolution and witness, and turns into plain values."""
    defect = next(d for d in defects(FIG_1) if d.resolutions[0].endswith("dialysis.adequate"))
    assert defect.in_words() == (
        "GAP in kim_2015.fig_1: (ANC = 1,000 cells/uL and platelets ≥ 50,000 cells/uL and on "
        "dialysis) or (ANC > 1,000 cells/uL and platelets = 50,000 cells/uL and on dialysis)\n"
        "  rows that hold: none\n"
        "  settled by: kim_2015.fig_1.dialysis.adequate\n"
        "  for example: creatinine_clearance 29, anc 1,000, platelets 50,000, on_dialysis yes"
    )
    plain = defect.to_plain()
    assert plain["basis"] == "GAP"
    assert plain["witness"] == {
        "creatinine_clearance": 29,
        "anc": 1_000,
        "platelets": 50_000,
        "on_dialysis": True,
    }
