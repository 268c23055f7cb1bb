; van_de_donk_2012.blood_counts: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const preexisting_cytopenia Bool) ; pre-existing cytopenia
(define-fun row.start () Bool (not preexisting_cytopenia))
(define-fun unresolved () Bool (not row.start))
(define-fun only.preexisting_cytopenia () Bool (and preexisting_cytopenia unresolved))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and true (and unresolved (not only.preexisting_cytopenia))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

