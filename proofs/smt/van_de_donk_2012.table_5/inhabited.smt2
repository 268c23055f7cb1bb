; van_de_donk_2012.table_5: inhabited
; Some patient has legal inputs.
; The table: Supportive care for adverse events (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const adverse_event Int) ; adverse event: 0 NEUTROPENIA, 1 ANEMIA, 2 THROMBOCYTOPENIA, 3 DIARRHEA, 4 LOCALIZED_RASH, 5 EXTENSIVE_RASH

; 1. There is: a patient with legal inputs
(push 1)
(assert (and (>= adverse_event 0) (< adverse_event 6)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

