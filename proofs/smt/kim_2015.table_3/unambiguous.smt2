; kim_2015.table_3: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Prophylactic management of venous thromboembolism (kim_2015, Table 3).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const dexamethasone_mg_per_cycle Real) ; dexamethasone: 0 to 1,120 mg per cycle
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const months_since_vte Real) ; time since the last VTE: 0 to 1,200 months
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const ecog Int) ; ECOG performance status: 0 to 4 , whole
(declare-const bmi Real) ; body mass index: 10 to 100 kg/m2
(define-fun domain () Bool
  (and
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= dexamethasone_mg_per_cycle 0.0) (<= dexamethasone_mg_per_cycle 1120.0))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= months_since_vte 0.0) (<= months_since_vte 1200.0))
    (and (>= age 18) (<= age 120))
    (and (>= ecog 0) (<= ecog 4))
    (and (>= bmi 10.0) (<= bmi 100.0))))
(declare-const months_since_vte_is_NEVER Bool) ; time since the last VTE: NEVER, in place of a number
(declare-const immobilised Bool) ; immobilised
(define-fun row.row_1 () Bool
  (or
    (and (not months_since_vte_is_NEVER) (<= months_since_vte 6.0))
    immobilised
    (>= dexamethasone_mg_per_cycle 480.0)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun part.13 () Bool (or (< creatinine_clearance 30.0) on_dialysis))
(declare-const comorbidities_has_INFECTION Bool) ; comorbidities: has INFECTION
(declare-const comorbidities_has_RENAL_DISEASE Bool) ; comorbidities: has RENAL_DISEASE
(declare-const comorbidities_has_PULMONARY_DISEASE Bool) ; comorbidities: has PULMONARY_DISEASE
(declare-const comorbidities_has_CONGESTIVE_HEART_FAILURE Bool) ; comorbidities: has CONGESTIVE_HEART_FAILURE
(declare-const comorbidities_has_ARTERIAL_THROMBOEMBOLISM Bool) ; comorbidities: has ARTERIAL_THROMBOEMBOLISM
(declare-const comorbidities_has_THROMBOPHILIA Bool) ; comorbidities: has THROMBOPHILIA
(declare-const erythropoietin Bool) ; on erythropoietin
(define-fun part.21 () Bool
  (or
    (>= age 75)
    (not months_since_vte_is_NEVER)
    (>= ecog 2)
    comorbidities_has_INFECTION
    comorbidities_has_RENAL_DISEASE
    comorbidities_has_PULMONARY_DISEASE
    comorbidities_has_CONGESTIVE_HEART_FAILURE
    comorbidities_has_ARTERIAL_THROMBOEMBOLISM
    comorbidities_has_THROMBOPHILIA
    erythropoietin
    (>= bmi 30.0)))
(define-fun region.row_1.heparin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) (not part.13) (not part.21)))
(define-fun region.row_1.warfarin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) part.13 (not part.21)))

; 1. Is there: row_1.heparin and row_1.warfarin adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.row_1.warfarin)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.row_1.aspirin_later () Bool
  (and row.row_1 (> cycle 4) (>= platelets 100000.0) (not part.21)))

; 2. Is there: row_1.heparin and row_1.aspirin_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.row_1.aspirin_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_2.warfarin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) part.13 part.21))

; 3. Is there: row_1.heparin and rows_1_and_2.warfarin adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.rows_1_and_2.warfarin)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_2.aspirin_later () Bool
  (and row.row_1 (> cycle 4) (>= platelets 100000.0) part.21))

; 4. Is there: row_1.heparin and rows_1_and_2.aspirin_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.rows_1_and_2.aspirin_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.heparin_or_none () Bool
  (and row.row_1 (<= cycle 4) (< platelets 100000.0) (>= platelets 50000.0) (not part.13)))

; 5. Is there: row_1.heparin and rows_1_and_3.heparin_or_none adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.rows_1_and_3.heparin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.warfarin_or_none () Bool
  (and row.row_1 (<= cycle 4) (< platelets 100000.0) (>= platelets 50000.0) part.13))

; 6. Is there: row_1.heparin and rows_1_and_3.warfarin_or_none adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.rows_1_and_3.warfarin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.none_below_50_000 () Bool
  (and row.row_1 (<= cycle 4) (< platelets 50000.0)))

