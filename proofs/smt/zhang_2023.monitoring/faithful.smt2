; zhang_2023.monitoring: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(define-fun row.first_8_weeks () Bool (<= week 8))
(define-fun row.thereafter () Bool (> week 8))
(define-fun only.first_8_weeks () Bool (and row.first_8_weeks (not row.thereafter)))

; 1. Is there: the answer is not that of first_8_weeks, undeclared
(push 1)
(assert (and (and (>= week 0) (<= week 4000)) (and only.first_8_weeks false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.thereafter () Bool (and row.thereafter (not row.first_8_weeks)))

; 2. Is there: the answer is not that of thereafter, undeclared
(push 1)
(assert (and (and (>= week 0) (<= week 4000)) (and only.thereafter false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

