; van_de_donk_2012.table_4: more_risk_factors_never_raise_the_dose
; Greater age, frailty or more comorbidities never raise mg per cycle.
; The table: Starting dose of lenalidomide by renal function and risk factors (van_de_donk_2012, Table 4).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const one_age Int) ; age: 18 to 120 years, whole
(declare-const one_comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(define-fun one_domain () Bool
  (and
    (and (>= one_creatinine_clearance 0.0) (<= one_creatinine_clearance 400.0))
    (and (>= one_age 18) (<= one_age 120))
    (and (>= one_comorbidities 0) (<= one_comorbidities 20))))
(declare-const other_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const other_age Int) ; age: 18 to 120 years, whole
(declare-const other_comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(define-fun other_domain () Bool
  (and
    (and (>= other_creatinine_clearance 0.0) (<= other_creatinine_clearance 400.0))
    (and (>= other_age 18) (<= other_age 120))
    (and (>= other_comorbidities 0) (<= other_comorbidities 20))))
(declare-const one_on_dialysis Bool) ; on dialysis
(declare-const other_on_dialysis Bool) ; on dialysis
(declare-const one_frail Bool) ; frail
(declare-const other_frail Bool) ; frail
(define-fun other_row.up_to_30 () Bool (<= other_creatinine_clearance 30.0))
(define-fun other_row.from_30_to_50 () Bool
  (and (>= other_creatinine_clearance 30.0) (<= other_creatinine_clearance 50.0)))
(define-fun other_row.risk_factors () Bool
  (or (>= other_age 75) other_frail (>= other_comorbidities 1)))
(define-fun other_region.up_to_30.risk_factors () Bool
  (and
    other_row.up_to_30
    (not other_row.from_30_to_50)
    other_row.risk_factors
    (not other_on_dialysis)))
(define-fun other_region.from_30_to_50.risk_factors () Bool
  (and
    (>= other_creatinine_clearance 30.0)
    (<= other_creatinine_clearance 50.0)
    (< other_creatinine_clearance 50.0)
    other_row.risk_factors
    (not other_on_dialysis)))
(define-fun other_row.from_50 () Bool (>= other_creatinine_clearance 50.0))
(define-fun part.18 () Bool
  (or
    (and (>= other_age 75) other_frail)
    (and (>= other_age 75) (>= other_comorbidities 1))
    (and other_frail (>= other_comorbidities 1))
    (> other_comorbidities 1)))
(define-fun other_region.several_risk_factors () Bool
  (and other_row.from_50 part.18 (not other_on_dialysis)))
(define-fun other_region.one_risk_factor () Bool
  (and other_row.from_50 other_row.risk_factors (not part.18) (not other_on_dialysis)))
(define-fun other_region.dialysis.risk_factors () Bool
  (and other_on_dialysis other_row.risk_factors))
(define-fun other_region.dialysis.any_clearance () Bool
  (and other_on_dialysis (not other_row.risk_factors)))
(define-fun other_region.at_30 () Bool
  (and
    (>= other_creatinine_clearance 30.0)
    (<= other_creatinine_clearance 50.0)
    other_row.up_to_30
    (not other_row.risk_factors)
    (not other_on_dialysis)))
(define-fun other_region.at_50 () Bool
  (and
    other_row.from_50
    (>= other_creatinine_clearance 30.0)
    (<= other_creatinine_clearance 50.0)
    (not other_row.risk_factors)
    (not other_on_dialysis)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.at_50
      other_region.at_30
      other_region.dialysis.any_clearance
      other_region.dialysis.risk_factors
      other_region.one_risk_factor
      other_region.several_risk_factors
      other_region.from_30_to_50.risk_factors
      other_region.up_to_30.risk_factors)))
(define-fun other_only.dialysis () Bool
  (and
    other_on_dialysis
    (not (or other_row.risk_factors other_row.from_50 other_row.from_30_to_50 other_row.up_to_30))))
(define-fun other_only.up_to_30 () Bool
  (and
    other_row.up_to_30
    (not (or other_row.risk_factors other_row.from_50 other_row.from_30_to_50 other_on_dialysis))))
(define-fun other_only.from_30_to_50 () Bool
  (and
    other_row.from_30_to_50
    (not (or other_row.risk_factors other_row.from_50 other_row.up_to_30 other_on_dialysis))))
(define-fun other_only.from_50 () Bool
  (and
    other_row.from_50
    (not (or other_row.risk_factors other_row.from_30_to_50 other_row.up_to_30 other_on_dialysis))))
(define-fun one_row.up_to_30 () Bool (<= one_creatinine_clearance 30.0))
(define-fun one_row.from_30_to_50 () Bool
  (and (>= one_creatinine_clearance 30.0) (<= one_creatinine_clearance 50.0)))
(define-fun one_row.risk_factors () Bool (or (>= one_age 75) one_frail (>= one_comorbidities 1)))
(define-fun one_region.up_to_30.risk_factors () Bool
  (and one_row.up_to_30 (not one_row.from_30_to_50) one_row.risk_factors (not one_on_dialysis)))
(define-fun one_region.from_30_to_50.risk_factors () Bool
  (and
    (>= one_creatinine_clearance 30.0)
    (<= one_creatinine_clearance 50.0)
    (< one_creatinine_clearance 50.0)
    one_row.risk_factors
    (not one_on_dialysis)))
(define-fun one_row.from_50 () Bool (>= one_creatinine_clearance 50.0))
(define-fun part.36 () Bool
  (or
    (and (>= one_age 75) one_frail)
    (and (>= one_age 75) (>= one_comorbidities 1))
    (and one_frail (>= one_comorbidities 1))
    (> one_comorbidities 1)))
(define-fun one_region.several_risk_factors () Bool
  (and one_row.from_50 part.36 (not one_on_dialysis)))
(define-fun one_region.one_risk_factor () Bool
  (and one_row.from_50 one_row.risk_factors (not part.36) (not one_on_dialysis)))
(define-fun one_region.dialysis.risk_factors () Bool (and one_on_dialysis one_row.risk_factors))
(define-fun one_region.dialysis.any_clearance () Bool
  (and one_on_dialysis (not one_row.risk_factors)))
(define-fun one_region.at_30 () Bool
  (and
    (>= one_creatinine_clearance 30.0)
    (<= one_creatinine_clearance 50.0)
    one_row.up_to_30
    (not one_row.risk_factors)
    (not one_on_dialysis)))
(define-fun one_region.at_50 () Bool
  (and
    one_row.from_50
    (>= one_creatinine_clearance 30.0)
    (<= one_creatinine_clearance 50.0)
    (not one_row.risk_factors)
    (not one_on_dialysis)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.at_50
      one_region.at_30
      one_region.dialysis.any_clearance
      one_region.dialysis.risk_factors
      one_region.one_risk_factor
      one_region.several_risk_factors
      one_region.from_30_to_50.risk_factors
      one_region.up_to_30.risk_factors)))
