"""What could go wrong between two doses: what is watched, seen and told."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved, proved_across, tested

_KIM = "publications/kim_2015"
_MAINTENANCE = "jones_2021.table_2"

HAZARDS = (
    Hazard(
        "watched_too_rarely",
        title="Blood, liver or an infection is watched too rarely",
        how="The interval of a patient who is well is taken for one who is not.",
        measures=(
            Measure(
                "Nobody who is more ill, or earlier in treatment, is counted less often.",
                (
                    *proved(
                        "kim_2015.monitoring",
                        "worse_kidneys_or_counts_never_lengthen_the_interval",
                        "never_above_2_weeks_early_or_with_a_complication",
                        "the_impaired_are_watched_more_often",
                    ),
                    *proved("van_de_donk_2012.blood_counts", "cytopenia_is_watched_more_closely"),
                    *proved(_MAINTENANCE, "drug_at_a_low_count_is_told_to_count_more_often"),
                    *proved("zhang_2023.monitoring", "counts_are_never_rarer_early"),
                    *proved_across("blood_counts"),
                ),
            ),
            Measure(
                "Liver and hepatitis B are named to whomever the paper names them to.",
                (
                    *proved(
                        "zhang_2023.monitoring", "hepatitis_b_is_watched", "liver_function_is_named"
                    ),
                    *proved(
                        "zhang_2023.hepatitis_b",
                        "prior_infection_is_watched",
                        "the_untested_are_told",
                    ),
                ),
            ),
        ),
        left="An interval that no paper prints is not invented. Where an answer names none, the "
        "clinician sets it.",
    ),
    Hazard(
        "infection",
        title="An infection is not prevented",
        how="The first cycles go by without an antibiotic, or a patient at particular risk is "
        "told what is printed for everybody.",
        measures=(
            Measure(
                "An antibiotic is answered in the cycles for which it is printed, and a "
                "particular risk is named in all.",
                proved(
                    "kim_2015.infection",
                    "antibiotics_in_the_first_3_cycles_and_in_none_later",
                    "a_particular_risk_is_named_in_every_cycle",
                ),
            ),
        ),
        left="No table asks what the patient does not tolerate, nor to what the germs of the "
        "house are resistant.",
    ),
    Hazard(
        "severe_as_mild",
        title="A severe reaction is answered as a mild one",
        how="The row of a mild event is read first, and it goes on.",
        measures=(
            Measure(
                "What is not mild is left to the clinician or answered without drug, and what is "
                "worse never gets more.",
                (
                    *proved(
                        "kim_2015.other_adverse_events",
                        "no_severe_event_is_answered_without_the_clinician",
                    ),
                    *proved(
                        "jones_2021.adverse_events",
                        "a_refractory_or_high_grade_rash_never_goes_on",
                        "only_a_mild_rash_is_answered",
                    ),
                    *proved(
                        "zhang_2023.toxicity",
                        "low_counts_of_grade_3_or_4_are_never_just_continued",
                        "restart_only_at_baseline_and_asked",
                    ),
                    *proved("zhang_2023.skin_reactions", "a_worse_rash_never_gives_the_drug_back"),
                ),
            ),
        ),
        left="The grade of an event is the caller's word.",
    ),
    Hazard(
        "advice_dropped",
        title="The answer is shown without what goes with it",
        how="A screen has room for a dose and none for a caution.",
        measures=(
            Measure(
                "What the paper says with an answer is a part of it, in its words and when it is "
                "stored.",
                (
                    *tested(f"{_KIM}/test_explain", "test_an_answer_is_explained_word_for_word"),
                    *tested(
                        "publications/test_every_function",
                        "test_answer_survives_json_and_explains_itself",
                    ),
                    *tested("cli/test_answers", "test_json_is_the_stored_answer"),
                ),
            ),
            Measure(
                "No answer or option that needs a word of caution is without it.",
                (
                    *proved(
                        "van_de_donk_2012.table_5",
                        "care_is_all_that_is_answered",
                        "erythropoietin_comes_with_its_risk",
                        "low_counts_come_with_the_siblings_holds",
                    ),
                    *proved(
                        "jones_2021.adverse_events",
                        "whoever_may_pause_or_stop_is_told_what_forbids_a_restart",
                        "abnormal_liver_tests_are_told_apart",
                        "other_causes_of_a_rash_are_reviewed",
                    ),
                    *proved(
                        _MAINTENANCE,
                        "drug_that_is_not_tolerated_is_told",
                        "offered_g_csf_is_told_with_its_care",
                    ),
                    *proved("zhang_2023.toxicity", "low_counts_come_with_the_siblings_holds"),
                    *proved("zhang_2023.dose_restoration", "no_level_is_drug_today"),
                ),
            ),
        ),
        left="Show the whole outcome: its text has every caution, and nothing can make a screen "
        "show it.",
    ),
)
