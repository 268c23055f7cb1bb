"""What could go wrong with the answer once it is given, and with the proofs."""

from lenarules.documents.hazard import Hazard, Measure
from proofs.assurance.evidence import proved_everywhere, tested

_KIM = "publications/kim_2015"

HAZARDS = (
    Hazard(
        "refer_ignored",
        title="A caller reads a dose where the clinician has to decide",
        how="Software takes the first option of a question for its answer.",
        measures=(
            Measure(
                "Refer has neither dose nor kind, so that reading one is an error when the "
                "program is checked and when it runs.",
                (
                    *tested("test_public_api", "test_refer_has_neither_dose_nor_kind"),
                    *tested("language/test_outcome", "test_a_question_has_neither_dose_nor_kind"),
                    *tested("test_typing", "test_every_mistake_is_reported"),
                ),
            ),
            Measure(
                "A question offers every printed option with its citation.",
                (
                    *tested(f"{_KIM}/test_properties", "test_a_referral_cites_every_option"),
                    *tested(
                        "publications/test_every_function",
                        "test_a_referral_offers_what_is_printed",
                    ),
                ),
            ),
        ),
        left="Show the question to a clinician. Whoever picks an option by program has decided.",
    ),
    Hazard(
        "untraceable",
        title="A stored answer cannot be traced later",
        how="Years later nobody knows which edition of which row gave a dose.",
        measures=(
            Measure(
                "An answer carries its inputs, row, citation, version and the hash of its table, "
                "and comes back from JSON without loss.",
                (
                    *tested(
                        f"{_KIM}/test_properties",
                        "test_an_answer_survives_json",
                        "test_an_answer_carries_what_it_stands_on",
                    ),
                    *tested(
                        f"{_KIM}/test_explain",
                        "test_the_last_line_names_version_table_and_hash",
                        "test_a_stored_answer_is_explained_alike",
                    ),
                    *tested(
                        "publications/test_every_function",
                        "test_a_stored_answer_of_any_paper_is_read_by_a_program_that_imports_the_"
                        "library_alone",
                    ),
                ),
            ),
            Measure(
                "The hash moves with the meaning of a table and with nothing else; a text that "
                "is no stored answer is refused.",
                (
                    *tested(
                        "language/test_fingerprint",
                        "test_meaning_moves_the_hash",
                        "test_prose_does_not_move_the_hash",
                    ),
                    *tested("language/test_codec", "test_wrong_texts", "test_a_changed_text"),
                ),
            ),
        ),
        left="A stored text that somebody changed with care can still be read: keep what you "
        "store where it cannot be changed.",
    ),
    Hazard(
        "changed_row",
        title="A row is changed and nobody notices",
        how="A figure is edited by a slip, or a correction changes more patients than was meant.",
        measures=(
            Measure(
                "Verdicts are bound to the hashes of the code: a change of the code without a "
                "new proof is told.",
                tested(
                    "proofs/test_manifest",
                    "test_stored_manifest_agrees_with_the_code",
                    "test_drift_is_found",
                    "test_a_changed_source_is_found",
                ),
            ),
            Measure(
                "Every table was edited in one place at a time; each edit is noticed, or "
                "explained.",
                tested(
                    "proofs/test_mutants_report",
                    "test_every_survivor_is_explained",
                    "test_no_explanation_is_stale",
                    "test_the_report_is_of_the_mutants_of_today",
                ),
            ),
            Measure(
                "For two editions it is proved whose answers change, and that nobody else's do.",
                (
                    *tested(
                        "verify/test_editions",
                        "test_a_swapped_dose_changes_its_cell_alone",
                        "test_a_moved_cut_off_gives_exactly_its_strip",
                    ),
                    *tested(
                        "verify/test_edition_proofs",
                        "test_a_region_too_small_too_large_or_left_out_is_refuted",
                    ),
                ),
            ),
        ),
        left="Whoever changes a row names the patients whose answers change, and has it read by "
        "somebody who has the paper open.",
    ),
    Hazard(
        "solver_wrong",
        title="The solver is wrong, or its question is",
        how="A proof is as good as the program that gives it and as the translation that it read.",
        measures=(
            Measure(
                "Two solvers have to agree, and the function that runs is called over its cells; "
                "a witness who does not know fails the claim.",
                (
                    *tested(
                        "proofs/test_witnesses",
                        "test_disagreement_is_told",
                        "test_unknown_is_told",
                        "test_every_witness_has_to_prove",
                    ),
                    *tested(
                        "proofs/test_cells",
                        "test_function_agrees_over_the_cells",
                        "test_wrong_function_is_found",
                    ),
                ),
            ),
            Measure(
                "Every claim refutes a table that is broken on purpose.",
                (
                    *tested(
                        "proofs/test_twins",
                        "test_twin_is_refuted",
                        "test_running_table_shows_what_the_solver_found",
                        "test_every_kind_and_every_claim_has_a_twin",
                    ),
                    *tested("proofs/test_witnesses", "test_second_solver_refutes_the_twins_too"),
                ),
            ),
            Measure(
                "No claim holds because it speaks of nobody: every table has a patient, and "
                "every row answers somebody or is declared dead.",
                (
                    *proved_everywhere("inhabited", "alive"),
                    *tested(
                        "verify/test_claims",
                        "test_a_living_row_declared_dead_is_found",
                        "test_a_basis_that_is_never_met_is_found",
                    ),
                ),
            ),
        ),
        left="A claim says what its sentence says. What no claim speaks of is not proved: the "
        "sentences are all in the manifest.",
    ),
    Hazard(
        "document_drift",
        title="A page says something else than what runs",
        how="Documents are written once, and code moves on.",
        measures=(
            Measure(
                "What a table knows is generated from it, and every id has one anchor.",
                (
                    *tested(
                        "documents/test_document",
                        "test_every_part_has_one_anchor_in_the_order_of_the_table",
                        "test_every_row_shows_what_is_printed_and_what_is_read",
                    ),
                    *tested(
                        "documents/test_sphinx_tables",
                        "test_every_id_is_one_anchor",
                        "test_a_changed_row_builds_the_page_again",
                    ),
                ),
            ),
            Measure(
                "Every example is run, and the evidence of this page is looked up when it is "
                "built.",
                (
                    *tested(
                        "test_readme",
                        "test_python_prints_what_is_shown",
                        "test_the_main_command_prints_what_is_shown",
                    ),
                    *tested("documents/test_guides", "test_a_command_prints_what_is_shown"),
                    *tested(
                        "proofs/test_assurance",
                        "test_all_evidence_is_there",
                        "test_a_renamed_claim_is_noticed",
                        "test_a_renamed_test_is_noticed",
                    ),
                ),
            ),
            Measure(
                "The page that answers in a browser is held to the functions, for every cell of "
                "every table that it offers and for patients of whom something is unknown.",
                (
                    *tested(
                        "documents/patient/test_in_chromium",
                        "test_browser_and_function_agree",
                        "test_browser_and_function_agree_on_the_unknown",
                        "test_a_wrong_evaluator_is_noticed",
                        "test_decimals_are_compared_exactly",
                    ),
                ),
            ),
        ),
        left="Sentences that were written by hand, as these are, are held by readers. Tell us "
        "where one is wrong.",
    ),
)
