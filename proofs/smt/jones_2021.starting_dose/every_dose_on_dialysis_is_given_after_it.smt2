; jones_2021.starting_dose: every_dose_on_dialysis_is_given_after_it
; Whoever is on dialysis is told to take the dose after dialysis.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const on_dialysis Bool) ; on dialysis

; 1. Is there: on dialysis, not told when to take it
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and on_dialysis (not on_dialysis))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

