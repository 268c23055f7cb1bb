; jones_2021.starting_dose: worse_renal_function_never_raises_the_dose
; Worse renal function never raises mg per cycle, now or by what is permitted later.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const other_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const one_on_dialysis Bool) ; on dialysis
(declare-const other_on_dialysis Bool) ; on dialysis
(define-fun other_region.dialysis.five () Bool
  (and other_on_dialysis (>= other_creatinine_clearance 30.0)))
(define-fun other_row.end_stage () Bool (and (< other_creatinine_clearance 30.0) other_on_dialysis))
(define-fun other_region.severe.no_dialysis () Bool
  (and (< other_creatinine_clearance 30.0) (not other_on_dialysis)))
(define-fun other_row.renal_impairment () Bool (< other_creatinine_clearance 50.0))
(define-fun other_region.renal_impairment.ten () Bool
  (and other_row.renal_impairment (>= other_creatinine_clearance 30.0) (not other_on_dialysis)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.renal_impairment.ten
      other_region.severe.no_dialysis
      other_row.end_stage
      other_region.dialysis.five)))
(define-fun other_only.table_2.start () Bool
  (and true (not (or other_row.renal_impairment other_row.end_stage))))
(define-fun part.11 () Bool (and other_unresolved other_only.table_2.start))
(define-fun one_region.dialysis.five () Bool
  (and one_on_dialysis (>= one_creatinine_clearance 30.0)))
(define-fun one_row.end_stage () Bool (and (< one_creatinine_clearance 30.0) one_on_dialysis))
(define-fun one_region.severe.no_dialysis () Bool
  (and (< one_creatinine_clearance 30.0) (not one_on_dialysis)))
(define-fun one_row.renal_impairment () Bool (< one_creatinine_clearance 50.0))
(define-fun one_region.renal_impairment.ten () Bool
  (and one_row.renal_impairment (>= one_creatinine_clearance 30.0) (not one_on_dialysis)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.renal_impairment.ten
      one_region.severe.no_dialysis
      one_row.end_stage
      one_region.dialysis.five)))
(define-fun one_only.table_2.start () Bool
  (and true (not (or one_row.renal_impairment one_row.end_stage))))
(define-fun part.19 () Bool (and one_unresolved one_only.table_2.start))

; 1. Is there: worse renal function, more mg per cycle
(push 1)
(assert (and
    (and
      (and (>= one_creatinine_clearance 0.0) (<= one_creatinine_clearance 400.0))
      (and (>= other_creatinine_clearance 0.0) (<= other_creatinine_clearance 400.0)))
    (and
      (and
        true
        (<= other_creatinine_clearance one_creatinine_clearance)
        (=> one_on_dialysis other_on_dialysis))
      (or
        (>
          (ite other_region.dialysis.five 140
          (ite other_row.end_stage 140
          (ite other_region.severe.no_dialysis 140
          (ite other_region.renal_impairment.ten 280
          (ite part.11 280
          0)))))
          (ite one_region.dialysis.five 140
          (ite one_row.end_stage 140
          (ite one_region.severe.no_dialysis 140
          (ite one_region.renal_impairment.ten 280
          (ite part.19 280
          0))))))
        (>
          (ite other_region.dialysis.five 140
          (ite other_row.end_stage 140
          (ite other_region.severe.no_dialysis 140
          (ite other_region.renal_impairment.ten 280
          (ite part.11 420
          0)))))
          (ite one_region.dialysis.five 140
          (ite one_row.end_stage 140
          (ite one_region.severe.no_dialysis 140
          (ite one_region.renal_impairment.ten 280
          (ite part.19 420
          0))))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

