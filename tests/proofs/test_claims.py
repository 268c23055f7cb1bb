"""Every claim about every table is proved."""

from __future__ import annotations

import pytest

from lenarules.cli.registry import PAPERS, tables_of
from lenarules.verify.verdict import Claim
from proofs.tables import PROVED, Proved

CASES = [
    pytest.param(proved, claim, id=f"{proved.table.id}-{claim.name}")
    for proved in PROVED
    for claim in proved.claims
]


@pytest.mark.parametrize(("proved", "claim"), CASES)
def test_claim_is_proved(proved: Proved, claim: Claim) -> None:
    """The solver finds no counterexample to the claim."""
    verdict = claim.verdict(proved.table)
    assert verdict.proved, verdict.in_words()


def test_every_table_of_every_paper_is_proved() -> None:
    """No table of a paper is left out of the proofs, and each has claims of its own."""
    tables = [table.id for paper in PAPERS for table in tables_of(paper)]
    assert [proved.table.id for proved in PROVED] == tables
    assert all(proved.own_claims for proved in PROVED)
