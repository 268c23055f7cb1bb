"""Severe skin and allergic reactions, as printed in section 5.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, Severe skin reactions (including
allergic reactions). Every sentence that says what to do is one row.
"""

from __future__ import annotations

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.condition import all_of, any_of
from lenarules.language.outcome import Refer
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.zhang_2023.advice import ZhangCaution, ZhangMonitoring
from lenarules.publications.zhang_2023.facts import (
    FEATURES,
    RASH_GRADE,
    REACTED_BEFORE,
    THALIDOMIDE_RASH,
    SkinReaction,
)
from lenarules.publications.zhang_2023.paper import SKIN

THALIDOMIDE_GRADE_4 = THALIDOMIDE_RASH.holds
GRADE_2_OR_3 = (RASH_GRADE >= 2) & (RASH_GRADE <= 3)
GRADE_4 = RASH_GRADE >= 4
EXFOLIATIVE = FEATURES.has(SkinReaction.EXFOLIATIVE_RASH)
MACULOPAPULAR = FEATURES.has(SkinReaction.MACULOPAPULAR_RASH)
REACTION_NOW = any_of(
    FEATURES.has(SkinReaction.ANGIOEDEMA),
    FEATURES.has(SkinReaction.HYPERSENSITIVITY),
    GRADE_4,
    EXFOLIATIVE,
    MACULOPAPULAR,
    FEATURES.has(SkinReaction.SUSPECTED_SJS),
    FEATURES.has(SkinReaction.SUSPECTED_TEN),
    FEATURES.has(SkinReaction.SUSPECTED_DRESS),
)
ANY_RASH = RASH_GRADE > 0
#: These two are rashes, which have a grade.
NAMED_RASH_HAS_A_GRADE = ANY_RASH | ~(EXFOLIATIVE | MACULOPAPULAR)
#: A maculopapular rash and nothing else for which a sentence takes the drug away for good.
MACULOPAPULAR_ALONE = all_of(
    MACULOPAPULAR,
    ~FEATURES.has(SkinReaction.ANGIOEDEMA),
    ~FEATURES.has(SkinReaction.HYPERSENSITIVITY),
    ~GRADE_4,
    ~EXFOLIATIVE,
    ~FEATURES.has(SkinReaction.SUSPECTED_SJS),
    ~FEATURES.has(SkinReaction.SUSPECTED_TEN),
    ~FEATURES.has(SkinReaction.SUSPECTED_DRESS),
    ~REACTED_BEFORE.holds,
    ~THALIDOMIDE_GRADE_4,
)
#: "must not be restarted after these reactions have resolved".
REACTION_EVER = REACTION_NOW | REACTED_BEFORE.holds

CONTINUE = ToxicityAction(kind=ToxicityKind.CONTINUE)
SUSPEND = ToxicityAction(kind=ToxicityKind.SUSPEND)
DISCONTINUE = ToxicityAction(kind=ToxicityKind.DISCONTINUE)
FOR_GOOD_OR_SUSPENDED = Refer(
    "a maculopapular rash alone, of grade 2-3: is lenalidomide stopped for good, or suspended? "
    "Neither gives it now. The paper prints, without a grade, that the drug must be discontinued "
    "and not restarted, and of a rash of grade 2-3 that suspending or discontinuing should be "
    "considered.",
)
FOR_GOOD_OR_NOT = Refer(
    "a maculopapular rash alone, below grade 2: is it the reaction for which lenalidomide is "
    "stopped for good? The paper prints, without a grade, that the drug must be discontinued and "
    "not restarted, and prints no other option; two of the other papers treat the usual mild rash.",
    advice=frozenset((ZhangCaution.JONES_TREATS_A_MILD_RASH, ZhangCaution.KIM_MANAGES_A_RASH)),
)

ROWS = (
    Row(
        "thalidomide_grade_4",
        when=THALIDOMIDE_GRADE_4,
        then=ToxicityAction(kind=ToxicityKind.DO_NOT_START),
        strength=Strength.SHOULD,
        cite=SKIN.at("fourth sentence"),
        printed="grade 4 rash with prior thalidomide use: lenalidomide should be avoided",
    ),
    Row(
        "grade_2_3",
        when=GRADE_2_OR_3,
        open="a menu: suspending or discontinuing, and what follows a suspension",
        strength=Strength.SHOULD,
        cite=SKIN.at("fifth sentence"),
        printed="grade 2-3 rash: suspending or discontinuing the drug should be considered",
    ),
    Row(
        "never_again",
        when=REACTION_EVER,
        then=ToxicityAction(kind=ToxicityKind.DISCONTINUE_FOR_GOOD),
        strength=Strength.MUST,
        cite=SKIN.at("last sentence"),
        printed="angioedema, hypersensitivity, grade 4 rash, exfoliative or maculopapular rash, or "
        "suspected SJS, TEN, and DRESS: the drug must be discontinued and must not be restarted "
        "after these reactions have resolved",
    ),
)

NOTES = (
    Note(
        "dress",
        when=ANY_RASH | REACTION_EVER,
        adds=(ZhangMonitoring.DRESS_SIGNS,),
        cite=SKIN.at("second sentence"),
        printed="DRESS may be associated with skin reactions, eosinophilia, fever, and/or systemic "
        "complications of lymphadenopathy, such as hepatitis, nephritis, pneumonia, myocarditis, "
        "and/or pericarditis",
        reading="said in any rash, and wherever a listed reaction is present or happened before, "
        "so that an unknown grade hides no stop",
        principle=Principle.SAFEST,
        cites=(SKIN.at("last sentence"),),
    ),
    Note(
        "fatal",
        when=REACTION_EVER & ~MACULOPAPULAR_ALONE,
        adds=(ZhangCaution.FATAL_REACTIONS,),
        cite=SKIN.at("third sentence"),
        printed="these events can have fatal consequences",
        reading="printed of angioedema, hypersensitivity and severe skin reactions; said of every "
        "reaction for which the drug is stopped for good, present or before, so that an unknown "
        "grade hides no stop",
        principle=Principle.SAFEST,
        cites=(SKIN.at("last sentence"),),
    ),
    Note(
        "maculopapular",
        when=MACULOPAPULAR,
        adds=(ZhangCaution.MACULOPAPULAR_WITHOUT_A_GRADE,),
        cite=SKIN.at("last sentence"),
        printed="exfoliative or maculopapular rash",
    ),
)
