"""The rows of every paper against a transcription made from the paper by another hand.

Conditions are compared over every class of values that the row or the transcription tells apart.
"""

from __future__ import annotations

from enum import Enum
from importlib import import_module
from itertools import chain, combinations, product
from math import inf, nextafter
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.cli.registry import tables_of
from lenarules.clinical.care import Interval
from lenarules.clinical.dosing import TreatmentDays
from lenarules.language.condition import And, Compare, Not, Or, atoms, facts_of
from lenarules.language.decide import decider_of
from lenarules.language.evaluate import holds
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.reduced import patient_on
from tests.publications.every import legal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.table import Row, Table

Clause = tuple[Any, ...]
SIGNS: dict[str, Callable[[Any, int], bool]] = {
    "<": lambda value, bound: value < bound,
    "<=": lambda value, bound: value <= bound,
    ">": lambda value, bound: value > bound,
    ">=": lambda value, bound: value >= bound,
    "=": lambda value, bound: value == bound,
}
#: The transcription of each paper, and the paper.
#: Where the rows depart from the transcription, and why: of a full id, whose patients ("when"), how
#: strong ("strength"), or which words or attributes.
DEPARTURES: dict[str, dict[str, str]] = {
    "jones_2021.adverse_events.mild_rash": {
        "strength": "'usually a successful strategy' has no modal verb; it is what is done",
    },
    "jones_2021.adverse_events.oral_steroids_and_pause": {
        "kind": "what is done in the rash is the pause; the lower dose comes after it, in its care",
    },
    "jones_2021.starting_dose.end_stage": {
        "strength": "'can be used' permits the drug; the dose is said plainly",
    },
    "jones_2021.table_2.renal.end_stage": {
        "strength": "'can be used' permits the drug; the dose is said plainly",
    },
    "jones_2021.table_2.renal.below_50": {
        "strength": "the sentence prints 'required' of adjustments, 'recommended' of the start",
    },
    "jones_2021.table_2.dose_increase": {
        "when": "on the day on which cycle 4 is due three cycles are over, and the state counts 3",
    },
    "kim_2015.teratogenicity.male": {
        "when": "'1 week' has no sign: the row ends before the seventh day, a reading settles it",
    },
    "kim_2015.table_4.extensive_or_massive": {
        "when": "an iliofemoral thrombosis of a central venous catheter is extensive too",
    },
    "kim_2015.table_4.central_catheter": {
        "when": "the printed cell is two rows: a faulty catheter is removed besides",
    },
    "van_de_donk_2012.dexamethasone.low_dose": {
        "when": "the sentence itself has no condition; the response is a reading",
        "strength": "'widely adopted' has no modal verb; it is what is done",
    },
    "van_de_donk_2012.dexamethasone.aggressive_relapse.first_4_cycles": {
        "when": "'can be followed by low-dose in case of response' is a reading",
    },
    "van_de_donk_2012.dexamethasone.aggressive_relapse.later": {
        "when": "'can be followed by low-dose in case of response' is a reading",
    },
    "van_de_donk_2012.table_4.dialysis": {
        "after_dialysis": "a note tells everyone on dialysis when to take the dose",
    },
    "van_de_donk_2012.vte.single_agent": {
        "strength": "the sentence asks nothing of anybody; it is what the paper goes by",
    },
    "zhang_2023.contraception.contraception": {
        "when": "a patient who is pregnant is at no risk of becoming so",
    },
    "zhang_2023.contraception.breastfeeding": {
        "when": "told before treatment as well, which breastfeeding would last into",
    },
}
KEYS = ("when", "strength")
#: Tables of a course: the state stands for "first", "subsequent", "returning", so that the
#: transcription holds what is necessary for a row and not what is enough.
NECESSARY = {"jones_2021.table_2"}
MEASURED = {"anc", "platelets", "creatinine_clearance"}
TRANSCRIPTIONS = {
    "jones_2021": "jones_2021",
    "kim_2015_care": "kim_2015",
    "van_de_donk_2012": "van_de_donk_2012",
    "zhang_2023": "zhang_2023",
}


def _tables(paper: str) -> dict[str, Table]:
    module = import_module(f"lenarules.publications.{paper}")
    return {table.id: table for table in (*tables_of(paper), *getattr(module, "REJECTED", ()))}


def _read(name: str) -> dict[str, dict[str, dict[str, Any]]]:
    read: dict[str, dict[str, dict[str, Any]]] = import_module(f"tests.transcription.{name}").TABLES
    return read


def _cases(only: set[str] | None = None) -> list[Any]:
    return [
        pytest.param(
            _tables(paper)[table], _tables(paper)[table].row(row), said, id=f"{table}.{row}"
        )
        for name, paper in TRANSCRIPTIONS.items()
        for table, rows in _read(name).items()
        if only is None or table in only
        for row, said in rows.items()
    ]


PAIRS = _cases()
EVERY_ROW = pytest.mark.parametrize(("table", "row", "said"), PAIRS)


def is_said(clause: Clause, patient: dict[str, Any]) -> bool:
    """Tell whether a clause of a transcription is true of a patient."""
    match clause:
        case ("always",):
            return True
        case ("and", *parts):
            return all(is_said(part, patient) for part in parts)
        case ("or", *parts):
            return any(is_said(part, patient) for part in parts)
        case ("not", part):
            return not is_said(part, patient)
        case ("flag", name):
            return bool(patient[name])
        case ("is", name, member):
            return bool(getattr(patient[name], "name", None) == member)
        case ("has", name, member):
            return member in {each.name for each in patient[name]}
        case (name, sign, bound):
            value = patient[name]
            return not isinstance(value, Enum) and bool(SIGNS[sign](value, bound))
    raise AssertionError(clause)


