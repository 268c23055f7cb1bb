; van_de_donk_2012.table_4: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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
(define-fun row.up_to_30 () Bool (<= creatinine_clearance 30.0))
(define-fun region.at_30 () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    row.up_to_30
    (not row.risk_factors)
    (not on_dialysis)))

; 1. Is there: at_50 and at_30 adopt different answers
(push 1)
(assert (and domain (and region.at_50 region.at_30)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.any_clearance () Bool (and on_dialysis (not row.risk_factors)))

; 2. Is there: at_50 and dialysis.any_clearance adopt different answers
(push 1)
(assert (and domain (and region.at_50 region.dialysis.any_clearance)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.risk_factors () Bool (and on_dialysis row.risk_factors))

; 3. Is there: at_50 and dialysis.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.at_50 region.dialysis.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.13 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun region.one_risk_factor () Bool
  (and row.from_50 row.risk_factors (not part.13) (not on_dialysis)))

; 4. Is there: at_50 and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.at_50 region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.several_risk_factors () Bool (and row.from_50 part.13 (not on_dialysis)))

; 5. Is there: at_50 and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.at_50 region.several_risk_factors)))
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

; 6. Is there: at_50 and from_30_to_50.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.at_50 region.from_30_to_50.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.from_30_to_50 () Bool
  (and (>= creatinine_clearance 30.0) (<= creatinine_clearance 50.0)))
(define-fun region.up_to_30.risk_factors () Bool
  (and row.up_to_30 (not row.from_30_to_50) row.risk_factors (not on_dialysis)))

; 7. Is there: at_50 and up_to_30.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.at_50 region.up_to_30.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: at_30 and dialysis.any_clearance adopt different answers
(push 1)
(assert (and domain (and region.at_30 region.dialysis.any_clearance)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: at_30 and dialysis.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.at_30 region.dialysis.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: at_30 and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.at_30 region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: at_30 and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.at_30 region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: at_30 and up_to_30.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.at_30 region.up_to_30.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: dialysis.any_clearance and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.dialysis.any_clearance region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: dialysis.any_clearance and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.dialysis.any_clearance region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: dialysis.any_clearance and from_30_to_50.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.dialysis.any_clearance region.from_30_to_50.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: dialysis.any_clearance and up_to_30.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.dialysis.any_clearance region.up_to_30.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: dialysis.risk_factors and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.dialysis.risk_factors region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: dialysis.risk_factors and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.dialysis.risk_factors region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: dialysis.risk_factors and from_30_to_50.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.dialysis.risk_factors region.from_30_to_50.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: dialysis.risk_factors and up_to_30.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.dialysis.risk_factors region.up_to_30.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: one_risk_factor and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.one_risk_factor region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: one_risk_factor and from_30_to_50.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.one_risk_factor region.from_30_to_50.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: one_risk_factor and up_to_30.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.one_risk_factor region.up_to_30.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: several_risk_factors and from_30_to_50.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.several_risk_factors region.from_30_to_50.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: several_risk_factors and up_to_30.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.several_risk_factors region.up_to_30.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: from_30_to_50.risk_factors and up_to_30.risk_factors adopt different answers
(push 1)
(assert (and domain (and region.from_30_to_50.risk_factors region.up_to_30.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

