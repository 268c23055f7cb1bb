"""What must hold of every answer about a skin reaction by Zhang 2023."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.toxicity import ToxicityKind
from lenarules.language.condition import all_of, any_of
from lenarules.publications.zhang_2023.facts import (
    FEATURES,
    RASH_GRADE,
    REACTED_BEFORE,
    THALIDOMIDE_RASH,
    SkinReaction,
)
from lenarules.publications.zhang_2023.skin_reaction.printed import GRADE_4
from lenarules.verify.one_call import Answered, Who, never
from lenarules.verify.verdict import Claim
from proofs.pairs import Pair
from proofs.zhang_2023.terms import is_one_of, other_than, shown_otherwise

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

FOR_GOOD = frozenset((ToxicityKind.DISCONTINUE_FOR_GOOD,))
NO_DRUG = FOR_GOOD | {
    ToxicityKind.SUSPEND,
    ToxicityKind.DISCONTINUE,
    ToxicityKind.DO_NOT_START,
}
LISTED = any_of(GRADE_4, *(FEATURES.has(reaction) for reaction in SkinReaction))
WORSE_THAN_A_RASH = any_of(
    GRADE_4,
    *(FEATURES.has(each) for each in SkinReaction if each is not SkinReaction.MACULOPAPULAR_RASH),
)
#: Of whom, with a maculopapular rash, the clinician decides whether the stop is final.
RASH_ALONE = all_of(~WORSE_THAN_A_RASH, ~REACTED_BEFORE.holds, ~THALIDOMIDE_RASH.holds)


#: The final stop is not the answer, or not the only thing that is shown.
NO_FINAL_STOP = ~Answered(is_one_of(FOR_GOOD)) | shown_otherwise(FOR_GOOD)


def a_worse_rash_never_gives_the_drug_back(table: Table) -> Finding | None:
    """Look for two patients of whom only the one with the worse rash may have the drug."""
    pair = Pair(table)
    worse = pair.other.patient.number(RASH_GRADE) > pair.one.patient.number(RASH_GRADE)
    drug = other_than(NO_DRUG)
    back = pair.other.measure(drug) > pair.one.measure(drug)
    return pair.search(z3.And(pair.alike_but(RASH_GRADE), worse, back), "worse rash, more drug")


def is_the_final_stop(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the answer itself, and not an option of it, is the final stop."""
    return int(getattr(outcome, "kind", None) in FOR_GOOD)


def a_final_stop_says_the_same_at_any_grade(table: Table) -> Finding | None:
    """Look for two patients, both stopped for good, of whom the grade changes what is said."""
    pair = Pair(table)
    stopped = [each.measure(is_the_final_stop) == 1 for each in (pair.one, pair.other)]
    one, other = pair.one.patient, pair.other.patient
    differs = z3.Or([one.meets(note.when) != other.meets(note.when) for note in table.notes])
    formula = z3.And(pair.alike_but(RASH_GRADE), *stopped, differs)
    return pair.search(formula, "stopped for good, and the grade changes what is said")


CLAIMS = (
    never(
        "a_listed_reaction_ends_treatment",
        "A rash of grade 4 or a listed reaction is answered by the final stop and nothing else, "
        "but for a maculopapular rash that comes alone, of which the clinician decides.",
        "a listed reaction, and no final stop",
        Who(LISTED & ~RASH_ALONE) & NO_FINAL_STOP,
    ),
    never(
        "no_listed_reaction_is_answered_with_drug",
        "No reaction of the list is answered with drug, nor is it offered.",
        "a listed reaction, and drug",
        Who(LISTED) & shown_otherwise(NO_DRUG),
    ),
    never(
        "once_reacted_never_restarted",
        "Whoever has reacted before is never given the drug again, whatever is seen today.",
        "reacted before, and no final stop",
        Who(REACTED_BEFORE.holds) & NO_FINAL_STOP,
    ),
    Claim(
        "a_worse_rash_never_gives_the_drug_back",
        "A higher grade of rash never turns an answer without drug into one with it.",
        a_worse_rash_never_gives_the_drug_back,
    ),
    Claim(
        "a_final_stop_says_the_same_at_any_grade",
        "Wherever the final stop is the answer at two grades, all that is said with it is the "
        "same, so that an unknown grade does not hide it.",
        a_final_stop_says_the_same_at_any_grade,
    ),
)
