; kim_2015.other_adverse_events: less_drug_is_named_for_severe_events_only
; Less lenalidomide, or none, is neither answered nor offered where an event is not severe.
; The table: Symptoms managed routinely, and severe events (kim_2015, TREATMENT OF ADVERSE EVENTS, Other adverse events).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 FATIGUE, 1 DIARRHEA, 2 CONSTIPATION, 3 RASH, 4 OTHER
(declare-const severe Bool) ; severe

; 1. Is there: not severe, and less drug is named
(push 1)
(assert (and
    (and (>= event 0) (< event 5))
    (and
      (not severe)
      (or
        false
        (and severe (or false severe))
        (and severe (or false severe))
        (and severe (or false severe))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

