; kim_2015.table_3: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Prophylactic management of venous thromboembolism (kim_2015, Table 3).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const dexamethasone_mg_per_cycle Real) ; dexamethasone: 0 to 1,120 mg per cycle
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const months_since_vte Real) ; time since the last VTE: 0 to 1,200 months
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const ecog Int) ; ECOG performance status: 0 to 4 , whole
(declare-const bmi Real) ; body mass index: 10 to 100 kg/m2
(define-fun domain () Bool
  (and
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= dexamethasone_mg_per_cycle 0.0) (<= dexamethasone_mg_per_cycle 1120.0))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= months_since_vte 0.0) (<= months_since_vte 1200.0))
    (and (>= age 18) (<= age 120))
    (and (>= ecog 0) (<= ecog 4))
    (and (>= bmi 10.0) (<= bmi 100.0))))
(declare-const months_since_vte_is_NEVER Bool) ; time since the last VTE: NEVER, in place of a number
(declare-const comorbidities_has_INFECTION Bool) ; comorbidities: has INFECTION
(declare-const comorbidities_has_RENAL_DISEASE Bool) ; comorbidities: has RENAL_DISEASE
(declare-const comorbidities_has_PULMONARY_DISEASE Bool) ; comorbidities: has PULMONARY_DISEASE
(declare-const comorbidities_has_CONGESTIVE_HEART_FAILURE Bool) ; comorbidities: has CONGESTIVE_HEART_FAILURE
(declare-const comorbidities_has_ARTERIAL_THROMBOEMBOLISM Bool) ; comorbidities: has ARTERIAL_THROMBOEMBOLISM
(declare-const comorbidities_has_THROMBOPHILIA Bool) ; comorbidities: has THROMBOPHILIA
(declare-const erythropoietin Bool) ; on erythropoietin
(define-fun part.17 () Bool
  (or
    (>= age 75)
    (not months_since_vte_is_NEVER)
    (>= ecog 2)
    comorbidities_has_INFECTION
    comorbidities_has_RENAL_DISEASE
    comorbidities_has_PULMONARY_DISEASE
    comorbidities_has_CONGESTIVE_HEART_FAILURE
    comorbidities_has_ARTERIAL_THROMBOEMBOLISM
    comorbidities_has_THROMBOPHILIA
    erythropoietin
    (>= bmi 30.0)))
(define-fun row.row_2 () Bool (and part.17 (>= platelets 100000.0)))
(declare-const immobilised Bool) ; immobilised
(define-fun row.row_1 () Bool
  (or
    (and (not months_since_vte_is_NEVER) (<= months_since_vte 6.0))
    immobilised
    (>= dexamethasone_mg_per_cycle 480.0)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun row.row_3 () Bool
  (or (and (not row.row_1) (not part.17) (not on_dialysis)) (< platelets 100000.0)))
(define-fun only.row_2 () Bool (and row.row_2 (not (or row.row_1 row.row_3))))
(define-fun part.24 () Bool (or (< creatinine_clearance 30.0) on_dialysis))
(define-fun region.row_1.heparin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) (not part.24) (not part.17)))
(define-fun region.row_1.warfarin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) part.24 (not part.17)))
(define-fun region.row_1.aspirin_later () Bool
  (and row.row_1 (> cycle 4) (>= platelets 100000.0) (not part.17)))
(define-fun region.rows_1_and_2.heparin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) (not part.24) part.17))
(define-fun region.rows_1_and_2.warfarin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) part.24 part.17))
(define-fun region.rows_1_and_3.heparin_or_none () Bool
  (and row.row_1 (<= cycle 4) (< platelets 100000.0) (>= platelets 50000.0) (not part.24)))
(define-fun region.rows_1_and_3.warfarin_or_none () Bool
  (and row.row_1 (<= cycle 4) (< platelets 100000.0) (>= platelets 50000.0) part.24))
(define-fun region.rows_1_and_3.none_below_50_000 () Bool
  (and row.row_1 (<= cycle 4) (< platelets 50000.0)))
(define-fun region.rows_1_and_3.none_later () Bool
  (and row.row_1 (> cycle 4) (< platelets 100000.0)))

; 1. Is there: the answer is not that of row_2, undeclared
(push 1)
(assert (and
    domain
    (and
      only.row_2
      (or
        region.row_1.heparin
        region.row_1.warfarin
        region.row_1.aspirin_later
        region.rows_1_and_2.heparin
        region.rows_1_and_2.warfarin
        region.rows_1_and_3.heparin_or_none
        region.rows_1_and_3.warfarin_or_none
        region.rows_1_and_3.none_below_50_000
        region.rows_1_and_3.none_later)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.row_3 () Bool (and row.row_3 (not (or row.row_1 row.row_2))))
(define-fun region.rows_1_and_2.aspirin_later () Bool
  (and row.row_1 (> cycle 4) (>= platelets 100000.0) part.17))
(define-fun region.dialysis.renal_disease () Bool
  (and on_dialysis (not row.row_1) (not part.17) (>= platelets 100000.0)))

; 2. Is there: the answer is not that of row_3, undeclared
(push 1)
(assert (and
    domain
    (and
      only.row_3
      (or
        region.row_1.heparin
        region.row_1.warfarin
        region.row_1.aspirin_later
        region.rows_1_and_2.heparin
        region.rows_1_and_2.warfarin
        region.rows_1_and_2.aspirin_later
        region.rows_1_and_3.heparin_or_none
        region.rows_1_and_3.warfarin_or_none
        region.dialysis.renal_disease)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

