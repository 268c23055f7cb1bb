; zhang_2023.toxicity: inhabited
; Some patient has legal inputs.
; The table: Low counts, liver tests and infections during treatment (zhang_2023, 5. Safety and tolerability).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 NEUTROPENIA, 1 SEVERE_NEUTROPENIA, 2 SEVERE_THROMBOCYTOPENIA, 3 ABNORMAL_LIVER_TESTS, 4 LIVER_TESTS_AT_BASELINE, 5 FIRST_SIGN_OF_INFECTION, 6 COMPLICATED_ZOSTER
(define-fun row.liver_tests.baseline () Bool (= event 4))
(declare-const restart_lower Bool) ; a restart at a lower dose is asked for
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.liver_tests.baseline (not restart_lower))))

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

