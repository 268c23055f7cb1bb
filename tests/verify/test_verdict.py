"""A verdict that is not a proof is a failure, the solver's "unknown" included."""

from __future__ import annotations

import pytest
import z3

from lenarules.verify.claims import GENERIC_CLAIMS, verify
from lenarules.verify.verdict import Claim, Finding, Status, find, recorded
from proofs.tables import FIG_1, HEMATOLOGIC


def test_unknown_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the solver does not know, no claim counts as proved."""
    monkeypatch.setattr(z3.Solver, "check", lambda _self, *_formulas: z3.unknown)
    verdicts = verify(HEMATOLOGIC)
    assert {verdict.status for verdict in verdicts} == {Status.UNKNOWN}
    assert [verdict.proved for verdict in verdicts] == [False] * len(GENERIC_CLAIMS)


def test_refutation_is_replayed() -> None:
    """The patients of a counterexample are run through the table and printed."""
    patient = {
        "creatinine_clearance": 42,
        "anc": 1_800,
        "platelets": 120_000,
        "on_dialysis": False,
    }
    claim = Claim("false", "Nobody gets a drug.", lambda _table: Finding("he does", (patient,)))
    verdict = claim.verdict(FIG_1)
    assert not verdict.proved
    assert verdict.replay == (
        "Lenalidomide 10 mg once daily, days 1-21 of 28; PUBLISHED, by the print",
    )
    assert verdict.in_words().splitlines() == [
        "REFUTED  kim_2015.fig_1: false - Nobody gets a drug.",
        "         he does",
        "         patient: creatinine_clearance 42, anc 1,800, platelets 120,000, on_dialysis no",
        f"         the table runs: {verdict.replay[0]}",
    ]


def test_proof_is_one_line() -> None:
    """A proved claim prints one line with its sentence."""
    verdict = GENERIC_CLAIMS[1].verdict(FIG_1)
    assert verdict.in_words() == (
        "PROVED   kim_2015.fig_1: total - Every patient is decided: a resolution holds, or one "
        "row, or several of one outcome."
    )


def test_questions_are_recorded_where_somebody_asks_for_them() -> None:
    """Every question put meanwhile is kept with its answer, in order, and none after that."""
    with recorded() as questions:
        assert find(z3.BoolVal(val=True), sought="anybody") == ()
        assert find(z3.BoolVal(val=False), sought="nobody") is None
    assert find(z3.BoolVal(val=True), sought="later") == ()
    assert [(asked.sought, asked.found) for asked in questions] == [
        ("anybody", True),
        ("nobody", False),
    ]
