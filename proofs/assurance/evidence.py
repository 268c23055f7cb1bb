"""Evidence, named in a few words and looked up: claims in the manifest, tests in their files."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING, Any

from lenarules.documents.hazard import (
    ByClaim,
    ByEveryTable,
    ByQuestion,
    ByTest,
    EvidenceError,
    Found,
)
from lenarules.documents.proven import ACROSS, claim_anchor
from proofs.manifest import stored
from proofs.sources import ROOT
from proofs.witnesses import NOTHING_TO_ASK, PROVED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.documents.hazard import Evidence


def proved(table: str, *claims: str) -> tuple[ByClaim, ...]:
    """Return claims about a table."""
    return tuple(ByClaim(table, claim) for claim in claims)


def proved_everywhere(*claims: str) -> tuple[ByEveryTable, ...]:
    """Return claims that are the same for every table."""
    return tuple(ByEveryTable(claim) for claim in claims)


def proved_across(*questions: str) -> tuple[ByQuestion, ...]:
    """Return questions on which papers are compared."""
    return tuple(ByQuestion(question) for question in questions)


def tested(file: str, *tests: str) -> tuple[ByTest, ...]:
    """Return tests of a file, which is named from ``tests`` on and without its ending."""
    return tuple(ByTest(f"tests/{file}.py", test) for test in tests)


@cache
def _manifest() -> Mapping[str, Any]:
    return stored()


def found(evidence: Evidence) -> Found:
    """Return what a piece of evidence is, by the stored manifest and the files of the tests.

    Args:
        evidence: a claim, a question or a test.

    Raises:
        EvidenceError: it is not there, or is not proved.
    """
    if isinstance(evidence, ByTest):
        return _test(evidence)
    return found_in(_manifest(), evidence)


def found_in(manifest: Mapping[str, Any], evidence: ByClaim | ByEveryTable | ByQuestion) -> Found:
    """Return what a manifest says of a claim or question.

    Args:
        manifest: a manifest, as ``proofs.manifest.stored`` returns it.
        evidence: a claim or a question.

    Raises:
        EvidenceError: it is not there, or is not proved.
    """
    entries = _entries(manifest, evidence)
    wrong = [each for each in entries if not _holds(each)]
    if not entries or wrong:
        problem = f"is not proved in {len(wrong)} of {len(entries)}" if wrong else "is not there"
        raise EvidenceError(
            f"{evidence.id} {problem}, by proofs/manifest.json: name a claim that is proved"
        )
    asked = [each for each in entries if each["z3"]["verdict"] == PROVED]
    if not asked:
        raise EvidenceError(f"{evidence.id} asks nothing of any table: it is no evidence")
    files = tuple((each.get("table") or each["question"], each["text"]["file"]) for each in asked)
    return Found(
        asked[0]["sentence"],
        _witnesses(asked, len(entries)),
        files,
        labels=tuple(map(_label, asked)),
    )


def _label(entry: Mapping[str, Any]) -> tuple[str, str]:
    if "question" in entry:
        return entry["question"], claim_anchor(ACROSS, entry["question"])
    return entry["table"], claim_anchor(entry["table"], entry["claim"])


def _entries(manifest: Mapping[str, Any], evidence: Evidence) -> list[Mapping[str, Any]]:
    match evidence:
        case ByClaim():
            wanted = {"table": evidence.table, "claim": evidence.claim}
        case ByEveryTable():
            tables = {each["table"] for each in manifest["claims"]}
            found = [each for each in manifest["claims"] if each["claim"] == evidence.claim]
            return found if {each["table"] for each in found} == tables else []
        case _:
            return [e for e in manifest["across"] if e["question"] == evidence.id.split(".")[-1]]
    return [e for e in manifest["claims"] if wanted.items() <= e.items()]


def _holds(entry: Mapping[str, Any]) -> bool:
    witnesses = (entry.get(name) for name in ("z3", "cvc5", "function"))
    verdicts = {witness["verdict"] for witness in witnesses if witness}
    return verdicts in ({PROVED}, {NOTHING_TO_ASK})


def _witnesses(asked: list[Mapping[str, Any]], tables: int) -> str:
    by_z3, by_cvc5 = (_questions(asked, solver) for solver in ("z3", "cvc5"))
    calls = sum(each["function"]["calls"] for each in asked if each.get("function"))
    solvers = f"Z3 ({by_z3}) and cvc5 ({by_cvc5})"
    ran = f", and by {calls:,} calls of what runs" if calls else ""
    where = f" for {len(asked)} of {tables} tables (the others have nothing to ask)"
    return f"Proved by {solvers}{ran}{where if tables > 1 else ''}. The questions as text:"


def _questions(asked: list[Mapping[str, Any]], solver: str) -> str:
    number = sum(each[solver]["questions"] for each in asked)
    return f"{number:,} question{'s' if number > 1 else ''}"


def _test(evidence: ByTest) -> Found:
    test = _tests(evidence.file).get(evidence.test)
    docstring = ast.get_docstring(test) if test else None
    if test is None or docstring is None:
        raise EvidenceError(f"{evidence.file} has no test {evidence.test} with a docstring")
    says = " ".join(docstring.split()).replace("``", "")
    first = min([test.lineno, *(decorator.lineno for decorator in test.decorator_list)])
    lines = first, test.end_lineno or first
    return Found(says, "Run by pytest, in", ((evidence.file, evidence.file),), lines)


@cache
def _tests(file: str) -> Mapping[str, ast.FunctionDef]:
    """Return the tests of a file by their names; none where there is no such file."""
    path = ROOT / file
    tree = ast.parse(path.read_text(encoding="utf-8") if path.is_file() else "")
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    return {each.name: each for each in functions if each.name.startswith("test_")}
