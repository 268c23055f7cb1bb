"""Which states of treatment are legal: conditions that the table and ``TreatmentState`` share."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from lenarules.clinical.facts import CYCLE
from lenarules.language.condition import any_of
from lenarules.language.errors import InconsistentInput
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

if TYPE_CHECKING:
    from lenarules.language.diagram import Diagram

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

_HELD_FOR_ANY = any_of(HELD_FOR.has(N), HELD_FOR.has(T))
_OPEN_ANY = any_of(OPEN_EPISODES.has(N), OPEN_EPISODES.has(T))

STATE_RULES = (
    Legal(
        "a_hold_has_a_cause",
        condition=(HELD & _HELD_FOR_ANY) | ~(HELD | _HELD_FOR_ANY),
        message="a state that is DELAYED or INTERRUPTED names its causes in held_for, and no other "
        "state has any",
    ),
    Legal(
        "only_a_hold_has_days",
        condition=HELD | (DAYS_HELD < 1),
        message="days_held is 0 unless the state is DELAYED or INTERRUPTED",
    ),
    Legal(
        "neutropenia_was_counted",
        condition=~(HELD_FOR.has(N) | OPEN_EPISODES.has(N)) | (NEUTROPENIAS >= 1),
        message="a neutropenia that is open or holds treatment is counted in neutropenias",
    ),
    Legal(
        "thrombocytopenia_was_counted",
        condition=~(HELD_FOR.has(T) | OPEN_EPISODES.has(T)) | (THROMBOCYTOPENIAS >= 1),
        message="a thrombocytopenia that is open or holds treatment is counted in "
        "thrombocytopenias",
    ),
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


@cache
def _diagram() -> Diagram:
    from lenarules.language.diagram import Diagram

    return Diagram(STATE_FACTS, [rule.condition for rule in STATE_RULES], len(STATE_RULES))


def refuse_illegal(values: tuple[Any, ...]) -> None:
    """Refuse a state that breaks a rule.

    Args:
        values: the values of ``STATE_FACTS``, in their order.

    Raises:
        InconsistentInput: a rule is broken; the message says what to do.
    """
    truths = _diagram().leaf(values).truths
    if False in truths:
        rule = STATE_RULES[truths.index(False)]
        names = (fact.name for fact in STATE_FACTS)
        raise InconsistentInput(rule.id, dict(zip(names, values, strict=True)), rule.message)
