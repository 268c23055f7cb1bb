"""States that are stored between two visits: plain JSON, both ways, and what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from lenarules import TreatmentState
from lenarules.language.errors import StoredAnswerError
from tests.publications.kim_2015.courses import D25, STATES, ask

BEGUN = TreatmentState.start(D25)


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_state_survives_json(state: TreatmentState, indent: int | None) -> None:
    """A stored state is plain JSON and comes back equal, and answers as before."""
    text = state.to_json(indent)
    again = TreatmentState.from_json(text)
    assert (again, hash(again), again.to_json(indent)) == (state, hash(state), text)
    assert ask(again) == ask(state)


def plain(**changes: Any) -> str:
    """Return the stored form of the first state with these keys changed."""
    return json.dumps(json.loads(BEGUN.to_json()) | changes)


LOW = {"set": [{"enum": "Cytopenia", "member": "NEUTROPENIA"}]}
NONSENSE = [
    "",
    "no JSON",
    "{",
    "1",
    "null",
    "[]",
    "{}",
    '{"type": "TreatmentState"}',
    '{"type": "Nothing"}',
    "[" * 100_000,
    plain(cycle=0),
    plain(cycle="1"),
    plain(cycle=True),
    plain(cycle=None),
    plain(extra=1),
    plain(dose=25),
    plain(dose={"type": "LenalidomideDose", "mg": 25}),
    plain(status="ON_TREATMENT"),
    plain(status={"enum": "TreatmentStatus", "member": "PAUSED"}),
    plain(status={"enum": "ActionKind", "member": "CONTINUE"}),
    plain(held_for=LOW),
    plain(open_episodes=LOW),
    plain(permission={"enum": "Footnote", "member": "A"}),
    plain(days_held=3),
    plain(cycles_at_dose=1),
    plain(cycle_clear=1),
]


@pytest.mark.parametrize("text", NONSENSE, ids=range(len(NONSENSE)))
def test_stored_nonsense_is_refused(text: str) -> None:
    """What is no stored state, or a state that is not legal, is a StoredAnswerError."""
    with pytest.raises(StoredAnswerError):
        TreatmentState.from_json(text)


def test_a_stored_answer_is_no_stored_state() -> None:
    """The state of an answer is stored by itself; the message names what was found."""
    with pytest.raises(StoredAnswerError, match="a stored Decision, not a TreatmentState"):
        TreatmentState.from_json(ask(BEGUN).to_json())


def test_a_stored_state_that_is_illegal_says_why() -> None:
    """The message of the rule that is broken is passed on."""
    with pytest.raises(StoredAnswerError, match="days_held is 0 unless"):
        TreatmentState.from_json(plain(days_held=3))
