; jones_2021.starting_dose: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(define-fun row.renal_impairment () Bool (< creatinine_clearance 50.0))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.renal_impairment.ten () Bool
  (and row.renal_impairment (>= creatinine_clearance 30.0) (not on_dialysis)))
(define-fun region.severe.no_dialysis () Bool (and (< creatinine_clearance 30.0) (not on_dialysis)))

; 1. Is there: renal_impairment.ten and severe.no_dialysis adopt different answers
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten region.severe.no_dialysis)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.end_stage () Bool (and (< creatinine_clearance 30.0) on_dialysis))

; 2. Is there: renal_impairment.ten and end_stage.five adopt different answers
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten row.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.five () Bool (and on_dialysis (>= creatinine_clearance 30.0)))

; 3. Is there: renal_impairment.ten and dialysis.five adopt different answers
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten region.dialysis.five)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

