; van_de_donk_2012.table_4: inhabited
; Some patient has legal inputs.
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

; 1. There is: a patient with legal inputs
(push 1)
(assert domain)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