(define-fun one_only.dialysis () Bool
  (and
    one_on_dialysis
    (not (or one_row.risk_factors one_row.from_50 one_row.from_30_to_50 one_row.up_to_30))))
(define-fun one_only.up_to_30 () Bool
  (and
    one_row.up_to_30
    (not (or one_row.risk_factors one_row.from_50 one_row.from_30_to_50 one_on_dialysis))))
(define-fun one_only.from_30_to_50 () Bool
  (and
    one_row.from_30_to_50
    (not (or one_row.risk_factors one_row.from_50 one_row.up_to_30 one_on_dialysis))))
(define-fun one_only.from_50 () Bool
  (and
    one_row.from_50
    (not (or one_row.risk_factors one_row.from_30_to_50 one_row.up_to_30 one_on_dialysis))))

; 1. Is there: more risk factors, more mg
(push 1)
(assert (and
    (and one_domain other_domain)
    (and
      (and
        (and
          (and (= false false) (= one_creatinine_clearance other_creatinine_clearance))
          (= one_on_dialysis other_on_dialysis))
        (>= other_age one_age)
        (=> one_frail other_frail)
        (>= other_comorbidities one_comorbidities))
      (>
        (ite other_region.up_to_30.risk_factors 165
        (ite other_region.from_30_to_50.risk_factors 210
        (ite other_region.several_risk_factors 210
        (ite other_region.one_risk_factor 315
        (ite other_region.dialysis.risk_factors 105
        (ite other_region.dialysis.any_clearance 105
        (ite other_region.at_30 210
        (ite other_region.at_50 525
        (ite (and other_unresolved other_only.dialysis) 105
        (ite (and other_unresolved other_only.up_to_30) 165
        (ite (and other_unresolved other_only.from_30_to_50) 210
        (ite (and other_unresolved other_only.from_50) 525
        0))))))))))))
        (ite one_region.up_to_30.risk_factors 165
        (ite one_region.from_30_to_50.risk_factors 210
        (ite one_region.several_risk_factors 210
        (ite one_region.one_risk_factor 315
        (ite one_region.dialysis.risk_factors 105
        (ite one_region.dialysis.any_clearance 105
        (ite one_region.at_30 210
        (ite one_region.at_50 525
        (ite (and one_unresolved one_only.dialysis) 105
        (ite (and one_unresolved one_only.up_to_30) 165
        (ite (and one_unresolved one_only.from_30_to_50) 210
        (ite (and one_unresolved one_only.from_50) 525
        0))))))))))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

