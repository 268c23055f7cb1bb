; jones_2021.starting_dose: nobody_on_dialysis_gets_more_than_5_mg_daily
; Nobody on dialysis gets, or may get later, more than 5 mg daily.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const on_dialysis Bool) ; on dialysis
(define-fun row.renal_impairment () Bool (< creatinine_clearance 50.0))
(define-fun region.renal_impairment.ten () Bool
  (and row.renal_impairment (>= creatinine_clearance 30.0) (not on_dialysis)))
(define-fun region.severe.no_dialysis () Bool (and (< creatinine_clearance 30.0) (not on_dialysis)))
(define-fun row.end_stage () Bool (and (< creatinine_clearance 30.0) on_dialysis))
(define-fun region.dialysis.five () Bool (and on_dialysis (>= creatinine_clearance 30.0)))
(define-fun unresolved () Bool
  (not (or region.renal_impairment.ten region.severe.no_dialysis row.end_stage region.dialysis.five)))
(define-fun only.table_2.start () Bool (and true (not (or row.renal_impairment row.end_stage))))

; 1. Is there: more than 5 mg daily on dialysis
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and on_dialysis (or (and unresolved only.table_2.start) region.renal_impairment.ten))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

