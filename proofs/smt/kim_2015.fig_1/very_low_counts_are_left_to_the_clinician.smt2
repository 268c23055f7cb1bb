; kim_2015.fig_1: very_low_counts_are_left_to_the_clinician
; No dose is answered below 500 ANC or 30,000 platelets per uL.
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
(define-fun part.4 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.5 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun region.equality.normal () Bool (and (>= creatinine_clearance 50.0) part.4 (not part.5)))
(define-fun region.equality.moderate () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.4 (not part.5)))
(define-fun region.equality.severe () Bool (and (< creatinine_clearance 30.0) part.4 (not part.5)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.dialysis.adequate () Bool (and on_dialysis (not part.5)))
(define-fun region.dialysis.low_counts () Bool (and on_dialysis part.5))
(define-fun region.very_low_counts.normal () Bool
  (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis)))
(define-fun region.very_low_counts.moderate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (or (< anc 500.0) (< platelets 30000.0))
    (not on_dialysis)))
(define-fun region.very_low_counts.severe () Bool
  (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis)))
(define-fun region.very_low_counts.end_stage () Bool
  (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun unresolved () Bool
  (not
    (or
      region.equality.normal
      region.equality.moderate
      region.equality.severe
      region.dialysis.adequate
      region.dialysis.low_counts
      region.very_low_counts.normal
      region.very_low_counts.moderate
      region.very_low_counts.severe
      region.very_low_counts.end_stage)))
(define-fun row.normal.adequate () Bool
  (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0)))
(define-fun row.moderate.adequate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (> anc 1000.0)
    (> platelets 50000.0)))
(define-fun row.severe.adequate () Bool
  (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0)))
(define-fun row.end_stage.adequate () Bool
  (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0)))
(define-fun row.normal.low_counts () Bool (and (>= creatinine_clearance 50.0) part.5))
(define-fun row.moderate.low_counts () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.5))
(define-fun row.severe.low_counts () Bool (and (< creatinine_clearance 30.0) part.5))
(define-fun row.end_stage.low_counts () Bool (and (< creatinine_clearance 30.0) on_dialysis part.5))
(define-fun only.normal.adequate () Bool
  (and
    row.normal.adequate
    (not
      (or
        row.moderate.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))
(define-fun only.moderate.adequate () Bool
  (and
    row.moderate.adequate
    (not
      (or
        row.normal.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))
(define-fun only.severe.adequate+moderate.low_counts () Bool
  (and
    (or row.severe.adequate row.moderate.low_counts)
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))
(define-fun only.end_stage.adequate+severe.low_counts () Bool
  (and
    (or row.end_stage.adequate row.severe.low_counts)
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.severe.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.end_stage.low_counts))))
(define-fun only.normal.low_counts () Bool
  (and
    row.normal.low_counts
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.moderate.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))
(define-fun only.end_stage.low_counts () Bool
  (and
    row.end_stage.low_counts
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.severe.low_counts))))
(define-fun active.equality.normal () Bool
  (and region.equality.normal (not region.dialysis.adequate)))
(define-fun active.equality.moderate () Bool
  (and region.equality.moderate (not region.dialysis.adequate)))
(define-fun active.equality.severe () Bool
  (and region.equality.severe (not region.dialysis.adequate)))
(define-fun active.dialysis.low_counts () Bool
  (and region.dialysis.low_counts (not region.very_low_counts.end_stage)))

; 1. Is there: a dose at counts that the recommendations act on
(push 1)
(assert (and
    domain
    (and
      (or (< anc 500.0) (< platelets 30000.0))
      (or
        (and unresolved only.normal.adequate)
        (and unresolved only.moderate.adequate)
        (and unresolved only.severe.adequate+moderate.low_counts)
        (and unresolved only.end_stage.adequate+severe.low_counts)
        (and unresolved only.normal.low_counts)
        (and unresolved only.end_stage.low_counts)
        active.equality.normal
        active.equality.moderate
        active.equality.severe
        region.dialysis.adequate
        active.dialysis.low_counts))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

