; kim_2015.fig_1: low_counts_are_one_step_down
; Each low-count cell is one step of the figure's own ladder below the cell above it.
; The table: Starting dose of lenalidomide by renal function and cytopenia (kim_2015, Fig. 1).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const one_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const one_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun one_domain () Bool
  (and
    (and (>= one_creatinine_clearance 0.0) (<= one_creatinine_clearance 400.0))
    (or (= one_anc 0.0) (and (>= one_anc 10.0) (<= one_anc 100000.0)))
    (or (= one_platelets 0.0) (and (>= one_platelets 1000.0) (<= one_platelets 2000000.0)))))
(declare-const other_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const other_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const other_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun other_domain () Bool
  (and
    (and (>= other_creatinine_clearance 0.0) (<= other_creatinine_clearance 400.0))
    (or (= other_anc 0.0) (and (>= other_anc 10.0) (<= other_anc 100000.0)))
    (or (= other_platelets 0.0) (and (>= other_platelets 1000.0) (<= other_platelets 2000000.0)))))
(declare-const one_on_dialysis Bool) ; on dialysis
(declare-const other_on_dialysis Bool) ; on dialysis
(define-fun part.10 () Bool (and (> one_anc 1000.0) (> one_platelets 50000.0)))
(define-fun part.11 () Bool (or (< other_anc 1000.0) (< other_platelets 50000.0)))
(define-fun part.12 () Bool (or (< other_anc 500.0) (< other_platelets 30000.0)))
(define-fun part.13 () Bool (or (< one_anc 500.0) (< one_platelets 30000.0)))
(define-fun one_region.very_low_counts.end_stage () Bool (and one_on_dialysis part.13))
(define-fun one_region.very_low_counts.severe () Bool
  (and (< one_creatinine_clearance 30.0) part.13 (not one_on_dialysis)))
(define-fun one_region.very_low_counts.moderate () Bool
  (and
    (>= one_creatinine_clearance 30.0)
    (< one_creatinine_clearance 50.0)
    part.13
    (not one_on_dialysis)))
(define-fun one_region.very_low_counts.normal () Bool
  (and (>= one_creatinine_clearance 50.0) part.13 (not one_on_dialysis)))
(define-fun part.18 () Bool (or (< one_anc 1000.0) (< one_platelets 50000.0)))
(define-fun one_region.dialysis.low_counts () Bool (and one_on_dialysis part.18))
(define-fun one_active.dialysis.low_counts () Bool
  (and one_region.dialysis.low_counts (not one_region.very_low_counts.end_stage)))
(define-fun one_region.dialysis.adequate () Bool (and one_on_dialysis (not part.18)))
(define-fun one_region.equality.severe () Bool
  (and (< one_creatinine_clearance 30.0) (not part.10) (not part.18)))
(define-fun one_active.equality.severe () Bool
  (and one_region.equality.severe (not one_region.dialysis.adequate)))
(define-fun one_region.equality.moderate () Bool
  (and
    (>= one_creatinine_clearance 30.0)
    (< one_creatinine_clearance 50.0)
    (not part.10)
    (not part.18)))
(define-fun one_active.equality.moderate () Bool
  (and one_region.equality.moderate (not one_region.dialysis.adequate)))
(define-fun one_region.equality.normal () Bool
  (and (>= one_creatinine_clearance 50.0) (not part.10) (not part.18)))
(define-fun one_active.equality.normal () Bool
  (and one_region.equality.normal (not one_region.dialysis.adequate)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.equality.normal
      one_region.equality.moderate
      one_region.equality.severe
      one_region.dialysis.adequate
      one_region.dialysis.low_counts
      one_region.very_low_counts.normal
      one_region.very_low_counts.moderate
      one_region.very_low_counts.severe
      one_region.very_low_counts.end_stage)))
(define-fun one_row.end_stage.low_counts () Bool
  (and (< one_creatinine_clearance 30.0) one_on_dialysis part.18))
(define-fun one_row.normal.adequate () Bool
  (and (>= one_creatinine_clearance 50.0) (> one_anc 1000.0) (> one_platelets 50000.0)))
(define-fun one_row.moderate.adequate () Bool
  (and
    (>= one_creatinine_clearance 30.0)
    (< one_creatinine_clearance 50.0)
    (> one_anc 1000.0)
    (> one_platelets 50000.0)))
(define-fun one_row.severe.adequate () Bool
  (and (< one_creatinine_clearance 30.0) (> one_anc 1000.0) (> one_platelets 50000.0)))
(define-fun one_row.end_stage.adequate () Bool
  (and (< one_creatinine_clearance 30.0) one_on_dialysis (> one_anc 1000.0) (> one_platelets 50000.0)))
(define-fun one_row.normal.low_counts () Bool (and (>= one_creatinine_clearance 50.0) part.18))
(define-fun one_row.moderate.low_counts () Bool
  (and (>= one_creatinine_clearance 30.0) (< one_creatinine_clearance 50.0) part.18))
