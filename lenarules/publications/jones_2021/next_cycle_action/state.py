"""The state of maintenance between two calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.clinical.actions import Cytopenia, TreatmentStatus
from lenarules.clinical.course_facts import (
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    REDUCED_FOR_TOXICITY,
    STATUS,
    THROMBOCYTOPENIAS,
)
from lenarules.clinical.course_state import CourseState, FieldReader, refuse_dose
from lenarules.clinical.facts import CYCLE
from lenarules.language.codec import storable
from lenarules.publications.jones_2021.next_cycle_action.ladder import (
    LADDER,
    RUNG_OF_DOSE,
    MaintenanceRung,
)
from lenarules.publications.jones_2021.next_cycle_action.legal import LEGAL_STATES

if TYPE_CHECKING:
    from lenarules.clinical.dosing import LenalidomideDose

_READ = FieldReader(
    (
        CYCLE,
        STATUS,
        HELD_FOR,
        OPEN_EPISODES,
        NEUTROPENIAS,
        THROMBOCYTOPENIAS,
        REDUCED_FOR_TOXICITY,
    )
)
_DOSES = tuple(rung.value for rung in reversed(LADDER))


@storable
@frozen(repr=False, kw_only=True)
class MaintenanceState(CourseState):
    """Where maintenance stands between two calls of ``next_cycle_action``.

    An answer returns the next state; it assumes that the answer was followed. Whoever did otherwise
    builds the state here. The constructor checks that the state is legal.

    Attributes:
        cycle: the number of the cycle, 1 at the start.
        dose: the dose that is given, or was last given while it is held; 15 mg from cycle 4 on.
        status: whether the drug is given, delayed, interrupted or discontinued.
        held_for: every cause of the present hold; kept until the drug is given again.
        open_episodes: a neutropenia is open while ANC is below 500 cells/uL, a thrombocytopenia
            while platelets are below 30,000.
        neutropenias: episodes of neutropenia opened so far.
        thrombocytopenias: episodes of thrombocytopenia opened so far.
        reduced_for_toxicity: toxicity lowered the dose; a low count does, and whoever lowers it
            for another toxicity says so here.

    Raises:
        WrongType: a field is of another type.
        OutOfDomain: a number is out of its range.
        InconsistentInput: a dose that is not of Table 2, or fields that do not fit together.
    """

    cycle: int
    dose: LenalidomideDose
    status: TreatmentStatus
    held_for: frozenset[Cytopenia]
    open_episodes: frozenset[Cytopenia]
    neutropenias: int
    thrombocytopenias: int
    reduced_for_toxicity: bool

    def __attrs_post_init__(self) -> None:
        """Refuse a state that no course reaches and no clinician could mean."""
        _READ(self)
        refuse_dose(self.dose, _DOSES, "Table 2")
        LEGAL_STATES.refuse_illegal(self.facts())

    @classmethod
    def start(cls, dose: LenalidomideDose) -> MaintenanceState:
        """Return day 1 of cycle 1 at a dose of Table 2; 15 mg, after 3 cycles, is refused."""
        return cls(
            cycle=1,
            dose=dose,
            status=TreatmentStatus.ON_TREATMENT,
            held_for=frozenset(),
            open_episodes=frozenset(),
            neutropenias=0,
            thrombocytopenias=0,
            reduced_for_toxicity=False,
        )

    @property
    def rung(self) -> MaintenanceRung:
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
            self.rung,
            self.reduced_for_toxicity,
        )
