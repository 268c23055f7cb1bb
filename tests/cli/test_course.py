"""A file of visits, answered one after the other."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lenarules import CycleAction, Decision, InsufficientData, TreatmentState, next_cycle_action
from lenarules.cli.values import accepted, value_of
from lenarules.cli.visits import COLUMNS
from lenarules.language.codec import from_plain
from lenarules.publications.kim_2015.next_cycle_action.ladder import Rung
from tests.cli import say
from tests.cli.courses import START, answer, csv_text, json_text, usual_course, visit

Capture = pytest.CaptureFixture[str]
FIRST = TreatmentState.start(Rung.DAILY_25_MG.value)


def asked(state: TreatmentState, texts: dict[str, str], before: str) -> Decision[CycleAction]:
    """Ask the function for the texts of a visit."""
    facts: dict[str, Any] = {
        fact.name: value_of(fact, texts[fact.name]) for fact in COLUMNS if fact.name in texts
    }
    days = (date.fromisoformat(texts["date"]) - date.fromisoformat(before)).days
    return next_cycle_action(state, days_since_last=days, **facts)


def followed(visits: list[dict[str, str]]) -> list[Decision[CycleAction]]:
    """Ask the function for each visit of a course, with the state of the answer before."""
    state, before, decisions = FIRST, "2024-01-01", []
    for texts in visits:
        decision = asked(state, texts, before)
        assert isinstance(decision.outcome, CycleAction)
        decisions.append(decision)
        state, before = decision.outcome.state, texts["date"]
    return decisions


def decisions_of(plain: dict[str, Any]) -> list[Decision[CycleAction]]:
    """Read the decisions of a course back from its JSON."""
    return [Decision.from_json(json.dumps(each["decision"])) for each in plain["visits"]]


def cells(out: str) -> list[list[str]]:
    """Return the cells of the table of a course, its header first."""
    rows = [line for line in out.split("\n\n")[1].splitlines() if not line.startswith("--")]
    return [[cell.strip() for cell in row.split("  ") if cell] for row in rows]


def test_json_holds_every_decision(capsys: Capture, tmp_path: Path) -> None:
    """Each answer is that of the function with the state and the days since the one before."""
    said = answer(capsys, tmp_path, csv_text(*usual_course()), "--json")
    assert (said.status, decisions_of(said.plain)) == (0, followed(usual_course()))
    assert (said.plain["date"], from_plain(said.plain["state"])) == ("2024-01-01", FIRST)
    assert [(each["line"], each["date"]) for each in said.plain["visits"]] == [
        (number, texts["date"]) for number, texts in enumerate(usual_course(), 2)
    ]


def test_the_table_has_a_line_for_each_visit(capsys: Capture, tmp_path: Path) -> None:
    """Date, cycle, timing, counts, action, dose, basis, row and resolution."""
    said = answer(capsys, tmp_path, csv_text(*usual_course()))
    header, *rows = cells(said.out)
    assert (said.status, said.err) == (0, "")
    assert " ".join(header[:6]) == "date cycle timing ANC platelets ClCr"
    assert header[6:] == ["action", "dose", "basis", "row and resolution"]
    done = "continue delay resume interrupt resume interrupt resume"
    assert " ".join(row[6] for row in rows) == done
    assert rows[1][:6] == ["2024-02-26", "2", "cycle start", "800", "180,000", "75"]
    assert rows[1][6:] == ["delay", "none", "overlap", "first_point.delay, hold_before_dose"]
    assert [row[7] for row in rows[4:]] == ["15 mg once daily", "none", "10 mg once daily"]


def test_where_the_course_begins_and_ends_is_said(capsys: Capture, tmp_path: Path) -> None:
    """The first line is the start, the last one the next state; units stand below the table."""
    said = answer(capsys, tmp_path, csv_text(*usual_course()))
    last = followed(usual_course())[-1].outcome
    assert isinstance(last, CycleAction)
    assert said.out.startswith(f"2024-01-01: {FIRST}\n\n")
    assert said.out.endswith(f"\n\nnext state: {last.state}\n")
    assert "\nANC in cells/uL, platelets in cells/uL, ClCr (creatinine clearance) in " in said.out


def test_json_lines_hold_the_same_course(capsys: Capture, tmp_path: Path) -> None:
    """Numbers and truth values of JSON stand for themselves, and blank lines for nothing."""
    numbers = {"anc", "platelets", "creatinine_clearance"}
    truths = {"yes": True, "no": False}
    lines = [
        {name: int(text) if name in numbers else truths.get(text, text) for name, text in v.items()}
        for v in usual_course()
    ]
    said = answer(capsys, tmp_path, "\n" + json_text(*lines), "--json", name="v.jsonl")
    assert decisions_of(said.plain) == followed(usual_course())
    assert said.plain["visits"][0]["line"] == 2


@pytest.mark.parametrize("number", ["75.25", "7.525e1"])
def test_numbers_of_json_are_read_exactly(capsys: Capture, tmp_path: Path, number: str) -> None:
    """A number is read as it is written, not through a float."""
    text = json_text(visit(creatinine_clearance="?")).replace('"?"', number)
    said = answer(capsys, tmp_path, text, "--json", name="v.jsonl")
    (decision,) = decisions_of(said.plain)
    assert str(decision.inputs["creatinine_clearance"]) == "75.25"


def test_the_order_of_the_columns_and_blanks_are_free(capsys: Capture, tmp_path: Path) -> None:
    """A mark at the beginning, blanks around a cell, blank lines and any order are read."""
    backwards = dict(reversed(visit(escalate=" yes ").items()))
    text = "\ufeff" + csv_text(backwards).replace("\n", "\r\n\r\n")
    said = answer(capsys, tmp_path, text, "--json")
    (decision,) = decisions_of(said.plain)
    assert (said.status, decision.inputs["escalate"]) == (0, True)


def test_a_form_may_be_named(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input has no name that says its form."""
    monkeypatch.setattr("sys.stdin", io.StringIO(csv_text(visit())))
    assert say(capsys, "course", "-", *START, "--format", "csv").status == 0


