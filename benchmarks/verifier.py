"""``python -m benchmarks.verifier``: the audit of large tables, against rivals in the same run.

Processor seconds and ratios are printed and none is asserted. What is found is held against what
was put into the table: the audit is right if it lists all of it and nothing else, regions included.
"""

from __future__ import annotations

import json
import platform
from argparse import ArgumentParser
from itertools import product
from math import log
from pathlib import Path
from subprocess import TimeoutExpired
from typing import TYPE_CHECKING

from attrs import asdict, evolve

from benchmarks import cdmn_rival
from benchmarks.check import has_missing, known_pairs
from benchmarks.contest import CONTESTANTS, Entry, Result, judged, run_alone
from benchmarks.decision_model import DECISION, dmn_of

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

OURS, *RIVALS = CONTESTANTS
GRID = [
    Entry(rows, columns, shape, clean)
    for rows, columns in [*product((499, 998, 1_492), (3, 5, 7)), (10_000, 14)]
    for shape in ("split", "pinwheel")
    for clean in (True, False)
]
QUICK_GRID = [Entry(200, 3), Entry(499, 7, clean=True), Entry(499, 7), Entry(499, 7, "pinwheel")]
CURVE_ROWS, QUICK_CURVE_ROWS = (250, 500, 1_000, 2_000, 4_000), (125, 250, 500)
CURVE_COLUMNS = (3, 5, 7, 14)
#: Tables for the rivals, the easiest first.
AGAINST = [Entry(100, 3), Entry(200, 3), Entry(499, 3), Entry(499, 7), Entry(1_492, 7)]
CDMN_ROWS = (20, 50, 100, 200)
#: Seconds for a run of ours, with all that is needed to judge what it found.
OUR_LIMIT = 1_800


class Report:
    """The results of a run, printed as they come."""

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self.results: list[Result] = []

    def run(self, contestant: str, entry: Entry) -> Result:
        """Run a contestant."""
        limit = OUR_LIMIT if contestant == OURS else self._limit
        result = run_alone(contestant, entry, limit)
        self.results.append(result)
        return result

    def show(self, result: Result, ours: float | None = None) -> None:
        """Print a result, and how many times our seconds it took."""
        seconds = "" if result.seconds is None else f"{result.seconds:9.3f} s"
        ratio = f"{result.seconds / ours:8,.1f} x" if ours and result.seconds else ""
        name = f"  {result.contestant:26} {result.entry.name}"
        print(f"{name:80} {seconds:11} {ratio:10} {result.found}", flush=True)


def grid(report: Report, entries: Iterable[Entry]) -> None:
    """Print the seconds of our audit."""
    print("\nall gaps, overlapping pairs and dead rows, from conditions to readable regions:")
    for entry in entries:
        report.show(report.run(OURS, entry))


def curve(report: Report, rows: tuple[int, ...]) -> None:
    """Print the seconds of our audit as rows grow, and the exponent that fits them."""
    print(
        f"\ngrowth, 1 row in 10 changed:\n{'columns':>9}{''.join(f'{n:>10,}' for n in rows)} rows"
    )
    for columns in CURVE_COLUMNS:
        found = [report.run(OURS, Entry(count, columns)).seconds for count in rows]
        points = [(n, s) for n, s in zip(rows, found, strict=True) if s is not None]
        shown = "".join("      none" if s is None else f"{s:>8.3f} s" for s in found)
        fit = f"   seconds ~ rows ** {exponent(points):.2f}" if len(points) > 1 else ""
        print(f"{columns:>9}{shown}{fit}", flush=True)


def exponent(points: list[tuple[int, float]]) -> float:
    """Return the slope of the straight line that fits the logarithms best."""
    logs = [(log(rows), log(seconds)) for rows, seconds in points]
    middle, level = (sum(values) / len(logs) for values in zip(*logs, strict=True))
    over = sum((x - middle) * (y - level) for x, y in logs)
    return float(over / sum((x - middle) ** 2 for x, _ in logs))


def rivals(report: Report, entries: Iterable[Entry]) -> None:
    """Print the seconds of the rivals on the same tables, and how many times ours they are."""
    print("\nrivals on the same tables; one that did not come back is asked no more:")
    left = list(RIVALS)
    for entry in (evolve(entry, clean=clean) for entry in entries for clean in (True, False)):
        mine = report.run(OURS, entry)
        report.show(mine)
        for rival in tuple(left):
            result = report.run(rival, entry)
            report.show(result, mine.seconds)
            if result.seconds is None:
                left.remove(rival)


def cdmn(report: Report, folder: Path, limit: float) -> None:
    """Print the seconds of cDMN with IDP-Z3, or why it is left out."""
    print(f"\n{', '.join(cdmn_rival.PINNED)}, start and imports not counted, one case at most:")
    try:
        python = cdmn_rival.python_of(folder)
    except cdmn_rival.NotInstalledError as error:
        print(f"  left out, it cannot be installed: {error}")
        return
    for rows, clean in product(CDMN_ROWS, (True, False)):
        entry = Entry(rows, 3, clean=clean)
        mine = report.run(OURS, entry)
        report.show(mine)
        for check in ("overlap", "gap"):
            result = cdmn_result(python, check, entry, limit)
            report.results.append(result)
            report.show(result, mine.seconds)


def cdmn_result(python: Path, check: str, entry: Entry, limit: float) -> Result:
    """Return what came of one check of cDMN."""
    name, given = f"cdmn --errorcheck-{check}", entry.boxes()
    try:
        seconds, found = cdmn_rival.seconds_of(python, check, dmn_of(given), DECISION, limit)
    except TimeoutExpired:
        return Result(name, entry, None, f"did not come back in {limit:.0f} s")
    except cdmn_rival.FailedError as error:
        return Result(name, entry, None, f"failed: {error}")
    known = bool(known_pairs(given)) if check == "overlap" else has_missing(given)
    told = judged(f"{'a' if found else 'no'} case of {check}", right=found is known)
    return Result(name, entry, seconds, told)


def options() -> Namespace:
    """Return what was asked for."""
    parser = ArgumentParser(prog="benchmarks.verifier", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small tables, no network, one minute")
    parser.add_argument("--rivals", action="store_true", help="run the rivals too")
    parser.add_argument("--limit", type=float, default=None, help="seconds for a run of a rival")
    parser.add_argument("--venv", type=Path, default=cdmn_rival.default_folder(), help="for cdmn")
    parser.add_argument("--json", type=Path, default=None, help="write the results to this file")
    return parser.parse_args()


def main() -> None:
    """Print every measurement."""
    given = options()
    limit = given.limit or (5 if given.quick else 60)
    report = Report(limit)
    print(f"CPython {platform.python_version()}, {platform.machine()}, one process at a time")
    grid(report, QUICK_GRID if given.quick else GRID)
    curve(report, QUICK_CURVE_ROWS if given.quick else CURVE_ROWS)
    if given.rivals:
        rivals(report, AGAINST[:1] if given.quick else AGAINST)
    if given.rivals and not given.quick:
        cdmn(report, given.venv, limit)
    if given.json:
        results = [asdict(result) for result in report.results]
        given.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
