"""The rows of a paper against its transcription by another hand: what differs, row by row.

Conditions are compared over every class of values that the row or the transcription tells apart.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from importlib import import_module
from itertools import chain, combinations, product
from math import inf, nextafter
from typing import TYPE_CHECKING, Any

from lenarules.cli.registry import tables_of
from lenarules.clinical.care import Interval
from lenarules.clinical.dosing import TreatmentDays
from lenarules.language.condition import Compare, atoms, facts_of
from lenarules.language.decide import decider_of
from lenarules.language.evaluate import holds
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.reduced import patient_on
from tests.against_print.clauses import bounds_of, is_said, names_of
from tests.against_print.departures import DEPARTURES, KEYS, STANDS
from tests.publications.every import legal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.table import Row, Table
    from tests.against_print.clauses import Clause

Patient = dict[str, Any]
Said = dict[str, Any]
#: Tables of a course: the state stands for "first", "subsequent", "returning", so that the
#: transcription holds what is necessary for a row and not what is enough.
NECESSARY = {"jones_2021.table_2"}
MEASURED = {"anc", "platelets", "creatinine_clearance"}
#: The transcription of each paper, and the paper.
TRANSCRIPTIONS = {
    "jones_2021": "jones_2021",
    "kim_2015_care": "kim_2015",
    "van_de_donk_2012": "van_de_donk_2012",
    "zhang_2023": "zhang_2023",
}


def tables(paper: str) -> dict[str, Table]:
    """Return the tables of a paper by their ids, the rejected ones included."""
    module = import_module(f"lenarules.publications.{paper}")
    return {table.id: table for table in (*tables_of(paper), *getattr(module, "REJECTED", ()))}


def read(name: str) -> dict[str, dict[str, Said]]:
    """Return what a transcription says: by table and row."""
    found: dict[str, dict[str, Said]] = import_module(f"tests.transcription.{name}").TABLES
    return found


@cache
def said_of(table_id: str) -> dict[str, Said] | None:
    """Return what the transcriptions say of the rows of a table, or None where none has it."""
    found = (read(name) for name in TRANSCRIPTIONS)
    return next((said[table_id] for said in found if table_id in said), None)


def compares(condition: Condition) -> list[Compare]:
    """Return the comparisons of a condition."""
    return [atom for atom in atoms(condition) if isinstance(atom, Compare)]


def classes(fact: Fact, condition: Condition, clause: Clause) -> list[Any]:
    """Return a value of each class that the condition or the clause tells apart."""
    if isinstance(fact, Flag):
        return [False, True]
    if isinstance(fact, Category):
        return list(fact.members)
    if isinstance(fact, Members):
        found = chain.from_iterable(combinations(fact.members, n) for n in range(3))
        return [frozenset(each) for each in found]
    bounds = {bound for name, bound in bounds_of(clause) if name == fact.name}
    bounds |= {a.bound for a in compares(condition) if a.fact == fact}
    return [fact.usual, *_around(fact, bounds)] + ([fact.exception] if fact.exception else [])


def _around(fact: Number, bounds: set[int]) -> list[int | float]:
    near = [
        value
        for bound in sorted(bounds)
        for value in (
            (bound - 1, bound, bound + 1)
            if fact.whole
            else (nextafter(bound, -inf), bound, nextafter(bound, inf))
        )
    ]
    return [value for value in near if fact.low <= value <= fact.high or value in fact.also]


def differing(when: Condition, clause: Clause, table: Table) -> Patient | None:
    """Return a legal patient of whom the condition and the clause say two things, or None."""
    names = {fact.name for fact in facts_of(when)} | set(names_of(clause))
    names |= {fact.name for rule in table.legal for fact in facts_of(rule.condition)}
    asked = [fact for fact in table.facts if fact.name in names]
    assert {fact.name for fact in asked} == names
    for values in product(*(classes(fact, when, clause) for fact in asked)):
        patient = dict(zip([fact.name for fact in asked], values, strict=True))
        possible = all(holds(rule.condition, patient) for rule in table.legal)
        if possible and holds(when, patient) is not is_said(clause, patient):
            return patient
    return None


def departs(table: Table, row: Row, key: str) -> bool:
    """Tell whether a row departs from its transcription on purpose."""
    return key in DEPARTURES.get(table.full_id(row), {})


def stands(table: Table, row: Row, said: Said, key: str) -> Any:
    """Return what a row is held to: what is transcribed, or what stands instead of it."""
    return STANDS.get(table.full_id(row), {}).get(key, said[key])


def holds_as_said(table: Table, row: Row, said: Said) -> bool:
    """Tell whether a row holds for whom it is transcribed, or for whom it stands instead."""
    return differing(row.when, stands(table, row, said, "when"), table) is None


def visits_of(table: Table) -> list[Patient]:
    """Return a legal visit for each leaf of the diagram of a course."""
    diagram = decider_of(table).diagram
    visits = (patient_on(diagram.facts, path) for path, _ in diagram.first_paths())
    return [visit for visit in visits if legal(table, visit)]


def asks_as_said(table: Table, row: Row, said: Said, visits: list[Patient]) -> bool:
    """Tell whether a row of a course holds only where transcribed and asks each printed cut-off."""
    found = [visit for visit in visits if holds(row.when, visit)]
    printed = all(is_said(said["when"], visit) for visit in found)
    measured = {(a.fact.name, a.bound) for a in compares(row.when) if not a.fact.whole}
    asked = {bound for bound in bounds_of(said["when"]) if bound[0] in MEASURED} <= measured
    return bool(found) and asked and printed is not departs(table, row, "when")


def plain(value: Any) -> Any:
    """Return a value of an outcome as a transcription writes it."""
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, Interval):
        return value.count, value.unit.name
    if isinstance(value, TreatmentDays):
        return value.first, value.last, value.cycle
    if isinstance(value, frozenset):
        return {plain(each) for each in value}
    return tuple(plain(each) for each in value) if isinstance(value, tuple) else value


def at_path(outcome: Any, path: str) -> Any:
    """Return what stands at a path of attributes, or None where there is none."""
    for name in path.split("."):
        outcome = getattr(outcome, name, None)
    return plain(outcome)


def says_as_said(table: Table, row: Row, said: Said) -> bool:
    """Tell whether outcome and words are those transcribed; a note may carry words of the row."""
    says = dict(said["says"])
    parts = [row.printed, row.then.in_words() if row.then else "", table.caption]
    text = " ".join(parts + [note.printed for note in table.notes]).lower()
    text = text.replace("–", "-")
    words = (word for word in says.pop("words", ()))
    missing = [word for word in words if word.lower().replace("–", "-") not in text]
    missing += [path for path in says if at_path(row.then, path) != says[path]]
    departed = {key for key in DEPARTURES.get(table.full_id(row), {}) if key not in KEYS}
    return set(missing) == departed


def is_as_strong_as_said(table: Table, row: Row, said: Said) -> bool:
    """Tell whether the strength is that transcribed, or the one that stands instead."""
    return bool(row.strength.name == stands(table, row, said, "strength"))


@cache
def _visits_of_course(table_id: str) -> list[Patient]:
    (found,) = (t[table_id] for p in TRANSCRIPTIONS.values() if table_id in (t := tables(p)))
    return visits_of(found)


def differences(table: Table, rows: Iterable[Row]) -> set[tuple[str, str]]:
    """Return which of these rows are not what was transcribed, and in what they differ.

    The rows of a course are asked of the visits of the table of its paper.
    """
    said, found = said_of(table.id) or {}, set[tuple[str, str]]()
    for row in rows:
        each = said[row.id]
        if table.id not in NECESSARY:
            condition = holds_as_said(table, row, each)
        else:
            condition = asks_as_said(table, row, each, _visits_of_course(table.id))
        found |= set() if condition else {(row.id, "condition")}
        found |= set() if says_as_said(table, row, each) else {(row.id, "outcome")}
        found |= set() if is_as_strong_as_said(table, row, each) else {(row.id, "strength")}
    return found
