"""Patients as a page is given them, and the answers that the page is to give them."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from importlib import import_module
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any

from lenarules.cli.registry import FUNCTIONS
from lenarules.language.errors import InconsistentInput, InsufficientData
from lenarules.language.fact import Number
from proofs.cells import SEED, every_cell, patients_of_paths, random_patients

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.decide import Decider
    from lenarules.language.decision import Decision

DECIDERS: tuple[Decider[Any], ...] = tuple(
    import_module(f"lenarules.publications.{each.paper}.{each.name}").DECIDE for each in FUNCTIONS
)
AT_THE_ENDS = 40

#: What a page does for each patient of a job; equal answers are written once.
ASK = """
const facts = Object.fromEntries(job.offered.table.facts.map((fact) => [fact.name, fact]));
const value = (fact, given) => {
  if (given === null || typeof given === "boolean") return given;
  if (fact.kind === "members")
    return Object.fromEntries(fact.members.members.map((each) => [each, given.includes(each)]));
  if (fact.kind === "category" || given.exception) return given;
  const read = lenarules.read(fact, given, "");
  if (read.problem) throw new Error(read.problem);
  return read.value;
};
const asked = (given) => Object.fromEntries(
  job.names.map((name, place) => [name, value(facts[name], given[place])]));
const ids = (parts) => parts.map((part) => part.id);
const text = (found) => found.lines.join("\\n");
const told = (found) => found.illegal ? ["illegal", found.illegal.id, found.illegal.message] : [
  found.row && found.row.id, found.basis, found.resolution && found.resolution.id,
  ids(found.others), ids(found.notes), text(found)];
const bases = (found) => [...new Set(found.answers.map((each) => each.basis))].sort();
const open = (found) => found.illegal ? ["illegal"] : found.needed
  ? ["needed", found.needed.map((fact) => fact.name), found.possible.map(text).sort(),
     found.agreed.sort()]
  : ["same", text(found.answers[0]), bases(found)];
const places = new Map();
const each = job.patients.map((given) => {
  const patient = asked(given);
  const found = job.open
    ? open(lenarules.decide(job.offered, patient))
    : told(lenarules.answer(job.offered, patient));
  const key = JSON.stringify(found);
  if (!places.has(key)) places.set(key, places.size);
  return places.get(key);
});
return { answers: [...places.keys()].map((key) => JSON.parse(key)), each };
"""


def patients(decider: Decider[Any]) -> Iterator[dict[str, Any]]:
    """Yield every cell of a table, every cut-off of a path, and the ends of the domains."""
    yield from every_cell(decider.diagram)
    yield from patients_of_paths(decider.diagram)
    for patient in islice(random_patients(decider.diagram), AT_THE_ENDS):
        yield from _at_the_ends(decider, patient)


def _at_the_ends(decider: Decider[Any], patient: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a patient with each number at the ends of its domain, or with its unit in doubt."""
    for fact in decider.table.facts:
        if isinstance(fact, Number):
            factor = fact.other_unit.factor if fact.other_unit else 1
            doubt = fact.high // factor
            for value in (fact.low, fact.high, *fact.also, doubt - 1, doubt):
                yield patient | {fact.name: value}


def with_unknowns(decider: Decider[Any], number: int) -> Iterator[dict[str, Any]]:
    """Yield random patients of whom some facts are unknown; requests never are."""
    random = Random(SEED)
    for patient in islice(random_patients(decider.diagram), number):
        facts = [fact for fact in decider.table.facts if not fact.request]
        hidden = random.sample(facts, random.randint(1, len(facts)))
        yield patient | {fact.name: None for fact in hidden}


def plain(value: Any) -> Any:
    """Return a value of a patient as a page is given it: a number as it is typed."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, frozenset):
        return sorted(member.name for member in value)
    if isinstance(value, Enum):
        return value.name
    return format(Decimal(str(value)), "f")


def as_asked(decider: Decider[Any], patient: dict[str, Any]) -> list[Any]:
    """Return a patient in the order of the facts, as a page is given it."""
    return [
        {"exception": patient[fact.name].name}
        if isinstance(fact, Number) and isinstance(patient[fact.name], Enum)
        else plain(patient[fact.name])
        for fact in decider.table.facts
    ]


def answered(decider: Decider[Any], patient: dict[str, Any]) -> list[Any]:
    """Return what the function answers for a patient of whom all is known."""
    try:
        found = decider(*patient.values())
    except InconsistentInput as error:
        return ["illegal", error.rule, str(error)]
    return _told(decider, found)


def _told(decider: Decider[Any], found: Decision[Any]) -> list[Any]:
    def short(part: Any) -> str | None:
        return part and str(part.id).removeprefix(f"{decider.table.id}.")

    return [
        short(found.row),
        found.basis and found.basis.name,
        short(found.resolution),
        [short(row) for row in found.others],
        [short(note) for note in found.notes],
        found.outcome.in_words(),
    ]


def still_open(decider: Decider[Any], patient: dict[str, Any]) -> bool:
    """Tell whether unknown facts of a patient, legal or not, still change the answer."""
    try:
        decider(*patient.values())
    except InsufficientData:
        return True
    except InconsistentInput:
        return False
    return False


def answered_openly(decider: Decider[Any], patient: dict[str, Any]) -> list[Any]:
    """Return what the function answers for a patient of whom something is unknown."""
    try:
        found = decider(*patient.values())
    except InconsistentInput:
        return ["illegal"]
    except InsufficientData as error:
        texts = [each.outcome.in_words() for each in error.possible]
        return ["needed", list(error.needed), sorted(texts), _shared(texts)]
    bases = {each.basis for each in found.possible} or {found.basis}
    return ["same", found.outcome.in_words(), sorted(basis.name for basis in bases if basis)]


def _shared(texts: list[str]) -> list[str]:
    """Return the lines that all texts have, but what stands under another line."""
    lines = [frozenset(text.splitlines()) for text in texts]
    return sorted(line for line in frozenset.intersection(*lines) if not line.startswith(" "))
