"""The manifest: every verdict, bound to the hashes of all that gives it its meaning.

``proofs/manifest.json`` is written by ``python -m proofs --write`` and held against the code by
``python -m proofs --check``. Its schema is ``proofs/manifest.schema.json``.
"""

from __future__ import annotations

import json
import platform
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from lenarules._version import __version__
from proofs.across import ACROSS, Compared
from proofs.bound import bindings, question_bindings, sources, table_bindings
from proofs.cells import SEED
from proofs.prove import TableProof
from proofs.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from proofs.prove import ClaimProof
    from proofs.witnesses import Witness

PATH = ROOT / "proofs" / "manifest.json"
TEXTS = ROOT / "proofs" / "smt"
SCHEMA = 1


def text_name(table: str, claim: str) -> str:
    """Return the path of the SMT-LIB 2 text of a claim, from the root of the project."""
    return (TEXTS / table / f"{claim}.smt2").relative_to(ROOT).as_posix()


def made(proofs: Iterable[TableProof | Compared], seconds: float) -> dict[str, Any]:
    """Return the manifest of proofs of every table and of every question across papers."""
    given = list(proofs)
    every = [proof for proof in given if isinstance(proof, TableProof)]
    questions = {each.question: each for each in given if isinstance(each, Compared)}
    bound = {(each["table"], each["claim"]): each for each in bindings()}
    tables = table_bindings()
    for proof in every:
        tables[proof.proved.table.id]["run"] = _run(proof)
    return {
        "schema": SCHEMA,
        "versions": versions(),
        "seed": SEED,
        "seconds": round(seconds, 1),
        "tables": tables,
        "claims": [
            bound[claim.table, claim.solved.claim] | _witnesses(claim)
            for proof in every
            for claim in proof.claims
        ],
        "across": [
            each | _compared(questions[each["question"]])
            for each in question_bindings()
            if each["question"] in questions
        ],
        "sources": sources(),
    }


def versions() -> dict[str, str]:
    """Return the versions of the library, the interpreter and the solvers."""
    solvers = {name: version(package) for name, package in _SOLVERS.items()}
    return {"lenarules": __version__, "python": platform.python_version()} | solvers


_SOLVERS = {"z3": "z3-solver", "cvc5": "cvc5"}


def _run(proof: TableProof) -> dict[str, Any]:
    report = proof.report
    return {
        "mode": report.mode,
        "cells": report.cells,
        "patients": report.patients,
        "paths": report.paths,
        "differences": len(report.differences),
        "seconds": round(report.seconds, 2),
    }


def _witnesses(claim: ClaimProof) -> dict[str, Any]:
    solved = claim.solved
    return {
        "z3": _solver(solved.z3),
        "cvc5": _solver(solved.cvc5),
        "function": claim.function
        and {"verdict": claim.function.verdict, "calls": claim.function.asked},
        "text": {"file": text_name(claim.table, solved.claim), "sha256": solved.text_hash},
    }


def _compared(proof: Compared) -> dict[str, Any]:
    return {
        "regions": proof.regions,
        "z3": _solver(proof.solved.z3),
        "cvc5": _solver(proof.solved.cvc5),
        "text": {
            "file": text_name(ACROSS, proof.question),
            "sha256": proof.solved.text_hash,
        },
    }


def _solver(witness: Witness) -> dict[str, Any]:
    seconds = round(witness.seconds, 3)
    return {"verdict": witness.verdict, "questions": witness.asked, "seconds": seconds}


def write(proofs: Iterable[TableProof | Compared], seconds: float) -> None:
    """Write the manifest and the text of every claim, and remove texts of claims that are gone."""
    every = list(proofs)
    for path in TEXTS.rglob("*.smt2"):
        path.unlink()
    for name, text in (named for proof in every for named in _texts(proof)):
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    PATH.write_text(json.dumps(made(every, seconds), indent=1) + "\n", encoding="utf-8")


def _texts(proof: TableProof | Compared) -> Iterator[tuple[str, str]]:
    if isinstance(proof, Compared):
        yield text_name(ACROSS, proof.question), proof.solved.text
    else:
        for claim in proof.claims:
            yield text_name(claim.table, claim.solved.claim), claim.solved.text


def stored() -> dict[str, Any]:
    """Return the manifest that is stored; an empty one where there is none."""
    if not PATH.is_file():
        return {}
    found: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
    return found
