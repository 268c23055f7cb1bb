; kim_2015.dexamethasone: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
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
(define-fun region.high_dose.under_65.first_4_cycles () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) part.11))
(define-fun region.high_dose.under_65.later () Bool
  (and (= regimen 0) (< age 65) (> cycle 4) part.11))
(define-fun region.high_dose.from_65_to_75 () Bool
  (and (= regimen 0) (>= age 65) (<= age 75) part.11))
(define-fun region.high_dose.over_75 () Bool (and (= regimen 0) (> age 75) part.11))
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
(define-fun region.special_cases.standard_schedule () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.18
    (<= cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))
(define-fun region.special_cases.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.18
    (> cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))
(define-fun region.aggressive_and_special_case () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    part.18
    (<= cycle 4)))
(define-fun region.aggressive_and_special_case.later () Bool
  (and (= regimen 2) (>= level 0) (<= level 0) indications_has_AGGRESSIVE_DISEASE part.18 (> cycle 4)))
(define-fun region.alternative.later_is_days_1_to_4 () Bool
  (and (= regimen 3) indications_has_AGGRESSIVE_DISEASE (> cycle 4)))
(define-fun region.alternative.special_case () Bool
  (and (= regimen 3) part.18 (not indications_has_AGGRESSIVE_DISEASE) (<= cycle 4)))
(define-fun region.alternative.special_case.later () Bool
  (and (= regimen 3) part.18 (not indications_has_AGGRESSIVE_DISEASE) (> cycle 4)))
(define-fun region.level_minus_1.first_4_cycles () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (<= cycle 4)))
(define-fun region.level_minus_1.later () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (> cycle 4)))
(define-fun row.level_minus_2 () Bool (and (= regimen 2) (>= level (- 2)) (<= level (- 2))))
(define-fun row.level_minus_3 () Bool (and (= regimen 2) (>= level (- 3)) (<= level (- 3))))
(define-fun unresolved () Bool
  (not
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
      region.alternative.special_case
      region.alternative.special_case.later
      region.level_minus_1.first_4_cycles
      region.level_minus_1.later
      row.level_minus_2
      row.level_minus_3)))
(define-fun part.32 () Bool (or (= regimen 0) (and (= regimen 2) (>= level 0) (<= level 0))))
(define-fun row.high_dose.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) part.32))
(define-fun row.high_dose.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) part.32))
(define-fun row.alternative.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun row.alternative.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun row.level_minus_1 () Bool (and (= regimen 2) (>= level (- 1)) (<= level (- 1))))
(define-fun row.under_65.first_4_cycles () Bool (and (= regimen 0) (< age 65) (<= cycle 4)))
(define-fun row.under_65.later () Bool (and (= regimen 0) (< age 65) (> cycle 4)))
(define-fun row.from_65_to_75 () Bool (and (= regimen 0) (>= age 65) (<= age 75)))
(define-fun row.over_75 () Bool (and (= regimen 0) (> age 75)))
(define-fun row.weekly () Bool (or (= regimen 0) (= regimen 1)))
(define-fun row.special_cases.first_4_cycles () Bool (and part.18 (<= cycle 4) part.32))
(define-fun row.special_cases.later () Bool (and part.18 (> cycle 4) part.32))
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

; 1. There is: a patient for whom high_dose.first_4_cycles is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or
        (and unresolved row.high_dose.first_4_cycles only.high_dose.first_4_cycles)
        region.aggressive_and_special_case)
      (or
        (and region.high_dose.under_65.first_4_cycles (or false row.high_dose.first_4_cycles))
        (and region.high_dose.under_65.later (or false row.high_dose.first_4_cycles))
        (and region.high_dose.from_65_to_75 (or false row.high_dose.first_4_cycles))
        (and region.high_dose.over_75 (or false row.high_dose.first_4_cycles))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 2. There is: a patient for whom high_dose.later is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or false region.later_is_days_1_to_4 region.aggressive_and_special_case.later)
      (or
        (and region.high_dose.under_65.first_4_cycles (or false row.high_dose.later))
        (and region.high_dose.under_65.later (or false row.high_dose.later))
        (and region.high_dose.from_65_to_75 (or false row.high_dose.later))
        (and region.high_dose.over_75 (or false row.high_dose.later))))))
