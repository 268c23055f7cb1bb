"""What could go wrong with a dose."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved, proved_across, tested

_KIM = "publications/kim_2015"
_FIG_1, _COURSE = "kim_2015.fig_1", "kim_2015.hematologic_toxicities"
_TABLE_4, _RESTORATION = "van_de_donk_2012.table_4", "zhang_2023.dose_restoration"
_START, _MAINTENANCE = "jones_2021.starting_dose", "jones_2021.table_2"

HAZARDS = (
    Hazard(
        "dialysis",
        title="Dialysis is overlooked, or the dose is given before it",
        how="The clearance on the day after dialysis looks better than the kidneys are.",
        measures=(
            Measure(
                "Dialysis is a fact of its own, asked of everybody, and worse renal function "
                "never gives more drug.",
                (
                    *proved(_FIG_1, "worse_renal_function_never_raises_the_dose"),
                    *proved(_COURSE, "worse_renal_function_never_raises_the_dose"),
                    *proved(_TABLE_4, "worse_renal_function_never_raises_the_dose"),
                    *proved(
                        _START,
                        "worse_renal_function_never_raises_the_dose",
                        "nobody_on_dialysis_gets_more_than_5_mg_daily",
                    ),
                    *proved(_MAINTENANCE, "worse_renal_function_never_raises_the_dose"),
                    *tested(
                        f"{_KIM}/test_bad_input",
                        "test_unknown_dialysis_matters_for_the_dose",
                        "test_unknown_dialysis_matters_for_prophylaxis",
                    ),
                ),
            ),
            Measure(
                "Whoever is on dialysis is told to take the dose after it.",
                (
                    *proved(_FIG_1, "every_dose_on_dialysis_is_given_after_it"),
                    *proved(_TABLE_4, "every_dose_on_dialysis_is_given_after_it"),
                    *proved(_START, "every_dose_on_dialysis_is_given_after_it"),
                    *proved(_MAINTENANCE, "drug_on_dialysis_is_given_after_it"),
                    *tested(
                        f"{_KIM}/test_courses_memory",
                        "test_an_option_with_drug_on_dialysis_is_given_after_it",
                    ),
                ),
            ),
            Measure(
                "The one printed statement that gives more on dialysis is a rejected table: it "
                "is compared with the others, and no function reads it.",
                (
                    *proved_across("renal_adjustment", "renal_dose"),
                    *tested(
                        "publications/zhang_2023/test_renal_dose_rejected",
                        "test_no_function_reads_it",
                        "test_only_comparisons_import_it",
                    ),
                ),
            ),
        ),
        left="Equations estimate the clearance and do not agree with one another; which one to "
        "pass is the caller's choice, and renal_estimates shows both.",
    ),
    Hazard(
        "raise_under_cytopenia",
        title="The dose is raised while blood counts are low",
        how="A footnote permits more drug for one reason while another paragraph asks for less.",
        measures=(
            Measure(
                "Lower counts never give more drug.",
                (
                    *proved(
                        _FIG_1,
                        "lower_counts_never_raise_the_dose",
                        "low_counts_are_one_step_down",
                    ),
                    *proved(
                        _COURSE,
                        "lower_anc_never_raises_the_dose",
                        "lower_platelets_never_raise_the_dose",
                    ),
                    *proved(
                        _MAINTENANCE,
                        "lower_anc_never_raises_the_dose",
                        "lower_platelets_never_raise_the_dose",
                    ),
                ),
            ),
            Measure(
                "Nothing is raised while any row asks for a hold or for less, and after toxicity "
                "only once the printed wait is over.",
                (
                    *proved(
                        _COURSE,
                        "no_raise_while_a_row_holds_or_reduces",
                        "a_dose_lowered_for_toxicity_waits_for_clear_cycles",
                        "mid_cycle_never_gives_more",
                    ),
                    *proved(
                        _MAINTENANCE,
                        "no_raise_while_a_row_holds_or_reduces",
                        "toxicity_is_remembered",
                        "mid_cycle_never_gives_more",
                    ),
                    *proved(
                        _RESTORATION,
                        "no_restoration_short_of_a_limit",
                        "no_restoration_without_the_kidneys",
                    ),
                    *tested(
                        f"{_KIM}/test_courses_renal",
                        "test_no_dose_is_raised_while_a_count_is_low",
                    ),
                    *tested(
                        f"{_KIM}/test_courses_footnotes",
                        "test_footnote_b_is_not_carried_out_while_platelets_are_low",
                    ),
                ),
            ),
            Measure(
                "No dose is above what renal function allows, by whatever way it was reached.",
                (
                    *proved(_COURSE, "never_above_the_ceiling"),
                    *proved(_MAINTENANCE, "never_above_the_ceiling"),
                ),
            ),
        ),
        left="A clinician who gives another dose than was answered tells the library by the "
        "state that is passed in next.",
    ),
    Hazard(
        "drug_in_a_hold",
        title="The drug is given although the counts or the disease forbid it",
        how="Several rows speak of one visit, and the one that gives drug is read first.",
        measures=(
            Measure(
                "A reason to hold or to stop outranks every row that gives drug, in the answer "
                "and in its options.",
                (
                    *proved(
                        _COURSE,
                        "a_reason_to_hold_gives_no_drug",
                        "no_option_gives_drug_against_the_text",
                        "ended_is_final",
                    ),
                    *proved(
                        _MAINTENANCE,
                        "a_reason_to_hold_gives_no_drug",
                        "no_option_gives_drug_against_the_text",
                        "a_low_count_holds_the_drug",
                        "ended_is_final",
                    ),
                    *proved("zhang_2023.toxicity", "no_drug_in_harm"),
                ),
            ),
            Measure(
                "Where a dose is printed for a count at which the paper elsewhere stops, the "
                "clinician decides.",
                (
                    *proved(_FIG_1, "very_low_counts_are_left_to_the_clinician"),
                    *tested(f"{_KIM}/test_starting_dose", "test_referral_says_what_to_monitor"),
                ),
            ),
        ),
        left="A hold ends by counts that somebody takes: the answer says when to count again "
        "where the paper prints it, and says nothing where it does not.",
    ),
)
