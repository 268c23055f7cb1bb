"""A claim about one call: what is wrong is read alike by the solver and of what runs."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from lenarules.language.condition import ALWAYS
from lenarules.language.decide import Decider
from lenarules.language.errors import TableError
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Note, Offer, Table
from lenarules.language.words import Basis, Strength
from lenarules.verify.call import Call
from lenarules.verify.one_call import Answered, Shown, Told, Who, Wrong, never
from tests.language.example import FRAGILE, WEIGHT, Handling, Postage
from tests.verify.tariffs import LITTLE, MUCH, TEXT, reading, row, tariff

ASK = Refer("ask the clerk?")


def post() -> Table:
    """Return a post with a printed price, an overlap, a question, an option and a hint."""
    heavy = WEIGHT >= 1_000
    hint = Note("hint", when=heavy, adds=(Handling.PADDING,), cite=TEXT, printed="mind")
    return tariff(
        "post",
        (WEIGHT, FRAGILE),
        row("cheap", ~heavy, LITTLE),
        row("dear", heavy, MUCH),
        row("member", FRAGILE.holds, LITTLE, strength=Strength.MAY),
        resolutions=(
            reading(
                "members",
                heavy & FRAGILE.holds & (WEIGHT < 1_500),
                Adopt("dear"),
                Basis.OVERLAP,
                offers=(Offer("member"), Offer("dear")),
            ),
            reading("too_heavy", FRAGILE.holds & (WEIGHT >= 1_500), ASK, Basis.OVERLAP),
        ),
        notes=(hint,),
    )


def is_cheap(outcome: Any) -> bool:
    """Tell whether an outcome is the low price."""
    return isinstance(outcome, Postage) and outcome.cents == LITTLE.cents


def is_asked(outcome: Any) -> bool:
    """Tell whether the clerk is asked."""
    return isinstance(outcome, Refer)


HEAVY, HINT = WEIGHT >= 1_000, Handling.PADDING
WRONGS: dict[str, Wrong] = {
    "who": Who(HEAVY),
    "answered": Answered(is_cheap),
    "asked": Answered(is_asked),
    "shown": Shown(is_cheap),
    "told": Told(HINT),
    "both": Who(HEAVY) & Shown(is_cheap),
    "either": Answered(is_asked) | ~Told(HINT),
    "nobody": Who(HEAVY) & ~Told(HINT),
    "everybody": Who(ALWAYS),
}


@pytest.mark.parametrize("name", WRONGS)
def test_solver_and_calls_agree(name: str) -> None:
    """The solver finds somebody exactly where a call of the running table does."""
    table, wrong = post(), WRONGS[name]
    decide = Decider[Any](table)
    claim = never(name, f"{name} is so of nobody.", name, wrong)
    calls = [
        Call(table, {"weight": weight, "fragile": member}, decide(weight, member))
        for weight, member in product((10, 999, 1_000, 1_200, 1_500, 1_999), (False, True))
    ]
    found = [call for call in calls if wrong.is_true(call)]
    verdict = claim.verdict(table)
    assert verdict.proved is not bool(found)
    assert claim.contradicted is not None
    for patient in verdict.patients:
        answer = decide(patient["weight"], patient["fragile"])
        assert claim.contradicted(Call(table, patient, answer))


def test_the_calls_tell_every_part_apart() -> None:
    """What is matched and told is that of the call, and an option counts as shown only."""
    table = post()
    decide = Decider[Any](table)
    call = Call(table, {"weight": 1_200, "fragile": True}, decide(1_200, True))
    assert call.matched == {"dear", "member"}
    assert call.advice == {HINT}
    assert Shown(is_cheap).is_true(call)
    assert not Answered(is_cheap).is_true(call)
    referred = Call(table, {"weight": 1_600, "fragile": True}, decide(1_600, True))
    assert referred.matched == {"dear", "member"}


def test_what_is_wrong_has_no_truth_in_python() -> None:
    """``and`` and ``not`` fail where they are written, with the cure."""
    with pytest.raises(TableError, match="join with &"):
        assert Who(HEAVY)
    with pytest.raises(NotImplementedError):
        Wrong().is_true(None)  # type: ignore[arg-type] # a part of its own has to say it
    with pytest.raises(NotImplementedError):
        Wrong().formula(None)  # type: ignore[arg-type] # a part of its own has to say it
