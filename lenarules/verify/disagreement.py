"""What a disagreement is: a region, who answers what in it, where it is printed, and a witness."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.codec import to_plain
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_math, in_words

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.words import Citation


class Extent(Enum):
    """How far a region tells who has both answers, among the patients of whom both are asked."""

    EXACTLY = "these patients and no others"
    EVERYONE = "each of these patients; for others it hangs on facts that are not written here"
    SOME = "some of these patients; it hangs on facts that are not written here"


@frozen
class Saying:
    """A part of a table that gives its answer somewhere in a region.

    Attributes:
        id: the full id of the row or resolution.
        outcome: what it answers in the table's own terms, in one line.
        text: the printed figures of the row, or the reading of the resolution.
        cites: where it is printed, or the texts that it leans on.
        options: what stands in the options of the answer: the id of the row, and the words.
    """

    id: str
    outcome: str
    text: str
    cites: tuple[Citation, ...]
    options: tuple[tuple[str, str], ...] = ()

    def in_words(self) -> str:
        """Return the part in one line."""
        where = "; ".join(str(cite) for cite in self.cites)
        return f"{self.id}: {self.outcome} ({where})"

    def to_plain(self) -> dict[str, Any]:
        """Return the part as plain JSON values."""
        return {
            "id": self.id,
            "outcome": self.outcome,
            "text": self.text,
            "cites": [to_plain(cite) for cite in self.cites],
            "options": [{"row": row, "outcome": outcome} for row, outcome in self.options],
        }


@frozen
class Side:
    """What one table says in a region.

    Attributes:
        table: the id of the table.
        name: the id of what speaks: the table as it is adopted, or one row as printed.
        setting: in what setting the paper speaks.
        answer: the answer to the question.
        sayings: the parts that give it.
    """

    table: str
    name: str
    setting: str
    answer: Any
    sayings: tuple[Saying, ...]

    def in_words(self) -> str:
        """Return what the table says, and by which parts."""
        heading = f"{self.name} says: {value_in_words(self.answer)} ({self.setting})"
        return "\n".join([heading, *(f"  {saying.in_words()}" for saying in self.sayings)])

    def to_plain(self) -> dict[str, Any]:
        """Return what the table says as plain JSON values."""
        return {
            "table": self.table,
            "name": self.name,
            "setting": self.setting,
            "answer": value_in_words(self.answer),
            "parts": [saying.to_plain() for saying in self.sayings],
        }


@frozen
class Disagreement:
    """A region in which two tables answer one question differently.

    Attributes:
        sides: the two tables with their answers.
        extent: how far the region tells who has both answers.
        scope: of whom both are asked.
        region: for whom they differ, among these.
        witness: one such patient, by the names of the facts of both tables.
    """

    sides: tuple[Side, Side]
    extent: Extent
    scope: Condition
    region: Condition
    witness: tuple[tuple[str, Any], ...]

    def in_words(self) -> str:
        """Return the disagreement as lines of English."""
        one, other = self.sides
        patient = ", ".join(f"{name} {value_in_words(value)}" for name, value in self.witness)
        sides = "\n".join(side.in_words() for side in self.sides)
        return "\n".join(
            [
                f"{one.name} and {other.name} differ: {in_words(self.region)}",
                f"  that is: {self.extent.value}",
                f"  asked of: {in_words(self.scope)}",
                *(f"  {line}" for line in sides.splitlines()),
                f"  for example: {patient}",
            ]
        )

    def to_plain(self) -> dict[str, Any]:
        """Return the disagreement as plain JSON values."""
        return {
            "sides": [side.to_plain() for side in self.sides],
            "extent": self.extent.name,
            "scope": in_words(self.scope),
            "region": in_words(self.region),
            "region_in_mathematics": in_math(self.region),
            "witness": {name: to_plain(value) for name, value in self.witness},
        }
