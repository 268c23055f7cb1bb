"""The command line as a process: exit statuses, closed pipes, poor locales, a light start."""

from __future__ import annotations

import io
import os
import runpy
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import lenarules.__main__
from lenarules.__main__ import CLOSED_PIPE, main
from tests.cli import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(lenarules.__main__.__file__).parent.parent
HEAVY = ("json", "hashlib", "decimal", "fractions", "importlib.metadata", "inspect")
Bytes = subprocess.CompletedProcess[bytes]


def python(
    *arguments: str,
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
    environment: Mapping[str, str] | None = None,
) -> Bytes:
    """Run the interpreter on the package of this checkout."""
    variables = os.environ | {"PYTHONPATH": str(ROOT)} | dict(environment or {})
    return subprocess.run(
        [sys.executable, *arguments], env=variables, stdout=stdout, stderr=stderr, check=False
    )


@pytest.fixture
def closed_pipe() -> Iterator[int]:
    """Open a pipe that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    yield writer
    os.close(writer)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (words("starting-dose"), 0),
        (words("starting-dose", anc="400"), 0),
        (words("starting-dose", anc="5"), 2),
        (["starting-dose", "--unheard-of"], 2),
        (words("starting-dose", dialysis="unknown"), 3),
    ],
)
def test_the_status_of_the_process(arguments: list[str], status: int) -> None:
    """An answer goes to standard output, everything else to standard error."""
    ran = python("-m", "lenarules", *arguments)
    assert ran.returncode == status
    assert bool(ran.stdout) is (status == 0)
    assert bool(ran.stderr) is (status != 0)
    assert b"Traceback" not in ran.stderr


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "utf-16"},
    ],
)
def test_output_is_utf_8_in_any_locale(environment: dict[str, str]) -> None:
    """Mathematical signs are written as UTF-8 on both streams."""
    answer = python("-m", "lenarules", *words("starting-dose"), environment=environment)
    unknown = words("starting-dose", creatinine_clearance="unknown")
    error = python("-m", "lenarules", *unknown, environment=environment)
    assert "creatinine clearance ≥ 30" in answer.stdout.decode("utf-8")
    assert "creatinine clearance ≥ 30" in error.stderr.decode("utf-8")
    assert (answer.returncode, error.returncode) == (0, 3)


def test_bytes_that_are_no_text_are_refused_without_a_traceback() -> None:
    """An argument that is not UTF-8 is shown with its bytes escaped."""
    ran = python(
        "-m", "lenarules", "defects", os.fsdecode(b"\xff"), environment={"PYTHONUTF8": "1"}
    )
    assert (ran.returncode, b"Traceback" in ran.stderr) == (2, False)
    assert b"\\udcff" in ran.stderr


@pytest.mark.parametrize("line", ["defects kim-2015 fig-1", "--help", "starting-dose --json"])
def test_a_closed_pipe_is_no_traceback(closed_pipe: int, line: str) -> None:
    """Where nobody reads, the process ends with the status of a closed pipe and says nothing."""
    ran = python("-m", "lenarules", *line.split(), stdout=closed_pipe)
    assert (ran.returncode, ran.stderr) == (CLOSED_PIPE, b"")


def test_a_closed_pipe_for_errors_is_no_traceback(closed_pipe: int) -> None:
    """An error that nobody reads ends in the same way."""
    ran = python("-m", "lenarules", stdout=closed_pipe, stderr=closed_pipe)
    assert ran.returncode == CLOSED_PIPE


def test_a_closed_pipe_returns_its_status(
    closed_pipe: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one process too, main returns the status and leaves a stream that can be flushed."""
    with os.fdopen(os.dup(closed_pipe), "w", encoding="ascii") as closed:
        monkeypatch.setattr(sys, "stdout", closed)
        assert main(["--version"]) == CLOSED_PIPE
        closed.write("goes nowhere")
        closed.flush()
    assert capsys.readouterr().err == ""


def test_a_stream_that_is_no_file_is_written_to() -> None:
    """A stream without an encoding of its own takes the text as it is."""
    out = io.StringIO()
    with redirect_stdout(out):
        assert main(words("starting-dose")) == 0
    assert "≥" in out.getvalue()


def test_the_module_ends_with_the_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run as a program, the module reads the arguments of the process and exits."""
    monkeypatch.setattr(sys, "argv", ["lenarules", *words("starting-dose", dialysis="unknown")])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(lenarules.__main__.__file__, run_name="__main__")
    assert ended.value.code == 3
    assert capsys.readouterr().err.startswith("needed: ")


LIGHT = f"""
import sys
from lenarules.__main__ import main
from lenarules.language import decide

def compiled(*_):
    raise SystemExit("a diagram was built")

decide.Diagram = compiled
for line in (["--version"], ["--help"], ["starting-dose", "--help"], ["starting-dose"]):
    main(line)
sys.exit(" ".join(name for name in {HEAVY} if name in sys.modules))
"""


def test_version_and_help_are_light() -> None:
    """Neither builds a diagram nor imports what only an answer needs."""
    bare = python("-c", f"import sys, attr; sys.exit(' '.join({HEAVY} & sys.modules.keys()))")
    ran = python("-c", LIGHT)
    assert ran.stderr.decode().splitlines()[-1].split() == bare.stderr.decode().split()
