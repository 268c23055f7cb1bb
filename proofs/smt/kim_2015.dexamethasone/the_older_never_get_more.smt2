; kim_2015.dexamethasone: the_older_never_get_more
; By the age-adjusted schedule, an older patient never gets more mg per cycle.
; The table: Dexamethasone: dose and schedule (kim_2015, DOSE AND SCHEDULE, Dexamethasone: dose and schedule).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_age Int) ; age: 18 to 120 years, whole
(declare-const one_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const one_regimen Int) ; regimen asked for: 0 AGE_ADJUSTED, 1 WEEKLY, 2 HIGH_DOSE, 3 HIGH_DOSE_ALTERNATIVE
(declare-const one_level Int) ; toxicity level: -3 to 0 , whole
(define-fun one_domain () Bool
  (and
    (and (>= one_age 18) (<= one_age 120))
    (and (>= one_cycle 1) (<= one_cycle 1000))
    (and (>= one_regimen 0) (< one_regimen 4))
    (and (>= one_level (- 3)) (<= one_level 0))))
(declare-const one_indications_has_AGGRESSIVE_DISEASE Bool) ; high-dose indications: has AGGRESSIVE_DISEASE
(declare-const one_indications_has_CORD_COMPRESSION Bool) ; high-dose indications: has CORD_COMPRESSION
(declare-const one_indications_has_HYPERCALCAEMIA Bool) ; high-dose indications: has HYPERCALCAEMIA
(declare-const one_indications_has_PAIN Bool) ; high-dose indications: has PAIN
(declare-const one_indications_has_RENAL_FAILURE Bool) ; high-dose indications: has RENAL_FAILURE
(define-fun one_legal () Bool
  (and
    one_domain
    (or
      one_indications_has_AGGRESSIVE_DISEASE
      one_indications_has_CORD_COMPRESSION
      one_indications_has_HYPERCALCAEMIA
      one_indications_has_PAIN
      one_indications_has_RENAL_FAILURE
      (not (or (= one_regimen 2) (= one_regimen 3))))
    (or (and (>= one_level 0) (<= one_level 0)) (= one_regimen 2))))
(declare-const other_age Int) ; age: 18 to 120 years, whole
(declare-const other_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const other_regimen Int) ; regimen asked for: 0 AGE_ADJUSTED, 1 WEEKLY, 2 HIGH_DOSE, 3 HIGH_DOSE_ALTERNATIVE
(declare-const other_level Int) ; toxicity level: -3 to 0 , whole
(define-fun other_domain () Bool
  (and
    (and (>= other_age 18) (<= other_age 120))
    (and (>= other_cycle 1) (<= other_cycle 1000))
    (and (>= other_regimen 0) (< other_regimen 4))
    (and (>= other_level (- 3)) (<= other_level 0))))
(declare-const other_indications_has_AGGRESSIVE_DISEASE Bool) ; high-dose indications: has AGGRESSIVE_DISEASE
(declare-const other_indications_has_CORD_COMPRESSION Bool) ; high-dose indications: has CORD_COMPRESSION
(declare-const other_indications_has_HYPERCALCAEMIA Bool) ; high-dose indications: has HYPERCALCAEMIA
(declare-const other_indications_has_PAIN Bool) ; high-dose indications: has PAIN
(declare-const other_indications_has_RENAL_FAILURE Bool) ; high-dose indications: has RENAL_FAILURE
(define-fun other_legal () Bool
  (and
    other_domain
    (or
      other_indications_has_AGGRESSIVE_DISEASE
      other_indications_has_CORD_COMPRESSION
      other_indications_has_HYPERCALCAEMIA
      other_indications_has_PAIN
      other_indications_has_RENAL_FAILURE
      (not (or (= other_regimen 2) (= other_regimen 3))))
    (or (and (>= other_level 0) (<= other_level 0)) (= other_regimen 2))))
(define-fun other_row.level_minus_3 () Bool
  (and (= other_regimen 2) (>= other_level (- 3)) (<= other_level (- 3))))
(define-fun other_row.level_minus_2 () Bool
  (and (= other_regimen 2) (>= other_level (- 2)) (<= other_level (- 2))))
(define-fun other_region.level_minus_1.later () Bool
  (and (= other_regimen 2) (>= other_level (- 1)) (<= other_level (- 1)) (> other_cycle 4)))
