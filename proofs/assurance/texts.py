"""What could go wrong between a paper and its reader."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved_across, proved_everywhere, tested

_KIM = "publications/kim_2015"
_SECOND = "publications/test_second_transcription"

HAZARDS = (
    Hazard(
        "mistranscribed",
        title="A row does not say what the paper prints",
        how="A figure is read in the wrong column, a sign is turned, a footnote is lost.",
        measures=(
            Measure(
                "Rows and all that stands beside them were transcribed a second time by another "
                "hand, and are compared for every patient.",
                (
                    *tested(
                        _SECOND,
                        "test_a_row_holds_for_whom_the_paper_prints_it",
                        "test_a_row_says_what_the_paper_prints",
                        "test_every_row_is_transcribed",
                        "test_a_moved_cut_off_is_noticed",
                    ),
                    *tested(
                        "publications/test_beside_rows",
                        "test_nothing_beside_the_rows_differs_from_the_transcription",
                    ),
                ),
            ),
            Measure(
                "The figures printed beside each row are held against its condition and its "
                "outcome.",
                (
                    *tested(
                        f"{_KIM}/test_as_printed",
                        "test_cut_offs_are_the_printed_ones",
                        "test_doses_are_the_printed_ones",
                        "test_a_text_that_is_not_understood_fails",
                    ),
                    *tested(
                        "publications/test_every_function", "test_the_cut_offs_of_rows_are_printed"
                    ),
                ),
            ),
            Measure(
                "Every actionable statement of every paper has a verdict, and no row stands for "
                "nothing.",
                tested(
                    "publications/test_ledgers",
                    "test_every_row_and_note_is_named_by_a_statement",
                    "test_every_id_that_carries_a_statement_exists",
                    "test_a_statement_without_an_honest_verdict_is_refused",
                ),
            ),
        ),
        left="Two hands can misread one line. Each row is shown beside its print and its place: "
        "hold it against the paper.",
    ),
    Hazard(
        "silent_choice",
        title="What the paper leaves open is filled in without a word",
        how="Between two rows lies a gap, or two rows overlap, and the software has to answer "
        "something.",
        measures=(
            Measure(
                "Gaps, overlaps and overrides are derived from the rows; each is settled by a "
                "named reading with its reason, and by nothing else.",
                (
                    *proved_everywhere("faithful", "confined"),
                    *tested(
                        "verify/test_published",
                        "test_defects_are_disjoint_and_complete",
                        "test_unsettled_defects_are_listed",
                        "test_fig_1_is_what_the_design_settles",
                    ),
                ),
            ),
            Measure(
                "The answer says what it stands on.",
                tested(
                    f"{_KIM}/test_explain",
                    "test_every_basis_is_explained",
                    "test_an_answer_is_explained_word_for_word",
                ),
            ),
        ),
        left="The readings are those of the maintainers. Where you read the paper otherwise, the "
        "page of the table shows the rows as they are printed.",
    ),
    Hazard(
        "wrong_paper",
        title="A paper is asked about a patient of another setting",
        how="Maintenance after a transplant and a relapse are not treated alike, and no argument "
        "tells them apart.",
        measures=(
            Measure(
                "Each paper has functions, outcomes and a state of its own, and the state of one "
                "is refused by another.",
                (
                    *tested(
                        "publications/jones_2021/test_maintenance_state",
                        "test_an_argument_of_another_paper_is_not_taken",
                    ),
                    *tested(
                        "publications/jones_2021/test_next_cycle_action", "test_a_state_is_passed"
                    ),
                    *tested(
                        f"{_KIM}/test_next_cycle_bad_input", "test_what_is_no_state_is_refused"
                    ),
                ),
            ),
            Measure(
                "Every explanation names the setting of its paper.",
                tested(
                    f"{_KIM}/test_explain",
                    "test_an_answer_is_explained_word_for_word",
                    "test_a_referral_and_an_unknown_fact_are_explained",
                ),
            ),
            Measure(
                "For whom two papers differ is proved, question by question.",
                (
                    *proved_across(
                        "starting_dose",
                        "hold",
                        "resume_after_neutropenia",
                        "resume_after_thrombocytopenia",
                        "dexamethasone",
                        "blood_counts",
                    ),
                    *tested(
                        "verify/test_random_patients",
                        "test_random_patients_differ_in_the_regions_and_nowhere_else",
                    ),
                ),
            ),
        ),
        left="Nothing in the arguments tells the setting: whoever chooses the function has "
        "chosen the paper.",
    ),
    Hazard(
        "outdated",
        title="The source is out of date",
        how="Later trials, labels and guidelines say something else.",
        measures=(
            Measure(
                "Every answer names its paper, and these pages say how old each paper is.",
                (
                    *tested(
                        "documents/test_sources",
                        "test_every_paper_has_its_year",
                        "test_ages_are_counted_from_the_release",
                    ),
                    *tested(f"{_KIM}/test_properties", "test_an_answer_carries_what_it_stands_on"),
                ),
            ),
        ),
        left="The library knows nothing that is younger than its papers. Check every answer "
        "against the current prescribing information.",
    ),
)
