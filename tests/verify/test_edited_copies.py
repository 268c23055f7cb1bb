"""The tables of Kim 2015 against copies of themselves, as they are and with one thing changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.clinical.course_facts import HELD
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, PLATELETS, PROGRESSING
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import ALWAYS, Condition
from lenarules.language.outcome import Refer
from lenarules.language.question import Party
from lenarules.language.table import Row, Table
from lenarules.language.text import in_words
from lenarules.publications.kim_2015 import FIG_1_TABLE as FIG_1
from lenarules.publications.kim_2015 import HEMATOLOGIC_TABLE as HEMATOLOGIC
from lenarules.publications.kim_2015 import TABLES
from lenarules.verify.disagreement import Disagreement, Extent
from lenarules.verify.disagreements import disagreements
from lenarules.verify.side_by_side import NotProved

if TYPE_CHECKING:
    from collections.abc import Callable


def whole(outcome: Any) -> Any:
    """Return the outcome itself; what the clinician decides is an answer too."""
    return outcome.question if isinstance(outcome, Refer) else outcome


def against(
    one: Table, other: Table, scope: Condition = ALWAYS, answer: Callable[[Any], Any] = whole
) -> tuple[Disagreement, ...]:
    """Return the disagreements of a table and a copy, by whole outcomes or by a part of them."""
    first, second = (
        Party(table, answer=answer, setting="Korea", scope=scope) for table in (one, other)
    )
    return disagreements(first, second)


def with_rows(table: Table, **changed: Any) -> Table:
    """Return a copy of a table with other conditions for some of its rows."""
    rows = [
        evolve(row, when=changed[row.id.replace(".", "_")])
        if row.id.replace(".", "_") in changed
        else row
        for row in table.rows
    ]
    return evolve(table, id=f"{table.id}.copy", rows=tuple(rows))


@pytest.mark.parametrize(
    "table", [table for table in TABLES if table is not HEMATOLOGIC], ids=lambda table: table.id
)
def test_a_copy_agrees(table: Table) -> None:
    """No table differs from itself under another id."""
    assert against(table, evolve(table, id=f"{table.id}.copy")) == ()


def test_a_copy_of_the_largest_table_agrees() -> None:
    """Neither does the table of a course, of patients who are held."""
    copy = evolve(HEMATOLOGIC, id="kim_2015.copy")
    assert against(HEMATOLOGIC, copy, HELD & ~PROGRESSING.holds) == ()


def row(name: str) -> Row:
    """Return a row of Fig. 1."""
    return FIG_1.row(name)


def test_a_moved_column_gives_exactly_its_strip() -> None:
    """With normal renal function from 60 on, 50 to 59 get another dose, and nobody else does.

    Whole outcomes do not do here: the running table adds its notes, and the witness shows it.
    """
    strip = (CREATININE_CLEARANCE >= 50) & (CREATININE_CLEARANCE < 60)
    adequate = (ANC > 1_000) & (PLATELETS > 50_000)
    moved = with_rows(
        FIG_1,
        normal_adequate=row("normal.adequate").when & (CREATININE_CLEARANCE >= 60),
        moderate_adequate=row("moderate.adequate").when | (strip & adequate),
    )
    with pytest.raises(NotProved, match="runs to StartingDose"):
        against(FIG_1, moved)
    (found,) = against(FIG_1, moved, answer=lambda outcome: getattr(outcome, "dose", None))
    assert found.extent is Extent.EXACTLY
    assert in_words(found.region) == (
        "creatinine clearance ≥ 50 and < 60 mL/min and ANC > 1,000 cells/uL and "
        "platelets > 50,000 cells/uL and not on dialysis"
    )
    assert [side.answer.mg for side in found.sides] == [25, 10]


def test_a_changed_reading_gives_exactly_its_patients() -> None:
    """If a first neutropenia inside a cycle were held, ANC from 500 to below 1,000 would differ."""
    reading = HEMATOLOGIC.resolution("neutropenia.in_cycle")
    held = evolve(reading, adopts=Act(Move.HOLD), over=("platelets.in_cycle",))
    changed = tuple(held if each is reading else each for each in HEMATOLOGIC.resolutions)
    copy = evolve(HEMATOLOGIC, id="kim_2015.copy", resolutions=changed)
    (found,) = against(HEMATOLOGIC, copy, ~HELD, answer=lambda act: act.move)
    assert [side.answer for side in found.sides] == [Move.SAME, Move.HOLD]
    assert [saying.id for saying in found.sides[0].sayings] == [
        "kim_2015.hematologic_toxicities.neutropenia.in_cycle",
        "kim_2015.hematologic_toxicities.platelets.in_cycle",
    ]
    assert in_words(found.region) == (
        "situation is treatment and timing is mid cycle and dose is not too high for renal "
        "function and ANC < 1,000 cells/uL"
    )
    assert 500 <= dict(found.witness)["anc"] < 1_000
