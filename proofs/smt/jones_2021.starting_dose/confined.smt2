; jones_2021.starting_dose: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(define-fun row.renal_impairment () Bool (< creatinine_clearance 50.0))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.renal_impairment.ten () Bool
  (and row.renal_impairment (>= creatinine_clearance 30.0) (not on_dialysis)))

; 1. Is there: a patient for whom renal_impairment.ten meets PUBLISHED
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.end_stage () Bool (and (< creatinine_clearance 30.0) on_dialysis))
(define-fun only.renal_impairment () Bool (and row.renal_impairment (not (or true row.end_stage))))

; 2. Is there: a patient for whom renal_impairment.ten meets COMPLETED
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten only.renal_impairment)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool (not (or true row.renal_impairment row.end_stage)))

; 3. Is there: a patient for whom renal_impairment.ten meets GAP
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.table_2.start () Bool (and true (not (or row.renal_impairment row.end_stage))))
(define-fun only.end_stage () Bool (and row.end_stage (not (or true row.renal_impairment))))
(define-fun part.9 () Bool
  (not (or no_row only.table_2.start (or only.renal_impairment only.end_stage))))

; 4. There is: a patient for whom renal_impairment.ten meets OVERLAP
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten part.9)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. Is there: a patient for whom renal_impairment.ten meets OVERRIDE
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.renal_impairment.ten (or only.table_2.start only.end_stage))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.severe.no_dialysis () Bool (and (< creatinine_clearance 30.0) (not on_dialysis)))

; 6. Is there: a patient for whom severe.no_dialysis meets PUBLISHED
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.severe.no_dialysis false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom severe.no_dialysis meets COMPLETED
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.severe.no_dialysis only.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom severe.no_dialysis meets GAP
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.severe.no_dialysis no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom severe.no_dialysis meets OVERLAP
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.severe.no_dialysis part.9)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.11 () Bool (or only.table_2.start only.renal_impairment))

; 10. Is there: a patient for whom severe.no_dialysis meets OVERRIDE
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.severe.no_dialysis part.11)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: a patient for whom end_stage.five meets PUBLISHED
(push 1)
(assert (and (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0)) (and row.end_stage false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom end_stage.five meets COMPLETED
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and row.end_stage only.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom end_stage.five meets GAP
(push 1)
(assert (and (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0)) (and row.end_stage no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom end_stage.five meets OVERLAP
(push 1)
(assert (and (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0)) (and row.end_stage part.9)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 15. Is there: a patient for whom end_stage.five meets OVERRIDE
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and row.end_stage part.11)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.five () Bool (and on_dialysis (>= creatinine_clearance 30.0)))

; 16. Is there: a patient for whom dialysis.five meets PUBLISHED
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.dialysis.five false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom dialysis.five meets COMPLETED
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.dialysis.five only.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom dialysis.five meets GAP
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.dialysis.five no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom dialysis.five meets OVERLAP
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.dialysis.five part.9)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. There is: a patient for whom dialysis.five meets OVERRIDE
(push 1)
(assert (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and region.dialysis.five part.11)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

