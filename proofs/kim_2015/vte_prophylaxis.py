"""What must hold of every prophylaxis by Kim 2015, Table 3."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.facts import CYCLE
from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.language.outcome import Refer
from lenarules.language.text import in_words
from lenarules.publications.kim_2015.vte_prophylaxis.printed import (
    ASPIRIN_LATER,
    FIRST_4_CYCLES,
    NONE_LATER,
    WARFARIN_FOR_PLATELETS,
)
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find
from proofs.pairs import Pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table

LATER: dict[str, Condition] = {in_words(part): part for part in (ASPIRIN_LATER, NONE_LATER)}


def printed_prophylaxis(outcome: Outcome, offered: tuple[Outcome, ...]) -> Iterator[VteProphylaxis]:
    """Yield an answer, what it offers and the options of both."""
    for each in (outcome, *offered):
        if isinstance(each, VteProphylaxis):
            yield each
        if isinstance(each, VteProphylaxis | Refer):
            yield from (option.outcome for option in each.options)


def names_a_drug(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return 1 where a drug stands in the answer, its regimens or its options."""
    every = printed_prophylaxis(outcome, offered)
    return int(any(each.regimens or each.kind is not VteKind.NONE for each in every))


def no_drug_below_50_000_platelets(table: Table) -> Finding | None:
    """Look for a patient with very few platelets who is offered a drug."""
    reading = Reading(table)
    few = reading.patient.meets(WARFARIN_FOR_PLATELETS)
    formula = z3.And(reading.legal, few, reading.measure(names_a_drug) == 1)
    patients = find(formula, reading.patient)
    return Finding("a drug below the limit of platelets", patients) if patients else None


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


def whoever_gets_a_heparin_or_warfarin_is_told_what_follows(table: Table) -> Finding | None:
    """Look for a patient who gets a drug of the first cycles and no word on what follows."""
    reading = Reading(table)

    def untold(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        drugs = (VteKind.LMWH, VteKind.WARFARIN)
        every = printed_prophylaxis(outcome, offered)
        return int(
            any(p.kind in drugs and {t.condition for t in p.then} != set(LATER) for p in every)
        )

    patients = find(z3.And(reading.legal, reading.measure(untold) == 1), reading.patient)
    return Finding("not told what follows the first cycles", patients) if patients else None


CLAIMS = (
    Claim(
        "no_drug_below_50_000_platelets",
        "No drug stands in the answer or its options below 50,000 platelets per uL.",
        no_drug_below_50_000_platelets,
    ),
    Claim(
        "what_is_announced_is_the_later_answer",
        "With unchanged facts, what is announced in cycle 4 is the answer in cycle 5.",
        what_is_announced_is_the_later_answer,
    ),
    Claim(
        "whoever_gets_a_heparin_or_warfarin_is_told_what_follows",
        "Every heparin and warfarin says what follows the first 4 cycles, for all platelets.",
        whoever_gets_a_heparin_or_warfarin_is_told_what_follows,
    ),
)