(define-fun other_region.level_minus_1.first_4_cycles () Bool
  (and (= other_regimen 2) (>= other_level (- 1)) (<= other_level (- 1)) (<= other_cycle 4)))
(define-fun part.26 () Bool
  (or
    other_indications_has_CORD_COMPRESSION
    other_indications_has_HYPERCALCAEMIA
    other_indications_has_PAIN
    other_indications_has_RENAL_FAILURE))
(define-fun part.27 () Bool (not other_indications_has_AGGRESSIVE_DISEASE))
(define-fun other_region.alternative.special_case.later () Bool
  (and (= other_regimen 3) part.26 part.27 (> other_cycle 4)))
(define-fun other_region.alternative.special_case () Bool
  (and (= other_regimen 3) part.26 part.27 (<= other_cycle 4)))
(define-fun other_region.alternative.later_is_days_1_to_4 () Bool
  (and (= other_regimen 3) other_indications_has_AGGRESSIVE_DISEASE (> other_cycle 4)))
(define-fun other_region.aggressive_and_special_case.later () Bool
  (and
    (= other_regimen 2)
    (>= other_level 0)
    (<= other_level 0)
    other_indications_has_AGGRESSIVE_DISEASE
    part.26
    (> other_cycle 4)))
(define-fun other_region.aggressive_and_special_case () Bool
  (and
    (= other_regimen 2)
    (>= other_level 0)
    (<= other_level 0)
    other_indications_has_AGGRESSIVE_DISEASE
    part.26
    (<= other_cycle 4)))
(define-fun other_region.special_cases.later_is_days_1_to_4 () Bool
  (and (= other_regimen 2) (>= other_level 0) (<= other_level 0) part.26 (> other_cycle 4) part.27))
(define-fun other_region.special_cases.standard_schedule () Bool
  (and (= other_regimen 2) (>= other_level 0) (<= other_level 0) part.26 (<= other_cycle 4) part.27))
(define-fun other_region.later_is_days_1_to_4 () Bool
  (and
    (= other_regimen 2)
    (>= other_level 0)
    (<= other_level 0)
    other_indications_has_AGGRESSIVE_DISEASE
    (> other_cycle 4)
    (not part.26)))
(define-fun part.36 () Bool
  (or
    other_indications_has_AGGRESSIVE_DISEASE
    other_indications_has_CORD_COMPRESSION
    other_indications_has_HYPERCALCAEMIA
    other_indications_has_PAIN
    other_indications_has_RENAL_FAILURE))
(define-fun other_region.high_dose.over_75 () Bool
  (and (= other_regimen 0) (> other_age 75) part.36))
(define-fun other_region.high_dose.from_65_to_75 () Bool
  (and (= other_regimen 0) (>= other_age 65) (<= other_age 75) part.36))
(define-fun other_region.high_dose.under_65.later () Bool
  (and (= other_regimen 0) (< other_age 65) (> other_cycle 4) part.36))
(define-fun other_region.high_dose.under_65.first_4_cycles () Bool
  (and (= other_regimen 0) (< other_age 65) (<= other_cycle 4) part.36))
(define-fun other_region.low_dose.over_75 () Bool
  (and (= other_regimen 0) (> other_age 75) (not part.36)))
(define-fun other_region.low_dose.under_65 () Bool
  (and (= other_regimen 0) (< other_age 65) (<= other_cycle 4) (not part.36)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.low_dose.under_65
      other_region.low_dose.over_75
      other_region.high_dose.under_65.first_4_cycles
      other_region.high_dose.under_65.later
      other_region.high_dose.from_65_to_75
      other_region.high_dose.over_75
      other_region.later_is_days_1_to_4
      other_region.special_cases.standard_schedule
      other_region.special_cases.later_is_days_1_to_4
      other_region.aggressive_and_special_case
      other_region.aggressive_and_special_case.later
      other_region.alternative.later_is_days_1_to_4
      other_region.alternative.special_case
      other_region.alternative.special_case.later
      other_region.level_minus_1.first_4_cycles
      other_region.level_minus_1.later
      other_row.level_minus_2
      other_row.level_minus_3)))
(define-fun other_row.over_75 () Bool (and (= other_regimen 0) (> other_age 75)))
(define-fun part.45 () Bool
  (or (= other_regimen 0) (and (= other_regimen 2) (>= other_level 0) (<= other_level 0))))
