; kim_2015.other_adverse_events: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Symptoms managed routinely, and severe events (kim_2015, TREATMENT OF ADVERSE EVENTS, Other adverse events).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 FATIGUE, 1 DIARRHEA, 2 CONSTIPATION, 3 RASH, 4 OTHER
(declare-const severe Bool) ; severe
(define-fun row.routine () Bool (or (= event 0) (= event 1) (= event 2) (= event 3)))
(define-fun region.other_event () Bool (and (not row.routine) (not severe)))

; 1. Is there: severe.physician_decides and other_event adopt different answers
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and severe region.other_event)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

