"""What must hold of every action on other adverse events by Kim 2015."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.outcome import Refer
from lenarules.publications.kim_2015.toxicity_action.printed import SEVERE
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table

LESS_OR_NONE = frozenset((ToxicityKind.REDUCE, ToxicityKind.SUSPEND, ToxicityKind.DISCONTINUE))


def kinds(outcomes: tuple[Outcome, ...]) -> frozenset[ToxicityKind]:
    """Return what becomes of the drug by some of these outcomes."""
    return frozenset(each.kind for each in outcomes if isinstance(each, ToxicityAction))


def leaves_the_three_to_the_clinician(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the clinician decides among the three printed ways, and no other."""
    return int(isinstance(outcome, Refer) and kinds(offered) == LESS_OR_NONE)


def names_less_drug(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
    """Return 1 where less drug, or none, stands in the answer or its options."""
    return int(bool(kinds((outcome, *offered)) & LESS_OR_NONE))


def no_severe_event_is_answered_without_the_clinician(table: Table) -> Finding | None:
    """Look for a severe event that is answered, or left with a way missing or one too many."""
    reading = Reading(table)
    left = reading.measure(leaves_the_three_to_the_clinician) == 1
    formula = z3.And(reading.legal, reading.patient.flag(SEVERE), z3.Not(left))
    patients = find(formula, reading.patient)
    return Finding("severe, and not left to the clinician", patients) if patients else None


def less_drug_is_named_for_severe_events_only(table: Table) -> Finding | None:
    """Look for an event that is not severe, and less drug in its answer or options."""
    reading = Reading(table)
    less = reading.measure(names_less_drug) == 1
    formula = z3.And(reading.legal, z3.Not(reading.patient.flag(SEVERE)), less)
    patients = find(formula, reading.patient)
    return Finding("not severe, and less drug is named", patients) if patients else None


CLAIMS = (
    Claim(
        "no_severe_event_is_answered_without_the_clinician",
        "Every severe event is left to the clinician, with reduction, interruption and "
        "discontinuation as the only options.",
        no_severe_event_is_answered_without_the_clinician,
    ),
    Claim(
        "less_drug_is_named_for_severe_events_only",
        "Less lenalidomide, or none, is neither answered nor offered where an event is not severe.",
        less_drug_is_named_for_severe_events_only,
    ),
)
