"""The regions of a map are those that the function answers."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import pytest

from lenarules import InconsistentInput
from lenarules.documents.maps.decision_map import DecisionMap, decision_map
from lenarules.documents.maps.shown import Said, headline
from lenarules.language.errors import TableError
from lenarules.publications.kim_2015 import DEXAMETHASONE_TABLE, FIG_1_TABLE, TABLE_3_TABLE
from tests.documents.maps.example import AGGRESSIVE, MAPS, patients, tariff


def answered(function: Any, patient: dict[str, Any]) -> Said:
    """Return what the public function says, in the words of a region."""
    try:
        answer = function(**patient)
    except InconsistentInput as problem:
        return Said("not possible", None, "", f"kim_2015.dexamethasone.{problem.rule}", None)
    row = answer.row.id if answer.row else ""
    resolution = answer.resolution.id if answer.resolution else ""
    return Said(headline(answer.outcome), answer.basis, row, resolution, None)


def differences(drawn: DecisionMap, function: Any) -> list[int]:
    """Return the regions for some patient of which the function says something else."""
    shown = {region.number: region.shown for region in drawn.regions}
    return [n for n, patient in patients(drawn) if answered(function, patient) != shown[n]]


@pytest.mark.parametrize("name", MAPS)
def test_regions_are_what_the_function_answers(name: str) -> None:
    """For every pair of cells, ends included, the function answers what its region says."""
    drawn, function = MAPS[name]
    assert len(list(patients(drawn))) > len(drawn.columns) * len(drawn.lines)
    assert differences(drawn, function) == []


def test_a_function_that_reads_another_patient_is_found() -> None:
    """A function that forgets the dialysis differs on the panel of dialysis and nowhere else."""
    drawn, function = MAPS["anc"]
    wrong = differences(drawn, lambda **facts: function(**(facts | {"on_dialysis": False})))
    assert set(wrong) == {region.number for region in drawn.panels[1].regions}


@pytest.mark.parametrize("name", MAPS)
def test_every_pair_of_cells_is_in_one_region(name: str) -> None:
    """Columns and lines hold every cell once, and the regions of a panel every place once."""
    drawn, _ = MAPS[name]
    for axis, bands in ((drawn.across, drawn.columns), (drawn.up, drawn.lines)):
        assert sorted(step for band in bands for step in band) == list(range(axis.steps))
    every = sorted(product(range(len(drawn.columns)), range(len(drawn.lines))))
    for panel in drawn.panels:
        assert sorted(place for region in panel.regions for place in region.places) == every
        assert all(panel.region_at(place).places.count(place) == 1 for place in every)


@pytest.mark.parametrize("name", MAPS)
def test_bands_that_answer_alike_are_joined(name: str) -> None:
    """No two neighbouring columns or lines say the same in every panel."""
    drawn, _ = MAPS[name]

    def said(x: int, y: int) -> list[int]:
        return [panel.region_at((x, y)).number for panel in drawn.panels]

    width, height = range(len(drawn.columns)), range(len(drawn.lines))
    columns = [[said(x, y) for y in height] for x in width]
    lines = [[said(x, y) for x in width] for y in height]
    for bands in (columns, lines):
        assert all(one != other for one, other in pairwise(bands))


@pytest.mark.parametrize("name", MAPS)
def test_regions_are_numbered_from_the_top_left(name: str) -> None:
    """Numbers run through all panels in the order in which a reader meets the regions."""
    drawn, _ = MAPS[name]
    met = [
        panel.region_at((x, y)).number
        for panel in drawn.panels
        for y in reversed(range(len(drawn.lines)))
        for x in range(len(drawn.columns))
    ]
    assert list(dict.fromkeys(met)) == [region.number for region in drawn.regions]
    assert met[0] == 1


def test_a_single_value_is_a_line_of_its_own() -> None:
    """Where the print is silent at a cut-off, the cut-off itself is one line of the map."""
    drawn = decision_map(tariff(40), across="length", up="fragile")
    exact = [drawn.across.is_exact(band) for band in drawn.columns]
    assert exact == [False, True, False]
    edge = drawn.panels[0].region_at((1, 0)).shown
    assert edge.settled_by == "tariff.edge"


def test_a_moved_cut_off_moves_the_map() -> None:
    """The cut-offs of a map are those of the rows."""
    for cut in (40, 41):
        drawn = decision_map(tariff(cut), across="length", up="fragile")
        labels = [drawn.across.label(band) for band in drawn.columns]
        assert labels == [f"< {cut} cm", f"= {cut} cm", f"> {cut} cm"]


def test_risks_that_are_treated_alike_share_a_line() -> None:
    """The departures of one line answer alike in every panel, wherever they stand."""
    drawn, _ = MAPS["risk"]
    words = [drawn.up.words(band) for band in reversed(drawn.lines)]
    assert words[0].startswith("none of the others or ")
    assert words[1].startswith("immobilised or dexamethasone ")
    assert len(words) < drawn.up.steps


def test_what_no_patient_can_be_is_a_region() -> None:
    """Where a rule of legal inputs fails, the region names the rule and has no basis."""
    drawn, _ = MAPS["level"]
    impossible = [region.shown for region in drawn.regions if region.shown.basis is None]
    assert {shown.settled_by for shown in impossible} == {
        "kim_2015.dexamethasone.level_needs_high_dose"
    }
    assert not any(shown.refers for shown in impossible)


def test_given_facts_are_read_and_kept() -> None:
    """What is given stands on the map, what is left out has its usual value; axes are not given."""
    drawn = decision_map(DEXAMETHASONE_TABLE, across="level", up="cycle", given=AGGRESSIVE)
    assert set(drawn.given) == {"age", "indications", "regimen"}
    assert drawn.given["indications"] == AGGRESSIVE["indications"]


@pytest.mark.parametrize(
    ("axes", "problem"),
    [
        ({"across": "weight", "up": "anc"}, "the table asks no 'weight'; it asks creatinine"),
        ({"across": "anc", "up": ("weight",)}, "the table asks no 'weight'"),
    ],
)
def test_a_fact_that_is_never_asked_is_refused(axes: dict[str, Any], problem: str) -> None:
    """An axis that the table does not know is an error with the facts that it knows."""
    with pytest.raises(TableError, match=problem):
        decision_map(FIG_1_TABLE, **axes)


def test_a_set_is_no_axis() -> None:
    """A set has an axis for each member; the message says how to write one."""
    with pytest.raises(TableError, match=r"write one of comorbidities\.INFECTION, "):
        decision_map(TABLE_3_TABLE, across="platelets", up="comorbidities")
