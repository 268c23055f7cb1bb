"""The report on the mutants of every table: made, noticed by what, proved equal, survivors."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias

from proofs.mutants.judge import Fate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from proofs.mutants.judge import Verdict

#: What is stored of a table: plain JSON.
Entry: TypeAlias = "dict[str, Any]"
#: The columns of the published rates.
HEADINGS = (
    "kind",
    "made",
    "refused",
    "transcription",
    "figures",
    "claims",
    "equal, proved",
    "survivors",
    "noticed",
)
NOTICED = (Fate.CHECK, Fate.TRANSCRIPTION, Fate.FIGURES, Fate.CLAIM)


def entry_of(verdicts: Iterable[Verdict]) -> Entry:
    """Return what is stored of a table, given the verdicts on its mutants in their order."""
    every = list(verdicts)
    kinds = {each.mutant.group: Counter[str]() for each in every}
    for each in every:
        kinds[each.mutant.group].update({"made": 1, each.fate.name: 1})
    return {
        "kinds": {group: dict(sorted(counts.items())) for group, counts in sorted(kinds.items())},
        "claims": dict(sorted(_by(every, Fate.CLAIM).items())),
        "equivalent": _listed(every, Fate.EQUIVALENT),
        "survivors": {v.mutant.id: "" for v in every if v.fate is Fate.SURVIVOR},
    }


def _by(verdicts: list[Verdict], fate: Fate) -> Counter[str]:
    return Counter(each.by for each in verdicts if each.fate is fate)


def _listed(verdicts: list[Verdict], fate: Fate) -> dict[str, list[str]]:
    return {
        by: [v.mutant.id for v in verdicts if v.fate is fate and v.by == by]
        for by in sorted(_by(verdicts, fate))
    }


def totals(entries: Iterable[Entry]) -> dict[str, Counter[str]]:
    """Return the counts of every kind over some tables."""
    found: dict[str, Counter[str]] = {}
    for entry in entries:
        for group, counts in entry["kinds"].items():
            found.setdefault(group, Counter()).update(counts)
    return dict(sorted(found.items()))


def lines_of(counts: Mapping[str, Counter[str]], total: str = "every edit") -> list[list[str]]:
    """Return the rates as lines of cells, the heading first and the sum last."""
    every = sum(counts.values(), Counter[str]())
    body = [_line(name, each) for name, each in (*counts.items(), (total, every))]
    return [list(HEADINGS), *body]


def _line(name: str, counts: Counter[str]) -> list[str]:
    fates = (*NOTICED, Fate.EQUIVALENT, Fate.SURVIVOR)
    numbers = [counts["made"], *(counts[fate.name] for fate in fates)]
    return [name, *(f"{number:,}" for number in numbers), rate(counts)]


def rate(counts: Counter[str]) -> str:
    """Return how many of the edits that change something are noticed, in per cent, rounded down."""
    changing = counts["made"] - counts[Fate.EQUIVALENT.name]
    noticed = sum(counts[fate.name] for fate in NOTICED)
    return f"{1_000 * noticed // changing / 10:.1f} %" if changing else "-"
