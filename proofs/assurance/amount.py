"""What could go wrong with how much is given: too much for a patient, or too little."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved, proved_everywhere, tested

_KIM = "publications/kim_2015"
_COURSE, _MAINTENANCE = "kim_2015.hematologic_toxicities", "jones_2021.table_2"

HAZARDS = (
    Hazard(
        "frail",
        title="A frail patient, or one who has just begun, is given the dose of another",
        how="The same row is read for everybody, and what the paper prints for the frail stands "
        "in another one.",
        measures=(
            Measure(
                "Greater age, frailty and further diseases never give more drug.",
                (
                    *proved("van_de_donk_2012.table_4", "more_risk_factors_never_raise_the_dose"),
                    *proved(
                        "van_de_donk_2012.dexamethasone", "more_risk_factors_never_raise_the_dose"
                    ),
                    *proved("kim_2015.dexamethasone", "the_older_never_get_more"),
                ),
            ),
            Measure(
                "A rise that the paper prints for later is neither given nor promised before, "
                "nor to whom it is not printed for.",
                (
                    *proved("jones_2021.starting_dose", "no_increase_with_reduced_clearance"),
                    *proved(_MAINTENANCE, "no_15_mg_before_the_fourth_cycle"),
                ),
            ),
        ),
        left="Frailty is a judgement. The library reads the word and does not see the patient.",
    ),
    Hazard(
        "too_much_dexamethasone",
        title="More dexamethasone is given than is printed for this patient",
        how="A high-dose schedule is read for everybody, or a level of toxicity in the wrong "
        "direction.",
        measures=(
            Measure(
                "The high dose is given only where it is printed, and a deeper level of toxicity "
                "never raises it.",
                (
                    *proved(
                        "kim_2015.dexamethasone",
                        "only_the_high_dose_totals_its_sum",
                        "a_deeper_level_never_raises_the_dose",
                    ),
                    *proved(
                        "van_de_donk_2012.dexamethasone",
                        "no_more_than_low_dose_in_response",
                        "more_than_low_dose_needs_an_aggressive_relapse",
                    ),
                ),
            ),
        ),
        left="That a disease is aggressive is the caller's word: an indication that is passed is "
        "believed.",
    ),
    Hazard(
        "too_little",
        title="The patient gets less drug than the paper prints",
        how="A hold that no row asks for, or a step down that is never taken back, costs a "
        "treatment that works.",
        measures=(
            Measure(
                "Where one closed row holds, its outcome is the answer, or a named resolution "
                "says why not; every answer of a course has its dose.",
                (
                    *proved_everywhere("faithful"),
                    *proved(_COURSE, "every_move_has_a_dose"),
                    *proved(_MAINTENANCE, "every_move_has_a_dose"),
                    *proved(
                        "kim_2015.other_adverse_events", "less_drug_is_named_for_severe_events_only"
                    ),
                ),
            ),
            Measure(
                "A dose that the paper keeps is kept, and a permission is not lost by getting "
                "better.",
                (
                    *proved(
                        _COURSE,
                        "a_first_neutropenia_may_restart_at_the_same_dose",
                        "a_dose_raised_by_permission_does_not_fall",
                    ),
                    *proved("zhang_2023.dose_restoration", "better_counts_keep_the_permission"),
                ),
            ),
        ),
        left="Where no text settles two readings, the least drug or the earliest hold is adopted. "
        "The resolution of the answer says so; a clinician may read the paper otherwise.",
    ),
    Hazard(
        "dose_misread",
        title="A dose on some days is read as one on all days",
        how="More milligrams on fewer days may be less drug, and a screen shows the milligrams "
        "alone.",
        measures=(
            Measure(
                "A dose names its days, and doses are compared by the sum of a cycle.",
                (
                    *tested("clinical/test_dosing", "test_exposure"),
                    *tested(f"{_KIM}/test_ladder", "test_the_order_is_by_mg_per_cycle"),
                    *proved(_MAINTENANCE, "a_restart_inside_a_cycle_is_told_its_days"),
                ),
            ),
        ),
        left="Show the dose as it says itself in words, its days included.",
    ),
    Hazard(
        "estimate",
        title="An estimate of renal function is taken for the clearance",
        how="Two equations give two numbers, and a printed limit lies between them.",
        measures=(
            Measure(
                "Both estimates are given with the column of each and whether they agree, and "
                "nothing is estimated from what is unknown.",
                tested(
                    f"{_KIM}/test_renal_estimates",
                    "test_columns_by_hand",
                    "test_columns_are_those_of_the_figure",
                    "test_an_unknown_fact_is_never_guessed",
                ),
            ),
            Measure(
                "No rounding of an estimate moves a patient to another column.",
                tested(
                    f"{_KIM}/test_renal_estimates",
                    "test_rounding_changes_no_column",
                    "test_a_rate_below_a_cut_off_by_a_last_digit_is_read_below",
                ),
            ),
        ),
        left="Which equation to take, and which weight, is the caller's choice: the papers name "
        "equations and print none.",
    ),
)
