; van_de_donk_2012.blood_counts: cytopenia_is_watched_more_closely
; With a pre-existing cytopenia, blood is counted more often than without.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_preexisting_cytopenia Bool) ; pre-existing cytopenia
(define-fun one_row.start () Bool (not one_preexisting_cytopenia))
(declare-const other_preexisting_cytopenia Bool) ; pre-existing cytopenia
(define-fun other_row.start () Bool (not other_preexisting_cytopenia))
(define-fun other_unresolved () Bool (not other_row.start))
(define-fun other_only.preexisting_cytopenia () Bool
  (and other_preexisting_cytopenia other_unresolved))
(define-fun one_unresolved () Bool (not one_row.start))
(define-fun one_only.preexisting_cytopenia () Bool (and one_preexisting_cytopenia one_unresolved))

; 1. Is there: a cytopenia, and not watched more closely
(push 1)
(assert (and
    (and true true)
    (and
      one_row.start
      other_preexisting_cytopenia
      (>=
        (ite other_row.start 14 (ite (and other_unresolved other_only.preexisting_cytopenia) 7 0))
        (ite one_row.start 14 (ite (and one_unresolved one_only.preexisting_cytopenia) 7 0))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

