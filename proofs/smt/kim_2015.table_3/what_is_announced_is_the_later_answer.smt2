; kim_2015.table_3: what_is_announced_is_the_later_answer
; With unchanged facts, what is announced in cycle 4 is the answer in cycle 5.
; The table: Prophylactic management of venous thromboembolism (kim_2015, Table 3).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const one_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const one_dexamethasone_mg_per_cycle Real) ; dexamethasone: 0 to 1,120 mg per cycle
(declare-const one_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const one_months_since_vte Real) ; time since the last VTE: 0 to 1,200 months
(declare-const one_age Int) ; age: 18 to 120 years, whole
(declare-const one_ecog Int) ; ECOG performance status: 0 to 4 , whole
(declare-const one_bmi Real) ; body mass index: 10 to 100 kg/m2
(define-fun one_domain () Bool
  (and
    (or (= one_platelets 0.0) (and (>= one_platelets 1000.0) (<= one_platelets 2000000.0)))
    (and (>= one_creatinine_clearance 0.0) (<= one_creatinine_clearance 400.0))
    (and (>= one_dexamethasone_mg_per_cycle 0.0) (<= one_dexamethasone_mg_per_cycle 1120.0))
    (and (>= one_cycle 1) (<= one_cycle 1000))
    (and (>= one_months_since_vte 0.0) (<= one_months_since_vte 1200.0))
    (and (>= one_age 18) (<= one_age 120))
    (and (>= one_ecog 0) (<= one_ecog 4))
    (and (>= one_bmi 10.0) (<= one_bmi 100.0))))
(declare-const other_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const other_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const other_dexamethasone_mg_per_cycle Real) ; dexamethasone: 0 to 1,120 mg per cycle
(declare-const other_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const other_months_since_vte Real) ; time since the last VTE: 0 to 1,200 months
(declare-const other_age Int) ; age: 18 to 120 years, whole
(declare-const other_ecog Int) ; ECOG performance status: 0 to 4 , whole
(declare-const other_bmi Real) ; body mass index: 10 to 100 kg/m2
(define-fun other_domain () Bool
  (and
    (or (= other_platelets 0.0) (and (>= other_platelets 1000.0) (<= other_platelets 2000000.0)))
    (and (>= other_creatinine_clearance 0.0) (<= other_creatinine_clearance 400.0))
    (and (>= other_dexamethasone_mg_per_cycle 0.0) (<= other_dexamethasone_mg_per_cycle 1120.0))
    (and (>= other_cycle 1) (<= other_cycle 1000))
    (and (>= other_months_since_vte 0.0) (<= other_months_since_vte 1200.0))
    (and (>= other_age 18) (<= other_age 120))
    (and (>= other_ecog 0) (<= other_ecog 4))
    (and (>= other_bmi 10.0) (<= other_bmi 100.0))))
