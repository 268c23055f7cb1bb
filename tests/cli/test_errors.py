"""Bad input: status 2, the error's own words on standard error, or as JSON on standard output."""

from __future__ import annotations

import pytest

from lenarules import InconsistentInput, OutOfDomain, UnitSlip, dex_schedule, starting_dose
from tests.cli import PATIENTS, say, words

Capture = pytest.CaptureFixture[str]


def in_both(capsys: Capture, *line: str) -> tuple[str, str | None, str]:
    """Return type, field and words of an error, the same as text and as JSON, with status 2."""
    text = say(capsys, *line)
    as_json = say(capsys, *line, "--json")
    assert (text.status, text.out, as_json.status, as_json.err) == (2, "", 2, "")
    assert text.err == as_json.error["message"] + "\n"
    assert set(as_json.error) == {"type", "field", "message"}
    return as_json.error["type"], as_json.error["field"], as_json.error["message"]


@pytest.mark.parametrize(("anc", "error"), [(5, UnitSlip), (200_000, OutOfDomain)])
def test_a_value_out_of_range_is_refused_in_the_words_of_the_library(
    capsys: Capture, anc: int, error: type[OutOfDomain]
) -> None:
    """The message is the one that the function raises."""
    with pytest.raises(error) as raised:
        starting_dose(creatinine_clearance=42, anc=anc, platelets=120_000, on_dialysis=False)
    said = in_both(capsys, *words("starting-dose", anc=str(anc)))
    assert said == (type(raised.value).__name__, "anc", str(raised.value))


def test_impossible_combinations_are_refused_in_the_words_of_the_library(capsys: Capture) -> None:
    """A level without the high-dose regimen is inconsistent, and is no field's own fault."""
    with pytest.raises(InconsistentInput) as raised:
        dex_schedule(age=70, cycle=1, indications=(), level=-1)
    said = in_both(capsys, *words("dex-schedule"), "--level", "-1")
    assert said == ("InconsistentInput", None, str(raised.value))


@pytest.mark.parametrize(
    "text",
    ["nan", "inf", "-inf", "1,800", "1_800", "1 800", "", "x", "0x10", "None", "١", "1e9999", "."],
)
def test_what_is_no_number_is_refused(capsys: Capture, text: str) -> None:
    """Nothing is guessed from a text; the message names option, text, unit and range."""
    kind, field, message = in_both(capsys, *words("starting-dose", anc=None), f"--anc={text}")
    assert (kind, field) == ("WrongType", "anc")
    assert message.startswith(f"--anc (ANC): {text!r} is not a number; ")
    assert message.endswith("accepted: 0 or 10 to 100,000 cells/uL; or unknown")


def test_a_number_of_very_many_digits_is_out_of_range(capsys: Capture) -> None:
    """A number too long for the interpreter's own limit is refused as any other."""
    kind, field, message = in_both(capsys, *words("starting-dose", anc="9" * 5_000))
    assert (kind, field) == ("OutOfDomain", "anc")
    assert "is out of range" in message


@pytest.mark.parametrize(
    ("command", "option", "text", "accepted"),
    [
        ("starting-dose", "dialysis", "maybe", "yes or no; or unknown"),
        ("starting-dose", "dialysis", "true", "yes or no; or unknown"),
        ("dex-schedule", "indications", "pain,fever", "none, or any of aggressive-disease"),
        ("dex-schedule", "indications", "none,pain", "none, or any of aggressive-disease"),
        ("dex-schedule", "indications", "unknown,pain", "none, or any of aggressive-disease"),
        ("dex-schedule", "indications", "", "none, or any of aggressive-disease"),
        ("dex-schedule", "regimen", "week", "one of age-adjusted, weekly"),
        ("dex-schedule", "regimen", "unknown", "one of age-adjusted, weekly"),
        ("dex-schedule", "level", "unknown", "whole numbers -3 to 0"),
        ("vte-prophylaxis", "months_since_vte", "NEVER", "never or 0 to 1,200 months"),
    ],
)
def test_what_is_no_value_of_the_fact_is_refused(
    capsys: Capture, command: str, option: str, text: str, accepted: str
) -> None:
    """The message says what the option accepts; a request is never unknown."""
    kind, _, message = in_both(capsys, *words(command, **{option: text}))
    assert kind == "WrongType"
    assert message.startswith(f"--{option.replace('_', '-')} (")
    assert f"accepted: {accepted}" in message


@pytest.mark.parametrize(
    ("command", "option"), [(name, option) for name in PATIENTS for option in PATIENTS[name]]
)
def test_every_fact_must_be_given(capsys: Capture, command: str, option: str) -> None:
    """A missing fact is named by its option, with the way to say that it is unknown."""
    name = option.removeprefix("--").replace("-", "_")
    kind, field, message = in_both(capsys, *words(command, **{name: None}))
    assert kind == "UsageError"
    assert field in (name, f"on_{name}")
    assert f"{option} (" in message
    assert message.endswith(f"pass unknown for one that is unknown, as in {option} unknown")


def test_all_missing_facts_are_named_at_once(capsys: Capture) -> None:
    """A command without any fact says each of them with its range."""
    _, field, message = in_both(capsys, "starting-dose")
    assert field == "creatinine_clearance"
    assert all(f"{option} (" in message for option in PATIENTS["starting-dose"])
    assert "0 or 1,000 to 2,000,000 cells/uL" in message


@pytest.mark.parametrize(
    ("more", "field"),
    [
        (["--anc", "900"], "anc"),
        (["--anc", "1800"], "anc"),
        (["--dialysis"], "on_dialysis"),
        (["--no-dialysis"], "on_dialysis"),
    ],
)
def test_a_fact_is_given_once(capsys: Capture, more: list[str], field: str) -> None:
    """A second value for a fact is refused: neither the first nor the last is taken."""
    kind, named, message = in_both(capsys, *words("starting-dose"), *more)
    assert (kind, named) == ("UsageError", field)
    assert message == f"{more[0]}: {field} is given more than once; give it once"


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ([], "required: COMMAND; see lenarules --help"),
        (["starting"], "invalid choice: 'starting'"),
        (["start-dose"], "invalid choice: 'start-dose'"),
        ([*words("starting-dose", platelets=None), "--plat", "120000"], "--plat 120000"),
        ([*words("starting-dose"), "--js"], "unrecognized arguments: --js"),
        ([*words("starting-dose"), "--no-dialysis=yes"], "--no-dialysis"),
        ([*words("starting-dose"), "--on-dialysis"], "unrecognized arguments: --on-dialysis"),
        (["starting-dose", "--anc"], "expected one argument; see lenarules starting-dose --help"),
        (["defects"], "required: PAPER"),
    ],
)
def test_a_wrong_command_line_is_refused(capsys: Capture, line: list[str], part: str) -> None:
    """What argparse refuses has status 2 too; no prefix of a name is taken for the name."""
    kind, field, message = in_both(capsys, *line)
    assert (kind, field) == ("UsageError", None)
    assert part in message
