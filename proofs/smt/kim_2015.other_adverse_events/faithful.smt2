; kim_2015.other_adverse_events: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Symptoms managed routinely, and severe events (kim_2015, TREATMENT OF ADVERSE EVENTS, Other adverse events).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 FATIGUE, 1 DIARRHEA, 2 CONSTIPATION, 3 RASH, 4 OTHER
(define-fun row.routine () Bool (or (= event 0) (= event 1) (= event 2) (= event 3)))
(declare-const severe Bool) ; severe
(define-fun only.routine () Bool (and row.routine (not severe)))
(define-fun region.other_event () Bool (and (not row.routine) (not severe)))

; 1. Is there: the answer is not that of routine, undeclared
(push 1)
(assert (and (and (>= event 0) (< event 5)) (and only.routine (or severe region.other_event) (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

