"""Restoring the dose, patient by patient: the row, readings and notes of section 5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import Strength, Timing
from lenarules.publications.zhang_2023 import (
    DOSE_RESTORATION_TABLE,
    DoseRestoration,
    DoseRestorationKind,
    dose_restoration,
)
from lenarules.publications.zhang_2023.advice import ZhangCaution
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision

ORIGINAL, PRESENT = DoseRestorationKind
IMPROVED: dict[str, Any] = {
    "timing": Timing.CYCLE_START,
    "clear_cycles": 2,
    "anc": 1_500,
    "platelets": 100_000,
}
SHORT = (
    {"timing": Timing.MID_CYCLE},
    {"clear_cycles": 1},
    {"clear_cycles": 0},
    {"anc": 1_499},
    {"platelets": 99_999},
)


def ask(**facts: Any) -> Decision[DoseRestoration]:
    """Ask for a patient who differs in these facts from one just at every limit."""
    return dose_restoration(**(IMPROVED | facts))


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(DOSE_RESTORATION_TABLE, globals()) == []


@pytest.mark.parametrize("facts", [{}, {"clear_cycles": 3}, {"anc": 1_501}, {"platelets": 100_001}])
def test_row_reinstated(facts: dict[str, Any]) -> None:
    """Two clear cycles, ANC >= 1.5 and platelets >= 100 x 10^9/L at a start: as asked for."""
    answer = ask(**facts, restore=True)
    assert stands_on(answer) == ("reinstated", "PUBLISHED", "", "")
    assert given(answer).kind is ORIGINAL
    assert given(answer).headline == "Reinstate the original dose level"


def test_resolution_not_asked() -> None:
    """A permission is an option until it is asked for."""
    answer = ask()
    assert stands_on(answer) == ("", "OVERRIDE", "not_asked", "OWN_TEXT")
    assert given(answer).kind is PRESENT
    (option,) = given(answer).options
    assert (option.outcome.kind, option.strength) == (ORIGINAL, Strength.MAY)


@pytest.mark.parametrize("facts", SHORT)
@pytest.mark.parametrize("restore", [True, False])
def test_resolution_not_improved(facts: dict[str, Any], restore: bool) -> None:
    """Short of any one condition the dose does not go up, asked for or not, nor is it offered."""
    answer = ask(**facts, restore=restore)
    assert stands_on(answer) == ("", "GAP", "not_improved", "SAFEST")
    assert (given(answer).kind, given(answer).options) == (PRESENT, ())


@pytest.mark.parametrize(
    ("facts", "held"), [({"clear_cycles": 1}, True), ({}, False), ({"anc": 1_499}, True)]
)
def test_note_not_permitted(facts: dict[str, Any], held: bool) -> None:
    """Whoever asks for a dose that nothing permits is told so."""
    assert (ZhangCaution.NOT_RESTORED in given(ask(**facts, restore=True)).cautions) is held
    assert "not_permitted" not in notes_of(ask(**facts))


@pytest.mark.parametrize("restore", [True, False])
@pytest.mark.parametrize("facts", [{}, *SHORT])
def test_note_renal_function(facts: dict[str, Any], restore: bool) -> None:
    """Wherever the original level is answered or offered, renal function is named as not asked."""
    outcome = given(ask(**facts, restore=restore))
    named = outcome.kind is ORIGINAL or any(o.outcome.kind is ORIGINAL for o in outcome.options)
    assert named is (facts == {})
    assert (ZhangCaution.RENAL_FUNCTION_IS_NOT_ASKED in outcome.cautions) is named


@pytest.mark.parametrize(
    ("facts", "held"),
    [({}, False), ({"clear_cycles": 0}, False), ({"anc": 1_499}, True), ({"platelets": 0}, True)],
)
def test_note_low_counts(facts: dict[str, Any], held: bool) -> None:
    """At low counts the dose is for an experienced physician with the package insert."""
    assert (ZhangCaution.EXPERIENCED_PHYSICIAN in given(ask(**facts)).cautions) is held


@pytest.mark.parametrize("restore", [True, False])
@pytest.mark.parametrize("facts", [{}, *SHORT])
def test_note_today(facts: dict[str, Any], restore: bool) -> None:
    """Whatever the level, whether drug is given today is not answered."""
    outcome = given(ask(**facts, restore=restore))
    assert ZhangCaution.TODAY_IS_NOT_ANSWERED in outcome.cautions


@pytest.mark.parametrize(
    ("facts", "held"), [({}, False), ({"anc": 1_499}, True), ({"platelets": 99_999}, False)]
)
def test_note_neutropenia_siblings(facts: dict[str, Any], held: bool) -> None:
    """At a low ANC the siblings' holds are named."""
    siblings = {
        ZhangCaution.KIM_INTERRUPTS_IN_NEUTROPENIA,
        ZhangCaution.JONES_INTERRUPTS_IN_NEUTROPENIA,
    }
    assert given(ask(**facts)).cautions & siblings == (siblings if held else set())


@pytest.mark.parametrize(
    ("facts", "held"), [({}, False), ({"anc": 1_499}, False), ({"platelets": 99_999}, True)]
)
def test_note_thrombocytopenia_siblings(facts: dict[str, Any], held: bool) -> None:
    """At low platelets what the siblings do is named."""
    siblings = {
        ZhangCaution.KIM_ON_LOW_PLATELETS,
        ZhangCaution.JONES_INTERRUPTS_AT_LOW_PLATELETS,
    }
    assert given(ask(**facts)).cautions & siblings == (siblings if held else set())
