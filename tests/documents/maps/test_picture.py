"""The drawing of a map: well-formed, complete, within its frame, the same each time."""

from __future__ import annotations

import re
from itertools import pairwise, product
from xml.etree import ElementTree as ET

import pytest
from attrs import frozen

from lenarules.documents.maps.decision_map import DecisionMap, decision_map
from lenarules.documents.maps.hatches import HATCHES
from lenarules.documents.maps.layout import LETTER, blocks, edges, label, largest, sheet, wrapped
from lenarules.documents.maps.legend import given_days
from lenarules.documents.maps.page import called, framed, led, targets
from lenarules.documents.maps.picture import picture
from lenarules.documents.maps.words import description, title
from lenarules.language.words import Basis
from tests.documents.maps.example import MAPS, tariff

SVG = "{http://www.w3.org/2000/svg}"
TARIFF = decision_map(tariff(40), across="length", up="fragile")
DRAWN = {**{name: drawn for name, (drawn, _) in MAPS.items()}, "tariff": TARIFF}
EVERY = pytest.mark.parametrize("drawn", DRAWN.values(), ids=DRAWN)


def root_of(drawn: DecisionMap) -> ET.Element:
    """Return the drawing, read as XML."""
    return ET.fromstring(picture(drawn, "name"))


@EVERY
def test_the_drawing_says_what_it_shows(drawn: DecisionMap) -> None:
    """The drawing is one image, with its title and the words of all its regions."""
    root = root_of(drawn)
    assert (root.tag, root.get("role")) == (f"{SVG}svg", "img")
    assert root.get("aria-labelledby") == "name-title name-text"
    assert root.findtext(f"{SVG}title") == title(drawn)
    assert root.findtext(f"{SVG}desc") == description(drawn)


@EVERY
def test_every_part_of_a_region_is_labelled(drawn: DecisionMap) -> None:
    """Each part that hangs together carries number, answer, and links to row and resolution."""
    root, where = root_of(drawn), sheet(drawn)
    expected = [
        (line.text, line.target)
        for panel in drawn.panels
        for region in panel.regions
        for place in blocks(region.places)
        for line in label(drawn, region, where.width_of(place))
    ]
    linked = {id(text): a for a in root.iter(f"{SVG}a") for text in a}
    found = [
        (text.text, (linked[id(text)].get("href") or "")[1:] if id(text) in linked else "")
        for text in root.iter(f"{SVG}text")
        if text.get("class") == "ink"
    ]
    assert found == expected
    assert {target for _, target in found} - {""} <= set(targets(drawn))


@EVERY
def test_every_place_is_filled_and_hatched_by_its_basis(drawn: DecisionMap) -> None:
    """There is a fill a place, and a hatch where the region does not stand on the print alone."""
    root = root_of(drawn)
    rects = [rect for rect in root.iter(f"{SVG}rect") if float(rect.get("x") or 0) > 100]
    places = sum(len(region.places) for region in drawn.regions)
    assert sum(rect.get("shape-rendering") == "crispEdges" for rect in rects) == places
    for basis in HATCHES:
        paint = f"url(#name-{basis.name.lower()})"
        expected = sum(len(r.places) for r in drawn.regions if r.shown.basis is basis)
        assert sum(rect.get("fill") == paint for rect in rects) == expected


def test_every_basis_but_the_print_has_a_hatch_of_its_own() -> None:
    """Only what is published is plain, and no two hatches are alike."""
    assert set(HATCHES) == set(Basis) - {Basis.PUBLISHED}
    assert len(set(HATCHES.values())) == len(HATCHES)


@EVERY
def test_cut_offs_stand_beside_the_map(drawn: DecisionMap) -> None:
    """The label of every line and column is written, as often as there are panels."""
    texts = " ".join(each.text or "" for each in root_of(drawn).iter(f"{SVG}text"))
    for axis, bands in ((drawn.across, drawn.columns), (drawn.up, drawn.lines)):
        for band in bands:
            assert texts.count(axis.label(band)) >= len(drawn.panels)


def test_a_single_value_has_a_thick_frame() -> None:
    """A line or column of one value is framed in each panel, and its label is bold."""
    for name, panels in (("anc", 2), ("tariff", 1), ("age", 0)):
        root = root_of(DRAWN[name])
        thick = [each for each in root.iter(f"{SVG}rect") if each.get("class") == "line exact"]
        assert len(thick) == panels
        bold = [t.text for t in root.iter(f"{SVG}text") if t.get("font-weight") == "700"]
        assert len(bold) >= panels
        assert bool(bold) == bool(panels)


