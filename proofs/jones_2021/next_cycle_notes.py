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
from lenarules.verify.verdict import Claim
from proofs.jones_2021.course_steps import MaintenanceStep
from proofs.jones_2021.next_cycle_action import drug_offered
from proofs.jones_2021.next_cycle_calls import drug_untold, option_untold
from proofs.terms import claim_of

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.table import Table
    from lenarules.language.words import Advice
    from lenarules.verify.verdict import Finding

#: The printed care on growth factors.
CARE_WITH_G_CSF = (MaintenanceCare.CONSIDER_G_CSF, MaintenanceCare.KEEP_ANC_ABOVE_1_000)


def _untold(table: Table, whom: Condition, advice: Advice) -> Finding | None:
    """Look for a visit of these with drug, answered or offered, that no note goes with."""
    step = MaintenanceStep(table)
    told = [step.patient.meets(note.when) for note in table.notes if advice in note.adds]
    drug = z3.And(step.patient.meets(whom), z3.Or(step.drug, drug_offered(step)))
    return step.search(z3.And(drug, z3.Not(z3.Or(told))), f"drug, and not told: {advice.label}")


def _told(name: str, sentence: str, whom: Condition, advice: Advice) -> Claim:
    """Return the claim that such a patient is told an advice with drug, answered or offered."""

    def check(table: Table) -> Finding | None:
        return _untold(table, whom, advice)

    return Claim(name, sentence, check, drug_untold(whom, advice))


def offered_g_csf_is_told_with_its_care(table: Table) -> Finding | None:
    """Look for the same dose with G-CSF, offered, without the printed care on growth factors."""
    step = MaintenanceStep(table)
    offered = z3.And(step.patient.meets(HELD_FOR_NEUTROPENIA), drug_offered(step))
    for care in CARE_WITH_G_CSF:
        told = [step.patient.meets(note.when) for note in table.notes if care in note.adds]
        found = step.search(z3.And(offered, z3.Not(z3.Or(told))), f"not told: {care.label}")
        if found:
            return found
    return None


CLAIMS = (
    _told(
        "a_cycle_that_begins_is_told_of_the_test",
        "Every answer that begins a cycle, or offers to, tells of the pregnancy test before it.",
        START,
        MaintenanceMonitoring.PREGNANCY_TEST,
    ),
    _told(
        "drug_at_a_low_count_is_told_to_count_more_often",
        "Drug that is given or offered below an ANC of 1,000 or 50,000 platelets goes with the "
        "caution to count more often.",
        CYTOPENIC,
        MaintenanceCaution.COUNT_MORE_OFTEN,
    ),
    _told(
        "drug_that_is_not_tolerated_is_told",
        "Drug that is given or offered and not tolerated goes with a caution.",
        ~TOLERATING.holds,
        MaintenanceCaution.NOT_TOLERATED,
    ),
    _told(
        "a_restart_inside_a_cycle_is_told_its_days",
        "A restart inside a cycle, given or offered, goes with the days that are left for it.",
        HELD & IN_CYCLE,
        MaintenanceCaution.REST_OF_THE_DAYS,
    ),
    _told(
        "drug_on_dialysis_is_given_after_it",
        "Drug that is given or offered on dialysis is to be taken after it.",
        ON_DIALYSIS,
        JonesAdministration.AFTER_DIALYSIS,
    ),
    claim_of(
        offered_g_csf_is_told_with_its_care,
        "Where the same dose with G-CSF is offered, its printed care goes with it, also where no "
        "dose level is left.",
        option_untold(*CARE_WITH_G_CSF),
    ),
)
