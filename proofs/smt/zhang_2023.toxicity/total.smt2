; zhang_2023.toxicity: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
; The table: Low counts, liver tests and infections during treatment (zhang_2023, 5. Safety and tolerability).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 NEUTROPENIA, 1 SEVERE_NEUTROPENIA, 2 SEVERE_THROMBOCYTOPENIA, 3 ABNORMAL_LIVER_TESTS, 4 LIVER_TESTS_AT_BASELINE, 5 FIRST_SIGN_OF_INFECTION, 6 COMPLICATED_ZOSTER
(define-fun row.liver_tests.baseline () Bool (= event 4))
(declare-const restart_lower Bool) ; a restart at a lower dose is asked for
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.liver_tests.baseline (not restart_lower))))
(define-fun region.neutropenia.below_grade_3 () Bool (= event 0))
(define-fun row.liver_tests.abnormal () Bool (= event 3))
(define-fun region.liver_tests.restart_not_asked () Bool
  (and row.liver_tests.baseline (not restart_lower)))
(define-fun row.infection.first_sign () Bool (= event 5))
(define-fun row.zoster.complicated () Bool (= event 6))
(define-fun unresolved () Bool
  (not
    (or
      region.neutropenia.below_grade_3
      row.liver_tests.abnormal
      region.liver_tests.restart_not_asked
      row.infection.first_sign
      row.zoster.complicated)))
(define-fun row.cytopenia.grade_3_4 () Bool (or (= event 1) (= event 2)))
(define-fun only.cytopenia.grade_3_4 () Bool
  (and
    row.cytopenia.grade_3_4
    (not
      (or
        row.liver_tests.abnormal
        row.liver_tests.baseline
        row.infection.first_sign
        row.zoster.complicated))))
(define-fun only.liver_tests.baseline () Bool
  (and
    row.liver_tests.baseline
    (not
      (or
        row.cytopenia.grade_3_4
        row.liver_tests.abnormal
        row.infection.first_sign
        row.zoster.complicated))))
(define-fun one_printed_outcome () Bool (or only.cytopenia.grade_3_4 only.liver_tests.baseline))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and legal (and unresolved (not one_printed_outcome))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

