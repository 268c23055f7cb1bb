; jones_2021.starting_dose: inhabited
; Some patient has legal inputs.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min

; 1. There is: a patient with legal inputs
(push 1)
(assert (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

