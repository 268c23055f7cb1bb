"""What could go wrong with the facts that are passed."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved, proved_across, proved_everywhere, tested

_KIM = "publications/kim_2015"
_BAD, _VISIT = f"{_KIM}/test_bad_input", f"{_KIM}/test_next_cycle_bad_input"
_COURSE, _MAINTENANCE = "kim_2015.hematologic_toxicities", "jones_2021.table_2"

HAZARDS = (
    Hazard(
        "wrong_unit",
        title="A count or a creatinine is passed in another unit",
        how="Laboratories report counts per litre and per microlitre, and creatinine by mass and "
        "by moles: the number is right, and it is read as that of another patient.",
        measures=(
            Measure(
                "A value that only another unit explains is refused, and the error names that "
                "unit.",
                (
                    *tested(_BAD, "test_thousandfold_slips_are_caught"),
                    *tested(_VISIT, "test_thousandfold_slips_are_caught"),
                    *tested(
                        "clinical/test_renal_refusals",
                        "test_a_creatinine_in_the_wrong_unit_is_refused_with_the_likely_one",
                    ),
                ),
            ),
            Measure(
                "A count that two units explain is answered with a caution to check it, and a "
                "count of the visit that could be low holds the drug.",
                (
                    *tested(
                        _BAD,
                        "test_a_count_possible_in_both_units_is_answered_with_a_caution",
                        "test_unit_caution_survives_an_unknown_fact",
                    ),
                    *tested(_VISIT, "test_a_count_possible_in_both_units_holds_with_a_caution"),
                ),
            ),
            Measure(
                "Converters read the codes of the laboratory exactly, and refuse a clearance "
                "that is normalised to body surface.",
                tested(
                    "clinical/test_units",
                    "test_a_value_put_into_a_unit_comes_back_exactly",
                    "test_worked_values",
                    "test_a_normalised_clearance_is_refused_with_the_reason",
                ),
            ),
        ),
        left="A number that is plausible in the unit that was passed is read in it: pass the "
        "unit of the report to a converter, and never a bare number.",
    ),
    Hazard(
        "boundary_patient",
        title="A patient stands exactly on a printed limit",
        how="The paper prints above and below and forgets the limit itself, two rows both claim "
        "it, or a rounding moves the patient across.",
        measures=(
            Measure(
                "Every limit belongs to exactly one answer, and where the print is silent or "
                "double a named resolution says which.",
                (
                    *proved_everywhere("total", "unambiguous", "defined"),
                    *tested(
                        f"{_KIM}/test_cut_offs",
                        "test_answer_at_a_cut_off_is_what_the_rows_say",
                        "test_every_cut_off_decides_for_somebody",
                    ),
                    *tested("verify/test_audit_exact", "test_the_audit_is_what_counting_finds"),
                ),
            ),
            Measure(
                "Numbers are read exactly, and no rounding of an estimate crosses a limit.",
                (
                    *tested(_BAD, "test_exact_numbers_just_below_a_cut_off_stay_below"),
                    *tested(
                        "clinical/test_renal",
                        "test_a_clearance_exactly_at_a_cut_off_stays_there",
                        "test_a_clearance_an_epsilon_below_a_cut_off_stays_below",
                        "test_mdrd_relies_on_40_of_50_digits",
                    ),
                ),
            ),
            Measure(
                "Where papers count a limit differently, it is said for whom.",
                proved_across("renal_edges"),
            ),
        ),
        left="A value that was rounded before it was passed is the rounded value. Which reading "
        "holds at a limit stands in the resolution of the answer: read it.",
    ),
    Hazard(
        "left_out",
        title="A fact is left out, or stands at a default",
        how="A caller forgets an argument, and the answer is that of a healthier patient.",
        measures=(
            Measure(
                "No fact of a patient has a default; what is left out is an error.",
                (
                    *tested("test_public_api", "test_arguments_are_keywords_without_defaults"),
                    *tested(
                        _BAD,
                        "test_a_missing_argument_is_a_type_error",
                        "test_a_positional_argument_is_a_type_error",
                    ),
                    *tested(_VISIT, "test_a_missing_argument_is_a_type_error"),
                    *tested("cli/test_errors", "test_every_fact_must_be_given"),
                ),
            ),
        ),
        left="A fact that no row asks for changes no answer: the facts of each table stand on "
        "its page.",
    ),
    Hazard(
        "unknown_as_no",
        title="An unknown fact is read as no",
        how="Nobody has asked about dialysis, and the record holds an empty field.",
        measures=(
            Measure(
                "An unknown fact is answered only where every legal value gives the same answer; "
                "otherwise each possible answer is told.",
                (
                    *tested(_BAD, "test_an_unknown_fact_is_never_read_as_no"),
                    *tested(
                        f"{_KIM}/test_next_cycle_unknown",
                        "test_an_unknown_fact_is_never_read_as_no",
                        "test_with_nothing_known_no_answer_is_invented",
                    ),
                    *tested(
                        "language/test_unknown_brute_force",
                        "test_unknown_facts_agree_with_brute_force",
                    ),
                    *tested(
                        "publications/test_every_function",
                        "test_an_unknown_fact_is_answered_exactly",
                    ),
                ),
            ),
            Measure(
                "An unknown fact does not hide a hold or a referral that the known facts ask for.",
                (
                    *tested(_BAD, "test_an_unknown_count_does_not_hide_a_referral"),
                    *tested(
                        f"{_KIM}/test_next_cycle_unknown",
                        "test_severe_neutropenia_holds_whatever_the_platelets",
                        "test_low_platelets_hold_whatever_the_neutrophils",
                    ),
                ),
            ),
        ),
        left="Whoever passes False for a question that nobody asked has said no. Pass None.",
    ),
    Hazard(
        "stale_data",
        title="The facts are not those of today",
        how="A count of last month, a clearance of before the infection, a state of the last but "
        "one visit or of another patient is passed.",
        measures=(
            Measure(
                "Every answer repeats the inputs as they were read.",
                (
                    *tested("language/test_decision", "test_inputs"),
                    *tested(f"{_KIM}/test_properties", "test_an_answer_carries_what_it_stands_on"),
                ),
            ),
            Measure(
                "A course asks for the days since the last visit, and refuses visits out of "
                "order, too far apart, or of a cycle that has not ended.",
                (
                    *tested(
                        "cli/test_course_errors",
                        "test_days_that_are_not_in_order_are_refused",
                        "test_too_long_a_time_between_two_visits_is_refused",
                    ),
                    *tested(
                        f"{_KIM}/test_courses_memory",
                        "test_no_cycle_ends_on_the_day_on_which_it_began",
                    ),
                    *proved(_COURSE, "every_reachable_state_is_legal"),
                    *proved(_MAINTENANCE, "every_reachable_state_is_legal"),
                ),
            ),
        ),
        left="The library has no clock and knows no patient: no argument says when a value was "
        "measured, or whose it is. The caller refuses what is too old, and stores the state of "
        "each visit under patient and day.",
    ),
    Hazard(
        "impossible_combination",
        title="Facts are passed that no patient can have together",
        how="Two systems disagree about a patient, or a state of treatment was put together by "
        "hand.",
        measures=(
            Measure(
                "Joint conditions on the inputs are part of the table: what breaks one is "
                "refused, with what to do.",
                (
                    *tested(
                        "publications/test_every_function",
                        "test_impossible_combinations_say_what_to_do",
                    ),
                    *tested(_VISIT, "test_progressing_and_responding_is_impossible"),
                    *tested(
                        f"{_KIM}/test_treatment_state",
                        "test_an_illegal_state_is_refused",
                        "test_every_rule_of_a_state_is_tested",
                    ),
                ),
            ),
            Measure(
                "The proofs assume nothing else of a patient, and some patient is legal in every "
                "table.",
                proved_everywhere("inhabited"),
            ),
        ),
        left="What is unlikely and possible is answered: the library knows no other fact to hold "
        "it against.",
    ),
)
