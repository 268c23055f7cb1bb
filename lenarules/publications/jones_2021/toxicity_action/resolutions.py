"""Sections 5.5, 5.8 and 6.3: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.jones_2021.advice import (
    JonesCaution,
    JonesMonitoring,
    JonesSupportiveCare,
)
from lenarules.publications.jones_2021.paper import (
    CUTANEOUS,
    KIM_OTHER_ADVERSE_EVENTS,
    OTHER_CONSIDERATIONS,
    ZHANG_SKIN,
)
from lenarules.publications.jones_2021.toxicity_action.facts import (
    IS_DIARRHOEA,
    IS_INTOLERANCE_OR_ALLERGY,
    IS_MILD_RASH,
    IS_OTHER_RASH,
    IS_REFRACTORY,
    IS_SEVERE_SKIN_REACTION,
)
from lenarules.publications.jones_2021.toxicity_action.printed import REFRACTORY_OR_HIGH_GRADE

INVESTIGATE = ToxicityAction(
    ToxicityKind.CONTINUE,
    supportive_care=frozenset((JonesSupportiveCare.BILE_SALT_BINDERS,)),
    monitoring=frozenset((JonesMonitoring.INVESTIGATE_DIARRHOEA,)),
    cautions=frozenset((JonesCaution.SEVERE_IS_LEFT_TO_THE_PHYSICIAN,)),
)
TREAT_THE_SKIN = ToxicityAction(
    ToxicityKind.CONTINUE,
    supportive_care=frozenset((JonesSupportiveCare.ANTIHISTAMINE_OR_TOPICAL_STEROIDS,)),
)
PAUSE_OR_NOT = Refer(
    "treat the skin and give lenalidomide on, or pause it with a short course of oral steroids, "
    "and re-commence it after the pause at a lower dose? The first is printed for a mild rash, the "
    "second without a grade."
)
PAUSE_OR_STOP = Refer(
    "pause lenalidomide, with a short course of oral steroids, or stop it? Neither gives it during "
    "the rash: a pause, with a lower dose after it, is printed to 'have been successful', and "
    "cessation 'may be required'."
)

RESOLUTIONS = (
    Resolution(
        "diarrhoea.continue",
        region=IS_DIARRHOEA,
        adopts=Adopt("diarrhoea", INVESTIGATE),
        bases={Basis.COMPLETED},
        principle=Principle.SIBLING,
        cites=(KIM_OTHER_ADVERSE_EVENTS.at("expert recommendations, first and second points"),),
        reading="investigation and its treatment are printed, no change of lenalidomide; the "
        "sibling manages diarrhoea in general without one, and leaves severe events, of which is "
        "not asked here, to the physician",
    ),
    Resolution(
        "mild_rash.continue",
        region=IS_MILD_RASH & ~IS_REFRACTORY,
        adopts=Adopt("mild_rash", TREAT_THE_SKIN),
        offers=(Offer("oral_steroids_and_pause"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(CUTANEOUS.at("third to sixth sentences"),),
        reading="lenalidomide goes on: a pause is printed with oral steroids only, as what has "
        "been successful, and cessation for a refractory or high grade rash",
    ),
    Resolution(
        "rash.between",
        region=IS_OTHER_RASH & ~IS_REFRACTORY,
        adopts=PAUSE_OR_NOT,
        offers=(
            Offer("mild_rash", TREAT_THE_SKIN, unmatched_too=True),
            Offer("oral_steroids_and_pause"),
        ),
        bases={Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(CUTANEOUS.at("second to fifth sentences"),),
        reading="between mild and high grade the section recommends nothing; that a pause has been "
        "successful is a permission",
    ),
    Resolution(
        "rash.refractory_or_high_grade",
        region=REFRACTORY_OR_HIGH_GRADE,
        adopts=PAUSE_OR_STOP,
        offers=(Offer("oral_steroids_and_pause"), Offer("cessation")),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(CUTANEOUS.at("fifth and sixth sentences"),),
        reading="both lines are permissions; no text says when which of them",
    ),
    Resolution(
        "severe_skin_reaction.stop",
        region=IS_SEVERE_SKIN_REACTION,
        adopts=ToxicityAction(ToxicityKind.DISCONTINUE_FOR_GOOD),
        bases={Basis.GAP},
        principle=Principle.SIBLING,
        cites=(CUTANEOUS.at("last sentence"), ZHANG_SKIN.at("last sentence")),
        reading="both are named and no action is printed; the sibling discontinues for either, "
        "even where it is only suspected, and does not restart",
    ),
    Resolution(
        "allergy.not_given",
        region=IS_INTOLERANCE_OR_ALLERGY,
        adopts=Adopt("intolerance_or_allergy"),
        offers=(Offer("desensitisation"),),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(OTHER_CONSIDERATIONS.at("first sentence"),),
        reading="the contraindication is the rule; that tentative desensitisation has been "
        "undertaken is a permission",
    ),
)
