"""Every claim can fail: each table broken on purpose is refuted with a counterexample."""

from __future__ import annotations

import pytest

from proofs.tables import PROVED, Proved
from proofs.twins import TWINS
from proofs.twins.twin import Twin

#: The claims that only say something of a row or of the whole table and so name no patient.
WITHOUT_PATIENT = {"alive", "inhabited", "a_first_neutropenia_may_restart_at_the_same_dose"}
#: A moved cut-off need not leave anybody undecided; the transcription by another hand finds each.
KINDS = {"gap", "overlap", "dead row", "straying resolution"}


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: f"{twin.table.id}-{twin.broken}")
def test_twin_is_refuted(twin: Twin) -> None:
    """The claim finds what was broken and shows a patient, replayed by the broken table."""
    assert twin.refuted, twin.in_words()
    assert bool(twin.verdict.patients) is (twin.claim not in WITHOUT_PATIENT)
    assert len(twin.verdict.replay) == len(twin.verdict.patients)


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: f"{twin.table.id}-{twin.broken}")
def test_running_table_shows_what_the_solver_found(twin: Twin) -> None:
    """Where the solver finds a patient undecided, the running table does not decide him either."""
    if twin.claim in ("total", "unambiguous"):
        assert twin.verdict.replay[0].startswith("UndecidedError")
    if twin.claim == "faithful":
        assert "; OVERRIDE, by" in twin.verdict.replay[0]


@pytest.mark.parametrize("proved", PROVED, ids=lambda proved: proved.table.id)
def test_every_kind_and_every_claim_has_a_twin(proved: Proved) -> None:
    """For every table each kind of defect is injected and each claim refutes something.

    A claim about derived facts has nothing to refute in a table without any.
    """
    mine = [twin for twin in TWINS if twin.table.id == proved.table.id]
    assert {twin.kind for twin in mine} >= KINDS
    idle = set() if proved.table.derived else {"defined"}
    assert {twin.claim for twin in mine} == {claim.name for claim in proved.claims} - idle
