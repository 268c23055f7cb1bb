"""Every single edit of a table is judged: noticed, proved to change nothing, or a survivor."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import inf, nextafter
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
import z3
from attrs import evolve

from lenarules.clinical.facts import AGE, ANC, CREATININE_CLEARANCE, DIALYSIS
from lenarules.language.condition import ALWAYS, And, Compare, Not, all_of
from lenarules.language.diagram import Diagram
from lenarules.language.errors import TableError
from lenarules.language.evaluate import holds
from lenarules.language.reduced import patient_on
from lenarules.readings.smt import Patient
from lenarules.verify.verdict import Claim
from proofs.mutants.answers import answer_of
from proofs.mutants.conditions import FLOAT, Edit, edits, with_bound
from proofs.mutants.generate import mutants_of
from proofs.mutants.judge import Fate, Judge
from proofs.mutants.killers import (
    CLAIMS,
    FIGURES,
    TRANSCRIPTION,
    ByClaims,
    by_figures,
    by_transcription,
    is_refuted,
)
from proofs.mutants.mutant import Mutant
from proofs.mutants.same import same
from proofs.tables import PROVED

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table
    from proofs.proved import Proved

BY_ID = {proved.table.id: proved for proved in PROVED}
FIG_1 = BY_ID["kim_2015.fig_1"]
SMALL = [BY_ID[name] for name in ("kim_2015.infection", "van_de_donk_2012.vte")]
SMALL += [BY_ID["jones_2021.starting_dose"], BY_ID["zhang_2023.toxicity"]]
#: The tables that are quick to transcribe; those of a course are asked by their own tests.
ONE_CALL = [proved for proved in PROVED if not proved.table.derived]
EVERY_TABLE = pytest.mark.parametrize("proved", PROVED, ids=lambda proved: proved.table.id)
EVERY_SMALL = pytest.mark.parametrize("proved", SMALL, ids=lambda proved: proved.table.id)


def mutant(proved: Proved, where: str) -> Mutant:
    """Return the one mutant of a table whose place is described like this."""
    (found,) = (each for each in mutants_of(proved.table) if each.where == where)
    return found


def some(proved: Proved, count: int) -> list[Mutant]:
    """Return mutants of a table, the same in every run."""
    every = mutants_of(proved.table)
    return Random(2_015).sample(every, min(count, len(every)))


def made(mutants: list[Mutant]) -> list[tuple[Mutant, Table]]:
    """Return the mutants whose table does not refuse to be defined, with it."""
    found: list[tuple[Mutant, Table]] = []
    for each in mutants:
        try:
            found.append((each, each.make()))
        except TableError:
            continue
    return found


# The edits


def test_every_edit_of_a_condition_is_made() -> None:
    """A cut-off moves four ways and turns two, a flag is denied, each part is dropped."""
    condition = (CREATININE_CLEARANCE < 30) & ~DIALYSIS.holds
    cut_off, float_up = CREATININE_CLEARANCE < 30, Fraction(nextafter(30, inf))
    bounds: list[Any] = [31, float_up, 29, Fraction(nextafter(30, -inf))]
    compared = [evolve(cut_off, bound=bound) for bound in bounds]
    compared += [CREATININE_CLEARANCE <= 30, CREATININE_CLEARANCE >= 30]
    expected: list[Condition] = [And((each, ~DIALYSIS.holds)) for each in compared]
    expected += [And((cut_off, Not(Not(DIALYSIS.holds))))]
    expected += [And((~DIALYSIS.holds,)), And((cut_off,))]
    found = [edit.condition for edit in edits(condition)]
    assert len(found) == len(expected)
    assert all(each in found for each in expected)
    assert condition not in found


@pytest.mark.parametrize("step", [inf, -inf])
@pytest.mark.parametrize("compare", [ANC < 1_000, ANC <= 1_000, ANC > 1_000, ANC >= 1_000])
def test_a_cut_off_beside_a_whole_number_is_read_exactly(compare: Compare, step: float) -> None:
    """Solver and run time agree on the next floats, and the moved cut-off tells them apart."""
    bound = Fraction(nextafter(1_000, step))
    moved, patient = with_bound(compare, bound), Patient((ANC,))
    values = [nextafter(float(bound), -inf), float(bound), nextafter(float(bound), inf), 1_000]
    for value in values:
        solver = z3.Solver()
        solver.add(patient.number(ANC) == Fraction(value), patient.meets(moved))
        assert (solver.check() == z3.sat) is holds(moved, {"anc": value})
    assert any(holds(moved, {"anc": v}) is not holds(compare, {"anc": v}) for v in values)


@pytest.mark.parametrize("step", [inf, -inf])
@pytest.mark.parametrize("compare", [AGE < 65, AGE <= 65, AGE > 65, AGE >= 65])
def test_a_cut_off_of_a_whole_number_moves_to_what_is_the_same(
    compare: Compare, step: float
) -> None:
    """For whole numbers a cut-off between two of them is the whole one with the same meaning."""
    bound = Fraction(nextafter(65, step))
    beside: Any = bound
    moved, exact = with_bound(compare, bound), evolve(compare, bound=beside)
    assert isinstance(moved.bound, int)
    for age in (63, 64, 65, 66, 67):
        assert holds(moved, {"age": age}) is holds(exact, {"age": age})


@EVERY_TABLE
def test_every_mutant_has_an_id_of_its_own(proved: Proved) -> None:
    """No two mutants of a table have the same id, and each is one of its table."""
    every = mutants_of(proved.table)
    assert len({each.id for each in every}) == len(every)
    assert {each.table for each in every} == {proved.table.id}


@EVERY_TABLE
def test_every_cut_off_of_every_row_is_moved(proved: Proved) -> None:
    """Each cut-off that a row writes is moved by one and by one float, up and down."""
    every = [each for each in mutants_of(proved.table) if each.part == "row"]
    for row in proved.table.rows:
        found = [each for each in every if each.where.startswith(f"{row.id}: [")]
        written = [edit for edit in edits(row.when) if edit.kind == FLOAT]
        assert sum(each.kind == "cut-off by one" for each in found) == len(written)
        assert sum(each.kind == FLOAT for each in found) == len(written)


def test_a_derived_fact_is_edited_wherever_it_is_named() -> None:
    """An edit of a definition reaches rows, readings and the facts that are defined by it."""
    table = BY_ID["jones_2021.table_2"].table
    first = table.derived[0]
    every = [m for m in mutants_of(table) if m.part == "derived" and m.where.startswith(first.name)]
    edited = every[0].make()
    assert first not in edited.derived
    assert sum(a is not b for a, b in zip(table.rows, edited.rows, strict=True)) > 0
    assert any(a is b for a, b in zip(table.rows, edited.rows, strict=True))


# What an edit changes


@EVERY_SMALL
def test_what_changes_nothing_is_what_no_cell_tells(proved: Proved) -> None:
    """Where every cell of both tables answers alike there is a proof of it, and else none."""
    for each, other in made(some(proved, 90)):
        alike = all(answer_of(proved.table, p) == answer_of(other, p) for p in cells(proved, other))
        assert (same(proved.table, other) is not None) is alike, each.id


def cells(proved: Proved, other: Table) -> list[dict[str, Any]]:
    """Return a patient for every cell that one of two tables tells apart."""
    conditions = [c for table in (proved.table, other) for c in conditions_of(table)]
    diagram = Diagram(proved.table.facts, conditions)
    ranges = [range(len(variable.cells)) for variable in diagram.variables]
    every = (zip(diagram.variables, choice, strict=True) for choice in product(*ranges))
    return [patient_on(diagram.facts, path) for path in every]


def conditions_of(table: Table) -> list[Condition]:
    """Return the conditions of the parts of a table."""
    found = [row.when for row in table.rows] + [item.region for item in table.resolutions]
    found += [note.when for note in table.notes] + [mark.when for mark in table.marks]
    return found + [rule.condition for rule in table.legal]


@pytest.mark.parametrize("proved", ONE_CALL, ids=lambda proved: proved.table.id)
def test_no_edit_changes_nothing_and_is_noticed_by_nothing(proved: Proved) -> None:
    """The table itself is what was transcribed and printed, and is equal to its copy."""
    copy = evolve(proved.table, rows=tuple(evolve(row) for row in proved.table.rows))
    assert by_transcription(proved.table, copy) == ""
    assert by_figures(proved.table, copy) == ""
    assert same(proved.table, copy) is not None


@EVERY_SMALL
def test_no_edit_is_no_survivor(proved: Proved) -> None:
    """A mutant that is no edit is noticed by no claim either and proved to change nothing."""
    table = proved.table
    no_edit = Mutant(table.id, "row", "none", "no edit", lambda: evolve(table, rows=table.rows))
    assert Judge(proved).verdict(no_edit).fate is Fate.EQUIVALENT
    rows = tuple(evolve(row) for row in table.rows)
    assert ByClaims(proved)(table, evolve(table, rows=rows)) == ""


# What notices it


def test_each_step_notices_what_it_is_for() -> None:
    """A row without its reading is refused, a moved cut-off and a lost reading are noticed."""
    of_rows = {
        "normal.adequate: dropped": Fate.CHECK,
        "normal.adequate: [1] creatinine_clearance ≥ 50 one float up": Fate.TRANSCRIPTION,
    }
    of_readings = (
        "equality.normal: dropped",
        "dialysis.adequate: [0] without 1: ¬((anc < 1000) ∨ (platelets < 50000))",
    )
    judge, by_claims = Judge(FIG_1), Judge(FIG_1, (CLAIMS,))
    assert {where: judge.verdict(mutant(FIG_1, where)).fate for where in of_rows} == of_rows
    for where in of_readings:
        assert judge.verdict(mutant(FIG_1, where)).fate is Fate.TRANSCRIPTION
        assert by_claims.verdict(mutant(FIG_1, where)).fate is Fate.CLAIM


def test_a_step_that_is_switched_off_leaves_survivors() -> None:
    """Of the same mutants more survive the fewer steps there are, and by none all that changes."""
    chosen = some(FIG_1, 45)
    fates = {}
    for killers in ((TRANSCRIPTION, FIGURES, CLAIMS), (FIGURES, CLAIMS), (FIGURES,), ()):
        judge = Judge(FIG_1, killers)
        fates[killers] = [judge.verdict(each).fate for each in chosen]
    left = [sum(fate is Fate.SURVIVOR for fate in found) for found in fates.values()]
    assert left == sorted(left)
    assert len(set(left)) == len(left)
    assert set(fates[()]) <= {Fate.CHECK, Fate.EQUIVALENT, Fate.SURVIVOR}
    assert Fate.FIGURES in fates[FIGURES,]


@pytest.mark.parametrize("proved", [FIG_1, SMALL[3]], ids=lambda proved: proved.table.id)
def test_what_is_remembered_changes_no_verdict(proved: Proved) -> None:
    """Of an edited table each claim is refuted with the memory where it is without."""
    claims = ByClaims(proved)
    for each, other in made(some(proved, 15)):
        plainly = any(is_refuted(claim, other) for claim in proved.claims)
        with claims.memory.used():
            assert bool(claims(proved.table, other)) is plainly, each.id


def test_a_claim_that_breaks_off_has_noticed() -> None:
    """A claim that cannot read an edited table is not proved of it."""

    def breaks(table: Table) -> None:
        raise LookupError(table.id)

    assert is_refuted(Claim("breaks", "It breaks.", breaks), FIG_1.table)


def test_what_the_solver_cannot_read_is_no_verdict() -> None:
    """An error of the solver itself is never counted as noticing."""

    def fails(table: Table) -> None:
        raise z3.Z3Exception(table.id)

    with pytest.raises(z3.Z3Exception):
        is_refuted(Claim("fails", "It fails.", fails), FIG_1.table)


def test_a_table_of_which_a_claim_is_not_proved_is_not_judged() -> None:
    """Where a claim is refuted of the table itself, nothing can be said of its mutants."""
    broken = evolve(FIG_1, table=mutant(FIG_1, "equality.normal: dropped").make())
    with pytest.raises(ValueError, match="total is not proved"):
        Judge(broken)


def test_edits_are_told_apart_by_their_words() -> None:
    """A condition that holds for everybody has no edit at all."""
    assert list(edits(ALWAYS)) == []
    assert all(isinstance(edit, Edit) for edit in edits(all_of(ANC < 1_000)))