(set-info :status sat)
(check-sat) ; sat
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
(define-fun part.47 () Bool (or false row.alternative.first_4_cycles))

; 3. There is: a patient for whom alternative.first_4_cycles is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or
        (and unresolved row.alternative.first_4_cycles only.alternative.first_4_cycles)
        region.alternative.special_case)
      (or
        (and region.high_dose.under_65.first_4_cycles part.47)
        (and region.high_dose.under_65.later part.47)
        (and region.high_dose.from_65_to_75 part.47)
        (and region.high_dose.over_75 part.47)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 4. There is: a patient for whom alternative.later is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or false region.alternative.later_is_days_1_to_4 region.alternative.special_case.later)
      (or
        (and region.high_dose.under_65.first_4_cycles (or false row.alternative.later))
        (and region.high_dose.under_65.later (or false row.alternative.later))
        (and region.high_dose.from_65_to_75 (or false row.alternative.later))
        (and region.high_dose.over_75 (or false row.alternative.later))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. There is: a patient for whom level_minus_1 is the answer or an option
(push 1)
(assert (and legal (or (or false region.level_minus_1.first_4_cycles region.level_minus_1.later) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 6. There is: a patient for whom level_minus_2 is the answer or an option
(push 1)
(assert (and legal (or (or false row.level_minus_2) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 7. There is: a patient for whom level_minus_3 is the answer or an option
(push 1)
(assert (and legal (or (or false row.level_minus_3) false)))
(set-info :status sat)
(check-sat) ; sat
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

; 8. There is: a patient for whom under_65.first_4_cycles is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or
        (and unresolved row.under_65.first_4_cycles only.under_65.first_4_cycles)
        region.low_dose.under_65
        region.high_dose.under_65.first_4_cycles)
      false)))
(set-info :status sat)
(check-sat) ; sat
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

; 9. There is: a patient for whom under_65.later is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or
        (and unresolved row.under_65.later only.under_65.later+from_65_to_75+weekly)
        region.high_dose.under_65.later)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 10. There is: a patient for whom from_65_to_75 is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or
        (and unresolved row.from_65_to_75 only.under_65.later+from_65_to_75+weekly)
        region.high_dose.from_65_to_75)
      false)))
(set-info :status sat)
(check-sat) ; sat
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

; 11. There is: a patient for whom over_75 is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or (and unresolved row.over_75 only.over_75) region.low_dose.over_75 region.high_dose.over_75)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 12. There is: a patient for whom weekly is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (and unresolved row.weekly only.under_65.later+from_65_to_75+weekly)
      (or
        (and region.low_dose.under_65 (or false row.weekly))
        (and region.low_dose.over_75 (or false row.weekly))
        (and region.high_dose.under_65.first_4_cycles (or false row.weekly))
        (and region.high_dose.over_75 (or false row.weekly))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.51 () Bool (or false row.special_cases.first_4_cycles))

; 13. There is: a patient for whom special_cases.first_4_cycles is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or false region.special_cases.standard_schedule)
      (or
        (and region.high_dose.under_65.first_4_cycles part.51)
        (and region.high_dose.under_65.later part.51)
        (and region.high_dose.from_65_to_75 part.51)
        (and region.high_dose.over_75 part.51)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 14. There is: a patient for whom special_cases.later is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or false region.special_cases.later_is_days_1_to_4)
      (or
        (and region.high_dose.under_65.first_4_cycles (or false row.special_cases.later))
        (and region.high_dose.under_65.later (or false row.special_cases.later))
        (and region.high_dose.from_65_to_75 (or false row.special_cases.later))
        (and region.high_dose.over_75 (or false row.special_cases.later))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

