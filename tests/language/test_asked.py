from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve, frozen

from lenarules.language.asked import Asked
from lenarules.language.codec import storable
from lenarules.language.decide import Decider
from lenarules.language.decision import Decision, Source
from lenarules.language.errors import (
    InconsistentInput,
    InsufficientData,
    UndecidedError,
    WrongType,
)
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.words import Advice, Basis, Strength
from tests.language.example import (
    DECIDE,
    HAND_OVER,
    HANDOVER,
    Complaint,
    Contents,
    Handling,
    Postage,
    Service,
)

#: A parcel, as the table reads it.
PARCEL: tuple[Any, ...] = (
    500,
    1,
    Complaint.NEVER,
    False,
    frozenset[Contents](),
    Service.STANDARD,
)
WEIGHT, ZONE, COMPLAINT, FRAGILE, CONTENTS, SERVICE = range(6)


@storable
@frozen
class Ticket:
    """What the function makes of a price: coins of fifty cents."""

    coins: int
    handling: frozenset[Advice] = frozenset()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Ticket:
        """Return the ticket with advice."""
        return Ticket(self.coins, self.handling | advice)

    def in_words(self) -> str:
        """Return the ticket in words."""
        return f"{self.coins} coins"


SOURCE = Source(
    HANDOVER.id,
    HANDOVER.title,
    HAND_OVER.source.version,
    HAND_OVER.source.table_hash,
    (("sender", "sender", ""), ("kilograms", "weight", "kg")),
)


