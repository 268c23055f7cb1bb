"""The page as it behaves in a browser: from what is filled in to the answer and its sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

import pytest

from lenarules.language.errors import WrongType
from lenarules.publications.kim_2015 import dex_schedule, starting_dose
from tests.documents.patient.built import done
from tests.documents.patient.chromium import SCRIPTS
from tests.documents.patient.steps import FIG_1, PARCEL, REQUEST, UNKNOWN
from tests.language.example import postage

if TYPE_CHECKING:
    from tests.documents.patient.chromium import Browser
    from tests.documents.projects import Project


def test_a_patient_of_fig_1(browser: Browser, project: Project) -> None:
    """From an empty form, never read as "no", to the answer, its sources and its limits."""
    found = done(browser, project, FIG_1)
    given = starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False)
    assert found["empty"] == found["open"] == "No answer yet: it depends on what is unknown"
    labels = ["creatinine clearance", "ANC", "platelets", "on dialysis"]
    assert found["needed"][:4] == labels
    assert found["unknown"] == "on dialysis"
    assert found["stale"].startswith("The facts have changed")
    assert found["answer"] == given.outcome.headline
    for line in given.outcome.in_words().splitlines():
        assert line in found["text"]
    assert given.row
    assert found["row"] == f"fig_1.html#{given.row.id}"
    for text in (given.row.condition, given.row.printed, str(given.row.cite), given.table_hash):
        assert text in found["text"]
    limit = "Whoever uses an answer in care checks it."
    assert f"{limit} Limits of use" in found["text"]
    assert found["limits"].split("\n")[0] == "Limits of use"
    assert found["limits"].strip().endswith(limit)


#: Slips in the script of the page: what is left empty is taken for an answer.
SLIPS = [
    ('value: value ? value === "yes" : UNKNOWN', 'value: value === "yes"', "open"),
    ("return read(fact, typed,", 'return read(fact, typed || "100",', "needed"),
]


@pytest.mark.parametrize("slip", SLIPS, ids=range(len(SLIPS)))
def test_a_page_that_guesses_is_noticed(
    browser: Browser, project: Project, slip: tuple[str, str, str]
) -> None:
    """A page that reads an empty field as "no", or as a number, does not pass the same steps."""
    right, wrong, where = slip
    text = (SCRIPTS / "page.js").read_text(encoding="utf-8")
    assert text.count(right) == 1
    inline = f"<script>{text.replace(right, wrong)}</script>"
    page = project.page("try")
    (loaded,) = re.findall(r'<script src="[^"]*/page\.js[^>]*></script>', page)
    (project.out / "guessing.html").write_text(page.replace(loaded, inline), encoding="utf-8")
    known, guessed = (done(browser, project, FIG_1, page=name) for name in ("try", "guessing"))
    assert known[where] != guessed[where]


def test_what_cannot_be_read_is_refused(browser: Browser, project: Project) -> None:
    """The problem stands at its field, the field has the focus, and there is no answer."""
    found = done(browser, project, FIG_1)
    assert found["refused"] == "No answer: this cannot be read"
    assert len(found["problems"]) == found["invalid"] == 1
    assert '"1,8" is not read as a number' in found["problems"][0]
    assert found["focused"]
    assert "multiply by 1,000 to convert 10^9/L to cells/uL" in found["slip"][0]
    assert found["cleared"] == ["", 0, 0]


def test_a_parcel(browser: Browser, project: Project) -> None:
    """Sets are unknown, empty or given; an exception stands for a number; requests have a value."""
    found = done(browser, project, PARCEL)
    assert (found["start"], found["needed"]) == ("STANDARD", "contents")
    given = postage(weight=25_000, zone=2, fragile=True).outcome.in_words().splitlines()
    assert found["answer"] == given[0]
    assert {"contents: none of these", "weight: 25000 g", "fragile: yes"} <= set(found["filled"])
    assert "time since the last complaint: never" in found["filled"]
    assert found["both"] == "No answer: this cannot be read"
    assert "give a number, or tick the box beside it" in found["problems"][0]
    assert 'or "none of these", not both' in found["noneAndSome"][0]
    assert "contents: food" in found["withFood"]
    assert found["illegal"] == "No answer: these facts exclude one another"
    assert found["why"].startswith("an express parcel weighs 20 kg at most")


def test_a_request_is_never_unknown(browser: Browser, project: Project) -> None:
    """A request starts with its value; taken away, it is asked for, as the function does."""
    found = done(browser, project, REQUEST)
    asked: dict[str, Any] = {"age": 70, "cycle": 1, "indications": ()}
    with pytest.raises(WrongType) as refused:
        dex_schedule(**asked, level=cast("int", None))
    assert found["start"] == "0"
    assert found["answer"] == dex_schedule(**asked).outcome.headline
    assert found["taken"] == "No answer: this cannot be read"
    (problem,) = found["problems"]
    said, _, _ = str(refused.value).removeprefix("level").partition(";")
    assert said in problem


def test_what_does_not_change_the_answer_may_stay_unknown(
    browser: Browser, project: Project
) -> None:
    """The answer is given, and everything that it may stand on is named with its basis."""
    found = done(browser, project, UNKNOWN)
    given = starting_dose(creatinine_clearance=None, anc=1_800, platelets=120_000, on_dialysis=True)
    assert found["answer"] == given.outcome.headline
    assert "What is unknown does not change the answer" in found["text"]
    stands_on = {(each.basis, each.resolution) for each in given.possible}
    named = [f"Basis: {basis.name}" for basis, _ in stands_on if basis]
    assert sorted(found["bases"]) == sorted(named)
    assert len(named) > 1
