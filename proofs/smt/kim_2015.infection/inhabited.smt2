; kim_2015.infection: inhabited
; Some patient has legal inputs.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole

; 1. There is: a patient with legal inputs
(push 1)
(assert (and (>= cycle 1) (<= cycle 1000)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

