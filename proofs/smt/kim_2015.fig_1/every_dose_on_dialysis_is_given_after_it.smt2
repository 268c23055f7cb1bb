; kim_2015.fig_1: every_dose_on_dialysis_is_given_after_it
; Whoever is on dialysis is told to take the dose after dialysis.
; The table: Starting dose of lenalidomide by renal function and cytopenia (kim_2015, Fig. 1).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0)))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))))
(declare-const on_dialysis Bool) ; on dialysis

; 1. Is there: on dialysis, not told when to take it
(push 1)
(assert (and domain (and on_dialysis (not on_dialysis))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

