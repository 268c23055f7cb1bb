; zhang_2023.hepatitis_b: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
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
(define-fun row.liver_failure () Bool (and row.history (= course 3)))
(define-fun row.clarify () Bool (and (= status 0) (= course 0)))
(define-fun only.liver_failure () Bool
  (and row.liver_failure (not (or row.clarify row.positive row.history))))

; 1. Is there: a patient for whom liver_failure.prior_infection meets PUBLISHED
(push 1)
(assert (and domain (and region.liver_failure.prior_infection only.liver_failure)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom liver_failure.prior_infection meets COMPLETED
(push 1)
(assert (and domain (and region.liver_failure.prior_infection false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool (not (or row.liver_failure row.clarify row.positive row.history)))

; 3. Is there: a patient for whom liver_failure.prior_infection meets GAP
(push 1)
(assert (and domain (and region.liver_failure.prior_infection no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.clarify () Bool
  (and row.clarify (not (or row.liver_failure row.positive row.history))))
(define-fun only.positive () Bool
  (and row.positive (not (or row.liver_failure row.clarify row.history))))
(define-fun only.history () Bool
  (and row.history (not (or row.liver_failure row.clarify row.positive))))
(define-fun one_printed_outcome () Bool
  (or only.liver_failure only.clarify only.positive only.history))
(define-fun part.14 () Bool (not (or no_row one_printed_outcome false)))

; 4. There is: a patient for whom liver_failure.prior_infection meets OVERLAP
(push 1)
(assert (and domain (and region.liver_failure.prior_infection part.14)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. There is: a patient for whom liver_failure.prior_infection meets OVERRIDE
(push 1)
(assert (and domain (and region.liver_failure.prior_infection (or only.clarify only.positive only.history))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.liver_failure.other () Bool
  (and (not (or row.history row.positive)) (= course 3)))
(define-fun part.16 () Bool (and domain (and region.liver_failure.other false)))

; 6. Is there: a patient for whom liver_failure.other meets PUBLISHED
(push 1)
(assert part.16)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom liver_failure.other meets COMPLETED
(push 1)
(assert part.16)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. There is: a patient for whom liver_failure.other meets GAP
(push 1)
(assert (and domain (and region.liver_failure.other no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 9. Is there: a patient for whom liver_failure.other meets OVERLAP
(push 1)
(assert (and domain (and region.liver_failure.other part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom liver_failure.other meets OVERRIDE
(push 1)
(assert (and domain (and region.liver_failure.other one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.active.prior_infection () Bool (and (or row.history row.positive) (= course 2)))
(define-fun part.18 () Bool (and domain (and region.active.prior_infection false)))

; 11. Is there: a patient for whom active.prior_infection meets PUBLISHED
(push 1)
(assert part.18)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom active.prior_infection meets COMPLETED
(push 1)
(assert part.18)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom active.prior_infection meets GAP
(push 1)
(assert (and domain (and region.active.prior_infection no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: a patient for whom active.prior_infection meets OVERLAP
(push 1)
(assert (and domain (and region.active.prior_infection part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. There is: a patient for whom active.prior_infection meets OVERRIDE
(push 1)
(assert (and domain (and region.active.prior_infection one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.active.other () Bool (and (not (or row.history row.positive)) (= course 2)))
(define-fun part.20 () Bool (and domain (and region.active.other false)))

; 16. Is there: a patient for whom active.other meets PUBLISHED
(push 1)
(assert part.20)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom active.other meets COMPLETED
(push 1)
(assert part.20)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. There is: a patient for whom active.other meets GAP
(push 1)
(assert (and domain (and region.active.other no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 19. Is there: a patient for whom active.other meets OVERLAP
(push 1)
(assert (and domain (and region.active.other part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: a patient for whom active.other meets OVERRIDE
(push 1)
(assert (and domain (and region.active.other one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.not_clarified_in_treatment () Bool (and (= status 0) (= course 1)))
(define-fun part.22 () Bool (and domain (and region.not_clarified_in_treatment false)))

; 21. Is there: a patient for whom not_clarified_in_treatment meets PUBLISHED
(push 1)
(assert part.22)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom not_clarified_in_treatment meets COMPLETED
(push 1)
(assert part.22)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. There is: a patient for whom not_clarified_in_treatment meets GAP
(push 1)
(assert (and domain (and region.not_clarified_in_treatment no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 24. Is there: a patient for whom not_clarified_in_treatment meets OVERLAP
(push 1)
(assert (and domain (and region.not_clarified_in_treatment part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: a patient for whom not_clarified_in_treatment meets OVERRIDE
(push 1)
(assert (and domain (and region.not_clarified_in_treatment one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.negative () Bool (and (= status 1) (or (= course 0) (= course 1))))

; 26. Is there: a patient for whom negative meets PUBLISHED
(push 1)
(assert (and domain (and region.negative false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom negative meets COMPLETED
(push 1)
(assert (and domain (and region.negative false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. There is: a patient for whom negative meets GAP
(push 1)
(assert (and domain (and region.negative no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 29. Is there: a patient for whom negative meets OVERLAP
(push 1)
(assert (and domain (and region.negative part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: a patient for whom negative meets OVERRIDE
(push 1)
(assert (and domain (and region.negative one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

