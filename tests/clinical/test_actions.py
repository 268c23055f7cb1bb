"""Moves, what is joined to them, and the words for what may be done."""

from __future__ import annotations

from enum import Enum

import pytest

from lenarules.clinical.actions import ActionKind, Cytopenia, Timing, TreatmentStatus
from lenarules.clinical.moves import Act, Move
from lenarules.language.codec import from_plain, to_plain
from lenarules.language.outcome import Outcome, PrintedOption
from lenarules.language.words import Citation, Strength
from lenarules.publications.kim_2015.advice import KimCaution, KimSupportiveCare

PLACE = Citation("Invented 1901", "Table 1")
OPTION = PrintedOption(Act(Move.ONE_UP), Strength.MAY, "table_1.up", PLACE, "one more")
OTHER = PrintedOption(Act(Move.STOP), Strength.SHOULD, "table_1.stop", PLACE, "no more")
CARE = frozenset((KimSupportiveCare.G_CSF,))
CAUTION = frozenset((KimCaution.ADJUST_AT_EACH_CYCLE,))


def test_options_and_advice_are_joined() -> None:
    """A move keeps what it had and takes what holds for the patient; the move stays."""
    first = Act(Move.HOLD).composed(strength=Strength.MUST, options=(OPTION,), advice=CARE)
    assert first == Act(Move.HOLD, (OPTION,), frozenset(CARE))
    second = first.composed(strength=None, options=(OTHER,), advice=frozenset(CAUTION))
    assert second == Act(Move.HOLD, (OPTION, OTHER), frozenset((*CARE, *CAUTION)))


@pytest.mark.parametrize("move", Move)
def test_a_move_is_an_outcome(move: Move) -> None:
    """Every move may stand in a row, and says what it does with a capital letter."""
    act = Act(move)
    assert isinstance(act, Outcome)
    assert act.in_words().lower() == move.value.lower()
    assert act.in_words()[0].isupper()


def test_the_words_keep_names_as_they_are() -> None:
    """Only the first letter is changed, so that names within the words stay."""
    assert Act(Move.TO_CELL).in_words() == "Give the dose of the patient's cell of Fig. 1"


def test_a_move_in_words() -> None:
    """Options and advice follow the move, each with its citation."""
    lines = Act(Move.HOLD, (OPTION,), frozenset(CARE)).in_words().splitlines()
    (care,) = CARE
    assert lines == [
        "Give no lenalidomide now",
        "option (MAY, Invented 1901, Table 1): Give one dose step more",
        f"  as printed: {OPTION.printed}",
        f"with: {care.label} ({care.cite})",
    ]


def test_a_move_is_stored() -> None:
    """A move with options and advice is written as plain JSON and read back."""
    act = Act(Move.ONE_DOWN, (OPTION, OTHER), frozenset((*CARE, *CAUTION)))
    assert from_plain(to_plain(act)) == act


@pytest.mark.parametrize("words", [Timing, Cytopenia, TreatmentStatus, ActionKind, Move])
def test_every_member_is_stored_and_explained(words: type[Enum]) -> None:
    """Each member is read back as itself and has words of its own."""
    assert [from_plain(to_plain(member)) for member in words] == list(words)
    assert len({member.value for member in words}) == len(words.__members__)
