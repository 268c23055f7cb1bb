; van_de_donk_2012.blood_counts: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const preexisting_cytopenia Bool) ; pre-existing cytopenia
(define-fun row.start () Bool (not preexisting_cytopenia))
(define-fun only.preexisting_cytopenia () Bool (and preexisting_cytopenia (not row.start)))

; 1. Is there: the answer is not that of preexisting_cytopenia, undeclared
(push 1)
(assert (and true (and only.preexisting_cytopenia row.start (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

