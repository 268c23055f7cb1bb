"""The marked patients of a map: each has the defect that its mark names, and stands where it is."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from lenarules import NEVER
from lenarules.documents.document import render
from lenarules.documents.maps.decision_map import DecisionMap, decision_map
from lenarules.documents.maps.layout import LETTER, LINE, MARK, sheet
from lenarules.documents.maps.marks import mark_place
from lenarules.documents.maps.picture import picture
from lenarules.documents.maps.shown import shown
from lenarules.documents.maps.words import description, witness_table
from lenarules.publications.kim_2015 import TABLE_3_TABLE
from lenarules.verify.published import defects
from tests.documents.maps.example import MAPS, tariff

SVG = "{http://www.w3.org/2000/svg}"
EVERY = pytest.mark.parametrize("name", MAPS)
PLAIN = decision_map(TABLE_3_TABLE, across="age", up="bmi", given={"months_since_vte": NEVER})


def marks_of(root: ET.Element) -> list[tuple[str, float, float]]:
    """Return the words and the corner of each mark of a drawing, the one of the legend last."""
    found: list[tuple[str, float, float]] = []
    for mark in root.iter(f"{SVG}g"):
        plate, words = mark
        found.append((words.text or "", float(plate.get("x") or 0), float(plate.get("y") or 0)))
    return found


@EVERY
def test_a_marked_patient_has_the_defect(name: str) -> None:
    """The function answers the patient with the basis and the resolution of the defect."""
    drawn, function = MAPS[name]
    for each in drawn.witnesses:
        answer: Any = function(**each.patient)
        assert answer.basis is each.defect.basis
        assert answer.resolution is not None
        assert (answer.resolution.id,) == each.defect.resolutions


@EVERY
def test_a_marked_patient_stands_where_the_mark_is(name: str) -> None:
    """The table says of the patient what the region of the mark says."""
    drawn, _ = MAPS[name]
    for each in drawn.witnesses:
        assert shown(drawn.table, each.patient) == each.region.shown
        assert each.place in each.region.places


@pytest.mark.parametrize(
    "names",
    [
        ("anc",),
        ("platelets",),
        ("risk", "kidneys"),
        ("age", "regimen"),
        ("jones",),
        ("table_4",),
        ("comorbidities",),
    ],
    ids=" ".join,
)
def test_every_defect_of_a_table_is_drawn(names: tuple[str, ...]) -> None:
    """The maps of a page mark a patient for every defect of its table, each once on a map."""
    every = [[each.mark for each in MAPS[name][0].witnesses] for name in names]
    assert all(len(set(marks)) == len(marks) for marks in every)
    count = len(defects(MAPS[names[0]][0].table))
    assert {mark for marks in every for mark in marks} == {f"D{n + 1}" for n in range(count)}


@EVERY
def test_no_defect_that_the_map_has_is_left_out(name: str) -> None:
    """A region has a mark, or stands on the print or on its completion, or is for no patient."""
    drawn, _ = MAPS[name]
    marked = {each.region.number for each in drawn.witnesses}
    for region in drawn.regions:
        if region.shown.basis and region.shown.basis.name in ("GAP", "OVERLAP", "OVERRIDE"):
            settled = {w.defect.resolutions for w in drawn.witnesses}
            assert region.number in marked or (region.shown.settled_by,) in settled


def test_the_example_of_the_defect_is_marked_where_the_map_has_it() -> None:
    """The patient is that of the page of the table, or else one of the same defect."""
    drawn, _ = MAPS["anc"]
    same = {w.mark: dict(w.patient) == dict(w.defect.witness) for w in drawn.witnesses}
    assert same["D5"]
    assert not same["D2"]
    assert all(w.patient["anc"] == 1_000 for w in drawn.witnesses if w.heading.startswith("Gap"))


def test_marks_are_counted_as_on_the_page_of_the_table() -> None:
    """The n-th rubric of the page is mark Dn with its heading."""
    drawn, _ = MAPS["anc"]
    lines = render(drawn.table).splitlines()
    rubrics = [line.removeprefix(".. rubric:: ") for line in lines if line.startswith(".. rub")]
    assert sorted(f"{w.mark}: {w.heading}" for w in drawn.witnesses) == sorted(rubrics)
    assert [rubric.partition(":")[0] for rubric in rubrics] == [
        f"D{n + 1}" for n in range(len(rubrics))
    ]


def test_a_moved_cut_off_moves_the_mark() -> None:
    """The patient of the silent edge has the length of the cut-off."""
    for cut in (40, 50):
        drawn = decision_map(tariff(cut), across="length", up="fragile")
        assert [(w.mark, w.heading) for w in drawn.witnesses] == [("D1", "Gap 1 of 1")]
        assert drawn.witnesses[0].patient["length"] == cut


@EVERY
def test_every_mark_is_drawn_in_its_place(name: str) -> None:
    """Each mark is drawn once, in the column of its place, and no mark covers another."""
    drawn, _ = MAPS[name]
    columns = sheet(drawn).columns
    *drawn_marks, legend = marks_of(ET.fromstring(picture(drawn, "name")))
    at = {mark: (x, y) for mark, x, y in drawn_marks}
    assert set(at) == {w.mark for w in drawn.witnesses}
    assert len(at) == len(drawn_marks)
    assert legend[0] == drawn.witnesses[0].mark
    for witness in drawn.witnesses:
        x = at[witness.mark][0]
        assert columns[witness.place[0]] <= x
        assert x + MARK[0] <= columns[witness.place[0] + 1]


@EVERY
def test_no_mark_covers_a_label(name: str) -> None:
    """A mark stands above or below the words of its region."""
    drawn, _ = MAPS[name]
    root = ET.fromstring(picture(drawn, "name"))
    labels = [text for text in root.iter(f"{SVG}text") if text.get("class") == "ink"]
    for _, x, y in marks_of(root):
        for text in labels:
            wide, foot = len(text.text or "") * LETTER / 2, float(text.get("y") or 0)
            beside = abs(float(text.get("x") or 0) - x - MARK[0] / 2) >= wide + MARK[0] / 2
            assert beside or foot <= y or foot - LINE + 4 >= y + MARK[1]


def test_marks_of_one_place_stand_beside_each_other() -> None:
    """Marks fill a line and then the next one; below a label they grow upwards."""
    box = (100.0, 50.0, 70.0, 90.0)
    places = [mark_place(box, n, low=False) for n in range(3)]
    assert places == [(103.0, 53.0), (134.0, 53.0), (103.0, 72.0)]
    low = [mark_place(box, n, low=True) for n in (0, 2)]
    assert low == [(103.0, 121.0), (103.0, 102.0)]
    assert mark_place((100.0, 50.0, 30.0, 90.0), 1, low=False) == (101.0, 72.0)


@EVERY
def test_every_marked_patient_is_listed(name: str) -> None:
    """The words and the table have one entry for each mark, with the patient and a link."""
    drawn, _ = MAPS[name]
    words, table = description(drawn), "\n".join(witness_table(drawn))
    for each in drawn.witnesses:
        assert f"Mark {each.mark} in region {each.region.number}, {each.heading.lower()}: " in words
        link = f":ref:`{each.heading} <{drawn.table.id}.defects.{each.mark}>`"
        assert f"   * - {each.mark}\n     - {link}\n" in table
        assert all(f"<{name}>`" in table for name in each.defect.resolutions)


def test_a_map_without_a_defect_has_no_mark() -> None:
    """Where every patient of the map is settled by the print, nothing is marked or listed."""
    assert PLAIN.witnesses == ()
    assert witness_table(PLAIN) == []
    assert marks_of(ET.fromstring(picture(PLAIN, "name"))) == []


def test_a_defect_that_nothing_settles_is_said() -> None:
    """A defect without a resolution is listed as settled by nothing."""
    drawn: DecisionMap = MAPS["anc"][0]
    first = drawn.witnesses[0]
    open_one = evolve(first, defect=evolve(first.defect, resolutions=()))
    assert witness_table(evolve(drawn, witnesses=(open_one,)))[-1] == "     - nothing"
