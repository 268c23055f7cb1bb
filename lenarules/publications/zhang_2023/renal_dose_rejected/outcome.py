"""The one answer of the renal statement that names no dose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.clinical.advice import Caution, of_kind
from lenarules.language.codec import storable
from lenarules.language.outcome import advice_lines
from lenarules.language.record import Record

if TYPE_CHECKING:
    from typing import Self

    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Strength


@storable
@frozen(repr=False)
class AdjustedDose(Record):
    """An adjusted dose of lenalidomide at the start of treatment, of which no figure is printed.

    Attributes:
        cautions: what to mind.
    """

    cautions: frozenset[Caution] = frozenset()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Self:
        """Return the statement with the advice that holds."""
        return evolve(self, cautions=self.cautions | of_kind(Caution, advice))

    def in_words(self) -> str:
        """Return the statement and what goes with it."""
        lines = ["An adjusted dose of lenalidomide; none is printed"]
        return "\n".join(lines + advice_lines("caution", self.cautions))
