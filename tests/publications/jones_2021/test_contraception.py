"""Pregnancy and contraception, patient by patient: each row, reading and note of section 6.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.clinical.contraception import Contraception, ContraceptionKind
from lenarules.clinical.renal import Sex
from lenarules.language.errors import InconsistentInput
from lenarules.publications.jones_2021 import (
    PREGNANCY_TABLE,
    JonesPregnancyTest,
    contraception,
)
from lenarules.publications.jones_2021.advice import (
    JonesCaution,
    JonesMonitoring,
    JonesSupportiveCare,
)
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision

NEGATIVE, POSITIVE, NOT_DONE = JonesPregnancyTest
USUAL: dict[str, Any] = {
    "sex": Sex.FEMALE,
    "childbearing_potential": False,
    "breastfeeding": False,
    "pregnancy_test": NEGATIVE,
}
FERTILE = {"childbearing_potential": True}
MAN = {"sex": Sex.MALE, "pregnancy_test": NOT_DONE}


def ask(**facts: Any) -> Decision[Contraception]:
    """Ask for a patient who differs from the usual one in these facts."""
    return contraception(**(USUAL | facts))


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(PREGNANCY_TABLE, globals()) == []


@pytest.mark.parametrize("facts", [{}, FERTILE, {"pregnancy_test": NOT_DONE}])
def test_row_breastfeeding(facts: dict[str, Any]) -> None:
    """Breastfeeding is an absolute contraindication."""
    answer = ask(breastfeeding=True, **facts)
    assert stands_on(answer) == ("breastfeeding", "PUBLISHED", "", "")
    assert given(answer).kind is ContraceptionKind.CONTRAINDICATED


def test_row_no_negative_test() -> None:
    """Without a negative test before it the cycle is not commenced."""
    answer = ask(**FERTILE, pregnancy_test=NOT_DONE)
    assert stands_on(answer) == ("no_negative_test", "PUBLISHED", "", "")
    assert given(answer).kind is ContraceptionKind.DO_NOT_COMMENCE


@pytest.mark.parametrize("result", [NEGATIVE, NOT_DONE])
def test_row_male(result: JonesPregnancyTest) -> None:
    """Male patients adhere to abstinence or agree to barrier protection."""
    answer = ask(sex=Sex.MALE, pregnancy_test=result)
    assert stands_on(answer) == ("male", "PUBLISHED", "", "")
    assert given(answer).kind is ContraceptionKind.ABSTINENCE_OR_CONDOM


@pytest.mark.parametrize("result", [POSITIVE, NOT_DONE])
def test_resolution_breastfeeding_before_test(result: JonesPregnancyTest) -> None:
    """Breastfeeding contraindicates whatever the test."""
    answer = ask(**FERTILE, breastfeeding=True, pregnancy_test=result)
    expected = "breastfeeding", "OVERLAP", "breastfeeding_before_test", "OWN_TEXT"
    assert stands_on(answer) == expected
    assert given(answer).kind is ContraceptionKind.CONTRAINDICATED


def test_resolution_positive_test_contraindicated() -> None:
    """A positive test is a contraindication, as Zhang has it in pregnancy."""
    answer = ask(**FERTILE, pregnancy_test=POSITIVE)
    expected = "", "OVERRIDE", "positive_test.contraindicated", "SIBLING"
    assert stands_on(answer) == expected
    assert given(answer).kind is ContraceptionKind.CONTRAINDICATED


@pytest.mark.parametrize("potential", [None, True])
def test_a_positive_test_answers_whatever_breastfeeding(potential: bool | None) -> None:
    """One outcome whether she is breastfeeding, is not, or it is not known."""
    facts: dict[str, Any] = {"childbearing_potential": potential, "pregnancy_test": POSITIVE}
    answers = {given(ask(**facts, breastfeeding=known)) for known in (None, False, True)}
    assert {answer.kind for answer in answers} == {ContraceptionKind.CONTRAINDICATED}
    assert len(answers) == 1


def test_resolution_negative_test() -> None:
    """After a negative test the section is silent; the siblings ask for contraception."""
    answer = ask(**FERTILE)
    assert stands_on(answer) == ("", "GAP", "negative_test", "SIBLING")
    assert given(answer).kind is ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION


@pytest.mark.parametrize("result", [NEGATIVE, NOT_DONE])
def test_resolution_no_childbearing_potential(result: JonesPregnancyTest) -> None:
    """Of a female patient without childbearing potential nothing is asked."""
    answer = ask(pregnancy_test=result)
    assert stands_on(answer) == ("", "GAP", "no_childbearing_potential", "OWN_TEXT")
    assert given(answer).kind is ContraceptionKind.NOTHING_PRINTED


@pytest.mark.parametrize("facts", [{}, FERTILE, MAN])
def test_note_counselling(facts: dict[str, Any]) -> None:
    """All patients are counselled and get the leaflet before the start."""
    answer = ask(**facts)
    assert "counselling" in notes_of(answer)
    assert given(answer).supportive_care == {
        JonesSupportiveCare.COUNSELLING,
        JonesSupportiveCare.INFORMATION_LEAFLET,
    }


@pytest.mark.parametrize("facts", [{"breastfeeding": True}, FERTILE | {"pregnancy_test": POSITIVE}])
def test_nobody_is_counselled_against_a_contraindication(facts: dict[str, Any]) -> None:
    """Nothing is initiated: neither counselling nor the leaflet is told."""
    answer = ask(**facts)
    assert "counselling" not in notes_of(answer)
    assert given(answer).supportive_care == {JonesSupportiveCare.TERATOLOGY}


@pytest.mark.parametrize("facts", [{}, FERTILE, MAN])
def test_note_teratogenicity(facts: dict[str, Any]) -> None:
    """The risk of teratogenicity is told to everybody."""
    assert "teratogenicity" in notes_of(ask(**facts))
    assert given(ask(**facts)).cautions == {JonesCaution.TERATOGENIC}


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({}, False),
        (FERTILE, True),
        (FERTILE | {"pregnancy_test": NOT_DONE}, True),
        (FERTILE | {"pregnancy_test": POSITIVE}, False),
        (FERTILE | {"breastfeeding": True}, False),
        (MAN, False),
    ],
)
def test_note_test_before_each_cycle(facts: dict[str, Any], held: bool) -> None:
    """The test before each cycle is told to whoever may bear a child and begin a cycle."""
    answer = ask(**facts)
    assert ("test_before_each_cycle" in notes_of(answer)) is held
    assert (JonesMonitoring.PREGNANCY_TEST in given(answer).monitoring) is held


@pytest.mark.parametrize("breastfeeding", [False, True])
@pytest.mark.parametrize("result", JonesPregnancyTest)
def test_note_positive_test(result: JonesPregnancyTest, breastfeeding: bool) -> None:
    """A positive test: Zhang discontinues and asks for advice; breastfeeding is told the same."""
    answer = ask(**FERTILE, pregnancy_test=result, breastfeeding=breastfeeding)
    positive = result is POSITIVE or breastfeeding
    assert ("positive_test" in notes_of(answer)) is positive
    assert (JonesCaution.DISCONTINUE_IN_PREGNANCY in given(answer).cautions) is positive
    assert (JonesSupportiveCare.TERATOLOGY in given(answer).supportive_care) is positive
    for told in (JonesCaution.DISCONTINUE_IN_PREGNANCY, JonesSupportiveCare.TERATOLOGY):
        assert told.label.startswith("with a positive test")
    assert JonesCaution.DISCONTINUE_IN_PREGNANCY.cite.paper == "zhang_2023"


@pytest.mark.parametrize("result", [None, *JonesPregnancyTest])
def test_breastfeeding_alone_is_enough(result: JonesPregnancyTest | None) -> None:
    """Breastfeeding contraindicates though neither sex nor potential nor test is known."""
    facts: dict[str, Any] = {"sex": None, "childbearing_potential": None, "breastfeeding": True}
    answer = contraception(**facts, pregnancy_test=result)
    assert given(answer).kind is ContraceptionKind.CONTRAINDICATED


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (MAN | {"childbearing_potential": True}, "childbearing_potential_is_female"),
        (MAN | {"breastfeeding": True}, "breastfeeding_is_female"),
        ({"pregnancy_test": POSITIVE}, "positive_test_is_childbearing_potential"),
        (MAN | {"pregnancy_test": POSITIVE}, "positive_test_is_childbearing_potential"),
    ],
)
def test_what_is_impossible_is_refused(facts: dict[str, Any], rule: str) -> None:
    """A male patient bears no child, and a positive test shows childbearing potential."""
    with pytest.raises(InconsistentInput) as error:
        ask(**facts)
    assert error.value.rule == rule
