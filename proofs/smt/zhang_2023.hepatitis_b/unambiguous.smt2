; zhang_2023.hepatitis_b: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Hepatitis B before and during treatment (zhang_2023, 5. Safety and tolerability, Infections).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; hepatitis B status: 0 NOT_TESTED, 1 NEGATIVE, 2 PAST, 3 POSITIVE
(declare-const course Int) ; course of treatment: 0 BEFORE_TREATMENT, 1 QUIET, 2 ACTIVE, 3 LIVER_FAILURE
(define-fun domain () Bool (and (and (>= status 0) (< status 4)) (and (>= course 0) (< course 4))))
(define-fun row.history () Bool (= status 2))
(define-fun row.positive () Bool (= status 3))
(define-fun region.liver_failure.prior_infection () Bool
  (and (or row.history row.positive) (= course 3)))
(define-fun region.liver_failure.other () Bool
  (and (not (or row.history row.positive)) (= course 3)))

; 1. Is there: liver_failure.prior_infection and liver_failure.other adopt different answers
(push 1)
(assert (and domain (and region.liver_failure.prior_infection region.liver_failure.other)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.active.prior_infection () Bool (and (or row.history row.positive) (= course 2)))

; 2. Is there: liver_failure.prior_infection and active.prior_infection adopt different answers
(push 1)
(assert (and domain (and region.liver_failure.prior_infection region.active.prior_infection)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.active.other () Bool (and (not (or row.history row.positive)) (= course 2)))

; 3. Is there: liver_failure.prior_infection and active.other adopt different answers
(push 1)
(assert (and domain (and region.liver_failure.prior_infection region.active.other)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.not_clarified_in_treatment () Bool (and (= status 0) (= course 1)))

; 4. Is there: liver_failure.prior_infection and not_clarified_in_treatment adopt different answers
(push 1)
(assert (and domain (and region.liver_failure.prior_infection region.not_clarified_in_treatment)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.negative () Bool (and (= status 1) (or (= course 0) (= course 1))))

; 5. Is there: liver_failure.prior_infection and negative adopt different answers
(push 1)
(assert (and domain (and region.liver_failure.prior_infection region.negative)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: liver_failure.other and not_clarified_in_treatment adopt different answers
(push 1)
(assert (and domain (and region.liver_failure.other region.not_clarified_in_treatment)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: liver_failure.other and negative adopt different answers
(push 1)
(assert (and domain (and region.liver_failure.other region.negative)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: active.prior_infection and not_clarified_in_treatment adopt different answers
(push 1)
(assert (and domain (and region.active.prior_infection region.not_clarified_in_treatment)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: active.prior_infection and negative adopt different answers
(push 1)
(assert (and domain (and region.active.prior_infection region.negative)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: active.other and not_clarified_in_treatment adopt different answers
(push 1)
(assert (and domain (and region.active.other region.not_clarified_in_treatment)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: active.other and negative adopt different answers
(push 1)
(assert (and domain (and region.active.other region.negative)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: not_clarified_in_treatment and negative adopt different answers
(push 1)
(assert (and domain (and region.not_clarified_in_treatment region.negative)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

