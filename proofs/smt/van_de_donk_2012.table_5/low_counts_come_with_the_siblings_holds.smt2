; van_de_donk_2012.table_5: low_counts_come_with_the_siblings_holds
; Neutropenia and thrombocytopenia are never answered without the counts at which a sibling holds lenalidomide.
; The table: Supportive care for adverse events (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const adverse_event Int) ; adverse event: 0 NEUTROPENIA, 1 ANEMIA, 2 THROMBOCYTOPENIA, 3 DIARRHEA, 4 LOCALIZED_RASH, 5 EXTENSIVE_RASH
(define-fun row.neutropenia () Bool (= adverse_event 0))
(define-fun part.2 () Bool (and row.neutropenia (not row.neutropenia)))
(define-fun row.thrombocytopenia () Bool (= adverse_event 2))

; 1. Is there: a low count, and no word on a hold
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (or part.2 part.2 (and row.thrombocytopenia (not row.thrombocytopenia)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

