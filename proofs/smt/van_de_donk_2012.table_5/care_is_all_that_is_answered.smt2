; van_de_donk_2012.table_5: care_is_all_that_is_answered
; Every answer names care and nothing about lenalidomide; to reduce or suspend it is an option only.
; The table: Supportive care for adverse events (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const adverse_event Int) ; adverse event: 0 NEUTROPENIA, 1 ANEMIA, 2 THROMBOCYTOPENIA, 3 DIARRHEA, 4 LOCALIZED_RASH, 5 EXTENSIVE_RASH
(define-fun unresolved () Bool (not false))
(define-fun row.neutropenia () Bool (= adverse_event 0))
(define-fun row.anemia () Bool (= adverse_event 1))
(define-fun row.thrombocytopenia () Bool (= adverse_event 2))
(define-fun row.diarrhea () Bool (= adverse_event 3))
(define-fun row.rash.localized () Bool (= adverse_event 4))
(define-fun row.rash.extensive () Bool (= adverse_event 5))
(define-fun only.neutropenia () Bool
  (and
    row.neutropenia
    (not (or row.anemia row.thrombocytopenia row.diarrhea row.rash.localized row.rash.extensive))))
(define-fun only.anemia () Bool
  (and
    row.anemia
    (not (or row.neutropenia row.thrombocytopenia row.diarrhea row.rash.localized row.rash.extensive))))
(define-fun only.thrombocytopenia () Bool
  (and
    row.thrombocytopenia
    (not (or row.neutropenia row.anemia row.diarrhea row.rash.localized row.rash.extensive))))
(define-fun only.diarrhea () Bool
  (and
    row.diarrhea
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.rash.localized row.rash.extensive))))
(define-fun only.rash.localized () Bool
  (and
    row.rash.localized
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.diarrhea row.rash.extensive))))
(define-fun only.rash.extensive () Bool
  (and
    row.rash.extensive
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.diarrhea row.rash.localized))))

; 1. Is there: another answer than care
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (not
      (or
        (and unresolved only.neutropenia)
        (and unresolved only.anemia)
        (and unresolved only.thrombocytopenia)
        (and unresolved only.diarrhea)
        (and unresolved only.rash.localized)
        (and unresolved only.rash.extensive)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

