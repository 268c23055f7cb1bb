"""The state of a treatment between two calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.clinical.actions import Cytopenia, TreatmentStatus
from lenarules.clinical.course_state import CourseState, FieldReader, refuse_dose
from lenarules.clinical.facts import CYCLE
from lenarules.language.codec import storable
from lenarules.language.errors import InconsistentInput, WrongType
from lenarules.publications.kim_2015.next_cycle_action.ladder import (
    LADDER,
    RUNG_OF_DOSE,
    Footnote,
    Rung,
)
from lenarules.publications.kim_2015.next_cycle_action.legal import LEGAL_STATES
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CHANGED_IN_CYCLE,
    CLEAR_CYCLES,
    CYCLE_CLEAR,
    CYCLES_AT_DOSE,
    DAYS_HELD,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
)

if TYPE_CHECKING:
    from lenarules.clinical.dosing import LenalidomideDose
    from lenarules.language.fact import Fact


_READ_FACTS: tuple[Fact, ...] = (
    CYCLE,
    STATUS,
    HELD_FOR,
    DAYS_HELD,
    OPEN_EPISODES,
    NEUTROPENIAS,
    THROMBOCYTOPENIAS,
    REDUCED_FOR_TOXICITY,
    CYCLE_CLEAR,
    CHANGED_IN_CYCLE,
    CYCLES_AT_DOSE,
    CLEAR_CYCLES,
)
_READ = FieldReader(_READ_FACTS)
_DOSES = tuple(rung.value for rung in reversed(LADDER))


def _refuse_permission(value: object) -> None:
    if value is not None and not isinstance(value, Footnote):
        raise WrongType(
            "permission",
            value,
            f"permission={value!r} is a {type(value).__name__}; pass Footnote.A, Footnote.B or "
            "None",
        )


@storable
@frozen(repr=False, kw_only=True)
class TreatmentState(CourseState):
    """Where a treatment stands between two calls of ``next_cycle_action``.

    An answer returns the next state; it assumes that the answer was followed. Whoever did otherwise
    builds the state here. The constructor checks that the state is legal.

    Attributes:
        cycle: the number of the cycle, 1 at the start.
        dose: the dose that is given, or was last given while it is held.
        status: whether the drug is given, delayed, interrupted or discontinued.
        held_for: every cause of the present hold; kept until the drug is given again.
        days_held: whole days since the first answer without drug, up to the last call.
        open_episodes: a neutropenia opens below 1,000 ANC/uL and closes at its limit for resuming;
            a thrombocytopenia opens below 30,000 platelets/uL and closes at 30,000.
        neutropenias: episodes of neutropenia opened so far.
        thrombocytopenias: episodes of thrombocytopenia opened so far.
        permission: the footnote of Fig. 1 that carries ``dose`` above its cell, or None.
        reduced_for_toxicity: toxicity lowered the dose; until a raise brings it to its cell.
        cycle_clear: no ANC below 1,000 and no platelets below 50,000 so far in this cycle.
        changed_in_cycle: ``dose`` was changed inside this cycle, which is no whole one at it.
        cycles_at_dose: whole cycles completed at this dose; 0 when the dose changes.
        clear_cycles: the last of them that were clear, without a gap; 0 when the dose changes.

    Raises:
        WrongType: a field is of another type.
        OutOfDomain: a number is out of its range.
        InconsistentInput: a dose that is not of Fig. 1, or fields that do not fit together.
    """

    cycle: int
    dose: LenalidomideDose
    status: TreatmentStatus
    held_for: frozenset[Cytopenia]
    days_held: int
    open_episodes: frozenset[Cytopenia]
    neutropenias: int
    thrombocytopenias: int
    permission: Footnote | None
    reduced_for_toxicity: bool
    cycle_clear: bool
    changed_in_cycle: bool
    cycles_at_dose: int
    clear_cycles: int

    def __attrs_post_init__(self) -> None:
        """Refuse a state that no course reaches and no clinician could mean."""
        _READ(self)
        refuse_dose(self.dose, _DOSES, "Fig. 1")
        _refuse_permission(self.permission)
        LEGAL_STATES.refuse_illegal(self.facts())
        completed = 0 if self.changed_in_cycle else self.cycle - 1
        if not self.clear_cycles <= self.cycles_at_dose <= completed:
            names = ("cycle", "changed_in_cycle", "cycles_at_dose", "clear_cycles")
            raise InconsistentInput(
                "cycles_fit_together",
                {name: getattr(self, name) for name in names},
                f"in cycle {self.cycle} at most {completed} cycles are completed at the dose (none "
                "where it was changed in this cycle), and no more of them are clear: "
                f"cycles_at_dose={self.cycles_at_dose}, clear_cycles={self.clear_cycles}",
            )

    @classmethod
    def start(cls, dose: LenalidomideDose) -> TreatmentState:
        """Return day 1 of cycle 1 at a dose of Fig. 1."""
        return cls(
            cycle=1,
            dose=dose,
            status=TreatmentStatus.ON_TREATMENT,
            held_for=frozenset(),
            days_held=0,
            open_episodes=frozenset(),
            neutropenias=0,
            thrombocytopenias=0,
            permission=None,
            reduced_for_toxicity=False,
            cycle_clear=True,
            changed_in_cycle=False,
            cycles_at_dose=0,
            clear_cycles=0,
        )

    @property
    def rung(self) -> Rung:
        """The place of the dose on the ladder."""
        return RUNG_OF_DOSE[self.dose]

    def facts(self) -> tuple[Any, ...]:
        """Return the values of ``STATE_FACTS``, in their order."""
        return (
            self.status,
            self.held_for,
            self.open_episodes,
            self.neutropenias,
            self.thrombocytopenias,
            self.cycle,
            self.days_held,
            self.rung,
            frozenset(() if self.permission is None else (self.permission,)),
            self.cycle_clear,
        )
