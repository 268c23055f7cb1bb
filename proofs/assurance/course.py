"""What could go wrong in the course of a treatment."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved, tested

_KIM = "publications/kim_2015"
_COURSE, _MAINTENANCE = "kim_2015.hematologic_toxicities", "jones_2021.table_2"
_RESTORATION = "zhang_2023.dose_restoration"

HAZARDS = (
    Hazard(
        "lost_memory",
        title="The course forgets an earlier episode",
        how="A second neutropenia is taken for the first, or a step down is taken twice for one.",
        measures=(
            Measure(
                "An episode is counted once, when it opens, and every further one restarts lower "
                "or not at all.",
                (
                    *proved(
                        _COURSE,
                        "episodes_are_counted_once",
                        "a_further_neutropenia_restarts_lower",
                        "clear_cycles_are_counted_one_by_one",
                        "a_permission_belongs_to_its_dose",
                    ),
                    *proved(
                        _MAINTENANCE,
                        "episodes_are_counted_once",
                        "every_restart_after_a_hold_is_lower",
                    ),
                    *tested(
                        f"{_KIM}/test_courses_memory",
                        "test_toxicity_is_remembered_when_renal_function_falls_too",
                        "test_toxicity_is_remembered_through_a_footnote",
                    ),
                ),
            ),
            Measure(
                "A stored state comes back without loss, and one that no treatment can be in is "
                "refused.",
                tested(
                    f"{_KIM}/test_courses_stored",
                    "test_a_state_survives_json",
                    "test_a_stored_state_that_is_illegal_says_why",
                ),
            ),
        ),
        left="The state assumes that the answer was followed. Whoever did otherwise builds the "
        "state of what was really given.",
    ),
    Hazard(
        "permission_as_rule",
        title="What the paper only permits is taken for what it asks",
        how="The print says may, and software says do.",
        measures=(
            Measure(
                "A permission stands in the options, and is the answer only when it is asked for.",
                (
                    *proved(
                        _COURSE,
                        "one_step_up_at_most_and_only_when_asked",
                        "without_escalation_the_dose_never_rises",
                    ),
                    *proved(
                        _MAINTENANCE,
                        "a_raise_is_one_step_asked_for_and_permitted",
                        "without_escalation_the_dose_never_rises",
                    ),
                    *proved(_RESTORATION, "no_restoration_unasked"),
                    *proved(
                        "jones_2021.adverse_events",
                        "a_permission_is_never_the_answer_to_a_rash",
                    ),
                    *tested(
                        f"{_KIM}/test_properties",
                        "test_a_permission_is_never_answered_unasked",
                    ),
                ),
            ),
        ),
        left="Whoever asks for more has judged that the patient tolerates it: the paper leaves "
        "that to the physician.",
    ),
)