(define-fun one_row.severe.low_counts () Bool (and (< one_creatinine_clearance 30.0) part.18))
(define-fun one_only.end_stage.low_counts () Bool
  (and
    one_row.end_stage.low_counts
    (not
      (or
        one_row.normal.adequate
        one_row.moderate.adequate
        one_row.severe.adequate
        one_row.end_stage.adequate
        one_row.normal.low_counts
        one_row.moderate.low_counts
        one_row.severe.low_counts))))
(define-fun one_only.normal.low_counts () Bool
  (and
    one_row.normal.low_counts
    (not
      (or
        one_row.normal.adequate
        one_row.moderate.adequate
        one_row.severe.adequate
        one_row.end_stage.adequate
        one_row.moderate.low_counts
        one_row.severe.low_counts
        one_row.end_stage.low_counts))))
(define-fun one_only.end_stage.adequate+severe.low_counts () Bool
  (and
    (or one_row.end_stage.adequate one_row.severe.low_counts)
    (not
      (or
        one_row.normal.adequate
        one_row.moderate.adequate
        one_row.severe.adequate
        one_row.normal.low_counts
        one_row.moderate.low_counts
        one_row.end_stage.low_counts))))
(define-fun one_only.severe.adequate+moderate.low_counts () Bool
  (and
    (or one_row.severe.adequate one_row.moderate.low_counts)
    (not
      (or
        one_row.normal.adequate
        one_row.moderate.adequate
        one_row.end_stage.adequate
        one_row.normal.low_counts
        one_row.severe.low_counts
        one_row.end_stage.low_counts))))
(define-fun one_only.moderate.adequate () Bool
  (and
    one_row.moderate.adequate
    (not
      (or
        one_row.normal.adequate
        one_row.severe.adequate
        one_row.end_stage.adequate
        one_row.normal.low_counts
        one_row.moderate.low_counts
        one_row.severe.low_counts
        one_row.end_stage.low_counts))))
(define-fun one_only.normal.adequate () Bool
  (and
    one_row.normal.adequate
    (not
      (or
        one_row.moderate.adequate
        one_row.severe.adequate
        one_row.end_stage.adequate
        one_row.normal.low_counts
        one_row.moderate.low_counts
        one_row.severe.low_counts
        one_row.end_stage.low_counts))))
(define-fun other_region.very_low_counts.end_stage () Bool (and other_on_dialysis part.12))
(define-fun other_region.very_low_counts.severe () Bool
  (and (< other_creatinine_clearance 30.0) part.12 (not other_on_dialysis)))
(define-fun other_region.very_low_counts.moderate () Bool
  (and
    (>= other_creatinine_clearance 30.0)
    (< other_creatinine_clearance 50.0)
    part.12
    (not other_on_dialysis)))
(define-fun other_region.very_low_counts.normal () Bool
  (and (>= other_creatinine_clearance 50.0) part.12 (not other_on_dialysis)))
(define-fun other_region.dialysis.low_counts () Bool (and other_on_dialysis part.11))
(define-fun other_active.dialysis.low_counts () Bool
  (and other_region.dialysis.low_counts (not other_region.very_low_counts.end_stage)))
(define-fun other_region.dialysis.adequate () Bool (and other_on_dialysis (not part.11)))
(define-fun part.50 () Bool (not (and (> other_anc 1000.0) (> other_platelets 50000.0))))
(define-fun other_region.equality.severe () Bool
  (and (< other_creatinine_clearance 30.0) part.50 (not part.11)))
(define-fun other_active.equality.severe () Bool
  (and other_region.equality.severe (not other_region.dialysis.adequate)))
(define-fun other_region.equality.moderate () Bool
  (and (>= other_creatinine_clearance 30.0) (< other_creatinine_clearance 50.0) part.50 (not part.11)))
(define-fun other_active.equality.moderate () Bool
  (and other_region.equality.moderate (not other_region.dialysis.adequate)))
(define-fun other_region.equality.normal () Bool
  (and (>= other_creatinine_clearance 50.0) part.50 (not part.11)))
(define-fun other_active.equality.normal () Bool
  (and other_region.equality.normal (not other_region.dialysis.adequate)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.equality.normal
      other_region.equality.moderate
      other_region.equality.severe
      other_region.dialysis.adequate
      other_region.dialysis.low_counts
      other_region.very_low_counts.normal
      other_region.very_low_counts.moderate
      other_region.very_low_counts.severe
      other_region.very_low_counts.end_stage)))
(define-fun other_row.end_stage.low_counts () Bool
  (and (< other_creatinine_clearance 30.0) other_on_dialysis part.11))
(define-fun other_row.normal.adequate () Bool
  (and (>= other_creatinine_clearance 50.0) (> other_anc 1000.0) (> other_platelets 50000.0)))
(define-fun other_row.moderate.adequate () Bool
  (and
    (>= other_creatinine_clearance 30.0)
    (< other_creatinine_clearance 50.0)
    (> other_anc 1000.0)
    (> other_platelets 50000.0)))
(define-fun other_row.severe.adequate () Bool
  (and (< other_creatinine_clearance 30.0) (> other_anc 1000.0) (> other_platelets 50000.0)))
