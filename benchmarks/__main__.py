"""``python -m benchmarks``: calls against a hand-written rival, courses, and the cost of import."""

from __future__ import annotations

import os
import platform
import secrets
import subprocess
import sys
from argparse import ArgumentParser
from timeit import repeat
from typing import TYPE_CHECKING, Any

from benchmarks import course_rival, courses, rival
from benchmarks.typical import VISITS, rival_state
from lenarules import next_cycle_action, starting_dose

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules import TreatmentState

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


def show(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    """Print the time of the library and of the rival for one call, and their ratio."""
    our_time, their_time = microseconds(ours), microseconds(theirs)
    print(
        f"{name:27}: {our_time:5.2f} us, hand-written {their_time:5.2f} us, "
        f"ratio {our_time / their_time:.2f}"
    )


def compare(name: str, patient: dict[str, Any]) -> None:
    """Print the times of a starting dose."""
    show(
        f"starting_dose, {name}",
        lambda: starting_dose(**patient, on_dialysis=False),
        lambda: rival.starting_dose(**patient, on_dialysis=False),
    )


def compare_visit(name: str, state: TreatmentState, visit: dict[str, Any]) -> None:
    """Print the times of a visit in the course of treatment."""
    same = rival_state(state)
    show(
        f"next_cycle_action, {name}",
        lambda: next_cycle_action(state, **visit),
        lambda: course_rival.next_cycle_action(same, **visit),
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


def options() -> tuple[int, int]:
    """Return how many courses to run, and their seed."""
    parser = ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--courses", type=int, default=100_000, help="random courses to run")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    given = parser.parse_args()
    return given.courses, given.seed


def main() -> None:
    """Print every measurement."""
    how_many, seed = options()
    print(f"CPython {platform.python_version()}, {platform.machine()}")
    for name, patient in PATIENTS.items():
        compare(name, patient)
    for name, (state, visit) in VISITS.items():
        compare_visit(name, state, visit)
    attrs, ours = import_milliseconds("attrs"), import_milliseconds("lenarules")
    print(f"import lenarules: {ours:.1f} ms, import attrs {attrs:.1f} ms, ratio {ours / attrs:.2f}")
    courses.run(how_many, seed)


if __name__ == "__main__":
    main()
