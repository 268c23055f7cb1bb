"""Prophylaxis of thromboembolism in maintenance: each row, reading and note of section 5.7."""

from __future__ import annotations

from lenarules import Strength, VteKind
from lenarules.publications.jones_2021 import VTE_TABLE, vte_prophylaxis
from lenarules.publications.jones_2021.advice import JonesCaution
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

WITH = vte_prophylaxis(vte_risk_factors=True)
WITHOUT = vte_prophylaxis(vte_risk_factors=False)


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(VTE_TABLE, globals()) == []


def test_row_most_patients() -> None:
    """Most patients, those without risk factors, need no anticoagulation in maintenance."""
    assert stands_on(WITHOUT) == ("most_patients", "PUBLISHED", "", "")
    assert (given(WITHOUT).kind, given(WITHOUT).regimens) == (VteKind.NONE, ())


def test_row_risk_factors() -> None:
    """With risk factors aspirin or heparin may be appropriate: each is an option, undosed."""
    options = referred(WITH).options
    assert [option.strength for option in options] == [Strength.MAY, Strength.MAY]
    assert [option.outcome.kind for option in options] == [VteKind.ASPIRIN, VteKind.LMWH]
    printed = [regimen.in_words() for option in options for regimen in option.outcome.regimens]
    assert printed == ["aspirin", "low-molecular-weight heparin"]


def test_resolution_drug_or_none() -> None:
    """Whether a drug is given to a patient with risk factors is left to the clinician."""
    assert stands_on(WITH) == ("", "COMPLETED", "drug_or_none", "REFER")
    assert "or none?" in referred(WITH).question


def test_note_risk_scores() -> None:
    """All three printed scores are named to everybody."""
    assert "'IMPEDE, SAVED and VTE' as printed" in JonesCaution.RISK_SCORES.label
    assert JonesCaution.RISK_SCORES in given(WITHOUT).cautions
    assert JonesCaution.RISK_SCORES in referred(WITH).advice
    assert "risk_scores" in notes_of(WITH)


def test_note_risk_list_is_open() -> None:
    """Whoever is said to have no risk factor is told that the paper gives no list."""
    assert JonesCaution.RISK_LIST_IS_OPEN in given(WITHOUT).cautions
    assert "risk_list_is_open" not in notes_of(WITH)


def test_note_or_equivalent() -> None:
    """Beside the two drugs an equivalent is printed, and no dose."""
    assert JonesCaution.OR_EQUIVALENT in referred(WITH).advice
    assert "or_equivalent" not in notes_of(WITHOUT)


def test_note_bleeding_is_not_asked() -> None:
    """Wherever a drug is offered, platelets, bleeding and renal function are to be minded."""
    told = JonesCaution.BLEEDING_IS_NOT_ASKED
    assert told in referred(WITH).advice
    assert all(told in option.outcome.cautions for option in referred(WITH).options)
    assert told.cite.paper == "kim_2015"
    assert "bleeding_is_not_asked" not in notes_of(WITHOUT)
