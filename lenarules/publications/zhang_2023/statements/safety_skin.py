"""Section 5, severe skin reactions, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.paper import SKIN

STATEMENTS = (
    Statement(
        "skin.reported",
        cite=SKIN.at("first sentence"),
        gist="Angioedema, hypersensitivity and severe skin reactions (SJS, TEN, DRESS) have "
        "been reported.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="reports of cases; what is done follows",
    ),
    Statement(
        "skin.dress_signs",
        cite=SKIN.at("second sentence"),
        gist="DRESS may go with skin reactions, eosinophilia, fever and systemic complications "
        "(liver, kidneys, lungs, heart).",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.skin_reactions.dress",),
    ),
    Statement(
        "skin.fatal",
        cite=SKIN.at("third sentence"),
        gist="These events can be fatal.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.skin_reactions.fatal",),
    ),
    Statement(
        "skin.thalidomide",
        cite=SKIN.at("fourth sentence"),
        gist="Lenalidomide should be avoided after a grade 4 rash with thalidomide.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.skin_reactions.thalidomide_grade_4",
            "zhang_2023.skin_reactions.avoided.grade_2_3",
        ),
    ),
    Statement(
        "skin.grade_2_3",
        cite=SKIN.at("fifth sentence"),
        gist="In a grade 2-3 rash, suspending or discontinuing should be considered.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.skin_reactions.grade_2_3",
            "zhang_2023.skin_reactions.grade_2_3.suspend",
            "zhang_2023.skin_reactions.maculopapular.grade_2_3",
            "zhang_2023.skin_reactions.below_grade_2",
        ),
    ),
    Statement(
        "skin.never_again",
        cite=SKIN.at("last sentence"),
        gist="Angioedema, hypersensitivity, grade 4 rash, exfoliative or maculopapular rash, "
        "suspected SJS, TEN or DRESS: discontinue and never restart.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.skin_reactions.never_again",
            "zhang_2023.skin_reactions.never_again.of_several",
            "zhang_2023.skin_reactions.maculopapular",
            "zhang_2023.skin_reactions.maculopapular.grade_2_3",
            "zhang_2023.skin_reactions.maculopapular.below_grade_2",
            "zhang_2023.skin_reactions.a_rash_has_a_grade",
        ),
    ),
)
