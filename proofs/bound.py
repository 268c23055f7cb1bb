"""What binds a verdict to the code: tables, sentences, and the files that give them meaning."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from lenarules.language.fingerprint import fingerprint
from lenarules.publications.questions import QUESTIONS
from proofs.across import sentence_of
from proofs.sources import files_of, joint_hash, reached, tables_in
from proofs.tables import PROVED

if TYPE_CHECKING:
    from lenarules.language.question import Question
    from lenarules.verify.verdict import Claim
    from proofs.proved import Proved

#: What asks the witnesses and takes down what they say.
_WITNESSES = ("proofs.witnesses", "proofs.cells", "proofs.visits", "proofs.watch")


@cache
def claim_modules(proved: Proved, claim: Claim) -> frozenset[str]:
    """Return the modules that give a claim, its table and its witnesses their meaning."""
    starts = (proved.module_of(claim), proved.function.__module__, *_WITNESSES)
    calls = () if proved.calls is None else (proved.calls.as_call.__module__,)
    return frozenset[str]().union(*(reached(name) for name in (*starts, *calls)))


def tables_read(proved: Proved) -> dict[str, str]:
    """Return the hash of every table that a function reads, by its id."""
    found = tables_in(reached(proved.function.__module__))
    return {name: fingerprint(table) for name, table in found.items()}


def binding(proved: Proved, claim: Claim) -> dict[str, str]:
    """Return what binds a claim to the code: its sentence and the joint hash of its files."""
    return {
        "table": proved.table.id,
        "claim": claim.name,
        "sentence": claim.sentence,
        "sources": joint_hash(files_of(claim_modules(proved, claim))),
    }


def bindings() -> list[dict[str, str]]:
    """Return what binds every claim to the code, in the order of the tables."""
    return [binding(proved, claim) for proved in PROVED for claim in proved.claims]


def table_bindings() -> dict[str, Any]:
    """Return what binds every table to the code, by its id."""
    return {
        proved.table.id: {
            "hash": fingerprint(proved.table),
            "function": f"{proved.function.__module__}.{proved.function.__name__}",
            "reads": tables_read(proved),
        }
        for proved in PROVED
    }


@cache
def question_modules(question: Question) -> frozenset[str]:
    """Return the modules that give a question, its tables and its witnesses their meaning."""
    starts = (question.parties.__module__, "proofs.across")
    return frozenset[str]().union(*(reached(name) for name in starts))


def question_bindings() -> list[dict[str, Any]]:
    """Return what binds every question across papers to the code, in their order."""
    return [
        {
            "question": question.name,
            "sentence": sentence_of(question),
            "tables": {p.table.id: fingerprint(p.table) for p in question.parties()},
            "sources": joint_hash(files_of(question_modules(question))),
        }
        for question in QUESTIONS
    ]


def sources() -> dict[str, str]:
    """Return the hash of every file on which some verdict hangs, by its path."""
    modules = [claim_modules(proved, claim) for proved in PROVED for claim in proved.claims]
    modules += [question_modules(question) for question in QUESTIONS]
    return files_of(frozenset[str]().union(*modules))
