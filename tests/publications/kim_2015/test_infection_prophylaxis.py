"""Prophylaxis of infection, patient by patient: the row, the reading and each note."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.clinical.infection import (
    AntibioticClass,
    InfectionProphylaxis,
    InfectionProphylaxisKind,
)
from lenarules.publications.kim_2015.advice import KimCaution, KimSupportiveCare
from lenarules.publications.kim_2015.infection_prophylaxis import TABLE, infection_prophylaxis
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision

RISKS = ("aggressive_disease", "neutropenia_before", "infection_before")


def ask(cycle: int, *risks: str) -> Decision[InfectionProphylaxis]:
    """Ask for the prophylaxis in a cycle of a patient with these risks and no other."""
    facts: dict[str, Any] = {risk: risk in risks for risk in RISKS}
    return infection_prophylaxis(cycle=cycle, **facts)


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE, globals()) == []


@pytest.mark.parametrize("cycle", [1, 2, 3])
def test_row_first_3_cycles(cycle: int) -> None:
    """Antibiotic prophylaxis is highly recommended for the first 3 cycles; three are named."""
    answer = ask(cycle)
    assert stands_on(answer) == ("first_3_cycles", "PUBLISHED", "", "")
    assert given(answer).drugs == tuple(AntibioticClass)
    assert given(answer).headline == (
        "Antibiotic prophylaxis: trimethoprim-sulfamethoxazole or quinolones or penicillin"
    )


@pytest.mark.parametrize("cycle", [4, 1_000])
def test_resolution_later_cycles(cycle: int) -> None:
    """After the first 3 cycles nothing is printed, whatever the risk."""
    for risks in ((), RISKS):
        answer = ask(cycle, *risks)
        assert stands_on(answer) == ("", "GAP", "later_cycles", "OWN_TEXT")
        assert given(answer).headline == "No antibiotic prophylaxis is printed"
        assert (given(answer).drugs, given(answer).options) == ((), ())


@pytest.mark.parametrize("risk", RISKS)
def test_note_particularly(risk: str) -> None:
    """Each of the three printed risks alone makes it "particularly" recommended."""
    answer = ask(3, risk)
    assert "particularly" in notes_of(answer)
    assert KimCaution.PARTICULARLY_RECOMMENDED in given(answer).cautions
    assert "particularly" not in notes_of(ask(3)) | notes_of(ask(4, risk))


@pytest.mark.parametrize(("cycle", "held"), [(3, True), (4, False)])
def test_note_examples(cycle: int, held: bool) -> None:
    """The antibiotics are printed as examples ("e.g."): said where they are answered."""
    answer = ask(cycle)
    assert ("examples" in notes_of(answer)) is held
    assert (KimCaution.ANTIBIOTICS_ARE_EXAMPLES in given(answer).cautions) is held


@pytest.mark.parametrize("risk", RISKS)
def test_note_risk_later(risk: str) -> None:
    """A risk that lasts into cycle 4 is told that the 3 cycles count from the start."""
    answer = ask(4, risk)
    assert "risk_later" in notes_of(answer)
    assert KimCaution.THREE_CYCLES_FROM_THE_START in given(answer).cautions
    assert "risk_later" not in notes_of(ask(4)) | notes_of(ask(3, risk))


@pytest.mark.parametrize(("cycle", "risks"), [*product((1, 4), ((), RISKS))])
def test_note_vaccinations(cycle: int, risks: tuple[str, ...]) -> None:
    """Vaccinations, including influenza, should be considered in every patient."""
    answer = ask(cycle, *risks)
    assert given(answer).supportive_care == {KimSupportiveCare.VACCINATIONS}
    assert "vaccinations" in notes_of(answer)


def test_a_kind_is_true_where_a_drug_is_given() -> None:
    """``if answer.outcome.kind`` says whether an antibiotic is answered."""
    assert InfectionProphylaxisKind.ANTIBIOTIC
    assert not InfectionProphylaxisKind.NONE
