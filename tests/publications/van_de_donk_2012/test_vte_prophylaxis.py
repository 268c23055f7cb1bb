"""Prophylaxis of thromboembolism by van de Donk 2012, patient by patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import Strength, VteKind, VteProphylaxis
from lenarules.publications.van_de_donk_2012 import (
    VTE_TABLE,
    VanDeDonkPartner,
    VanDeDonkVteRisk,
    vte_prophylaxis,
)
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution as Caution
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision

STANDARD, HIGH = VanDeDonkVteRisk.STANDARD, VanDeDonkVteRisk.HIGH
NONE = VanDeDonkPartner.NONE
COMBINED = (VanDeDonkPartner.DEXAMETHASONE, VanDeDonkPartner.CYTOTOXIC_AGENTS)


def ask(partner: VanDeDonkPartner, risk: VanDeDonkVteRisk) -> Decision[VteProphylaxis]:
    """Ask for the prophylaxis of a patient."""
    return vte_prophylaxis(partner=partner, vte_risk=risk)


def drugs(outcome: Any) -> list[str]:
    """Return the printed drugs."""
    return [regimen.in_words() for regimen in outcome.regimens]


def options(answer: Decision[VteProphylaxis]) -> list[tuple[list[str], Strength, str]]:
    """Return the drugs of each option, its strength and the paper that prints it."""
    found = given(answer).options
    return [(drugs(each.outcome), each.strength, each.cite.paper) for each in found]


def test_every_part_of_the_table_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(VTE_TABLE, globals()) == []


@pytest.mark.parametrize("partner", COMBINED)
def test_row_standard_risk(partner: VanDeDonkPartner) -> None:
    """Table 5: aspirin at standard risk, with dexamethasone or cytotoxic agents; no dose."""
    answer = ask(partner, STANDARD)
    assert stands_on(answer) == ("standard_risk", "PUBLISHED", "", "")
    assert (given(answer).kind, drugs(given(answer))) == (VteKind.ASPIRIN, ["aspirin"])
    assert options(answer) == []


@pytest.mark.parametrize("partner", COMBINED)
def test_row_high_risk(partner: VanDeDonkPartner) -> None:
    """Table 5: LMWH or adjusted-dose warfarin at high risk; no dose is printed."""
    answer = ask(partner, HIGH)
    assert (stands_on(answer)[0], given(answer).kind) == ("high_risk", VteKind.LMWH)
    assert drugs(given(answer)) == ["low-molecular-weight heparin"]


@pytest.mark.parametrize("risk", VanDeDonkVteRisk)
def test_row_single_agent(risk: VanDeDonkVteRisk) -> None:
    """A single agent does not increase the risk: no prophylaxis is printed for it."""
    answer = ask(NONE, risk)
    assert stands_on(answer)[:2] == ("single_agent", "COMPLETED")
    assert (given(answer).kind, drugs(given(answer))) == (VteKind.NONE, [])


def test_resolution_high_risk_lmwh() -> None:
    """Of the two printed drugs LMWH, as in Kim's Table 3, with warfarin as an option."""
    answer = ask(COMBINED[0], HIGH)
    assert stands_on(answer) == ("high_risk", "COMPLETED", "high_risk.lmwh", "SIBLING")
    warfarin = ["warfarin in adjusted dose"], Strength.SHOULD, "van_de_donk_2012"
    assert options(answer) == [warfarin]


def test_resolution_single_agent_none() -> None:
    """Table 5 prints prophylaxis for combinations: none with a single agent."""
    answer = ask(NONE, STANDARD)
    assert stands_on(answer)[2:] == ("single_agent.none", "OWN_TEXT")
    assert options(answer) == []


def test_resolution_single_agent_high_risk() -> None:
    """A single agent at high risk: none; what Jones permits stands in the options."""
    answer = ask(NONE, HIGH)
    assert stands_on(answer)[2:] == ("single_agent.high_risk", "OWN_TEXT")
    assert options(answer) == [
        (["aspirin"], Strength.MAY, "jones_2021"),
        (["low-molecular-weight heparin"], Strength.MAY, "jones_2021"),
    ]


@pytest.mark.parametrize("risk", VanDeDonkVteRisk)
@pytest.mark.parametrize("partner", VanDeDonkPartner)
def test_note_risk_is_not_defined(partner: VanDeDonkPartner, risk: VanDeDonkVteRisk) -> None:
    """The risk chooses the drug or the options: every answer says that it is not defined."""
    answer = ask(partner, risk)
    assert "risk_is_not_defined" in notes_of(answer)
    assert Caution.VTE_RISK_IS_NOT_DEFINED in given(answer).cautions
    assert Caution.VTE_RISK_IS_NOT_DEFINED.label.count("such as") == 2


NOT_ASKED = {Caution.BLEEDING_IS_NOT_ASKED, Caution.KIM_ASKS_PLATELETS}


@pytest.mark.parametrize("risk", VanDeDonkVteRisk)
@pytest.mark.parametrize("partner", VanDeDonkPartner)
def test_note_bleeding_is_not_asked(partner: VanDeDonkPartner, risk: VanDeDonkVteRisk) -> None:
    """Wherever a drug is answered or offered, what is not asked is named."""
    answer = ask(partner, risk)
    drug = bool(given(answer).kind) or bool(given(answer).options)
    assert drug is ((partner, risk) != (NONE, STANDARD))
    assert (NOT_ASKED & given(answer).cautions == NOT_ASKED) is drug
    assert ("bleeding_is_not_asked" in notes_of(answer)) is drug


@pytest.mark.parametrize("risk", VanDeDonkVteRisk)
@pytest.mark.parametrize("partner", VanDeDonkPartner)
def test_note_single_agent_patient_factors(
    partner: VanDeDonkPartner, risk: VanDeDonkVteRisk
) -> None:
    """At high risk a single agent comes with the word that patient-related factors remain."""
    answer = ask(partner, risk)
    held = (partner, risk) == (NONE, HIGH)
    assert ("single_agent.patient_factors" in notes_of(answer)) is held
    assert (Caution.PATIENT_FACTORS_REMAIN in given(answer).cautions) is held
