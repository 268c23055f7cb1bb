"""An assurance case: what could go wrong, what stands against it, and the evidence.

It is data. A hazard names the measures against it, and a measure names its evidence: claims
that are proved and tests. ``Case.found`` looks each of them up, so that a page can link it and show
what it says in its own words; what is not there, or not proved, is an ``EvidenceError``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from lenarules.language.errors import LenarulesError
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable


class EvidenceError(LenarulesError):
    """A claim or a test that an assurance case names is not there, or is not proved."""


@frozen(repr=False)
class ByClaim(Record):
    """A claim about one table, by the ids of both."""

    table: str
    claim: str

    @property
    def id(self) -> str:
        """The anchor of the claim in the pages of the case."""
        return f"evidence.{self.table}.{self.claim}"


@frozen(repr=False)
class ByEveryTable(Record):
    """A claim that is the same for every table."""

    claim: str

    @property
    def id(self) -> str:
        """The anchor of the claim in the pages of the case."""
        return f"evidence.every_table.{self.claim}"


@frozen(repr=False)
class ByQuestion(Record):
    """The proof for whom papers differ on a question."""

    question: str

    @property
    def id(self) -> str:
        """The anchor of the proof in the pages of the case."""
        return f"evidence.across_papers.{self.question}"


@frozen(repr=False)
class ByTest(Record):
    """A test, by its file and the name of its function."""

    file: str
    test: str

    @property
    def id(self) -> str:
        """The anchor of the test in the pages of the case."""
        return f"evidence.{self.file.removesuffix('.py').replace('/', '.')}.{self.test}"


Evidence: TypeAlias = ByClaim | ByEveryTable | ByQuestion | ByTest


@frozen(repr=False)
class Found(Record):
    """What a piece of evidence is, as it was looked up.

    Attributes:
        says: the claim, or what the test holds, in one sentence.
        how: by what it is held, in words.
        files: label and path of each file that holds it, from the root of the project.
        lines: the first and the last line of the one file, where they are shown.
        labels: the label of each place in the pages where it stands beside what it covers.
    """

    says: str
    how: str
    files: tuple[tuple[str, str], ...]
    lines: tuple[int, int] | None = None
    labels: tuple[tuple[str, str], ...] = ()


@frozen(repr=False)
class Measure(Record):
    """What stands against a hazard, in one sentence, and what shows that it does."""

    text: str
    evidence: tuple[Evidence, ...]


@frozen(repr=False)
class Hazard(Record):
    """What could go wrong.

    Attributes:
        id: the id, unique within the case.
        title: what could go wrong, in a few words.
        how: how it could come to that.
        measures: what stands against it.
        left: what is left to whoever uses the library.
    """

    id: str
    title: str = field(kw_only=True)
    how: str = field(kw_only=True)
    measures: tuple[Measure, ...] = field(kw_only=True)
    left: str = field(kw_only=True)


@frozen(repr=False)
class Group(Record):
    """Hazards of one kind, under a title."""

    title: str
    hazards: tuple[Hazard, ...]


@frozen(repr=False)
class Case(Record):
    """The hazards in groups, and how their evidence is looked up."""

    groups: tuple[Group, ...]
    found: Callable[[Evidence], Found]

    @property
    def hazards(self) -> tuple[Hazard, ...]:
        """The hazards of all groups, in order."""
        return tuple(hazard for group in self.groups for hazard in group.hazards)

    def evidence(self) -> tuple[Evidence, ...]:
        """Return each piece of evidence once, in the order in which it is named first."""
        measures = (measure for hazard in self.hazards for measure in hazard.measures)
        return tuple(dict.fromkeys(each for measure in measures for each in measure.evidence))
