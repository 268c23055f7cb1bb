; kim_2015.dexamethasone: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Dexamethasone: dose and schedule (kim_2015, DOSE AND SCHEDULE, Dexamethasone: dose and schedule).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const regimen Int) ; regimen asked for: 0 AGE_ADJUSTED, 1 WEEKLY, 2 HIGH_DOSE, 3 HIGH_DOSE_ALTERNATIVE
(declare-const level Int) ; toxicity level: -3 to 0 , whole
(define-fun domain () Bool
  (and
    (and (>= age 18) (<= age 120))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= regimen 0) (< regimen 4))
    (and (>= level (- 3)) (<= level 0))))
(declare-const indications_has_AGGRESSIVE_DISEASE Bool) ; high-dose indications: has AGGRESSIVE_DISEASE
(declare-const indications_has_CORD_COMPRESSION Bool) ; high-dose indications: has CORD_COMPRESSION
(declare-const indications_has_HYPERCALCAEMIA Bool) ; high-dose indications: has HYPERCALCAEMIA
(declare-const indications_has_PAIN Bool) ; high-dose indications: has PAIN
(declare-const indications_has_RENAL_FAILURE Bool) ; high-dose indications: has RENAL_FAILURE
(define-fun legal () Bool
  (and
    domain
    (or
      indications_has_AGGRESSIVE_DISEASE
      indications_has_CORD_COMPRESSION
      indications_has_HYPERCALCAEMIA
      indications_has_PAIN
      indications_has_RENAL_FAILURE
      (not (or (= regimen 2) (= regimen 3))))
    (or (and (>= level 0) (<= level 0)) (= regimen 2))))
(define-fun part.11 () Bool
  (or
    indications_has_AGGRESSIVE_DISEASE
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE))
(define-fun region.low_dose.under_65 () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) (not part.11)))
(define-fun row.under_65.first_4_cycles () Bool (and (= regimen 0) (< age 65) (<= cycle 4)))
(define-fun part.14 () Bool (or (= regimen 0) (and (= regimen 2) (>= level 0) (<= level 0))))
(define-fun row.high_dose.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) part.14))
(define-fun row.high_dose.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) part.14))
(define-fun row.alternative.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun row.alternative.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun row.level_minus_1 () Bool (and (= regimen 2) (>= level (- 1)) (<= level (- 1))))
(define-fun row.level_minus_2 () Bool (and (= regimen 2) (>= level (- 2)) (<= level (- 2))))
(define-fun row.level_minus_3 () Bool (and (= regimen 2) (>= level (- 3)) (<= level (- 3))))
(define-fun row.under_65.later () Bool (and (= regimen 0) (< age 65) (> cycle 4)))
(define-fun row.from_65_to_75 () Bool (and (= regimen 0) (>= age 65) (<= age 75)))
(define-fun row.over_75 () Bool (and (= regimen 0) (> age 75)))
(define-fun row.weekly () Bool (or (= regimen 0) (= regimen 1)))
(define-fun part.26 () Bool
  (or
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE))
(define-fun row.special_cases.first_4_cycles () Bool (and part.26 (<= cycle 4) part.14))
(define-fun row.special_cases.later () Bool (and part.26 (> cycle 4) part.14))
(define-fun only.under_65.first_4_cycles () Bool
  (and
    row.under_65.first_4_cycles
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))

