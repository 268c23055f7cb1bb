"""What must hold of every restoration of a dose by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.facts import ANC, PLATELETS
from lenarules.language.condition import ALWAYS, any_of
from lenarules.publications.zhang_2023.advice import ZhangCaution
from lenarules.publications.zhang_2023.dose_restoration.printed import (
    ENOUGH_ANC,
    ENOUGH_PLATELETS,
    START_OF_A_CYCLE,
    TWO_CLEAR_CYCLES,
)
from lenarules.publications.zhang_2023.facts import CLEAR_CYCLES, RESTORE
from lenarules.publications.zhang_2023.outcomes import DoseRestorationKind
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find
from proofs.pairs import Pair
from proofs.zhang_2023.terms import (
    answered_otherwise,
    is_answered_or_offered,
    kind_outside,
    untold,
)

if TYPE_CHECKING:
    from lenarules.language.table import Table

ORIGINAL, PRESENT = DoseRestorationKind.ORIGINAL_LEVEL, DoseRestorationKind.PRESENT_LEVEL


def no_restoration_short_of_a_limit(table: Table) -> Finding | None:
    """Look for a patient who is short of one of the four conditions and may have the old dose."""
    short = any_of(~START_OF_A_CYCLE, ~TWO_CLEAR_CYCLES, ~ENOUGH_ANC, ~ENOUGH_PLATELETS)
    detail = "the original dose, as an answer or an option, short of a condition"
    return answered_otherwise(table, short, frozenset((PRESENT,)), detail)


def no_restoration_unasked(table: Table) -> Finding | None:
    """Look for a patient who is answered the original dose without asking for it."""
    return kind_outside(table, ORIGINAL, RESTORE.holds, "the original dose, not asked for")


def better_counts_keep_the_permission(table: Table) -> Finding | None:
    """Look for two patients of whom the one with better counts alone lacks the permission."""
    pair = Pair(table)
    one, other = pair.one.patient, pair.other.patient
    better = [other.number(fact) >= one.number(fact) for fact in (ANC, PLATELETS, CLEAR_CYCLES)]
    permitted = is_answered_or_offered(ORIGINAL)
    lost = pair.other.measure(permitted) < pair.one.measure(permitted)
    alike = pair.alike_but(ANC, PLATELETS, CLEAR_CYCLES)
    return pair.search(z3.And(alike, *better, lost), "better counts, and no permission")


def no_restoration_without_the_kidneys(table: Table) -> Finding | None:
    """Look for a patient who may have the original dose and is not told of renal function."""
    reading = Reading(table)
    advice = ZhangCaution.RENAL_FUNCTION_IS_NOT_ASKED
    told = [reading.patient.meets(note.when) for note in table.notes if advice in note.adds]
    permitted = reading.measure(is_answered_or_offered(ORIGINAL)) == 1
    silent = z3.And(reading.legal, permitted, z3.Not(z3.Or(told)))
    patients = find(silent, reading.patient)
    return Finding("the original dose, and no word on the kidneys", patients) if patients else None


def no_level_is_drug_today(table: Table) -> Finding | None:
    """Look for a patient who is not told that the level does not answer for today."""
    today = ZhangCaution.TODAY_IS_NOT_ANSWERED
    return untold(table, ALWAYS, today, "a level, and no word on today")


CLAIMS = (
    Claim(
        "no_restoration_short_of_a_limit",
        "The original dose is neither answered nor offered inside a cycle, before two clear "
        "cycles, or below either count.",
        no_restoration_short_of_a_limit,
    ),
    Claim(
        "no_restoration_unasked",
        "The original dose is answered only when it is asked for.",
        no_restoration_unasked,
    ),
    Claim(
        "better_counts_keep_the_permission",
        "Higher counts and more clear cycles never take the permission away.",
        better_counts_keep_the_permission,
    ),
    Claim(
        "no_restoration_without_the_kidneys",
        "The original dose is neither answered nor offered without the word that renal function is "
        "not asked.",
        no_restoration_without_the_kidneys,
    ),
    Claim(
        "no_level_is_drug_today",
        "No level is answered without the word that it does not say whether drug is given today.",
        no_level_is_drug_today,
    ),
)
