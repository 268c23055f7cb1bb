; kim_2015.other_adverse_events: inhabited
; Some patient has legal inputs.
; The table: Symptoms managed routinely, and severe events (kim_2015, TREATMENT OF ADVERSE EVENTS, Other adverse events).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 FATIGUE, 1 DIARRHEA, 2 CONSTIPATION, 3 RASH, 4 OTHER

; 1. There is: a patient with legal inputs
(push 1)
(assert (and (>= event 0) (< event 5)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

