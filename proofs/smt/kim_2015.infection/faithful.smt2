; kim_2015.infection: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun row.first_3_cycles () Bool (<= cycle 3))
(define-fun only.first_3_cycles () Bool (and row.first_3_cycles (not false)))
(define-fun region.later_cycles () Bool (> cycle 3))

; 1. Is there: the answer is not that of first_3_cycles, undeclared
(push 1)
(assert (and (and (>= cycle 1) (<= cycle 1000)) (and only.first_3_cycles region.later_cycles (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

