; van_de_donk_2012.blood_counts: inhabited
; Some patient has legal inputs.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)

; 1. There is: a patient with legal inputs
(push 1)
(assert true)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

