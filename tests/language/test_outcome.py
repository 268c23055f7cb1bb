from __future__ import annotations

import pytest

from lenarules.language.outcome import Outcome, PrintedOption, Refer, advice_lines, option_lines
from lenarules.language.words import Advice, Citation, Strength
from tests.language.example import TARIFF, Handling, Postage, Refusal

PADDED: frozenset[Advice] = frozenset((Handling.PADDING,))
UPRIGHT: frozenset[Advice] = frozenset((Handling.KEEP_UPRIGHT,))
DRUM = PrintedOption(Postage(3_000, 9), Strength.MAY, "terms.drum", TARIFF, "in a drum")
REFUSAL = PrintedOption(Refusal(14), Strength.SHOULD, "terms.refusal", TARIFF, "may refuse")


@pytest.mark.parametrize("outcome", [Refer("which?"), Postage(1, 1)])
def test_what_is_an_outcome(outcome: object) -> None:
    """A question and the table's own class are outcomes; a class of one method is not."""
    assert isinstance(outcome, Outcome)
    assert not isinstance(Refusal(14), Outcome)


def test_options_take_the_advice_they_can() -> None:
    """Advice is joined to an option whose outcome takes it; another one stays as it is."""
    assert DRUM.with_advice(PADDED).outcome == Postage(3_000, 9, handling=PADDED)
    assert REFUSAL.with_advice(PADDED) is REFUSAL


def test_a_question_is_composed() -> None:
    """Offers come first, advice is joined to the question and to every option."""
    question = Refer("which?", (REFUSAL,), UPRIGHT)
    found = question.composed(strength=Strength.MUST, options=(DRUM,), advice=PADDED)
    assert found.question == "which?"
    assert found.options == (DRUM.with_advice(PADDED), REFUSAL)
    assert found.advice == PADDED | UPRIGHT


def test_a_question_in_words() -> None:
    """The question, the options and the advice, each with its citation."""
    assert Refer("which?", (DRUM, REFUSAL), UPRIGHT).in_words().splitlines() == [
        "The clinician decides: which?",
        "option (MAY, Invented Post 1901, Table 1): 3000 cents, 9 days",
        "  as printed: in a drum",
        "option (SHOULD, Invented Post 1901, Table 1): not carried; kept for 14 days",
        "  as printed: may refuse",
        "meanwhile: keep it upright (Invented Post 1901, Table 1, upright, footnote u)",
    ]


def test_a_question_has_neither_dose_nor_kind() -> None:
    """A type checker, and Python, make the caller look."""
    assert not hasattr(Refer("which?"), "dose")
    assert not hasattr(Refer("which?"), "kind")


def test_lines_come_in_a_fixed_order() -> None:
    """Advice is ordered by name, whatever the order of the set."""
    lines = advice_lines("with", PADDED | UPRIGHT)
    assert [line.split(" (")[0] for line in lines] == [
        "with: keep it upright",
        "with: pad the parcel",
    ]
    assert option_lines(()) == []


def test_citations() -> None:
    """A citation names what it has, and leaves out what it has not."""
    assert str(Citation("Post", "Table 1")) == "Post, Table 1"
    assert str(Citation("Post", "Table 1").at("light", "b")) == "Post, Table 1, light, footnote b"
