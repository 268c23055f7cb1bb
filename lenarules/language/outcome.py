"""What an answer may be: an outcome of the table's own kind, an option, or ``Refer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from attrs import evolve, frozen

from lenarules.language.codec import storable
from lenarules.language.record import Record

if TYPE_CHECKING:
    from typing import Self

    from lenarules.language.words import Advice, Citation, Strength

T_co = TypeVar("T_co", covariant=True)


@runtime_checkable
class Outcome(Protocol):
    """What a row may answer: any frozen, storable class with these two methods."""

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Self:
        """Return this outcome with what the table adds to it for one patient."""
        ...

    def in_words(self) -> str:
        """Return the outcome as lines of English."""
        ...


class Worded(Record):
    """An outcome in words; a subclass says which."""

    __slots__ = ()

    @property
    def headline(self) -> str:
        """The answer itself, in one line."""
        return self.in_words().splitlines()[0]

    def in_words(self) -> str:
        """Return the outcome as lines of English."""
        raise NotImplementedError


@storable
@frozen(repr=False)
class PrintedOption(Record, Generic[T_co]):
    """Something that the paper prints and the library does not answer by itself.

    Attributes:
        outcome: what the option is.
        strength: how strongly the paper says it.
        row: the id of the printed row, footnote or line.
        cite: where it is printed.
        printed: the figures of the line, as printed.
    """

    outcome: T_co
    strength: Strength
    row: str
    cite: Citation
    printed: str

    def with_advice(self, advice: frozenset[Advice]) -> PrintedOption[T_co]:
        """Return the option with advice joined to its outcome, where that takes any."""
        if not isinstance(self.outcome, Outcome):
            return self
        joined = self.outcome.composed(strength=None, options=(), advice=advice)
        return evolve(self, outcome=joined)


@storable
@frozen(repr=False)
class Refer(Worded):
    """The clinician decides: harm lies on both sides and no text settles it.

    It has neither ``dose`` nor ``kind``, so that a type checker makes the caller look.

    Attributes:
        question: what is to be decided.
        options: every printed option, each with its citation.
        advice: what to monitor and to mind meanwhile.
    """

    question: str
    options: tuple[PrintedOption[Any], ...] = ()
    advice: frozenset[Advice] = frozenset()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Refer:
        """Return the question with the offered options first, each with the advice that holds."""
        joined = tuple(option.with_advice(advice) for option in options + self.options)
        return Refer(self.question, joined, self.advice | advice)

    def in_words(self) -> str:
        """Return the question, the options with their citations, and the advice."""
        lines = [f"The clinician decides: {self.question}"]
        lines += option_lines(self.options)
        return "\n".join(lines + advice_lines("meanwhile", self.advice))


def advice_lines(heading: str, advice: frozenset[Advice]) -> list[str]:
    """Return advice as lines in a fixed order, each with its citation."""
    ordered = sorted(advice, key=lambda member: (type(member).__name__, member.name))
    return [f"{heading}: {member.label} ({member.cite})" for member in ordered]


def option_lines(options: tuple[PrintedOption[Any], ...]) -> list[str]:
    """Return options as lines, each with its strength, its citation and what is printed of it."""
    lines: list[str] = []
    for option in options:
        first = option.outcome.in_words().splitlines()[0]
        lines.append(f"option ({option.strength.name}, {option.cite}): {first}")
        lines.append(f"  as printed: {option.printed}")
    return lines
