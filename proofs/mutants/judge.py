"""What becomes of a mutant: noticed, proved to change nothing, or a survivor."""

from __future__ import annotations

from contextlib import nullcontext
from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.language.errors import TableError
from lenarules.language.fingerprint import canonical_text
from proofs.mutants.killers import (
    CLAIMS,
    FIGURES,
    KILLERS,
    TRANSCRIPTION,
    ByClaims,
    by_figures,
    by_transcription,
)
from proofs.mutants.same import same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.table import Table
    from proofs.mutants.mutant import Mutant
    from proofs.proved import Proved


class Fate(Enum):
    """What becomes of a mutant."""

    CHECK = "refused when it is defined"
    TRANSCRIPTION = "noticed by the transcription"
    EQUIVALENT = "changes nothing for any patient, proved"
    FIGURES = "noticed by the printed figures"
    CLAIM = "refuted by a claim"
    SURVIVOR = "noticed by nothing"


@frozen
class Verdict:
    """What became of a mutant, and by what: the message, the rows, the proof or the claim."""

    mutant: Mutant
    fate: Fate
    by: str = ""


class Judge:
    """Judges the mutants of one table.

    Args:
        proved: the table and its claims.
        killers: what may notice an edit; another choice shows what each of them is worth.
    """

    def __init__(self, proved: Proved, killers: tuple[str, ...] = KILLERS) -> None:
        self._table = proved.table
        self._killers = killers
        self._claims = ByClaims(proved) if CLAIMS in killers else None
        self._known: dict[str, tuple[Fate, str]] = {}

    def forget(self) -> None:
        """Forget the mutants judged so far: what follows is the same whatever they were."""
        self._known.clear()
        if self._claims:
            self._claims.forget()

    def verdict(self, mutant: Mutant) -> Verdict:
        """Return what becomes of a mutant: the first that holds, the cheapest first."""
        try:
            table = mutant.make()
        except TableError as refusal:
            return Verdict(mutant, Fate.CHECK, str(refusal).partition("; ")[0])
        text = canonical_text(table)
        if text not in self._known:
            with self._claims.memory.used() if self._claims else nullcontext():
                self._known[text] = self._judged(table)
        return Verdict(mutant, *self._known[text])

    def _judged(self, table: Table) -> tuple[Fate, str]:
        steps = ((fate, judge(self._table, table)) for fate, judge in self._steps())
        return next(((fate, by) for fate, by in steps if by), (Fate.SURVIVOR, ""))

    def _steps(self) -> Iterator[tuple[Fate, Callable[[Table, Table], str]]]:
        if TRANSCRIPTION in self._killers:
            yield Fate.TRANSCRIPTION, by_transcription
        yield Fate.EQUIVALENT, _proof
        if FIGURES in self._killers:
            yield Fate.FIGURES, by_figures
        if self._claims:
            yield Fate.CLAIM, self._claims


def _proof(table: Table, other: Table) -> str:
    proof = same(table, other)
    return proof.in_words() if proof else ""
