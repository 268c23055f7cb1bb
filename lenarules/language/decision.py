"""An answer and everything that it stands on, as plain frozen data.

A stored answer explains itself years later: it carries the row, the condition in words, the
citation, the inputs as read, the version of the package and the hash of the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from lenarules.language.codec import from_plain, storable, to_json, to_plain
from lenarules.language.errors import StoredAnswerError
from lenarules.language.outcome import Outcome
from lenarules.language.record import Record
from lenarules.language.words import Basis

if TYPE_CHECKING:
    from lenarules.language.outcome import Refer
    from lenarules.language.words import Citation, Principle, Strength

T = TypeVar("T")


@storable
@frozen(repr=False)
class CitedRow(Record):
    """A printed row: its id, its condition in words, its citation and its printed figures."""

    id: str
    condition: str
    cite: Citation
    printed: str
    strength: Strength
    open: str


@storable
@frozen(repr=False)
class CitedResolution(Record):
    """A resolution: its id, for whom, the reading, why, and the texts that it leans on."""

    id: str
    region: str
    reading: str
    principle: Principle
    cites: tuple[Citation, ...]


@storable
@frozen(repr=False)
class CitedNote(Record):
    """A note that holds: its id, its citation, its printed wording in short, and how it is read."""

    id: str
    cite: Citation
    printed: str
    reading: str = ""
    principle: Principle | None = None
    cites: tuple[Citation, ...] = ()


@storable
@frozen(repr=False)
class Possibility(Record):
    """One of several possible answers while a fact is unknown, and the condition that leads to it.

    ``row``, ``basis`` and ``resolution`` are given where they are the same throughout.
    """

    condition: str
    outcome: Any
    basis: Basis | None = None
    row: CitedRow | None = None
    resolution: CitedResolution | None = None


@storable
@frozen(repr=False)
class Source(Record):
    """What answered: the table, its hash, the version, the facts with their units, the setting."""

    table: str
    title: str
    version: str
    table_hash: str
    facts: tuple[tuple[str, str, str], ...]
    setting: str = ""


@storable
@frozen(repr=False)
class Decision(Record, Generic[T]):
    """The answer of a table for one patient.

    Attributes:
        outcome: what the paper's rules answer, or ``Refer`` where the clinician decides.
        basis: what the answer stands on; None while an unknown fact leaves it open.
        row: the printed row that is adopted; None for a ``Refer`` or while it is left open.
        resolution: the named reading that settled it, if any.
        others: the other printed rows that matched.
        notes: the printed lines that add to the answer.
        possible: where an unknown fact leaves row, basis or resolution open, each combination.
        values: the inputs as read, in the order of ``source.facts``; None for unknown.
        source: table, hash, version and facts.
    """

    outcome: T | Refer
    basis: Basis | None
    row: CitedRow | None
    resolution: CitedResolution | None
    others: tuple[CitedRow, ...]
    notes: tuple[CitedNote, ...]
    possible: tuple[Possibility, ...]
    values: tuple[Any, ...]
    source: Source

    @property
    def inputs(self) -> dict[str, Any]:
        """The inputs as read, by name."""
        return {name: v for (name, _, _), v in zip(self.source.facts, self.values, strict=True)}

    @property
    def citation(self) -> Citation | None:
        """The citation of the adopted row, if there is one."""
        return self.row.cite if self.row else None

    @property
    def version(self) -> str:
        """The version of the package that answered."""
        return self.source.version

    @property
    def table_hash(self) -> str:
        """The hash of the table that answered."""
        return self.source.table_hash

    def explain(self) -> str:
        """Return the answer in words: condition, citation, resolution and inputs."""
        from lenarules.language.explain import explain

        return explain(self)

    def to_json(self, indent: int | None = None) -> str:
        """Return the answer as JSON text; ``from_json`` gives an equal answer back."""
        return to_json(self, indent)

    @classmethod
    def from_json(cls, text: str) -> Decision[T]:
        """Return the answer that ``to_json`` wrote.

        Raises:
            StoredAnswerError: the text is no stored answer.
        """
        import json

        try:
            plain = json.loads(text)
            answer = from_plain(plain)
        except StoredAnswerError:
            raise
        except (TypeError, ValueError, RecursionError) as error:
            raise StoredAnswerError(f"this is not a stored answer: {error}") from error
        if not isinstance(answer, cls):
            raise StoredAnswerError(f"this is a stored {type(answer).__name__}, not an answer")
        if to_plain(answer) != plain or not answer.is_whole():
            raise StoredAnswerError("this is not a stored answer: its parts do not fit together")
        return answer

    def is_whole(self) -> bool:
        """Whether every part is of its kind; it does not tell whether a part was changed."""
        rows = (self.row, *self.others)
        return (
            isinstance(self.outcome, Outcome)
            and isinstance(self.basis, Basis | None)
            and isinstance(self.resolution, CitedResolution | None)
            and all(isinstance(row, CitedRow | None) for row in rows)
            and all(isinstance(note, CitedNote) for note in self.notes)
            and isinstance(self.source, Source)
            and len(self.values) == len(self.source.facts)
        )
