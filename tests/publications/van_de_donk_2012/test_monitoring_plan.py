"""Monitoring of blood counts by van de Donk 2012."""

from __future__ import annotations

import pytest

from lenarules.clinical.care import Interval, TimeUnit
from lenarules.publications.van_de_donk_2012 import BLOOD_COUNTS_TABLE, monitoring_plan
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution as Caution
from tests.publications.kim_2015.strategies import given, notes_of, stands_on, untested


def test_every_part_of_the_table_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(BLOOD_COUNTS_TABLE, globals()) == []


def test_row_start() -> None:
    """Neutropenia, sixth sentence: biweekly when treatment starts, read as every 2 weeks."""
    answer = monitoring_plan(preexisting_cytopenia=False)
    assert stands_on(answer)[0] == "start"
    assert given(answer).blood_counts == Interval(2, TimeUnit.WEEK)
    assert not given(answer).more_often


def test_row_preexisting_cytopenia() -> None:
    """Neutropenia, sixth sentence: weekly in case of pre-existing cytopenia."""
    answer = monitoring_plan(preexisting_cytopenia=True)
    assert stands_on(answer) == ("preexisting_cytopenia", "PUBLISHED", "", "")
    assert given(answer).blood_counts == Interval(1, TimeUnit.WEEK)


def test_resolution_biweekly() -> None:
    """Weekly is printed as the closer watch, so that biweekly is less often than weekly."""
    answer = monitoring_plan(preexisting_cytopenia=False)
    assert stands_on(answer) == ("start", "COMPLETED", "biweekly", "OWN_TEXT")


@pytest.mark.parametrize("cytopenia", [True, False])
def test_note_at_the_start(cytopenia: bool) -> None:
    """The interval is printed for the start of treatment: said with both."""
    answer = monitoring_plan(preexisting_cytopenia=cytopenia)
    assert notes_of(answer) == {"at_the_start"}
    assert given(answer).cautions == {Caution.NO_LATER_INTERVAL}
