"""Patients for the tests of Kim 2015: by hand, at every cut-off, and drawn from the domains."""

from __future__ import annotations

from itertools import combinations, product
from math import inf, nextafter
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st

from lenarules import (
    NEVER,
    DexRegimen,
    DexSchedule,
    HighDoseIndication,
    PrintedOption,
    Refer,
    StartingDose,
    VteProphylaxis,
    dex_schedule,
    starting_dose,
    vte_prophylaxis,
)
from lenarules.clinical.advice import InputCaution
from lenarules.language.condition import And, Compare, Not, Or, atoms
from lenarules.language.evaluate import holds, settle
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.publications import kim_2015

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules import Decision
    from lenarules.language.condition import Condition
    from lenarules.language.fact import Fact
    from lenarules.language.table import Offer, Table

T = TypeVar("T")
Patient = dict[str, Any]

FIG_1_TABLE, DEXAMETHASONE_TABLE = kim_2015.FIG_1_TABLE, kim_2015.DEXAMETHASONE_TABLE
TABLE_3_TABLE, HEMATOLOGIC_TABLE = kim_2015.TABLE_3_TABLE, kim_2015.HEMATOLOGIC_TABLE
#: The tables of the first functions, which take the facts of the table and keep no state.
ONE_CALL_TABLES = (FIG_1_TABLE, DEXAMETHASONE_TABLE, TABLE_3_TABLE)

#: Enough examples to meet every row, few enough to stay quick; the first call compiles a table.
SOME = settings(max_examples=150, deadline=None)

#: The function of each table.
ASK: dict[str, Callable[..., Decision[Any]]] = {
    FIG_1_TABLE.id: starting_dose,
    DEXAMETHASONE_TABLE.id: dex_schedule,
    TABLE_3_TABLE.id: vte_prophylaxis,
}

#: A patient of each table of whom nothing is remarkable.
USUAL: dict[str, Patient] = {
    FIG_1_TABLE.id: {
        "creatinine_clearance": 90,
        "anc": 3_000,
        "platelets": 200_000,
        "on_dialysis": False,
    },
    DEXAMETHASONE_TABLE.id: {
        "age": 60,
        "cycle": 1,
        "indications": frozenset(),
        "regimen": DexRegimen.AGE_ADJUSTED,
        "level": 0,
    },
    TABLE_3_TABLE.id: {
        "platelets": 200_000,
        "creatinine_clearance": 90,
        "on_dialysis": False,
        "dexamethasone_mg_per_cycle": 160,
        "cycle": 1,
        "months_since_vte": NEVER,
        "immobilised": False,
        "age": 60,
        "ecog": 0,
        "bmi": 24,
        "erythropoietin": False,
        "comorbidities": frozenset(),
    },
}

AGGRESSIVE = frozenset({HighDoseIndication.AGGRESSIVE_DISEASE})
PAIN = frozenset({HighDoseIndication.PAIN})
HIGH_DOSE = {"regimen": DexRegimen.HIGH_DOSE, "indications": PAIN}

#: What sets further patients of a table apart from the usual one; every cut-off decides for one.
BACKGROUNDS: dict[str, tuple[Patient, ...]] = {
    FIG_1_TABLE.id: (
        {},
        {"on_dialysis": True},
        {"creatinine_clearance": 40},
        {"creatinine_clearance": 20},
        {"anc": 800},
        {"platelets": 40_000},
    ),
    DEXAMETHASONE_TABLE.id: (
        {},
        {"cycle": 5},
        {"indications": AGGRESSIVE},
        {"indications": PAIN, "age": 80},
        HIGH_DOSE,
        HIGH_DOSE | {"cycle": 5},
        HIGH_DOSE | {"regimen": DexRegimen.HIGH_DOSE_ALTERNATIVE},
    ),
    TABLE_3_TABLE.id: (
        {},
        {"immobilised": True},
        {"immobilised": True, "cycle": 5},
        {"immobilised": True, "platelets": 60_000},
        {"immobilised": True, "platelets": 40_000},
        {"on_dialysis": True},
        {"erythropoietin": True},
    ),
}


