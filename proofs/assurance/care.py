"""What could go wrong with what is given, or left away, beside the dose."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved, proved_across, tested

_KIM = "publications/kim_2015"

HAZARDS = (
    Hazard(
        "anticoagulant_and_bleeding",
        title="A drug against clots is given to a patient who may bleed, or none to one who may "
        "clot",
        how="One row asks for prophylaxis by the dose of dexamethasone, another for none by the "
        "platelets.",
        measures=(
            Measure(
                "With low platelets, no drug against clots is answered or offered where the text "
                "forbids it, and the clinician decides where harm lies on both sides.",
                (
                    *proved("kim_2015.table_3", "no_drug_below_50_000_platelets"),
                    *proved(
                        "kim_2015.table_4",
                        "no_thrombolysis_with_a_bleeding_risk",
                        "no_anticoagulant_under_an_absolute_contraindication",
                        "a_risk_of_bleeding_is_left_to_the_clinician",
                        "thrombolysis_is_answered_in_massive_pte_only",
                    ),
                    *tested(
                        f"{_KIM}/test_vte_prophylaxis",
                        "test_what_is_referred_is_one_drug_or_none",
                    ),
                ),
            ),
            Measure(
                "A paper that does not ask about platelets, bleeding or kidneys is never "
                "answered from without saying so.",
                (
                    *proved("van_de_donk_2012.vte", "no_drug_without_the_counts"),
                    *proved(
                        "jones_2021.venous_thromboembolism",
                        "no_drug_is_answered",
                        "no_drug_without_risk_factors",
                        "whoever_is_shown_a_drug_is_told_what_is_not_asked",
                    ),
                    *proved_across("vte_prophylaxis"),
                ),
            ),
            Measure(
                "Whoever is at risk is not left without what is printed, and aspirin is never the "
                "answer where the paper prints another drug for a high risk.",
                (
                    *proved(
                        "van_de_donk_2012.vte",
                        "a_drug_exactly_in_combinations",
                        "no_aspirin_at_high_risk",
                    ),
                    *proved(
                        "jones_2021.venous_thromboembolism",
                        "risk_factors_show_every_printed_drug",
                    ),
                ),
            ),
            Measure(
                "Catheters and filters are touched only where it is printed.",
                proved(
                    "kim_2015.table_4",
                    "the_catheter_is_removed_only_where_printed",
                    "a_faulty_catheter_is_never_left_unsaid",
                    "a_filter_is_never_answered",
                ),
            ),
            Measure(
                "Whoever starts a drug against clots is told what follows.",
                proved(
                    "kim_2015.table_3",
                    "what_is_announced_is_the_later_answer",
                    "whoever_gets_a_heparin_or_warfarin_is_told_what_follows",
                ),
            ),
        ),
        left="Bleeding is a fact of few tables, and interactions are a fact of none: an answer "
        "that names a drug says where they were not asked, and cannot ask them.",
    ),
    Hazard(
        "pregnancy",
        title="An unborn child is exposed",
        how="A question about pregnancy is not asked, or is asked once and never again.",
        measures=(
            Measure(
                "A pregnant or breastfeeding patient is never answered with the drug where the "
                "paper says so, and everybody at risk is asked for a measure.",
                (
                    *proved(
                        "kim_2015.teratogenicity",
                        "nobody_at_risk_on_treatment_is_without_a_measure",
                        "no_woman_who_may_conceive_is_told_that_nothing_is_asked",
                        "what_has_ended_does_not_come_back",
                    ),
                    *proved(
                        "jones_2021.pregnancy",
                        "no_cycle_without_a_negative_test",
                        "no_breastfeeding_patient_is_given_the_drug",
                        "breastfeeding_or_a_positive_test_is_a_contraindication",
                        "whoever_may_have_a_child_is_asked_for_a_measure",
                        "whoever_may_begin_is_counselled",
                        "childbearing_potential_is_tested_before_each_cycle",
                        "a_positive_test_is_told_what_follows",
                    ),
                    *proved("jones_2021.table_2", "a_cycle_that_begins_is_told_of_the_test"),
                    *proved(
                        "zhang_2023.contraception",
                        "no_drug_in_pregnancy",
                        "no_drug_unless_all_is_met",
                        "pregnant_on_treatment_stops",
                        "breastfeeding_stops_with_the_drug",
                    ),
                    *proved_across("breastfeeding"),
                ),
            ),
        ),
        left="The functions that give a dose do not ask about pregnancy: that is a function of "
        "its own, in each paper that prints it, and only a caller who asks it is told.",
    ),
    Hazard(
        "restart_after_a_severe_reaction",
        title="The drug is given again after a reaction that forbids it",
        how="The rash has healed, and nobody remembers what it was.",
        measures=(
            Measure(
                "A listed reaction ends treatment for good, at any grade and whatever is seen "
                "today.",
                (
                    *proved(
                        "zhang_2023.skin_reactions",
                        "a_listed_reaction_ends_treatment",
                        "no_listed_reaction_is_answered_with_drug",
                        "once_reacted_never_restarted",
                        "a_final_stop_says_the_same_at_any_grade",
                    ),
                    *proved(
                        "jones_2021.adverse_events",
                        "no_drug_after_allergy_or_a_severe_skin_reaction",
                        "an_allergy_is_told_what_forbids_a_restart",
                    ),
                ),
            ),
            Measure(
                "Active hepatitis B and liver failure are never answered with drug, nor without "
                "the specialist.",
                proved(
                    "zhang_2023.hepatitis_b",
                    "untested_never_starts",
                    "no_drug_in_active_infection",
                    "harm_goes_to_the_specialist",
                ),
            ),
        ),
        left="The functions that give a dose do not ask about reactions: those are asked by "
        "functions of their own, which know of an earlier reaction only what the caller passes.",
    ),
)
