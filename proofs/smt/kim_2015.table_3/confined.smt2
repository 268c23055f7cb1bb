; kim_2015.table_3: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
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

; 1. Is there: a patient for whom row_1.heparin meets PUBLISHED
(push 1)
(assert (and domain (and region.row_1.heparin false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.row_2 () Bool (and part.21 (>= platelets 100000.0)))
(define-fun row.row_3 () Bool
  (or (and (not row.row_1) (not part.21) (not on_dialysis)) (< platelets 100000.0)))
(define-fun only.row_1 () Bool (and row.row_1 (not (or row.row_2 row.row_3))))

; 2. There is: a patient for whom row_1.heparin meets COMPLETED
(push 1)
(assert (and domain (and region.row_1.heparin only.row_1)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or row.row_1 row.row_2 row.row_3)))

; 3. Is there: a patient for whom row_1.heparin meets GAP
(push 1)
(assert (and domain (and region.row_1.heparin no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.row_2 () Bool (and row.row_2 (not (or row.row_1 row.row_3))))
(define-fun only.row_3 () Bool (and row.row_3 (not (or row.row_1 row.row_2))))
(define-fun one_printed_outcome () Bool (or only.row_2 only.row_3))
(define-fun part.30 () Bool (not (or no_row one_printed_outcome only.row_1)))

; 4. Is there: a patient for whom row_1.heparin meets OVERLAP
(push 1)
(assert (and domain (and region.row_1.heparin part.30)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom row_1.heparin meets OVERRIDE
(push 1)
(assert (and domain (and region.row_1.heparin one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.row_1.warfarin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) part.13 (not part.21)))

; 6. Is there: a patient for whom row_1.warfarin meets PUBLISHED
(push 1)
(assert (and domain (and region.row_1.warfarin false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. There is: a patient for whom row_1.warfarin meets COMPLETED
(push 1)
(assert (and domain (and region.row_1.warfarin only.row_1)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 8. Is there: a patient for whom row_1.warfarin meets GAP
(push 1)
(assert (and domain (and region.row_1.warfarin no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: a patient for whom row_1.warfarin meets OVERLAP
(push 1)
(assert (and domain (and region.row_1.warfarin part.30)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom row_1.warfarin meets OVERRIDE
(push 1)
(assert (and domain (and region.row_1.warfarin one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.row_1.aspirin_later () Bool
  (and row.row_1 (> cycle 4) (>= platelets 100000.0) (not part.21)))

; 11. Is there: a patient for whom row_1.aspirin_later meets PUBLISHED
(push 1)
(assert (and domain (and region.row_1.aspirin_later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. There is: a patient for whom row_1.aspirin_later meets COMPLETED
(push 1)
(assert (and domain (and region.row_1.aspirin_later only.row_1)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 13. Is there: a patient for whom row_1.aspirin_later meets GAP
(push 1)
(assert (and domain (and region.row_1.aspirin_later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: a patient for whom row_1.aspirin_later meets OVERLAP
(push 1)
(assert (and domain (and region.row_1.aspirin_later part.30)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: a patient for whom row_1.aspirin_later meets OVERRIDE
(push 1)
(assert (and domain (and region.row_1.aspirin_later one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_2.heparin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) (not part.13) part.21))

; 16. Is there: a patient for whom rows_1_and_2.heparin meets PUBLISHED
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom rows_1_and_2.heparin meets COMPLETED
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin only.row_1)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom rows_1_and_2.heparin meets GAP
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom rows_1_and_2.heparin meets OVERLAP
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin part.30)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom rows_1_and_2.heparin meets OVERRIDE
(push 1)
(assert (and domain (and region.rows_1_and_2.heparin one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_2.warfarin () Bool
  (and row.row_1 (<= cycle 4) (>= platelets 100000.0) part.13 part.21))

; 21. Is there: a patient for whom rows_1_and_2.warfarin meets PUBLISHED
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom rows_1_and_2.warfarin meets COMPLETED
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin only.row_1)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom rows_1_and_2.warfarin meets GAP
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. There is: a patient for whom rows_1_and_2.warfarin meets OVERLAP
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin part.30)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 25. Is there: a patient for whom rows_1_and_2.warfarin meets OVERRIDE
(push 1)
(assert (and domain (and region.rows_1_and_2.warfarin one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_2.aspirin_later () Bool
  (and row.row_1 (> cycle 4) (>= platelets 100000.0) part.21))

; 26. Is there: a patient for whom rows_1_and_2.aspirin_later meets PUBLISHED
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later only.row_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom rows_1_and_2.aspirin_later meets COMPLETED
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later only.row_1)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom rows_1_and_2.aspirin_later meets GAP
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom rows_1_and_2.aspirin_later meets OVERLAP
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later part.30)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 30. Is there: a patient for whom rows_1_and_2.aspirin_later meets OVERRIDE
(push 1)
(assert (and domain (and region.rows_1_and_2.aspirin_later only.row_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.heparin_or_none () Bool
  (and row.row_1 (<= cycle 4) (< platelets 100000.0) (>= platelets 50000.0) (not part.13)))

; 31. Is there: a patient for whom rows_1_and_3.heparin_or_none meets PUBLISHED
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: a patient for whom rows_1_and_3.heparin_or_none meets COMPLETED
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none only.row_1)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: a patient for whom rows_1_and_3.heparin_or_none meets GAP
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. There is: a patient for whom rows_1_and_3.heparin_or_none meets OVERLAP
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none part.30)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 35. Is there: a patient for whom rows_1_and_3.heparin_or_none meets OVERRIDE
(push 1)
(assert (and domain (and region.rows_1_and_3.heparin_or_none one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.warfarin_or_none () Bool
  (and row.row_1 (<= cycle 4) (< platelets 100000.0) (>= platelets 50000.0) part.13))

; 36. Is there: a patient for whom rows_1_and_3.warfarin_or_none meets PUBLISHED
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: a patient for whom rows_1_and_3.warfarin_or_none meets COMPLETED
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none only.row_1)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: a patient for whom rows_1_and_3.warfarin_or_none meets GAP
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. There is: a patient for whom rows_1_and_3.warfarin_or_none meets OVERLAP
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none part.30)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 40. Is there: a patient for whom rows_1_and_3.warfarin_or_none meets OVERRIDE
(push 1)
(assert (and domain (and region.rows_1_and_3.warfarin_or_none one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.none_below_50_000 () Bool
  (and row.row_1 (<= cycle 4) (< platelets 50000.0)))

; 41. Is there: a patient for whom rows_1_and_3.none_below_50_000 meets PUBLISHED
(push 1)
(assert (and domain (and region.rows_1_and_3.none_below_50_000 only.row_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: a patient for whom rows_1_and_3.none_below_50_000 meets COMPLETED
(push 1)
(assert (and domain (and region.rows_1_and_3.none_below_50_000 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: a patient for whom rows_1_and_3.none_below_50_000 meets GAP
(push 1)
(assert (and domain (and region.rows_1_and_3.none_below_50_000 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. There is: a patient for whom rows_1_and_3.none_below_50_000 meets OVERLAP
(push 1)
(assert (and domain (and region.rows_1_and_3.none_below_50_000 part.30)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 45. Is there: a patient for whom rows_1_and_3.none_below_50_000 meets OVERRIDE
(push 1)
(assert (and domain (and region.rows_1_and_3.none_below_50_000 (or only.row_2 only.row_1))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rows_1_and_3.none_later () Bool
  (and row.row_1 (> cycle 4) (< platelets 100000.0)))

; 46. Is there: a patient for whom rows_1_and_3.none_later meets PUBLISHED
(push 1)
(assert (and domain (and region.rows_1_and_3.none_later only.row_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: a patient for whom rows_1_and_3.none_later meets COMPLETED
(push 1)
(assert (and domain (and region.rows_1_and_3.none_later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: a patient for whom rows_1_and_3.none_later meets GAP
(push 1)
(assert (and domain (and region.rows_1_and_3.none_later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. There is: a patient for whom rows_1_and_3.none_later meets OVERLAP
(push 1)
(assert (and domain (and region.rows_1_and_3.none_later part.30)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 50. Is there: a patient for whom rows_1_and_3.none_later meets OVERRIDE
(push 1)
(assert (and domain (and region.rows_1_and_3.none_later (or only.row_2 only.row_1))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.renal_disease () Bool
  (and on_dialysis (not row.row_1) (not part.21) (>= platelets 100000.0)))

; 51. Is there: a patient for whom dialysis.renal_disease meets PUBLISHED
(push 1)
(assert (and domain (and region.dialysis.renal_disease only.row_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: a patient for whom dialysis.renal_disease meets COMPLETED
(push 1)
(assert (and domain (and region.dialysis.renal_disease false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. There is: a patient for whom dialysis.renal_disease meets GAP
(push 1)
(assert (and domain (and region.dialysis.renal_disease no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 54. Is there: a patient for whom dialysis.renal_disease meets OVERLAP
(push 1)
(assert (and domain (and region.dialysis.renal_disease part.30)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 55. Is there: a patient for whom dialysis.renal_disease meets OVERRIDE
(push 1)
(assert (and domain (and region.dialysis.renal_disease (or only.row_3 only.row_1))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

