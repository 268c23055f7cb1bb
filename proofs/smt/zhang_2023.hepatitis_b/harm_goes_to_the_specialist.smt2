; zhang_2023.hepatitis_b: harm_goes_to_the_specialist
; Signs of active hepatitis B and acute liver failure are never answered without the specialist, whatever the test says.
; The table: Hepatitis B before and during treatment (zhang_2023, 5. Safety and tolerability, Infections).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; hepatitis B status: 0 NOT_TESTED, 1 NEGATIVE, 2 PAST, 3 POSITIVE
(declare-const course Int) ; course of treatment: 0 BEFORE_TREATMENT, 1 QUIET, 2 ACTIVE, 3 LIVER_FAILURE
(define-fun domain () Bool (and (and (>= status 0) (< status 4)) (and (>= course 0) (< course 4))))

; 1. Is there: active infection or liver failure, and no specialist
(push 1)
(assert (and domain (and (or (= course 2) (= course 3)) (not (or (= course 2) (= course 3))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

