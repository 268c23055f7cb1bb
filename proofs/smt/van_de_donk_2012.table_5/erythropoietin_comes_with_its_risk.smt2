; van_de_donk_2012.table_5: erythropoietin_comes_with_its_risk
; Erythropoietin is never named without its risk of thromboembolism.
; The table: Supportive care for adverse events (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const adverse_event Int) ; adverse event: 0 NEUTROPENIA, 1 ANEMIA, 2 THROMBOCYTOPENIA, 3 DIARRHEA, 4 LOCALIZED_RASH, 5 EXTENSIVE_RASH
(define-fun unresolved () Bool (not false))
(define-fun row.anemia () Bool (= adverse_event 1))
(define-fun row.neutropenia () Bool (= adverse_event 0))
(define-fun row.thrombocytopenia () Bool (= adverse_event 2))
(define-fun row.diarrhea () Bool (= adverse_event 3))
(define-fun row.rash.localized () Bool (= adverse_event 4))
(define-fun row.rash.extensive () Bool (= adverse_event 5))
(define-fun only.anemia () Bool
  (and
    row.anemia
    (not (or row.neutropenia row.thrombocytopenia row.diarrhea row.rash.localized row.rash.extensive))))

; 1. Is there: erythropoietin without its risk
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (and (and unresolved only.anemia) (not row.anemia))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

