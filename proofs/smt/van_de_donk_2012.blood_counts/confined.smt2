; van_de_donk_2012.blood_counts: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const preexisting_cytopenia Bool) ; pre-existing cytopenia
(define-fun row.start () Bool (not preexisting_cytopenia))

; 1. Is there: a patient for whom biweekly meets PUBLISHED
(push 1)
(assert (and true (and row.start false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.start () Bool (and row.start (not preexisting_cytopenia)))

; 2. There is: a patient for whom biweekly meets COMPLETED
(push 1)
(assert (and true (and row.start only.start)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or row.start preexisting_cytopenia)))

; 3. Is there: a patient for whom biweekly meets GAP
(push 1)
(assert (and true (and row.start no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.preexisting_cytopenia () Bool (and preexisting_cytopenia (not row.start)))

; 4. Is there: a patient for whom biweekly meets OVERLAP
(push 1)
(assert (and true (and row.start (not (or no_row only.preexisting_cytopenia only.start)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom biweekly meets OVERRIDE
(push 1)
(assert (and true (and row.start only.preexisting_cytopenia)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