def test_a_course_goes_on_from_a_state(capsys: Capture, tmp_path: Path) -> None:
    """A course in two files gives the same as in one."""
    visits, path = usual_course(), str(tmp_path / "state.json")
    answer(capsys, tmp_path, csv_text(*visits[:4]), "--next-state", path)
    (tmp_path / "rest.csv").write_text(csv_text(*visits[4:]), encoding="utf-8")
    rest = str(tmp_path / "rest.csv")
    more = ("--state", path, "--state-date", visits[3]["date"], "--json")
    assert decisions_of(say(capsys, "course", rest, *more).plain) == followed(visits)[4:]


def test_after_the_end_every_answer_is_to_discontinue(capsys: Capture, tmp_path: Path) -> None:
    """A treatment that has ended stays ended, whatever comes."""
    end = visit(progressing="yes", responding="no")
    said = answer(capsys, tmp_path, csv_text(end, visit(date="2024-02-26")))
    assert [row[6:8] for row in cells(said.out)[1:]] == [["discontinue", "none"]] * 2


def test_a_course_stops_where_the_facts_do_not_suffice(capsys: Capture, tmp_path: Path) -> None:
    """What came before is printed, then the visit, what is needed, and no file is written."""
    visits = usual_course()
    visits[2] |= {"anc": "unknown"}
    files = [tmp_path / "state.json", tmp_path / "course.svg"]
    more = ("--next-state", str(files[0]), "--svg", str(files[1]))
    said = answer(capsys, tmp_path, csv_text(*visits), *more)
    assert (said.status, said.err, [path.exists() for path in files]) == (3, "", [False, False])
    assert [row[0] for row in cells(said.out)[1:]] == ["2024-01-29", "2024-02-26"]
    _, end = said.out.split("\n\nline 4, 2024-03-04: the course stops here; ")
    assert "\nneeded: the answer still depends on column anc (ANC)\n" in end


def test_json_of_a_course_that_stops_holds_both(capsys: Capture, tmp_path: Path) -> None:
    """The decisions before stand beside the error, with line and date of the visit."""
    visits = usual_course()
    visits[1] |= {"anc": "unknown"}
    said = answer(capsys, tmp_path, csv_text(*visits), "--json")
    (first,) = decisions_of(said.plain)
    assert isinstance(first.outcome, CycleAction)
    with pytest.raises(InsufficientData) as raised:
        asked(first.outcome.state, visits[1], visits[0]["date"])
    assert (said.status, said.err) == (3, "")
    assert (said.error["line"], said.error["date"]) == (3, "2024-02-26")
    assert from_plain(said.error["possible"]) == raised.value.possible


def test_a_course_may_stop_at_its_first_visit(capsys: Capture, tmp_path: Path) -> None:
    """Then there is no table."""
    said = answer(capsys, tmp_path, csv_text(visit(anc="unknown")))
    assert said.status == 3
    assert said.out.split("\n\n")[1].startswith("line 2, 2024-01-29: the course stops here")


def test_an_answer_that_several_rows_may_give_is_open(capsys: Capture, tmp_path: Path) -> None:
    """Where an unknown fact leaves row and basis open, the table says so."""
    end = visit(progressing="yes", responding="no")
    later = visit(date="2024-02-26", progressing="unknown", responding="no")
    said = answer(capsys, tmp_path, csv_text(end, later))
    assert followed([end, later])[-1].basis is None
    assert cells(said.out)[-1][6:] == ["discontinue", "none", "open", "open"]


def test_the_help_lists_the_columns(capsys: Capture) -> None:
    """Every column stands in the help with its label, range and unit."""
    said = " ".join(say(capsys, "course", "--help").out.split())
    for fact in COLUMNS:
        assert f"{fact.name} ({fact.label}: {accepted(fact)})" in said
    assert "course the visits of one patient" in " ".join(say(capsys, "--help").out.split())