(define-fun other_row.high_dose.first_4_cycles () Bool
  (and other_indications_has_AGGRESSIVE_DISEASE (<= other_cycle 4) part.45))
(define-fun other_row.high_dose.later () Bool
  (and other_indications_has_AGGRESSIVE_DISEASE (> other_cycle 4) part.45))
(define-fun part.48 () Bool (or (= other_regimen 0) (= other_regimen 3)))
(define-fun other_row.alternative.first_4_cycles () Bool
  (and other_indications_has_AGGRESSIVE_DISEASE (<= other_cycle 4) part.48))
(define-fun other_row.alternative.later () Bool
  (and other_indications_has_AGGRESSIVE_DISEASE (> other_cycle 4) part.48))
(define-fun other_row.level_minus_1 () Bool
  (and (= other_regimen 2) (>= other_level (- 1)) (<= other_level (- 1))))
(define-fun other_row.under_65.first_4_cycles () Bool
  (and (= other_regimen 0) (< other_age 65) (<= other_cycle 4)))
(define-fun other_row.under_65.later () Bool
  (and (= other_regimen 0) (< other_age 65) (> other_cycle 4)))
(define-fun other_row.from_65_to_75 () Bool
  (and (= other_regimen 0) (>= other_age 65) (<= other_age 75)))
(define-fun other_row.weekly () Bool (or (= other_regimen 0) (= other_regimen 1)))
(define-fun other_row.special_cases.first_4_cycles () Bool (and part.26 (<= other_cycle 4) part.45))
(define-fun other_row.special_cases.later () Bool (and part.26 (> other_cycle 4) part.45))
(define-fun other_only.over_75 () Bool
  (and
    other_row.over_75
    (not
      (or
        other_row.high_dose.first_4_cycles
        other_row.high_dose.later
        other_row.alternative.first_4_cycles
        other_row.alternative.later
        other_row.level_minus_1
        other_row.level_minus_2
        other_row.level_minus_3
        other_row.under_65.first_4_cycles
        other_row.under_65.later
        other_row.from_65_to_75
        other_row.weekly
        other_row.special_cases.first_4_cycles
        other_row.special_cases.later))))
(define-fun other_only.under_65.later+from_65_to_75+weekly () Bool
  (and
    (or other_row.under_65.later other_row.from_65_to_75 other_row.weekly)
    (not
      (or
        other_row.high_dose.first_4_cycles
        other_row.high_dose.later
        other_row.alternative.first_4_cycles
        other_row.alternative.later
        other_row.level_minus_1
        other_row.level_minus_2
        other_row.level_minus_3
        other_row.under_65.first_4_cycles
        other_row.over_75
        other_row.special_cases.first_4_cycles
        other_row.special_cases.later))))
(define-fun other_only.under_65.first_4_cycles () Bool
  (and
    other_row.under_65.first_4_cycles
    (not
      (or
        other_row.high_dose.first_4_cycles
        other_row.high_dose.later
        other_row.alternative.first_4_cycles
        other_row.alternative.later
        other_row.level_minus_1
        other_row.level_minus_2
        other_row.level_minus_3
        other_row.under_65.later
        other_row.from_65_to_75
        other_row.over_75
        other_row.weekly
        other_row.special_cases.first_4_cycles
        other_row.special_cases.later))))
(define-fun other_only.alternative.first_4_cycles () Bool
  (and
    other_row.alternative.first_4_cycles
    (not
      (or
        other_row.high_dose.first_4_cycles
        other_row.high_dose.later
        other_row.alternative.later
        other_row.level_minus_1
        other_row.level_minus_2
        other_row.level_minus_3
        other_row.under_65.first_4_cycles
        other_row.under_65.later
        other_row.from_65_to_75
        other_row.over_75
        other_row.weekly
        other_row.special_cases.first_4_cycles
        other_row.special_cases.later))))
(define-fun other_only.high_dose.first_4_cycles () Bool
  (and
    other_row.high_dose.first_4_cycles
    (not
      (or
        other_row.high_dose.later
        other_row.alternative.first_4_cycles
        other_row.alternative.later
        other_row.level_minus_1
        other_row.level_minus_2
        other_row.level_minus_3
        other_row.under_65.first_4_cycles
        other_row.under_65.later
        other_row.from_65_to_75
        other_row.over_75
        other_row.weekly
        other_row.special_cases.first_4_cycles
        other_row.special_cases.later))))
