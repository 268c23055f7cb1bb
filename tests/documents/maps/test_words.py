"""A map in words says everything that its picture shows."""

from __future__ import annotations

import pytest

from lenarules.documents.maps.decision_map import decision_map
from lenarules.documents.maps.words import description, for_whom, given, region_table, title
from tests.documents.maps.example import MAPS, tariff
from tests.language.example import TABLE


@pytest.mark.parametrize("name", MAPS)
def test_the_description_holds_every_region(name: str) -> None:
    """Each region has one sentence: its number, for whom, its answer, row, basis, resolution."""
    drawn, _ = MAPS[name]
    text = description(drawn)
    lines = text.splitlines()
    assert len(lines) == bool(drawn.given) + len(drawn.regions) + len(drawn.witnesses)
    for region, line in zip(drawn.regions, lines[bool(drawn.given) :], strict=False):
        assert line.startswith(f"Region {region.number}, ")
        short = [part.removeprefix(f"{drawn.table.id}.") for part in (region.shown.row,)]
        assert all(part in line for part in (region.shown.headline, *short))
        assert region.shown.basis is None or region.shown.basis.name in line


@pytest.mark.parametrize("name", MAPS)
def test_the_table_lists_every_region_with_links(name: str) -> None:
    """Each region is one line of the table, and its row and resolution are linked."""
    drawn, _ = MAPS[name]
    lines = region_table(drawn)
    assert sum(line.startswith("   * - ") for line in lines) == len(drawn.regions) + 1
    text = "\n".join(lines)
    for region in drawn.regions:
        for target in filter(None, (region.shown.row, region.shown.settled_by)):
            assert f"<{target}>`" in text


def test_the_question_stands_in_the_table() -> None:
    """Where the clinician decides, the table holds the question that the picture leaves out."""
    text = "\n".join(region_table(MAPS["anc"][0]))
    assert "The clinician decides: start at the printed dose" in text


def test_for_whom_says_neighbouring_cells_together() -> None:
    """A region that is no rectangle is said part by part, with alternatives in brackets."""
    drawn, _ = MAPS["risk"]
    panel = drawn.panels[0]
    words = for_whom(drawn, panel, panel.regions[0])
    assert words.startswith("cycle ≤ 4: platelets < 100,000 cells/uL and (time since the last VTE")
    assert "; or any platelets and (none of the others or creatinine clearance" in words


def test_an_exact_value_is_said() -> None:
    """A single value is said with a sign of equality."""
    drawn = decision_map(tariff(40), across="length", up="fragile")
    panel = drawn.panels[0]
    said = [for_whom(drawn, panel, region) for region in panel.regions]
    assert "length = 40 cm and any fragile" in said


def test_what_is_given_is_said_once() -> None:
    """The sentence names what is fixed with its unit, and nothing where nothing is."""
    assert given(MAPS["anc"][0]) == "Unless the map says otherwise: platelets 200,000 cells/uL."
    assert "other high-dose indications none" in given(MAPS["age"][0])
    assert given(decision_map(tariff(40), across="length", up="fragile")) == ""
    post = decision_map(TABLE, across="weight", up="contents.FOOD", panels=("zone",))
    assert "contents" in title(post)
    assert "other contents none" in given(post)


def test_the_title_names_table_and_axes() -> None:
    """The title says which table is drawn, over what."""
    assert title(MAPS["anc"][0]).endswith("by creatinine clearance and ANC")
    assert title(MAPS["risk"][0]).endswith("by platelets and what else may be so")
