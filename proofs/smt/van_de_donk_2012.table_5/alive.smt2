; van_de_donk_2012.table_5: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
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

; 1. There is: a patient for whom neutropenia is the answer or an option
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (or (and unresolved row.neutropenia only.neutropenia) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.anemia () Bool
  (and
    row.anemia
    (not (or row.neutropenia row.thrombocytopenia row.diarrhea row.rash.localized row.rash.extensive))))

; 2. There is: a patient for whom anemia is the answer or an option
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (or (and unresolved row.anemia only.anemia) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.thrombocytopenia () Bool
  (and
    row.thrombocytopenia
    (not (or row.neutropenia row.anemia row.diarrhea row.rash.localized row.rash.extensive))))

; 3. There is: a patient for whom thrombocytopenia is the answer or an option
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (or (and unresolved row.thrombocytopenia only.thrombocytopenia) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.diarrhea () Bool
  (and
    row.diarrhea
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.rash.localized row.rash.extensive))))

; 4. There is: a patient for whom diarrhea is the answer or an option
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (or (and unresolved row.diarrhea only.diarrhea) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.rash.localized () Bool
  (and
    row.rash.localized
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.diarrhea row.rash.extensive))))

; 5. There is: a patient for whom rash.localized is the answer or an option
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (or (and unresolved row.rash.localized only.rash.localized) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.rash.extensive () Bool
  (and
    row.rash.extensive
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.diarrhea row.rash.localized))))

; 6. There is: a patient for whom rash.extensive is the answer or an option
(push 1)
(assert (and
    (and (>= adverse_event 0) (< adverse_event 6))
    (or (and unresolved row.rash.extensive only.rash.extensive) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