(declare-const one_on_dialysis Bool) ; on dialysis
(declare-const other_on_dialysis Bool) ; on dialysis
(declare-const one_months_since_vte_is_NEVER Bool) ; time since the last VTE: NEVER, in place of a number
(declare-const other_months_since_vte_is_NEVER Bool) ; time since the last VTE: NEVER, in place of a number
(declare-const one_immobilised Bool) ; immobilised
(declare-const other_immobilised Bool) ; immobilised
(declare-const one_erythropoietin Bool) ; on erythropoietin
(declare-const other_erythropoietin Bool) ; on erythropoietin
(declare-const one_comorbidities_has_INFECTION Bool) ; comorbidities: has INFECTION
(declare-const other_comorbidities_has_INFECTION Bool) ; comorbidities: has INFECTION
(declare-const one_comorbidities_has_RENAL_DISEASE Bool) ; comorbidities: has RENAL_DISEASE
(declare-const other_comorbidities_has_RENAL_DISEASE Bool) ; comorbidities: has RENAL_DISEASE
(declare-const one_comorbidities_has_PULMONARY_DISEASE Bool) ; comorbidities: has PULMONARY_DISEASE
(declare-const other_comorbidities_has_PULMONARY_DISEASE Bool) ; comorbidities: has PULMONARY_DISEASE
(declare-const one_comorbidities_has_CONGESTIVE_HEART_FAILURE Bool) ; comorbidities: has CONGESTIVE_HEART_FAILURE
(declare-const other_comorbidities_has_CONGESTIVE_HEART_FAILURE Bool) ; comorbidities: has CONGESTIVE_HEART_FAILURE
(declare-const one_comorbidities_has_ARTERIAL_THROMBOEMBOLISM Bool) ; comorbidities: has ARTERIAL_THROMBOEMBOLISM
(declare-const other_comorbidities_has_ARTERIAL_THROMBOEMBOLISM Bool) ; comorbidities: has ARTERIAL_THROMBOEMBOLISM
(declare-const one_comorbidities_has_THROMBOPHILIA Bool) ; comorbidities: has THROMBOPHILIA
(declare-const other_comorbidities_has_THROMBOPHILIA Bool) ; comorbidities: has THROMBOPHILIA
(define-fun part.38 () Bool
  (and
    (and (= false false) (= one_platelets other_platelets))
    (and (= false false) (= one_creatinine_clearance other_creatinine_clearance))
    (= one_on_dialysis other_on_dialysis)
    (and (= false false) (= one_dexamethasone_mg_per_cycle other_dexamethasone_mg_per_cycle))
    (and
      (= one_months_since_vte_is_NEVER other_months_since_vte_is_NEVER)
      (= one_months_since_vte other_months_since_vte))
    (= one_immobilised other_immobilised)
    (and (= false false) (= one_age other_age))
    (and (= false false) (= one_ecog other_ecog))
    (and (= false false) (= one_bmi other_bmi))
    (= one_erythropoietin other_erythropoietin)
    (and
      (= one_comorbidities_has_INFECTION other_comorbidities_has_INFECTION)
      (= one_comorbidities_has_RENAL_DISEASE other_comorbidities_has_RENAL_DISEASE)
      (= one_comorbidities_has_PULMONARY_DISEASE other_comorbidities_has_PULMONARY_DISEASE)
      (= one_comorbidities_has_CONGESTIVE_HEART_FAILURE other_comorbidities_has_CONGESTIVE_HEART_FAILURE)
      (= one_comorbidities_has_ARTERIAL_THROMBOEMBOLISM other_comorbidities_has_ARTERIAL_THROMBOEMBOLISM)
      (= one_comorbidities_has_THROMBOPHILIA other_comorbidities_has_THROMBOPHILIA))))
(define-fun one_row.row_1 () Bool
  (or
    (and (not one_months_since_vte_is_NEVER) (<= one_months_since_vte 6.0))
    one_immobilised
    (>= one_dexamethasone_mg_per_cycle 480.0)))
(define-fun part.40 () Bool
  (or
    (>= one_age 75)
    (not one_months_since_vte_is_NEVER)
    (>= one_ecog 2)
    one_comorbidities_has_INFECTION
    one_comorbidities_has_RENAL_DISEASE
    one_comorbidities_has_PULMONARY_DISEASE
    one_comorbidities_has_CONGESTIVE_HEART_FAILURE
    one_comorbidities_has_ARTERIAL_THROMBOEMBOLISM
    one_comorbidities_has_THROMBOPHILIA
    one_erythropoietin
    (>= one_bmi 30.0)))
(define-fun one_region.dialysis.renal_disease () Bool
  (and one_on_dialysis (not one_row.row_1) (not part.40) (>= one_platelets 100000.0)))
(define-fun one_region.rows_1_and_3.none_later () Bool
  (and one_row.row_1 (> one_cycle 4) (< one_platelets 100000.0)))
(define-fun one_region.rows_1_and_3.none_below_50_000 () Bool
  (and one_row.row_1 (<= one_cycle 4) (< one_platelets 50000.0)))
(define-fun part.44 () Bool (or (< one_creatinine_clearance 30.0) one_on_dialysis))
(define-fun one_region.rows_1_and_3.warfarin_or_none () Bool
  (and one_row.row_1 (<= one_cycle 4) (< one_platelets 100000.0) (>= one_platelets 50000.0) part.44))
(define-fun one_region.rows_1_and_3.heparin_or_none () Bool
  (and
    one_row.row_1
    (<= one_cycle 4)
    (< one_platelets 100000.0)
    (>= one_platelets 50000.0)
    (not part.44)))
(define-fun one_region.rows_1_and_2.aspirin_later () Bool
  (and one_row.row_1 (> one_cycle 4) (>= one_platelets 100000.0) part.40))
(define-fun one_region.rows_1_and_2.warfarin () Bool
  (and one_row.row_1 (<= one_cycle 4) (>= one_platelets 100000.0) part.44 part.40))
