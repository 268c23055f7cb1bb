"""Abstinence and contraception, patient by patient: each clause, reading and note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.clinical.contraception import ContraceptionKind
from lenarules.clinical.renal import Sex
from lenarules.language.errors import InconsistentInput
from lenarules.publications.kim_2015.advice import KimCaution
from lenarules.publications.kim_2015.contraception import IN_TREATMENT, TABLE, contraception
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.clinical.contraception import Contraception

PILL = ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION
CONDOM = ContraceptionKind.ABSTINENCE_OR_CONDOM
NOTHING = ContraceptionKind.NOTHING_PRINTED
NOT_ASKED = {
    KimCaution.PREGNANCY_IS_NOT_ASKED,
    KimCaution.TEST_AND_BREAST_FEEDING_ARE_NOT_ASKED,
}


def woman(days: Any, *, potential: bool = True, partner: bool = False) -> Decision[Contraception]:
    """Ask for a female patient."""
    return contraception(
        sex=Sex.FEMALE,
        childbearing_potential=potential,
        partner_at_risk=partner,
        days_since_discontinuation=days,
    )


def man(days: Any, *, partner: bool) -> Decision[Contraception]:
    """Ask for a male patient."""
    return contraception(
        sex=Sex.MALE,
        childbearing_potential=False,
        partner_at_risk=partner,
        days_since_discontinuation=days,
    )


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE, globals()) == []


@pytest.mark.parametrize("partner", [False, True])
def test_row_female(partner: bool) -> None:
    """Female patients of childbearing potential must use complete abstinence or contraception."""
    answer = woman(IN_TREATMENT, partner=partner)
    assert (stands_on(answer)[0], given(answer).kind) == ("female", PILL)


@pytest.mark.parametrize("days", [IN_TREATMENT, 0, 6])
def test_row_male(days: Any) -> None:
    """Male patients with such a partner: throughout treatment and for 1 week after it."""
    answer = man(days, partner=True)
    assert stands_on(answer) == ("male", "PUBLISHED", "", "")
    assert given(answer).kind is CONDOM


def test_resolution_female_in_treatment() -> None:
    """No end is printed for female patients: it holds throughout treatment, at the least."""
    answer = woman(IN_TREATMENT)
    assert stands_on(answer) == ("female", "COMPLETED", "female.in_treatment", "OWN_TEXT")
    assert given(answer).kind is PILL


@pytest.mark.parametrize("days", [0, 6, 7])
def test_resolution_female_week_after(days: int) -> None:
    """The week that is printed for male patients holds for female ones too, at the least."""
    answer = woman(days)
    assert stands_on(answer) == ("female", "COMPLETED", "female.week_after", "SAFEST")
    assert given(answer).kind is PILL


@pytest.mark.parametrize("days", [8, 36_500])
def test_resolution_female_later(days: int) -> None:
    """After that week no end is printed and no text settles it; to go on is the one option."""
    answer = woman(days)
    assert stands_on(answer) == ("", "COMPLETED", "female.later", "REFER")
    (option,) = referred(answer).options
    assert (option.outcome.kind, option.row) == (PILL, "kim_2015.teratogenicity.female")


@pytest.mark.parametrize("days", [IN_TREATMENT, 3, 100])
def test_resolution_female_no_childbearing_potential(days: Any) -> None:
    """Nothing is printed for female patients without childbearing potential."""
    answer = woman(days, potential=False)
    assert stands_on(answer) == ("", "GAP", "female.no_childbearing_potential", "OWN_TEXT")
    assert given(answer).kind is NOTHING


def test_resolution_male_seventh_day() -> None:
    """1 week is printed without a sign: the seventh day belongs to it, the eighth does not."""
    answer = man(7, partner=True)
    assert stands_on(answer) == ("male", "GAP", "male.seventh_day", "SAFEST")
    assert (given(answer).kind, given(man(8, partner=True)).kind) == (CONDOM, NOTHING)


def test_resolution_male_other_partner() -> None:
    """The printed 'if' is read as of the week after: during treatment all men are asked (Jones)."""
    answer = man(IN_TREATMENT, partner=False)
    assert stands_on(answer) == ("male", "GAP", "male.other_partner", "SIBLING")
    assert given(answer).kind is CONDOM
    assert answer.resolution
    assert answer.resolution.cites[0].paper == "jones_2021"


@pytest.mark.parametrize(
    ("days", "partner"), [(0, False), (6, False), (7, False), (8, True), (8, False), (900, True)]
)
def test_resolution_male_not_asked(days: int, partner: bool) -> None:
    """After the week nothing is printed, nor within it without such a partner."""
    answer = man(days, partner=partner)
    assert stands_on(answer) == ("", "GAP", "male.not_asked", "OWN_TEXT")
    assert given(answer).kind is NOTHING


def test_note_teratogenic_potential() -> None:
    """Caution is said to women of childbearing potential, and to men until the week is over."""
    told = [woman(IN_TREATMENT), woman(7), man(IN_TREATMENT, partner=False), man(7, partner=False)]
    for answer in told:
        assert KimCaution.TERATOGENIC_POTENTIAL in given(answer).cautions
    assert KimCaution.TERATOGENIC_POTENTIAL in referred(woman(8)).advice
    for answer in (woman(IN_TREATMENT, potential=False), man(8, partner=True)):
        assert "teratogenic_potential" not in notes_of(answer)


@pytest.mark.parametrize("potential", [False, True])
@pytest.mark.parametrize("days", [IN_TREATMENT, 0, 7])
def test_note_pregnancy_not_asked(days: Any, potential: bool) -> None:
    """Every female patient is told that a pregnancy is not asked, and what other papers print."""
    assert given(woman(days, potential=potential)).cautions >= NOT_ASKED
    assert "pregnancy_not_asked" in notes_of(woman(days, potential=potential))
    assert given(man(days, partner=True)).cautions == {KimCaution.TERATOGENIC_POTENTIAL}


def test_note_pregnancy_not_asked_where_the_clinician_decides() -> None:
    """The same caution goes with the question whether contraception is still needed."""
    assert referred(woman(8)).advice >= NOT_ASKED
    assert KimCaution.TEST_AND_BREAST_FEEDING_ARE_NOT_ASKED.label.startswith("a pregnancy test")
    assert {caution.cite.paper for caution in NOT_ASKED} == {"zhang_2023", "jones_2021"}


def test_a_man_has_no_childbearing_potential() -> None:
    """The fact is one of a female patient, and the error says what to pass."""
    with pytest.raises(InconsistentInput, match="pass False for a male one"):
        contraception(
            sex=Sex.MALE,
            childbearing_potential=True,
            partner_at_risk=False,
            days_since_discontinuation=IN_TREATMENT,
        )


def test_an_unknown_partner_changes_nothing_during_treatment() -> None:
    """A man on treatment is asked whoever his partner is."""
    answer = contraception(
        sex=Sex.MALE,
        childbearing_potential=False,
        partner_at_risk=None,
        days_since_discontinuation=IN_TREATMENT,
    )
    assert given(answer).kind is CONDOM
