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
from proofs.jones_2021.terms import somebody, untold
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Finding

NO_DRUG = {ContraceptionKind.CONTRAINDICATED, ContraceptionKind.DO_NOT_COMMENCE}


def given(outcome: Outcome, offered: tuple[Outcome, ...]) -> bool:
    """Return whether an answer or what it offers lets the cycle begin."""
    every = (outcome, *offered)
    return any(not isinstance(each, Contraception) or each.kind not in NO_DRUG for each in every)


def no_breastfeeding_patient_is_given_the_drug(table: Table) -> Finding | None:
    """Look for a breastfeeding patient whose cycle begins."""
    return somebody(table, IS_BREASTFEEDING, given, "breastfeeding, and the cycle begins")


def no_cycle_without_a_negative_test(table: Table) -> Finding | None:
    """Look for a patient of childbearing potential whose cycle begins without a negative test."""
    untested = CAN_BEAR_CHILDREN & ~TEST_IS_NEGATIVE
    return somebody(table, untested, given, "no negative test, and the cycle begins")


def whoever_may_have_a_child_is_asked_for_a_measure(table: Table) -> Finding | None:
    """Look for a male patient, or a female of childbearing potential, who is asked for nothing."""

    def unasked(outcome: Outcome, _offered: tuple[Outcome, ...]) -> bool:
        nothing = ContraceptionKind.NOTHING_PRINTED
        return isinstance(outcome, Contraception) and outcome.kind is nothing

    return somebody(table, MALE | CAN_BEAR_CHILDREN, unasked, "no measure is asked for")


def breastfeeding_or_a_positive_test_is_a_contraindication(table: Table) -> Finding | None:
    """Look for a breastfeeding patient, or a positive test, with any other answer."""

    def other(outcome: Outcome, _offered: tuple[Outcome, ...]) -> bool:
        contraindicated = ContraceptionKind.CONTRAINDICATED
        return not (isinstance(outcome, Contraception) and outcome.kind is contraindicated)

    return somebody(table, CONTRAINDICATED, other, "not answered as a contraindication")


def whoever_may_begin_is_counselled(table: Table) -> Finding | None:
    """Look for a patient without a contraindication who is not counselled or gets no leaflet."""
    for care in (JonesSupportiveCare.COUNSELLING, JonesSupportiveCare.INFORMATION_LEAFLET):
        found = untold(table, ~CONTRAINDICATED, care, f"not told: {care.label}")
        if found:
            return found
    return None


def childbearing_potential_is_tested_before_each_cycle(table: Table) -> Finding | None:
    """Look for a patient who may bear a child, is not pregnant, and is not told of the test."""
    test = JonesMonitoring.PREGNANCY_TEST
    whom = CAN_BEAR_CHILDREN & ~CONTRAINDICATED
    return untold(table, whom, test, "not told of the test")


def a_positive_test_is_told_what_follows(table: Table) -> Finding | None:
    """Look for a positive test without the end of treatment, or without advice in teratology."""
    for told in (JonesCaution.DISCONTINUE_IN_PREGNANCY, JonesSupportiveCare.TERATOLOGY):
        found = untold(table, TEST_IS_POSITIVE, told, f"not told: {told.label}")
        if found:
            return found
    return None


CLAIMS = (
    claim_of(
        no_breastfeeding_patient_is_given_the_drug, "No breastfeeding patient is given the drug."
    ),
    claim_of(
        no_cycle_without_a_negative_test,
        "Nobody of childbearing potential begins a cycle without a negative pregnancy test.",
    ),
    claim_of(
        whoever_may_have_a_child_is_asked_for_a_measure,
        "Whoever may bear or father a child is never told that no measure is printed.",
    ),
    claim_of(
        breastfeeding_or_a_positive_test_is_a_contraindication,
        "Breastfeeding and a positive test are answered alike, as a contraindication.",
    ),
    claim_of(
        whoever_may_begin_is_counselled,
        "Whoever is not breastfeeding and has no positive test is counselled and gets the leaflet.",
    ),
    claim_of(
        childbearing_potential_is_tested_before_each_cycle,
        "Whoever is of childbearing potential, not breastfeeding and without a positive test is "
        "told of the test before each cycle.",
    ),
    claim_of(
        a_positive_test_is_told_what_follows,
        "Whoever has a positive test is told that treatment is discontinued and advice sought.",
    ),
)
