; kim_2015.table_3: inhabited
; Some patient has legal inputs.
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

; 1. There is: a patient with legal inputs
(push 1)
(assert domain)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

