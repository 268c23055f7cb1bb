; zhang_2023.toxicity: low_counts_come_with_the_siblings_holds
; A low count of grade 3 or 4 is never referred without the count at which a sibling holds lenalidomide.
; The table: Low counts, liver tests and infections during treatment (zhang_2023, 5. Safety and tolerability).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 NEUTROPENIA, 1 SEVERE_NEUTROPENIA, 2 SEVERE_THROMBOCYTOPENIA, 3 ABNORMAL_LIVER_TESTS, 4 LIVER_TESTS_AT_BASELINE, 5 FIRST_SIGN_OF_INFECTION, 6 COMPLICATED_ZOSTER
(define-fun row.liver_tests.baseline () Bool (= event 4))
(declare-const restart_lower Bool) ; a restart at a lower dose is asked for
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.liver_tests.baseline (not restart_lower))))

; 1. Is there: a low count, and no word on a hold
(push 1)
(assert (and
    legal
    (or
      (and (= event 1) (not (= event 1)))
      (and (= event 1) (not (= event 1)))
      (and (= event 2) (not (= event 2))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

