; zhang_2023.toxicity: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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

; 1. Is there: neutropenia.below_grade_3 and liver_tests.suspend adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 row.liver_tests.abnormal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.liver_tests.restart_not_asked () Bool
  (and row.liver_tests.baseline (not restart_lower)))

; 2. Is there: neutropenia.below_grade_3 and liver_tests.restart_not_asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 region.liver_tests.restart_not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.infection.first_sign () Bool (= event 5))

; 3. Is there: neutropenia.below_grade_3 and infection.refer adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 row.infection.first_sign)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.zoster.complicated () Bool (= event 6))

; 4. Is there: neutropenia.below_grade_3 and zoster.suspend adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 row.zoster.complicated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: liver_tests.suspend and liver_tests.restart_not_asked adopt different answers
(push 1)
(assert (and legal (and row.liver_tests.abnormal region.liver_tests.restart_not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: liver_tests.suspend and infection.refer adopt different answers
(push 1)
(assert (and legal (and row.liver_tests.abnormal row.infection.first_sign)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: liver_tests.suspend and zoster.suspend adopt different answers
(push 1)
(assert (and legal (and row.liver_tests.abnormal row.zoster.complicated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: liver_tests.restart_not_asked and infection.refer adopt different answers
(push 1)
(assert (and legal (and region.liver_tests.restart_not_asked row.infection.first_sign)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: liver_tests.restart_not_asked and zoster.suspend adopt different answers
(push 1)
(assert (and legal (and region.liver_tests.restart_not_asked row.zoster.complicated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: infection.refer and zoster.suspend adopt different answers
(push 1)
(assert (and legal (and row.infection.first_sign row.zoster.complicated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

