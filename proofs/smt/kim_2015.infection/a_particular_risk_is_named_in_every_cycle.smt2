; kim_2015.infection: a_particular_risk_is_named_in_every_cycle
; Whoever is at the printed particular risk is told what is printed for it, in any cycle.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const aggressive_disease Bool) ; aggressive disease
(declare-const neutropenia_before Bool) ; history of neutropenia
(declare-const infection_before Bool) ; history of infectious complications
(define-fun part.4 () Bool (or aggressive_disease neutropenia_before infection_before))
(define-fun row.first_3_cycles () Bool (<= cycle 3))
(define-fun region.later_cycles () Bool (> cycle 3))

; 1. Is there: a particular risk, and no word on it
(push 1)
(assert (and
    (and (>= cycle 1) (<= cycle 1000))
    (and part.4 (not (or (and row.first_3_cycles part.4) (and region.later_cycles part.4))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

