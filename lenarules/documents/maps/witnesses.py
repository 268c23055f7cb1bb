"""Patients of a map for whom the print has a defect: one for each defect that the map can show.

Which they are is decided by the region of the defect, as it is derived from the rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from lenarules.documents.defect_words import headed
from lenarules.language.decide import decider_of
from lenarules.language.evaluate import holds
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lenarules.documents.maps.decision_map import DecisionMap, Region
    from lenarules.language.table import Table
    from lenarules.verify.published import Defect

#: A region, a place in it, a patient of the place.
_Found: TypeAlias = "tuple[Region, tuple[int, int], dict[str, Any]]"


@frozen(repr=False, eq=False)
class Witness(Record):
    """A patient who shows a defect of the print.

    Attributes:
        mark: what stands on the map and on the page of the table: ``D1``, ``D2`` and so on.
        heading: how that page heads the defect: its kind, and which of them.
        defect: the defect.
        region: the region of the map.
        place: the place in it, across and up.
        patient: the values by the names of the facts.
    """

    mark: str
    heading: str
    defect: Defect
    region: Region
    place: tuple[int, int]
    patient: Mapping[str, Any]


def witnesses(drawn: DecisionMap) -> tuple[Witness, ...]:
    """Return one patient for each defect that some patient of a map shows.

    It is the example of the defect where the map has it, otherwise the first that it has.

    Args:
        drawn: the map.
    """
    every, found = list(_patients(drawn)), list[Witness]()
    for mark, heading, defect in headed(drawn.table):
        those = [each for each in every if holds(defect.region, each[2])]
        if those:
            found.append(Witness(mark, heading, defect, *_first(drawn.table, those, defect)))
    return tuple(found)


def _first(table: Table, those: Sequence[_Found], defect: Defect) -> _Found:
    """Return the example of a defect where it is among those, otherwise the first of them."""
    example = dict(defect.witness)
    for region, place, patient in those:
        if _alike(table, patient, example):
            return region, place, example
    return those[0]


def _patients(drawn: DecisionMap) -> Iterator[_Found]:
    """Yield the patients of every place at which there can be one."""
    for panel in drawn.panels:
        for region in panel.regions:
            for place in region.places if region.shown.basis else ():
                for patient in drawn.patients(panel, place):
                    yield region, place, patient


def _alike(table: Table, one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Tell whether two patients lie in the same cell of every fact."""
    return all(
        each.index(one[each.fact.name]) == each.index(other[each.fact.name])
        for each in decider_of(table).diagram.variables
    )
