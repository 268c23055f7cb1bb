"""``python -m benchmarks.contest``: one run of one contestant on one table, told in one JSON line.

Each run has a process of its own, so that it can be stopped and leaves nothing to the next one.
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import combinations
from time import process_time
from typing import TYPE_CHECKING, Any

from attrs import asdict, frozen

from benchmarks import split_rival, sweep_rival
from benchmarks.boxed import row_id
from benchmarks.check import covers_missing, finds_all, has_missing, known_pairs
from benchmarks.partitions import inject, partition
from benchmarks.spaces import whole_space
from lenarules.verify import audit
from lenarules.verify.grid import Grid

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.axes import Box
    from benchmarks.boxed import Boxes
    from benchmarks.partitions import Shape

#: The share of the rows that is widened or shrunk in a table that is not clean.
RATE, SEED = 0.1, 1901
#: A run is repeated so often, unless it took longer than this, and the best time counts.
REPEATS, ENOUGH_SECONDS = 3, 5.0


@frozen
class Entry:
    """A table of the contest."""

    rows: int
    columns: int
    shape: Shape = "split"
    clean: bool = False

    def boxes(self) -> Boxes:
        """Return its boxes."""
        given = partition(self.rows, self.columns, SEED, self.shape)
        return given if self.clean else inject(given, RATE, SEED)

    @property
    def name(self) -> str:
        """The table in words."""
        state = "clean" if self.clean else "1 in 10 changed"
        return f"{self.rows:>6,} rows x {self.columns:>2} columns, {self.shape}, {state}"


@frozen
class Result:
    """What came of a run, in processor seconds: none where it did not come back."""

    contestant: str
    entry: Entry
    seconds: float | None
    found: str


def ours(given: Boxes) -> tuple[float, str]:
    """Run the audit: all gaps, overlaps and dead rows, from conditions to readable regions."""
    seconds, found = _best(audit, lambda: given.table)
    reading, _ = _best(Grid, lambda: given.table)
    told = f"{len(found.gaps)} gaps, {len(found.overlaps)} overlaps, {len(found.dead_rows)} dead"
    told += f", {reading:.3f} s of it reading conditions"
    return seconds, judged(told, right=finds_all(given, found))


def sweep(given: Boxes) -> tuple[float, str]:
    """Run the line sweep on boxes: all missing rules and all largest sets that overlap."""

    def run(boxes: tuple[Box, ...]) -> tuple[list[frozenset[int]], list[Box]]:
        missing = sweep_rival.missing_rules(boxes, whole_space(given.axes))
        return sweep_rival.overlapping_rules(boxes), missing

    seconds, (groups, missing) = _best(run, lambda: given.boxes)
    told = f"{len(missing)} missing rules, {len(groups)} sets that overlap"
    pairs = {pair for group in groups for pair in combinations(sorted(group), 2)}
    same = {(row_id(one), row_id(other)) for one, other in pairs} == known_pairs(given)
    return seconds, judged(told, right=same and covers_missing(given, missing))


def split(given: Boxes) -> tuple[float, str]:
    """Run plain box splitting on boxes: the first fault."""
    full = whole_space(given.axes)
    seconds, found = _best(lambda boxes: split_rival.first_fault(boxes, full), lambda: given.boxes)
    faulty = bool(known_pairs(given)) or has_missing(given)
    return seconds, judged(
        "no fault" if found is None else "a fault", right=(found is not None) is faulty
    )


def solver_pairs(given: Boxes) -> tuple[float, str]:
    """Run the solver: a question for every pair, and one for a gap."""
    from benchmarks import solver_rival

    seconds, (pairs, gap) = _best(
        lambda table: (solver_rival.pairs_that_overlap(table), solver_rival.has_gap(table)),
        lambda: given.table,
    )
    right = set(pairs) == known_pairs(given) and gap is has_missing(given)
    return seconds, judged(f"{len(pairs)} overlaps, {_a_or_no(gap)} gap", right=right)


def solver_once(given: Boxes) -> tuple[float, str]:
    """Run the solver: one question for an overlap, and one for a gap."""
    from benchmarks import solver_rival

    seconds, (overlap, gap) = _best(
        lambda table: (solver_rival.has_overlap(table), solver_rival.has_gap(table)),
        lambda: given.table,
    )
    right = overlap is bool(known_pairs(given)) and gap is has_missing(given)
    told = f"{_a_or_no(gap)} gap, {_a_or_no(overlap)} case of an overlap"
    return seconds, judged(told, right=right)


CONTESTANTS: dict[str, Callable[[Boxes], tuple[float, str]]] = {
    "audit": ours,
    "line sweep (BPM 2016)": sweep,
    "box splitting, first fault": split,
    "Z3, a question a pair": solver_pairs,
    "Z3, a question in all": solver_once,
}


def judged(told: str, *, right: bool) -> str:
    """Return what was found, and whether it is what was put into the table."""
    return f"{told}; {'right' if right else 'WRONG'}"


def _a_or_no(found: object) -> str:
    return "a" if found else "no"


def _best(run: Callable[[Any], Any], make: Callable[[], Any]) -> tuple[float, Any]:
    """Return the best processor seconds of a run on what is made anew each time, and its finds."""
    seconds: list[float] = []
    found = None
    while len(seconds) < REPEATS and sum(seconds) < ENOUGH_SECONDS:
        made = make()
        began = process_time()
        found = run(made)
        seconds.append(process_time() - began)
    return min(seconds), found


def run_alone(contestant: str, entry: Entry, limit: float) -> Result:
    """Run a contestant in a process of its own, which is stopped after some seconds."""
    command = [sys.executable, "-m", "benchmarks.contest", contestant, json.dumps(asdict(entry))]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=limit)
    except subprocess.TimeoutExpired:
        return Result(contestant, entry, None, f"did not come back in {limit:.0f} s")
    seconds, found = json.loads(done.stdout)
    return Result(contestant, entry, seconds, found)


def main() -> None:
    """Run the contestant on the table that the arguments name."""
    contestant, entry = sys.argv[1:]
    print(json.dumps(CONTESTANTS[contestant](Entry(**json.loads(entry)).boxes())))


if __name__ == "__main__":
    main()
