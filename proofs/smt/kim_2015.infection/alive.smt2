; kim_2015.infection: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun region.later_cycles () Bool (> cycle 3))
(define-fun unresolved () Bool (not region.later_cycles))
(define-fun row.first_3_cycles () Bool (<= cycle 3))
(define-fun only.first_3_cycles () Bool (and row.first_3_cycles (not false)))

; 1. There is: a patient for whom first_3_cycles is the answer or an option
(push 1)
(assert (and
    (and (>= cycle 1) (<= cycle 1000))
    (or (and unresolved row.first_3_cycles only.first_3_cycles) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