def start(**facts: Any) -> Decision[StartingDose]:
    """Ask for the starting dose of a patient who differs from the usual one in these facts."""
    return starting_dose(**(USUAL[FIG_1_TABLE.id] | facts))


def dex(**facts: Any) -> Decision[DexSchedule]:
    """Ask for the dexamethasone of a patient who differs from the usual one in these facts."""
    return dex_schedule(**(USUAL[DEXAMETHASONE_TABLE.id] | facts))


def vte(**facts: Any) -> Decision[VteProphylaxis]:
    """Ask for the prophylaxis of a patient who differs from the usual one in these facts."""
    return vte_prophylaxis(**(USUAL[TABLE_3_TABLE.id] | facts))


def given(answer: Decision[T]) -> T:
    """Return the outcome of an answer that is no ``Refer``."""
    assert not isinstance(answer.outcome, Refer)
    return answer.outcome


def referred(answer: Decision[Any]) -> Refer:
    """Return the outcome of an answer that is a ``Refer``."""
    assert isinstance(answer.outcome, Refer)
    return answer.outcome


def stands_on(answer: Decision[Any]) -> tuple[str, str, str, str]:
    """Return the names of row, basis, resolution and principle; empty where there is none."""
    short = len(answer.source.table) + 1
    row = answer.row.id[short:] if answer.row else ""
    basis = answer.basis.name if answer.basis else ""
    if answer.resolution is None:
        return row, basis, "", ""
    return row, basis, answer.resolution.id[short:], answer.resolution.principle.name


def notes_of(answer: Decision[Any]) -> set[str]:
    """Return the ids of the notes that hold, without the id of their table."""
    return {note.id.removeprefix(f"{answer.source.table}.") for note in answer.notes}


def untested(table: Table, tests: dict[str, Any]) -> list[str]:
    """Return the tests that a module lacks: one named after each row, resolution and note."""
    names = [f"test_row_{row.id}" for row in table.rows]
    names += [f"test_resolution_{item.id}" for item in table.resolutions]
    names += [f"test_note_{note.id}" for note in table.notes]
    return [name for name in names if name.replace(".", "_") not in tests]


def conditions(table: Table) -> Iterator[Condition]:
    """Yield every condition of a table."""
    yield from (row.when for row in table.rows)
    yield from (item.region for item in table.resolutions)
    yield from (note.when for note in table.notes)
    yield from (rule.condition for rule in table.legal)


def cut_offs(table: Table) -> dict[Number, list[int]]:
    """Return every number that a table compares a fact with, by fact."""
    asked = [atom for condition in conditions(table) for atom in atoms(condition)]
    compared = [atom for atom in asked if isinstance(atom, Compare)]
    return {
        fact: sorted({atom.bound for atom in compared if atom.fact == fact})
        for fact in dict.fromkeys(atom.fact for atom in compared)
    }


def around(fact: Number, bound: int) -> list[int | float]:
    """Return the values just below, at and just above a cut-off that the fact takes."""
    below, above = nextafter(bound, -inf), nextafter(bound, inf)
    near = (bound - 1, bound, bound + 1) if fact.whole else (below, bound, above)
    return [value for value in near if fact.low <= value <= fact.high]


def telling(table: Table, fact: Fact) -> list[Any]:
    """Return values of a fact: around each cut-off, the ends of the domain, every member."""
    match fact:
        case Number():
            near = [v for bound in cut_offs(table).get(fact, []) for v in around(fact, bound)]
            named = [] if fact.exception is None else [fact.exception]
            return [*dict.fromkeys([*near, fact.low, fact.high, *fact.also]), *named]
        case Flag():
            return [False, True]
        case Category():
            return list(fact.members)
        case Members():
            return [frozenset(), *(frozenset({member}) for member in fact.members)]


