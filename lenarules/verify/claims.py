"""The generic claims, for every table: each one sentence, proved by Z3 (extra ``proofs``)."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.evaluate import adopted
from lenarules.language.words import Basis
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.derived import Derived
    from lenarules.language.table import Resolution, Row, Table
    from lenarules.verify.verdict import Verdict


def verify(table: Table) -> tuple[Verdict, ...]:
    """Return the verdict on every generic claim about a table."""
    return tuple(claim.verdict(table) for claim in GENERIC_CLAIMS)


def _finding(reading: Reading, formula: Any, detail: str, sought: str = "") -> Finding | None:
    whole = z3.And(reading.legal, formula)
    patients = find(whole, reading.patient, sought=sought or detail)
    return None if patients is None else Finding(detail, patients)


def inhabited(table: Table) -> Finding | None:
    """Look for a table whose legal inputs no patient has: it would make every claim empty."""
    reading = Reading(table)
    legal = find(reading.legal, reading.patient, sought="a patient with legal inputs")
    return None if legal else Finding("no patient has legal inputs")


def total(table: Table) -> Finding | None:
    """Look for a patient whom neither a resolution nor the print decides."""
    reading = Reading(table)
    undecided = z3.And(reading.unresolved, z3.Not(reading.one_outcome()))
    return _finding(reading, undecided, "no resolution holds, and no row or rows of one outcome")


def defined(table: Table) -> Finding | None:
    """Look for a patient for whom a derived fact is no member, or several at once."""
    if not table.derived:
        return None
    reading = Reading(table)
    wrong = [z3.Not(_exactly_one(reading, fact)) for fact in table.derived]
    names = ", ".join(fact.name for fact in table.derived)
    return _finding(reading, z3.Or(wrong), f"one of {names} is not exactly one member")


def _exactly_one(reading: Reading, fact: Derived) -> Any:
    members = [reading.patient.meets(fact.is_(member)) for member in fact.members]
    two = [z3.And(one, other) for one, other in combinations(members, 2)]
    return z3.And(z3.Or(members), z3.Not(z3.Or(two)))


def unambiguous(table: Table) -> Finding | None:
    """Look for a patient for whom two resolutions disagree, neither over the other."""
    reading = Reading(table)
    for one, other in combinations(table.resolutions, 2):
        if _same(table, one, other) or other.id in one.over or one.id in other.over:
            continue
        both = z3.And(reading.region[one.id], reading.region[other.id])
        found = _finding(reading, both, f"{one.id} and {other.id} adopt different answers")
        if found:
            return found
    return None


def _same(table: Table, one: Resolution, other: Resolution) -> bool:
    return adopted(table, one) == adopted(table, other) and one.offers == other.offers


def faithful(table: Table) -> Finding | None:
    """Look for a patient whose one printed answer is changed without a declared override."""
    reading = Reading(table)
    declared = [
        reading.region[item.id] for item in table.resolutions if Basis.OVERRIDE in item.bases
    ]
    for group in reading.groups():
        changed = [
            reading.active[item.id]
            for item in table.resolutions
            if adopted(table, item)[0] != group[0].then
        ]
        formula = z3.And(reading.only(group), z3.Or(changed), z3.Not(z3.Or(declared)))
        found = _finding(reading, formula, f"the answer is not that of {group[0].id}, undeclared")
        if found:
            return found
    return None


def confined(table: Table) -> Finding | None:
    """Look for a resolution that meets a basis it does not declare, or never meets one it does."""
    reading = Reading(table)
    return next((found for found in _strayings(reading) if found), None)


def _strayings(reading: Reading) -> Iterator[Finding | None]:
    for item in reading.table.resolutions:
        for basis in Basis:
            met = z3.And(reading.active[item.id], reading.basis(item, basis))
            detail = f"{item.id} meets {basis.name}, which it does not declare"
            found = _finding(
                reading, met, detail, f"a patient for whom {item.id} meets {basis.name}"
            )
            if basis not in item.bases:
                yield found
            elif found is None:
                yield Finding(f"{item.id} declares {basis.name} and never meets it")


def alive(table: Table) -> Finding | None:
    """Look for a row that is never the answer nor an option, or is declared dead and is not."""
    reading = Reading(table)
    return next((found for row in table.rows if (found := _lifeless(reading, row))), None)


def _lifeless(reading: Reading, row: Row) -> Finding | None:
    used = z3.Or(reading.answers(row), reading.offers(row))
    sought = f"a patient for whom {row.id} is the answer or an option"
    found = _finding(reading, used, f"{row.id} is declared dead and is used", sought)
    if row.dead:
        return found
    return None if found else Finding(f"{row.id} is never the answer and never an option")


GENERIC_CLAIMS = (
    Claim("inhabited", "Some patient has legal inputs.", inhabited),
    Claim(
        "total",
        "Every patient is decided: a resolution holds, or one row, or several of one outcome.",
        total,
    ),
    Claim(
        "defined",
        "Every derived fact is exactly one of its members.",
        defined,
    ),
    Claim(
        "unambiguous",
        "Resolutions whose regions meet adopt the same answer, or one is over the other.",
        unambiguous,
    ),
    Claim(
        "faithful",
        "Where one printed row holds and is not the answer, a declared override holds.",
        faithful,
    ),
    Claim(
        "confined",
        "Each resolution meets only the bases that it declares, and each of them somewhere.",
        confined,
    ),
    Claim(
        "alive",
        "Every row is the answer, or an option, for some patient, or is proved dead as declared.",
        alive,
    ),
)
