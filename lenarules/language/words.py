"""The words that every table uses: strength, basis, principle, citation, advice."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lenarules.language.codec import storable
from lenarules.language.record import Record


@storable
class Strength(Enum):
    """How strongly the paper says it; a ``MAY`` is never an answer unless it is asked for."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


@storable
class Basis(Enum):
    """What the answer stands on, computed for each patient."""

    PUBLISHED = "one printed row holds and is the answer"
    COMPLETED = (
        "one printed row holds; what its cell leaves open is completed by a named resolution"
    )
    GAP = "no printed row holds; a named resolution settles it"
    OVERLAP = "printed rows with different outcomes hold; a named resolution settles it"
    OVERRIDE = "one printed row holds; a named resolution adopts something else"


@storable
class Principle(Enum):
    """Why a resolution adopts what it adopts, in the order in which the principles apply."""

    OWN_TEXT = "the same paper's text settles it"
    SIBLING = "another of the papers settles it"
    SAFEST = "no text settles it: the least drug and the earliest hold"
    REFER = "harm lies on both sides and no text settles it: the clinician decides"


@storable
@frozen(repr=False)
class Citation(Record):
    """Where something is printed: paper, table or section, row, footnote."""

    paper: str
    place: str
    row: str = ""
    footnote: str = ""

    def at(self, row: str, footnote: str = "") -> Citation:
        """Return the citation of a row, and a footnote, of the same place."""
        return Citation(self.paper, self.place, row, footnote)

    def __str__(self) -> str:
        note = f"footnote {self.footnote}" if self.footnote else ""
        return ", ".join(part for part in (self.paper, self.place, self.row, note) if part)


class Advice(Enum):
    """A word that a note adds to an answer; its members carry a label and a citation.

    A subclass defines the members: ``NAME = ("label", citation)``.
    """

    label: str
    cite: Citation

    def __init__(self, label: str, cite: Citation) -> None:
        self.label = label
        self.cite = cite
