"""What must hold of every treatment by Kim 2015, Table 4."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.language.evaluate import completed
from lenarules.language.outcome import Refer
from lenarules.publications.kim_2015.vte_treatment.advice import KimVteTreatmentCaution
from lenarules.publications.kim_2015.vte_treatment.facts import CATHETER_RELATED
from lenarules.publications.kim_2015.vte_treatment.printed import (
    BLEEDING_RISK,
    CENTRAL,
    CONTRAINDICATED,
    FAULTY_CATHETER,
    MASSIVE_PTE,
    SUPERFICIAL,
)
from lenarules.publications.kim_2015.vte_treatment.regions import DEEP, MAY_BLEED, NOT_BARRED
from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table

#: Where Table 4 prints that a catheter is removed.
REMOVAL_PRINTED = (SUPERFICIAL & CATHETER_RELATED.holds) | (CENTRAL & FAULTY_CATHETER)


def kinds(outcome: Outcome) -> Iterator[VteTreatmentKind]:
    """Yield the kind of a treatment, and those of the options that it or a question carries."""
    if isinstance(outcome, VteTreatment):
        yield outcome.kind
    if isinstance(outcome, VteTreatment | Refer):
        yield from (option.outcome.kind for option in outcome.options)


def stands(reading: Reading, wanted: Callable[[VteTreatmentKind], bool]) -> Any:
    """A wanted kind is answered, or stands in the options of the patient."""

    def answered(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
        return int(any(wanted(kind) for kind in kinds(outcome)))

    return z3.Or(reading.measure(answered) == 1, *_offered(reading, wanted))


def _offered(reading: Reading, wanted: Callable[[VteTreatmentKind], bool]) -> Iterator[Any]:
    for item in reading.table.resolutions:
        for offer in item.offers:
            outcome = completed(reading.table.row(offer.row), offer.outcome)
            if any(wanted(kind) for kind in kinds(outcome)):
                matched = z3.Or(offer.unmatched_too, reading.matches[offer.row])
                yield z3.And(reading.active[item.id], matched)


def _search(reading: Reading, formula: Any, detail: str) -> Finding | None:
    patients = find(z3.And(reading.legal, formula), reading.patient)
    return Finding(detail, patients) if patients else None


def no_thrombolysis_with_a_bleeding_risk(table: Table) -> Finding | None:
    """Look for a patient of footnote a or b who is given or offered thrombolysis."""
    reading = Reading(table)
    lysis = stands(reading, lambda kind: kind is VteTreatmentKind.THROMBOLYSIS)
    risky = reading.patient.meets(BLEEDING_RISK | CONTRAINDICATED)
    return _search(reading, z3.And(risky, lysis), "thrombolysis with a bleeding risk")


def no_anticoagulant_under_an_absolute_contraindication(table: Table) -> Finding | None:
    """Look for a patient of footnote b who is given or offered an anticoagulant."""
    reading = Reading(table)
    drug = stands(reading, lambda kind: kind.anticoagulates)
    barred = reading.patient.meets(CONTRAINDICATED)
    return _search(reading, z3.And(barred, drug), "an anticoagulant under a contraindication")


def the_catheter_is_removed_only_where_printed(table: Table) -> Finding | None:
    """Look for a patient whose catheter is removed, or may be, where nothing prints it."""
    reading = Reading(table)
    removed = stands(reading, lambda kind: kind.removes_catheter)
    elsewhere = z3.Not(reading.patient.meets(REMOVAL_PRINTED))
    return _search(reading, z3.And(elsewhere, removed), "a removal that is not printed")


def a_faulty_catheter_is_never_left_unsaid(table: Table) -> Finding | None:
    """Look for a faulty catheter that no answer and no option removes, and no caution names."""
    reading = Reading(table)
    meets = reading.patient.meets
    caution = KimVteTreatmentCaution.FAULTY_CATHETER_IS_REMOVED
    told = [meets(note.when) for note in table.notes if caution in note.adds]
    said = z3.Or(stands(reading, lambda kind: kind.removes_catheter), *told)
    return _search(reading, z3.And(meets(FAULTY_CATHETER), z3.Not(said)), "a faulty catheter")


def a_filter_is_never_answered(table: Table) -> Finding | None:
    """Look for a filter as the answer, or offered without a contraindication or a deep clot."""
    reading = Reading(table)

    def answered(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
        return int(VteTreatmentKind.IVC_FILTER in kinds(outcome))

    free = z3.Not(reading.patient.meets(CONTRAINDICATED & DEEP))
    offered = stands(reading, lambda kind: kind is VteTreatmentKind.IVC_FILTER)
    wrong = z3.Or(reading.measure(answered) == 1, z3.And(free, offered))
    return _search(reading, wrong, "a filter as the answer, or for others than printed")


def thrombolysis_is_answered_in_massive_pte_only(table: Table) -> Finding | None:
    """Look for a patient without massive PTE whose answer is thrombolysis."""
    reading = Reading(table)

    def answered(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
        return int(getattr(outcome, "kind", None) is VteTreatmentKind.THROMBOLYSIS)

    other = z3.Not(reading.patient.meets(MASSIVE_PTE))
    wrong = z3.And(other, reading.measure(answered) == 1)
    return _search(reading, wrong, "thrombolysis as the answer without massive PTE")


def may_withhold(outcome: Outcome, _offered: tuple[Outcome, ...]) -> int:
    """Return 1 where the clinician decides and no anticoagulant for now is an option."""
    question = isinstance(outcome, Refer)
    return int(question and VteTreatmentKind.NO_ANTICOAGULANT in kinds(outcome))


def a_risk_of_bleeding_is_left_to_the_clinician(table: Table) -> Finding | None:
    """Look for a printed anticoagulant that a risk of bleeding does not put in question."""
    reading = Reading(table)
    risky = reading.patient.meets(NOT_BARRED & MAY_BLEED)
    settled = reading.measure(may_withhold) == 0
    return _search(reading, z3.And(risky, settled), "a risk of bleeding, and no way to withhold")


CLAIMS = (
    Claim(
        "no_thrombolysis_with_a_bleeding_risk",
        "Thrombolysis is neither answered nor offered with a bleeding risk of footnote a, below "
        "100,000 platelets per uL, or under a contraindication of footnote b.",
        no_thrombolysis_with_a_bleeding_risk,
    ),
    Claim(
        "no_anticoagulant_under_an_absolute_contraindication",
        "No anticoagulant is answered or offered under a contraindication of footnote b.",
        no_anticoagulant_under_an_absolute_contraindication,
    ),
    Claim(
        "the_catheter_is_removed_only_where_printed",
        "A catheter is removed only for a superficial thrombosis that it caused, or a central one "
        "that is infected or dysfunctional.",
        the_catheter_is_removed_only_where_printed,
    ),
    Claim(
        "a_faulty_catheter_is_never_left_unsaid",
        "Removal of an infected or dysfunctional catheter is answered, stands in the options, or "
        "is named by a caution.",
        a_faulty_catheter_is_never_left_unsaid,
    ),
    Claim(
        "a_filter_is_never_answered",
        "A filter is never the answer, and is offered under a contraindication only, and for "
        "pulmonary thromboembolism and deep vein thrombosis only.",
        a_filter_is_never_answered,
    ),
    Claim(
        "thrombolysis_is_answered_in_massive_pte_only",
        "Thrombolysis is the answer in massive pulmonary thromboembolism only.",
        thrombolysis_is_answered_in_massive_pte_only,
    ),
    Claim(
        "a_risk_of_bleeding_is_left_to_the_clinician",
        "Where an anticoagulant is printed and not barred, a risk that footnote a lists, or "
        "platelets below 50,000 per uL, leave it to the clinician, who may give none for now.",
        a_risk_of_bleeding_is_left_to_the_clinician,
    ),
)
