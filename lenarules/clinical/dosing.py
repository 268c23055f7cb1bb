"""Doses of lenalidomide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.clinical.advice import Administration, Caution, SupportiveCare, of_kind
from lenarules.language.codec import storable
from lenarules.language.errors import OutOfDomain
from lenarules.language.outcome import Worded, advice_lines
from lenarules.language.record import Record

if TYPE_CHECKING:
    from fractions import Fraction

    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Strength

_FREQUENCIES = {1: "once daily", 2: "every other day"}


@storable
@frozen(repr=False)
class TreatmentDays(Record):
    """The days of a cycle on which a drug may be given: first and last day, and cycle length."""

    first: int
    last: int
    cycle: int


@storable
@frozen(repr=False)
class LenalidomideDose(Record):
    """A dose of lenalidomide.

    Attributes:
        mg: mg per dose.
        every_days: 1 for once daily, 2 for every other day.
        days: first and last day of the cycle, and its length in days.
    """

    mg: int
    every_days: int
    days: TreatmentDays

    def __attrs_post_init__(self) -> None:
        """Refuse what is no dose: a text, a negative number, an interval that nobody prints."""
        if type(self.mg) is not int or self.mg <= 0 or self.every_days not in _FREQUENCIES:
            raise OutOfDomain(
                "dose",
                (self.mg, self.every_days),
                f"mg={self.mg!r}, every_days={self.every_days!r} is no dose; accepted: a whole "
                "number of mg above 0, every_days 1 or 2",
                unit="mg",
                accepted="a whole number above 0, every 1 or 2 days",
            )

    @property
    def first_day(self) -> int:
        """The first day of the cycle on which the dose may be given."""
        return self.days.first

    @property
    def last_day(self) -> int:
        """The last day of the cycle on which the dose may be given."""
        return self.days.last

    @property
    def cycle_days(self) -> int:
        """The length of the cycle in days."""
        return self.days.cycle

    @property
    def administration_days(self) -> tuple[int, ...]:
        """The days of the cycle on which the dose is given, from the first one on."""
        return tuple(range(self.days.first, self.days.last + 1, self.every_days))

    @property
    def mg_per_cycle(self) -> int:
        """The exposure in mg per cycle."""
        return self.mg * len(self.administration_days)

    @property
    def mg_per_day(self) -> Fraction:
        """The mg divided by the interval in days, exact (15/2 for 15 mg every other day)."""
        from fractions import Fraction

        return Fraction(self.mg, self.every_days)

    def in_words(self) -> str:
        """Return the dose in words."""
        days = self.days
        frequency = _FREQUENCIES[self.every_days]
        return f"{self.mg} mg {frequency}, days {days.first}-{days.last} of {days.cycle}"

    __str__ = in_words


@storable
@frozen(repr=False)
class StartingDose(Worded):
    """The dose of lenalidomide to start with.

    Attributes:
        dose: the dose.
        escalation: a dose that the paper permits later, with its printed condition, or None.
        supportive_care: care that is printed with the dose.
        after_dialysis: on dialysis days, the dose is given after dialysis.
        cautions: what to mind.
    """

    dose: LenalidomideDose
    escalation: PrintedOption[LenalidomideDose] | None = None
    supportive_care: frozenset[SupportiveCare] = frozenset()
    after_dialysis: bool = False
    cautions: frozenset[Caution] = frozenset()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> StartingDose:
        """Return the dose with the advice that holds."""
        return evolve(
            self,
            supportive_care=self.supportive_care | of_kind(SupportiveCare, advice),
            after_dialysis=self.after_dialysis or bool(of_kind(Administration, advice)),
            cautions=self.cautions | of_kind(Caution, advice),
        )

    def in_words(self) -> str:
        """Return the dose and what goes with it."""
        lines = [f"Lenalidomide {self.dose}"]
        if self.after_dialysis:
            lines.append("on dialysis days, give it after dialysis")
        lines += advice_lines("with", self.supportive_care)
        if self.escalation is not None:
            later = self.escalation
            lines.append(f"later ({later.strength.name}, {later.cite}): {later.printed}")
        return "\n".join(lines + advice_lines("caution", self.cautions))


@storable
@frozen(repr=False)
class NoStart(Worded):
    """No lenalidomide until the counts recover; an option, never an answer of its own.

    Attributes:
        supportive_care: care that is printed for the time of waiting.
        cautions: what to mind.
    """

    supportive_care: frozenset[SupportiveCare] = frozenset()
    cautions: frozenset[Caution] = frozenset()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> NoStart:
        """Return the option with the advice that holds."""
        return NoStart(
            self.supportive_care | of_kind(SupportiveCare, advice),
            self.cautions | of_kind(Caution, advice),
        )

    def in_words(self) -> str:
        """Return the option and what goes with it."""
        lines = ["No lenalidomide until the counts recover"]
        lines += advice_lines("with", self.supportive_care)
        return "\n".join(lines + advice_lines("caution", self.cautions))
