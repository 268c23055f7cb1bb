"""What must hold of abstinence and contraception by Kim 2015."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.contraception import Contraception, ContraceptionKind
from lenarules.publications.kim_2015.contraception.printed import (
    DAYS_SINCE_DISCONTINUATION,
    MALE,
    TREATED,
    WOMAN,
)
from lenarules.verify.one_call import Answered, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

MEASURES = (ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION, ContraceptionKind.ABSTINENCE_OR_CONDOM)


def asks_a_measure(outcome: object) -> bool:
    """Tell whether an outcome is a measure."""
    return isinstance(outcome, Contraception) and outcome.kind in MEASURES


def asks_nothing(outcome: object) -> bool:
    """Tell whether an outcome is that no measure is printed."""
    nothing = ContraceptionKind.NOTHING_PRINTED
    return isinstance(outcome, Contraception) and outcome.kind is nothing


def nothing_is_asked(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the answer is that no measure is printed."""
    return int(asks_nothing(outcome))


def what_has_ended_does_not_come_back(table: Table) -> Finding | None:
    """Look for a patient who is asked for nothing, and for something at a later time."""
    pair = Pair(table)
    earlier = z3.And(pair.alike_but(DAYS_SINCE_DISCONTINUATION), _is_not_later(pair))
    back = z3.And(
        pair.one.measure(nothing_is_asked) == 1, pair.other.measure(nothing_is_asked) == 0
    )
    return pair.search(z3.And(earlier, back), "nothing was asked, and something is later")


def _is_not_later(pair: Pair) -> Any:
    """The first patient is seen no later than the other: during treatment, or fewer days after."""
    days = DAYS_SINCE_DISCONTINUATION
    one, other = pair.one.patient, pair.other.patient
    fewer = z3.And(z3.Not(other.is_exception(days)), one.number(days) <= other.number(days))
    return z3.Or(one.is_exception(days), fewer)


CLAIMS = (
    never(
        "nobody_at_risk_on_treatment_is_without_a_measure",
        "On treatment, dose interruptions included, every woman of childbearing potential and "
        "every man is asked for a measure.",
        "on treatment, and no measure",
        Who(TREATED & (WOMAN | MALE)) & ~Answered(asks_a_measure),
    ),
    Claim(
        "what_has_ended_does_not_come_back",
        "Once nothing is asked of a patient, nothing is asked at any later time.",
        what_has_ended_does_not_come_back,
    ),
    never(
        "no_woman_who_may_conceive_is_told_that_nothing_is_asked",
        "No woman of childbearing potential is told that nothing is asked, at any time.",
        "she may conceive and is asked for nothing",
        Who(WOMAN) & Answered(asks_nothing),
    ),
)
