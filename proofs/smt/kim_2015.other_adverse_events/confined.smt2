; kim_2015.other_adverse_events: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Symptoms managed routinely, and severe events (kim_2015, TREATMENT OF ADVERSE EVENTS, Other adverse events).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 FATIGUE, 1 DIARRHEA, 2 CONSTIPATION, 3 RASH, 4 OTHER
(declare-const severe Bool) ; severe

; 1. Is there: a patient for whom severe.physician_decides meets PUBLISHED
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and severe false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.routine () Bool (or (= event 0) (= event 1) (= event 2) (= event 3)))
(define-fun only.severe () Bool (and severe (not row.routine)))

; 2. There is: a patient for whom severe.physician_decides meets COMPLETED
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and severe only.severe)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or row.routine severe)))

; 3. Is there: a patient for whom severe.physician_decides meets GAP
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and severe no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.routine () Bool (and row.routine (not severe)))
(define-fun part.6 () Bool (not (or no_row only.routine only.severe)))

; 4. There is: a patient for whom severe.physician_decides meets OVERLAP
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and severe part.6)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. Is there: a patient for whom severe.physician_decides meets OVERRIDE
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and severe only.routine)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.other_event () Bool (and (not row.routine) (not severe)))

; 6. Is there: a patient for whom other_event meets PUBLISHED
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and region.other_event false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom other_event meets COMPLETED
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and region.other_event only.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. There is: a patient for whom other_event meets GAP
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and region.other_event no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 9. Is there: a patient for whom other_event meets OVERLAP
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and region.other_event part.6)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom other_event meets OVERRIDE
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and region.other_event only.routine)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

