"""What ``course`` refuses before it reads a visit: options and files that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from lenarules import TreatmentState
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER
from tests.cli import say
from tests.cli.courses import START, answer, csv_text, visit

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("v.csv").write_text(csv_text(visit()), encoding="utf-8")
    state = TreatmentState.start(LADDER[0].value)
    Path("s.json").write_text(state.to_json(), encoding="utf-8")


@pytest.mark.parametrize(
    ("more", "field", "part"),
    [
        (["--start-dose", "daily-25-mg"], "start_date", "give --start-date alone, as YYYY-MM-DD"),
        ([*START, "--state-date", "2024-01-01"], "start_date", "give --start-date alone"),
        (["--state", "s.json"], "state_date", "give --state-date alone"),
        (["--state", "s.json", *START[2:]], "state_date", "give --state-date alone"),
        ([*START[:3], "1.1.2024"], "start_date", "--start-date: '1.1.2024' is no day; write it as"),
        ([*START, "--format", "xlsx"], "format", "'xlsx': the form of the file is not known; give"),
        ([*START, "--format="], "format", "the form of the file is not known; give --format"),
        ([*START, "--svg="], "svg", "--svg '' cannot be written: "),
        ([], "state", "neither of --state and --start-dose: "),
        (["--state", "-", "--state-date", "2024-01-01"], "state", "FILE and --state are both -"),
        ([*START, "--svg", "-"], "svg", "--svg -: standard output holds the answer; give"),
        ([*START, "--format", "csv", "--format", "csv"], "format", "is given more than once"),
    ],
)
@pytest.mark.usefixtures("_files")
def test_options_that_do_not_fit_are_refused(
    capsys: Capture, more: list[str], field: str, part: str
) -> None:
    """Each option of the course says what goes with it."""
    file = "-" if "--state -" in " ".join(more) else "v.csv"
    said = say(capsys, "course", file, *more, "--json")
    assert (said.status, said.error["field"]) == (2, field)
    assert part in said.error["message"]


def test_a_file_without_a_known_ending_needs_a_format(capsys: Capture, tmp_path: Path) -> None:
    """The form of a file is not guessed from what it holds."""
    said = answer(capsys, tmp_path, csv_text(visit()), "--json", name="visits.txt")
    assert (said.status, said.error["field"]) == (2, "format")
    cure = "give --format csv or jsonl, or a name that ends with .csv or .jsonl"
    assert said.error["message"].endswith(cure)


def test_a_file_that_cannot_be_read_is_refused(capsys: Capture) -> None:
    """The message names the file."""
    said = say(capsys, "course", "absent.csv", *START)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("FILE 'absent.csv' cannot be read: No such file or directory; give")