(define-fun one_region.rows_1_and_2.heparin () Bool
  (and one_row.row_1 (<= one_cycle 4) (>= one_platelets 100000.0) (not part.44) part.40))
(define-fun one_region.row_1.aspirin_later () Bool
  (and one_row.row_1 (> one_cycle 4) (>= one_platelets 100000.0) (not part.40)))
(define-fun one_region.row_1.warfarin () Bool
  (and one_row.row_1 (<= one_cycle 4) (>= one_platelets 100000.0) part.44 (not part.40)))
(define-fun one_region.row_1.heparin () Bool
  (and one_row.row_1 (<= one_cycle 4) (>= one_platelets 100000.0) (not part.44) (not part.40)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.row_1.heparin
      one_region.row_1.warfarin
      one_region.row_1.aspirin_later
      one_region.rows_1_and_2.heparin
      one_region.rows_1_and_2.warfarin
      one_region.rows_1_and_2.aspirin_later
      one_region.rows_1_and_3.heparin_or_none
      one_region.rows_1_and_3.warfarin_or_none
      one_region.rows_1_and_3.none_below_50_000
      one_region.rows_1_and_3.none_later
      one_region.dialysis.renal_disease)))
(define-fun one_row.row_3 () Bool
  (or (and (not one_row.row_1) (not part.40) (not one_on_dialysis)) (< one_platelets 100000.0)))
(define-fun one_row.row_2 () Bool (and part.40 (>= one_platelets 100000.0)))
(define-fun one_only.row_3 () Bool (and one_row.row_3 (not (or one_row.row_1 one_row.row_2))))
(define-fun one_only.row_2 () Bool (and one_row.row_2 (not (or one_row.row_1 one_row.row_3))))
(define-fun part.58 () Int
  (ite one_region.dialysis.renal_disease (- 1)
  (ite one_region.rows_1_and_3.none_later (- 1)
  (ite one_region.rows_1_and_3.none_below_50_000 (- 1)
  (ite one_region.rows_1_and_3.warfarin_or_none 0
  (ite one_region.rows_1_and_3.heparin_or_none 0
  (ite one_region.rows_1_and_2.aspirin_later (- 1)
  (ite one_region.rows_1_and_2.warfarin 0
  (ite one_region.rows_1_and_2.heparin 0
  (ite one_region.row_1.aspirin_later (- 1)
  (ite one_region.row_1.warfarin 0
  (ite one_region.row_1.heparin 0
  (ite (and one_unresolved one_only.row_3) (- 1)
  (ite (and one_unresolved one_only.row_2) (- 1)
  0))))))))))))))
(define-fun other_row.row_1 () Bool
  (or
    (and (not other_months_since_vte_is_NEVER) (<= other_months_since_vte 6.0))
    other_immobilised
    (>= other_dexamethasone_mg_per_cycle 480.0)))
(define-fun part.60 () Bool
  (or
    (>= other_age 75)
    (not other_months_since_vte_is_NEVER)
    (>= other_ecog 2)
    other_comorbidities_has_INFECTION
    other_comorbidities_has_RENAL_DISEASE
    other_comorbidities_has_PULMONARY_DISEASE
    other_comorbidities_has_CONGESTIVE_HEART_FAILURE
    other_comorbidities_has_ARTERIAL_THROMBOEMBOLISM
    other_comorbidities_has_THROMBOPHILIA
    other_erythropoietin
    (>= other_bmi 30.0)))
(define-fun other_region.dialysis.renal_disease () Bool
  (and other_on_dialysis (not other_row.row_1) (not part.60) (>= other_platelets 100000.0)))
(define-fun other_region.rows_1_and_3.none_later () Bool
  (and other_row.row_1 (> other_cycle 4) (< other_platelets 100000.0)))
(define-fun other_region.rows_1_and_3.none_below_50_000 () Bool
  (and other_row.row_1 (<= other_cycle 4) (< other_platelets 50000.0)))
(define-fun part.64 () Bool (or (< other_creatinine_clearance 30.0) other_on_dialysis))
(define-fun other_region.rows_1_and_3.warfarin_or_none () Bool
  (and
    other_row.row_1
    (<= other_cycle 4)
    (< other_platelets 100000.0)
    (>= other_platelets 50000.0)
    part.64))
(define-fun other_region.rows_1_and_3.heparin_or_none () Bool
  (and
    other_row.row_1
    (<= other_cycle 4)
    (< other_platelets 100000.0)
    (>= other_platelets 50000.0)
    (not part.64)))