(define-fun one_row.level_minus_3 () Bool
  (and (= one_regimen 2) (>= one_level (- 3)) (<= one_level (- 3))))
(define-fun one_row.level_minus_2 () Bool
  (and (= one_regimen 2) (>= one_level (- 2)) (<= one_level (- 2))))
(define-fun one_region.level_minus_1.later () Bool
  (and (= one_regimen 2) (>= one_level (- 1)) (<= one_level (- 1)) (> one_cycle 4)))
(define-fun one_region.level_minus_1.first_4_cycles () Bool
  (and (= one_regimen 2) (>= one_level (- 1)) (<= one_level (- 1)) (<= one_cycle 4)))
(define-fun part.67 () Bool
  (or
    one_indications_has_CORD_COMPRESSION
    one_indications_has_HYPERCALCAEMIA
    one_indications_has_PAIN
    one_indications_has_RENAL_FAILURE))
(define-fun part.68 () Bool (not one_indications_has_AGGRESSIVE_DISEASE))
(define-fun one_region.alternative.special_case.later () Bool
  (and (= one_regimen 3) part.67 part.68 (> one_cycle 4)))
(define-fun one_region.alternative.special_case () Bool
  (and (= one_regimen 3) part.67 part.68 (<= one_cycle 4)))
(define-fun one_region.alternative.later_is_days_1_to_4 () Bool
  (and (= one_regimen 3) one_indications_has_AGGRESSIVE_DISEASE (> one_cycle 4)))
(define-fun one_region.aggressive_and_special_case.later () Bool
  (and
    (= one_regimen 2)
    (>= one_level 0)
    (<= one_level 0)
    one_indications_has_AGGRESSIVE_DISEASE
    part.67
    (> one_cycle 4)))
(define-fun one_region.aggressive_and_special_case () Bool
  (and
    (= one_regimen 2)
    (>= one_level 0)
    (<= one_level 0)
    one_indications_has_AGGRESSIVE_DISEASE
    part.67
    (<= one_cycle 4)))
(define-fun one_region.special_cases.later_is_days_1_to_4 () Bool
  (and (= one_regimen 2) (>= one_level 0) (<= one_level 0) part.67 (> one_cycle 4) part.68))
(define-fun one_region.special_cases.standard_schedule () Bool
  (and (= one_regimen 2) (>= one_level 0) (<= one_level 0) part.67 (<= one_cycle 4) part.68))
(define-fun one_region.later_is_days_1_to_4 () Bool
  (and
    (= one_regimen 2)
    (>= one_level 0)
    (<= one_level 0)
    one_indications_has_AGGRESSIVE_DISEASE
    (> one_cycle 4)
    (not part.67)))
(define-fun part.77 () Bool
  (or
    one_indications_has_AGGRESSIVE_DISEASE
    one_indications_has_CORD_COMPRESSION
    one_indications_has_HYPERCALCAEMIA
    one_indications_has_PAIN
    one_indications_has_RENAL_FAILURE))
(define-fun one_region.high_dose.over_75 () Bool (and (= one_regimen 0) (> one_age 75) part.77))
(define-fun one_region.high_dose.from_65_to_75 () Bool
  (and (= one_regimen 0) (>= one_age 65) (<= one_age 75) part.77))
(define-fun one_region.high_dose.under_65.later () Bool
  (and (= one_regimen 0) (< one_age 65) (> one_cycle 4) part.77))
(define-fun one_region.high_dose.under_65.first_4_cycles () Bool
  (and (= one_regimen 0) (< one_age 65) (<= one_cycle 4) part.77))
(define-fun one_region.low_dose.over_75 () Bool
  (and (= one_regimen 0) (> one_age 75) (not part.77)))
(define-fun one_region.low_dose.under_65 () Bool
  (and (= one_regimen 0) (< one_age 65) (<= one_cycle 4) (not part.77)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.low_dose.under_65
      one_region.low_dose.over_75
      one_region.high_dose.under_65.first_4_cycles
      one_region.high_dose.under_65.later
      one_region.high_dose.from_65_to_75
      one_region.high_dose.over_75
      one_region.later_is_days_1_to_4
      one_region.special_cases.standard_schedule
      one_region.special_cases.later_is_days_1_to_4
      one_region.aggressive_and_special_case
      one_region.aggressive_and_special_case.later
      one_region.alternative.later_is_days_1_to_4
      one_region.alternative.special_case
      one_region.alternative.special_case.later
      one_region.level_minus_1.first_4_cycles
      one_region.level_minus_1.later
      one_row.level_minus_2
      one_row.level_minus_3)))
