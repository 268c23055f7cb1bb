"""An assurance case as reStructuredText: the hazards, and their evidence."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from lenarules.documents.hazard import ByClaim, ByEveryTable, ByQuestion, ByTest
from lenarules.documents.rst import elsewhere, escaped, grid, heading, joined, literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.documents.hazard import Case, Evidence, Found, Group, Hazard
    from lenarules.documents.rst import Lines


def render_hazards(case: Case) -> str:
    """Return the hazards at a glance, then each with its measures and links to their evidence.

    Args:
        case: an assurance case.

    Raises:
        EvidenceError: evidence that the case names is not there, or is not proved.
    """
    return joined([_glance(case), *(lines for each in case.groups for lines in _group(case, each))])


def _glance(case: Case) -> Lines:
    heads = ("What could go wrong", "Evidence against it")
    rows = (row for group in case.groups for row in _glance_rows(group))
    return grid(heads, (70, 30), rows)


def _glance_rows(group: Group) -> Iterator[tuple[str, ...]]:
    yield f"**{escaped(group.title)}**", ""
    yield from map(_glance_row, group.hazards)


def _glance_row(hazard: Hazard) -> tuple[str, ...]:
    evidence = {each for measure in hazard.measures for each in measure.evidence}
    tests = sum(isinstance(each, ByTest) for each in evidence)
    counted = {"claim": len(evidence) - tests, "test": tests}
    told = (f"{n} {what}{'s' if n > 1 else ''}" for what, n in counted.items() if n)
    return f":ref:`{escaped(hazard.title)} <hazard.{hazard.id}>`", ", ".join(told)


def _group(case: Case, group: Group) -> Iterator[Lines]:
    yield heading(group.title, 2)
    for hazard in group.hazards:
        yield from _hazard(case, hazard)


def _hazard(case: Case, hazard: Hazard) -> Iterator[Lines]:
    yield heading(hazard.title, 3, f"hazard.{hazard.id}")
    yield [escaped(hazard.how)]
    for measure in hazard.measures:
        yield [f"**{escaped(measure.text)}**"]
        yield [_link(case, each) for each in measure.evidence]
    yield [f"*Left to you.* {escaped(hazard.left)}"]


_KINDS = {
    ByClaim: "Proved",
    ByEveryTable: "Proved of every table",
    ByQuestion: "Proved across the papers",
    ByTest: "Tested",
}


def _link(case: Case, evidence: Evidence) -> str:
    says = escaped(case.found(evidence).says)
    return f"- {_KINDS[type(evidence)]}: :ref:`{says} <{evidence.id}>`{_where(evidence)}"


def _where(evidence: Evidence) -> str:
    """Return what tells apart two pieces of evidence that say the same."""
    match evidence:
        case ByClaim():
            return f" ({literal(evidence.table)})"
        case ByTest():
            return f" ({literal(evidence.file.rpartition('/')[2])})"
        case _:
            return ""


def render_evidence(case: Case, root: str) -> str:
    """Return every claim and test of a case: what it says, what holds it, and its text.

    Args:
        case: an assurance case.
        root: the path of the root of the project, as the pages name it.

    Raises:
        EvidenceError: evidence that the case names is not there, or is not proved.
    """
    kinds = tuple(_KINDS)
    ordered = sorted(case.evidence(), key=lambda each: (kinds.index(type(each)), each.id))
    groups = groupby(ordered, lambda each: _KINDS[type(each)])
    blocks = (lines for kind, group in groups for lines in _section(case, root, kind, tuple(group)))
    return joined(blocks)


def _section(case: Case, root: str, kind: str, group: tuple[Evidence, ...]) -> Iterator[Lines]:
    yield heading(f"{kind} ({len(group)})", 1)
    for evidence in group:
        yield from _piece(evidence, case.found(evidence), root)


def _piece(evidence: Evidence, found: Found, root: str) -> Iterator[Lines]:
    yield heading(_name(evidence), 2, evidence.id)
    yield [escaped(found.says)]
    yield [f"{escaped(found.how)} {_files(found, root)}"]
    if found.labels:
        yield [f"Where it stands beside what it covers: {_places(found)}."]
    if found.lines is not None:
        yield _code(found.files[0][1], found.lines, root)


def _name(evidence: Evidence) -> str:
    name = evidence.id.rpartition(".")[2].replace("_", " ")
    return f"{name} ({evidence.table})" if isinstance(evidence, ByClaim) else name


def _files(found: Found, root: str) -> str:
    links = (f":download:`{escaped(label)} <{root}/{path}>`" for label, path in found.files)
    return f"{', '.join(links)}."


def _places(found: Found) -> str:
    return ", ".join(elsewhere(title, label) for title, label in found.labels)


def _code(file: str, lines: tuple[int, int], root: str) -> Lines:
    first, last = lines
    return [
        f".. literalinclude:: {root}/{file}",
        "   :language: python",
        f"   :lines: {first}-{last}",
    ]
