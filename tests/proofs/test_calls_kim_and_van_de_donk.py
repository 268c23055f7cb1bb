"""Every claim about one call can be contradicted by a call, and the real tables never do.

The course of treatment of Kim 2015, whose calls take a state, is in ``test_calls_kim_course``.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput, UndecidedError
from lenarules.verify.call import Call
from proofs.cells import ALL_CELLS, count_cells, patients_of, patients_of_paths
from proofs.tables import HEMATOLOGIC, PROVED, Proved
from proofs.twins import TWINS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.table import Table
    from lenarules.verify.verdict import Claim
    from proofs.twins.twin import Twin

PAPERS = ("kim_2015.", "van_de_donk_2012.")
TABLES = [p for p in PROVED if p.table.id.startswith(PAPERS) and p.table is not HEMATOLOGIC]
#: Broken so that the patients whom the claim is about are not answered at all.
UNANSWERED = "the printed symptoms are managed routinely where they are severe too"
#: The claims that compare two calls.
OF_TWO_CALLS = {
    "a_deeper_level_never_raises_the_dose",
    "cytopenia_is_watched_more_closely",
    "low_counts_are_one_step_down",
    "lower_counts_never_raise_the_dose",
    "more_risk_factors_never_raise_the_dose",
    "the_older_never_get_more",
    "what_has_ended_does_not_come_back",
    "what_is_announced_is_the_later_answer",
    "worse_kidneys_or_counts_never_lengthen_the_interval",
    "worse_renal_function_never_raises_the_dose",
}


def claims_of(proved: Proved) -> dict[str, Claim]:
    """Return the claims about one call, by name."""
    return {claim.name: claim for claim in proved.own_claims if claim.contradicted}


CASES = [
    pytest.param(proved, twin, id=f"{twin.table.id}-{twin.broken}")
    for proved in TABLES
    for twin in TWINS
    if twin.table.id == proved.table.id
    and twin.claim in claims_of(proved)
    and twin.broken != UNANSWERED
]


def patients(table: Table) -> Iterator[dict[str, Any]]:
    """Yield a patient of every cell; of every path and cut-off, where there are too many cells."""
    diagram = Decider[Any](table).diagram
    cells = count_cells(diagram)
    return patients_of(diagram, cells) if cells <= ALL_CELLS else patients_of_paths(diagram)


def calls(table: Table, asked: Iterator[dict[str, Any]]) -> Iterator[Call]:
    """Yield the calls that a table answers."""
    decider = Decider[Any](table)
    for patient in asked:
        try:
            decision = decider(*(patient[fact.name] for fact in table.facts))
        except (InconsistentInput, UndecidedError):
            continue
        yield Call(table, patient, decision)


def contradicts(claim: Claim, call: Call) -> bool:
    """Tell whether a call contradicts a claim about one call."""
    assert claim.contradicted
    return claim.contradicted(call)


def test_every_claim_about_one_call_is_asked_of_calls() -> None:
    """Only the claims that compare two calls are left to the solver alone."""
    own = [claim for proved in TABLES for claim in proved.own_claims]
    assert {claim.name for claim in own if claim.contradicted is None} == OF_TWO_CALLS


@pytest.mark.parametrize(("proved", "twin"), CASES)
def test_a_broken_table_contradicts_its_claim(proved: Proved, twin: Twin) -> None:
    """Some patient of the broken table gets an answer that contradicts the claim."""
    claim = claims_of(proved)[twin.claim]
    asked = chain(patients(twin.table), patients(proved.table))
    assert any(contradicts(claim, call) for call in calls(twin.table, asked))


def test_every_claim_about_one_call_is_contradicted_by_a_broken_table() -> None:
    """No claim about one call is left without a broken table that answers against it."""
    shown = {(case.values[0], case.values[1].claim) for case in CASES}  # type: ignore[union-attr]
    assert shown == {(proved, name) for proved in TABLES for name in claims_of(proved)}


@pytest.mark.parametrize("proved", TABLES, ids=lambda proved: proved.table.id)
def test_no_answer_contradicts_a_claim(proved: Proved) -> None:
    """The table as it is contradicts none of its claims in any patient who is run."""
    claims, answered = claims_of(proved).values(), 0
    for call in calls(proved.table, patients(proved.table)):
        answered += 1
        assert [claim.name for claim in claims if contradicts(claim, call)] == []
    assert answered > 0
