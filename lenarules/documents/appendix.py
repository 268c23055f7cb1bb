"""The end of the page of a table: its facts, and the defects of the print."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from lenarules.documents.defect_strips import LEGEND, drawing
from lenarules.documents.defect_words import anchor, headed, patient_words
from lenarules.documents.linked import condition_fields, links
from lenarules.documents.rst import escaped, fields, grid, heading, literal, rubric
from lenarules.language.evaluate import adopted
from lenarules.language.fact import Category, Flag, Number
from lenarules.language.reading import accepted_range

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.documents.rst import Lines
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table
    from lenarules.language.words import Basis
    from lenarules.verify.published import Defect


def fact_blocks(table: Table) -> Iterator[Lines]:
    """Yield the section of the facts: label, name, unit and what is accepted."""
    yield heading("Facts", 1)
    cells = (_fact_cells(fact) for fact in table.facts)
    yield grid(("Fact", "Name", "Unit", "Accepted"), (25, 25, 15, 35), cells)


def _fact_cells(fact: Fact) -> tuple[str, ...]:
    asked = "; a request, never unknown" if fact.request else ""
    return escaped(fact.label), literal(fact.name), escaped(fact.unit), _accepted(fact) + asked


def _accepted(fact: Fact) -> str:
    if isinstance(fact, Number):
        return escaped(accepted_range(fact))
    if isinstance(fact, Flag):
        return "yes or no"
    members = ", ".join(literal(name) for name in fact.members.__members__)
    return f"{'one of' if isinstance(fact, Category) else 'any of, or none:'} {members}"


def defect_blocks(table: Table) -> Iterator[Lines]:
    """Yield the section of the defects of the print, as they are derived from the rows."""
    found = headed(table)
    yield heading("Defects of the print", 1)
    yield [_tally(Counter(defect.basis for *_, defect in found))]
    yield [LEGEND] if found else []
    for mark, name, defect in found:
        yield [*rubric(f"{mark}: {name}"), f"   :name: {anchor(table, mark)}"]
        yield _defect_fields(table, defect)
        yield drawing(table, defect)


def _tally(counts: Counter[Basis]) -> str:
    each = [f"{n} {basis.name} ({basis.value})" for basis, n in counts.items()]
    total = (
        f"Regions in which the print is silent or double, derived from the rows: {counts.total()}."
    )
    return escaped(" ".join([total, *(f"{text}." for text in each)]))


def _defect_fields(table: Table, defect: Defect) -> Lines:
    rows = [row for row in table.rows if table.full_id(row) in defect.rows]
    settling = [item for item in table.resolutions if table.full_id(item) in defect.resolutions]
    answers = [adopted(table, item)[0].in_words().split("\n")[0] for item in settling]
    return fields(
        *condition_fields(table, defect.region),
        ("For example", escaped(patient_words(table, dict(defect.witness)))),
        ("Rows that hold", links(table, rows) or "none"),
        ("Settled by", links(table, settling) or "nothing"),
        ("Answer", [escaped(answer) for answer in dict.fromkeys(answers)]),
    )
