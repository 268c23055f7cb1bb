"""Three witnesses to a claim: Z3, a second solver fed with the exported text, the real function.

Z3 is asked about the rows through its own interface. What it was asked is written as SMT-LIB 2 text
and put to cvc5, which sees nothing else. Where the claim is about one call, the public function is
run over the cells of its table (``proofs.cells``) and every answer is held to the claim.
"""

from __future__ import annotations

from hashlib import sha256
from time import perf_counter
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.readings.smt_text import script
from lenarules.verify.second_solver import answers
from lenarules.verify.verdict import Query, Status, Verdict, recorded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.table import Table
    from lenarules.verify.verdict import Claim
    from proofs.proved import Proved

PROVED, DISAGREES = "proved", "disagrees"
#: The verdict on a claim about what a table has not: two readings, say, of a table with one.
NOTHING_TO_ASK = "nothing to ask"


@frozen
class Witness:
    """What one witness says.

    Attributes:
        verdict: "proved", "refuted", "unknown", "nothing to ask", or "disagrees" where it
            contradicts Z3.
        asked: how many questions were put to it, or how many calls were run.
        seconds: how long it took.
        detail: what it found, where it does not prove the claim.
    """

    verdict: str
    asked: int
    seconds: float
    detail: str = ""


@frozen
class Solved:
    """A claim about a table before both solvers.

    Attributes:
        claim: its name.
        z3: what Z3 says.
        cvc5: what the second solver answers to the text.
        text: the SMT-LIB 2 text.
        in_words: the verdict in words, with the patients of a counterexample.
    """

    claim: str
    z3: Witness
    cvc5: Witness
    text: str
    in_words: str

    @property
    def text_hash(self) -> str:
        """The SHA-256 of the text."""
        return sha256(self.text.encode()).hexdigest()


def solved(proved: Proved, claim: Claim) -> Solved:
    """Put a claim about a table to both solvers; a counterexample goes through the function."""
    start = perf_counter()
    with recorded() as queries:
        verdict = claim.verdict(proved.table)
    seconds = perf_counter() - start
    text = text_of(proved.table, claim, queries)
    replayed = [f"         the function runs: {proved.replayed(p)}" for p in verdict.patients]
    return Solved(
        claim.name,
        Witness(_word(verdict, queries), len(queries), seconds, verdict.detail),
        second(text, queries, verdict),
        text,
        "\n".join([verdict.in_words(), *replayed]),
    )


def _word(verdict: Verdict, queries: Sequence[Query]) -> str:
    if verdict.status is Status.PROVED and not queries:
        return NOTHING_TO_ASK
    return _WORDS[verdict.status]


_WORDS = {Status.PROVED: PROVED, Status.REFUTED: "refuted", Status.UNKNOWN: "unknown"}


def text_of(table: Table, claim: Claim, queries: Sequence[Query]) -> str:
    """Return what was asked about a claim as SMT-LIB 2 text."""
    comment = [
        f"{table.id}: {claim.name}",
        claim.sentence,
        f"The table: {table.title} ({table.cite}).",
        "The claim holds if every (check-sat) answers as is written beside it.",
    ]
    questions = [(query.sought, query.formula, query.found) for query in queries]
    return script(comment, questions, [p for query in queries for p in query.patients])


def second(text: str, queries: Sequence[Query], verdict: Verdict) -> Witness:
    """Put a text to the second solver and hold its answers against those of Z3."""
    start = perf_counter()
    said = answers(text)
    seconds = perf_counter() - start
    if "unknown" in said or verdict.status is Status.UNKNOWN:
        return Witness("unknown", len(said), seconds, f"its answers: {', '.join(said)}")
    expected = tuple("sat" if query.found else "unsat" for query in queries)
    if said != expected:
        pairs = [
            n for n, pair in enumerate(zip(said, expected, strict=False), 1) if len(set(pair)) > 1
        ]
        return Witness(DISAGREES, len(said), seconds, f"it answers otherwise to {pairs}")
    return Witness(_word(verdict, queries), len(said), seconds)
