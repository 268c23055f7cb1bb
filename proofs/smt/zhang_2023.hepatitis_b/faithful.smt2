; zhang_2023.hepatitis_b: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Hepatitis B before and during treatment (zhang_2023, 5. Safety and tolerability, Infections).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; hepatitis B status: 0 NOT_TESTED, 1 NEGATIVE, 2 PAST, 3 POSITIVE
(declare-const course Int) ; course of treatment: 0 BEFORE_TREATMENT, 1 QUIET, 2 ACTIVE, 3 LIVER_FAILURE
(define-fun domain () Bool (and (and (>= status 0) (< status 4)) (and (>= course 0) (< course 4))))
(define-fun row.history () Bool (= status 2))
(define-fun row.liver_failure () Bool (and row.history (= course 3)))
(define-fun row.clarify () Bool (and (= status 0) (= course 0)))
(define-fun row.positive () Bool (= status 3))
(define-fun only.liver_failure () Bool
  (and row.liver_failure (not (or row.clarify row.positive row.history))))
(define-fun region.liver_failure.other () Bool
  (and (not (or row.history row.positive)) (= course 3)))
(define-fun region.active.prior_infection () Bool (and (or row.history row.positive) (= course 2)))
(define-fun region.active.other () Bool (and (not (or row.history row.positive)) (= course 2)))
(define-fun region.not_clarified_in_treatment () Bool (and (= status 0) (= course 1)))
(define-fun region.negative () Bool (and (= status 1) (or (= course 0) (= course 1))))
(define-fun region.liver_failure.prior_infection () Bool
  (and (or row.history row.positive) (= course 3)))
(define-fun part.14 () Bool
  (not (or region.liver_failure.prior_infection region.active.prior_infection)))

; 1. Is there: the answer is not that of liver_failure, undeclared
(push 1)
(assert (and
    domain
    (and
      only.liver_failure
      (or
        region.liver_failure.other
        region.active.prior_infection
        region.active.other
        region.not_clarified_in_treatment
        region.negative)
      part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.clarify () Bool
  (and row.clarify (not (or row.liver_failure row.positive row.history))))
(define-fun part.16 () Bool
  (or
    region.liver_failure.prior_infection
    region.liver_failure.other
    region.active.prior_infection
    region.active.other
    region.not_clarified_in_treatment
    region.negative))

; 2. Is there: the answer is not that of clarify, undeclared
(push 1)
(assert (and domain (and only.clarify part.16 part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.positive () Bool
  (and row.positive (not (or row.liver_failure row.clarify row.history))))

; 3. Is there: the answer is not that of positive, undeclared
(push 1)
(assert (and domain (and only.positive part.16 part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.history () Bool
  (and row.history (not (or row.liver_failure row.clarify row.positive))))

; 4. Is there: the answer is not that of history, undeclared
(push 1)
(assert (and domain (and only.history part.16 part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

