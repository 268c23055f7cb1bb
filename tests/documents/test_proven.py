"""What is proved beside a table: read from a manifest, and never said of another table."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from lenarules.documents.beside import NO_TEST, Beside
from lenarules.documents.claims import claim_anchors, render_report
from lenarules.documents.document import render
from lenarules.documents.proven import Proven
from lenarules.documents.tested import Tests
from lenarules.documents.trace import NO_STATEMENT, render_trace
from lenarules.language.fingerprint import fingerprint
from tests.language.example import TABLE as POST

TEXT = "(define-fun one_row.light () Bool true)\n(define-fun |region.fragile| () Bool true)\n"
SAID = {"verdict": "proved", "questions": 2, "seconds": 0.5}


def manifest(folder: Path, **more: Any) -> Path:
    """Write a manifest with two claims about the example, and return its path."""
    (folder / "proofs").mkdir()
    (folder / "proofs" / "one.smt2").write_text(TEXT, encoding="utf-8")
    claim = {
        "table": POST.id,
        "claim": "cheap",
        "sentence": "No parcel is dear.",
        "z3": SAID,
        "cvc5": SAID,
        "function": {"verdict": "disagrees", "calls": 1_234},
        "text": {"file": "proofs/one.smt2"},
    }
    other = claim | {"claim": "fast", "function": None}
    run = {"mode": "every cell", "cells": 9, "patients": 9, "paths": 7, "differences": 0}
    plain = {
        "versions": {"z3": "4"},
        "seconds": 1.5,
        "seed": 7,
        "tables": {POST.id: {"hash": fingerprint(POST), "function": "post.price", "run": run}},
        "claims": [claim, other],
        "across": [],
    }
    path = folder / "proofs" / "manifest.json"
    path.write_text(json.dumps(plain | more), encoding="utf-8")
    return path


@pytest.fixture
def proven(tmp_path: Path) -> Proven:
    """Return the manifest of the example."""
    return Proven.read(manifest(tmp_path))


def test_a_claim_has_what_each_witness_says(proven: Proven) -> None:
    """Witnesses of one verdict stand together; one that was not asked is not named."""
    cheap, fast = proven.claims_of(POST)
    assert cheap.verdicts == "proved (Z3, cvc5); disagrees (function)"
    assert fast.verdicts == "proved (Z3, cvc5)"
    assert cheap.anchor == "claims.post.table_1.cheap"


def test_a_claim_names_what_its_text_defines(proven: Proven) -> None:
    """A row by ``row.``, a resolution by ``region.``, whichever patient of the question it is."""
    cheap, _ = proven.claims
    assert [row.id for row in POST.rows if cheap.names(row)] == ["light"]
    named = [item.id for item in POST.resolutions if cheap.names(item)]
    assert named == [item.id for item in POST.resolutions if item.id == "fragile"]


def test_a_page_shows_the_claims_beside_each_row(proven: Proven) -> None:
    """Each claim is linked from each row, and says its sentence, verdicts and text."""
    text = render(POST, Beside(proven))
    assert text.count("`cheap <claims.post.table_1.cheap_>`__") >= len(POST.rows)
    assert ":Claim: No parcel is dear." in text
    assert ":Z3: proved; 2 questions, 0.500 s" in text
    assert ":function: disagrees; 1,234 calls" in text
    assert ":Text: ``proofs/one.smt2``" in text
    assert ":Rows in its text: `light <post.table_1.light_>`__" in text


def test_nothing_is_claimed_of_a_table_that_has_changed(proven: Proven) -> None:
    """A table edited after the proof has no verdict; the page says so."""
    edited = evolve(POST, notes=())
    text = render(edited, Beside(proven))
    assert "was made for another state of this table" in text
    assert "No parcel is dear" not in text
    assert claim_anchors(Beside(proven).of(edited)) == ()
    assert proven.claims_of(edited) == ()


def test_nothing_is_said_of_a_table_that_the_manifest_does_not_know(proven: Proven) -> None:
    """A table that nobody proved has no section of proofs, and its page is the table alone."""
    unknown = evolve(POST, id="post.table_9")
    assert render(unknown, Beside(proven)) == render(unknown)
    assert "What is proved" not in render(unknown)


def test_a_report_links_the_claims_of_tables_that_have_pages(proven: Proven) -> None:
    """Without a page the claim stands there by its name."""
    linked, alone = render_report(proven, [POST]), render_report(proven, [])
    assert ":ref:`cheap <claims.post.table_1.cheap>`" in linked
    assert "``cheap``" in alone
    assert "<claims." not in alone
    assert ":Proved with: z3 4" in alone
    assert "disagrees; 1,234 calls" in alone
    assert "Across papers" not in alone


def test_a_trace_says_what_is_missing(proven: Proven) -> None:
    """No statement, no claim and no test are each said in words, and nothing is left blank."""
    bare = render_trace([POST], Beside(None, Tests([], [POST])))
    assert bare.count(NO_STATEMENT) == bare.count(NO_TEST) > len(POST.rows)
    assert "- none\n" in bare
    proved = render_trace([POST], Beside(proven))
    assert "2 claims: 1 proved and disagrees, 1 proved <claims.post.table_1>" in proved


def test_a_row_without_a_test_is_shown_as_such() -> None:
    """Where tests are known and none names the row, its section says so."""
    assert f":Tests:\n   | {NO_TEST}" in render(POST, Beside(None, Tests([], [POST])))
