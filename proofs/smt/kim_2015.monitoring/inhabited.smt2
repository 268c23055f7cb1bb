; kim_2015.monitoring: inhabited
; Some patient has legal inputs.
; The table: Monitoring by renal function, blood counts, cycle and complications (kim_2015, DOSE AND SCHEDULE).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0)))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))
    (and (>= cycle 1) (<= cycle 1000))))

; 1. There is: a patient with legal inputs
(push 1)
(assert domain)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

