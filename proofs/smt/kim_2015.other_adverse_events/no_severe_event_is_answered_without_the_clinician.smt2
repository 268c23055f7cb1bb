; kim_2015.other_adverse_events: no_severe_event_is_answered_without_the_clinician
; Every severe event is left to the clinician, with reduction, interruption and discontinuation as the only options.
; The table: Symptoms managed routinely, and severe events (kim_2015, TREATMENT OF ADVERSE EVENTS, Other adverse events).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 FATIGUE, 1 DIARRHEA, 2 CONSTIPATION, 3 RASH, 4 OTHER
(declare-const severe Bool) ; severe
(define-fun row.routine () Bool (or (= event 0) (= event 1) (= event 2) (= event 3)))
(define-fun region.other_event () Bool (and (not row.routine) (not severe)))
(define-fun part.4 () Bool (or false (and severe (or false severe))))
(define-fun unresolved () Bool (not (or severe region.other_event)))
(define-fun only.routine () Bool (and row.routine (not severe)))

; 1. Is there: severe, and not left to the clinician
(push 1)
(assert (and
    (and (>= event 0) (< event 5))
    (and
      severe
      (not
        (and
          (and (or severe region.other_event) (and part.4 part.4 part.4))
          (not (or (and unresolved only.routine) (and region.other_event (or true row.routine)))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

