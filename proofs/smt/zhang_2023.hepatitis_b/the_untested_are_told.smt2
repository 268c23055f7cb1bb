; zhang_2023.hepatitis_b: the_untested_are_told
; Whoever was never tested is told that the status is to be clarified, at any time.
; The table: Hepatitis B before and during treatment (zhang_2023, 5. Safety and tolerability, Infections).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; hepatitis B status: 0 NOT_TESTED, 1 NEGATIVE, 2 PAST, 3 POSITIVE
(declare-const course Int) ; course of treatment: 0 BEFORE_TREATMENT, 1 QUIET, 2 ACTIVE, 3 LIVER_FAILURE
(define-fun domain () Bool (and (and (>= status 0) (< status 4)) (and (>= course 0) (< course 4))))

; 1. Is there: not clarified, and not told so
(push 1)
(assert (and domain (and (= status 0) (not (= status 0)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

