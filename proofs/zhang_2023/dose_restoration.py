"""What must hold of every restoration of a dose by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.facts import ANC, PLATELETS
from lenarules.language.condition import any_of
from lenarules.publications.zhang_2023.advice import ZhangCaution
from lenarules.publications.zhang_2023.dose_restoration.printed import (
    ENOUGH_ANC,
    ENOUGH_PLATELETS,
    START_OF_A_CYCLE,
    TWO_CLEAR_CYCLES,
)
from lenarules.publications.zhang_2023.facts import CLEAR_CYCLES, RESTORE
from lenarules.publications.zhang_2023.outcomes import DoseRestorationKind
from lenarules.verify.one_call import Answered, Shown, Told, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair
from proofs.zhang_2023.terms import is_answered_or_offered, is_one_of, shown_otherwise

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

ORIGINAL, PRESENT = DoseRestorationKind.ORIGINAL_LEVEL, DoseRestorationKind.PRESENT_LEVEL
#: One of the four conditions is not met.
SHORT = any_of(~START_OF_A_CYCLE, ~TWO_CLEAR_CYCLES, ~ENOUGH_ANC, ~ENOUGH_PLATELETS)
is_the_original = is_one_of({ORIGINAL})


def better_counts_keep_the_permission(table: Table) -> Finding | None:
    """Look for two patients of whom the one with better counts alone lacks the permission."""
    pair = Pair(table)
    one, other = pair.one.patient, pair.other.patient
    better = [other.number(fact) >= one.number(fact) for fact in (ANC, PLATELETS, CLEAR_CYCLES)]
    permitted = is_answered_or_offered(ORIGINAL)
    lost = pair.other.measure(permitted) < pair.one.measure(permitted)
    alike = pair.alike_but(ANC, PLATELETS, CLEAR_CYCLES)
    return pair.search(z3.And(alike, *better, lost), "better counts, and no permission")


CLAIMS = (
    never(
        "no_restoration_short_of_a_limit",
        "The original dose is neither answered nor offered inside a cycle, before two clear "
        "cycles, or below either count.",
        "the original dose, as an answer or an option, short of a condition",
        Who(SHORT) & shown_otherwise(frozenset((PRESENT,))),
    ),
    never(
        "no_restoration_unasked",
        "The original dose is answered only when it is asked for.",
        "the original dose, not asked for",
        Who(~RESTORE.holds) & Answered(is_the_original),
    ),
    Claim(
        "better_counts_keep_the_permission",
        "Higher counts and more clear cycles never take the permission away.",
        better_counts_keep_the_permission,
    ),
    never(
        "no_restoration_without_the_kidneys",
        "The original dose is neither answered nor offered without the word that renal function is "
        "not asked.",
        "the original dose, and no word on the kidneys",
        Shown(is_the_original) & ~Told(ZhangCaution.RENAL_FUNCTION_IS_NOT_ASKED),
    ),
    never(
        "no_level_is_drug_today",
        "No level is answered without the word that it does not say whether drug is given today.",
        "a level, and no word on today",
        ~Told(ZhangCaution.TODAY_IS_NOT_ANSWERED),
    ),
)
