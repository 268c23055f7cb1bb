"""What ``next-cycle`` refuses: facts, doses, states and files that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenarules import TreatmentState
from lenarules.publications.kim_2015.next_cycle_action.ladder import Rung
from tests.cli import say
from tests.cli.courses import AT_START, AT_VISIT, line

Capture = pytest.CaptureFixture[str]
START = TreatmentState.start(Rung.DAILY_25_MG.value)


@pytest.mark.parametrize("option", AT_VISIT)
def test_every_fact_must_be_given(capsys: Capture, option: str) -> None:
    """A missing fact is named by its option, with the way to say that it is unknown."""
    name = option.removeprefix("--").replace("-", "_")
    said = say(capsys, *line(*AT_START, "--json", **{name: None}))
    assert (said.status, said.error["type"]) == (2, "UsageError")
    assert f"pass unknown for one that is unknown, as in {option} unknown" in said.error["message"]


@pytest.mark.parametrize(
    ("more", "given"),
    [((), "neither"), (("--start-dose", "daily-25-mg", "--state", "state.json"), "both")],
)
def test_a_state_or_a_start_is_given(capsys: Capture, more: tuple[str, ...], given: str) -> None:
    """Neither and both are refused, with the doses to start with."""
    said = say(capsys, *line(*more, "--json"))
    assert (said.status, said.error["field"]) == (2, "state")
    assert said.error["message"].startswith(f"{given} of --state and --start-dose: ")
    assert "one of alternate-days-5-mg, " in said.error["message"]


def test_a_dose_that_is_not_of_the_ladder_is_refused(capsys: Capture) -> None:
    """The message lists the six doses."""
    said = say(capsys, *line("--start-dose", "25", "--json"))
    assert (said.status, said.error["type"], said.error["field"]) == (2, "WrongType", "start_dose")
    assert said.error["message"].startswith("--start-dose (dose of a treatment that starts): '25'")
    assert said.error["message"].endswith("daily-10-mg, daily-15-mg, daily-25-mg")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "this is not a stored state"),
        ("{", "this is not a stored state"),
        ("[]", "not a TreatmentState"),
        ("null", "not a TreatmentState"),
        ('{"type": "TreatmentState"}', "this is not a stored state"),
        ('{"type": "TreatmentState", "cycle": {}}', "this is not a stored state"),
        ("[" * 100_000, "this is not a stored state"),
        (START.to_json().replace('"cycle": 1', '"cycle": 0'), "cycle=0"),
        (START.to_json().replace('"days_held": 0', '"days_held": 3'), "days_held is 0 unless"),
    ],
    ids=["empty", "broken", "list", "null", "bare", "odd", "deep", "range", "illegal"],
)
def test_a_file_that_holds_no_state_is_refused(
    capsys: Capture, tmp_path: Path, text: str, part: str
) -> None:
    """The message names the file, what is wrong, and what writes a state."""
    path = tmp_path / "state.json"
    path.write_text(text, encoding="utf-8")
    said = say(capsys, *line("--state", str(path), "--json"))
    assert (said.status, said.error["type"], said.error["field"]) == (2, "UsageError", "state")
    assert part in said.error["message"]
    assert said.error["message"].endswith("--next-state or TreatmentState.to_json wrote")


def test_a_file_that_cannot_be_read_is_refused(capsys: Capture, tmp_path: Path) -> None:
    """A missing file, a folder and text that is not UTF-8 say why."""
    latin = tmp_path / "latin.json"
    latin.write_bytes(b"{\xe9}")
    for path, why in (
        ("absent.json", "No such file or directory"),
        (str(tmp_path), "Is a directory"),
        (str(latin), "the byte at place 2 is not UTF-8"),
    ):
        said = say(capsys, *line("--state", path, "--json"))
        assert (said.status, said.error["field"]) == (2, "state")
        assert f" cannot be read: {why}; give a file of " in said.error["message"]


def test_a_state_that_cannot_be_written_is_refused(capsys: Capture, tmp_path: Path) -> None:
    """The message names the option and the file; standard output holds the answer."""
    for path, why in ((str(tmp_path), "Is a directory"), ("-", "standard output holds the answer")):
        said = say(capsys, *line(*AT_START, "--next-state", path, "--json"))
        assert (said.status, said.error["field"]) == (2, "next_state")
        assert why in said.error["message"]
        assert said.error["message"].endswith("give the name of a file")


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"anc": "5"}, "UnitSlip"),
        ({"timing": "start"}, "WrongType"),
        ({"progressing": "yes"}, "InconsistentInput"),
    ],
)
def test_bad_values_are_refused_as_elsewhere(
    capsys: Capture, changes: dict[str, str], kind: str
) -> None:
    """The errors are those of the other commands."""
    said = say(capsys, *line(*AT_START, "--json", **changes))
    assert (said.status, said.error["type"]) == (2, kind)
