"""Pregnancy and breastfeeding, patient by patient: each row, reading and note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules.clinical.contraception import Contraception, ContraceptionKind
from lenarules.clinical.renal import Sex
from lenarules.language.errors import InconsistentInput
from lenarules.publications.zhang_2023 import CONTRACEPTION_TABLE, contraception
from lenarules.publications.zhang_2023.advice import ZhangSupportiveCare
from tests.publications.kim_2015.strategies import given, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision

USUAL: dict[str, Any] = {
    "sex": Sex.FEMALE,
    "childbearing_potential": False,
    "pregnant": False,
    "contraception_met": False,
    "breastfeeding": False,
    "on_treatment": False,
}
FERTILE = {"childbearing_potential": True}
MET = FERTILE | {"contraception_met": True}
PREGNANT = FERTILE | {"pregnant": True}
FEEDS = {"breastfeeding": True}
TREATED = {"on_treatment": True}
MAN = {"sex": Sex.MALE}


def ask(**facts: Any) -> Decision[Contraception]:
    """Ask for a patient who differs from the usual one in these facts."""
    return contraception(**(USUAL | facts))


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(CONTRACEPTION_TABLE, globals()) == []


def test_row_contraindicated() -> None:
    """Contraindicated in pregnancy, whatever contraception was used."""
    for met in (True, False):
        answer = ask(**PREGNANT | {"contraception_met": met})
        assert stands_on(answer) == ("contraindicated", "PUBLISHED", "", "")
        assert given(answer).kind is ContraceptionKind.CONTRAINDICATED


@pytest.mark.parametrize("treated", [True, False])
def test_row_contraception(treated: bool) -> None:
    """Women at risk of becoming pregnant use effective contraception."""
    answer = ask(**MET, on_treatment=treated)
    assert stands_on(answer) == ("contraception", "PUBLISHED", "", "")
    assert given(answer).kind is ContraceptionKind.EFFECTIVE_CONTRACEPTION


def test_row_pregnant_on_treatment() -> None:
    """Who becomes pregnant on lenalidomide discontinues it."""
    answer = ask(**PREGNANT, **TREATED)
    assert stands_on(answer)[0] == "pregnant_on_treatment"
    assert given(answer).kind is ContraceptionKind.DISCONTINUE


@pytest.mark.parametrize("treated", [True, False])
def test_row_breastfeeding(treated: bool) -> None:
    """Breastfeeding women discontinue breastfeeding during treatment."""
    answer = ask(**FEEDS, on_treatment=treated)
    assert stands_on(answer) == ("breastfeeding", "PUBLISHED", "", "")
    assert given(answer).kind is ContraceptionKind.STOP_BREASTFEEDING


@pytest.mark.parametrize("facts", [{}, FEEDS, {"contraception_met": True}])
def test_resolution_discontinue(facts: dict[str, Any]) -> None:
    """What is contraindicated and is being given is discontinued."""
    answer = ask(**PREGNANT | TREATED | facts)
    assert stands_on(answer) == ("pregnant_on_treatment", "OVERLAP", "discontinue", "OWN_TEXT")


@pytest.mark.parametrize("facts", [{}, FEEDS, TREATED])
def test_resolution_contraindicated_not_all_met(facts: dict[str, Any]) -> None:
    """Contraindicated until all requirements are met, on treatment too."""
    answer = ask(**FERTILE, **facts)
    expected = "contraindicated", "OVERLAP", "contraindicated.not_all_met", "OWN_TEXT"
    assert (stands_on(answer), given(answer).kind) == (expected, ContraceptionKind.CONTRAINDICATED)


def test_resolution_contraindicated_breastfeeding() -> None:
    """In pregnancy there is no treatment for which breastfeeding would be discontinued."""
    answer = ask(**PREGNANT, **FEEDS)
    expected = "contraindicated", "OVERLAP", "contraindicated.breastfeeding", "OWN_TEXT"
    assert (stands_on(answer), given(answer).supportive_care) == (expected, frozenset())


def test_resolution_breastfeeding_and_contraception() -> None:
    """Both are asked of a breastfeeding woman who may become pregnant."""
    answer = ask(**MET, **FEEDS)
    expected = "breastfeeding", "OVERLAP", "breastfeeding.and_contraception", "OWN_TEXT"
    assert stands_on(answer) == expected
    assert given(answer).supportive_care == {
        ZhangSupportiveCare.EFFECTIVE_CONTRACEPTION,
        ZhangSupportiveCare.STOP_BREASTFEEDING,
    }


def test_resolution_nothing_printed_women() -> None:
    """Of other women nothing is asked."""
    answer = ask(**TREATED)
    assert stands_on(answer) == ("", "GAP", "nothing_printed.women", "OWN_TEXT")
    assert given(answer).kind is ContraceptionKind.NOTHING_PRINTED


def test_resolution_men() -> None:
    """Of men the paper says nothing; what another paper asks of them is the answer."""
    answer = ask(**MAN)
    assert stands_on(answer) == ("", "GAP", "men", "SIBLING")
    assert given(answer).kind is ContraceptionKind.ABSTINENCE_OR_CONDOM


@pytest.mark.parametrize(
    ("facts", "held"), [(FERTILE, True), (MET, True), (PREGNANT, False), ({}, False)]
)
def test_note_effective_contraception(facts: dict[str, Any], held: bool) -> None:
    """Effective contraception is named to whoever may become pregnant."""
    care = given(ask(**facts)).supportive_care
    assert (ZhangSupportiveCare.EFFECTIVE_CONTRACEPTION in care) is held


@pytest.mark.parametrize(("facts", "held"), [(TREATED, True), ({}, False)])
def test_note_teratology(facts: dict[str, Any], held: bool) -> None:
    """Who becomes pregnant on the drug seeks advice in teratology."""
    care = given(ask(**PREGNANT, **facts)).supportive_care
    assert (ZhangSupportiveCare.TERATOLOGY in care) is held


@pytest.mark.parametrize(
    ("facts", "held"), [({}, True), (MET, True), (FERTILE, False), (PREGNANT, False)]
)
def test_note_stop_breastfeeding(facts: dict[str, Any], held: bool) -> None:
    """Breastfeeding is discontinued wherever the drug may be given."""
    care = given(ask(**FEEDS, **facts)).supportive_care
    assert (ZhangSupportiveCare.STOP_BREASTFEEDING in care) is held


@pytest.mark.parametrize("facts", [FERTILE, PREGNANT, FEEDS])
def test_questions_to_women_are_not_asked_of_men(facts: dict[str, Any]) -> None:
    """A man who is said to be fertile, pregnant or breastfeeding so is refused."""
    with pytest.raises(InconsistentInput, match="female"):
        ask(**MAN, **facts)


def test_a_pregnant_patient_is_of_childbearing_potential() -> None:
    """The contrary is refused, with the cure."""
    with pytest.raises(InconsistentInput, match="childbearing_potential=True"):
        ask(pregnant=True)
