"""``python -m proofs mutants``: which single edits of the tables are noticed."""

from __future__ import annotations

from argparse import ArgumentParser
from random import Random
from typing import TYPE_CHECKING

from proofs.mutants.explained import reason_for
from proofs.mutants.generate import mutants_of
from proofs.mutants.report import entry_of, lines_of, totals
from proofs.mutants.run import BY_ID, run
from proofs.mutants.store import measured_over, store, stored

if TYPE_CHECKING:
    from argparse import Namespace

    from proofs.mutants.judge import Verdict
    from proofs.mutants.report import Entry


def command(argv: list[str]) -> int:
    """Judge the mutants, print the rates and the survivors; 1 if one of these is unexplained.

    A table that is stored and unchanged since is not judged again, unless it is named.

    Args:
        argv: ``--table ID`` (again for more tables), ``--sample N`` with ``--seed S`` for N of
            their mutants, ``--write`` to store the report.
    """
    parser = _parser()
    options = parser.parse_args(argv)
    if options.sample and options.write:
        parser.error("a sample is not stored: leave out --sample or --write")
    entries = _sampled(options) if options.sample else _measured(options)
    explained = {name: reason_for(name) for e in entries.values() for name in e["survivors"]}
    print(_table(lines_of(totals(entries.values()))))
    for name, reason in explained.items():
        print(f"survives: {name}\n    {reason or 'UNEXPLAINED'}")
    return 0 if all(explained.values()) else 1


def _parser() -> ArgumentParser:
    parser = ArgumentParser("python -m proofs mutants", description=__doc__)
    parser.add_argument("--table", action="append", choices=list(BY_ID), help="a table")
    parser.add_argument("--sample", type=int, help="judge so many of the mutants only")
    parser.add_argument("--seed", type=int, default=0, help="of the sample")
    parser.add_argument("--write", action="store_true", help="store the report")
    return parser


def _places(options: Namespace) -> dict[str, list[int]]:
    """Return the places of every mutant of the tables, those with most mutants first."""
    counts = {name: len(mutants_of(BY_ID[name].table)) for name in options.table or BY_ID}
    largest_first = sorted(counts, key=lambda name: -counts[name])
    return {name: list(range(counts[name])) for name in largest_first}


def _sampled(options: Namespace) -> dict[str, Entry]:
    every = [(name, place) for name, places in _places(options).items() for place in places]
    random = Random(options.seed)  # noqa: S311 - a sample, no secret
    chosen: dict[str, list[int]] = {}
    for name, place in sorted(random.sample(every, min(options.sample, len(every)))):
        chosen.setdefault(name, []).append(place)
    entries: dict[str, Entry] = {}
    run(chosen, lambda name, verdicts: entries.update({name: entry_of(verdicts)}))
    return entries


def _measured(options: Namespace) -> dict[str, Entry]:
    keys = {name: measured_over(proved) for name, proved in BY_ID.items()}
    kept = {name: e for name, e in stored().items() if e["measured_over"] == keys.get(name)}
    places = _places(options)
    if options.table:
        kept = {name: entry for name, entry in kept.items() if name not in options.table}

    def finished(name: str, verdicts: list[Verdict]) -> None:
        kept[name] = {"measured_over": keys[name], **entry_of(verdicts)}
        if options.write:
            store(_explained(kept))

    run({name: each for name, each in places.items() if name not in kept}, finished)
    if options.write:
        store(_explained(kept))
    return {name: kept[name] for name in BY_ID if name in places}


def _explained(entries: dict[str, Entry]) -> dict[str, Entry]:
    """Return the entries in the order of the papers, each survivor with its reason."""
    reasons = {
        name: {each: reason_for(each) for each in entry["survivors"]}
        for name, entry in entries.items()
    }
    return {name: entries[name] | {"survivors": reasons[name]} for name in BY_ID if name in entries}


def _table(lines: list[list[str]]) -> str:
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(_aligned(line, widths) for line in lines)


def _aligned(line: list[str], widths: list[int]) -> str:
    cells = zip(line, widths, strict=True)
    aligned = [cell.rjust(w) if place else cell.ljust(w) for place, (cell, w) in enumerate(cells)]
    return "  ".join(aligned)
