"""Adverse events that are no skin reaction and no hepatitis B, as printed in section 5.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705: Neutropenia, thrombocytopenia and
anemia; Hepatotoxicity; Infections.
"""

from __future__ import annotations

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.zhang_2023.advice import ZhangCaution, ZhangSupportiveCare
from lenarules.publications.zhang_2023.facts import EVENT, RESTART_LOWER, ZhangToxicity
from lenarules.publications.zhang_2023.paper import (
    CYTOPENIA,
    HEPATOTOXICITY,
    INFECTIONS,
    JONES_TABLE_2,
    KIM_HEMATOLOGIC,
)

NEUTROPENIA = EVENT.is_(ZhangToxicity.NEUTROPENIA)
SEVERE_NEUTROPENIA = EVENT.is_(ZhangToxicity.SEVERE_NEUTROPENIA)
SEVERE_THROMBOCYTOPENIA = EVENT.is_(ZhangToxicity.SEVERE_THROMBOCYTOPENIA)
GRADE_3_OR_4 = SEVERE_NEUTROPENIA | SEVERE_THROMBOCYTOPENIA
LIVER_TESTS = EVENT.is_(ZhangToxicity.ABNORMAL_LIVER_TESTS)
LIVER_TESTS_AT_BASELINE = EVENT.is_(ZhangToxicity.LIVER_TESTS_AT_BASELINE)
FIRST_SIGN_OF_INFECTION = EVENT.is_(ZhangToxicity.FIRST_SIGN_OF_INFECTION)
COMPLICATED_ZOSTER = EVENT.is_(ZhangToxicity.COMPLICATED_ZOSTER)
RESTART_ASKED = RESTART_LOWER.holds

CONTINUE = ToxicityAction(kind=ToxicityKind.CONTINUE)
SUSPEND = ToxicityAction(kind=ToxicityKind.SUSPEND)
ZOSTER_SENTENCE = INFECTIONS.at("sixth sentence")
PRINTED_OF_ZOSTER = (
    "disseminated herpes zoster, herpes zoster meningitis, or ocular herpes zoster, requiring "
    "suspension or permanent discontinuation of lenalidomide therapy and adequate antiviral therapy"
)
#: That one of the two is required is no requirement of either.
SUSPEND_OR_STOP = ToxicityAction(
    kind=ToxicityKind.SUSPEND,
    options=(
        PrintedOption(
            ToxicityAction(kind=ToxicityKind.DISCONTINUE_FOR_GOOD),
            Strength.MAY,
            "zhang_2023.toxicity.zoster.complicated",
            ZOSTER_SENTENCE,
            PRINTED_OF_ZOSTER,
        ),
    ),
)
WHICH_DOSE = Refer(
    "which dose adjustment? The paper leaves it, for grade 3 or 4, to an experienced physician "
    "with reference to the package insert, and prints no dose.",
    advice=frozenset((ZhangCaution.EXPERIENCED_PHYSICIAN,)),
)
GIVE_OR_HOLD = Refer(
    "give lenalidomide meanwhile, or hold it? The paper prints immediate medical attention and "
    "empirical treatment at the first sign of an infection, and nothing on lenalidomide.",
)