(define-fun one_row.over_75 () Bool (and (= one_regimen 0) (> one_age 75)))
(define-fun part.86 () Bool
  (or (= one_regimen 0) (and (= one_regimen 2) (>= one_level 0) (<= one_level 0))))
(define-fun one_row.high_dose.first_4_cycles () Bool
  (and one_indications_has_AGGRESSIVE_DISEASE (<= one_cycle 4) part.86))
(define-fun one_row.high_dose.later () Bool
  (and one_indications_has_AGGRESSIVE_DISEASE (> one_cycle 4) part.86))
(define-fun one_row.alternative.first_4_cycles () Bool
  (and
    one_indications_has_AGGRESSIVE_DISEASE
    (<= one_cycle 4)
    (or (= one_regimen 0) (= one_regimen 3))))
(define-fun one_row.alternative.later () Bool
  (and
    one_indications_has_AGGRESSIVE_DISEASE
    (> one_cycle 4)
    (or (= one_regimen 0) (= one_regimen 3))))
(define-fun one_row.level_minus_1 () Bool
  (and (= one_regimen 2) (>= one_level (- 1)) (<= one_level (- 1))))
(define-fun one_row.under_65.first_4_cycles () Bool
  (and (= one_regimen 0) (< one_age 65) (<= one_cycle 4)))
(define-fun one_row.under_65.later () Bool (and (= one_regimen 0) (< one_age 65) (> one_cycle 4)))
(define-fun one_row.from_65_to_75 () Bool (and (= one_regimen 0) (>= one_age 65) (<= one_age 75)))
(define-fun one_row.weekly () Bool (or (= one_regimen 0) (= one_regimen 1)))
(define-fun one_row.special_cases.first_4_cycles () Bool (and part.67 (<= one_cycle 4) part.86))
(define-fun one_row.special_cases.later () Bool (and part.67 (> one_cycle 4) part.86))
(define-fun one_only.over_75 () Bool
  (and
    one_row.over_75
    (not
      (or
        one_row.high_dose.first_4_cycles
        one_row.high_dose.later
        one_row.alternative.first_4_cycles
        one_row.alternative.later
        one_row.level_minus_1
        one_row.level_minus_2
        one_row.level_minus_3
        one_row.under_65.first_4_cycles
        one_row.under_65.later
        one_row.from_65_to_75
        one_row.weekly
        one_row.special_cases.first_4_cycles
        one_row.special_cases.later))))
(define-fun one_only.under_65.later+from_65_to_75+weekly () Bool
  (and
    (or one_row.under_65.later one_row.from_65_to_75 one_row.weekly)
    (not
      (or
        one_row.high_dose.first_4_cycles
        one_row.high_dose.later
        one_row.alternative.first_4_cycles
        one_row.alternative.later
        one_row.level_minus_1
        one_row.level_minus_2
        one_row.level_minus_3
        one_row.under_65.first_4_cycles
        one_row.over_75
        one_row.special_cases.first_4_cycles
        one_row.special_cases.later))))
(define-fun one_only.under_65.first_4_cycles () Bool
  (and
    one_row.under_65.first_4_cycles
    (not
      (or
        one_row.high_dose.first_4_cycles
        one_row.high_dose.later
        one_row.alternative.first_4_cycles
        one_row.alternative.later
        one_row.level_minus_1
        one_row.level_minus_2
        one_row.level_minus_3
        one_row.under_65.later
        one_row.from_65_to_75
        one_row.over_75
        one_row.weekly
        one_row.special_cases.first_4_cycles
        one_row.special_cases.later))))
(define-fun one_only.alternative.first_4_cycles () Bool
  (and
    one_row.alternative.first_4_cycles
    (not
      (or
        one_row.high_dose.first_4_cycles
        one_row.high_dose.later
        one_row.alternative.later
        one_row.level_minus_1
        one_row.level_minus_2
        one_row.level_minus_3
        one_row.under_65.first_4_cycles
        one_row.under_65.later
        one_row.from_65_to_75
        one_row.over_75
        one_row.weekly
        one_row.special_cases.first_4_cycles
        one_row.special_cases.later))))
