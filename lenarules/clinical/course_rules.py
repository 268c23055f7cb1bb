"""Which states and visits of a course are legal, for any paper's rules of holds and restarts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.course_facts import (
    HELD,
    HELD_FOR,
    IN_CYCLE,
    LONGEST,
    NEUTROPENIAS,
    OPEN_EPISODES,
    STATUS,
    THROMBOCYTOPENIAS,
    N,
    T,
)
from lenarules.clinical.facts import CYCLE
from lenarules.language.condition import any_of
from lenarules.language.errors import InconsistentInput
from lenarules.language.table import Legal

if TYPE_CHECKING:
    from lenarules.language.diagram import Diagram
    from lenarules.language.fact import Fact

_HELD_FOR_ANY = any_of(HELD_FOR.has(N), HELD_FOR.has(T))

A_HOLD_HAS_A_CAUSE = Legal(
    "a_hold_has_a_cause",
    condition=(HELD & _HELD_FOR_ANY) | ~(HELD | _HELD_FOR_ANY),
    message="a state that is DELAYED or INTERRUPTED names its causes in held_for, and no other "
    "state has any",
)
NEUTROPENIA_WAS_COUNTED = Legal(
    "neutropenia_was_counted",
    condition=~(HELD_FOR.has(N) | OPEN_EPISODES.has(N)) | (NEUTROPENIAS >= 1),
    message="a neutropenia that is open or holds treatment is counted in neutropenias",
)
THROMBOCYTOPENIA_WAS_COUNTED = Legal(
    "thrombocytopenia_was_counted",
    condition=~(HELD_FOR.has(T) | OPEN_EPISODES.has(T)) | (THROMBOCYTOPENIAS >= 1),
    message="a thrombocytopenia that is open or holds treatment is counted in thrombocytopenias",
)
DELAYED_AT_CYCLE_START = Legal(
    "delayed_at_cycle_start",
    condition=~(STATUS.is_(TreatmentStatus.DELAYED) & IN_CYCLE),
    message="timing=MID_CYCLE does not fit a state that is DELAYED: every day until the "
    "delayed cycle begins is a CYCLE_START; pass that",
)
COURSE_TOO_LONG = Legal(
    "course_too_long",
    condition=(CYCLE < LONGEST) & (NEUTROPENIAS < LONGEST) & (THROMBOCYTOPENIAS < LONGEST),
    message="cycle, neutropenias and thrombocytopenias of the state must be below 1,000, "
    "longer than any course: check the state",
)


class LegalStates:
    """The rules that a state of treatment keeps; its table and its class share them.

    Args:
        facts: the facts of a state that its rules ask.
        rules: the rules.
    """

    def __init__(self, facts: tuple[Fact, ...], rules: tuple[Legal, ...]) -> None:
        self.facts = facts
        self.rules = rules

    @cached_property
    def _diagram(self) -> Diagram:
        from lenarules.language.diagram import Diagram

        return Diagram(self.facts, [rule.condition for rule in self.rules], len(self.rules))

    def refuse_illegal(self, values: tuple[Any, ...]) -> None:
        """Refuse a state that breaks a rule.

        Args:
            values: the values of the facts, in their order.

        Raises:
            InconsistentInput: a rule is broken; the message says what to do.
        """
        truths = self._diagram.leaf(values).truths
        if False in truths:
            rule = self.rules[truths.index(False)]
            names = (fact.name for fact in self.facts)
            raise InconsistentInput(rule.id, dict(zip(names, values, strict=True)), rule.message)