def values(table: Table, fact: Fact) -> st.SearchStrategy[Any]:
    """Draw a value of a fact from its own domain, often near a cut-off."""
    some = st.sampled_from(telling(table, fact))
    if isinstance(fact, Members):
        return st.frozensets(st.sampled_from(list(fact.members)))
    if not isinstance(fact, Number):
        return some
    whole = some | st.integers(fact.low, fact.high)
    return whole if fact.whole else whole | st.floats(fact.low, fact.high)


def legal(table: Table, patient: Patient) -> bool:
    """Tell whether the facts of a patient are possible together."""
    return all(holds(rule.condition, patient) for rule in table.legal)


def patients(table: Table, **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Patient]:
    """Draw a patient of a table; a fact in ``fixed`` is drawn from there instead."""
    drawn = {fact.name: values(table, fact) for fact in table.facts}
    return st.fixed_dictionaries(drawn | fixed).filter(lambda patient: legal(table, patient))


#: Patients of each table, made once: a strategy costs more to make than to draw from.
ANYBODY = {table.id: patients(table) for table in ONE_CALL_TABLES}


def told(answer: Decision[Any]) -> tuple[Any, ...]:
    """Return what an answer says, without the inputs that it was given for."""
    ids = (answer.row and answer.row.id, answer.resolution and answer.resolution.id)
    rows = tuple(row.id for row in answer.others)
    return (answer.outcome, answer.basis, *ids, rows, tuple(note.id for note in answer.notes))


def unit_in_doubt(patient: Patient) -> bool:
    """Tell whether a count of a patient would be accepted both in cells/uL and in 10^9/L."""
    anc, platelets = patient.get("anc", 0), patient.get("platelets", 0)
    return bool(10 <= anc < 100 or 1_000 <= platelets < 2_000)


def direct(table: Table, patient: Patient) -> tuple[Any, ...]:
    """Return what the rows say of a patient by evaluating every condition, no diagram between."""
    rows = [row for row in table.rows if holds(row.when, patient)]
    notes = [note for note in table.notes if holds(note.when, patient)]
    readings = [item for item in table.resolutions if holds(item.region, patient)]
    settled = settle(table, rows, readings)
    offers = settled.resolution.offers if settled.resolution else ()
    taken = [o for o in offers if o.unmatched_too or table.row(o.row) in rows]
    outcome = settled.outcome.composed(
        strength=settled.row.strength if settled.row else None,
        options=tuple(_option(table, offer) for offer in taken),
        advice=frozenset(advice for note in notes for advice in note.adds),
    )
    if unit_in_doubt(patient):
        doubt = frozenset({InputCaution.CHECK_UNIT})
        outcome = outcome.composed(strength=None, options=(), advice=doubt)
    others = tuple(table.full_id(row) for row in rows if row is not settled.row)
    ids = (part and table.full_id(part) for part in (settled.row, settled.resolution))
    return (outcome, settled.basis, *ids, others, tuple(table.full_id(note) for note in notes))


def _option(table: Table, offer: Offer) -> PrintedOption[Any]:
    row = table.row(offer.row)
    outcome = offer.outcome or row.then
    assert outcome is not None
    bare = outcome.composed(strength=row.strength, options=(), advice=frozenset())
    return PrintedOption(bare, row.strength, table.full_id(row), row.cite, row.printed)


def nearby(table: Table, choices: dict[str, list[Any]], apart: int) -> Iterator[Patient]:
    """Yield every patient who differs from the usual one in at most ``apart`` facts."""
    for names in combinations(choices, min(apart, len(choices))):
        for chosen in product(*(choices[name] for name in names)):
            yield USUAL[table.id] | dict(zip(names, chosen, strict=True))


def slips(condition: Condition) -> list[Condition]:
    """Return the condition with each cut-off in turn moved by one, inside the fact's domain."""
    match condition:
        case Compare(fact, op, bound):
            return [Compare(fact, op, bound + 1 if bound < fact.high else bound - 1)]
        case Not(part):
            return [~slip for slip in slips(part)]
        case And(parts) | Or(parts):
            return [
                type(condition)((*parts[:place], slip, *parts[place + 1 :]))
                for place, part in enumerate(parts)
                for slip in slips(part)
            ]
        case _:
            return []
