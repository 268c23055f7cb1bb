"""A call that contradicts a claim about Jones 2021 or Zhang 2023 is seen, and none of theirs does.

Tables broken on purpose are run over their cells, and their answers are held to the claims that
they break. The course of Jones 2021 is beside (``test_calls_jones_course``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput, UndecidedError
from lenarules.publications.jones_2021 import CYTOPENIA_TABLE as COURSE
from lenarules.verify.call import Call
from proofs.cells import count_cells, patients_of
from proofs.jones_2021 import tables as jones_2021
from proofs.twins import jones_2021 as jones_twins
from proofs.twins import zhang_2023 as zhang_twins
from proofs.zhang_2023 import tables as zhang_2023

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.table import Table
    from proofs.proved import Proved
    from proofs.twins.twin import Twin

PROVED = [each for each in jones_2021.PROVED + zhang_2023.PROVED if each.table is not COURSE]
OWN = {(each.table.id, claim.name): claim for each in PROVED for claim in each.own_claims}
ASKED = {key: claim.contradicted for key, claim in OWN.items() if claim.contradicted}
BROKEN = [
    twin for twin in jones_twins.TWINS + zhang_twins.TWINS if (twin.table.id, twin.claim) in ASKED
]
#: What is broken leaves patients without an answer, and nobody with a wrong one.
UNDECIDED = {
    "nothing says that a listed reaction outranks a rash of grade 2 or 3",
    "the stop holds only while the reaction lasts",
    "pregnancy is printed nowhere off the drug",
}
TWO_CALLS = {
    "better_counts_keep_the_permission",
    "counts_are_never_rarer_early",
    "a_worse_rash_never_gives_the_drug_back",
    "a_final_stop_says_the_same_at_any_grade",
    "worse_renal_function_never_raises_the_dose",
}


def calls_over_the_cells(table: Table) -> Iterator[Call]:
    """Yield a call for every cell of a table that it answers."""
    decider = Decider[Any](table)
    for patient in patients_of(decider.diagram, count_cells(decider.diagram)):
        try:
            yield Call(table, patient, decider(*(patient[fact.name] for fact in table.facts)))
        except (InconsistentInput, UndecidedError):
            continue


@pytest.mark.parametrize("twin", BROKEN, ids=lambda twin: f"{twin.table.id}-{twin.broken}")
def test_broken_table_contradicts_its_claim(twin: Twin) -> None:
    """Some answer of a broken table contradicts its claim, unless what is wrong is no answer."""
    contradicts = ASKED[twin.table.id, twin.claim]
    found = any(contradicts(call) for call in calls_over_the_cells(twin.table))
    assert found is (twin.broken not in UNDECIDED)


@pytest.mark.parametrize("proved", PROVED, ids=lambda proved: proved.table.id)
def test_no_call_of_the_real_table_contradicts_a_claim(proved: Proved) -> None:
    """The table that runs contradicts no claim of its own over its cells."""
    calls = list(calls_over_the_cells(proved.table))
    asked = {name: test for (table, name), test in ASKED.items() if table == proved.table.id}
    assert calls
    assert asked
    assert [name for name, test in asked.items() if any(test(call) for call in calls)] == []


def test_every_claim_about_one_call_can_be_contradicted() -> None:
    """Some broken table contradicts each claim about one call; only pairs of calls are left out."""
    contradicted = {(t.table.id, t.claim) for t in BROKEN if t.broken not in UNDECIDED}
    assert contradicted == set(ASKED)
    assert {name for _, name in OWN.keys() - ASKED.keys()} == TWO_CALLS
