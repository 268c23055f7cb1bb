; kim_2015.monitoring: the_impaired_are_watched_more_often
; Neutropenia, thrombocytopenia and renal impairment are watched more often in every cycle.
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
(declare-const on_dialysis Bool) ; on dialysis
(define-fun row.more_intensive () Bool
  (or (< anc 1000.0) (< platelets 50000.0) (< creatinine_clearance 50.0) on_dialysis))
(declare-const complications Bool) ; with complications so far
(define-fun row.later_cycles () Bool (and (> cycle 2) (not complications)))
(define-fun region.more_intensive.interval () Bool (and row.more_intensive (not row.later_cycles)))
(define-fun part.10 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun region.more_intensive.low_count_later () Bool
  (and part.10 (> cycle 2) (not complications)))
(define-fun region.more_intensive.kidneys_later () Bool
  (and (or (< creatinine_clearance 50.0) on_dialysis) (not part.10) (> cycle 2) (not complications)))

; 1. Is there: a low count or impairment, and no closer watch
(push 1)
(assert (and
    domain
    (and
      row.more_intensive
      (not
        (or
          region.more_intensive.interval
          region.more_intensive.low_count_later
          region.more_intensive.kidneys_later)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