; 1. Is there: a patient for whom low_dose.under_65 meets PUBLISHED
(push 1)
(assert (and legal (and region.low_dose.under_65 only.under_65.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom low_dose.under_65 meets COMPLETED
(push 1)
(assert (and legal (and region.low_dose.under_65 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
  (not
    (or
      row.high_dose.first_4_cycles
      row.high_dose.later
      row.alternative.first_4_cycles
      row.alternative.later
      row.level_minus_1
      row.level_minus_2
      row.level_minus_3
      row.under_65.first_4_cycles
      row.under_65.later
      row.from_65_to_75
      row.over_75
      row.weekly
      row.special_cases.first_4_cycles
      row.special_cases.later)))

; 3. Is there: a patient for whom low_dose.under_65 meets GAP
(push 1)
(assert (and legal (and region.low_dose.under_65 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.high_dose.first_4_cycles () Bool
  (and
    row.high_dose.first_4_cycles
    (not
      (or
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.alternative.first_4_cycles () Bool
  (and
    row.alternative.first_4_cycles
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.under_65.later+from_65_to_75+weekly () Bool
  (and
    (or row.under_65.later row.from_65_to_75 row.weekly)
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.over_75
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.over_75 () Bool
  (and
    row.over_75
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun one_printed_outcome () Bool
  (or
    only.high_dose.first_4_cycles
    only.alternative.first_4_cycles
    only.under_65.first_4_cycles
    only.under_65.later+from_65_to_75+weekly
    only.over_75))
(define-fun only.high_dose.later () Bool
  (and
    row.high_dose.later
    (not
      (or
        row.high_dose.first_4_cycles
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.alternative.later () Bool
  (and
    row.alternative.later
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.level_minus_1 () Bool
  (and
    row.level_minus_1
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.level_minus_2 () Bool
  (and
    row.level_minus_2
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.level_minus_3 () Bool
  (and
    row.level_minus_3
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles
        row.special_cases.later))))
(define-fun only.special_cases.first_4_cycles () Bool
  (and
    row.special_cases.first_4_cycles
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.later))))
(define-fun only.special_cases.later () Bool
  (and
    row.special_cases.later
    (not
      (or
        row.high_dose.first_4_cycles
        row.high_dose.later
        row.alternative.first_4_cycles
        row.alternative.later
        row.level_minus_1
        row.level_minus_2
        row.level_minus_3
        row.under_65.first_4_cycles
        row.under_65.later
        row.from_65_to_75
        row.over_75
        row.weekly
        row.special_cases.first_4_cycles))))
(define-fun part.43 () Bool
  (not
    (or
      no_row
      one_printed_outcome
      (or
        only.high_dose.later
        only.alternative.later
        only.level_minus_1
        only.level_minus_2
        only.level_minus_3
        only.special_cases.first_4_cycles
        only.special_cases.later))))

; 4. There is: a patient for whom low_dose.under_65 meets OVERLAP
(push 1)
(assert (and legal (and region.low_dose.under_65 part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.44 () Bool
  (or
    only.high_dose.first_4_cycles
    only.alternative.first_4_cycles
    only.under_65.later+from_65_to_75+weekly
    only.over_75
    only.high_dose.later
    only.alternative.later
    only.level_minus_1
    only.level_minus_2
    only.level_minus_3
    only.special_cases.first_4_cycles
    only.special_cases.later))

; 5. Is there: a patient for whom low_dose.under_65 meets OVERRIDE
(push 1)
(assert (and legal (and region.low_dose.under_65 part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.low_dose.over_75 () Bool (and (= regimen 0) (> age 75) (not part.11)))

; 6. Is there: a patient for whom low_dose.over_75 meets PUBLISHED
(push 1)
(assert (and legal (and region.low_dose.over_75 only.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom low_dose.over_75 meets COMPLETED
(push 1)
(assert (and legal (and region.low_dose.over_75 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom low_dose.over_75 meets GAP
(push 1)
(assert (and legal (and region.low_dose.over_75 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom low_dose.over_75 meets OVERLAP
(push 1)
(assert (and legal (and region.low_dose.over_75 part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.46 () Bool
  (or
    only.high_dose.first_4_cycles
    only.alternative.first_4_cycles
    only.under_65.first_4_cycles
    only.under_65.later+from_65_to_75+weekly
    only.high_dose.later
    only.alternative.later
    only.level_minus_1
    only.level_minus_2
    only.level_minus_3
    only.special_cases.first_4_cycles
    only.special_cases.later))

; 10. Is there: a patient for whom low_dose.over_75 meets OVERRIDE
(push 1)
(assert (and legal (and region.low_dose.over_75 part.46)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.under_65.first_4_cycles () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) part.11))

; 11. Is there: a patient for whom high_dose.under_65.first_4_cycles meets PUBLISHED
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles only.under_65.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom high_dose.under_65.first_4_cycles meets COMPLETED
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom high_dose.under_65.first_4_cycles meets GAP
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom high_dose.under_65.first_4_cycles meets OVERLAP
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 15. Is there: a patient for whom high_dose.under_65.first_4_cycles meets OVERRIDE
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.under_65.later () Bool
  (and (= regimen 0) (< age 65) (> cycle 4) part.11))

; 16. Is there: a patient for whom high_dose.under_65.later meets PUBLISHED
(push 1)
(assert (and legal (and region.high_dose.under_65.later only.under_65.later+from_65_to_75+weekly)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom high_dose.under_65.later meets COMPLETED
(push 1)
(assert (and legal (and region.high_dose.under_65.later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom high_dose.under_65.later meets GAP
(push 1)
(assert (and legal (and region.high_dose.under_65.later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom high_dose.under_65.later meets OVERLAP
(push 1)
(assert (and legal (and region.high_dose.under_65.later part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.49 () Bool
  (or
    only.high_dose.first_4_cycles
    only.alternative.first_4_cycles
    only.under_65.first_4_cycles
    only.over_75
    only.high_dose.later
    only.alternative.later
    only.level_minus_1
    only.level_minus_2
    only.level_minus_3
    only.special_cases.first_4_cycles
    only.special_cases.later))

; 20. Is there: a patient for whom high_dose.under_65.later meets OVERRIDE
(push 1)
(assert (and legal (and region.high_dose.under_65.later part.49)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.from_65_to_75 () Bool
  (and (= regimen 0) (>= age 65) (<= age 75) part.11))

; 21. Is there: a patient for whom high_dose.from_65_to_75 meets PUBLISHED
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 only.under_65.later+from_65_to_75+weekly)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom high_dose.from_65_to_75 meets COMPLETED
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom high_dose.from_65_to_75 meets GAP
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. There is: a patient for whom high_dose.from_65_to_75 meets OVERLAP
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 25. Is there: a patient for whom high_dose.from_65_to_75 meets OVERRIDE
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 part.49)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.over_75 () Bool (and (= regimen 0) (> age 75) part.11))

; 26. Is there: a patient for whom high_dose.over_75 meets PUBLISHED
(push 1)
(assert (and legal (and region.high_dose.over_75 only.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom high_dose.over_75 meets COMPLETED
(push 1)
(assert (and legal (and region.high_dose.over_75 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom high_dose.over_75 meets GAP
(push 1)
(assert (and legal (and region.high_dose.over_75 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom high_dose.over_75 meets OVERLAP
(push 1)
(assert (and legal (and region.high_dose.over_75 part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 30. Is there: a patient for whom high_dose.over_75 meets OVERRIDE
(push 1)
(assert (and legal (and region.high_dose.over_75 part.46)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    (> cycle 4)
    (not part.26)))

; 31. Is there: a patient for whom later_is_days_1_to_4 meets PUBLISHED
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. There is: a patient for whom later_is_days_1_to_4 meets COMPLETED
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 only.high_dose.later)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 33. Is there: a patient for whom later_is_days_1_to_4 meets GAP
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: a patient for whom later_is_days_1_to_4 meets OVERLAP
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.53 () Bool
  (or
    only.high_dose.first_4_cycles
    only.alternative.first_4_cycles
    only.under_65.first_4_cycles
    only.under_65.later+from_65_to_75+weekly
    only.over_75
    only.alternative.later
    only.level_minus_1
    only.level_minus_2
    only.level_minus_3
    only.special_cases.first_4_cycles
    only.special_cases.later))

; 35. Is there: a patient for whom later_is_days_1_to_4 meets OVERRIDE
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 part.53)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.special_cases.standard_schedule () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.26
    (<= cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))

; 36. Is there: a patient for whom special_cases.standard_schedule meets PUBLISHED
(push 1)
(assert (and legal (and region.special_cases.standard_schedule only.high_dose.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. There is: a patient for whom special_cases.standard_schedule meets COMPLETED
(push 1)
(assert (and legal (and region.special_cases.standard_schedule only.special_cases.first_4_cycles)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 38. Is there: a patient for whom special_cases.standard_schedule meets GAP
(push 1)
(assert (and legal (and region.special_cases.standard_schedule no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. Is there: a patient for whom special_cases.standard_schedule meets OVERLAP
(push 1)
(assert (and legal (and region.special_cases.standard_schedule part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: a patient for whom special_cases.standard_schedule meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.special_cases.standard_schedule
      (or
        only.alternative.first_4_cycles
        only.under_65.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_1
        only.level_minus_2
        only.level_minus_3
        only.special_cases.later))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.special_cases.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.26
    (> cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))

; 41. Is there: a patient for whom special_cases.later_is_days_1_to_4 meets PUBLISHED
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. There is: a patient for whom special_cases.later_is_days_1_to_4 meets COMPLETED
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 only.special_cases.later)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 43. Is there: a patient for whom special_cases.later_is_days_1_to_4 meets GAP
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: a patient for whom special_cases.later_is_days_1_to_4 meets OVERLAP
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: a patient for whom special_cases.later_is_days_1_to_4 meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.special_cases.later_is_days_1_to_4
      (or
        only.high_dose.first_4_cycles
        only.alternative.first_4_cycles
        only.under_65.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_1
        only.level_minus_2
        only.level_minus_3
        only.special_cases.first_4_cycles))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.aggressive_and_special_case () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    part.26
    (<= cycle 4)))

; 46. Is there: a patient for whom aggressive_and_special_case meets PUBLISHED
(push 1)
(assert (and legal (and region.aggressive_and_special_case only.high_dose.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: a patient for whom aggressive_and_special_case meets COMPLETED
(push 1)
(assert (and legal (and region.aggressive_and_special_case false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: a patient for whom aggressive_and_special_case meets GAP
(push 1)
(assert (and legal (and region.aggressive_and_special_case no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. There is: a patient for whom aggressive_and_special_case meets OVERLAP
(push 1)
(assert (and legal (and region.aggressive_and_special_case part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 50. Is there: a patient for whom aggressive_and_special_case meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.aggressive_and_special_case
      (or
        only.alternative.first_4_cycles
        only.under_65.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_1
        only.level_minus_2
        only.level_minus_3
        only.special_cases.first_4_cycles
        only.special_cases.later))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.aggressive_and_special_case.later () Bool
  (and (= regimen 2) (>= level 0) (<= level 0) indications_has_AGGRESSIVE_DISEASE part.26 (> cycle 4)))

; 51. Is there: a patient for whom aggressive_and_special_case.later meets PUBLISHED
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: a patient for whom aggressive_and_special_case.later meets COMPLETED
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later only.high_dose.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. Is there: a patient for whom aggressive_and_special_case.later meets GAP
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. There is: a patient for whom aggressive_and_special_case.later meets OVERLAP
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later part.43)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 55. Is there: a patient for whom aggressive_and_special_case.later meets OVERRIDE
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later part.53)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.alternative.later_is_days_1_to_4 () Bool
  (and (= regimen 3) indications_has_AGGRESSIVE_DISEASE (> cycle 4)))

; 56. Is there: a patient for whom alternative.later_is_days_1_to_4 meets PUBLISHED
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 57. There is: a patient for whom alternative.later_is_days_1_to_4 meets COMPLETED
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 only.alternative.later)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 58. Is there: a patient for whom alternative.later_is_days_1_to_4 meets GAP
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. Is there: a patient for whom alternative.later_is_days_1_to_4 meets OVERLAP
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.59 () Bool
  (or
    only.high_dose.first_4_cycles
    only.alternative.first_4_cycles
    only.under_65.first_4_cycles
    only.under_65.later+from_65_to_75+weekly
    only.over_75
    only.high_dose.later
    only.level_minus_1
    only.level_minus_2
    only.level_minus_3
    only.special_cases.first_4_cycles
    only.special_cases.later))

; 60. Is there: a patient for whom alternative.later_is_days_1_to_4 meets OVERRIDE
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 part.59)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.alternative.special_case () Bool
  (and (= regimen 3) part.26 (not indications_has_AGGRESSIVE_DISEASE) (<= cycle 4)))

; 61. Is there: a patient for whom alternative.special_case meets PUBLISHED
(push 1)
(assert (and legal (and region.alternative.special_case only.alternative.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. Is there: a patient for whom alternative.special_case meets COMPLETED
(push 1)
(assert (and legal (and region.alternative.special_case false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 63. There is: a patient for whom alternative.special_case meets GAP
(push 1)
(assert (and legal (and region.alternative.special_case no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 64. Is there: a patient for whom alternative.special_case meets OVERLAP
(push 1)
(assert (and legal (and region.alternative.special_case part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 65. Is there: a patient for whom alternative.special_case meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.alternative.special_case
      (or
        only.high_dose.first_4_cycles
        only.under_65.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_1
        only.level_minus_2
        only.level_minus_3
        only.special_cases.first_4_cycles
        only.special_cases.later))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.alternative.special_case.later () Bool
  (and (= regimen 3) part.26 (not indications_has_AGGRESSIVE_DISEASE) (> cycle 4)))

; 66. Is there: a patient for whom alternative.special_case.later meets PUBLISHED
(push 1)
(assert (and legal (and region.alternative.special_case.later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 67. Is there: a patient for whom alternative.special_case.later meets COMPLETED
(push 1)
(assert (and legal (and region.alternative.special_case.later only.alternative.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 68. There is: a patient for whom alternative.special_case.later meets GAP
(push 1)
(assert (and legal (and region.alternative.special_case.later no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 69. Is there: a patient for whom alternative.special_case.later meets OVERLAP
(push 1)
(assert (and legal (and region.alternative.special_case.later part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 70. Is there: a patient for whom alternative.special_case.later meets OVERRIDE
(push 1)
(assert (and legal (and region.alternative.special_case.later part.59)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.level_minus_1.first_4_cycles () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (<= cycle 4)))

; 71. Is there: a patient for whom level_minus_1.first_4_cycles meets PUBLISHED
(push 1)
(assert (and legal (and region.level_minus_1.first_4_cycles only.under_65.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. There is: a patient for whom level_minus_1.first_4_cycles meets COMPLETED
(push 1)
(assert (and legal (and region.level_minus_1.first_4_cycles only.level_minus_1)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 73. Is there: a patient for whom level_minus_1.first_4_cycles meets GAP
(push 1)
(assert (and legal (and region.level_minus_1.first_4_cycles no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 74. Is there: a patient for whom level_minus_1.first_4_cycles meets OVERLAP
(push 1)
(assert (and legal (and region.level_minus_1.first_4_cycles part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 75. Is there: a patient for whom level_minus_1.first_4_cycles meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.level_minus_1.first_4_cycles
      (or
        only.high_dose.first_4_cycles
        only.alternative.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_2
        only.level_minus_3
        only.special_cases.first_4_cycles
        only.special_cases.later))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.level_minus_1.later () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (> cycle 4)))

; 76. Is there: a patient for whom level_minus_1.later meets PUBLISHED
(push 1)
(assert (and legal (and region.level_minus_1.later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 77. There is: a patient for whom level_minus_1.later meets COMPLETED
(push 1)
(assert (and legal (and region.level_minus_1.later only.level_minus_1)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 78. Is there: a patient for whom level_minus_1.later meets GAP
(push 1)
(assert (and legal (and region.level_minus_1.later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 79. Is there: a patient for whom level_minus_1.later meets OVERLAP
(push 1)
(assert (and legal (and region.level_minus_1.later part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 80. Is there: a patient for whom level_minus_1.later meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.level_minus_1.later
      (or
        only.high_dose.first_4_cycles
        only.alternative.first_4_cycles
        only.under_65.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_2
        only.level_minus_3
        only.special_cases.first_4_cycles
        only.special_cases.later))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 81. Is there: a patient for whom level_minus_2.days meets PUBLISHED
(push 1)
(assert (and legal (and row.level_minus_2 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 82. There is: a patient for whom level_minus_2.days meets COMPLETED
(push 1)
(assert (and legal (and row.level_minus_2 only.level_minus_2)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 83. Is there: a patient for whom level_minus_2.days meets GAP
(push 1)
(assert (and legal (and row.level_minus_2 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 84. Is there: a patient for whom level_minus_2.days meets OVERLAP
(push 1)
(assert (and legal (and row.level_minus_2 part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 85. Is there: a patient for whom level_minus_2.days meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      row.level_minus_2
      (or
        only.high_dose.first_4_cycles
        only.alternative.first_4_cycles
        only.under_65.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_1
        only.level_minus_3
        only.special_cases.first_4_cycles
        only.special_cases.later))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 86. Is there: a patient for whom level_minus_3.days meets PUBLISHED
(push 1)
(assert (and legal (and row.level_minus_3 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 87. There is: a patient for whom level_minus_3.days meets COMPLETED
(push 1)
(assert (and legal (and row.level_minus_3 only.level_minus_3)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 88. Is there: a patient for whom level_minus_3.days meets GAP
(push 1)
(assert (and legal (and row.level_minus_3 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 89. Is there: a patient for whom level_minus_3.days meets OVERLAP
(push 1)
(assert (and legal (and row.level_minus_3 part.43)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 90. Is there: a patient for whom level_minus_3.days meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      row.level_minus_3
      (or
        only.high_dose.first_4_cycles
        only.alternative.first_4_cycles
        only.under_65.first_4_cycles
        only.under_65.later+from_65_to_75+weekly
        only.over_75
        only.high_dose.later
        only.alternative.later
        only.level_minus_1
        only.level_minus_2
        only.special_cases.first_4_cycles
        only.special_cases.later))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

