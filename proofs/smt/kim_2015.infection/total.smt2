; kim_2015.infection: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun region.later_cycles () Bool (> cycle 3))
(define-fun unresolved () Bool (not region.later_cycles))
(define-fun row.first_3_cycles () Bool (<= cycle 3))
(define-fun only.first_3_cycles () Bool (and row.first_3_cycles (not false)))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and (and (>= cycle 1) (<= cycle 1000)) (and unresolved (not only.first_3_cycles))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

