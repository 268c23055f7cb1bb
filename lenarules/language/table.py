"""What a table of a paper is: rows as printed, notes, and the resolutions that settle the rest.

Nothing here knows medicine. A table carries its own facts and outcomes. Rows, notes, resolutions
and tables are themselves and equal to nothing else: two tables are compared by their fingerprints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import field, frozen

from lenarules.language.errors import TableError
from lenarules.language.record import Record
from lenarules.language.words import Basis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.condition import Condition
    from lenarules.language.derived import Derived
    from lenarules.language.fact import Fact
    from lenarules.language.outcome import Outcome
    from lenarules.language.words import Advice, Citation, Principle, Strength

P = TypeVar("P", "Row", "Resolution")


def _frozen_bases(bases: Iterable[Basis]) -> frozenset[Basis]:
    if isinstance(bases, Basis):
        raise TableError(f"bases={bases}: give a set, {{{bases}}}")
    return frozenset(bases)


def _named(table: Table, parts: tuple[P, ...], part_id: str) -> P:
    for part in parts:
        if part.id == part_id:
            return part
    known = ", ".join(part.id for part in parts)
    raise TableError(f"table {table.id} has no {part_id!r}; it has {known}")


@frozen(repr=False, eq=False)
class Row(Record):
    """One printed row.

    ``then`` is the outcome as printed; an open row has none and says in ``open`` what its cell
    leaves open. ``dead`` gives the reason why a row can never be the answer nor an option.
    """

    id: str
    when: Condition = field(kw_only=True)
    cite: Citation = field(kw_only=True)
    printed: str = field(kw_only=True)
    strength: Strength = field(kw_only=True)
    then: Outcome | None = field(default=None, kw_only=True)
    open: str = field(default="", kw_only=True)
    dead: str = field(default="", kw_only=True)


@frozen(repr=False, eq=False)
class Note(Record):
    """A printed line that adds and competes with nothing; it never changes dose or kind.

    ``reading`` says how the line is read where it is given to more patients than it is printed for,
    ``principle`` and ``cites`` why.
    """

    id: str
    when: Condition = field(kw_only=True)
    adds: tuple[Advice, ...] = field(kw_only=True)
    cite: Citation = field(kw_only=True)
    printed: str = field(kw_only=True)
    reading: str = field(default="", kw_only=True)
    principle: Principle | None = field(default=None, kw_only=True)
    cites: tuple[Citation, ...] = field(default=(), kw_only=True)


@frozen(repr=False)
class Adopt(Record):
    """A resolution adopts this row; with ``outcome``, the row completed or read in this way."""

    row: str
    outcome: Outcome | None = None


@frozen(repr=False)
class Offer(Record):
    """A row that stands in the options of the answer.

    It stands there where it matches, or everywhere in the region with ``unmatched_too``;
    ``outcome`` completes an open row.
    """

    row: str
    outcome: Outcome | None = None
    unmatched_too: bool = False


@frozen(repr=False, eq=False)
class Resolution(Record):
    """What is adopted where the print is silent, incomplete or double, and why.

    Attributes:
        region: for whom.
        adopts: a row, a row completed with an outcome, or an outcome alone (``Refer``, or what
            no row prints).
        bases: the bases that it may settle; each of them is met by some patient.
        principle: why, in the order of ``Principle``.
        cites: the texts that it leans on.
        reading: the reading in one sentence.
        over: the ids of the resolutions that it outranks where they meet.
        offers: rows that stand in the options of the answer.
    """

    id: str
    region: Condition = field(kw_only=True)
    adopts: Adopt | Outcome = field(kw_only=True)
    bases: frozenset[Basis] = field(kw_only=True, converter=_frozen_bases)
    principle: Principle = field(kw_only=True)
    cites: tuple[Citation, ...] = field(kw_only=True)
    reading: str = field(kw_only=True)
    over: tuple[str, ...] = field(default=(), kw_only=True)
    offers: tuple[Offer, ...] = field(default=(), kw_only=True)


@frozen(repr=False, eq=False)
class Legal(Record):
    """A joint condition on the inputs; where it fails, ``message`` says what to do."""

    id: str
    condition: Condition = field(kw_only=True)
    message: str = field(kw_only=True)


@frozen(repr=False, eq=False)
class Mark(Record):
    """What else of a patient the outcome's own function has to know, beside the answer.

    It decides nothing in the table; ``meaning`` says what follows from it.
    """

    id: str
    when: Condition = field(kw_only=True)
    meaning: str = field(kw_only=True)
    cite: Citation = field(kw_only=True)


@frozen(repr=False, eq=False)
class Table(Record):
    """A table of a paper: its facts in the order of the arguments, rows, notes and resolutions.

    ``setting`` says in whom the paper speaks, which no argument tells.
    ``derived`` are the facts that follow from the others and that conditions may name.

    It checks itself when it is defined (``lenarules.language.check``).
    """

    id: str
    title: str = field(kw_only=True)
    cite: Citation = field(kw_only=True)
    facts: tuple[Fact, ...] = field(kw_only=True)
    rows: tuple[Row, ...] = field(kw_only=True)
    notes: tuple[Note, ...] = field(default=(), kw_only=True)
    resolutions: tuple[Resolution, ...] = field(default=(), kw_only=True)
    legal: tuple[Legal, ...] = field(default=(), kw_only=True)
    derived: tuple[Derived, ...] = field(default=(), kw_only=True)
    marks: tuple[Mark, ...] = field(default=(), kw_only=True)
    caption: str = field(default="", kw_only=True)
    setting: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a table that is defined wrongly, with the cure in the message."""
        from lenarules.language.check import check

        check(self)

    def row(self, row_id: str) -> Row:
        """Return the row of an id."""
        return _named(self, self.rows, row_id)

    def resolution(self, resolution_id: str) -> Resolution:
        """Return the resolution of an id."""
        return _named(self, self.resolutions, resolution_id)

    def full_id(self, part: Row | Note | Resolution | str) -> str:
        """Return the id of a part of this table as answers and documents name it."""
        return f"{self.id}.{part if isinstance(part, str) else part.id}"
