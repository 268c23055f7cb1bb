; zhang_2023.hepatitis_b: no_drug_in_active_infection
; Signs of active hepatitis B and acute liver failure are never answered with drug, nor is it offered, whatever the test says.
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
(define-fun region.active.prior_infection () Bool (and (or row.history row.positive) (= course 2)))
(define-fun region.active.other () Bool (and (not (or row.history row.positive)) (= course 2)))
(define-fun region.not_clarified_in_treatment () Bool (and (= status 0) (= course 1)))
(define-fun region.negative () Bool (and (= status 1) (or (= course 0) (= course 1))))
(define-fun unresolved () Bool
  (not
    (or
      region.liver_failure.prior_infection
      region.liver_failure.other
      region.active.prior_infection
      region.active.other
      region.not_clarified_in_treatment
      region.negative)))
(define-fun row.clarify () Bool (and (= status 0) (= course 0)))
(define-fun row.liver_failure () Bool (and row.history (= course 3)))
(define-fun only.clarify () Bool
  (and row.clarify (not (or row.liver_failure row.positive row.history))))
(define-fun only.positive () Bool
  (and row.positive (not (or row.liver_failure row.clarify row.history))))
(define-fun only.history () Bool
  (and row.history (not (or row.liver_failure row.clarify row.positive))))
(define-fun only.liver_failure () Bool
  (and row.liver_failure (not (or row.clarify row.positive row.history))))

; 1. Is there: drug in active infection or liver failure
(push 1)
(assert (and
    domain
    (and
      (or (= course 2) (= course 3))
      (or
        (or
          (and unresolved only.clarify)
          (and unresolved only.positive)
          (and unresolved only.history)
          region.not_clarified_in_treatment
          region.negative)
        (not
          (or
            (or
              (and unresolved only.liver_failure)
              region.liver_failure.prior_infection
              region.liver_failure.other
              region.active.prior_infection
              region.active.other)
            (and region.liver_failure.other (or true row.liver_failure))
            (and region.active.prior_infection (or true row.liver_failure))
            (and region.active.other (or true row.liver_failure))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

