"""The types are part of the interface: correct use passes, each mistake is reported."""

from __future__ import annotations

import re
from pathlib import Path

from mypy import api

TYPED = Path(__file__).parent / "typed"


def check(name: str) -> list[tuple[int, str]]:
    """Return the line and the code of every error that mypy reports in a file."""
    printed, errors, _ = api.run(
        ["--strict", "--no-incremental", "--config-file=", str(TYPED / name)]
    )
    assert not errors
    found = re.findall(r"^.*\.py:(\d+): error: .*\[([a-z-]+)\]$", printed, re.MULTILINE)
    return [(int(line), code) for line, code in found]


def test_correct_use_is_accepted() -> None:
    """A caller who looks at what an outcome is has no error."""
    assert check("correct.py") == []


def test_every_mistake_is_reported() -> None:
    """Each marked line is reported with its code, and no other line is."""
    lines = (TYPED / "wrong.py").read_text(encoding="utf-8").splitlines()
    marked = [
        (n, line.split("# wrong: ")[1]) for n, line in enumerate(lines, 1) if "# wrong: " in line
    ]
    assert len(marked) > 8
    assert check("wrong.py") == marked
