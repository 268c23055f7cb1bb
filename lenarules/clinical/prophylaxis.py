"""Prophylaxis of venous thromboembolism (VTE)."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.clinical.advice import Caution, Monitoring, of_kind
from lenarules.language.codec import storable
from lenarules.language.outcome import Worded, advice_lines, option_lines
from lenarules.language.record import Record

if TYPE_CHECKING:
    from lenarules.language.outcome import PrintedOption
    from lenarules.language.words import Advice, Strength


@storable
class VteKind(Enum):
    """The kind of prophylaxis."""

    LMWH = "low-molecular-weight heparin"
    WARFARIN = "warfarin"
    ASPIRIN = "aspirin"
    NONE = "no prophylaxis"

    def __bool__(self) -> bool:
        """Whether a drug is given, so that ``if answer.outcome.kind`` says what it seems to say."""
        return self is not VteKind.NONE


@storable
@frozen(repr=False)
class DrugRegimen(Record):
    """A drug with its dose, unit and frequency, or with the INR that it is adjusted to.

    A paper that prints the drug alone leaves the rest out.
    """

    drug: str
    dose: int | None = None
    unit: str = ""
    frequency: str = ""
    inr: tuple[int, int] | None = None

    def in_words(self) -> str:
        """Return the regimen in words."""
        if self.inr is not None:
            return f"{self.drug} (INR {self.inr[0]}-{self.inr[1]})"
        if self.dose is None:
            return f"{self.drug} {self.frequency}".rstrip()
        return f"{self.drug} {self.dose:,} {self.unit} {self.frequency}"


@storable
@frozen(repr=False)
class Then(Record):
    """What follows later, and for whom: the condition under which it will be the answer."""

    kind: VteKind
    regimens: tuple[DrugRegimen, ...]
    condition: str


@storable
@frozen(repr=False)
class VteProphylaxis(Worded):
    """Prophylaxis of venous thromboembolism.

    Attributes:
        kind: the kind of prophylaxis, ``NONE`` included.
        regimens: the printed drugs with their doses, any one of them; empty for ``NONE``.
        then: what follows after the first cycles, each with its own condition.
        monitoring: what to watch.
        cautions: what to mind.
        options: what else the paper prints for this patient.
    """

    kind: VteKind
    regimens: tuple[DrugRegimen, ...] = ()
    then: tuple[Then, ...] = ()
    monitoring: frozenset[Monitoring] = frozenset()
    cautions: frozenset[Caution] = frozenset()
    options: tuple[PrintedOption[VteProphylaxis], ...] = ()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> VteProphylaxis:
        """Return the prophylaxis with its options and the advice that holds."""
        return evolve(
            self,
            monitoring=self.monitoring | of_kind(Monitoring, advice),
            cautions=self.cautions | of_kind(Caution, advice),
            options=self.options + options,
        )

    def in_words(self) -> str:
        """Return the prophylaxis and what goes with it."""
        lines = [f"VTE prophylaxis: {_named(self.kind, self.regimens)}"]
        lines += [
            f"then, where {later.condition}: {_named(later.kind, later.regimens)}"
            for later in self.then
        ]
        lines += advice_lines("monitor", self.monitoring) + advice_lines("caution", self.cautions)
        return "\n".join(lines + option_lines(self.options))


def _named(kind: VteKind, regimens: tuple[DrugRegimen, ...]) -> str:
    """Return a kind with its drugs; a kind that is a drug is not named twice."""
    drugs = " or ".join(regimen.in_words() for regimen in regimens)
    if any(regimen.drug == kind.value for regimen in regimens):
        return drugs
    return f"{kind.value} ({drugs})" if drugs else kind.value
