"""Notes, readings, legal rules, marks and derived facts against their second transcription.

A reading is compared with the patients of whom it decides: those of its region, less what outranks
it. The solver compares; a patient of whom the two say different things is a difference.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.condition import all_of, any_of
from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt
from lenarules.readings.smt import Patient
from tests.against_print.conditions import condition_of
from tests.against_print.departures_beside_rows import DEPARTURES
from tests.against_print.every_paper import at_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.derived import Derived
    from lenarules.language.table import Note, Offer, Resolution, Table
    from tests.against_print.clauses import Clause

Said = dict[str, Any]
Difference = tuple[str, str]
#: The transcriptions, and what they may hold of a table.
TRANSCRIPTIONS = (
    "jones_2021_course_readings",
    "jones_2021_readings",
    "kim_2015_care_readings",
    "kim_2015_course_readings",
    "kim_2015_readings",
    "van_de_donk_2012_readings",
    "zhang_2023_readings",
)
KINDS = ("NOTES", "READINGS", "LEGAL", "MARKS", "DERIVED")
WHERE_IT_MATCHES, EVERYWHERE = "where it matches", "everywhere"


@cache
def said_of(kind: str, table_id: str) -> Said:
    """Return what stands of the notes, readings and so on of a table."""
    departures = DEPARTURES.get(table_id, {})
    return {
        name: _standing(said, departures.get(name, {}))
        for name, said in transcribed(kind, table_id).items()
    }


def _standing(said: Any, departure: Said) -> Any:
    if isinstance(said, dict):
        return said | departure
    return departure.get("when", said)


@cache
def transcribed(kind: str, table_id: str) -> Said:
    """Return what the transcriptions say of the notes, readings and so on of a table."""
    modules = (import_module(f"tests.transcription.{name}") for name in TRANSCRIPTIONS)
    found: list[Said] = [getattr(module, kind, {}).get(table_id, {}) for module in modules]
    return {name: said for each in found for name, said in each.items()}


def differences_beside_rows(table: Table, other: Table) -> set[Difference]:
    """Return which parts of an edited table, its rows aside, are not what was transcribed.

    Args:
        table: the table; given as ``other`` too, all its parts are compared.
        other: the edited table; what is the same object in both is not compared again.
    """
    found = set(_missing(other))
    if found:
        return found
    found = {d for note in _changed(table, other, "notes") for d in _of_note(other, note)}
    if table is other or table.resolutions is not other.resolutions:
        found |= {d for item in other.resolutions for d in _of_reading(table, other, item)}
    for kind, parts, field in (("LEGAL", "legal", "condition"), ("MARKS", "marks", "when")):
        for part in _changed(table, other, parts):
            clause = said_of(kind, other.id)[part.id]
            found |= set(_of_whom(other, part.id, getattr(part, field), clause))
    for fact in _changed(table, other, "derived"):
        found |= {(fact.name, d) for d in _of_derived(other, fact)}
    return found


def _changed(table: Table, other: Table, parts: str) -> Iterator[Any]:
    kept = set() if table is other else {id(part) for part in getattr(table, parts)}
    return (part for part in getattr(other, parts) if id(part) not in kept)


def _missing(table: Table) -> Iterator[Difference]:
    held = {
        "NOTES": [note.id for note in table.notes],
        "READINGS": [item.id for item in table.resolutions],
        "LEGAL": [rule.id for rule in table.legal],
        "MARKS": [mark.id for mark in table.marks],
        "DERIVED": [fact.name for fact in table.derived],
    }
    for kind, ids in held.items():
        yield from ((name, "is not transcribed") for name in {*ids} - {*said_of(kind, table.id)})
        yield from ((name, "is missing") for name in {*said_of(kind, table.id)} - {*ids})


def _of_whom(table: Table, name: str, when: Condition, clause: Clause) -> Iterator[Difference]:
    if differs(table, when, condition_of(table, clause), rules=name not in _rules(table)):
        yield name, "for whom"


def _rules(table: Table) -> set[str]:
    return {rule.id for rule in table.legal}


def differs(table: Table, one: Condition, other: Condition, *, rules: bool = True) -> bool:
    """Tell whether some patient meets one condition and not the other.

    Args:
        table: the table, whose legal patients are asked.
        one: a condition on its facts.
        other: another.
        rules: whether the legal rules hold of the patients, beside the domains of the facts.
    """
    patient, solver = Patient(table.facts), z3.Solver()
    solver.add(patient.domain, patient.meets(one) != patient.meets(other))
    solver.add([patient.meets(rule.condition) for rule in table.legal if rules])
    return bool(solver.check() != z3.unsat)


def _of_note(table: Table, note: Note) -> Iterator[Difference]:
    said = said_of("NOTES", table.id)[note.id]
    yield from _of_whom(table, note.id, note.when, said["when"])
    if sorted(advice.name for advice in note.adds) != sorted(said["adds"]):
        yield note.id, "adds"


def _of_derived(table: Table, fact: Derived) -> Iterator[str]:
    for member, condition in fact.definition:
        clause = said_of("DERIVED", table.id)[fact.name][member.name]
        if differs(table, condition, condition_of(table, clause)):
            yield f"when {member.name}"


def decided_by(table: Table, item: Resolution) -> Condition:
    """Return of whom a resolution decides: its region, less those that outrank it."""
    above = [other.region for other in table.resolutions if item.id in other.over]
    return all_of(item.region, ~any_of(*above)) if above else item.region


def _of_reading(table: Table, other: Table, item: Resolution) -> Iterator[Difference]:
    said = said_of("READINGS", other.id)[item.id]
    if table is other or not _is_kept(table, other, item):
        yield from _of_whom(other, item.id, decided_by(other, item), said["when"])
    if not _adopts_as_said(other, item, said["adopts"]):
        yield item.id, "adopts"
    if {*map(_offered, item.offers)} != {each[:2] for each in said["offers"]}:
        yield item.id, "offers"
    elif not all(_offers_as_said(other, item, each) for each in said["offers"]):
        yield item.id, "offered outcome"


def _is_kept(table: Table, other: Table, item: Resolution) -> bool:
    """Tell whether a resolution decides by the same conditions in both tables."""
    before = next((each for each in table.resolutions if each.id == item.id), None)
    return before is not None and decided_by(table, before) == decided_by(other, item)


def _offered(offer: Offer) -> tuple[str, str]:
    return offer.row, EVERYWHERE if offer.unmatched_too else WHERE_IT_MATCHES


def _adopts_as_said(table: Table, item: Resolution, said: tuple[Any, ...]) -> bool:
    adopts = item.adopts
    match said:
        case ("row", str() as row):
            return isinstance(adopts, Adopt) and (adopts.row, adopts.outcome) == (row, None)
        case ("row", str() as row, dict() as says):
            if not isinstance(adopts, Adopt) or adopts.row != row:
                return False
            return _says(adopts.outcome or table.row(row).then, says)
        case ("outcome", dict() as says):
            return not isinstance(adopts, Adopt | Refer) and _says(adopts, says)
        case ("refer", words):
            asked = adopts.question.lower() if isinstance(adopts, Refer) else ""
            return bool(asked) and all(word.lower() in asked for word in words)
    raise ValueError(f"{item.id}: {said} says nothing that is adopted")


def _offers_as_said(table: Table, item: Resolution, said: tuple[Any, ...]) -> bool:
    row, where, *says = said
    offers = [offer for offer in item.offers if _offered(offer) == (row, where)]
    outcomes = [offer.outcome or table.row(row).then for offer in offers]
    return any(all(_says(outcome, each) for each in says) for outcome in outcomes)


def _says(outcome: Any, says: Said) -> bool:
    words, text = says.get("words", ()), outcome.in_words().lower()
    held = all(at_path(outcome, path) == value for path, value in says.items() if path != "words")
    return held and all(word.lower() in text for word in words)
