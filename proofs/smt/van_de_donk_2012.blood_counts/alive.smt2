; van_de_donk_2012.blood_counts: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const preexisting_cytopenia Bool) ; pre-existing cytopenia
(define-fun row.start () Bool (not preexisting_cytopenia))

; 1. There is: a patient for whom start is the answer or an option
(push 1)
(assert (and true (or (or false row.start) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun unresolved () Bool (not row.start))
(define-fun only.preexisting_cytopenia () Bool (and preexisting_cytopenia unresolved))

; 2. There is: a patient for whom preexisting_cytopenia is the answer or an option
(push 1)
(assert (and true (or (and unresolved preexisting_cytopenia only.preexisting_cytopenia) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

