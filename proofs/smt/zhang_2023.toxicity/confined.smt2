; zhang_2023.toxicity: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Low counts, liver tests and infections during treatment (zhang_2023, 5. Safety and tolerability).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 NEUTROPENIA, 1 SEVERE_NEUTROPENIA, 2 SEVERE_THROMBOCYTOPENIA, 3 ABNORMAL_LIVER_TESTS, 4 LIVER_TESTS_AT_BASELINE, 5 FIRST_SIGN_OF_INFECTION, 6 COMPLICATED_ZOSTER
(define-fun row.liver_tests.baseline () Bool (= event 4))
(declare-const restart_lower Bool) ; a restart at a lower dose is asked for
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.liver_tests.baseline (not restart_lower))))
(define-fun region.neutropenia.below_grade_3 () Bool (= event 0))

; 1. Is there: a patient for whom neutropenia.below_grade_3 meets PUBLISHED
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.liver_tests.abnormal () Bool (= event 3))
(define-fun row.cytopenia.grade_3_4 () Bool (or (= event 1) (= event 2)))
(define-fun row.infection.first_sign () Bool (= event 5))
(define-fun row.zoster.complicated () Bool (= event 6))
(define-fun only.liver_tests.abnormal () Bool
  (and
    row.liver_tests.abnormal
    (not
      (or
        row.cytopenia.grade_3_4
        row.liver_tests.baseline
        row.infection.first_sign
        row.zoster.complicated))))
(define-fun only.infection.first_sign () Bool
  (and
    row.infection.first_sign
    (not
      (or
        row.cytopenia.grade_3_4
        row.liver_tests.abnormal
        row.liver_tests.baseline
        row.zoster.complicated))))
(define-fun only.zoster.complicated () Bool
  (and
    row.zoster.complicated
    (not
      (or
        row.cytopenia.grade_3_4
        row.liver_tests.abnormal
        row.liver_tests.baseline
        row.infection.first_sign))))
(define-fun part.12 () Bool
  (or only.liver_tests.abnormal only.infection.first_sign only.zoster.complicated))

; 2. Is there: a patient for whom neutropenia.below_grade_3 meets COMPLETED
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 part.12)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
  (not
    (or
      row.cytopenia.grade_3_4
      row.liver_tests.abnormal
      row.liver_tests.baseline
      row.infection.first_sign
      row.zoster.complicated)))

; 3. There is: a patient for whom neutropenia.below_grade_3 meets GAP
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

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
(define-fun part.17 () Bool (not (or no_row one_printed_outcome part.12)))

; 4. Is there: a patient for whom neutropenia.below_grade_3 meets OVERLAP
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom neutropenia.below_grade_3 meets OVERRIDE
(push 1)
(assert (and legal (and region.neutropenia.below_grade_3 one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: a patient for whom liver_tests.suspend meets PUBLISHED
(push 1)
(assert (and legal (and row.liver_tests.abnormal false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. There is: a patient for whom liver_tests.suspend meets COMPLETED
(push 1)
(assert (and legal (and row.liver_tests.abnormal only.liver_tests.abnormal)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 8. Is there: a patient for whom liver_tests.suspend meets GAP
(push 1)
(assert (and legal (and row.liver_tests.abnormal no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: a patient for whom liver_tests.suspend meets OVERLAP
(push 1)
(assert (and legal (and row.liver_tests.abnormal part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom liver_tests.suspend meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      row.liver_tests.abnormal
      (or
        only.cytopenia.grade_3_4
        only.liver_tests.baseline
        only.infection.first_sign
        only.zoster.complicated))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.liver_tests.restart_not_asked () Bool
  (and row.liver_tests.baseline (not restart_lower)))

; 11. Is there: a patient for whom liver_tests.restart_not_asked meets PUBLISHED
(push 1)
(assert (and legal (and region.liver_tests.restart_not_asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom liver_tests.restart_not_asked meets COMPLETED
(push 1)
(assert (and legal (and region.liver_tests.restart_not_asked part.12)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom liver_tests.restart_not_asked meets GAP
(push 1)
(assert (and legal (and region.liver_tests.restart_not_asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: a patient for whom liver_tests.restart_not_asked meets OVERLAP
(push 1)
(assert (and legal (and region.liver_tests.restart_not_asked part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. There is: a patient for whom liver_tests.restart_not_asked meets OVERRIDE
(push 1)
(assert (and legal (and region.liver_tests.restart_not_asked one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 16. Is there: a patient for whom infection.refer meets PUBLISHED
(push 1)
(assert (and legal (and row.infection.first_sign false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. There is: a patient for whom infection.refer meets COMPLETED
(push 1)
(assert (and legal (and row.infection.first_sign only.infection.first_sign)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 18. Is there: a patient for whom infection.refer meets GAP
(push 1)
(assert (and legal (and row.infection.first_sign no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: a patient for whom infection.refer meets OVERLAP
(push 1)
(assert (and legal (and row.infection.first_sign part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: a patient for whom infection.refer meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      row.infection.first_sign
      (or
        only.cytopenia.grade_3_4
        only.liver_tests.baseline
        only.liver_tests.abnormal
        only.zoster.complicated))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: a patient for whom zoster.suspend meets PUBLISHED
(push 1)
(assert (and legal (and row.zoster.complicated false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. There is: a patient for whom zoster.suspend meets COMPLETED
(push 1)
(assert (and legal (and row.zoster.complicated only.zoster.complicated)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 23. Is there: a patient for whom zoster.suspend meets GAP
(push 1)
(assert (and legal (and row.zoster.complicated no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: a patient for whom zoster.suspend meets OVERLAP
(push 1)
(assert (and legal (and row.zoster.complicated part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: a patient for whom zoster.suspend meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      row.zoster.complicated
      (or
        only.cytopenia.grade_3_4
        only.liver_tests.baseline
        only.liver_tests.abnormal
        only.infection.first_sign))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

