"""What goes with an answer about care, whatever the answer is."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.clinical.advice import Caution, Monitoring, SupportiveCare, of_kind
from lenarules.language.codec import storable
from lenarules.language.outcome import Worded, advice_lines, option_lines
from lenarules.language.record import Record

if TYPE_CHECKING:
    from typing import Self

    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Strength


@storable
class TimeUnit(Enum):
    """A unit of time, as printed."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@storable
@frozen(repr=False)
class Interval(Record):
    """A length of time as printed: how many of a unit. A month is not turned into weeks."""

    count: int
    unit: TimeUnit

    def in_words(self) -> str:
        """Return the length in words."""
        unit = self.unit.value
        return unit if self.count == 1 else f"{self.count} {unit}s"

    __str__ = in_words


@frozen(repr=False, kw_only=True)
class Care(Worded):
    """What every answer about care carries; a subclass says what the answer is.

    Attributes:
        supportive_care: care that is printed with the answer.
        monitoring: what to watch.
        cautions: what to mind.
        options: what else the paper prints for this patient.
    """

    supportive_care: frozenset[SupportiveCare] = frozenset()
    monitoring: frozenset[Monitoring] = frozenset()
    cautions: frozenset[Caution] = frozenset()
    options: tuple[PrintedOption[Any], ...] = ()

    @property
    def headline(self) -> str:
        """The answer itself, in one line; every subclass says it."""
        raise NotImplementedError

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Self:
        """Return the answer with its options and the advice that holds."""
        return evolve(
            self,
            supportive_care=self.supportive_care | of_kind(SupportiveCare, advice),
            monitoring=self.monitoring | of_kind(Monitoring, advice),
            cautions=self.cautions | of_kind(Caution, advice),
            options=self.options + options,
        )

    def in_words(self) -> str:
        """Return the answer and what goes with it."""
        lines = [self.headline, *advice_lines("with", self.supportive_care)]
        lines += advice_lines("monitor", self.monitoring) + advice_lines("caution", self.cautions)
        return "\n".join(lines + option_lines(self.options))


@storable
@frozen(repr=False, kw_only=True)
class SupportivePlan(Care):
    """Supportive care as the whole answer: of lenalidomide it says nothing, and has no ``kind``."""

    @property
    def headline(self) -> str:
        """The printed care, in one line."""
        ordered = sorted(self.supportive_care, key=_printed_place)
        return f"Supportive care: {'; '.join(member.label for member in ordered)}"


def _printed_place(member: SupportiveCare) -> tuple[str, int]:
    """Return what care is ordered by: the paper's own order."""
    return type(member).__name__, list(type(member)).index(member)
