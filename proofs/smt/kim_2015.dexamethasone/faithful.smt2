; kim_2015.dexamethasone: faithful
; Where one printed row holds and is not the answer, a declared override holds.
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
(define-fun part.11 () Bool (or (= regimen 0) (and (= regimen 2) (>= level 0) (<= level 0))))
(define-fun row.high_dose.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) part.11))
(define-fun row.high_dose.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) part.11))
(define-fun row.alternative.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun row.alternative.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun row.level_minus_1 () Bool (and (= regimen 2) (>= level (- 1)) (<= level (- 1))))
(define-fun row.level_minus_2 () Bool (and (= regimen 2) (>= level (- 2)) (<= level (- 2))))
(define-fun row.level_minus_3 () Bool (and (= regimen 2) (>= level (- 3)) (<= level (- 3))))
(define-fun row.under_65.first_4_cycles () Bool (and (= regimen 0) (< age 65) (<= cycle 4)))
(define-fun row.under_65.later () Bool (and (= regimen 0) (< age 65) (> cycle 4)))
(define-fun row.from_65_to_75 () Bool (and (= regimen 0) (>= age 65) (<= age 75)))
(define-fun row.over_75 () Bool (and (= regimen 0) (> age 75)))
(define-fun row.weekly () Bool (or (= regimen 0) (= regimen 1)))
(define-fun part.24 () Bool
  (or
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE))
(define-fun row.special_cases.first_4_cycles () Bool (and part.24 (<= cycle 4) part.11))
(define-fun row.special_cases.later () Bool (and part.24 (> cycle 4) part.11))
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
(define-fun part.28 () Bool
  (or
    indications_has_AGGRESSIVE_DISEASE
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE))
(define-fun region.low_dose.under_65 () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) (not part.28)))
(define-fun region.low_dose.over_75 () Bool (and (= regimen 0) (> age 75) (not part.28)))
(define-fun region.high_dose.under_65.first_4_cycles () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) part.28))
(define-fun region.high_dose.under_65.later () Bool
  (and (= regimen 0) (< age 65) (> cycle 4) part.28))
(define-fun region.high_dose.from_65_to_75 () Bool
  (and (= regimen 0) (>= age 65) (<= age 75) part.28))
(define-fun region.high_dose.over_75 () Bool (and (= regimen 0) (> age 75) part.28))
(define-fun region.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    (> cycle 4)
    (not part.24)))
(define-fun region.special_cases.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.24
    (> cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))
(define-fun region.aggressive_and_special_case.later () Bool
  (and (= regimen 2) (>= level 0) (<= level 0) indications_has_AGGRESSIVE_DISEASE part.24 (> cycle 4)))
(define-fun region.alternative.later_is_days_1_to_4 () Bool
  (and (= regimen 3) indications_has_AGGRESSIVE_DISEASE (> cycle 4)))
(define-fun region.alternative.special_case () Bool
  (and (= regimen 3) part.24 (not indications_has_AGGRESSIVE_DISEASE) (<= cycle 4)))
(define-fun region.alternative.special_case.later () Bool
  (and (= regimen 3) part.24 (not indications_has_AGGRESSIVE_DISEASE) (> cycle 4)))
(define-fun region.level_minus_1.first_4_cycles () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (<= cycle 4)))
(define-fun region.level_minus_1.later () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (> cycle 4)))

; 1. Is there: the answer is not that of high_dose.first_4_cycles, undeclared
(push 1)
(assert (and
    legal
    (and
      only.high_dose.first_4_cycles
      (or
        region.low_dose.under_65
        region.low_dose.over_75
        region.high_dose.under_65.first_4_cycles
        region.high_dose.under_65.later
        region.high_dose.from_65_to_75
        region.high_dose.over_75
        region.later_is_days_1_to_4
        region.special_cases.later_is_days_1_to_4
        region.aggressive_and_special_case.later
        region.alternative.later_is_days_1_to_4
        region.alternative.special_case
        region.alternative.special_case.later
        region.level_minus_1.first_4_cycles
        region.level_minus_1.later
        row.level_minus_2
        row.level_minus_3)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
(define-fun region.special_cases.standard_schedule () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.24
    (<= cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))
(define-fun region.aggressive_and_special_case () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    part.24
    (<= cycle 4)))

; 2. Is there: the answer is not that of alternative.first_4_cycles, undeclared
(push 1)
(assert (and
    legal
    (and
      only.alternative.first_4_cycles
      (or
        region.low_dose.under_65
        region.low_dose.over_75
        region.high_dose.under_65.first_4_cycles
        region.high_dose.under_65.later
        region.high_dose.from_65_to_75
        region.high_dose.over_75
        region.later_is_days_1_to_4
        region.special_cases.standard_schedule
        region.special_cases.later_is_days_1_to_4
        region.aggressive_and_special_case
        region.aggressive_and_special_case.later
        region.alternative.later_is_days_1_to_4
        region.alternative.special_case.later
        region.level_minus_1.first_4_cycles
        region.level_minus_1.later
        row.level_minus_2
        row.level_minus_3)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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

; 3. Is there: the answer is not that of under_65.first_4_cycles, undeclared
(push 1)
(assert (and
    legal
    (and
      only.under_65.first_4_cycles
      (or
        region.low_dose.over_75
        region.high_dose.under_65.later
        region.high_dose.from_65_to_75
        region.high_dose.over_75
        region.later_is_days_1_to_4
        region.special_cases.standard_schedule
        region.special_cases.later_is_days_1_to_4
        region.aggressive_and_special_case
        region.aggressive_and_special_case.later
        region.alternative.later_is_days_1_to_4
        region.alternative.special_case
        region.alternative.special_case.later
        region.level_minus_1.later
        row.level_minus_2
        row.level_minus_3)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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

; 4. Is there: the answer is not that of under_65.later, undeclared
(push 1)
(assert (and
    legal
    (and
      only.under_65.later+from_65_to_75+weekly
      (or
        region.low_dose.under_65
        region.low_dose.over_75
        region.high_dose.under_65.first_4_cycles
        region.high_dose.over_75
        region.later_is_days_1_to_4
        region.special_cases.standard_schedule
        region.special_cases.later_is_days_1_to_4
        region.aggressive_and_special_case
        region.aggressive_and_special_case.later
        region.alternative.later_is_days_1_to_4
        region.alternative.special_case
        region.alternative.special_case.later
        region.level_minus_1.first_4_cycles
        region.level_minus_1.later
        row.level_minus_2
        row.level_minus_3)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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

; 5. Is there: the answer is not that of over_75, undeclared
(push 1)
(assert (and
    legal
    (and
      only.over_75
      (or
        region.low_dose.under_65
        region.high_dose.under_65.first_4_cycles
        region.high_dose.under_65.later
        region.high_dose.from_65_to_75
        region.later_is_days_1_to_4
        region.special_cases.standard_schedule
        region.special_cases.later_is_days_1_to_4
        region.aggressive_and_special_case
        region.aggressive_and_special_case.later
        region.alternative.later_is_days_1_to_4
        region.alternative.special_case
        region.alternative.special_case.later
        region.level_minus_1.first_4_cycles
        region.level_minus_1.later
        row.level_minus_2
        row.level_minus_3)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