def bounds_of(clause: Clause) -> Iterator[tuple[str, int]]:
    """Yield the cut-offs of a clause."""
    match clause:
        case (str() as name, "<" | "<=" | ">" | ">=" | "=", int() as bound):
            yield name, bound
        case (_, *parts):
            for part in parts:
                if isinstance(part, tuple):
                    yield from bounds_of(part)


def names_of(clause: Clause) -> Iterator[str]:
    """Yield the facts of a clause."""
    match clause:
        case ("flag" | "is" | "has", name, *_):
            yield name
        case (str() as name, "<" | "<=" | ">" | ">=" | "=", int()):
            yield name
        case (_, *parts):
            for part in parts:
                yield from names_of(part)


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
    bounds |= {a.bound for a in _compares(condition) if a.fact == fact}
    return [fact.usual, *_around(fact, bounds)] + ([fact.exception] if fact.exception else [])


def _compares(condition: Condition) -> list[Compare]:
    return [atom for atom in atoms(condition) if isinstance(atom, Compare)]


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


def differing(when: Condition, clause: Clause, table: Table) -> dict[str, Any] | None:
    """Return a legal patient of whom the condition and the clause say two things, or None."""
    names = {fact.name for fact in facts_of(when)} | set(names_of(clause))
    names |= {fact.name for rule in table.legal for fact in facts_of(rule.condition)}
    asked = [fact for fact in table.facts if fact.name in names]
    assert {fact.name for fact in asked} == names
    for values in product(*(classes(fact, when, clause) for fact in asked)):
        patient = dict(zip([fact.name for fact in asked], values, strict=True))
        legal = all(holds(rule.condition, patient) for rule in table.legal)
        if legal and holds(when, patient) is not is_said(clause, patient):
            return patient
    return None


@EVERY_ROW
def test_a_row_holds_for_whom_the_paper_prints_it(
    table: Table, row: Row, said: dict[str, Any]
) -> None:
    """Row and transcription hold for the same patients, but where a departure is named."""
    if table.id in NECESSARY:
        return
    departs = "when" in DEPARTURES.get(table.full_id(row), {})
    assert bool(differing(row.when, said["when"], table)) is departs


@EVERY_ROW
def test_a_moved_cut_off_is_noticed(table: Table, row: Row, said: dict[str, Any]) -> None:
    """Each cut-off of the row, moved by one, differs from the transcription."""
    if table.id in NECESSARY or "when" in DEPARTURES.get(table.full_id(row), {}):
        return
    for atom in _compares(row.when):
        for bound in (atom.bound - 1, atom.bound + 1):
            moved = _moved(row.when, atom, evolve(atom, bound=bound))
            assert differing(moved, said["when"], table), (atom.fact.name, bound)


COURSE = _cases(NECESSARY)


@pytest.mark.parametrize(("table", "row", "said"), COURSE)
def test_a_row_of_a_course_asks_what_is_printed(
    table: Table, row: Row, said: dict[str, Any]
) -> None:
    """Whoever a row holds for meets the transcription; each printed cut-off is one of the row's."""
    diagram = decider_of(table).diagram
    visits = [patient_on(diagram.facts, path) for path, _ in diagram.first_paths()]
    found = [visit for visit in visits if legal(table, visit) and holds(row.when, visit)]
    assert found
    departs = "when" in DEPARTURES.get(table.full_id(row), {})
    assert all(is_said(said["when"], visit) for visit in found) is not departs
    measured = {(a.fact.name, a.bound) for a in _compares(row.when) if not a.fact.whole}
    assert {b for b in bounds_of(said["when"]) if b[0] in MEASURED} <= measured


def _moved(condition: Condition, old: Compare, new: Compare) -> Condition:
    match condition:
        case And(parts):
            return And(tuple(_moved(part, old, new) for part in parts))
        case Or(parts):
            return Or(tuple(_moved(part, old, new) for part in parts))
        case Not(part):
            return Not(_moved(part, old, new))
    return new if condition == old else condition


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
    """Return what stands at a path of attributes."""
    for name in path.split("."):
        outcome = getattr(outcome, name)
    return plain(outcome)


@EVERY_ROW
def test_a_row_says_what_the_paper_prints(table: Table, row: Row, said: dict[str, Any]) -> None:
    """Outcome and words are those of the transcription; a note may carry words of the row."""
    says = dict(said["says"])
    parts = [row.printed, row.then.in_words() if row.then else "", table.caption]
    text = " ".join(parts + [note.printed for note in table.notes]).lower()
    text = text.replace("–", "-")
    words = (word for word in says.pop("words", ()))
    missing = [word for word in words if word.lower().replace("–", "-") not in text]
    missing += [path for path in says if at_path(row.then, path) != says[path]]
    departs = {key for key in DEPARTURES.get(table.full_id(row), {}) if key not in KEYS}
    assert set(missing) == departs


@EVERY_ROW
def test_a_row_is_as_strong_as_the_print(table: Table, row: Row, said: dict[str, Any]) -> None:
    """The strength is that of the transcription, but where a departure is named."""
    departs = "strength" in DEPARTURES.get(table.full_id(row), {})
    assert (row.strength.name != said["strength"]) is departs


@pytest.mark.parametrize("name", TRANSCRIPTIONS)
def test_every_row_is_transcribed(name: str) -> None:
    """The transcription has each row of its tables, and no other."""
    tables = _tables(TRANSCRIPTIONS[name])
    for table, rows in _read(name).items():
        assert set(rows) == {row.id for row in tables[table].rows}
