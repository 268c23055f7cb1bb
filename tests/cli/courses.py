"""A usual visit in a course of treatment, as options and in a file, and changes to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lenarules.cli.registry import dashed
from tests.cli import Said, say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pytest

START = ("--start-dose", "daily-25-mg", "--start-date", "2024-01-01")
#: The options of ``next-cycle``.
AT_START = ("--start-dose", "daily-25-mg")
AT_VISIT = {
    "--days-since-last": "28",
    "--timing": "cycle-start",
    "--anc": "800",
    "--platelets": "120000",
    "--creatinine-clearance": "90",
    "--dialysis": "no",
    "--responding": "yes",
    "--tolerating": "yes",
    "--progressing": "no",
}
USUAL = {
    "date": "2024-01-29",
    "timing": "cycle-start",
    "anc": "2100",
    "platelets": "180000",
    "creatinine_clearance": "75",
    "on_dialysis": "no",
    "responding": "yes",
    "tolerating": "yes",
    "progressing": "no",
}
#: Two episodes of neutropenia, then low platelets.
COURSE: tuple[dict[str, str], ...] = (
    {},
    {"date": "2024-02-26", "anc": "800"},
    {"date": "2024-03-04", "anc": "1000"},
    {"date": "2024-03-18", "anc": "450", "timing": "mid-cycle"},
    {"date": "2024-03-25", "anc": "1300", "timing": "mid-cycle"},
    {"date": "2024-04-08", "platelets": "28000"},
    {"date": "2024-04-22"},
)


def visit(**changes: str | None) -> dict[str, str]:
    """Return the usual visit with changes by column; None leaves one out."""
    texts: dict[str, str | None] = {**USUAL, **changes}
    return {name: text for name, text in texts.items() if text is not None}


def csv_text(*visits: dict[str, str]) -> str:
    """Return visits as CSV under the columns of the first."""
    lines = [",".join(visits[0]), *(",".join(each.values()) for each in visits)]
    return "".join(f"{line}\n" for line in lines)


def usual_course() -> list[dict[str, str]]:
    """Return the visits of ``COURSE``."""
    return [visit(**changes) for changes in COURSE]


def answer(
    capsys: pytest.CaptureFixture[str], folder: Path, text: str, *more: str, name: str = "v.csv"
) -> Said:
    """Answer a text as a file of visits that starts as ``START`` says."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return say(capsys, "course", str(path), *START, *more)


def json_text(*visits: Mapping[str, object]) -> str:
    """Return visits as JSON lines."""
    return "".join(f"{json.dumps(each)}\n" for each in visits)


def line(*more: str, **changes: str | None) -> list[str]:
    """Return the arguments of the usual visit with changes by option; None leaves one out."""
    options: dict[str, str | None] = dict(AT_VISIT)
    options |= {f"--{dashed(name)}": value for name, value in changes.items()}
    given = ((name, value) for name, value in options.items() if value is not None)
    return ["next-cycle", *(part for pair in given for part in pair), *more]
