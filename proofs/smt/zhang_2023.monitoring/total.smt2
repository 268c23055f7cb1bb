; zhang_2023.monitoring: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(define-fun unresolved () Bool (not false))
(define-fun row.first_8_weeks () Bool (<= week 8))
(define-fun row.thereafter () Bool (> week 8))
(define-fun only.first_8_weeks () Bool (and row.first_8_weeks (not row.thereafter)))
(define-fun only.thereafter () Bool (and row.thereafter (not row.first_8_weeks)))
(define-fun one_printed_outcome () Bool (or only.first_8_weeks only.thereafter))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and (and (>= week 0) (<= week 4000)) (and unresolved (not one_printed_outcome))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

