"""Which states of treatment are legal: conditions that the table and ``TreatmentState`` share."""

from __future__ import annotations

from lenarules.clinical.course_rules import (
    A_HOLD_HAS_A_CAUSE,
    NEUTROPENIA_WAS_COUNTED,
    THROMBOCYTOPENIA_WAS_COUNTED,
    LegalStates,
)
from lenarules.clinical.facts import CYCLE
from lenarules.language.condition import any_of
from lenarules.language.table import Legal
from lenarules.publications.kim_2015.next_cycle_action.ladder import Footnote, Rung
from lenarules.publications.kim_2015.next_cycle_action.state_facts import (
    CYCLE_CLEAR,
    DAYS_HELD,
    DOSE,
    HELD,
    HELD_FOR,
    NEUTROPENIAS,
    OPEN_EPISODES,
    PERMISSION,
    STATUS,
    THROMBOCYTOPENIAS,
    N,
    T,
)

#: The facts of a state that its rules ask.
STATE_FACTS = (
    STATUS,
    HELD_FOR,
    OPEN_EPISODES,
    NEUTROPENIAS,
    THROMBOCYTOPENIAS,
    CYCLE,
    DAYS_HELD,
    DOSE,
    PERMISSION,
    CYCLE_CLEAR,
)

_OPEN_ANY = any_of(OPEN_EPISODES.has(N), OPEN_EPISODES.has(T))

STATE_RULES = (
    A_HOLD_HAS_A_CAUSE,
    Legal(
        "only_a_hold_has_days",
        condition=HELD | (DAYS_HELD < 1),
        message="days_held is 0 unless the state is DELAYED or INTERRUPTED",
    ),
    NEUTROPENIA_WAS_COUNTED,
    THROMBOCYTOPENIA_WAS_COUNTED,
    Legal(
        "a_hold_for_neutropenia_alone_is_open",
        condition=~HELD | HELD_FOR.has(T) | OPEN_EPISODES.has(N),
        message="while neutropenia is the only cause of a hold its episode is open: add it to "
        "open_episodes, or give the drug again",
    ),
    Legal(
        "a_footnote_carries_its_own_dose",
        condition=(~PERMISSION.has(Footnote.A) | DOSE.is_(Rung.DAILY_15_MG))
        & (~PERMISSION.has(Footnote.B) | DOSE.is_(Rung.DAILY_10_MG)),
        message="footnote A permits 15 mg once daily and footnote B 10 mg once daily: pass "
        "permission=None with any other dose",
    ),
    Legal(
        "a_low_count_is_not_clear",
        condition=~CYCLE_CLEAR.holds | ~any_of(HELD, _OPEN_ANY),
        message="a cycle with a hold or an open episode is not clear: pass cycle_clear=False",
    ),
)

LEGAL_STATES = LegalStates(STATE_FACTS, STATE_RULES)
