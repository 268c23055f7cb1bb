"""What speaks for a table where tables are compared: its adopted answers, or one printed row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.condition import Not, all_of, any_of
from lenarules.language.errors import LenarulesError
from lenarules.language.evaluate import adopted, completed
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.outcome import Outcome
    from lenarules.language.question import CommonAnswer, Party
    from lenarules.language.table import Resolution, Row, Table


class NotComparable(LenarulesError):
    """Two tables cannot be compared on a question as it is asked; the message says why."""


@frozen(repr=False, eq=False)
class Part(Record):
    """A part of a table that gives an answer, and for whom it does.

    Attributes:
        outcome: what it answers in the table's own terms, without what notes add.
        answer: what is compared; None where it says nothing on the question.
        literals: conditions that hold together exactly where the part gives the answer.
        rows: the rows that stand for it, of one outcome.
        resolution: the resolution that gives it, if one does.
    """

    outcome: Outcome
    answer: CommonAnswer | None
    literals: tuple[Condition, ...]
    rows: tuple[Row, ...] = ()
    resolution: Resolution | None = None

    @property
    def condition(self) -> Condition:
        """For whom the part gives the answer."""
        return all_of(*self.literals)

    def options(self, table: Table) -> tuple[tuple[str, str], ...]:
        """Return what stands in the options of the answer: the id of its row, and its words."""
        offers = self.resolution.offers if self.resolution else ()
        return tuple(
            (table.full_id(offer.row), _first(completed(table.row(offer.row), offer.outcome)))
            for offer in offers
        )


@frozen(repr=False, eq=False)
class Voice(Record):
    """What speaks for a party: the table as it is adopted, or one of its rows as printed."""

    party: Party
    parts: tuple[Part, ...]
    row: Row | None = None

    @property
    def table(self) -> Table:
        """The table."""
        return self.party.table

    @property
    def name(self) -> str:
        """The id of the table, or of the row."""
        return self.table.id if self.row is None else self.table.full_id(self.row)

    @property
    def answers(self) -> tuple[CommonAnswer, ...]:
        """The answers to the question, each once, in the order of the table."""
        found = dict.fromkeys(part.answer for part in self.parts)
        return tuple(answer for answer in found if answer is not None)

    def parts_of(self, answer: CommonAnswer) -> tuple[Part, ...]:
        """Return the parts that give an answer."""
        return tuple(part for part in self.parts if part.answer == answer)

    def condition(self, answer: CommonAnswer) -> Condition:
        """Return for whom an answer is given."""
        return any_of(*(part.condition for part in self.parts_of(answer)))


def voices_of(party: Party) -> tuple[Voice, ...]:
    """Return what speaks for a party.

    Raises:
        NotComparable: nothing in the table says anything on the question.
    """
    if party.as_printed:
        found = [Voice(party, (part,), part.rows[0]) for part in _printed(party)]
    else:
        found = [Voice(party, (*_by_print(party), *_by_resolution(party)))]
    speaking = tuple(voice for voice in found if voice.answers)
    if not speaking:
        raise NotComparable(
            f"no part of {party.table.id} says anything on the question: check what its party "
            "compares"
        )
    return speaking


def _printed(party: Party) -> Iterator[Part]:
    """Yield every row that says one thing: a closed one, or one that is completed in one way."""
    for row in party.table.rows:
        closed: list[tuple[Any, Resolution | None]] = [(row.then, None)]
        said = closed if row.then is not None else _completions(party.table, row)
        if len({outcome for outcome, _ in said}) == 1:
            outcome, item = said[0]
            yield Part(outcome, party.answer(outcome), (row.when,), (row,), item)


def _completions(table: Table, row: Row) -> list[tuple[Any, Resolution | None]]:
    named = ((adopted(table, item), item) for item in table.resolutions)
    return [(outcome, item) for (outcome, completed_row), item in named if completed_row is row]


def _by_print(party: Party) -> Iterator[Part]:
    table = party.table
    silent = tuple(Not(item.region) for item in table.resolutions)
    for rows in _alike(table):
        outcome: Any = rows[0].then
        others = tuple(Not(row.when) for row in table.rows if row not in rows)
        literals = (any_of(*(row.when for row in rows)), *others, *silent)
        yield Part(outcome, party.answer(outcome), literals, rows)


def _alike(table: Table) -> list[tuple[Row, ...]]:
    """Return the closed rows, those of one outcome together."""
    groups: dict[int, tuple[Row, ...]] = {}
    closed = [row for row in table.rows if row.then is not None]
    for row in closed:
        first = next(place for place, other in enumerate(closed) if other.then == row.then)
        groups[first] = (*groups.get(first, ()), row)
    return list(groups.values())


def _by_resolution(party: Party) -> Iterator[Part]:
    table = party.table
    for item in table.resolutions:
        outcome, row = adopted(table, item)
        above = tuple(Not(other.region) for other in table.resolutions if item.id in other.over)
        rows = () if row is None else (row,)
        yield Part(outcome, party.answer(outcome), (item.region, *above), rows, item)


def _first(outcome: Outcome) -> str:
    return outcome.in_words().splitlines()[0]
