; kim_2015.dexamethasone: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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
(define-fun region.low_dose.over_75 () Bool (and (= regimen 0) (> age 75) (not part.11)))

; 1. Is there: low_dose.under_65 and low_dose.over_75 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.low_dose.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.under_65.first_4_cycles () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) part.11))

; 2. Is there: low_dose.under_65 and high_dose.under_65.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.high_dose.under_65.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.under_65.later () Bool
  (and (= regimen 0) (< age 65) (> cycle 4) part.11))

; 3. Is there: low_dose.under_65 and high_dose.under_65.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.high_dose.under_65.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.from_65_to_75 () Bool
  (and (= regimen 0) (>= age 65) (<= age 75) part.11))

; 4. Is there: low_dose.under_65 and high_dose.from_65_to_75 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.high_dose.from_65_to_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.over_75 () Bool (and (= regimen 0) (> age 75) part.11))

; 5. Is there: low_dose.under_65 and high_dose.over_75 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.high_dose.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.18 () Bool
  (or
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE))
(define-fun region.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    (> cycle 4)
    (not part.18)))

; 6. Is there: low_dose.under_65 and later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.special_cases.standard_schedule () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.18
    (<= cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))

; 7. Is there: low_dose.under_65 and special_cases.standard_schedule adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.special_cases.standard_schedule)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.special_cases.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.18
    (> cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))

; 8. Is there: low_dose.under_65 and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.aggressive_and_special_case () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    part.18
    (<= cycle 4)))

; 9. Is there: low_dose.under_65 and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.aggressive_and_special_case.later () Bool
  (and (= regimen 2) (>= level 0) (<= level 0) indications_has_AGGRESSIVE_DISEASE part.18 (> cycle 4)))

; 10. Is there: low_dose.under_65 and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.alternative.later_is_days_1_to_4 () Bool
  (and (= regimen 3) indications_has_AGGRESSIVE_DISEASE (> cycle 4)))

; 11. Is there: low_dose.under_65 and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.alternative.special_case () Bool
  (and (= regimen 3) part.18 (not indications_has_AGGRESSIVE_DISEASE) (<= cycle 4)))

; 12. Is there: low_dose.under_65 and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.alternative.special_case.later () Bool
  (and (= regimen 3) part.18 (not indications_has_AGGRESSIVE_DISEASE) (> cycle 4)))

; 13. Is there: low_dose.under_65 and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.level_minus_1.first_4_cycles () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (<= cycle 4)))

; 14. Is there: low_dose.under_65 and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.level_minus_1.later () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (> cycle 4)))

; 15. Is there: low_dose.under_65 and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.level_minus_2 () Bool (and (= regimen 2) (>= level (- 2)) (<= level (- 2))))

; 16. Is there: low_dose.under_65 and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.level_minus_3 () Bool (and (= regimen 2) (>= level (- 3)) (<= level (- 3))))

