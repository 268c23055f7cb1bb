"""Table 5 of van de Donk 2012, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lenarules import Strength
from lenarules.clinical.care import SupportivePlan
from lenarules.clinical.toxicity import ToxicityKind
from lenarules.publications.van_de_donk_2012 import (
    TABLE_5_TABLE,
    VanDeDonkAdverseEvent,
    supportive_care,
)
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution as Caution
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkSupportiveCare as Care
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules.clinical.advice import SupportiveCare

Event = VanDeDonkAdverseEvent


def care_for(event: VanDeDonkAdverseEvent, row: str) -> frozenset[SupportiveCare]:
    """Return the care of a line that is the answer, with less drug as options."""
    answer = supportive_care(adverse_event=event)
    assert stands_on(answer) == (row, "PUBLISHED", "", "")
    assert type(given(answer)) is SupportivePlan
    options = [(option.outcome.kind, option.strength) for option in given(answer).options]
    assert options == [(ToxicityKind.REDUCE, Strength.MAY), (ToxicityKind.SUSPEND, Strength.MAY)]
    return given(answer).supportive_care


def test_row_neutropenia() -> None:
    """Table 5, neutropenia: G-CSF."""
    assert care_for(Event.NEUTROPENIA, "neutropenia") == {Care.G_CSF}


def test_row_anemia() -> None:
    """Table 5, anemia: red cell transfusion; start of erythropoietin."""
    assert care_for(Event.ANEMIA, "anemia") == {Care.RED_CELL_TRANSFUSION, Care.ERYTHROPOIETIN}


def test_row_thrombocytopenia() -> None:
    """Table 5, thrombocytopenia: platelet transfusion."""
    assert care_for(Event.THROMBOCYTOPENIA, "thrombocytopenia") == {Care.PLATELET_TRANSFUSION}


def test_row_diarrhea() -> None:
    """Table 5, diarrhea: loperamide."""
    assert care_for(Event.DIARRHEA, "diarrhea") == {Care.LOPERAMIDE}


def test_row_rash_localized() -> None:
    """Table 5, rash: antihistamines and topical steroids."""
    assert care_for(Event.LOCALIZED_RASH, "rash.localized") == {
        Care.ANTIHISTAMINES,
        Care.TOPICAL_STEROIDS,
    }


def test_row_rash_extensive() -> None:
    """Table 5, rash: short course of low-dose prednisone."""
    assert care_for(Event.EXTENSIVE_RASH, "rash.extensive") == {Care.PREDNISONE}


def test_every_part_of_the_table_has_an_example() -> None:
    """There is an adverse event in this file for each row and each note."""
    assert untested(TABLE_5_TABLE, globals()) == []


@pytest.mark.parametrize("event", Event)
def test_options_cite_the_sentence_of_their_event(event: VanDeDonkAdverseEvent) -> None:
    """Less drug is printed under Neutropenia for neutropenia, else under Other adverse events."""
    places = {o.cite.place for o in given(supportive_care(adverse_event=event)).options}
    (place,) = places
    assert place.endswith("Neutropenia" if event is Event.NEUTROPENIA else "Other adverse events")


@pytest.mark.parametrize("event", Event)
def test_note_erythropoietin(event: VanDeDonkAdverseEvent) -> None:
    """The footnote of Table 5 goes with erythropoietin, which is named for anemia only."""
    answer = supportive_care(adverse_event=event)
    held = event is Event.ANEMIA
    assert ("erythropoietin" in notes_of(answer)) is held
    assert (Caution.ERYTHROPOIETIN_IS_VTE_RISK in given(answer).cautions) is held


@pytest.mark.parametrize("event", Event)
def test_note_lenalidomide(event: VanDeDonkAdverseEvent) -> None:
    """No answer speaks of lenalidomide, and each says so."""
    outcome = given(supportive_care(adverse_event=event))
    assert Caution.LENALIDOMIDE_IS_NOT_ANSWERED in outcome.cautions
    assert not hasattr(outcome, "kind")
    assert "lenalidomide" not in outcome.headline


@pytest.mark.parametrize("event", Event)
def test_note_no_grade(event: VanDeDonkAdverseEvent) -> None:
    """No grade is printed at which the dose is reduced; neutropenia has a sentence of its own."""
    answer = supportive_care(adverse_event=event)
    held = event is not Event.NEUTROPENIA
    assert ("no_grade" in notes_of(answer)) is held
    assert (Caution.NO_GRADE_IS_PRINTED in given(answer).cautions) is held


@pytest.mark.parametrize("event", Event)
def test_note_transfusions_no_count(event: VanDeDonkAdverseEvent) -> None:
    """No count is printed at which red cells, erythropoietin or platelets are given."""
    answer = supportive_care(adverse_event=event)
    held = event in (Event.ANEMIA, Event.THROMBOCYTOPENIA)
    assert ("transfusions.no_count" in notes_of(answer)) is held
    assert (Caution.NO_COUNT_FOR_TRANSFUSIONS in given(answer).cautions) is held


@pytest.mark.parametrize("event", Event)
def test_note_severe_rash(event: VanDeDonkAdverseEvent) -> None:
    """With a rash: nothing is printed for a severe one, and some end treatment (Zhang 2023)."""
    answer = supportive_care(adverse_event=event)
    told = {Caution.NOTHING_FOR_A_SEVERE_RASH, Caution.SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED}
    held = event in (Event.LOCALIZED_RASH, Event.EXTENSIVE_RASH)
    assert ("severe_rash" in notes_of(answer)) is held
    assert told & given(answer).cautions == (told if held else set())
    assert {caution.cite.paper for caution in told} == {"van_de_donk_2012", "zhang_2023"}


HOLDS_IN_NEUTROPENIA = {
    Caution.NO_NEUTROPHIL_COUNT_IS_PRINTED,
    Caution.KIM_INTERRUPTS_IN_NEUTROPENIA,
    Caution.JONES_INTERRUPTS_IN_NEUTROPENIA,
}
HOLDS_AT_LOW_PLATELETS = {Caution.KIM_ON_LOW_PLATELETS, Caution.JONES_INTERRUPTS_AT_LOW_PLATELETS}


@pytest.mark.parametrize("event", Event)
def test_note_neutropenia_no_count(event: VanDeDonkAdverseEvent) -> None:
    """In neutropenia the counts are named at which the siblings interrupt the drug."""
    said = HOLDS_IN_NEUTROPENIA & given(supportive_care(adverse_event=event)).cautions
    assert said == (HOLDS_IN_NEUTROPENIA if event is Event.NEUTROPENIA else set())
    assert {caution.cite.paper for caution in HOLDS_IN_NEUTROPENIA} == {
        "van_de_donk_2012",
        "kim_2015",
        "jones_2021",
    }


@pytest.mark.parametrize("event", Event)
def test_note_thrombocytopenia_no_count(event: VanDeDonkAdverseEvent) -> None:
    """In thrombocytopenia the count is named at which the siblings act on the drug."""
    said = HOLDS_AT_LOW_PLATELETS & given(supportive_care(adverse_event=event)).cautions
    assert said == (HOLDS_AT_LOW_PLATELETS if event is Event.THROMBOCYTOPENIA else set())
    assert all("30,000" in caution.label for caution in HOLDS_AT_LOW_PLATELETS)


@pytest.mark.parametrize(
    ("event", "headline"),
    [
        (Event.NEUTROPENIA, "Supportive care: granulocyte-colony stimulating factor (G-CSF)"),
        (Event.ANEMIA, "Supportive care: red cell transfusion; start of erythropoietin"),
        (Event.LOCALIZED_RASH, "Supportive care: antihistamines; topical steroids"),
    ],
)
def test_the_headline_is_the_printed_care(event: VanDeDonkAdverseEvent, headline: str) -> None:
    """The answer in one line is the care, in the order of the paper."""
    assert given(supportive_care(adverse_event=event)).headline == headline
