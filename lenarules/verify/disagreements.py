"""Disagreements: for two tables that answer one question, the exact regions where they differ.

A region is read off a decision diagram over the facts of both tables and then proved by the solver
from the rows: among the patients of whom both are asked, it holds exactly where both answers are
given. Its witness comes from the solver and is replayed by both running tables. Needs the extra
``proofs``.
"""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING, Any

import z3
from attrs import evolve

from lenarules.language.condition import NEVER_HOLDS, all_of, facts_of
from lenarules.language.decide import decider_of
from lenarules.language.evaluate import holds
from lenarules.verify.apart import told_apart
from lenarules.verify.disagreement import Disagreement, Extent, Saying, Side
from lenarules.verify.regions import Regions
from lenarules.verify.side_by_side import NotProved, SideBySide
from lenarules.verify.voices import voices_of
from lenarules.verify.writing import in_order, shortest, written_shorter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.language.condition import Condition
    from lenarules.language.question import CommonAnswer, Party, Question
    from lenarules.language.table import Resolution
    from lenarules.verify.regions import Pair
    from lenarules.verify.voices import Part, Voice


def disagreements_on(question: Question) -> tuple[Disagreement, ...]:
    """Return the disagreements of any two tables of a question, in their order.

    Raises what ``disagreements`` raises.
    """
    parties = question.parties()
    pairs = [pair for pair in combinations(parties, 2) if pair[0].table is not pair[1].table]
    how: Any = {"links": question.links(), "shared_only": question.shared_only}
    found = (disagreements(*pair, **how) for pair in pairs)
    return tuple(each for several in found for each in several)


def disagreements(
    one: Party, other: Party, *, links: tuple[Condition, ...] = (), shared_only: bool = False
) -> tuple[Disagreement, ...]:
    """Return the disagreements of two parties, derived from the rows of their tables.

    Args:
        one: a table, and what it is asked.
        other: another table that is asked the same.
        links: conditions that tie facts of one table to facts of the other; those whose facts the
            two tables ask between them hold of every patient of whom both are asked.
        shared_only: write regions over the facts that both tables ask; where an answer hangs on
            other facts too, ``Extent`` says so.

    Returns:
        The disagreements, in the order of the rows and answers.

    Raises:
        NotComparable: a table says nothing on the question, or gives a patient two answers.
        NotProved: a region does not stand; no table whose generic claims are proved gets here.
        NotDecided: the solver does not know.
    """
    apart = _linked(*told_apart(one, other), links)
    found: list[Disagreement] = []
    for voices in product(*(voices_of(party) for party in apart)):
        comparison = _Comparison((voices[0], voices[1]), (one, other), shared_only=shared_only)
        found += comparison.disagreements()
    return tuple(found)


def _linked(one: Party, other: Party, links: tuple[Condition, ...]) -> tuple[Party, Party]:
    """Return two parties, the scope of the first with the links that are about them."""
    facts = {*one.table.facts, *other.table.facts}
    about = [link for link in links if facts_of(link) <= facts]
    return evolve(one, scope=all_of(one.scope, *about)), other


