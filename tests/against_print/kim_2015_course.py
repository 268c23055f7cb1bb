"""Legal visits of Kim 2015's course, and the rows of its table asked at each of them."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, Any

from lenarules import TreatmentStatus
from lenarules.clinical.moves import Act, Move
from lenarules.language.evaluate import holds
from lenarules.language.fact import Members
from lenarules.publications.kim_2015.next_cycle_action.ladder import Footnote, Rung
from tests.against_print.kim_2015_visit import STATEMENT_OF, TABLE, N, T, expected, visit_of
from tests.publications.kim_2015.strategies import Patient, legal, telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.table import Row
    from tests.transcription.kim_2015_course import Visit

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


def prints_the_action(row: Row) -> bool:
    """Tell whether a closed row has the transcribed move, and a row is open where it is."""
    name, statement = STATEMENT_OF[row.id]
    action = name.partition(": ")[2]
    sentence = OPEN_STEPS.get(row.id, "")
    assert sentence in " ".join((statement.__doc__ or "").split())
    is_open = action.startswith("open: ") or bool(sentence)
    return bool(row.open) is is_open and row.then == (None if is_open else Act(MOVES[action]))


def differences(rows: Iterable[Row]) -> set[tuple[str, str]]:
    """Return which of these rows are not what was transcribed, and in what they differ."""
    every = list(rows)
    found = {(row.id, "condition") for row in every if first_difference(row.id, row.when)}
    return found | {(row.id, "outcome") for row in every if not prints_the_action(row)}
