"""The help: every option with label, unit and accepted range, as the facts say them."""

from __future__ import annotations

import pytest

from lenarules import DexRegimen, HighDoseIndication, VteComorbidity, __version__
from lenarules.cli.registry import FUNCTIONS, PAPERS, Function, dashed
from lenarules.cli.values import accepted, option_of
from lenarules.language.fact import Flag
from tests.cli import PATIENTS, say

Capture = pytest.CaptureFixture[str]
EVERY_FUNCTION = pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.command)


def help_of(capsys: Capture, *command: str) -> str:
    """Return the help of a command on one line, with single spaces."""
    said = say(capsys, *command, "--help")
    assert (said.status, said.err) == (0, "")
    return " ".join(said.out.split())


def test_the_top_level_names_every_command_with_its_table(capsys: Capture) -> None:
    """Title and citation of each table stand beside its command."""
    said = help_of(capsys)
    for function in FUNCTIONS:
        table = function.table
        assert f"{function.command} {table.title} ({table.cite})" in said
    assert "defects where a paper is silent" in said
    assert "Exit status: 0 for an answer" in said


@EVERY_FUNCTION
def test_every_fact_has_its_label_and_range(capsys: Capture, function: Function) -> None:
    """Each option says label, accepted range and unit of its fact."""
    said = help_of(capsys, function.command)
    for fact in function.table.facts:
        assert f"{option_of(fact)} " in said
        assert f" {fact.label}: {accepted(fact)}" in said
        assert fact.unit in accepted(fact)


@EVERY_FUNCTION
def test_options_are_the_facts_and_nothing_else(capsys: Capture, function: Function) -> None:
    """No option of a patient is listed that is not a fact of the table."""
    options = {option_of(fact) for fact in function.table.facts if not fact.request}
    assert options == set(PATIENTS[function.command])
    negative = [f for f in function.table.facts if isinstance(f, Flag)]
    said = help_of(capsys, function.command)
    for fact in negative:
        assert f"--no-{option_of(fact)[2:]} the same as {option_of(fact)} no" in said


def test_the_range_of_a_count_is_written_with_its_unit(capsys: Capture) -> None:
    """Ranges and units are those that the errors say."""
    said = help_of(capsys, "starting-dose")
    assert "--anc NUMBER ANC: 0 or 10 to 100,000 cells/uL; or unknown" in said
    assert "--dialysis [yes|no|unknown] on dialysis: yes or no; or unknown" in said
    assert "requests" not in said


def test_members_are_written_as_the_option_takes_them(capsys: Capture) -> None:
    """Every member of an enumeration is named, unbroken, in the form that is accepted."""
    vte = say(capsys, "vte-prophylaxis", "--help").out
    dex = say(capsys, "dex-schedule", "--help").out
    assert all(dashed(member.name) in vte for member in VteComorbidity)
    assert all(dashed(member.name) in dex for member in (*HighDoseIndication, *DexRegimen))


def test_requests_say_their_default(capsys: Capture) -> None:
    """The default of a request is the function's own; a request is never unknown."""
    said = help_of(capsys, "dex-schedule")
    assert "high-dose-alternative; default: age-adjusted" in said
    assert "toxicity level: whole numbers -3 to 0; default: 0" in said


def test_defects_name_the_papers(capsys: Capture) -> None:
    """The help of defects names every paper that it knows."""
    said = help_of(capsys, "defects")
    assert all(dashed(paper) in said for paper in PAPERS)


@pytest.mark.parametrize("command", [[], ["starting-dose"], ["defects"]])
def test_help_is_json_where_that_is_asked_for(capsys: Capture, command: list[str]) -> None:
    """Under --json the help is one member of an object."""
    text = say(capsys, *command, "-h").out
    assert say(capsys, *command, "-h", "--json").plain == {"help": text.rstrip("\n")}


def test_the_version_is_the_package_s(capsys: Capture) -> None:
    """--version prints the version alone, as text or as JSON."""
    assert say(capsys, "--version") == (0, f"{__version__}\n", "")
    assert say(capsys, "--json", "--version").plain == {"version": __version__}