(define-fun one_only.high_dose.first_4_cycles () Bool
  (and
    one_row.high_dose.first_4_cycles
    (not
      (or
        one_row.high_dose.later
        one_row.alternative.first_4_cycles
        one_row.alternative.later
        one_row.level_minus_1
        one_row.level_minus_2
        one_row.level_minus_3
        one_row.under_65.first_4_cycles
        one_row.under_65.later
        one_row.from_65_to_75
        one_row.over_75
        one_row.weekly
        one_row.special_cases.first_4_cycles
        one_row.special_cases.later))))

; 1. Is there: older, more mg per cycle
(push 1)
(assert (and
    (and one_legal other_legal)
    (and
      (and
        (and
          (and (= false false) (= one_cycle other_cycle))
          (and
            (= one_indications_has_AGGRESSIVE_DISEASE other_indications_has_AGGRESSIVE_DISEASE)
            (= one_indications_has_CORD_COMPRESSION other_indications_has_CORD_COMPRESSION)
            (= one_indications_has_HYPERCALCAEMIA other_indications_has_HYPERCALCAEMIA)
            (= one_indications_has_PAIN other_indications_has_PAIN)
            (= one_indications_has_RENAL_FAILURE other_indications_has_RENAL_FAILURE))
          (= one_regimen other_regimen)
          (and (= false false) (= one_level other_level)))
        (= one_regimen 0)
        (>= other_age one_age))
      (>
        (ite other_row.level_minus_3 80
        (ite other_row.level_minus_2 160
        (ite other_region.level_minus_1.later 160
        (ite other_region.level_minus_1.first_4_cycles 320
        (ite other_region.alternative.special_case.later 160
        (ite other_region.alternative.special_case 400
        (ite other_region.alternative.later_is_days_1_to_4 160
        (ite other_region.aggressive_and_special_case.later 160
        (ite other_region.aggressive_and_special_case 480
        (ite other_region.special_cases.later_is_days_1_to_4 160
        (ite other_region.special_cases.standard_schedule 480
        (ite other_region.later_is_days_1_to_4 160
        (ite other_region.high_dose.over_75 80
        (ite other_region.high_dose.from_65_to_75 160
        (ite other_region.high_dose.under_65.later 160
        (ite other_region.high_dose.under_65.first_4_cycles 320
        (ite other_region.low_dose.over_75 80
        (ite other_region.low_dose.under_65 320
        (ite (and other_unresolved other_only.over_75) 80
        (ite (and other_unresolved other_only.under_65.later+from_65_to_75+weekly) 160
        (ite (and other_unresolved other_only.under_65.first_4_cycles) 320
        (ite (and other_unresolved other_only.alternative.first_4_cycles) 400
        (ite (and other_unresolved other_only.high_dose.first_4_cycles) 480
        0)))))))))))))))))))))))
        (ite one_row.level_minus_3 80
        (ite one_row.level_minus_2 160
        (ite one_region.level_minus_1.later 160
        (ite one_region.level_minus_1.first_4_cycles 320
        (ite one_region.alternative.special_case.later 160
        (ite one_region.alternative.special_case 400
        (ite one_region.alternative.later_is_days_1_to_4 160
        (ite one_region.aggressive_and_special_case.later 160
        (ite one_region.aggressive_and_special_case 480
        (ite one_region.special_cases.later_is_days_1_to_4 160
        (ite one_region.special_cases.standard_schedule 480
        (ite one_region.later_is_days_1_to_4 160
        (ite one_region.high_dose.over_75 80
        (ite one_region.high_dose.from_65_to_75 160
        (ite one_region.high_dose.under_65.later 160
        (ite one_region.high_dose.under_65.first_4_cycles 320
        (ite one_region.low_dose.over_75 80
        (ite one_region.low_dose.under_65 320
        (ite (and one_unresolved one_only.over_75) 80
        (ite (and one_unresolved one_only.under_65.later+from_65_to_75+weekly) 160
        (ite (and one_unresolved one_only.under_65.first_4_cycles) 320
        (ite (and one_unresolved one_only.alternative.first_4_cycles) 400
        (ite (and one_unresolved one_only.high_dose.first_4_cycles) 480
        0)))))))))))))))))))))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