(define-fun other_row.end_stage.adequate () Bool
  (and
    (< other_creatinine_clearance 30.0)
    other_on_dialysis
    (> other_anc 1000.0)
    (> other_platelets 50000.0)))
(define-fun other_row.normal.low_counts () Bool (and (>= other_creatinine_clearance 50.0) part.11))
(define-fun other_row.moderate.low_counts () Bool
  (and (>= other_creatinine_clearance 30.0) (< other_creatinine_clearance 50.0) part.11))
(define-fun other_row.severe.low_counts () Bool (and (< other_creatinine_clearance 30.0) part.11))
(define-fun other_only.end_stage.low_counts () Bool
  (and
    other_row.end_stage.low_counts
    (not
      (or
        other_row.normal.adequate
        other_row.moderate.adequate
        other_row.severe.adequate
        other_row.end_stage.adequate
        other_row.normal.low_counts
        other_row.moderate.low_counts
        other_row.severe.low_counts))))
(define-fun other_only.normal.low_counts () Bool
  (and
    other_row.normal.low_counts
    (not
      (or
        other_row.normal.adequate
        other_row.moderate.adequate
        other_row.severe.adequate
        other_row.end_stage.adequate
        other_row.moderate.low_counts
        other_row.severe.low_counts
        other_row.end_stage.low_counts))))
(define-fun other_only.end_stage.adequate+severe.low_counts () Bool
  (and
    (or other_row.end_stage.adequate other_row.severe.low_counts)
    (not
      (or
        other_row.normal.adequate
        other_row.moderate.adequate
        other_row.severe.adequate
        other_row.normal.low_counts
        other_row.moderate.low_counts
        other_row.end_stage.low_counts))))
(define-fun other_only.severe.adequate+moderate.low_counts () Bool
  (and
    (or other_row.severe.adequate other_row.moderate.low_counts)
    (not
      (or
        other_row.normal.adequate
        other_row.moderate.adequate
        other_row.end_stage.adequate
        other_row.normal.low_counts
        other_row.severe.low_counts
        other_row.end_stage.low_counts))))
(define-fun other_only.moderate.adequate () Bool
  (and
    other_row.moderate.adequate
    (not
      (or
        other_row.normal.adequate
        other_row.severe.adequate
        other_row.end_stage.adequate
        other_row.normal.low_counts
        other_row.moderate.low_counts
        other_row.severe.low_counts
        other_row.end_stage.low_counts))))
(define-fun other_only.normal.adequate () Bool
  (and
    other_row.normal.adequate
    (not
      (or
        other_row.moderate.adequate
        other_row.severe.adequate
        other_row.end_stage.adequate
        other_row.normal.low_counts
        other_row.moderate.low_counts
        other_row.severe.low_counts
        other_row.end_stage.low_counts))))

; 1. Is there: low counts, not one step of the ladder
(push 1)
(assert (and
    (and one_domain other_domain)
    (and
      (and
        (and
          (and (= false false) (= one_creatinine_clearance other_creatinine_clearance))
          (= one_on_dialysis other_on_dialysis))
        part.10
        (and part.11 (not part.12)))
      (distinct
        (-
          (ite one_region.very_low_counts.end_stage 0
          (ite one_region.very_low_counts.severe 1
          (ite one_region.very_low_counts.moderate 2
          (ite one_region.very_low_counts.normal 4
          (ite one_active.dialysis.low_counts 0
          (ite one_region.dialysis.adequate 1
          (ite one_active.equality.severe 2
          (ite one_active.equality.moderate 3
          (ite one_active.equality.normal 5
          (ite (and one_unresolved one_only.end_stage.low_counts) 0
          (ite (and one_unresolved one_only.normal.low_counts) 4
          (ite (and one_unresolved one_only.end_stage.adequate+severe.low_counts) 1
          (ite (and one_unresolved one_only.severe.adequate+moderate.low_counts) 2
          (ite (and one_unresolved one_only.moderate.adequate) 3
          (ite (and one_unresolved one_only.normal.adequate) 5
          0)))))))))))))))
          (ite other_region.very_low_counts.end_stage 0
          (ite other_region.very_low_counts.severe 1
          (ite other_region.very_low_counts.moderate 2
          (ite other_region.very_low_counts.normal 4
          (ite other_active.dialysis.low_counts 0
          (ite other_region.dialysis.adequate 1
          (ite other_active.equality.severe 2
          (ite other_active.equality.moderate 3
          (ite other_active.equality.normal 5
          (ite (and other_unresolved other_only.end_stage.low_counts) 0
          (ite (and other_unresolved other_only.normal.low_counts) 4
          (ite (and other_unresolved other_only.end_stage.adequate+severe.low_counts) 1
          (ite (and other_unresolved other_only.severe.adequate+moderate.low_counts) 2
          (ite (and other_unresolved other_only.moderate.adequate) 3
          (ite (and other_unresolved other_only.normal.adequate) 5
          0))))))))))))))))
        1))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

