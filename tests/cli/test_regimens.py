"""The regimens that the papers report, asked as the function asks them."""

from __future__ import annotations

import pytest

from lenarules.language.codec import from_plain
from lenarules.publications.evidence import regimens
from tests.cli import say

Capture = pytest.CaptureFixture[str]


def test_without_a_filter_every_regimen_is_listed(capsys: Capture) -> None:
    """The count comes first, then each regimen in words."""
    said = say(capsys, "regimens")
    found = regimens()
    words = "\n\n".join([f"regimens: {len(found)}", *(each.in_words() for each in found)])
    assert said == (0, f"{words}\n", "")


@pytest.mark.parametrize(
    "asked",
    [
        {"paper": "jones_2021"},
        {"paper": "van_de_donk_2012", "drug": "melphalan"},
        {"phase": "Phase II"},
        {"study": "MM-009"},
        {"setting": "newly diagnosed"},
        {"drug": "bortezomib", "setting": "maintenance after ASCT"},
    ],
)
def test_filters_are_those_of_the_function(capsys: Capture, asked: dict[str, str]) -> None:
    """Each option asks what the argument of its name asks; dashes mean underscores in a paper."""
    given = dict(asked)
    if "paper" in given:
        given["paper"] = given["paper"].replace("_", "-")
    options = [part for name, text in given.items() for part in (f"--{name}", text)]
    plain = say(capsys, "regimens", *options, "--json").plain
    assert tuple(from_plain(each) for each in plain["regimens"]) == regimens(**asked)


@pytest.mark.parametrize(("name", "field"), [("--paper", "paper"), ("--drug", "drug")])
def test_what_is_not_known_is_refused(capsys: Capture, name: str, field: str) -> None:
    """A paper or drug that is not of the library is answered with the accepted ones."""
    said = say(capsys, "regimens", name, "water", "--json")
    assert (said.status, said.error["field"]) == (2, field)
    assert "'water' is not known; accepted: " in said.error["message"]
