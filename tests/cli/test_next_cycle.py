"""One visit in the course of treatment: the state, the facts, the answer and the next state."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from lenarules import (
    CycleAction,
    Decision,
    InsufficientData,
    Timing,
    TreatmentState,
    next_cycle_action,
)
from lenarules.cli.registry import dashed
from lenarules.cli.values import accepted, option_of
from lenarules.language.codec import from_plain
from lenarules.publications.kim_2015.next_cycle_action.ask import ARGUMENTS
from lenarules.publications.kim_2015.next_cycle_action.ladder import Rung
from tests.cli import say
from tests.cli.courses import AT_START, line

Capture = pytest.CaptureFixture[str]
START = TreatmentState.start(Rung.DAILY_25_MG.value)


def decided(state: TreatmentState = START, **changes: Any) -> Decision[CycleAction]:
    """Ask the function for the same visit."""
    facts: dict[str, Any] = {
        "days_since_last": 28,
        "timing": Timing.CYCLE_START,
        "anc": 800,
        "platelets": 120_000,
        "creatinine_clearance": 90,
        "on_dialysis": False,
        "responding": True,
        "tolerating": True,
        "progressing": False,
    }
    return next_cycle_action(state, **(facts | changes))


def next_state(**changes: Any) -> TreatmentState:
    """Return the state that follows from the usual visit."""
    outcome = decided(**changes).outcome
    assert isinstance(outcome, CycleAction)
    return outcome.state


def test_the_answer_is_explained_with_its_next_state(capsys: Capture) -> None:
    """Without --json the answer is the text of explain, which ends the action with the state."""
    said = say(capsys, *line(*AT_START))
    assert said == (0, decided().explain() + "\n", "")
    assert said.out.startswith("Delay: no lenalidomide\n")
    assert f"next state: {next_state()}" in said.out


def test_json_is_the_stored_answer(capsys: Capture) -> None:
    """With --json the answer reads back equal, the next state with it."""
    said = say(capsys, *line(*AT_START, "--json"))
    assert (said.status, Decision.from_json(said.out)) == (0, decided())


def test_next_state_is_written_and_read(capsys: Capture, tmp_path: Path) -> None:
    """What --next-state writes is the state for the next visit, in one file for a whole course."""
    path = str(tmp_path / "state.json")
    say(capsys, *line(*AT_START, "--next-state", path))
    assert TreatmentState.from_json(Path(path).read_text(encoding="utf-8")) == next_state()
    more = ("--state", path, "--next-state", path, "--json")
    said = say(capsys, *line(*more, days_since_last="7", anc="1200"))
    expected = decided(next_state(), days_since_last=7, anc=1_200)
    assert Decision.from_json(said.out) == expected
    assert Path(path).read_text(encoding="utf-8").endswith("}\n")


@pytest.mark.parametrize("rung", Rung)
def test_every_dose_of_the_ladder_may_start(capsys: Capture, rung: Rung) -> None:
    """The six doses are named as their enumeration names them."""
    said = say(capsys, *line("--start-dose", dashed(rung.name), "--json"))
    assert Decision.from_json(said.out).inputs["state"] == TreatmentState.start(rung.value)


def test_a_state_is_read_from_standard_input(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hyphen stands for standard input, whether it is a file or not, with or without a mark."""
    text = START.to_json()
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    assert say(capsys, *line("--state", "-", "--json")).status == 0
    marked = io.TextIOWrapper(io.BytesIO(text.encode("utf-8-sig")), encoding="ascii")
    monkeypatch.setattr("sys.stdin", marked)
    assert say(capsys, *line("--state", "-", "--json")).status == 0


@pytest.mark.parametrize(("text", "asked"), [("yes", True), ("no", False), (None, False)])
def test_a_higher_dose_is_a_request(capsys: Capture, text: str | None, asked: bool) -> None:
    """--escalate may be left out, and is then not asked for."""
    said = say(capsys, *line(*AT_START, "--json", escalate=text))
    assert Decision.from_json(said.out) == decided(escalate=asked)


def test_unknown_facts_that_leave_the_answer_open(capsys: Capture, tmp_path: Path) -> None:
    """The reply is that of the other commands, and no state is written."""
    path = tmp_path / "state.json"
    arguments = line(*AT_START, "--next-state", str(path), anc="unknown")
    text, plain = say(capsys, *arguments), say(capsys, *arguments, "--json")
    with pytest.raises(InsufficientData) as raised:
        decided(anc=None)
    assert (text.status, text.out, plain.status, path.exists()) == (3, "", 3, False)
    assert text.err.startswith("needed: the answer still depends on --anc (ANC)\n")
    assert plain.error["needed"] == ["anc"]
    assert from_plain(plain.error["possible"]) == raised.value.possible


def test_the_length_of_a_hold_is_needed(capsys: Capture, tmp_path: Path) -> None:
    """An unknown number of days is named by its own option."""
    path = tmp_path / "state.json"
    path.write_text(next_state().to_json(), encoding="utf-8")
    said = say(capsys, *line("--state", str(path), days_since_last="unknown"))
    assert said.status == 3
    assert "--days-since-last (time since the last answer)" in said.err
    assert "  dose: none\n" in said.err


def test_the_help_is_that_of_the_facts(capsys: Capture) -> None:
    """Every argument has its option, range and unit; the start doses are named."""
    said = " ".join(say(capsys, "next-cycle", "--help").out.split())
    for fact in ARGUMENTS:
        assert f"{option_of(fact)} " in said
        assert f" {fact.label}: {accepted(fact)}" in said
    assert all(dashed(rung.name) in said for rung in Rung)
    assert "--escalate [yes|no] a higher dose is asked for: yes or no; default: no" in said
    assert "next-cycle what to do" in " ".join(say(capsys, "--help").out.split())
