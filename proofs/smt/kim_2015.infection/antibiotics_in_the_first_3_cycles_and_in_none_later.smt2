; kim_2015.infection: antibiotics_in_the_first_3_cycles_and_in_none_later
; An antibiotic is answered in each of the first 3 cycles, whoever the patient is, and in none later.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun row.first_3_cycles () Bool (<= cycle 3))
(define-fun region.later_cycles () Bool (> cycle 3))
(define-fun unresolved () Bool (not region.later_cycles))
(define-fun only.first_3_cycles () Bool (and row.first_3_cycles (not false)))

; 1. Is there: no antibiotic in the first cycles, or one later
(push 1)
(assert (and
    (and (>= cycle 1) (<= cycle 1000))
    (or
      (and row.first_3_cycles (not (and unresolved only.first_3_cycles)))
      (and (not row.first_3_cycles) (and unresolved only.first_3_cycles)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