class _Comparison:
    """Two voices: where they differ, proved and replayed."""

    def __init__(
        self, voices: tuple[Voice, Voice], asked: tuple[Party, Party], *, shared_only: bool
    ) -> None:
        self._voices = voices
        self._asked = asked
        self._shared_only = shared_only
        self._regions = Regions(*voices, shared_only=shared_only)
        self._solver = SideBySide(voices, self._regions.facts, self._regions.scope)

    def disagreements(self) -> Iterator[Disagreement]:
        """Yield a disagreement for every pair of answers that differ, and for each extent."""
        for pair in product(*(voice.answers for voice in self._voices)):
            if pair[0] != pair[1]:
                yield from self._of((pair[0], pair[1]))

    def _of(self, pair: Pair) -> Iterator[Disagreement]:
        both = z3.And(*(self._solver.says(side, answer) for side, answer in enumerate(pair)))
        everyone, some = self._regions.of(pair)
        if everyone != NEVER_HOLDS and some == NEVER_HOLDS:
            everyone = self._shortest(pair, both, everyone)
        self._prove(pair, both, everyone, some)
        full = Extent.EXACTLY if some == NEVER_HOLDS else Extent.EVERYONE
        for extent, region in ((full, everyone), (Extent.SOME, some)):
            if region != NEVER_HOLDS:
                yield self._disagreement(pair, both, extent, region)

    def _prove(self, pair: Pair, both: Any, everyone: Condition, some: Condition) -> None:
        """Prove that all of the one region has both answers, and nobody outside the two."""
        every, partly = (self._solver.patient.meets(region) for region in (everyone, some))
        self._solver.prove_nobody(z3.And(every, z3.Not(both)), f"{pair}: the region is too large")
        left = z3.And(both, z3.Not(z3.Or(every, partly)))
        self._solver.prove_nobody(left, f"{pair}: the region is too small")

    def _shortest(self, pair: Pair, both: Any, region: Condition) -> Condition:
        """Return a region as it was found, or as the tables say it, if that is shorter."""
        if self._shared_only:
            return region
        of = self._regions.of_side
        first = in_order(of(0, pair, given=False), of(1, pair, given=True))
        other = in_order(of(0, pair, given=True), of(1, pair, given=False))
        return shortest(region, first, other, *self._by_parts(pair, both))

    def _by_parts(self, pair: Pair, both: Any) -> Iterator[Condition]:
        """Yield the conditions of the parts that give the answers, where they tell it all."""
        kept: list[Condition] = []
        for side, answer in enumerate(pair):
            parts = self._voices[side].parts_of(answer)
            here = [p for p in parts if self._solver.can_be(both, self._solver.gives(side, p))]
            kept += here[0].literals if len(here) == 1 else ()
        if not self._tell_all(kept, both):
            return
        for literal in kept[::-1]:
            fewer = [other for other in kept if other is not literal]
            kept = fewer if self._tell_all(fewer, both) else kept
        yield in_order(*kept)

    def _tell_all(self, literals: Sequence[Condition], both: Any) -> bool:
        """Tell whether whoever meets some conditions has both answers."""
        met = self._solver.patient.meets(all_of(*literals))
        return not self._solver.can_be(met, z3.Not(both))

    def _disagreement(
        self, pair: Pair, both: Any, extent: Extent, region: Condition
    ) -> Disagreement:
        inside = z3.And(both, self._solver.patient.meets(region))
        witness = self._solver.witness(inside, self._regions.variables)
        for side, answer in enumerate(pair):
            self._replay(side, answer, witness)
        sides = (self._side(0, pair[0], inside), self._side(1, pair[1], inside))
        asked = all_of(*(voice.party.scope for voice in self._voices))
        scope = written_shorter(asked, self._regions.facts)
        return Disagreement(sides, extent, scope, region, tuple(witness.items()))

    def _replay(self, side: int, answer: CommonAnswer, witness: dict[str, Any]) -> None:
        """Let the running table answer for the witness; a printed row must hold for him."""
        asked, voice = self._asked[side], self._voices[side]
        if voice.row is None:
            values = (witness[fact.name] for fact in voice.table.facts)
            said = asked.answer(decider_of(asked.table)(*values).outcome)
        else:
            said = voice.answers[0] if holds(voice.row.when, witness) else None
        if said != answer:
            raise NotProved(f"{voice.name} runs to {said!r} and not {answer!r} for {witness}")

    def _side(self, side: int, answer: CommonAnswer, inside: Any) -> Side:
        voice, sayings = self._voices[side], list[Saying]()
        for part in voice.parts_of(answer):
            here = z3.And(inside, self._solver.gives(side, part))
            if self._solver.can_be(here):
                sayings += self._sayings(side, part, here)
        table = voice.table.id
        return Side(table, voice.name, voice.party.setting, answer, tuple(sayings))

    def _sayings(self, side: int, part: Part, here: Any) -> Iterator[Saying]:
        table, matches = self._voices[side].table, self._solver.readings[side].matches
        outcome = part.outcome.in_words().splitlines()[0]
        if part.resolution is not None:
            yield self._reading(side, part, part.resolution, outcome)
            return
        for row in part.rows:
            if self._solver.can_be(here, matches[row.id]):
                yield Saying(table.full_id(row), outcome, row.printed, (row.cite,))

    def _reading(self, side: int, part: Part, item: Resolution, outcome: str) -> Saying:
        table, row = self._voices[side].table, self._voices[side].row
        cites = tuple(dict.fromkeys((*(row.cite for row in part.rows), *item.cites)))
        if row is None:
            name, text = table.full_id(item), item.reading
        else:
            name, text = table.full_id(row), f"{row.printed}; completed: {item.reading}"
        return Saying(name, outcome, text, cites, part.options(table))