ROWS = (
    Row(
        "cytopenia.grade_3_4",
        when=GRADE_3_OR_4,
        then=WHICH_DOSE,
        strength=Strength.SHOULD,
        cite=CYTOPENIA.at("seventh sentence"),
        printed="dose adjustments in the event of grade 3 or 4 thrombocytopenia or neutropenia "
        "should be made by an experienced physician with reference to the medication package "
        "insert",
    ),
    Row(
        "liver_tests.abnormal",
        when=LIVER_TESTS,
        open="what becomes of lenalidomide: the sentence reports and recommends nothing",
        strength=Strength.MAY,
        cite=HEPATOTOXICITY.at("third sentence"),
        printed="abnormal liver function test values, generally asymptomatic and reversible with "
        "suspension of dosing",
    ),
    Row(
        "liver_tests.baseline",
        when=LIVER_TESTS_AT_BASELINE,
        then=ToxicityAction(kind=ToxicityKind.RESTART_LOWER),
        strength=Strength.MAY,
        cite=HEPATOTOXICITY.at("fourth sentence"),
        printed="once parameters return to baseline values, treatment at a lower dose may be "
        "considered",
    ),
    Row(
        "infection.first_sign",
        when=FIRST_SIGN_OF_INFECTION,
        open="what becomes of lenalidomide",
        strength=Strength.SHOULD,
        cite=INFECTIONS.at("fourth sentence"),
        printed="at the first sign of infection (for example, cough and fever): immediate medical "
        "attention for empirical anti-infective treatment by a hematologist",
    ),
    Row(
        "zoster.complicated",
        when=COMPLICATED_ZOSTER,
        open="a menu: suspension or permanent discontinuation, and what follows a suspension",
        strength=Strength.MUST,
        cite=ZOSTER_SENTENCE,
        printed=PRINTED_OF_ZOSTER,
    ),
)

NOTES = (
    Note(
        "growth_factor",
        when=NEUTROPENIA | SEVERE_NEUTROPENIA,
        adds=(ZhangSupportiveCare.GROWTH_FACTOR,),
        cite=CYTOPENIA.at("sixth sentence"),
        printed="if neutropenia is present, consider treating with growth factors (G-CSF)",
    ),
    Note(
        "neutropenia.siblings",
        when=SEVERE_NEUTROPENIA,
        adds=(
            ZhangCaution.KIM_INTERRUPTS_IN_NEUTROPENIA,
            ZhangCaution.JONES_INTERRUPTS_IN_NEUTROPENIA,
        ),
        cite=CYTOPENIA.at("seventh sentence"),
        printed="dose adjustments in the event of grade 3 or 4 ... neutropenia",
        reading="neither count nor dose is printed: the siblings' holds are named beside the "
        "question",
        principle=Principle.SIBLING,
        cites=(
            KIM_HEMATOLOGIC.at("expert recommendations, first point"),
            JONES_TABLE_2.at("Neutropenia, lines 1 and 3"),
        ),
    ),
    Note(
        "thrombocytopenia.siblings",
        when=SEVERE_THROMBOCYTOPENIA,
        adds=(
            ZhangCaution.KIM_ON_LOW_PLATELETS,
            ZhangCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS,
        ),
        cite=CYTOPENIA.at("seventh sentence"),
        printed="dose adjustments in the event of grade 3 or 4 thrombocytopenia",
        reading="neither count nor dose is printed: what the siblings do below a count is named "
        "beside the question",
        principle=Principle.SIBLING,
        cites=(
            KIM_HEMATOLOGIC.at("expert recommendations, third point"),
            JONES_TABLE_2.at("Thrombocytopenia, lines 1, 2 and 4"),
        ),
    ),
    Note(
        "liver_tests.asymptomatic",
        when=LIVER_TESTS | LIVER_TESTS_AT_BASELINE,
        adds=(ZhangCaution.LIVER_TESTS_WITHOUT_SYMPTOMS,),
        cite=HEPATOTOXICITY.at("third sentence"),
        printed="generally asymptomatic and reversible",
    ),
    Note(
        "liver_tests.failure",
        when=LIVER_TESTS | LIVER_TESTS_AT_BASELINE,
        adds=(ZhangCaution.LIVER_FAILURE,),
        cite=HEPATOTOXICITY.at("first sentence"),
        printed="liver failure, including death, has been reported in patients treated with "
        "lenalidomide in combination with other drugs",
    ),
    Note(
        "infection.attention",
        when=FIRST_SIGN_OF_INFECTION,
        adds=(ZhangSupportiveCare.SEEK_ATTENTION,),
        cite=INFECTIONS.at("fourth sentence"),
        printed="immediate medical attention ... for empirical anti-infective treatment",
    ),
    Note(
        "zoster.antivirals",
        when=COMPLICATED_ZOSTER,
        adds=(ZhangSupportiveCare.ANTIVIRALS_FOR_ZOSTER,),
        cite=ZOSTER_SENTENCE,
        printed="adequate antiviral therapy",
    ),
)
