"""What must hold of every prophylaxis by Kim 2015, Table 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.facts import CYCLE
from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.language.text import in_words
from lenarules.publications.kim_2015.vte_prophylaxis.printed import (
    ASPIRIN_LATER,
    FIRST_4_CYCLES,
    NONE_LATER,
    WARFARIN_FOR_PLATELETS,
)
from lenarules.verify.call import shown
from lenarules.verify.one_call import Shown, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

LATER: dict[str, Condition] = {in_words(part): part for part in (ASPIRIN_LATER, NONE_LATER)}


def printed_prophylaxis(outcome: Outcome, offered: tuple[Outcome, ...]) -> Iterator[VteProphylaxis]:
    """Yield an answer, what it offers and the options of both."""
    for outermost in (outcome, *offered):
        yield from (each for each in shown(outermost) if isinstance(each, VteProphylaxis))


def is_a_drug(outcome: object) -> bool:
    """Tell whether an outcome is a drug."""
    drug = isinstance(outcome, VteProphylaxis) and (outcome.regimens or outcome.kind)
    return bool(drug)


def is_silent_on_later(outcome: object) -> bool:
    """Tell whether an outcome is a drug of the first cycles and says not all that follows it."""
    if not isinstance(outcome, VteProphylaxis):
        return False
    first = outcome.kind in (VteKind.LMWH, VteKind.WARFARIN)
    return first and {then.condition for then in outcome.then} != set(LATER)


def what_is_announced_is_the_later_answer(table: Table) -> Finding | None:
    """Look for a patient in whom cycle 5 answers another kind than cycle 4 announced."""
    for words, later in LATER.items():
        found = _broken_announcement(Pair(table), words, later)
        if found:
            return found
    return None


def _broken_announcement(pair: Pair, words: str, later: Condition) -> Finding | None:
    given_later: list[object] = []

    def place(what: object) -> int:
        if what not in given_later:
            given_later.append(what)
        return given_later.index(what)

    def announced(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        thens = [then for each in printed_prophylaxis(outcome, offered) for then in each.then]
        ways = {(then.kind, then.regimens) for then in thens if then.condition == words}
        return place(ways.pop() if len(ways) == 1 else ("several", len(ways))) if ways else -1

    def given(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
        if isinstance(outcome, VteProphylaxis):
            return place((outcome.kind, outcome.regimens))
        return place("the clinician decides")

    one, other = pair.one.patient, pair.other.patient
    formula = z3.And(
        pair.alike_but(CYCLE),
        one.meets(FIRST_4_CYCLES),
        other.number(CYCLE) == one.number(CYCLE) + 1,
        other.meets(later),
        pair.one.measure(announced) != -1,
        pair.one.measure(announced) != pair.other.measure(given),
    )
    return pair.search(formula, "the later answer is not the one that was announced")


CLAIMS = (
    never(
        "no_drug_below_50_000_platelets",
        "No drug stands in the answer or its options below 50,000 platelets per uL.",
        "a drug below the limit of platelets",
        Who(WARFARIN_FOR_PLATELETS) & Shown(is_a_drug),
    ),
    Claim(
        "what_is_announced_is_the_later_answer",
        "With unchanged facts, what is announced in cycle 4 is the answer in cycle 5.",
        what_is_announced_is_the_later_answer,
    ),
    never(
        "whoever_gets_a_heparin_or_warfarin_is_told_what_follows",
        "Every heparin and warfarin says what follows the first 4 cycles, for all platelets.",
        "not told what follows the first cycles",
        Shown(is_silent_on_later),
    ),
)
