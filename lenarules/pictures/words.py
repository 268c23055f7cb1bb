"""The picture of a course in words: its title and its text equivalent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from lenarules.clinical.facts import ANC, PLATELETS
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_words
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    NEUTROPENIA,
    SEVERE_NEUTROPENIA,
    THROMBOCYTOPENIA,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState

#: A day, the inputs of its visit by name, and the action.
Seen: TypeAlias = "tuple[date, Mapping[str, Any], CycleAction]"

#: The counts that are drawn, each with its limits, the higher one first.
COUNTS = {
    ANC: (NEUTROPENIA, SEVERE_NEUTROPENIA),
    PLATELETS: (THROMBOCYTOPENIA, LOW_PLATELETS_IN_TREATMENT),
}


def title(begun: date, seen: Sequence[Seen]) -> str:
    """Return what the picture shows, from which day to which."""
    last = seen[-1][0] if seen else begun
    return f"Lenalidomide in the course of treatment, {begun} to {last}"


def description(begun: date, state: TreatmentState, seen: Sequence[Seen]) -> str:
    """Return everything that the picture shows, a sentence for each visit."""
    limits = [in_words(limit) for pair in COUNTS.values() for limit in pair]
    panels = "Three panels over time: ANC, platelets, and the dose of lenalidomide in mg per cycle."
    lines = [panels, f"Lines mark {'; '.join(limits)}.", f"{begun}: {state}."]
    return "\n".join([*lines, *(_sentence(*each) for each in seen)])


def _sentence(day: date, inputs: Mapping[str, Any], action: CycleAction) -> str:
    counts = ", ".join(
        f"{fact.label} {value_in_words(inputs[fact.name])} {fact.unit}" for fact in COUNTS
    )
    return f"{day}, {value_in_words(inputs['timing'])}: {counts}; {done(action)}."


def done(action: CycleAction) -> str:
    """Return what was answered, and the dose."""
    dose = f"{action.dose}" if action.dose else "no lenalidomide"
    return f"{value_in_words(action.kind)}, {dose}"
