"""Everything proved by every witness, on the cores of the machine."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.publications.questions import QUESTIONS
from proofs.across import Compared, compare
from proofs.tables import PROVED
from proofs.witnesses import DISAGREES, NOTHING_TO_ASK, Solved, Witness, solved
from proofs.witnesses import PROVED as HOLDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from proofs.cells import CellReport
    from proofs.proved import Proved

#: The functions whose cells or paths are the most; they are begun first.
_LONGEST = ("kim_2015.hematologic_toxicities", "jones_2021.table_2", "kim_2015.table_4")


@frozen
class ClaimProof:
    """A claim about a table, and what each witness says; the function where it is about one call.

    Attributes:
        table: the id of the table.
        sentence: the claim in one sentence.
        solved: what both solvers say.
        function: what the real function says over the cells, or None.
    """

    table: str
    sentence: str
    solved: Solved
    function: Witness | None

    @property
    def holds(self) -> bool:
        """Whether every witness proves the claim."""
        said = {self.solved.z3.verdict, self.solved.cvc5.verdict}
        called = self.function is None or self.function.verdict == HOLDS
        return said in ({HOLDS}, {NOTHING_TO_ASK}) and called

    def in_words(self) -> str:
        """Return the claim in one line with its witnesses, and below it what contradicts it."""
        named = {"Z3": self.solved.z3, "cvc5": self.solved.cvc5, "function": self.function}
        said = ", ".join(f"{name} {w.verdict}" for name, w in named.items() if w)
        head = "HOLDS   " if self.holds else "FAILS   "
        line = f"{head} {self.table}: {self.solved.claim} - {self.sentence} [{said}]"
        details = [f"{name}: {w.detail}" for name, w in named.items() if w and w.detail]
        below = [] if self.holds else [*self.solved.in_words.splitlines()[1:], *details]
        return "\n".join([line, *(f"         {text}" for text in below)])


@frozen
class TableProof:
    """The claims about a table, and the run of its function over the cells."""

    proved: Proved
    claims: tuple[ClaimProof, ...]
    report: CellReport

    @property
    def holds(self) -> bool:
        """Whether every claim holds and the function never differs from rows and solvers."""
        return all(claim.holds for claim in self.claims) and not self.report.differences

    def in_words(self) -> str:
        """Return a line a claim, and one for the run of the function."""
        return "\n".join([*(claim.in_words() for claim in self.claims), self.report.in_words()])


def prove(tables: Collection[str] = ()) -> Iterator[TableProof | Compared]:
    """Yield the proofs of every table, or of some, in their order, and of all tables together.

    Args:
        tables: the ids of the tables; without any, all are proved, and where papers differ.
    """
    chosen = [proved for proved in PROVED if not tables or proved.table.id in tables]
    workers = min(os.cpu_count() or 1, 2 * len(chosen))
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        runs = {p.table.id: pool.submit(run_function, p.table.id) for p in longest_first(chosen)}
        questions = [] if tables else [pool.submit(compare, each.name) for each in QUESTIONS]
        claims = {p.table.id: pool.submit(solve_claims, p.table.id) for p in chosen}
        for proved in chosen:
            solved = claims[proved.table.id].result()
            yield joined(proved, solved, runs[proved.table.id].result())
        yield from (question.result() for question in questions)


def longest_first(chosen: Sequence[Proved]) -> list[Proved]:
    """Return tables with those first whose functions take longest to run."""
    return sorted(chosen, key=lambda proved: proved.table.id not in _LONGEST)


def of(table: str) -> Proved:
    """Return what is proved of a table."""
    (found,) = (proved for proved in PROVED if proved.table.id == table)
    return found


def solve_claims(table: str) -> list[Solved]:
    """Put every claim about a table to both solvers."""
    return [solved(of(table), claim) for claim in of(table).claims]


def run_function(table: str) -> CellReport:
    """Run the function of a table over its cells."""
    return of(table).run()


def joined(proved: Proved, solved: Sequence[Solved], report: CellReport) -> TableProof:
    """Return the proof of a table from what the solvers and the function say of its claims."""
    sentences = {claim.name: claim.sentence for claim in proved.claims}
    claims = (
        ClaimProof(proved.table.id, sentences[each.claim], each, witness_of(report, each))
        for each in solved
    )
    return TableProof(proved, tuple(claims), report)


def witness_of(report: CellReport, solved: Solved) -> Witness | None:
    """Return what the function says of a claim, or None where it is not about one call."""
    detail = report.contradicted.get(solved.claim)
    if detail is None or (solved.z3.verdict == NOTHING_TO_ASK and not detail):
        return None
    return Witness(DISAGREES if detail else HOLDS, report.patients, report.seconds, detail)
