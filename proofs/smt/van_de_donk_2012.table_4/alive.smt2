; van_de_donk_2012.table_4: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Starting dose of lenalidomide by renal function and risk factors (van_de_donk_2012, Table 4).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))))
(define-fun row.from_50 () Bool (>= creatinine_clearance 50.0))
(declare-const frail Bool) ; frail
(define-fun row.risk_factors () Bool (or (>= age 75) frail (>= comorbidities 1)))
(define-fun part.7 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.one_risk_factor () Bool
  (and row.from_50 row.risk_factors (not part.7) (not on_dialysis)))
(define-fun region.several_risk_factors () Bool (and row.from_50 part.7 (not on_dialysis)))

; 1. There is: a patient for whom risk_factors is the answer or an option
(push 1)
(assert (and domain (or (or false region.one_risk_factor region.several_risk_factors) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.at_50 () Bool
  (and
    row.from_50
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    (not row.risk_factors)
    (not on_dialysis)))
(define-fun row.up_to_30 () Bool (<= creatinine_clearance 30.0))
(define-fun region.at_30 () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    row.up_to_30
    (not row.risk_factors)
    (not on_dialysis)))
(define-fun region.dialysis.any_clearance () Bool (and on_dialysis (not row.risk_factors)))
(define-fun region.dialysis.risk_factors () Bool (and on_dialysis row.risk_factors))
(define-fun region.from_30_to_50.risk_factors () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    (< creatinine_clearance 50.0)
    row.risk_factors
    (not on_dialysis)))
(define-fun row.from_30_to_50 () Bool
  (and (>= creatinine_clearance 30.0) (<= creatinine_clearance 50.0)))
(define-fun region.up_to_30.risk_factors () Bool
  (and row.up_to_30 (not row.from_30_to_50) row.risk_factors (not on_dialysis)))
(define-fun unresolved () Bool
  (not
    (or
      region.at_50
      region.at_30
      region.dialysis.any_clearance
      region.dialysis.risk_factors
      region.one_risk_factor
      region.several_risk_factors
      region.from_30_to_50.risk_factors
      region.up_to_30.risk_factors)))
(define-fun only.from_50 () Bool
  (and row.from_50 (not (or row.risk_factors row.from_30_to_50 row.up_to_30 on_dialysis))))

; 2. There is: a patient for whom from_50 is the answer or an option
(push 1)
(assert (and domain (or (or (and unresolved row.from_50 only.from_50) region.at_50) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.from_30_to_50 () Bool
  (and row.from_30_to_50 (not (or row.risk_factors row.from_50 row.up_to_30 on_dialysis))))

; 3. There is: a patient for whom from_30_to_50 is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (or
        (and unresolved row.from_30_to_50 only.from_30_to_50)
        region.at_30
        region.from_30_to_50.risk_factors)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.up_to_30 () Bool
  (and row.up_to_30 (not (or row.risk_factors row.from_50 row.from_30_to_50 on_dialysis))))

; 4. There is: a patient for whom up_to_30 is the answer or an option
(push 1)
(assert (and
    domain
    (or (or (and unresolved row.up_to_30 only.up_to_30) region.up_to_30.risk_factors) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.dialysis () Bool
  (and on_dialysis (not (or row.risk_factors row.from_50 row.from_30_to_50 row.up_to_30))))

; 5. There is: a patient for whom dialysis is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (or
        (and unresolved on_dialysis only.dialysis)
        region.dialysis.any_clearance
        region.dialysis.risk_factors)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