; 17. Is there: low_dose.under_65 and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.low_dose.under_65 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: low_dose.over_75 and high_dose.under_65.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.high_dose.under_65.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: low_dose.over_75 and high_dose.under_65.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.high_dose.under_65.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: low_dose.over_75 and high_dose.from_65_to_75 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.high_dose.from_65_to_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: low_dose.over_75 and high_dose.over_75 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.high_dose.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: low_dose.over_75 and later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: low_dose.over_75 and special_cases.standard_schedule adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.special_cases.standard_schedule)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: low_dose.over_75 and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: low_dose.over_75 and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: low_dose.over_75 and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: low_dose.over_75 and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: low_dose.over_75 and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: low_dose.over_75 and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: low_dose.over_75 and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 31. Is there: low_dose.over_75 and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: low_dose.over_75 and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: low_dose.over_75 and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.low_dose.over_75 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: high_dose.under_65.first_4_cycles and high_dose.under_65.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.high_dose.under_65.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. Is there: high_dose.under_65.first_4_cycles and high_dose.from_65_to_75 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.high_dose.from_65_to_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: high_dose.under_65.first_4_cycles and high_dose.over_75 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.high_dose.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: high_dose.under_65.first_4_cycles and later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: high_dose.under_65.first_4_cycles and special_cases.standard_schedule adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.special_cases.standard_schedule)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. Is there: high_dose.under_65.first_4_cycles and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: high_dose.under_65.first_4_cycles and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 41. Is there: high_dose.under_65.first_4_cycles and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: high_dose.under_65.first_4_cycles and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: high_dose.under_65.first_4_cycles and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: high_dose.under_65.first_4_cycles and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: high_dose.under_65.first_4_cycles and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: high_dose.under_65.first_4_cycles and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: high_dose.under_65.first_4_cycles and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: high_dose.under_65.first_4_cycles and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.first_4_cycles row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. Is there: high_dose.under_65.later and high_dose.from_65_to_75 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.high_dose.from_65_to_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: high_dose.under_65.later and high_dose.over_75 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.high_dose.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 51. Is there: high_dose.under_65.later and later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: high_dose.under_65.later and special_cases.standard_schedule adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.special_cases.standard_schedule)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. Is there: high_dose.under_65.later and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: high_dose.under_65.later and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 55. Is there: high_dose.under_65.later and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 56. Is there: high_dose.under_65.later and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 57. Is there: high_dose.under_65.later and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 58. Is there: high_dose.under_65.later and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. Is there: high_dose.under_65.later and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 60. Is there: high_dose.under_65.later and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 61. Is there: high_dose.under_65.later and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. Is there: high_dose.under_65.later and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.under_65.later row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 63. Is there: high_dose.from_65_to_75 and high_dose.over_75 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.high_dose.over_75)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 64. Is there: high_dose.from_65_to_75 and later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 65. Is there: high_dose.from_65_to_75 and special_cases.standard_schedule adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.special_cases.standard_schedule)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 66. Is there: high_dose.from_65_to_75 and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 67. Is there: high_dose.from_65_to_75 and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 68. Is there: high_dose.from_65_to_75 and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 69. Is there: high_dose.from_65_to_75 and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 70. Is there: high_dose.from_65_to_75 and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 71. Is there: high_dose.from_65_to_75 and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. Is there: high_dose.from_65_to_75 and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 73. Is there: high_dose.from_65_to_75 and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 74. Is there: high_dose.from_65_to_75 and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 75. Is there: high_dose.from_65_to_75 and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.from_65_to_75 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 76. Is there: high_dose.over_75 and later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 77. Is there: high_dose.over_75 and special_cases.standard_schedule adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.special_cases.standard_schedule)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 78. Is there: high_dose.over_75 and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 79. Is there: high_dose.over_75 and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 80. Is there: high_dose.over_75 and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 81. Is there: high_dose.over_75 and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 82. Is there: high_dose.over_75 and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 83. Is there: high_dose.over_75 and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 84. Is there: high_dose.over_75 and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 85. Is there: high_dose.over_75 and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 86. Is there: high_dose.over_75 and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 87. Is there: high_dose.over_75 and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.high_dose.over_75 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 88. Is there: later_is_days_1_to_4 and special_cases.standard_schedule adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.special_cases.standard_schedule)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 89. Is there: later_is_days_1_to_4 and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 90. Is there: later_is_days_1_to_4 and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 91. Is there: later_is_days_1_to_4 and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 92. Is there: later_is_days_1_to_4 and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 93. Is there: later_is_days_1_to_4 and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 94. Is there: later_is_days_1_to_4 and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 95. Is there: later_is_days_1_to_4 and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 96. Is there: later_is_days_1_to_4 and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 97. Is there: later_is_days_1_to_4 and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.later_is_days_1_to_4 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 98. Is there: special_cases.standard_schedule and special_cases.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.special_cases.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 99. Is there: special_cases.standard_schedule and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 100. Is there: special_cases.standard_schedule and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 101. Is there: special_cases.standard_schedule and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 102. Is there: special_cases.standard_schedule and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 103. Is there: special_cases.standard_schedule and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 104. Is there: special_cases.standard_schedule and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 105. Is there: special_cases.standard_schedule and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 106. Is there: special_cases.standard_schedule and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 107. Is there: special_cases.standard_schedule and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.special_cases.standard_schedule row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 108. Is there: special_cases.later_is_days_1_to_4 and aggressive_and_special_case adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 region.aggressive_and_special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 109. Is there: special_cases.later_is_days_1_to_4 and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 110. Is there: special_cases.later_is_days_1_to_4 and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 111. Is there: special_cases.later_is_days_1_to_4 and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 112. Is there: special_cases.later_is_days_1_to_4 and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 113. Is there: special_cases.later_is_days_1_to_4 and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 114. Is there: special_cases.later_is_days_1_to_4 and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 115. Is there: special_cases.later_is_days_1_to_4 and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 116. Is there: special_cases.later_is_days_1_to_4 and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.special_cases.later_is_days_1_to_4 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 117. Is there: aggressive_and_special_case and aggressive_and_special_case.later adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case region.aggressive_and_special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 118. Is there: aggressive_and_special_case and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 119. Is there: aggressive_and_special_case and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 120. Is there: aggressive_and_special_case and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 121. Is there: aggressive_and_special_case and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 122. Is there: aggressive_and_special_case and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 123. Is there: aggressive_and_special_case and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 124. Is there: aggressive_and_special_case and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 125. Is there: aggressive_and_special_case.later and alternative.later_is_days_1_to_4 adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later region.alternative.later_is_days_1_to_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 126. Is there: aggressive_and_special_case.later and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 127. Is there: aggressive_and_special_case.later and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 128. Is there: aggressive_and_special_case.later and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 129. Is there: aggressive_and_special_case.later and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 130. Is there: aggressive_and_special_case.later and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 131. Is there: aggressive_and_special_case.later and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.aggressive_and_special_case.later row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 132. Is there: alternative.later_is_days_1_to_4 and alternative.special_case adopt different answers
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 region.alternative.special_case)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 133. Is there: alternative.later_is_days_1_to_4 and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 134. Is there: alternative.later_is_days_1_to_4 and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 135. Is there: alternative.later_is_days_1_to_4 and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 136. Is there: alternative.later_is_days_1_to_4 and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.alternative.later_is_days_1_to_4 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 137. Is there: alternative.special_case and alternative.special_case.later adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case region.alternative.special_case.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 138. Is there: alternative.special_case and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 139. Is there: alternative.special_case and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 140. Is there: alternative.special_case and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 141. Is there: alternative.special_case and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 142. Is there: alternative.special_case.later and level_minus_1.first_4_cycles adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case.later region.level_minus_1.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 143. Is there: alternative.special_case.later and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case.later region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 144. Is there: alternative.special_case.later and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case.later row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 145. Is there: alternative.special_case.later and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.alternative.special_case.later row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 146. Is there: level_minus_1.first_4_cycles and level_minus_1.later adopt different answers
(push 1)
(assert (and legal (and region.level_minus_1.first_4_cycles region.level_minus_1.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 147. Is there: level_minus_1.first_4_cycles and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.level_minus_1.first_4_cycles row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 148. Is there: level_minus_1.first_4_cycles and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.level_minus_1.first_4_cycles row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 149. Is there: level_minus_1.later and level_minus_2.days adopt different answers
(push 1)
(assert (and legal (and region.level_minus_1.later row.level_minus_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 150. Is there: level_minus_1.later and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and region.level_minus_1.later row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 151. Is there: level_minus_2.days and level_minus_3.days adopt different answers
(push 1)
(assert (and legal (and row.level_minus_2 row.level_minus_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

