"""What must go with every dose that ``next_cycle_action`` by Jones 2021 gives or offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import z3

from lenarules.clinical.course_facts import HELD, IN_CYCLE, START
from lenarules.clinical.facts import TOLERATING
from lenarules.publications.jones_2021.advice import JonesAdministration
from lenarules.publications.jones_2021.next_cycle_action.advice import (
    MaintenanceCare,
    MaintenanceCaution,
    MaintenanceMonitoring,
)
from lenarules.publications.jones_2021.next_cycle_action.doses import CYTOPENIC
from lenarules.publications.jones_2021.next_cycle_action.facts import HELD_FOR_NEUTROPENIA
from lenarules.publications.jones_2021.starting_dose.printed import ON_DIALYSIS
from proofs.jones_2021.course_steps import MaintenanceStep
from proofs.jones_2021.next_cycle_action import drug_offered
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table
    from lenarules.language.words import Advice
    from lenarules.verify.verdict import Finding


def _untold(table: Table, whom: Condition, advice: Advice) -> Finding | None:
    """Look for a visit of these with drug, answered or offered, that no note goes with."""
    step = MaintenanceStep(table)
    told = [step.patient.meets(note.when) for note in table.notes if advice in note.adds]
    drug = z3.And(step.patient.meets(whom), z3.Or(step.drug, drug_offered(step)))
    return step.search(z3.And(drug, z3.Not(z3.Or(told))), f"drug, and not told: {advice.label}")


def a_cycle_that_begins_is_told_of_the_test(table: Table) -> Finding | None:
    """Look for an answer or an option that begins a cycle without the pregnancy test."""
    return _untold(table, START, MaintenanceMonitoring.PREGNANCY_TEST)


def drug_at_a_low_count_is_told_to_count_more_often(table: Table) -> Finding | None:
    """Look for drug at a count that is a cytopenia by the sibling, without the caution."""
    return _untold(table, CYTOPENIC, MaintenanceCaution.COUNT_MORE_OFTEN)


def drug_that_is_not_tolerated_is_told(table: Table) -> Finding | None:
    """Look for drug that is not tolerated, without the caution."""
    return _untold(table, ~TOLERATING.holds, MaintenanceCaution.NOT_TOLERATED)


def a_restart_inside_a_cycle_is_told_its_days(table: Table) -> Finding | None:
    """Look for a restart inside a cycle that is not told which days are left."""
    return _untold(table, HELD & IN_CYCLE, MaintenanceCaution.REST_OF_THE_DAYS)


def drug_on_dialysis_is_given_after_it(table: Table) -> Finding | None:
    """Look for drug on dialysis that is not told to be given after it."""
    return _untold(table, ON_DIALYSIS, JonesAdministration.AFTER_DIALYSIS)


def offered_g_csf_is_told_with_its_care(table: Table) -> Finding | None:
    """Look for the same dose with G-CSF, offered, without the printed care on growth factors."""
    step = MaintenanceStep(table)
    offered = z3.And(step.patient.meets(HELD_FOR_NEUTROPENIA), drug_offered(step))
    for care in (MaintenanceCare.CONSIDER_G_CSF, MaintenanceCare.KEEP_ANC_ABOVE_1_000):
        told = [step.patient.meets(note.when) for note in table.notes if care in note.adds]
        found = step.search(z3.And(offered, z3.Not(z3.Or(told))), f"not told: {care.label}")
        if found:
            return found
    return None


CLAIMS = (
    claim_of(
        a_cycle_that_begins_is_told_of_the_test,
        "Every answer that begins a cycle, or offers to, tells of the pregnancy test before it.",
    ),
    claim_of(
        drug_at_a_low_count_is_told_to_count_more_often,
        "Drug that is given or offered below an ANC of 1,000 or 50,000 platelets goes with the "
        "caution to count more often.",
    ),
    claim_of(
        drug_that_is_not_tolerated_is_told,
        "Drug that is given or offered and not tolerated goes with a caution.",
    ),
    claim_of(
        a_restart_inside_a_cycle_is_told_its_days,
        "A restart inside a cycle, given or offered, goes with the days that are left for it.",
    ),
    claim_of(
        drug_on_dialysis_is_given_after_it,
        "Drug that is given or offered on dialysis is to be taken after it.",
    ),
    claim_of(
        offered_g_csf_is_told_with_its_care,
        "Where the same dose with G-CSF is offered, its printed care goes with it, also where no "
        "dose level is left.",
    ),
)
