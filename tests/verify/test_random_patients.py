"""Random patients of two papers: the running tables differ within the regions, nowhere else."""

from __future__ import annotations

from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.condition import Compare, atoms
from lenarules.language.decide import Decider
from lenarules.language.evaluate import holds
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.publications.questions import QUESTIONS, question_named
from lenarules.verify.disagreement import Disagreement
from lenarules.verify.disagreements import disagreements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lenarules.language.fact import Fact
    from lenarules.language.question import Party
    from lenarules.language.table import Table

#: Questions on tables whose facts need no telling apart and whose inputs are free.
SMALL = [
    question.name
    for question in QUESTIONS
    if not question.shared_only and question.name != "renal_edges"
]


@pytest.mark.parametrize("name", SMALL)
def test_random_patients_differ_in_the_regions_and_nowhere_else(name: str) -> None:
    """The running tables answer a patient of the scope differently exactly within a region."""
    question = question_named(name)
    for one, other in combinations(question.parties(), 2):
        if not (one.as_printed or other.as_printed):
            derived = disagreements(one, other, links=question.links())
            links = [link for link in question.links() if _is_about(link, one.table, other.table)]
            _compare(one, other, derived, [one.scope, other.scope, *links])


def _is_about(link: Any, *tables: Table) -> bool:
    known = {fact for table in tables for fact in table.facts}
    return {atom.fact for atom in atoms(link)} <= known


def _compare(
    one: Party, other: Party, derived: tuple[Disagreement, ...], scope: Iterable[Any]
) -> None:
    deciders = [(party, Decider[Any](party.table)) for party in (one, other)]
    legal = [rule.condition for party in (one, other) for rule in party.table.legal]
    asked = [p for p in _patients(one, other) if all(holds(c, p) for c in (*legal, *scope))]
    assert len(asked) > 20
    for patient in asked:
        said = [
            party.answer(decide(*(patient[f.name] for f in party.table.facts)).outcome)
            for party, decide in deciders
        ]
        differ = None not in said and said[0] != said[1]
        here = [each for each in derived if holds(each.region, patient)]
        assert [[side.answer for side in d.sides] for d in here] == ([said] if differ else [])


def _patients(one: Party, other: Party) -> Iterator[dict[str, Any]]:
    """Yield random patients whose numbers lie at, just below and just above cut-offs."""
    facts = tuple(dict.fromkeys((*one.table.facts, *other.table.facts)))
    cuts: dict[Fact, set[int]] = {}
    for table in (one.table, other.table):
        conditions = [row.when for row in table.rows]
        for condition in (*conditions, *(item.region for item in table.resolutions)):
            for atom in atoms(condition):
                if isinstance(atom, Compare):
                    cuts.setdefault(atom.fact, set()).add(atom.bound)
    random = Random(20_150_331)
    for _ in range(3_000):
        yield {fact.name: _value(random, fact, cuts.get(fact, set())) for fact in facts}


def _value(random: Random, fact: Fact, cuts: set[int]) -> Any:
    match fact:
        case Number():
            near = {
                n for cut in cuts for n in (cut - 1, cut, cut + 1) if fact.low <= n <= fact.high
            }
            exception = () if fact.exception is None else (fact.exception,)
            return random.choice([*sorted(near), fact.usual, *exception])
        case Flag():
            return random.choice([True, False])
        case Category():
            return random.choice(list(fact.members))
        case Members():
            return frozenset(m for m in fact.members if random.random() < 0.1)
