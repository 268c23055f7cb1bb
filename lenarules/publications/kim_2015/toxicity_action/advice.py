"""What other adverse events are told of beside Kim's points: which rash, liver and thyroid."""

from __future__ import annotations

from lenarules.clinical.advice import Caution
from lenarules.language.codec import storable
from lenarules.publications.kim_2015 import paper


@storable
class KimToxicityCaution(Caution):
    """Cautions about other adverse events, from the same section and from Zhang 2023."""

    RASHES_THAT_ARE_NOT_MEANT = (
        "exfoliative rash, suspected Stevens-Johnson syndrome, toxic epidermal necrolysis or "
        "DRESS, and angioedema are none of the rashes meant here",
        paper.ZHANG_SKIN.at("last sentence"),
    )
    LIVER_AND_THYROID_ARE_NAMED = (
        "the same section names hepatotoxicity and thyroid dysfunction",
        paper.OTHER_ADVERSE_EVENTS.at("paragraph 1, last sentence"),
    )
    LIVER_TESTS_IN_ZHANG = (
        "Zhang 2023 reports abnormal liver tests, generally asymptomatic and reversible with "
        "suspension of dosing; once they return to baseline values, treatment at a lower dose may "
        "be considered",
        paper.ZHANG_LIVER.at("third and fourth sentences"),
    )