; 7. Is there: row_1.heparin and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.none_later () Bool
  (and row.row_1 (> cycle 4) (< platelets 100000.0)))

; 8. Is there: row_1.heparin and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.renal_disease () Bool
  (and on_dialysis (not row.row_1) (not part.21) (>= platelets 100000.0)))

; 9. Is there: row_1.heparin and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.row_1.heparin region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: row_1.warfarin and row_1.aspirin_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.row_1.aspirin_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_2.heparin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) (not part.13) part.21))

; 11. Is there: row_1.warfarin and rows_1_and_2.heparin adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.rows_1_and_2.heparin)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: row_1.warfarin and rows_1_and_2.aspirin_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.rows_1_and_2.aspirin_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: row_1.warfarin and rows_1_and_3.heparin_or_none adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.rows_1_and_3.heparin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: row_1.warfarin and rows_1_and_3.warfarin_or_none adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.rows_1_and_3.warfarin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: row_1.warfarin and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: row_1.warfarin and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: row_1.warfarin and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.row_1.warfarin region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: row_1.aspirin_later and rows_1_and_2.heparin adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.rows_1_and_2.heparin)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: row_1.aspirin_later and rows_1_and_2.warfarin adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.rows_1_and_2.warfarin)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: row_1.aspirin_later and rows_1_and_2.aspirin_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.rows_1_and_2.aspirin_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: row_1.aspirin_later and rows_1_and_3.heparin_or_none adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.rows_1_and_3.heparin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: row_1.aspirin_later and rows_1_and_3.warfarin_or_none adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.rows_1_and_3.warfarin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: row_1.aspirin_later and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: row_1.aspirin_later and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: row_1.aspirin_later and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.row_1.aspirin_later region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: rows_1_and_2.heparin and rows_1_and_2.warfarin adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin region.rows_1_and_2.warfarin)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: rows_1_and_2.heparin and rows_1_and_2.aspirin_later adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin region.rows_1_and_2.aspirin_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: rows_1_and_2.heparin and rows_1_and_3.heparin_or_none adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin region.rows_1_and_3.heparin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: rows_1_and_2.heparin and rows_1_and_3.warfarin_or_none adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin region.rows_1_and_3.warfarin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: rows_1_and_2.heparin and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 31. Is there: rows_1_and_2.heparin and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: rows_1_and_2.heparin and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: rows_1_and_2.warfarin and rows_1_and_2.aspirin_later adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin region.rows_1_and_2.aspirin_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: rows_1_and_2.warfarin and rows_1_and_3.heparin_or_none adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin region.rows_1_and_3.heparin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. Is there: rows_1_and_2.warfarin and rows_1_and_3.warfarin_or_none adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin region.rows_1_and_3.warfarin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: rows_1_and_2.warfarin and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: rows_1_and_2.warfarin and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: rows_1_and_2.warfarin and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. Is there: rows_1_and_2.aspirin_later and rows_1_and_3.heparin_or_none adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later region.rows_1_and_3.heparin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: rows_1_and_2.aspirin_later and rows_1_and_3.warfarin_or_none adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later region.rows_1_and_3.warfarin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 41. Is there: rows_1_and_2.aspirin_later and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: rows_1_and_2.aspirin_later and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: rows_1_and_2.aspirin_later and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: rows_1_and_3.heparin_or_none and rows_1_and_3.warfarin_or_none adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none region.rows_1_and_3.warfarin_or_none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: rows_1_and_3.heparin_or_none and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: rows_1_and_3.heparin_or_none and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: rows_1_and_3.heparin_or_none and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: rows_1_and_3.warfarin_or_none and rows_1_and_3.none_below_50_000 adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none region.rows_1_and_3.none_below_50_000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. Is there: rows_1_and_3.warfarin_or_none and rows_1_and_3.none_later adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none region.rows_1_and_3.none_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: rows_1_and_3.warfarin_or_none and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 51. Is there: rows_1_and_3.none_below_50_000 and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.none_below_50_000 region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: rows_1_and_3.none_later and dialysis.renal_disease adopt different answers
(push 1)
(assert (and domain (and region.rows_1_and_3.none_later region.dialysis.renal_disease)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

