"""``python -m benchmarks``: a scalar call against a hand-written rival, and the cost of import."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from timeit import repeat
from typing import TYPE_CHECKING, Any

from benchmarks import rival
from lenarules import starting_dose

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS, ROUNDS, STARTS = 20_000, 15, 15
PATIENTS: dict[str, dict[str, Any]] = {
    "published": {"creatinine_clearance": 42, "anc": 1_800, "platelets": 120_000},
    "gap": {"creatinine_clearance": 42.5, "anc": 1_000, "platelets": 50_000},
    "low counts": {"creatinine_clearance": 90, "anc": 700, "platelets": 40_000},
    "refer": {"creatinine_clearance": 20, "anc": 400, "platelets": 20_000},
}


def microseconds(call: Callable[[], object]) -> float:
    """Return the best time of a call in microseconds."""
    return min(repeat(call, number=CALLS, repeat=ROUNDS)) / CALLS * 1e6


def compare(name: str, patient: dict[str, Any]) -> None:
    """Print the time of the library and of the rival for one patient, and their ratio."""
    ours = microseconds(lambda: starting_dose(**patient, on_dialysis=False))
    theirs = microseconds(lambda: rival.starting_dose(**patient, on_dialysis=False))
    print(
        f"starting_dose, {name:10}: {ours:5.2f} us, hand-written {theirs:5.2f} us, "
        f"ratio {ours / theirs:.2f}"
    )


def import_milliseconds(module: str) -> float:
    """Return the best time of an import in fresh interpreters, in milliseconds.

    A first run that is not counted lets the interpreter store its bytecode, as an installer does.
    """
    script = f"from time import perf_counter as p; t = p(); import {module}; print(p() - t)"
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", script]
    runs = [
        float(subprocess.run(command, env=kept, capture_output=True, check=True).stdout)
        for _ in range(STARTS + 1)
    ]
    return min(runs[1:]) * 1e3


def main() -> None:
    """Print every measurement."""
    print(f"CPython {platform.python_version()}, {platform.machine()}")
    for name, patient in PATIENTS.items():
        compare(name, patient)
    attrs, ours = import_milliseconds("attrs"), import_milliseconds("lenarules")
    print(f"import lenarules: {ours:.1f} ms, import attrs {attrs:.1f} ms, ratio {ours / attrs:.2f}")


if __name__ == "__main__":
    main()
