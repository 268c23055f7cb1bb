; kim_2015.other_adverse_events: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Symptoms managed routinely, and severe events (kim_2015, TREATMENT OF ADVERSE EVENTS, Other adverse events).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 FATIGUE, 1 DIARRHEA, 2 CONSTIPATION, 3 RASH, 4 OTHER
(declare-const severe Bool) ; severe
(define-fun row.routine () Bool (or (= event 0) (= event 1) (= event 2) (= event 3)))
(define-fun region.other_event () Bool (and (not row.routine) (not severe)))
(define-fun unresolved () Bool (not (or severe region.other_event)))
(define-fun only.routine () Bool (and row.routine (not severe)))

; 1. There is: a patient for whom routine is the answer or an option
(push 1)
(assert (and
    (and (>= event 0) (< event 5))
    (or (and unresolved row.routine only.routine) (and region.other_event (or true row.routine)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 2. There is: a patient for whom severe is the answer or an option
(push 1)
(assert (and
    (and (>= event 0) (< event 5))
    (or
      false
      (or (and severe (or false severe)) (and severe (or false severe)) (and severe (or false severe))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