(define-fun other_region.rows_1_and_2.aspirin_later () Bool
  (and other_row.row_1 (> other_cycle 4) (>= other_platelets 100000.0) part.60))
(define-fun other_region.rows_1_and_2.warfarin () Bool
  (and other_row.row_1 (<= other_cycle 4) (>= other_platelets 100000.0) part.64 part.60))
(define-fun other_region.rows_1_and_2.heparin () Bool
  (and other_row.row_1 (<= other_cycle 4) (>= other_platelets 100000.0) (not part.64) part.60))
(define-fun other_region.row_1.aspirin_later () Bool
  (and other_row.row_1 (> other_cycle 4) (>= other_platelets 100000.0) (not part.60)))
(define-fun other_region.row_1.warfarin () Bool
  (and other_row.row_1 (<= other_cycle 4) (>= other_platelets 100000.0) part.64 (not part.60)))
(define-fun other_region.row_1.heparin () Bool
  (and other_row.row_1 (<= other_cycle 4) (>= other_platelets 100000.0) (not part.64) (not part.60)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.row_1.heparin
      other_region.row_1.warfarin
      other_region.row_1.aspirin_later
      other_region.rows_1_and_2.heparin
      other_region.rows_1_and_2.warfarin
      other_region.rows_1_and_2.aspirin_later
      other_region.rows_1_and_3.heparin_or_none
      other_region.rows_1_and_3.warfarin_or_none
      other_region.rows_1_and_3.none_below_50_000
      other_region.rows_1_and_3.none_later
      other_region.dialysis.renal_disease)))
(define-fun other_row.row_3 () Bool
  (or (and (not other_row.row_1) (not part.60) (not other_on_dialysis)) (< other_platelets 100000.0)))
(define-fun other_row.row_2 () Bool (and part.60 (>= other_platelets 100000.0)))
(define-fun other_only.row_3 () Bool
  (and other_row.row_3 (not (or other_row.row_1 other_row.row_2))))
(define-fun other_only.row_2 () Bool
  (and other_row.row_2 (not (or other_row.row_1 other_row.row_3))))

; 1. Is there: the later answer is not the one that was announced
(push 1)
(assert (and
    (and one_domain other_domain)
    (and
      part.38
      (<= one_cycle 4)
      (= other_cycle (+ one_cycle 1))
      (and (> other_cycle 4) (>= other_platelets 100000.0))
      (distinct part.58 (- 1))
      (distinct
        part.58
        (ite other_region.dialysis.renal_disease 0
        (ite other_region.rows_1_and_3.none_later 1
        (ite other_region.rows_1_and_3.none_below_50_000 1
        (ite other_region.rows_1_and_3.warfarin_or_none 4
        (ite other_region.rows_1_and_3.heparin_or_none 4
        (ite other_region.rows_1_and_2.aspirin_later 0
        (ite other_region.rows_1_and_2.warfarin 3
        (ite other_region.rows_1_and_2.heparin 2
        (ite other_region.row_1.aspirin_later 0
        (ite other_region.row_1.warfarin 3
        (ite other_region.row_1.heparin 2
        (ite (and other_unresolved other_only.row_3) 1
        (ite (and other_unresolved other_only.row_2) 0
        0)))))))))))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: the later answer is not the one that was announced
(push 1)
(assert (and
    (and one_domain other_domain)
    (and
      part.38
      (<= one_cycle 4)
      (= other_cycle (+ one_cycle 1))
      (and (> other_cycle 4) (< other_platelets 100000.0))
      (distinct part.58 (- 1))
      (distinct
        part.58
        (ite other_region.dialysis.renal_disease 1
        (ite other_region.rows_1_and_3.none_later 0
        (ite other_region.rows_1_and_3.none_below_50_000 0
        (ite other_region.rows_1_and_3.warfarin_or_none 4
        (ite other_region.rows_1_and_3.heparin_or_none 4
        (ite other_region.rows_1_and_2.aspirin_later 1
        (ite other_region.rows_1_and_2.warfarin 3
        (ite other_region.rows_1_and_2.heparin 2
        (ite other_region.row_1.aspirin_later 1
        (ite other_region.row_1.warfarin 3
        (ite other_region.row_1.heparin 2
        (ite (and other_unresolved other_only.row_3) 0
        (ite (and other_unresolved other_only.row_2) 1
        0)))))))))))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

