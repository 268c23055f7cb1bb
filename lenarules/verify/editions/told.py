"""Outcomes and advice of a stored edition: words, equal exactly where their keys are equal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from lenarules.language.outcome import option_lines
from lenarules.language.record import Record

if TYPE_CHECKING:
    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Citation, Strength


@frozen(repr=False)
class Spoken(Record):
    """Advice of an edition.

    Attributes:
        key: what it is compared by.
        label: its words.
        cite: where it is printed.
    """

    key: str
    label: str = field(eq=False)
    cite: Citation = field(eq=False)


@frozen(repr=False)
class Told(Record):
    """An outcome of an edition, with what the table adds to it for one patient.

    Attributes:
        key: what it is compared by.
        words: its words.
        strength: how strongly the adopted row says it.
        options: what the table offers beside it.
        advice: what notes add.
    """

    key: str
    words: str = field(eq=False)
    strength: Strength | None = None
    options: tuple[PrintedOption[Any], ...] = ()
    advice: frozenset[Any] = frozenset()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Told:
        """Return the outcome with a strength, options and advice."""
        return evolve(
            self,
            strength=strength or self.strength,
            options=options + self.options,
            advice=self.advice | advice,
        )

    def in_words(self) -> str:
        """Return the words, the strength, the options and the advice, as lines."""
        lines = [self.words, *option_lines(self.options)]
        lines += [f"strength: {self.strength.name}"] if self.strength else []
        advice = sorted(self.advice, key=lambda spoken: str(spoken.key))
        return "\n".join(lines + [f"advice: {spoken.label} ({spoken.cite})" for spoken in advice])
