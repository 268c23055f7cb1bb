; zhang_2023.hepatitis_b: prior_infection_is_watched
; Whoever has or had hepatitis B is watched for an active infection throughout.
; The table: Hepatitis B before and during treatment (zhang_2023, 5. Safety and tolerability, Infections).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; hepatitis B status: 0 NOT_TESTED, 1 NEGATIVE, 2 PAST, 3 POSITIVE
(declare-const course Int) ; course of treatment: 0 BEFORE_TREATMENT, 1 QUIET, 2 ACTIVE, 3 LIVER_FAILURE
(define-fun domain () Bool (and (and (>= status 0) (< status 4)) (and (>= course 0) (< course 4))))
(define-fun row.history () Bool (= status 2))
(define-fun row.positive () Bool (= status 3))

; 1. Is there: a prior infection, and not watched
(push 1)
(assert (and domain (and (or row.history row.positive) (not (or row.history row.positive)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

