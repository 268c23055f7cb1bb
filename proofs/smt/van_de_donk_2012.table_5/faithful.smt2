; van_de_donk_2012.table_5: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Supportive care for adverse events (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const adverse_event Int) ; adverse event: 0 NEUTROPENIA, 1 ANEMIA, 2 THROMBOCYTOPENIA, 3 DIARRHEA, 4 LOCALIZED_RASH, 5 EXTENSIVE_RASH
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

; 1. Is there: the answer is not that of neutropenia, undeclared
(push 1)
(assert (and (and (>= adverse_event 0) (< adverse_event 6)) (and only.neutropenia false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.anemia () Bool
  (and
    row.anemia
    (not (or row.neutropenia row.thrombocytopenia row.diarrhea row.rash.localized row.rash.extensive))))

; 2. Is there: the answer is not that of anemia, undeclared
(push 1)
(assert (and (and (>= adverse_event 0) (< adverse_event 6)) (and only.anemia false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.thrombocytopenia () Bool
  (and
    row.thrombocytopenia
    (not (or row.neutropenia row.anemia row.diarrhea row.rash.localized row.rash.extensive))))

; 3. Is there: the answer is not that of thrombocytopenia, undeclared
(push 1)
(assert (and (and (>= adverse_event 0) (< adverse_event 6)) (and only.thrombocytopenia false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.diarrhea () Bool
  (and
    row.diarrhea
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.rash.localized row.rash.extensive))))

; 4. Is there: the answer is not that of diarrhea, undeclared
(push 1)
(assert (and (and (>= adverse_event 0) (< adverse_event 6)) (and only.diarrhea false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.rash.localized () Bool
  (and
    row.rash.localized
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.diarrhea row.rash.extensive))))

; 5. Is there: the answer is not that of rash.localized, undeclared
(push 1)
(assert (and (and (>= adverse_event 0) (< adverse_event 6)) (and only.rash.localized false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.rash.extensive () Bool
  (and
    row.rash.extensive
    (not (or row.neutropenia row.anemia row.thrombocytopenia row.diarrhea row.rash.localized))))

; 6. Is there: the answer is not that of rash.extensive, undeclared
(push 1)
(assert (and (and (>= adverse_event 0) (< adverse_event 6)) (and only.rash.extensive false (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

