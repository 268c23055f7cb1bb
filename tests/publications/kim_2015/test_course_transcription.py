"""The rows on the course of treatment against their second transcription, made by another hand.

A row speaks where its condition holds; a statement of the transcription says where the print
speaks. Where a row was made to read otherwise, a departure names it, and the two differ there and
nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenarules.clinical.course_facts import NOT_ENDED, ON_TREATMENT
from lenarules.clinical.moves import Move
from lenarules.language.condition import And, all_of
from lenarules.language.evaluate import holds
from lenarules.publications.kim_2015.next_cycle_action.facts import HELD_FOR_NEUTROPENIA
from lenarules.publications.kim_2015.next_cycle_action.ladder import LADDER, dose_after
from tests.against_print.kim_2015_course import (
    BASES,
    USUAL,
    expected_at_visits,
    first_difference,
    prints_the_action,
    visits,
)
from tests.against_print.kim_2015_strengths import strength_differences
from tests.against_print.kim_2015_visit import (
    DEPARTURES,
    STATEMENT_OF,
    TABLE,
    Departure,
    expected,
    visit_of,
)
from tests.publications.kim_2015.strategies import SOME, Patient, legal, slips, values
from tests.transcription import kim_2015 as print_of
from tests.transcription import kim_2015_course as course
from tests.transcription.kim_2015_course import mg_per_cycle

if TYPE_CHECKING:
    from lenarules.language.table import Row

CHANGES = st.one_of([st.tuples(st.just(fact.name), values(TABLE, fact)) for fact in TABLE.facts])
ANYBODY = st.builds(
    lambda base, changes: USUAL | base | dict(changes),
    st.sampled_from(BASES),
    st.lists(CHANGES, max_size=8),
).filter(lambda patient: legal(TABLE, patient))

# When each row speaks

EACH_ROW = pytest.mark.parametrize("row", TABLE.rows, ids=lambda row: row.id)


def test_there_are_some_thousand_visits() -> None:
    """Of the patients drawn some thousand are legal, and each row is to speak of some of them."""
    assert len(visits()) > 2_500
    for row in TABLE.rows:
        assert set(expected_at_visits(row.id)) == {False, True}, row.id


@EACH_ROW
def test_a_row_speaks_where_its_statement_speaks(row: Row) -> None:
    """A row speaks where its statement does, the named departures aside."""
    assert first_difference(row.id, row.when) is None


@given(ANYBODY)
@SOME
def test_rows_speak_where_their_statements_speak_of_anybody(patient: Patient) -> None:
    """Between the cut-offs, too, a row speaks where its statement and the departures say so."""
    visit = visit_of(patient)
    for row in TABLE.rows:
        assert holds(row.when, patient) is expected(row.id, visit), row.id


DEPARTED = [
    pytest.param(departure, row_id, id=f"{row_id}-{departure.reading}")
    for departure in DEPARTURES
    for row_id in departure.rows
]


@pytest.mark.parametrize(("departure", "row_id"), DEPARTED)
def test_every_departure_occurs(departure: Departure, row_id: str) -> None:
    """Each departure, where no other departs, sets each of its rows apart from the statement."""
    others = [each.where for each in DEPARTURES if each is not departure and row_id in each.rows]
    alone = [(p, v) for p, v in visits() if departure.where(v) and not any(o(v) for o in others)]
    apart = [p for p, visit in alone if STATEMENT_OF[row_id][1](visit) is not departure.speaks]
    assert apart
    assert {holds(TABLE.row(row_id).when, patient) for patient in apart} == {departure.speaks}


# Rows broken on purpose


@EACH_ROW
def test_a_moved_cut_off_is_reported(row: Row) -> None:
    """Each cut-off that a row writes, moved by one, is reported for that row."""
    assert all(first_difference(row.id, slip) for slip in slips(row.when))


@EACH_ROW
def test_a_dropped_condition_is_reported(row: Row) -> None:
    """Each condition of a row, left out, is reported, unless another one implies it."""
    parts = row.when.parts if isinstance(row.when, And) else ()
    rest = {part: all_of(*(other for other in parts if other is not part)) for part in parts}
    unreported = {part for part in parts if first_difference(row.id, rest[part]) is None}
    implied = {ON_TREATMENT, HELD_FOR_NEUTROPENIA} & set(parts)
    assert unreported == ({NOT_ENDED} if implied else set())


@EACH_ROW
def test_a_row_prints_the_transcribed_action(row: Row) -> None:
    """A closed row's move is the transcribed one; a row is open where the statement is."""
    assert prints_the_action(row)


@EACH_ROW
def test_a_row_is_as_strong_as_the_transcribed_word(row: Row) -> None:
    """A row is said as strongly as the word with which its statement asks for the action."""
    assert strength_differences(TABLE, (row,)) == set()


# The ladder


def test_the_ladder_is_the_transcribed_one() -> None:
    """The doses are the transcribed six, in the same order and of the same mg per cycle."""
    doses = [rung.value for rung in LADDER]
    assert tuple((dose.mg, dose.every_days) for dose in doses) == course.LADDER
    assert [dose.mg_per_cycle for dose in doses] == [mg_per_cycle(dose) for dose in course.LADDER]


def test_a_footnotes_dose_is_one_step_up() -> None:
    """Each footnote that prints a dose raises the dose of each of its cells by one step."""
    footnoted = {(c["column"], c["counts"] == "low"): c for c in print_of.FIG_1 if c["footnote"]}
    del footnoted["end_stage", False]
    assert {place: c["footnote"] for place, c in footnoted.items()} == course.FOOTNOTE_CELLS
    for cell in footnoted.values():
        raised = course.FOOTNOTE_DOSES[cell["footnote"]]
        rung = LADDER[course.LADDER.index((cell["mg"], cell["every_days"]))]
        assert dose_after(Move.ONE_UP, rung, None) is LADDER[course.LADDER.index(raised)]
        footnote = print_of.FIG_1_FOOTNOTES[cell["footnote"]]
        assert (footnote["to_mg"], footnote["to_every_days"]) == raised
