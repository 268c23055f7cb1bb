"""Across papers: the exact region in which two of them answer differently, by both solvers.

The regions are derived from the tables by ``lenarules.verify.disagreements``. Z3 proves of each
that all of it has both answers and nobody outside has, and a witness of each is replayed by both
running tables; the same questions go to cvc5 as text.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.publications.questions import QUESTIONS
from lenarules.readings.smt_text import script
from lenarules.verify.disagreements import disagreements_on
from lenarules.verify.side_by_side import NotProved
from lenarules.verify.verdict import NotDecided, Status, Verdict, recorded
from proofs.witnesses import PROVED, Solved, Witness, second

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.question import Question
    from lenarules.verify.verdict import Query

#: Where the claims about several papers stand among those about tables.
ACROSS = "across_papers"


@frozen
class Compared:
    """A question that several papers answer, and what both solvers say of where they differ.

    Attributes:
        question: its name.
        sentence: the claim in one sentence.
        regions: how many regions there are.
        solved: what both solvers say.
    """

    question: str
    sentence: str
    regions: int
    solved: Solved

    @property
    def holds(self) -> bool:
        """Whether both solvers prove every region."""
        return {self.solved.z3.verdict, self.solved.cvc5.verdict} == {PROVED}

    def in_words(self) -> str:
        """Return the question in one line with its witnesses."""
        said = f"Z3 {self.solved.z3.verdict}, cvc5 {self.solved.cvc5.verdict}"
        head = "HOLDS   " if self.holds else "FAILS   "
        details = (self.solved.z3.detail, self.solved.cvc5.detail)
        line = f"{head} {ACROSS}: {self.question} - {self.sentence} [{said}]"
        return "\n".join([line, *(f"         {detail}" for detail in details if detail)])


def sentence_of(question: Question) -> str:
    """Return what is claimed of a question."""
    tables = " and ".join(dict.fromkeys(party.table.id for party in question.parties()))
    return f"{question.title} {tables} differ for the patients of the regions and for no others."


def compared(question: Question) -> Compared:
    """Put to both solvers where the papers differ on a question."""
    start, regions = perf_counter(), 0
    status, detail = Status.PROVED, ""
    with recorded() as queries:
        try:
            regions = len(disagreements_on(question))
        except NotProved as error:
            status, detail = Status.REFUTED, str(error)
        except NotDecided as error:
            status, detail = Status.UNKNOWN, str(error)
    sentence, seconds = sentence_of(question), perf_counter() - start
    text = text_of(question, queries)
    verdict = Verdict(question.name, sentence, ACROSS, status, detail)
    z3 = Witness(PROVED if status is Status.PROVED else status.name.lower(), len(queries), seconds)
    both = Solved(question.name, z3, second(text, queries, verdict), text, verdict.in_words())
    return Compared(question.name, sentence, regions, both)


def text_of(question: Question, queries: Sequence[Query]) -> str:
    """Return what was asked about a question as SMT-LIB 2 text."""
    comment = [
        f"{ACROSS}: {question.name}",
        sentence_of(question),
        question.compared,
        "The claim holds if every (check-sat) answers as is written beside it.",
    ]
    asked = [(query.sought, query.formula, query.found) for query in queries]
    return script(comment, asked, [patient for query in queries for patient in query.patients])


def compare(name: str) -> Compared:
    """Put to both solvers where the papers differ on the question of a name."""
    (question,) = (question for question in QUESTIONS if question.name == name)
    return compared(question)
