"""A further function or paper is one line; its options come from its facts alone."""

from __future__ import annotations

import sys
from enum import Enum
from types import ModuleType
from typing import Any

import pytest

from lenarules.cli.registry import FUNCTIONS, PAPERS, Function, tables_of
from lenarules.cli.values import text_of
from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.language.codec import storable
from lenarules.language.condition import ALWAYS
from lenarules.language.decide import Decider
from lenarules.language.decision import Decision
from lenarules.language.fact import Category, Flag
from lenarules.language.table import Row, Table
from lenarules.language.words import Citation, Strength
from tests.cli import say

Capture = pytest.CaptureFixture[str]


@storable
class Vehicle(Enum):
    """An invented enumeration."""

    HAND_CART = "hand cart"
    BOAT = "boat"


VEHICLE = Category("vehicle", "vehicle (100% wood)", Vehicle, usual=Vehicle.BOAT)
WISH = Flag("hurry", "hurry asked for", request=True)
TABLE = Table(
    "invented_1901.table_1",
    title="What 100% of carts carry",
    cite=Citation("invented_1901", "Table 1"),
    facts=(VEHICLE, WISH),
    rows=(
        Row(
            "all",
            when=ALWAYS,
            then=DexSchedule(40, (1,), 28),
            strength=Strength.MUST,
            cite=Citation("invented_1901", "Table 1", "all"),
            printed="40 mg on day 1",
        ),
    ),
)
DECIDE: Decider[DexSchedule] = Decider(TABLE)


def carry_it(*, vehicle: Any, hurry: Any = False) -> Decision[DexSchedule]:
    """Answer by the invented table."""
    return DECIDE(vehicle, hurry)


@pytest.fixture
def _invented_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "lenarules.publications.invented_1901"
    paper, module = ModuleType(name), ModuleType(f"{name}.carry_it")
    vars(paper).update(TABLES=(TABLE,))
    vars(module).update(TABLE=TABLE, carry_it=carry_it)
    monkeypatch.setitem(sys.modules, paper.__name__, paper)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    line = Function("invented_1901", "carry_it")
    monkeypatch.setattr("lenarules.cli.parser.FUNCTIONS", (*FUNCTIONS, line))
    monkeypatch.setattr("lenarules.cli.defects.PAPERS", (*PAPERS, "invented_1901"))


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.command)
def test_every_line_leads_to_a_function_that_takes_its_facts(function: Function) -> None:
    """Each table belongs to the paper of its line and is one of that paper's tables."""
    assert function.table in tables_of(function.paper)
    defaults = {fact.name: function.default(fact) for fact in function.table.facts if fact.request}
    values = {fact.name: fact.usual for fact in function.table.facts} | defaults
    assert function.ask(values).inputs == values


def test_commands_of_the_public_face_need_no_prefix() -> None:
    """The functions of another paper carry its name."""
    assert Function("kim_2015", "starting_dose").command == "starting-dose"
    other = Function("van_de_donk_2012", "starting_dose")
    assert other.command == "van-de-donk-2012.starting-dose"


def test_the_paper_of_the_public_face_may_be_named(capsys: Capture) -> None:
    """A command of Kim 2015 is the same with its paper before it."""
    told = ("--event", "rash", "--no-severe")
    assert say(capsys, "kim-2015.toxicity-action", *told) == say(capsys, "toxicity-action", *told)


@pytest.mark.usefixtures("_invented_paper")
def test_one_line_adds_a_function(capsys: Capture) -> None:
    """A function of an invented paper is asked with options from its own facts."""
    said = say(capsys, "invented-1901.carry-it", "--vehicle", "hand-cart", "--hurry", "--json")
    answer = carry_it(vehicle=Vehicle.HAND_CART, hurry=True)
    assert (said.status, Decision.from_json(said.out)) == (0, answer)


@pytest.mark.usefixtures("_invented_paper")
def test_the_help_of_a_new_function_needs_no_line(capsys: Capture) -> None:
    """Labels with a percent sign, categories and flags that are requests are written in full."""
    said = " ".join(say(capsys, "invented-1901.carry-it", "--help").out.split())
    assert "What 100% of carts carry (invented_1901, Table 1)" in said
    assert "vehicle (100% wood): one of hand-cart, boat; or unknown" in said
    assert "--hurry [yes|no] hurry asked for: yes or no; default: no" in said


@pytest.mark.usefixtures("_invented_paper")
def test_one_line_adds_a_paper(capsys: Capture) -> None:
    """A paper without any defect says so."""
    said = say(capsys, "defects", "invented-1901")
    heading = "invented_1901.table_1: What 100% of carts carry (invented_1901, Table 1)"
    assert said == (0, f"{heading}; defects: 0\n", "")


def test_bools_and_members_are_written_as_options_take_them() -> None:
    """A default is shown as the text that stands for it."""
    assert [text_of(value) for value in (True, False, -1, Vehicle.HAND_CART)] == [
        "yes",
        "no",
        "-1",
        "hand-cart",
    ]
