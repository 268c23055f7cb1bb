"""Sections 5.5, 5.8 and 6.3 as printed: adverse events that are no low blood count."""

from __future__ import annotations

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.table import Note, Row
from lenarules.language.words import Principle, Strength
from lenarules.publications.jones_2021.advice import JonesCaution, JonesSupportiveCare
from lenarules.publications.jones_2021.paper import (
    CUTANEOUS,
    GASTRO_INTESTINAL,
    OTHER_CONSIDERATIONS,
    PHARMACOKINETICS,
    ZHANG_HEPATOTOXICITY,
    ZHANG_SKIN,
)
from lenarules.publications.jones_2021.toxicity_action.facts import (
    IS_DIARRHOEA,
    IS_HEPATIC_IMPAIRMENT,
    IS_HIGH_GRADE_RASH,
    IS_INTOLERANCE_OR_ALLERGY,
    IS_MILD_RASH,
    IS_OTHER_RASH,
    IS_RASH,
    IS_REFRACTORY,
    JonesDesensitisation,
)

#: "refractory, or high grade rash". Section 5.8, sixth sentence.
REFRACTORY_OR_HIGH_GRADE = (IS_RASH & IS_REFRACTORY) | IS_HIGH_GRADE_RASH

ROWS = (
    Row(
        "diarrhoea",
        when=IS_DIARRHOEA,
        open="what becomes of lenalidomide",
        strength=Strength.MUST,
        cite=GASTRO_INTESTINAL.at("last sentence"),
        printed="recognition and investigation of diarrhoea is vital: it could be secondary to "
        "bile acid malabsorption, potentially reversible with bile salt binding agents",
    ),
    Row(
        "mild_rash",
        when=IS_MILD_RASH,
        open="what becomes of lenalidomide",
        strength=Strength.SHOULD,
        cite=CUTANEOUS.at("second and third sentences"),
        printed="mild rash: oral antihistamine and/or topical steroids are usually a successful "
        "management strategy",
    ),
    Row(
        "oral_steroids_and_pause",
        when=IS_RASH,
        then=ToxicityAction(
            ToxicityKind.SUSPEND,
            supportive_care=frozenset(
                (
                    JonesSupportiveCare.ORAL_STEROIDS,
                    JonesSupportiveCare.LOWER_DOSE_AFTER_THE_PAUSE,
                )
            ),
        ),
        strength=Strength.MAY,
        cite=CUTANEOUS.at("fifth sentence"),
        printed="short courses of oral steroids and treatment pause, with re-commencement of "
        "lenalidomide at a lower dose have been successful",
    ),
    Row(
        "cessation",
        when=REFRACTORY_OR_HIGH_GRADE,
        then=ToxicityAction(ToxicityKind.DISCONTINUE),
        strength=Strength.MAY,
        cite=CUTANEOUS.at("sixth sentence"),
        printed="refractory, or high grade rash: treatment cessation may be required",
    ),
    Row(
        "intolerance_or_allergy",
        when=IS_INTOLERANCE_OR_ALLERGY,
        then=ToxicityAction(ToxicityKind.DO_NOT_START),
        strength=Strength.MUST,
        cite=OTHER_CONSIDERATIONS.at("first sentence"),
        printed="intolerance and allergy are considered contra-indications to use",
    ),
    Row(
        "desensitisation",
        when=IS_INTOLERANCE_OR_ALLERGY,
        then=JonesDesensitisation(),
        strength=Strength.MAY,
        cite=OTHER_CONSIDERATIONS.at("first sentence"),
        printed="tentative, controlled, desensitisation strategies have been successfully "
        "undertaken",
    ),
    Row(
        "hepatic_impairment",
        when=IS_HEPATIC_IMPAIRMENT,
        then=ToxicityAction(ToxicityKind.CONTINUE),
        strength=Strength.SHOULD,
        cite=OTHER_CONSIDERATIONS.at("last sentence"),
        printed="no dose alterations are required in patients with hepatic impairment",
    ),
)

NOTES = (
    Note(
        "other_causes",
        when=IS_RASH,
        adds=(JonesCaution.REVIEW_OTHER_CAUSES,),
        cite=CUTANEOUS.at("fourth sentence"),
        printed="review of possible other causes should also be undertaken, for example concurrent "
        "medications",
    ),
    Note(
        "severe_reactions",
        when=IS_OTHER_RASH | REFRACTORY_OR_HIGH_GRADE,
        adds=(JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS,),
        cite=CUTANEOUS.at("last sentence"),
        printed="severe reactions, such as toxic epidermal necrolysis or Stevens-Johnson syndrome "
        "have rarely been reported",
        reading="told with every rash that is refractory or not mild: the section prints no action "
        "for a severe reaction, and the sibling never restarts after one",
        principle=Principle.SIBLING,
        cites=(ZHANG_SKIN.at("last sentence"),),
    ),
    Note(
        "hypersensitivity",
        when=IS_INTOLERANCE_OR_ALLERGY,
        adds=(JonesCaution.NOT_AGAIN_AFTER_SEVERE_REACTIONS,),
        cite=OTHER_CONSIDERATIONS.at("first sentence"),
        printed="intolerance and allergy are considered contra-indications to use",
        reading="beside desensitisation, which is printed here, stand the reactions, "
        "hypersensitivity among them, after which the sibling never restarts",
        principle=Principle.SIBLING,
        cites=(ZHANG_SKIN.at("last sentence"),),
    ),
    Note(
        "mild_hepatic_impairment",
        when=IS_HEPATIC_IMPAIRMENT,
        adds=(JonesCaution.LIVER_PRINTED_TWICE,),
        cite=PHARMACOKINETICS.at("last sentence"),
        printed="dose alterations are not required based on mild hepatic impairment",
    ),
    Note(
        "liver_tests_on_treatment",
        when=IS_HEPATIC_IMPAIRMENT,
        adds=(JonesCaution.LIVER_TESTS_ON_TREATMENT,),
        cite=OTHER_CONSIDERATIONS.at("last sentence"),
        printed="patients with hepatic impairment",
        reading="a sentence on the dose of patients who have it; of liver tests that turn abnormal "
        "on treatment this paper prints nothing, and the sibling tells of suspension",
        principle=Principle.SIBLING,
        cites=(ZHANG_HEPATOTOXICITY.at("third and fourth sentences"),),
    ),
)
