"""The maps of the documents, and an invented one whose cut-off can be moved."""

from __future__ import annotations

from itertools import product
from math import inf, nextafter
from typing import TYPE_CHECKING, Any

from lenarules import NEVER, dex_schedule, starting_dose, vte_prophylaxis
from lenarules.clinical.facts import HighDoseIndication
from lenarules.documents.maps.axes import EachAxis, FactAxis
from lenarules.documents.maps.decision_map import DecisionMap, decision_map
from lenarules.language.cells import NumberVariable, Span
from lenarules.language.errors import InputError
from lenarules.language.fact import Number
from lenarules.language.table import Adopt, Resolution, Row, Table
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications import jones_2021, van_de_donk_2012
from lenarules.publications.kim_2015 import DEXAMETHASONE_TABLE, FIG_1_TABLE, TABLE_3_TABLE
from tests.language.example import FRAGILE, TARIFF, Postage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.cells import Variable

AGGRESSIVE = {"indications": frozenset((HighDoseIndication.AGGRESSIVE_DISEASE,))}
RISKS = (
    "immobilised",
    "dexamethasone_mg_per_cycle",
    "months_since_vte",
    "age",
    "ecog",
    "comorbidities",
    "erythropoietin",
    "bmi",
    "on_dialysis",
    "creatinine_clearance",
)
#: Every map of the documents, the levels with every request, and the function that answers for it.
MAPS: dict[str, tuple[DecisionMap, Callable[..., Any]]] = {
    "anc": (
        decision_map(FIG_1_TABLE, across="creatinine_clearance", up="anc", panels=("on_dialysis",)),
        starting_dose,
    ),
    "platelets": (
        decision_map(
            FIG_1_TABLE, across="creatinine_clearance", up="platelets", panels=("on_dialysis",)
        ),
        starting_dose,
    ),
    "risk": (
        decision_map(
            TABLE_3_TABLE,
            across="platelets",
            up=RISKS,
            panels=("cycle",),
            given={"months_since_vte": NEVER},
        ),
        vte_prophylaxis,
    ),
    "kidneys": (
        decision_map(
            TABLE_3_TABLE,
            across="platelets",
            up=("on_dialysis", "creatinine_clearance"),
            panels=("cycle",),
            given={"months_since_vte": 3},
        ),
        vte_prophylaxis,
    ),
    "age": (
        decision_map(
            DEXAMETHASONE_TABLE,
            across="age",
            up="cycle",
            panels=("indications.AGGRESSIVE_DISEASE", "indications.RENAL_FAILURE"),
        ),
        dex_schedule,
    ),
    "regimen": (
        decision_map(
            DEXAMETHASONE_TABLE,
            across="regimen",
            up="cycle",
            panels=("indications.AGGRESSIVE_DISEASE", "indications.RENAL_FAILURE"),
        ),
        dex_schedule,
    ),
    "level": (
        decision_map(
            DEXAMETHASONE_TABLE,
            across="level",
            up="cycle",
            panels=("regimen",),
            given=AGGRESSIVE,
        ),
        dex_schedule,
    ),
    "jones": (
        decision_map(
            jones_2021.STARTING_DOSE_TABLE, across="creatinine_clearance", up="on_dialysis"
        ),
        jones_2021.starting_dose,
    ),
    "table_4": (
        decision_map(
            van_de_donk_2012.TABLE_4_TABLE,
            across="creatinine_clearance",
            up=("age", "frail", "comorbidities"),
            panels=("on_dialysis",),
        ),
        van_de_donk_2012.starting_dose,
    ),
    "comorbidities": (
        decision_map(
            van_de_donk_2012.DEXAMETHASONE_TABLE,
            across="cycle",
            up="comorbidities",
            panels=("aggressive_relapse", "responding"),
        ),
        van_de_donk_2012.dex_schedule,
    ),
}


def tariff(cut: int) -> Table:
    """Return an invented table with one cut-off, at which the print is silent."""
    length = Number("length", "length", "cm", low=0, high=100, usual=10)
    below = length < cut
    above = length > cut
    rows = (
        Row("short", when=below, then=Postage(100, 1), **_printed("short")),
        Row("long", when=above & ~FRAGILE.holds, then=Postage(200, 2), **_printed("long")),
        Row("slow", when=above & FRAGILE.holds, open="price", **_printed("slow")),
    )
    told: dict[str, Any] = {"principle": Principle.OWN_TEXT, "cites": (TARIFF,), "reading": "read"}
    settled = (
        Resolution(
            "edge", region=length.equals(cut), adopts=Adopt("short"), bases={Basis.GAP}, **told
        ),
        Resolution(
            "by_hand",
            region=above & FRAGILE.holds,
            adopts=Adopt("slow", Postage(300, 9)),
            bases={Basis.COMPLETED},
            **told,
        ),
    )
    facts = (length, FRAGILE)
    return Table(
        "tariff", title="Lengths", cite=TARIFF, facts=facts, rows=rows, resolutions=settled
    )


def _printed(name: str) -> dict[str, Any]:
    return {"strength": Strength.MUST, "cite": TARIFF.at(name), "printed": name}


def values_of(axis: FactAxis, step: int) -> list[Any]:
    """Return values of a cell: its ends, as near as its fact takes them, and one within."""
    variable, piece = axis.variable, axis.variable.cells[step]
    if not isinstance(variable, NumberVariable) or not isinstance(piece, Span):
        return [variable.sample(step)]
    low = piece.low if piece.low_inside else _beyond(variable.fact, piece.low, inf)
    high = piece.high if piece.high_inside else _beyond(variable.fact, piece.high, -inf)
    return [value for value in (low, variable.sample(step), high) if _is_read(variable, value)]


def _beyond(fact: Number, value: int, towards: float) -> int | float:
    return value + (1 if towards > 0 else -1) if fact.whole else nextafter(value, towards)


def _is_read(variable: NumberVariable, value: Any) -> bool:
    try:
        variable.fact.read(value)
    except InputError:
        return False
    return True


def patients(drawn: DecisionMap) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the number of a region with a patient of each pair of cells, ends included."""
    for panel in drawn.panels:
        for region in panel.regions:
            for place in region.places:
                for patient in drawn.patients(panel, place):
                    yield region.number, patient
                    yield from ((region.number, each) for each in _moved(drawn, patient))


def _departs(drawn: DecisionMap, variable: Variable, patient: dict[str, Any]) -> bool:
    given = drawn.given[variable.fact.name]
    is_number = isinstance(variable, NumberVariable)
    return is_number and variable.index(given) != variable.index(patient[variable.fact.name])


def _moved(drawn: DecisionMap, patient: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a patient at the ends of its cells."""
    axes = [axis for axis in (drawn.across, drawn.up) if isinstance(axis, FactAxis)]
    if isinstance(drawn.up, EachAxis):
        axes += [FactAxis(each) for each in drawn.up.variables if _departs(drawn, each, patient)]
    variables = [axis.variable for axis in axes]
    steps = [variable.index(patient[variable.fact.name]) for variable in variables]
    ends = [values_of(axis, step) for axis, step in zip(axes, steps, strict=True)]
    for values in product(*ends):
        yield patient | {v.fact.name: x for v, x in zip(variables, values, strict=True)}
