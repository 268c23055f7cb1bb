"""The rows on the course of treatment against their second transcription, made by another hand.

A row speaks where its condition holds; a statement of the transcription says where the print
speaks. Where a row was made to read otherwise, a departure names it, and the two differ there and
nowhere else.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lenarules import Cytopenia, Timing, TreatmentStatus
from lenarules.clinical.course_facts import NOT_ENDED, ON_TREATMENT
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import And, all_of
from lenarules.language.evaluate import holds
from lenarules.language.fact import Members
from lenarules.publications.kim_2015.next_cycle_action.facts import HELD_FOR_NEUTROPENIA
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    LADDER,
    Footnote,
    Rung,
    dose_after,
)
from tests.publications.kim_2015.strategies import HEMATOLOGIC_TABLE as TABLE
from tests.publications.kim_2015.strategies import (
    SOME,
    Patient,
    legal,
    slips,
    telling,
    values,
)
from tests.publications.kim_2015.test_transcription import said
from tests.transcription import kim_2015 as print_of
from tests.transcription import kim_2015_course as course
from tests.transcription.kim_2015_course import Visit, mg_per_cycle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.table import Row

N, T = Cytopenia.NEUTROPENIA, Cytopenia.THROMBOCYTOPENIA

#: Each row and its statement: both are in the paper's order.
STATEMENT_OF = dict(zip([row.id for row in TABLE.rows], course.STATEMENTS, strict=True))

# A visit as the transcription asks for it


def cell_today(patient: Patient) -> dict[str, Any]:
    """Return the cell of Fig. 1: equal counts are adequate, and dialysis is the last column."""
    cuts = {"anc": 1_000, "platelets": 50_000}
    read = patient | {name: patient[name] + (patient[name] == cut) for name, cut in cuts.items()}
    if patient["on_dialysis"]:
        read["creatinine_clearance"] = 0
    return [cell for cell in print_of.FIG_1 if said(cell["when"], read)][-1]


def is_carried(patient: Patient, cell: dict[str, Any]) -> bool:
    """Tell whether the footnote that is printed in the cell was what raised the dose."""
    return (cell["footnote"] or "").upper() in {letter.name for letter in patient["permission"]}


STATUS_OF: dict[TreatmentStatus, Any] = {
    TreatmentStatus.ON_TREATMENT: "on",
    TreatmentStatus.DELAYED: "held",
    TreatmentStatus.INTERRUPTED: "held",
    TreatmentStatus.DISCONTINUED: "ended",
}


def visit_of(patient: Patient) -> Visit:
    """Return what the transcription asks about a patient."""
    cell, dose = cell_today(patient), patient["dose"].value
    above = mg_per_cycle((dose.mg, dose.every_days)) > mg_per_cycle(
        (cell["mg"], cell["every_days"])
    )
    named = ("anc", "platelets", "cycles_at_dose", "responding", "tolerating", "progressing")
    return Visit(
        **{name: patient[name] for name in (*named, "days_held")},
        at_cycle_start=patient["timing"] is Timing.CYCLE_START,
        status=STATUS_OF[patient["status"]],
        held_for_neutropenia=N in patient["held_for"],
        neutropenia_is_open=N in patient["open_episodes"],
        neutropenias_before=patient["neutropenias"],
        dose_mg=dose.mg,
        every_days=dose.every_days,
        cell_mg=cell["mg"],
        cell_every_days=cell["every_days"],
        column=cell["column"],
        low_counts_cell=cell["counts"] == "low",
        dose_is_too_high=above and not is_carried(patient, cell),
    )


# Where a row was made to read otherwise


class Departure(NamedTuple):
    """A reading by which some rows speak, or are silent, where their statement says otherwise."""

    reading: str
    rows: tuple[str, ...]
    speaks: bool
    where: Callable[[Visit], bool]


def difference_in_mg(visit: Visit) -> int:
    """Return the mg per cycle of the dose beyond those of the cell."""
    cell = (visit.cell_mg, visit.cell_every_days)
    return mg_per_cycle((visit.dose_mg, visit.every_days)) - mg_per_cycle(cell)


def cycle_is_due(visit: Visit) -> bool:
    """Tell whether a cycle of a treatment that goes on is due."""
    return visit.at_cycle_start and visit.status != "ended" and not visit.progressing


def carried_above(visit: Visit) -> bool:
    """Tell whether a footnote of the cell carries the dose above it."""
    return difference_in_mg(visit) > 0 and not visit.dose_is_too_high


def in_further_episode(visit: Visit) -> bool:
    """Tell whether an episode after the first is open, or opens today."""
    opens = not visit.neutropenia_is_open and visit.anc < 1_000
    return (visit.neutropenia_is_open or opens) and visit.neutropenias_before + opens >= 2


DEPARTURES = (
    Departure(
        "an ended treatment is not continued until progression: another reading keeps it ended",
        ("until_progression.stop",),
        speaks=False,
        where=lambda visit: visit.status == "ended" and not visit.progressing,
    ),
    Departure(
        "every other sentence is about a treatment that goes on",
        tuple(row.id for row in TABLE.rows[2:]),
        speaks=False,
        where=lambda visit: visit.progressing,
    ),
    Departure(
        "the last line knows no footnotes: a dose that one carries is above its cell, not at it",
        ("fig_1.last_line.unchanged",),
        speaks=False,
        where=carried_above,
    ),
    Departure(
        "the last line knows no footnotes: it would lower a dose that one carries",
        ("fig_1.last_line.down",),
        speaks=True,
        where=lambda visit: cycle_is_due(visit) and carried_above(visit),
    ),
    Departure(
        "low counts end the permission of footnote b, also in the low-count cell that prints it",
        ("cytopenia.one_step.down",),
        speaks=True,
        where=lambda visit: cycle_is_due(visit) and carried_above(visit) and visit.low_counts_cell,
    ),
    Departure(
        "the same dose is no answer to a hold: of that the recommendations speak",
        ("fig_1.last_line.unchanged",),
        speaks=False,
        where=lambda visit: visit.status == "held",
    ),
    Departure(
        "nobody improves into the last column, but a dose below its cell may be raised there too",
        ("renal_function.improved",),
        speaks=True,
        where=lambda visit: (
            cycle_is_due(visit)
            and visit.status == "on"
            and visit.column == "end_stage"
            and difference_in_mg(visit) < 0
        ),
    ),
    Departure(
        "of the second point the third sentence alone is on further episodes",
        ("second_point.resume", "second_point.remains"),
        speaks=False,
        where=in_further_episode,
    ),
    Departure(
        "a neutropenia that closed while platelets held treatment is over before the restart",
        ("second_point.further.restart",),
        speaks=False,
        where=lambda visit: not visit.neutropenia_is_open,
    ),
)


def expected(row_id: str, visit: Visit) -> bool:
    """Tell whether a row speaks by the transcription and the departures."""
    speaks = STATEMENT_OF[row_id][1](visit)
    for departure in DEPARTURES:
        if row_id in departure.rows and departure.where(visit):
            speaks = departure.speaks
    return speaks


# Legal visits

HELD: Patient = {
    "status": TreatmentStatus.DELAYED,
    "days_held": 7,
    "cycle_clear": False,
    "anc": 900,
}
HELD |= {"held_for": frozenset({N}), "open_episodes": frozenset({N}), "neutropenias": 1}
HELD_BY_BOTH = {"held_for": frozenset({N, T}), "thrombocytopenias": 1, "anc": 1_200}
FOOTNOTE_A = {"creatinine_clearance": 40, "dose": Rung.DAILY_10_MG, "cycles_at_dose": 2}
FOOTNOTE_B = {"creatinine_clearance": 20, "dose": Rung.ALTERNATE_DAYS_15_MG}
CARRIED_BY_A = {"dose": Rung.DAILY_15_MG, "permission": frozenset({Footnote.A})}
CARRIED_BY_B = {"dose": Rung.DAILY_10_MG, "permission": frozenset({Footnote.B})}
#: Patients from whom the others are drawn: what sets each apart from the usual one.
BASES: tuple[Patient, ...] = (
    {},
    FOOTNOTE_A,
    FOOTNOTE_B,
    FOOTNOTE_A | CARRIED_BY_A,
    FOOTNOTE_B | CARRIED_BY_B,
    FOOTNOTE_A | CARRIED_BY_B | {"anc": 800},
    {"on_dialysis": True, "dose": Rung.ALTERNATE_DAYS_5_MG},
    HELD,
    HELD | FOOTNOTE_A | {"anc": 1_200},
    HELD | FOOTNOTE_B | {"anc": 1_200},
    HELD | {"neutropenias": 2, "anc": 1_200},
    HELD | HELD_BY_BOTH | {"neutropenias": 2, "open_episodes": frozenset({T})},
)


def usual(fact: Fact) -> Any:
    """Return an unremarkable value of a fact."""
    return frozenset() if isinstance(fact, Members) else fact.usual


def choices(fact: Fact) -> list[Any]:
    """Return values of a fact: below, at and above each cut-off, every member and every pair."""
    pairs = combinations(fact.members, 2) if isinstance(fact, Members) else ()
    return [*telling(TABLE, fact), *map(frozenset, pairs)]


USUAL: Patient = {fact.name: usual(fact) for fact in TABLE.facts}
CHOICES = {fact.name: choices(fact) for fact in TABLE.facts}
CHANGES = st.one_of([st.tuples(st.just(fact.name), values(TABLE, fact)) for fact in TABLE.facts])
ANYBODY = st.builds(
    lambda base, changes: USUAL | base | dict(changes),
    st.sampled_from(BASES),
    st.lists(CHANGES, max_size=8),
).filter(lambda patient: legal(TABLE, patient))


def drawn(random: Random) -> Iterator[Patient]:
    """Yield patients who differ from those above in one fact, and some who differ in several."""
    for base in BASES:
        for name, several in CHOICES.items():
            yield from (USUAL | base | {name: value} for value in several)
        for _ in range(600):
            changed = random.sample(list(CHOICES), random.randint(2, 10))
            yield USUAL | base | {name: random.choice(CHOICES[name]) for name in changed}


@cache
def visits() -> list[tuple[Patient, Visit]]:
    """Return legal patients, the same in every run, as the rows and as the statements see them."""
    patients = [each for each in drawn(Random(2015)) if legal(TABLE, each)]
    return [(each, visit_of(each)) for each in patients]


@cache
def expected_at_visits(row_id: str) -> list[bool]:
    """Return at which of the visits a row is to speak."""
    return [expected(row_id, visit) for _, visit in visits()]


def first_difference(row_id: str, when: Condition) -> Visit | None:
    """Return a visit at which a condition does not speak as the row is to speak."""
    pairs = zip(visits(), expected_at_visits(row_id), strict=True)
    found = (visit for (patient, visit), speaks in pairs if holds(when, patient) is not speaks)
    return next(found, None)


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


# What each row prints

#: The move of a row, by the words with which its statement's action is named.
MOVES = {
    "stop": Move.STOP,
    "same": Move.SAME,
    "the cell": Move.TO_CELL,
    "one step up": Move.ONE_UP,
    "one step down": Move.ONE_DOWN,
    "hold": Move.HOLD,
}
#: Open rows whose statement names the step, and the sentence with which it leaves something open.
OPEN_STEPS = {
    "fig_1.footnote_b": "No number of cycles is printed.",
    "second_point.remains": "Whether the reduced dose is given at once is not printed.",
}


@EACH_ROW
def test_a_row_prints_the_transcribed_action(row: Row) -> None:
    """A closed row's move is the transcribed one; a row is open where the statement is."""
    name, statement = STATEMENT_OF[row.id]
    action = name.partition(": ")[2]
    sentence = OPEN_STEPS.get(row.id, "")
    assert sentence in " ".join((statement.__doc__ or "").split())
    assert bool(row.open) is (action.startswith("open: ") or bool(sentence))
    assert row.then == (None if row.open else Act(MOVES[action]))


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