class Clerk:
    """A function that asks the table and remembers what it was given to finish."""

    def __init__(self) -> None:
        self.given: list[tuple[Any, frozenset[str]]] = []

    def finish(self, outcome: Any, marks: frozenset[str]) -> Any:
        """Return a ticket for a price, or the question as it stands."""
        self.given.append((outcome, marks))
        return outcome if isinstance(outcome, Refer) else Ticket(outcome.cents // 50)

    def ask(self, *changes: tuple[int, Any], decider: Decider[Any] = HAND_OVER) -> Decision[Any]:
        """Ask about a parcel with some of its values changed."""
        read = list(PARCEL)
        for slot, value in changes:
            read[slot] = value
        asked = Asked(self.finish, SOURCE, ("Ann", 0.5), {"weight": "kilograms"})
        return decider.decide(tuple(read), asked)


def test_the_function_finishes_the_outcome() -> None:
    """What stands in the answer is what the function made of outcome and marks."""
    clerk = Clerk()
    found = clerk.ask((SERVICE, Service.EXPRESS), (COMPLAINT, 3))
    assert found.outcome == Ticket(2)
    assert clerk.given == [(Postage(100, 1, Strength.MUST), frozenset(("signed", "apology")))]


def test_the_outcome_is_finished_with_options_and_advice() -> None:
    """The function is given the outcome as the table composed it, each time anew."""
    clerk = Clerk()
    assert clerk.ask((WEIGHT, 25_000), (FRAGILE, True)).outcome == Ticket(18)
    assert clerk.ask((WEIGHT, 25_001), (FRAGILE, True)).outcome == Ticket(18)
    (first, marks), second = clerk.given
    assert (first, marks) == second
    assert [option.row for option in first.options] == ["post.table_2.box"]
    assert (first.handling, marks) == (frozenset((Handling.PADDING,)), frozenset(("signed",)))


def test_the_answer_carries_what_was_asked() -> None:
    """Values and source are the function's own; row, basis and notes are the table's."""
    found = Clerk().ask()
    plain = HAND_OVER.decide(PARCEL)
    assert found.inputs == {"sender": "Ann", "kilograms": 0.5}
    assert found.source is SOURCE
    assert evolve(found, outcome=plain.outcome, values=plain.values, source=plain.source) == plain
    assert "Inputs: sender Ann; weight 0.5 kg" in found.explain().splitlines()
    assert found.explain().startswith("2 coins\n")


def test_a_finished_answer_is_stored() -> None:
    """JSON keeps the finished outcome and the values that were asked, both ways."""
    for found in (Clerk().ask(), Clerk().ask((COMPLAINT, None)), Clerk().ask((WEIGHT, 25_000))):
        assert Decision.from_json(found.to_json()) == found


def test_without_a_function_the_table_answers() -> None:
    """Deciding values that are read is calling with them."""
    assert HAND_OVER.decide(PARCEL) == HAND_OVER(*PARCEL)
    assert HAND_OVER.decide(PARCEL).source is HAND_OVER.source


def test_a_question_is_finished_too() -> None:
    """The function is given the question of the table and may hand it on."""
    clerk = Clerk()
    leaking = frozenset((Contents.BATTERY, Contents.LIQUID))
    found = clerk.ask((CONTENTS, leaking), decider=DECIDE)
    assert isinstance(found.outcome, Refer)
    assert found.outcome == DECIDE.decide((*PARCEL[:CONTENTS], leaking, *PARCEL[SERVICE:])).outcome


def test_a_unit_in_doubt_is_joined_at_the_end() -> None:
    """The advice to check a unit goes to what the function made."""
    clerk = Clerk()
    assert clerk.ask((WEIGHT, 25)).outcome == Ticket(2, frozenset((Handling.CHECK_UNIT,)))
    assert clerk.given[0][0].handling == frozenset()
    unknown: Any = clerk.ask((WEIGHT, 25), (COMPLAINT, None)).outcome
    assert unknown.handling == {Handling.CHECK_UNIT}


def test_an_unknown_that_the_function_needs_goes_by_its_own_name() -> None:
    """What is needed is named as the argument, and the others by the names of their facts."""
    with pytest.raises(InsufficientData) as error:
        Clerk().ask((WEIGHT, None), (FRAGILE, None))
    assert error.value.needed == ("kilograms", "fragile")
    assert "still depends on kilograms, fragile, which are unknown (None)" in str(error.value)
    outcomes = {each.outcome for each in error.value.possible}
    assert outcomes == {Ticket(2), Ticket(3), Ticket(6), Ticket(9), Ticket(18)}
    assert "if weight > 20,000 g: 18 coins" in str(error.value)


def test_what_the_function_makes_alike_is_one_answer() -> None:
    """Outcomes that differ for the table and not for the function are answered."""

    def finish(outcome: Any, marks: frozenset[str]) -> Any:
        return Ticket(1)

    values = (None, *PARCEL[1:])
    found: Decision[Any] = HAND_OVER.decide(values, Asked(finish, SOURCE, ("Ann", None), {}))
    assert (found.outcome, found.basis, found.row) == (Ticket(1), None, None)
    assert {each.basis for each in found.possible} == {Basis.PUBLISHED, Basis.GAP}
    assert {each.outcome for each in found.possible} == {Ticket(1)}
    assert (found.values, found.source) == (("Ann", None), SOURCE)
    assert "If weight < 1,000 g: PUBLISHED, post.table_2.letter" in found.explain().splitlines()


def test_what_no_legal_value_leaves_is_inconsistent() -> None:
    """Rules of legal inputs are asked before the function is."""
    clerk = Clerk()
    for unknown in ((ZONE, 1), (ZONE, None)):
        with pytest.raises(InconsistentInput, match="freight is never express"):
            clerk.ask((WEIGHT, 25_000), (SERVICE, Service.EXPRESS), unknown)
    assert clerk.given == []


def test_a_request_is_never_unknown() -> None:
    """A wish of the caller is refused as unknown before the function is asked."""
    clerk = Clerk()
    with pytest.raises(WrongType, match="service is a request, never unknown"):
        clerk.ask((SERVICE, None))
    assert clerk.given == []


def test_what_nothing_decides_is_an_error() -> None:
    """A parcel that no row and no reading decides never reaches the function."""
    clerk = Clerk()
    bare = Decider[Any](evolve(HANDOVER, resolutions=(HANDOVER.resolutions[1],)))
    with pytest.raises(UndecidedError, match="no row and no resolution decide this patient"):
        clerk.ask((WEIGHT, 25_000), decider=bare)
    assert clerk.given == []
