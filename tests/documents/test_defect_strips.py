"""The strips of a defect show exactly how far its example may move, by the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.documents.appendix import defect_blocks
from lenarules.documents.defect_strips import LEGEND, Stretch, Strip, Where, drawing, strips
from lenarules.documents.defect_words import headed
from lenarules.documents.maps.axes import FactAxis
from lenarules.documents.sphinx_beside import every_table
from lenarules.language.condition import ALWAYS
from lenarules.language.decide import decider_of
from lenarules.language.table import Legal
from lenarules.language.words import Basis
from lenarules.verify.published import defects
from proofs.quick import met
from tests.language.example import COMPLAINT, FRAGILE, SERVICE, WEIGHT, Complaint, Service
from tests.verify.tariffs import LITTLE, MUCH, row, tariff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.language.table import Table
    from lenarules.verify.published import Defect

#: A course has hundreds of defects; of each table about so many are moved.
MOVED = 15
DEFECTS = {Basis.GAP, Basis.OVERLAP, Basis.OVERRIDE}
WITH_DEFECTS = [
    table for table in every_table() if any(DEFECTS & set(each.bases) for each in table.resolutions)
]


def kind(table: Table, patient: Mapping[str, Any]) -> tuple[set[str], set[str]] | None:
    """Return the rows that hold and what settles them, asked one by one; None for nobody."""
    if not all(met(rule.condition, patient) for rule in table.legal):
        return None
    rows = {row.id for row in table.rows if met(row.when, patient)}
    holding = [item for item in table.resolutions if met(item.region, patient)]
    beaten = {name for item in holding for name in item.over}
    return rows, {item.id for item in holding} - beaten


def where_by_rows(table: Table, defect: Defect, patient: Mapping[str, Any]) -> Where:
    """Return whether a patient has a defect, by the rows and not by its region."""
    found = kind(table, patient)
    if found is None:
        return Where.NOBODY
    same = found == kind(table, dict(defect.witness))
    return Where.INSIDE if same else Where.OUTSIDE


@pytest.mark.parametrize("table", WITH_DEFECTS, ids=lambda table: table.id)
def test_a_strip_is_what_the_rows_say(table: Table) -> None:
    """Every stretch is so for each of its cells, and every fact that ends a defect has a strip."""
    every = [defect for *_, defect in headed(table)]
    assert every
    for defect in every[:: 1 + len(every) // MOVED]:
        drawn = iter(strips(table, defect))
        for variable in decider_of(table).diagram.variables:
            axis, example = FactAxis(variable), dict(defect.witness)
            moved = [axis.placed(example, step) for step in range(axis.steps)]
            found = [where_by_rows(table, defect, patient) for patient in moved]
            if Where.OUTSIDE in found:
                strip = next(drawn)
                assert strip.title == variable.fact.label
                assert {each.where for each in strip.stretches} == set(found)
                (own,) = (each for each in strip.stretches if each.example)
                assert own.where is Where.INSIDE
        assert next(drawn, None) is None


COUNTER = tariff(
    "counter",
    (WEIGHT, COMPLAINT, FRAGILE, SERVICE),
    row("cheap", (WEIGHT < 1_000) & FRAGILE.holds & (COMPLAINT > 6), LITTLE),
    row("dear", (WEIGHT >= 500) & (WEIGHT < 1_000) & SERVICE.is_(Service.EXPRESS), MUCH),
    legal=(Legal("light", condition=WEIGHT <= 20_000, message="20 kg at most: post two"),),
)


def of(basis: str) -> tuple[Strip, ...]:
    """Return the strips of the first defect of a basis at the counter."""
    return strips(COUNTER, next(each for each in defects(COUNTER) if each.basis.name == basis))


def test_neighbours_are_joined_and_what_nobody_can_be_is_told() -> None:
    """A number has a stretch between its limits, a flag yes and no, a choice each group once."""
    drawn = {strip.title: strip.stretches for strip in of("OVERLAP")}
    weight, fragile, service = (drawn[fact.label] for fact in (WEIGHT, FRAGILE, SERVICE))
    assert [each.where for each in weight] == [
        Where.OUTSIDE,
        Where.INSIDE,
        Where.OUTSIDE,
        Where.NOBODY,
    ]
    assert (weight[1].words, weight[1].example) == ("\u2265 500 and < 1,000 g", "500")
    assert fragile == (
        Stretch("no", Where.OUTSIDE, ""),
        Stretch("yes", Where.INSIDE, "the example"),
    )
    assert service == (
        Stretch("standard or slow boat", Where.OUTSIDE, ""),
        Stretch("express", Where.INSIDE, "the example"),
    )


def test_what_stands_in_place_of_a_number_is_no_number() -> None:
    """The example of somebody who never complained is marked, and not written as a value."""
    gap = next(each for each in defects(COUNTER) if each.basis.name == "GAP")
    facts = dict(gap.witness) | {"complaint": Complaint.NEVER, "fragile": True, "weight": 100}
    moved = strips(COUNTER, evolve(gap, witness=tuple(facts.items())))
    (own,) = (
        s for each in moved if each.title == COMPLAINT.label for s in each.stretches if s.example
    )
    assert own.example == "the example"


def test_the_drawing_says_in_words_what_it_hatches() -> None:
    """The hatch is that of the basis, words are escaped, and a reader who sees nothing is told."""
    overlap = next(each for each in defects(COUNTER) if each.basis.name == "OVERLAP")
    html = "\n".join(drawing(COUNTER, overlap))
    assert '<dd class="inside overlap"><span>\u2265 500 and &lt; 1,000 g <b>\u25cf 500</b>' in html
    assert (
        '<dd class="nobody"><span>&gt; 20,000 g<span class="defect-told"> (no such patient)' in html
    )
    assert html.count("(has the defect)") == html.count('class="inside')


def test_a_defect_of_everybody_has_no_drawing() -> None:
    """Where no fact ends a defect there is nothing to draw; without a defect nothing is said."""
    both = tariff("both", (FRAGILE,), row("one", ALWAYS, LITTLE), row("other", ALWAYS, MUCH))
    (found,) = defects(both)
    assert (strips(both, found), drawing(both, found)) == ((), [])
    clean = tariff("clean", (FRAGILE,), row("one", ALWAYS, LITTLE))
    assert [LEGEND] in list(defect_blocks(both))
    assert [LEGEND] not in list(defect_blocks(clean))
