; van_de_donk_2012.table_4: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Starting dose of lenalidomide by renal function and risk factors (van_de_donk_2012, Table 4).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))))
(define-fun row.from_50 () Bool (>= creatinine_clearance 50.0))
(declare-const frail Bool) ; frail
(define-fun row.risk_factors () Bool (or (>= age 75) frail (>= comorbidities 1)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.at_50 () Bool
  (and
    row.from_50
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    (not row.risk_factors)
    (not on_dialysis)))
(define-fun row.from_30_to_50 () Bool
  (and (>= creatinine_clearance 30.0) (<= creatinine_clearance 50.0)))
(define-fun row.up_to_30 () Bool (<= creatinine_clearance 30.0))
(define-fun only.from_50 () Bool
  (and row.from_50 (not (or row.risk_factors row.from_30_to_50 row.up_to_30 on_dialysis))))

; 1. Is there: a patient for whom at_50 meets PUBLISHED
(push 1)
(assert (and domain (and region.at_50 only.from_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom at_50 meets COMPLETED
(push 1)
(assert (and domain (and region.at_50 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
  (not (or row.risk_factors row.from_50 row.from_30_to_50 row.up_to_30 on_dialysis)))

; 3. Is there: a patient for whom at_50 meets GAP
(push 1)
(assert (and domain (and region.at_50 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.from_30_to_50 () Bool
  (and row.from_30_to_50 (not (or row.risk_factors row.from_50 row.up_to_30 on_dialysis))))
(define-fun only.up_to_30 () Bool
  (and row.up_to_30 (not (or row.risk_factors row.from_50 row.from_30_to_50 on_dialysis))))
(define-fun only.dialysis () Bool
  (and on_dialysis (not (or row.risk_factors row.from_50 row.from_30_to_50 row.up_to_30))))
(define-fun one_printed_outcome () Bool
  (or only.from_50 only.from_30_to_50 only.up_to_30 only.dialysis))
(define-fun only.risk_factors () Bool
  (and row.risk_factors (not (or row.from_50 row.from_30_to_50 row.up_to_30 on_dialysis))))
(define-fun part.18 () Bool (not (or no_row one_printed_outcome only.risk_factors)))

; 4. There is: a patient for whom at_50 meets OVERLAP
(push 1)
(assert (and domain (and region.at_50 part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. Is there: a patient for whom at_50 meets OVERRIDE
(push 1)
(assert (and
    domain
    (and region.at_50 (or only.from_30_to_50 only.up_to_30 only.dialysis only.risk_factors))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.at_30 () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    row.up_to_30
    (not row.risk_factors)
    (not on_dialysis)))

; 6. Is there: a patient for whom at_30 meets PUBLISHED
(push 1)
(assert (and domain (and region.at_30 only.from_30_to_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom at_30 meets COMPLETED
(push 1)
(assert (and domain (and region.at_30 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom at_30 meets GAP
(push 1)
(assert (and domain (and region.at_30 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom at_30 meets OVERLAP
(push 1)
(assert (and domain (and region.at_30 part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.20 () Bool (or only.from_50 only.up_to_30 only.dialysis only.risk_factors))

; 10. Is there: a patient for whom at_30 meets OVERRIDE
(push 1)
(assert (and domain (and region.at_30 part.20)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.any_clearance () Bool (and on_dialysis (not row.risk_factors)))

; 11. Is there: a patient for whom dialysis.any_clearance meets PUBLISHED
(push 1)
(assert (and domain (and region.dialysis.any_clearance only.dialysis)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom dialysis.any_clearance meets COMPLETED
(push 1)
(assert (and domain (and region.dialysis.any_clearance false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom dialysis.any_clearance meets GAP
(push 1)
(assert (and domain (and region.dialysis.any_clearance no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom dialysis.any_clearance meets OVERLAP
(push 1)
(assert (and domain (and region.dialysis.any_clearance part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.22 () Bool (or only.from_50 only.from_30_to_50 only.up_to_30 only.risk_factors))

; 15. Is there: a patient for whom dialysis.any_clearance meets OVERRIDE
(push 1)
(assert (and domain (and region.dialysis.any_clearance part.22)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.risk_factors () Bool (and on_dialysis row.risk_factors))

; 16. Is there: a patient for whom dialysis.risk_factors meets PUBLISHED
(push 1)
(assert (and domain (and region.dialysis.risk_factors only.dialysis)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom dialysis.risk_factors meets COMPLETED
(push 1)
(assert (and domain (and region.dialysis.risk_factors false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom dialysis.risk_factors meets GAP
(push 1)
(assert (and domain (and region.dialysis.risk_factors no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom dialysis.risk_factors meets OVERLAP
(push 1)
(assert (and domain (and region.dialysis.risk_factors part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom dialysis.risk_factors meets OVERRIDE
(push 1)
(assert (and domain (and region.dialysis.risk_factors part.22)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.24 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun region.one_risk_factor () Bool
  (and row.from_50 row.risk_factors (not part.24) (not on_dialysis)))

; 21. Is there: a patient for whom one_risk_factor meets PUBLISHED
(push 1)
(assert (and domain (and region.one_risk_factor false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom one_risk_factor meets COMPLETED
(push 1)
(assert (and domain (and region.one_risk_factor only.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom one_risk_factor meets GAP
(push 1)
(assert (and domain (and region.one_risk_factor no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. There is: a patient for whom one_risk_factor meets OVERLAP
(push 1)
(assert (and domain (and region.one_risk_factor part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 25. Is there: a patient for whom one_risk_factor meets OVERRIDE
(push 1)
(assert (and domain (and region.one_risk_factor one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.several_risk_factors () Bool (and row.from_50 part.24 (not on_dialysis)))

; 26. Is there: a patient for whom several_risk_factors meets PUBLISHED
(push 1)
(assert (and domain (and region.several_risk_factors only.from_30_to_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom several_risk_factors meets COMPLETED
(push 1)
(assert (and domain (and region.several_risk_factors only.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom several_risk_factors meets GAP
(push 1)
(assert (and domain (and region.several_risk_factors no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom several_risk_factors meets OVERLAP
(push 1)
(assert (and domain (and region.several_risk_factors part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 30. Is there: a patient for whom several_risk_factors meets OVERRIDE
(push 1)
(assert (and domain (and region.several_risk_factors (or only.from_50 only.up_to_30 only.dialysis))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.from_30_to_50.risk_factors () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    (< creatinine_clearance 50.0)
    row.risk_factors
    (not on_dialysis)))

; 31. Is there: a patient for whom from_30_to_50.risk_factors meets PUBLISHED
(push 1)
(assert (and domain (and region.from_30_to_50.risk_factors only.from_30_to_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: a patient for whom from_30_to_50.risk_factors meets COMPLETED
(push 1)
(assert (and domain (and region.from_30_to_50.risk_factors false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: a patient for whom from_30_to_50.risk_factors meets GAP
(push 1)
(assert (and domain (and region.from_30_to_50.risk_factors no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. There is: a patient for whom from_30_to_50.risk_factors meets OVERLAP
(push 1)
(assert (and domain (and region.from_30_to_50.risk_factors part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 35. Is there: a patient for whom from_30_to_50.risk_factors meets OVERRIDE
(push 1)
(assert (and domain (and region.from_30_to_50.risk_factors part.20)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.up_to_30.risk_factors () Bool
  (and row.up_to_30 (not row.from_30_to_50) row.risk_factors (not on_dialysis)))

; 36. Is there: a patient for whom up_to_30.risk_factors meets PUBLISHED
(push 1)
(assert (and domain (and region.up_to_30.risk_factors only.up_to_30)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: a patient for whom up_to_30.risk_factors meets COMPLETED
(push 1)
(assert (and domain (and region.up_to_30.risk_factors false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: a patient for whom up_to_30.risk_factors meets GAP
(push 1)
(assert (and domain (and region.up_to_30.risk_factors no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. There is: a patient for whom up_to_30.risk_factors meets OVERLAP
(push 1)
(assert (and domain (and region.up_to_30.risk_factors part.18)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 40. Is there: a patient for whom up_to_30.risk_factors meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      region.up_to_30.risk_factors
      (or only.from_50 only.from_30_to_50 only.dialysis only.risk_factors))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

