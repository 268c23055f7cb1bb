"""The scripts of the page in a browser against the functions, patient by patient."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.documents.patient_export import exported
from lenarules.language.cells import NumberVariable
from tests.documents.patient.asked import (
    ASK,
    DECIDERS,
    answered,
    answered_openly,
    as_asked,
    patients,
    still_open,
    with_unknowns,
)
from tests.documents.patient.chromium import Browser
from tests.documents.patient.job import run, the_scripts
from tests.documents.patient.parcels import PARCELS

if TYPE_CHECKING:
    from pathlib import Path

    from lenarules.language.decide import Decider

UNKNOWN = 60
#: How many patients a page is given at once.
AT_ONCE = 50_000
EVERY = (*DECIDERS, *PARCELS)
every_table = pytest.mark.parametrize("decider", EVERY, ids=lambda each: each.table.id)


def in_browser(
    browser: Browser,
    decider: Decider[Any],
    asked: list[dict[str, Any]],
    folder: Path,
    scripts: dict[str, str] | None = None,
    **more: Any,
) -> list[Any]:
    """Return what the browser answers for patients, one answer a patient."""
    names = [fact.name for fact in decider.table.facts]
    given = [as_asked(decider, patient) for patient in asked]
    job = {"offered": exported(decider), "names": names, "patients": given, **more}
    found = run(browser, job, ASK, folder, scripts)
    return [found["answers"][place] for place in found["each"]]


def check_known(
    browser: Browser, decider: Decider[Any], folder: Path, scripts: dict[str, str] | None = None
) -> None:
    """Hold the browser to the function for patients of whom all is known."""
    waiting = patients(decider)
    while asked := list(islice(waiting, AT_ONCE)):
        found = in_browser(browser, decider, asked, folder, scripts)
        for patient, answer in zip(asked, found, strict=True):
            assert answer == answered(decider, patient), patient


def check_unknown(
    browser: Browser, decider: Decider[Any], folder: Path, scripts: dict[str, str] | None = None
) -> None:
    """Hold the browser to the function for patients of whom something is unknown.

    Where legal rules leave fewer facts to ask for than the function names, those must suffice.
    """
    asked = list(with_unknowns(decider, UNKNOWN))
    found = in_browser(browser, decider, asked, folder, scripts, open=True)
    filled = asked[1:] + asked[:1]
    for patient, other, answer in zip(asked, filled, found, strict=True):
        expected = answered_openly(decider, patient)
        if answer[0] == expected[0] == "needed" and answer[1] != expected[1]:
            assert decider.table.legal
            assert set(answer[1]) < set(expected[1])
            told = {name: other[name] for name in answer[1]}
            assert None in told.values() or not still_open(decider, patient | told)
            expected[1] = answer[1]
        assert answer == expected, patient


@every_table
def test_browser_and_function_agree(
    browser: Browser, decider: Decider[Any], tmp_path: Path
) -> None:
    """Row, basis, resolution, other rows, notes, every word and every refusal are the same."""
    check_known(browser, decider, tmp_path)


@every_table
def test_browser_and_function_agree_on_the_unknown(
    browser: Browser, decider: Decider[Any], tmp_path: Path
) -> None:
    """An answer is given where all possible ones agree; else facts are asked for, none idly."""
    check_unknown(browser, decider, tmp_path)


#: A slip in a script, and a table whose patients must notice it.
SLIPS = [
    ("answer", "side <= 0", "side < 0", "van_de_donk_2012.table_4"),
    ("answer", "side > 0,", "side >= 0,", "kim_2015.table_3"),
    ("answer", "** BigInt(value.places)", "** 0n", "kim_2015.fig_1"),
    ("answer", '"digits" in value && OPERATORS', "OPERATORS", "kim_2015.table_3"),
    ("answer", 'typeof value === "string") return', "!value) return", "van_de_donk_2012.vte"),
    ("answer", "!beaten.has(item.id)", "true", "kim_2015.fig_1"),
    ("answer", "offer.unmatched_too ||", "", "kim_2015.fig_1"),
    ("answer", "row !== found.row", "true", "kim_2015.fig_1"),
    ("answer", "other !== row.id", "false", "post.table_3"),
    ("answer", "doubted ? stored.in_doubt", "false ? stored.in_doubt", "kim_2015.fig_1"),
    ("answer", "rank(row) < rank(best)", "rank(row) > rank(best)", "post.table_3"),
    ("answer", "table.legal.find(", "[].find(", "kim_2015.dexamethasone"),
    ("answer", "holds(table, meaning(table, condition), patient)", "false", "post.table_2"),
    ("unknown", "=== false)", "!== true)", "zhang_2023.skin_reactions"),
    ("unknown", "possible.length > 1", "possible.length > 2", "kim_2015.fig_1"),
    ("unknown", "a === undefined ||", "", "kim_2015.table_3"),
]


@pytest.mark.parametrize("slip", SLIPS, ids=range(len(SLIPS)))
def test_a_wrong_evaluator_is_noticed(
    browser: Browser, slip: tuple[str, str, str, str], tmp_path: Path
) -> None:
    """Each slip changes an answer, or stops the script, for one of the patients who are asked."""
    name, right, wrong, table = slip
    (decider,) = (each for each in EVERY if each.table.id == table)
    scripts = the_scripts()
    assert scripts[name].count(right) == 1
    scripts[name] = scripts[name].replace(right, wrong)
    check = check_unknown if name == "unknown" else check_known
    with pytest.raises(AssertionError):
        check(browser, decider, tmp_path, scripts)


def test_decimals_are_compared_exactly(browser: Browser, tmp_path: Path) -> None:
    """A number that any binary fraction would round to the cut-off lies on its own side of it."""
    (decider,) = (each for each in DECIDERS if each.table.id == "kim_2015.fig_1")
    calm: dict[str, Any] = {fact.name: fact.usual for fact in decider.table.facts}
    beside = [(each, Decimal(1).scaleb(-30)) for each in decider.diagram.variables]
    asked = [
        calm | {each.fact.name: cut + sign * little}
        for each, little in beside
        if isinstance(each, NumberVariable)
        for cut in each.cuts
        for sign in (-1, 1)
    ]
    assert len(asked) > 10
    assert float(asked[0]["creatinine_clearance"]).is_integer()
    found = in_browser(browser, decider, asked, tmp_path)
    assert found == [answered(decider, patient) for patient in asked]
