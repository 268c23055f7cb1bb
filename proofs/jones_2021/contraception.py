"""What must hold of every answer on pregnancy and contraception by Jones 2021."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.contraception import Contraception, ContraceptionKind
from lenarules.publications.jones_2021.advice import (
    JonesCaution,
    JonesMonitoring,
    JonesSupportiveCare,
)
from lenarules.publications.jones_2021.contraception.printed import (
    CAN_BEAR_CHILDREN,
    CONTRAINDICATED,
    IS_BREASTFEEDING,
    MALE,
    TEST_IS_NEGATIVE,
    TEST_IS_POSITIVE,
)
from lenarules.verify.one_call import Answered, Shown, Told, Who, never

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome

NO_DRUG = {ContraceptionKind.CONTRAINDICATED, ContraceptionKind.DO_NOT_COMMENCE}


def begins_the_cycle(outcome: Outcome) -> bool:
    """Return whether an answer or an option lets the cycle begin; a question may."""
    return not isinstance(outcome, Contraception) or outcome.kind not in NO_DRUG


def asks_for_nothing(outcome: Outcome) -> bool:
    """Return whether an answer or an option says that no measure is printed."""
    nothing = ContraceptionKind.NOTHING_PRINTED
    return isinstance(outcome, Contraception) and outcome.kind is nothing


def is_a_contraindication(outcome: Outcome) -> bool:
    """Return whether an answer is a contraindication."""
    contraindicated = ContraceptionKind.CONTRAINDICATED
    return isinstance(outcome, Contraception) and outcome.kind is contraindicated


CLAIMS = (
    never(
        "no_breastfeeding_patient_is_given_the_drug",
        "No breastfeeding patient is given the drug.",
        "breastfeeding, and the cycle begins",
        Who(IS_BREASTFEEDING) & Shown(begins_the_cycle),
    ),
    never(
        "no_cycle_without_a_negative_test",
        "Nobody of childbearing potential begins a cycle without a negative pregnancy test.",
        "no negative test, and the cycle begins",
        Who(CAN_BEAR_CHILDREN & ~TEST_IS_NEGATIVE) & Shown(begins_the_cycle),
    ),
    never(
        "whoever_may_have_a_child_is_asked_for_a_measure",
        "Whoever may bear or father a child is never told that no measure is printed.",
        "no measure is asked for",
        Who(MALE | CAN_BEAR_CHILDREN) & Shown(asks_for_nothing),
    ),
    never(
        "breastfeeding_or_a_positive_test_is_a_contraindication",
        "Breastfeeding and a positive test are answered alike, as a contraindication.",
        "not answered as a contraindication",
        Who(CONTRAINDICATED) & ~Answered(is_a_contraindication),
    ),
    never(
        "whoever_may_begin_is_counselled",
        "Whoever is not breastfeeding and has no positive test is counselled and gets the leaflet.",
        "not counselled, or without the leaflet",
        Who(~CONTRAINDICATED)
        & (~Told(JonesSupportiveCare.COUNSELLING) | ~Told(JonesSupportiveCare.INFORMATION_LEAFLET)),
    ),
    never(
        "childbearing_potential_is_tested_before_each_cycle",
        "Whoever is of childbearing potential, not breastfeeding and without a positive test is "
        "told of the test before each cycle.",
        "not told of the test",
        Who(CAN_BEAR_CHILDREN & ~CONTRAINDICATED) & ~Told(JonesMonitoring.PREGNANCY_TEST),
    ),
    never(
        "a_positive_test_is_told_what_follows",
        "Whoever has a positive test is told that treatment is discontinued and advice sought.",
        "not told that treatment is discontinued, or that advice is sought",
        Who(TEST_IS_POSITIVE)
        & (~Told(JonesCaution.DISCONTINUE_IN_PREGNANCY) | ~Told(JonesSupportiveCare.TERATOLOGY)),
    ),
)
