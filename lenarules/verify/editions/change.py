"""What a change between two editions is: for whom, what each answers by which parts, a witness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.codec import to_plain
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_math, in_words
from lenarules.verify.editions.parts import in_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.verify.disagreement import Extent, Saying
    from lenarules.verify.editions.answer import Advised, EditionAnswer
    from lenarules.verify.editions.parts import PartChange


@frozen
class Edition:
    """What one edition says in the region of a change.

    Attributes:
        answer: the answer, as lines.
        sayings: the parts that give it.
        run: what the running table says of the witness, as lines.
    """

    answer: str
    sayings: tuple[Saying, ...]
    run: str

    def lines(self) -> Iterator[str]:
        """Yield the answer and the parts that give it."""
        yield from self.answer.splitlines()
        yield from (f"by {saying.in_words()}" for saying in self.sayings)

    def to_plain(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        parts = [saying.to_plain() for saying in self.sayings]
        return {"answer": self.answer, "parts": parts, "witness_is_told": self.run}


@frozen
class Change:
    """A region in which the answer changes in one way.

    Attributes:
        table: the id of the table.
        difference: what differs, as it is compared.
        old: what the old edition says.
        new: what the new edition says.
        region: for whom, of those whom either edition accepts.
        extent: how far the region tells for whom.
        witness: one such patient, by the names of the facts of both editions.
    """

    table: str
    difference: EditionAnswer | Advised
    old: Edition
    new: Edition
    region: Condition
    extent: Extent
    witness: tuple[tuple[str, Any], ...]

    def in_words(self) -> str:
        """Return the change as one paragraph."""
        patient = ", ".join(f"{name} {value_in_words(value)}" for name, value in self.witness)
        return "\n".join(
            [
                f"{self.table} changes: {in_words(self.region)}",
                f"  that is: {self.extent.value}, of those whom either edition accepts",
                *_under("old: ", self.old.lines()),
                *_under("new: ", self.new.lines()),
                f"  for example: {patient}",
                *_under("the old table runs: ", _unshared(self.old.run, self.new.run)),
                *_under("the new table runs: ", _unshared(self.new.run, self.old.run)),
            ]
        )

    def to_plain(self) -> dict[str, Any]:
        """Return the change as plain JSON values."""
        return {
            "table": self.table,
            "region": in_words(self.region),
            "region_in_mathematics": in_math(self.region),
            "extent": self.extent.name,
            "old": self.old.to_plain(),
            "new": self.new.to_plain(),
            "witness": {name: _plain_value(value) for name, value in self.witness},
        }


@frozen
class Comparison:
    """Two editions of a table, compared.

    Attributes:
        table: the id of the table in the new edition.
        parts: what of the table is written differently, whether or not an answer hangs on it.
        changes: whose answers change, and how; nobody else's do.
    """

    table: str
    parts: tuple[PartChange, ...]
    changes: tuple[Change, ...]

    def in_words(self) -> str:
        """Return the comparison as lines of English."""
        if not self.parts:
            return f"{self.table}: the same in both editions"
        number = len(self.changes)
        found = f"{number} changes of answers" if number > 1 else "one change of answers"
        proved = "proved that nobody else's answer changes"
        head = f"{found}; {proved}" if number else "no answer changes; proved"
        changes = [change.in_words() for change in self.changes]
        written = "\n".join(f"  {line}" for line in in_lines(self.parts))
        return "\n\n".join([f"{self.table}: {head}\n{written}", *changes])

    def to_plain(self) -> dict[str, Any]:
        """Return the comparison as plain JSON values."""
        return {
            "table": self.table,
            "parts": [part.to_plain() for part in self.parts],
            "changes": [change.to_plain() for change in self.changes],
        }


def _under(heading: str, lines: Iterator[str]) -> Iterator[str]:
    first, *rest = lines
    yield f"  {heading}{first}"
    yield from (f"    {line}" for line in rest)


def _unshared(run: str, other: str) -> Iterator[str]:
    """Yield the first line of a run, and the others that another run has not."""
    first, *rest = run.splitlines()
    yield first
    yield from (line for line in rest if line not in other.splitlines())


def _plain_value(value: Any) -> Any:
    """Return a value of a patient; a member of an enumeration is its name."""
    if isinstance(value, frozenset):
        return sorted(member.name for member in value)
    return getattr(value, "name", None) or to_plain(value)
