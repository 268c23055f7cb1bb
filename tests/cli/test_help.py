"""The help: every option with label, unit and accepted range, as the facts say them."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from lenarules import DexRegimen, HighDoseIndication, VteComorbidity, __version__
from lenarules.cli.registry import (
    COURSE_COMMANDS,
    FUNCTIONS,
    PAPERS,
    READING_COMMANDS,
    Function,
    dashed,
)
from lenarules.cli.values import accepted, option_of
from lenarules.language.fact import Flag
from lenarules.publications.ledgers import PAPERS as LEDGERS
from tests.cli import PATIENTS, say, words

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
    for command, about in (COURSE_COMMANDS | READING_COMMANDS).items():
        assert f"{command} {about}" in said
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
    """No option is listed that is not of a fact of the table, or of every command."""
    listed = re.findall(r"^  (--[a-z0-9-]+)", say(capsys, function.command, "--help").out, re.M)
    facts = [option_of(fact) for fact in function.table.facts]
    flags = [option_of(fact) for fact in function.table.facts if isinstance(fact, Flag)]
    negative = [f"--no-{option[2:]}" for option in flags]
    # The usage lists the options of facts too, on lines of their own.
    assert set(listed) == {*facts, *negative, "--json"}
    said = help_of(capsys, function.command)
    for option, other in zip(flags, negative, strict=True):
        assert f"{other} the same as {option} no" in said


def test_options_of_a_usual_patient_are_all_that_is_asked() -> None:
    """The patients of these tests, written by hand, name every fact that is no request."""
    by_command = {function.command: function for function in FUNCTIONS}
    for command, patient in PATIENTS.items():
        facts = by_command[command].table.facts
        assert set(patient) == {option_of(fact) for fact in facts if not fact.request}


def test_a_named_command_imports_no_table_of_another() -> None:
    """Only the list of commands, and a command itself, pay for a table."""
    script = (
        "import sys; from lenarules.cli.commands import run;"
        f"assert run({words('starting-dose')!r}).status == 0;"
        "print(*(m for m in sys.modules if m.startswith('lenarules.publications.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert {name.split(".")[2] for name in done.stdout.split()} == {"kim_2015"}


@pytest.mark.parametrize("arguments", [["--help"], ["--json", "-h"], ["-h", "starting-dose"]])
def test_the_list_of_commands_is_whole(capsys: Capture, arguments: list[str]) -> None:
    """Help before a command is help on all of them."""
    said = say(capsys, *arguments).out
    assert all(f" {function.command}" in said for function in FUNCTIONS)


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


@pytest.mark.parametrize(("command", "papers"), [("defects", PAPERS), ("ledger", LEDGERS)])
def test_commands_name_the_papers(capsys: Capture, command: str, papers: tuple[str, ...]) -> None:
    """The help names every paper that the command knows."""
    said = help_of(capsys, command)
    assert all(dashed(paper) in said for paper in papers)


@pytest.mark.parametrize("command", [[], ["starting-dose"], ["defects"]])
def test_help_is_json_where_that_is_asked_for(capsys: Capture, command: list[str]) -> None:
    """Under --json the help is one member of an object."""
    text = say(capsys, *command, "-h").out
    assert say(capsys, *command, "-h", "--json").plain == {"help": text.rstrip("\n")}


def test_the_version_is_the_package_s(capsys: Capture) -> None:
    """--version prints the version alone, as text or as JSON."""
    assert say(capsys, "--version") == (0, f"{__version__}\n", "")
    assert say(capsys, "--json", "--version").plain == {"version": __version__}
