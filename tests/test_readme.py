"""The README: its Python runs, its outputs are what is really printed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from lenarules.__main__ import main

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(r"(?:<!-- ([a-z ]+) -->\n)?```([a-z]+)\n(.*?)```", re.DOTALL)
#: Every fenced block: its mark, its language and its text.
BLOCKS = FENCE.findall(README)
RUN_IN_VENV = ".venv/bin/lenarules "


def marked(mark: str) -> int:
    """Return the place of the block under a mark."""
    (place,) = (place for place, block in enumerate(BLOCKS) if block[0] == mark)
    return place


PYTHON = [place for place, (_, language, _) in enumerate(BLOCKS) if language == "python"]


@pytest.mark.parametrize("place", PYTHON)
def test_python_prints_what_is_shown(place: int, capsys: pytest.CaptureFixture[str]) -> None:
    """Every block of Python runs on its own and prints the block that follows it."""
    exec(compile(BLOCKS[place][2], f"README.md, block {place}", "exec"), {})
    assert BLOCKS[place + 1][1:] == ("text", capsys.readouterr().out)


def test_the_main_command_prints_what_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """The main command is one line, ends with status 0 and prints the block that follows it."""
    place = marked("main command")
    (line,) = BLOCKS[place][2].splitlines()
    assert main(shlex.split(line.partition(RUN_IN_VENV)[2])) == 0
    assert BLOCKS[place + 1][1:] == ("text", capsys.readouterr().out)


def test_the_test_command_is_one_line() -> None:
    """The test command is one line that makes its own environment and runs pytest."""
    (line,) = BLOCKS[marked("test command")][2].splitlines()
    assert line.startswith("python3 -m venv .venv && ")
    assert line.endswith(".venv/bin/python -m pytest -n auto")


def test_every_function_is_named() -> None:
    """The README names every function that the package offers at its top."""
    import lenarules

    functions = [name for name in lenarules.__all__ if name.islower() and name[0] != "_"]
    assert functions
    assert [name for name in functions if f"| `{name}` |" not in README] == []
