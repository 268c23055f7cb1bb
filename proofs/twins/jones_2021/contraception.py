"""Section 6.1, broken on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from lenarules.clinical.contraception import Contraception, ContraceptionKind
from lenarules.publications.jones_2021 import PREGNANCY_TABLE as PREGNANCY
from lenarules.publications.jones_2021.contraception import printed
from proofs.twins.twin import Twin, with_resolution, with_row

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table


def _noted_for(note_id: str, whom: Condition) -> Table:
    notes = tuple(evolve(n, when=whom) if n.id == note_id else n for n in PREGNANCY.notes)
    return evolve(PREGNANCY, notes=notes)


TWINS = (
    Twin(
        "a breastfeeding patient is asked for contraception",
        "swapped dose",
        with_row(
            PREGNANCY,
            "breastfeeding",
            then=Contraception(ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION),
        ),
        "no_breastfeeding_patient_is_given_the_drug",
    ),
    Twin(
        "a test that was not done counts as negative",
        "reading too wide",
        with_resolution(
            with_row(PREGNANCY, "no_negative_test", when=printed.TEST_IS_POSITIVE),
            "negative_test",
            region=printed.FEMALE & printed.CAN_BEAR_CHILDREN & ~printed.TEST_IS_POSITIVE,
        ),
        "no_cycle_without_a_negative_test",
    ),
    Twin(
        "after a negative test nothing more is asked",
        "swapped dose",
        with_resolution(
            PREGNANCY,
            "negative_test",
            adopts=Contraception(ContraceptionKind.NOTHING_PRINTED),
        ),
        "whoever_may_have_a_child_is_asked_for_a_measure",
    ),
    Twin(
        "female patients alone are counselled",
        "note too narrow",
        _noted_for("counselling", printed.FEMALE),
        "whoever_may_begin_is_counselled",
    ),
    Twin(
        "with a positive test the cycle is only not commenced",
        "swapped dose",
        with_resolution(
            PREGNANCY,
            "positive_test.contraindicated",
            adopts=Contraception(ContraceptionKind.DO_NOT_COMMENCE),
        ),
        "breastfeeding_or_a_positive_test_is_a_contraindication",
    ),
    Twin(
        "the test is told to those who had one",
        "note too narrow",
        _noted_for("test_before_each_cycle", printed.TEST_IS_NEGATIVE),
        "childbearing_potential_is_tested_before_each_cycle",
    ),
    Twin(
        "what follows a positive test is not told to those who are breastfeeding",
        "note too narrow",
        _noted_for("positive_test", printed.TEST_IS_POSITIVE & ~printed.IS_BREASTFEEDING),
        "a_positive_test_is_told_what_follows",
    ),
)
