"""Files of visits that are refused as a whole: nothing is answered, and the cure is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.courses import answer, csv_text, json_text, usual_course, visit

Capture = pytest.CaptureFixture[str]


def refused(
    capsys: Capture, folder: Path, text: str, *more: str, name: str = "v.csv"
) -> tuple[str, str | None, str]:
    """Return type, field and words of the error that a text gives, with status 2."""
    files = ("--next-state", str(folder / "state.json"), "--svg", str(folder / "course.svg"))
    said = answer(capsys, folder, text, *files, *more, "--json", name=name)
    assert (said.status, said.err, set(said.plain)) == (2, "", {"error"})
    assert not [path for path in files[1::2] if Path(path).exists()]
    return said.error["type"], said.error["field"], said.error["message"]


@pytest.mark.parametrize(
    ("cell", "kind", "part"),
    [
        ("anc=1 800", "WrongType", "'1 800' is not a number; write digits alone"),
        ("anc=", "UsageError", "the cell is empty; write unknown where it is not known; accepted"),
        ("anc=1.8", "UnitSlip", "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ("platelets=9000000", "UnitSlip", "=9000000 cells/uL is too high for cells/uL and plaus"),
        ("creatinine_clearance=-1", "OutOfDomain", "=-1 mL/min is out of range; accepted: 0 to"),
        ("timing=day 1", "WrongType", "'day 1' is not accepted; accepted: one of cycle-start, "),
        ("on_dialysis=true", "WrongType", "'true' is not accepted; accepted: yes or no; or unk"),
        ("escalate=unknown", "WrongType", "'unknown' is not accepted; accepted: yes or no"),
        ("escalate=", "UsageError", "the cell is empty; write one; accepted: yes or no"),
    ],
)
def test_a_bad_value_is_named_with_its_line_and_column(
    capsys: Capture, tmp_path: Path, cell: str, kind: str, part: str
) -> None:
    """The message names line, column and value, and says what is accepted."""
    column, text = cell.split("=")
    rows = csv_text(visit(escalate="no"), visit(escalate="no", date="2024-02-26") | {column: text})
    said = refused(capsys, tmp_path, rows)
    assert said[:2] == (kind, column)
    assert said[2].startswith(f"line 3, column {column}")
    assert part in said[2]


@pytest.mark.parametrize(
    "text", ["", "unknown", "29.01.2024", "2024-1-29", "20240129", "2024-W05-1", "2024-02-30"]
)
def test_what_is_no_day_is_refused(capsys: Capture, tmp_path: Path, text: str) -> None:
    """One form of a date is read, and a date is never unknown."""
    kind, field, message = refused(capsys, tmp_path, csv_text(visit(date=text)))
    assert (kind, field) == ("UsageError", "date")
    assert message.startswith("line 2, column date: ")
    assert "YYYY-MM-DD" in message


@pytest.mark.parametrize("day", ["2024-01-29", "2024-01-28"])
def test_days_that_are_not_in_order_are_refused(capsys: Capture, tmp_path: Path, day: str) -> None:
    """A day is later than the one before it."""
    _, field, message = refused(capsys, tmp_path, csv_text(visit(), visit(date=day)))
    assert field == "date"
    assert message.startswith(f"line 3, column date: {day} is not later than 2024-01-29")


@pytest.mark.parametrize("day", ["2024-01-01", "2023-12-31"])
def test_the_first_visit_comes_after_the_start(capsys: Capture, tmp_path: Path, day: str) -> None:
    """The day of the start is the one before the first visit."""
    _, _, message = refused(capsys, tmp_path, csv_text(visit(date=day)))
    assert message.startswith(f"line 2, column date: {day} is not later than 2024-01-01")


def test_too_long_a_time_between_two_visits_is_refused(capsys: Capture, tmp_path: Path) -> None:
    """The days are counted from the dates and have the range of their fact."""
    kind, _, message = refused(capsys, tmp_path, csv_text(visit(date="2044-01-01")))
    assert kind == "OutOfDomain"
    assert message.startswith("line 2, column date: days_since_last=7305 days is out of range")


@pytest.mark.parametrize(
    ("changes", "field", "part"),
    [
        ({"anc": None}, "anc", "line 1: without column anc; add it, with unknown where"),
        ({"date": None}, "date", "line 1: without column date; add it, with a day"),
        ({"days_since_last": "28"}, "days_since_last", "is counted from the column date"),
        ({"haemoglobin": "11"}, "haemoglobin", "unknown column 'haemoglobin'; known are: date, t"),
        ({"": "1"}, "", "unknown column ''; known are: date, timing"),
    ],
)
def test_columns_that_do_not_fit_are_refused(
    capsys: Capture, tmp_path: Path, changes: dict[str, str | None], field: str, part: str
) -> None:
    """A missing column and one that nobody knows are named, in either form."""
    visits = visit(**changes)
    for text, name in ((csv_text(visits), "v.csv"), (json_text(visits), "v.jsonl")):
        kind, named, message = refused(capsys, tmp_path, text, name=name)
        assert (kind, named) == ("UsageError", field)
        assert part in message


@pytest.mark.parametrize("name", ["v.csv", "v.jsonl"])
def test_a_column_stands_once(capsys: Capture, tmp_path: Path, name: str) -> None:
    """Neither the first nor the last of two is taken."""
    text = json_text({**visit(), "x": "1"}).replace('"x"', '"anc"')
    if name == "v.csv":
        text = csv_text(visit(x="1")).replace(",x", ",anc")
    _, field, message = refused(capsys, tmp_path, text, name=name)
    assert (field, message) == ("anc", "line 1: column anc is there more than once; keep one")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "the file holds no visit; write one a line, with date, timing, anc"),
        (csv_text(visit()).splitlines()[0], "the file holds no visit"),
        (csv_text(visit(anc="2,100")), "line 2: 10 cells under 9 columns; write one for each, nu"),
        (csv_text(visit())[:-4], "line 2: 8 cells under 9 columns"),
        (csv_text(visit()).replace(",", ";"), "unknown column 'date;timing;"),
        (csv_text(visit(anc='"2100')), "line 2 is no CSV (unexpected end of data)"),
    ],
)
def test_what_is_no_csv_of_visits_is_refused(
    capsys: Capture, tmp_path: Path, text: str, part: str
) -> None:
    """No cell is taken for another."""
    kind, _, message = refused(capsys, tmp_path, text)
    assert kind == "UsageError"
    assert part in message


@pytest.mark.parametrize(
    ("text", "part"),
    [
        (csv_text(visit()), "line 1 is no JSON (Expecting value: line 1 column 1 (char 0)); write"),
        ("[" * 100_000, "line 1 is no JSON ("),
        ('["date"]', "line 1: ['date'] is no JSON object; write one object a line"),
        (json_text(dict(visit(), anc=None)), "line 1, column anc (ANC): the cell is empty; write"),
        (json_text(dict(visit(), anc=[1])), "line 1, column anc (ANC): \"['1']\" is not a number"),
        (json_text(dict(visit(), anc=True)), "line 1, column anc (ANC): 'yes' is not a number"),
        (json_text(dict(visit(), anc=float("nan"))), "(ANC): 'NaN' is not a number; write digits"),
        (json_text(dict(visit(), on_dialysis=1)), "(on dialysis): '1' is not accepted; accepted"),
    ],
    ids=["csv", "deep", "list", "null", "nested", "truth", "nan", "one"],
)
def test_what_is_no_json_of_visits_is_refused(
    capsys: Capture, tmp_path: Path, text: str, part: str
) -> None:
    """Null is an empty cell, and no other value is guessed at."""
    kind, _, message = refused(capsys, tmp_path, text, name="v.jsonl")
    assert kind in ("UsageError", "WrongType")
    assert part in message


@pytest.mark.parametrize(
    ("number", "changes", "part"),
    [
        (1, {"progressing": "yes"}, "line 3, 2024-02-26: a patient cannot be progressing and resp"),
        (
            2,
            {"timing": "mid-cycle"},
            "line 4, 2024-03-04: timing=MID_CYCLE does not fit a state that is DELAYED",
        ),
    ],
)
def test_what_is_impossible_together_is_refused(
    capsys: Capture, tmp_path: Path, number: int, changes: dict[str, str], part: str
) -> None:
    """A visit that contradicts itself or the answer before names its line and its day."""
    visits = usual_course()
    visits[number] |= changes
    kind, _, message = refused(capsys, tmp_path, csv_text(*visits))
    assert kind == "InconsistentInput"
    assert message.startswith(part)
