"""Regimens that studies gave, as a paper prints them: evidence. No rule reads them.

What looks wrong in the print stands as it is printed, and a *slip* says so in words of this
library; nothing is corrected.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.language.codec import storable
from lenarules.language.errors import TableError
from lenarules.language.record import Record

if TYPE_CHECKING:
    from lenarules.clinical.drugs import Drug, PrintedDose, Route
    from lenarules.clinical.findings import StudyFinding
    from lenarules.language.words import Citation


@storable
class StudySetting(Enum):
    """Whom a study treated."""

    RELAPSED_REFRACTORY = "relapsed or refractory"
    NEWLY_DIAGNOSED = "newly diagnosed"
    MAINTENANCE_AFTER_ASCT = "maintenance after ASCT"


def days_from(first: int, last: int) -> tuple[int, ...]:
    """Return the days of a printed span: 1-21."""
    return tuple(range(first, last + 1))


@storable
@frozen(repr=False)
class CycleSpan(Record):
    """The cycles to which a line applies: from the first to the last, or from the first on."""

    first: int
    last: int | None = None

    def in_words(self) -> str:
        """Return the cycles in words."""
        if self.last is None:
            return f"from cycle {self.first} on"
        return f"cycles {self.first}-{self.last}"

    __str__ = in_words


@storable
@frozen(repr=False)
class DrugLine(Record):
    """One drug of a regimen with one dose; what the paper does not print is empty or None.

    Attributes:
        drug: the drug.
        dose: the dose, with its unit.
        days: the days of the cycle.
        cycle_days: the length of the cycle, which a schedule may print once for all its drugs.
        cycles: the cycles to which the line applies.
        frequency: how often, where days are not printed.
        when: the stage or the condition, as printed.
        route: the route.
    """

    drug: Drug
    dose: PrintedDose | None = None
    days: tuple[int, ...] = ()
    cycle_days: int | None = None
    cycles: CycleSpan | None = None
    frequency: str = ""
    when: str = ""
    route: Route | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse days that do not rise or that lie outside the cycle."""
        last = self.cycle_days or max(self.days, default=1)
        if sorted({*self.days} & {*days_from(1, last)}) != [*self.days]:
            raise TableError(
                f"{self.drug.value}: days={self.days} of cycle_days={self.cycle_days} days; give "
                f"each day once, in order, from 1 to {last}"
            )

    def in_words(self) -> str:
        """Return the line in words; a dose or days that are not printed are called so."""
        route = self.route.value if self.route else ""
        parts = (self.drug.value, f"{self.dose or '(no dose printed)'}", route, self.frequency)
        extra = ", ".join(str(part) for part in (self._days(), self.cycles, self.when) if part)
        line = " ".join(part for part in parts if part)
        return f"{line}, {extra}" if extra else line

    __str__ = in_words

    def _days(self) -> str:
        cycle = f"{self.cycle_days}-day cycle" if self.cycle_days else ""
        if not self.days:
            return cycle
        named = f"{'days' if len(self.days) > 1 else 'day'} {_spans(self.days)}"
        return f"{named} of a {cycle}" if cycle else named


def _spans(days: tuple[int, ...]) -> str:
    """Return days with every run of three or more as a span: 1-4, 8, 15."""
    starts = [day for day in days if day - 1 not in days]
    runs = [[day for day in days if day >= start] for start in starts]
    ends = [next(day for day in run if day + 1 not in days) for run in runs]
    spans = zip(starts, ends, strict=True)
    return ", ".join(
        f"{a}-{b}" if b - a > 1 else ", ".join(map(str, days_from(a, b))) for a, b in spans
    )


@storable
@frozen(repr=False, kw_only=True)
class Regimen(Record):
    """A regimen of a study, as a paper prints it.

    Attributes:
        id: its name in the library: paper, ``regimens``, and a short name.
        name: its name as printed.
        drugs: its drugs, in the printed order.
        study: the study as the paper names it, or its reference.
        setting: whom the study treated.
        cite: where it is printed.
        printed: the figures and terms of the schedule, as printed, terse.
        phase: the kind of study as printed.
        dose_level: what the doses are in a study that sought one (the MTD, say), as printed.
        patients: the printed number of patients on this regimen.
        slips: what looks wrong or is unclear in the print.
        results: what the paper prints of the study.
        also: other places of the paper that print it, or results of it.
    """

    id: str
    name: str
    drugs: tuple[DrugLine, ...]
    study: str
    setting: StudySetting
    cite: Citation
    printed: str
    phase: str | None = None
    dose_level: str = ""
    patients: int | None = None
    slips: tuple[str, ...] = ()
    results: tuple[StudyFinding, ...] = ()
    also: tuple[Citation, ...] = ()

    @property
    def paper(self) -> str:
        """The key of the paper."""
        return self.cite.paper

    @property
    def headline(self) -> str:
        """The name, the study and whom it treated, in one line."""
        number = f"{self.patients:,} patients" if self.patients else ""
        parts = (self.study, self.phase, self.setting.value, number)
        return f"{self.name}: {', '.join(part for part in parts if part)}"

    def in_words(self) -> str:
        """Return the regimen in words."""
        lines = [f"{self.headline} ({self.cite})"]
        lines += [f"doses: {self.dose_level}"] if self.dose_level else []
        lines += [f"- {line}" for line in self.drugs]
        lines += [f"result: {result}" for result in self.results]
        return "\n".join(lines + [f"slip of the print: {slip}" for slip in self.slips])

    __str__ = in_words
