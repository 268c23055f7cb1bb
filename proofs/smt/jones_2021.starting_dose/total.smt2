; jones_2021.starting_dose: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(define-fun row.renal_impairment () Bool (< creatinine_clearance 50.0))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.renal_impairment.ten () Bool
  (and row.renal_impairment (>= creatinine_clearance 30.0) (not on_dialysis)))
(define-fun region.severe.no_dialysis () Bool (and (< creatinine_clearance 30.0) (not on_dialysis)))
(define-fun row.end_stage () Bool (and (< creatinine_clearance 30.0) on_dialysis))
(define-fun region.dialysis.five () Bool (and on_dialysis (>= creatinine_clearance 30.0)))
(define-fun unresolved () Bool
  (not (or region.renal_impairment.ten region.severe.no_dialysis row.end_stage region.dialysis.five)))
(define-fun only.table_2.start () Bool (and true (not (or row.renal_impairment row.end_stage))))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and unresolved (not only.table_2.start))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

