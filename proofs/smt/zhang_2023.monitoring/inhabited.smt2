; zhang_2023.monitoring: inhabited
; Some patient has legal inputs.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole

; 1. There is: a patient with legal inputs
(push 1)
(assert (and (>= week 0) (<= week 4000)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