def test_a_narrow_column_holds_the_number_alone() -> None:
    """Where the answer has no room, its number leads to the table of regions."""
    drawn = TARIFF
    edge = drawn.panels[0].region_at((1, 0))
    assert [line.text for line in label(drawn, edge, 30)] == [str(edge.number)]


@EVERY
def test_nothing_is_drawn_outside(drawn: DecisionMap) -> None:
    """Every rectangle and the foot of every text lies within the frame."""
    root = root_of(drawn)
    width, height = map(float, (root.get("viewBox") or "").split()[2:])
    for each in [*root.iter(f"{SVG}rect"), *root.iter(f"{SVG}text")]:
        x, y = float(each.get("x") or -1), float(each.get("y") or -1)
        assert x >= 0
        assert y >= 0
        assert x + float(each.get("width") or 0) <= width
        assert y + float(each.get("height") or 0) <= height


@EVERY
def test_the_titles_of_the_axes_stand_apart(drawn: DecisionMap) -> None:
    """The title of the lines ends before that of the columns begins."""
    texts = list(root_of(drawn).iter(f"{SVG}text"))
    for up, across in pairwise(texts):
        if (across.text or "").startswith("→"):
            ends = float(up.get("x") or 0) + len(up.text or "") * LETTER
            assert ends < float(across.get("x") or 0)


@EVERY
def test_labels_fit_into_their_region(drawn: DecisionMap) -> None:
    """A region is as high as its label needs."""
    where = sheet(drawn)
    for region in drawn.regions:
        for place in blocks(region.places):
            needed = 15 * len(label(drawn, region, where.width_of(place)))
            assert where.lines[place[3] + 1] - where.lines[place[2]] >= needed


def test_the_calendar_shows_the_days_of_each_schedule() -> None:
    """The filled days of the legend are the days of the outcomes, each outcome once."""
    drawn = DRAWN["age"]
    root = root_of(drawn)
    filled = [t.text or "" for t in root.iter(f"{SVG}text") if t.get("class") == "given-day"]
    outcomes = {r.shown.headline: r.shown.outcome for r in drawn.regions}
    days = [str(day) for each in outcomes.values() for day in (given_days(each) or ((), 0))[0]]
    assert sorted(filled) == sorted(days)
    assert len(outcomes) == 3


def test_what_has_no_days_has_no_calendar() -> None:
    """An outcome whose days are no days of a cycle is left alone."""

    @frozen
    class Loose:
        days: tuple[int, ...] = (1, 2)

    assert given_days(Loose()) is None
    assert given_days(TARIFF.regions[0].shown.outcome) is None


@EVERY
def test_ids_are_the_drawings_own(drawn: DecisionMap) -> None:
    """Two drawings of one map differ in the ids alone, and every paint is defined."""
    text = picture(drawn, "name")
    assert picture(drawn, "other") == text.replace("name-", "other-")
    ids = re.findall(r' id="([^"]*)"', text)
    assert len(set(ids)) == len(ids)
    assert set(re.findall(r"url\(#([^)]*)\)", text)) <= set(ids)


def test_words_are_wrapped_and_ids_broken() -> None:
    """Nothing is longer than the line, and nothing is lost."""
    assert wrapped("a bc def", 26) == ["a bc", "def"]
    assert wrapped("rows_1_and_3.none_later", 65) == ["rows_1_", "and_3.", "none_later"]
    assert wrapped("", 65) == [""]


def test_the_largest_rectangle_of_each_part_is_found() -> None:
    """Parts without a common border have a label each, in their largest rectangle."""
    corner = ((0, 0), (0, 1), (1, 0), (2, 0))
    assert largest(corner) == (0, 2, 0, 0)
    assert blocks((*corner, (5, 5))) == [(0, 2, 0, 0), (5, 5, 5, 5)]


def test_borders_lie_between_regions() -> None:
    """Four places in two regions have the frame and one border between them."""
    at = {place: place[0] for place in product(range(2), range(2))}
    found = edges(at, (0.0, 1.0, 2.0), (0.0, 1.0, 2.0))
    assert len(found) == 8 + 2
    assert all((1.0, y, 1.0, y + 1) in found for y in (0.0, 1.0))


def test_the_block_of_a_page_scrolls_and_is_called() -> None:
    """The keyboard reaches the block, it has a name, and its links lead where they are told."""
    html = framed(picture(TARIFF, "name"), called(TARIFF))
    assert html.startswith('<div class="decision-map-frame" tabindex="0" role="region" aria-label=')
    assert title(TARIFF) in html
    first = targets(TARIFF)[0]
    moved = led(html, {first: "table.html#x"})
    assert f'href="#{first}"' in html
    assert f'href="#{first}"' not in moved
    assert 'href="table.html#x"' in moved
