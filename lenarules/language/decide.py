"""Deciding: from the values that a caller passes to a cited answer.

What only a first call needs is imported by it, so that importing the library stays cheap.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from lenarules._version import __version__
from lenarules.language.decision import CitedNote, CitedResolution, CitedRow, Decision, Source
from lenarules.language.errors import InconsistentInput, WrongType
from lenarules.language.fact import Number
from lenarules.language.outcome import PrintedOption
from lenarules.language.reading import unit_in_doubt
from lenarules.language.text import in_words

if TYPE_CHECKING:
    from lenarules.language.asked import Asked
    from lenarules.language.diagram import Diagram, Leaf
    from lenarules.language.evaluate import Settled
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Legal, Mark, Note, Offer, Resolution, Row, Table
    from lenarules.language.words import Advice, Basis

T = TypeVar("T")


@frozen
class Answer:
    """What a leaf of the diagram answers, shared by every patient who reaches it."""

    outcome: Any
    basis: Basis
    row: CitedRow | None
    resolution: CitedResolution | None
    others: tuple[CitedRow, ...]
    notes: tuple[CitedNote, ...]
    marks: frozenset[str] = field(eq=False)


class Decider(Generic[T]):
    """A table made ready to answer; compiled when it is first asked.

    Args:
        table: the table.
        unit_doubt: the advice that is joined when a count would be accepted in its other unit too.
    """

    def __init__(self, table: Table, unit_doubt: Advice | None = None) -> None:
        self.table = table
        self._unit_doubt = unit_doubt
        self._readers = tuple(fact.read for fact in table.facts)
        self._in_doubt = tuple(
            (slot, fact)
            for slot, fact in enumerate(table.facts)
            if isinstance(fact, Number) and fact.other_unit and unit_doubt
        )
        self._diagram: Diagram | None = None
        self._source: Source | None = None

    @property
    def diagram(self) -> Diagram:
        """The decision diagram over rows, resolutions, notes, marks and legal inputs, in order."""
        if self._diagram is None:
            from lenarules.language.diagram import Diagram

            table = self.table
            conditions = [row.when for row in table.rows]
            conditions += [item.region for item in table.resolutions]
            conditions += [note.when for note in table.notes]
            conditions += [mark.when for mark in table.marks]
            conditions += [rule.condition for rule in table.legal]
            self._diagram = Diagram(table.facts, conditions, len(table.legal))
        return self._diagram

    @property
    def source(self) -> Source:
        """The table, its hash, the version and the facts, as every answer carries them."""
        if self._source is None:
            from lenarules.language.fingerprint import fingerprint

            facts = tuple((fact.name, fact.label, fact.unit) for fact in self.table.facts)
            table = self.table
            known = (table.id, table.title, __version__, fingerprint(table), facts)
            self._source = Source(*known, table.setting)
        return self._source

    def __call__(self, *values: object) -> Decision[T]:
        """Return the answer for the values, in the order of the facts; None means unknown.

        Raises:
            InputError: a value cannot be read.
            InconsistentInput: the values are impossible together.
            InsufficientData: the unknown facts still change the answer.
        """
        pairs = zip(self._readers, values, strict=True)
        return self.decide(
            tuple([None if value is None else reader(value) for reader, value in pairs])
        )

    def decide(self, read: tuple[Any, ...], asked: Asked | None = None) -> Decision[T]:
        """Return the answer for values that are read, in the order of the facts.

        Raises:
            InconsistentInput: the values are impossible together.
            InsufficientData: the unknown facts still change the answer.
        """
        if None in read:
            return self._decide_unknown(read, asked)
        return self._decision(self.answer(self.diagram.leaf(read), read), read, asked)

    def _decide_unknown(self, read: tuple[Any, ...], asked: Asked | None) -> Decision[T]:
        from lenarules.language.unknown import decide_unknown

        for fact, value in zip(self.table.facts, read, strict=True):
            if value is None and fact.request:
                raise WrongType(
                    fact.name,
                    value,
                    f"{fact.name} is a request, never unknown; leave it out or give it",
                )
        return decide_unknown(self, read, asked)

    def _decision(self, answer: Answer, read: tuple[Any, ...], asked: Asked | None) -> Decision[T]:
        return Decision(
            self.final(answer, read, asked),
            answer.basis,
            answer.row,
            answer.resolution,
            answer.others,
            answer.notes,
            (),
            asked.values if asked else read,
            asked.source if asked else self._source or self.source,
        )

    def final(self, answer: Answer, read: tuple[Any, ...], asked: Asked | None) -> Any:
        """Return the outcome of an answer as the function gives it.

        Where a known count would be accepted in its other unit too, the advice to check it is
        joined.
        """
        outcome = asked.finish(answer.outcome, answer.marks) if asked else answer.outcome
        for slot, fact in self._in_doubt:
            if read[slot] is not None and unit_in_doubt(fact, read[slot]):
                advice = frozenset((self._unit_doubt,))
                return outcome.composed(strength=None, options=(), advice=advice)
        return outcome

    def answer(self, leaf: Leaf, read: tuple[Any, ...]) -> Answer:
        """Return the answer of a leaf, made when it is first reached.

        Raises:
            InconsistentInput: the leaf is one of illegal inputs.
        """
        if leaf.payload is None:
            leaf.payload = self._new_answer(leaf, read)
        answer: Answer = leaf.payload
        return answer

    def broken_rule(self, leaf: Leaf) -> Legal | None:
        """Return the first rule of legal inputs that fails at a leaf, if any."""
        rules = self.table.legal
        truths = leaf.truths[len(leaf.truths) - len(rules) :]
        return next((rule for rule, true in zip(rules, truths, strict=True) if not true), None)

    def inconsistency(self, leaf: Leaf, read: tuple[Any, ...]) -> InconsistentInput:
        """Return the error of a leaf of illegal inputs."""
        rule = self.broken_rule(leaf)
        assert rule is not None
        names = [fact.name for fact in self.table.facts]
        return InconsistentInput(rule.id, dict(zip(names, read, strict=True)), rule.message)

    def _new_answer(self, leaf: Leaf, read: tuple[Any, ...]) -> Answer:
        if self.broken_rule(leaf) is not None:
            raise self.inconsistency(leaf, read)
        from lenarules.language.evaluate import settle

        matched, holding, notes, marks = self.parts(leaf)
        return self.compose(matched, settle(self.table, matched, holding), notes, marks)

    def parts(self, leaf: Leaf) -> tuple[list[Row], list[Resolution], list[Note], list[Mark]]:
        """Return the rows, resolutions, notes and marks that hold at a leaf."""
        truths = iter(leaf.truths)
        rows = [row for row in self.table.rows if next(truths)]
        resolutions = [item for item in self.table.resolutions if next(truths)]
        notes = [note for note in self.table.notes if next(truths)]
        return rows, resolutions, notes, [mark for mark in self.table.marks if next(truths)]

    def compose(
        self, matched: list[Row], settled: Settled, notes: list[Note], marks: list[Mark]
    ) -> Answer:
        """Join what was settled with its options and the notes that hold."""
        offers = settled.resolution.offers if settled.resolution else ()
        taken = [offer for offer in offers if offer.unmatched_too or _names(offer, matched)]
        outcome = settled.outcome.composed(
            strength=settled.row.strength if settled.row else None,
            options=tuple(self._option(offer) for offer in taken),
            advice=frozenset(advice for note in notes for advice in note.adds),
        )
        return Answer(
            outcome,
            settled.basis,
            self.cited_row(settled.row) if settled.row else None,
            self.cited_resolution(settled.resolution) if settled.resolution else None,
            tuple(self.cited_row(row) for row in matched if row is not settled.row),
            tuple(self.cited_note(note) for note in notes),
            frozenset(mark.id for mark in marks),
        )

    def _option(self, offer: Offer) -> PrintedOption[Outcome]:
        from lenarules.language.evaluate import completed

        row = self.table.row(offer.row)
        bare = completed(row, offer.outcome).composed(
            strength=row.strength, options=(), advice=frozenset()
        )
        return PrintedOption(bare, row.strength, self.table.full_id(row), row.cite, row.printed)

    def cited_row(self, row: Row) -> CitedRow:
        """Return a row as answers carry it."""
        words = in_words(row.when)
        return CitedRow(
            self.table.full_id(row), words, row.cite, row.printed, row.strength, row.open
        )

    def cited_note(self, note: Note) -> CitedNote:
        """Return a note as answers carry it."""
        full_id, reading = self.table.full_id(note), (note.reading, note.principle, note.cites)
        return CitedNote(full_id, note.cite, note.printed, *reading)

    def cited_resolution(self, item: Resolution) -> CitedResolution:
        """Return a resolution as answers carry it."""
        full_id, region = self.table.full_id(item), in_words(item.region)
        return CitedResolution(full_id, region, item.reading, item.principle, item.cites)


@lru_cache(maxsize=4)
def decider_of(table: Table) -> Decider[Any]:
    """Return a table made ready, the same to those who read it one after the other."""
    return Decider(table)


def _names(offer: Offer, matched: list[Row]) -> bool:
    return any(row.id == offer.row for row in matched)
