; across_papers: dexamethasone
; Which dexamethasone schedule goes with lenalidomide? kim_2015.dexamethasone and van_de_donk_2012.dexamethasone differ for the patients of the regions and for no others.
; By mg and days of the cycle. Kim 2015 goes by age, asked for its age-adjusted schedule and level 0; van de Donk 2012 goes by risk factors, response and aggressive relapse.
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const regimen Int) ; regimen asked for: 0 AGE_ADJUSTED, 1 WEEKLY, 2 HIGH_DOSE, 3 HIGH_DOSE_ALTERNATIVE
(declare-const level Int) ; toxicity level: -3 to 0 , whole
(declare-const comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(define-fun domain () Bool
  (and
    (and (>= age 18) (<= age 120))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= regimen 0) (< regimen 4))
    (and (>= level (- 3)) (<= level 0))
    (and (>= comorbidities 0) (<= comorbidities 20))))
(declare-const indications_has_AGGRESSIVE_DISEASE Bool) ; high-dose indications: has AGGRESSIVE_DISEASE
(declare-const indications_has_CORD_COMPRESSION Bool) ; high-dose indications: has CORD_COMPRESSION
(declare-const indications_has_HYPERCALCAEMIA Bool) ; high-dose indications: has HYPERCALCAEMIA
(declare-const indications_has_PAIN Bool) ; high-dose indications: has PAIN
(declare-const indications_has_RENAL_FAILURE Bool) ; high-dose indications: has RENAL_FAILURE
(define-fun part.11 () Bool
  (or
    indications_has_AGGRESSIVE_DISEASE
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE
    (not (or (= regimen 2) (= regimen 3)))))
(define-fun part.12 () Bool (or (and (>= level 0) (<= level 0)) (= regimen 2)))
(define-fun kim_2015.dexamethasone.domain () Bool
  (and
    (and (>= age 18) (<= age 120))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= regimen 0) (< regimen 4))
    (and (>= level (- 3)) (<= level 0))))
(define-fun kim_2015.dexamethasone.legal () Bool
  (and kim_2015.dexamethasone.domain part.11 part.12))
(define-fun van_de_donk_2012.dexamethasone.domain () Bool
  (and
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))
    (and (>= cycle 1) (<= cycle 1000))))
(define-fun both_are_asked () Bool
  (and
    domain
    (and (= regimen 0) (>= level 0) (<= level 0) part.11 part.12)
    kim_2015.dexamethasone.legal
    van_de_donk_2012.dexamethasone.domain))
(define-fun part.17 () Bool
  (or
    indications_has_AGGRESSIVE_DISEASE
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE))
(define-fun kim_2015.dexamethasone.region.low_dose.under_65 () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) (not part.17)))
(define-fun kim_2015.dexamethasone.region.low_dose.over_75 () Bool
  (and (= regimen 0) (> age 75) (not part.17)))
(define-fun kim_2015.dexamethasone.region.high_dose.under_65.first_4_cycles () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4) part.17))
(define-fun kim_2015.dexamethasone.region.high_dose.under_65.later () Bool
  (and (= regimen 0) (< age 65) (> cycle 4) part.17))
(define-fun kim_2015.dexamethasone.region.high_dose.from_65_to_75 () Bool
  (and (= regimen 0) (>= age 65) (<= age 75) part.17))
(define-fun kim_2015.dexamethasone.region.high_dose.over_75 () Bool
  (and (= regimen 0) (> age 75) part.17))
(define-fun part.24 () Bool
  (or
    indications_has_CORD_COMPRESSION
    indications_has_HYPERCALCAEMIA
    indications_has_PAIN
    indications_has_RENAL_FAILURE))
(define-fun kim_2015.dexamethasone.region.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    (> cycle 4)
    (not part.24)))
(define-fun kim_2015.dexamethasone.region.special_cases.standard_schedule () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.24
    (<= cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))
(define-fun kim_2015.dexamethasone.region.special_cases.later_is_days_1_to_4 () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    part.24
    (> cycle 4)
    (not indications_has_AGGRESSIVE_DISEASE)))
(define-fun kim_2015.dexamethasone.region.aggressive_and_special_case () Bool
  (and
    (= regimen 2)
    (>= level 0)
    (<= level 0)
    indications_has_AGGRESSIVE_DISEASE
    part.24
    (<= cycle 4)))
(define-fun kim_2015.dexamethasone.region.aggressive_and_special_case.later () Bool
  (and (= regimen 2) (>= level 0) (<= level 0) indications_has_AGGRESSIVE_DISEASE part.24 (> cycle 4)))
(define-fun kim_2015.dexamethasone.region.alternative.later_is_days_1_to_4 () Bool
  (and (= regimen 3) indications_has_AGGRESSIVE_DISEASE (> cycle 4)))
(define-fun kim_2015.dexamethasone.region.alternative.special_case () Bool
  (and (= regimen 3) part.24 (not indications_has_AGGRESSIVE_DISEASE) (<= cycle 4)))
(define-fun kim_2015.dexamethasone.region.alternative.special_case.later () Bool
  (and (= regimen 3) part.24 (not indications_has_AGGRESSIVE_DISEASE) (> cycle 4)))
(define-fun kim_2015.dexamethasone.region.level_minus_1.first_4_cycles () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (<= cycle 4)))
(define-fun kim_2015.dexamethasone.region.level_minus_1.later () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1)) (> cycle 4)))
(define-fun kim_2015.dexamethasone.row.level_minus_2 () Bool
  (and (= regimen 2) (>= level (- 2)) (<= level (- 2))))
(define-fun kim_2015.dexamethasone.row.level_minus_3 () Bool
  (and (= regimen 2) (>= level (- 3)) (<= level (- 3))))
(define-fun unresolved () Bool
  (not
    (or
      kim_2015.dexamethasone.region.low_dose.under_65
      kim_2015.dexamethasone.region.low_dose.over_75
      kim_2015.dexamethasone.region.high_dose.under_65.first_4_cycles
      kim_2015.dexamethasone.region.high_dose.under_65.later
      kim_2015.dexamethasone.region.high_dose.from_65_to_75
      kim_2015.dexamethasone.region.high_dose.over_75
      kim_2015.dexamethasone.region.later_is_days_1_to_4
      kim_2015.dexamethasone.region.special_cases.standard_schedule
      kim_2015.dexamethasone.region.special_cases.later_is_days_1_to_4
      kim_2015.dexamethasone.region.aggressive_and_special_case
      kim_2015.dexamethasone.region.aggressive_and_special_case.later
      kim_2015.dexamethasone.region.alternative.later_is_days_1_to_4
      kim_2015.dexamethasone.region.alternative.special_case
      kim_2015.dexamethasone.region.alternative.special_case.later
      kim_2015.dexamethasone.region.level_minus_1.first_4_cycles
      kim_2015.dexamethasone.region.level_minus_1.later
      kim_2015.dexamethasone.row.level_minus_2
      kim_2015.dexamethasone.row.level_minus_3)))
(define-fun part.38 () Bool (or (= regimen 0) (and (= regimen 2) (>= level 0) (<= level 0))))
(define-fun kim_2015.dexamethasone.row.high_dose.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) part.38))
(define-fun kim_2015.dexamethasone.row.high_dose.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) part.38))
(define-fun kim_2015.dexamethasone.row.alternative.first_4_cycles () Bool
  (and indications_has_AGGRESSIVE_DISEASE (<= cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun kim_2015.dexamethasone.row.alternative.later () Bool
  (and indications_has_AGGRESSIVE_DISEASE (> cycle 4) (or (= regimen 0) (= regimen 3))))
(define-fun kim_2015.dexamethasone.row.level_minus_1 () Bool
  (and (= regimen 2) (>= level (- 1)) (<= level (- 1))))
(define-fun kim_2015.dexamethasone.row.under_65.first_4_cycles () Bool
  (and (= regimen 0) (< age 65) (<= cycle 4)))
(define-fun kim_2015.dexamethasone.row.under_65.later () Bool
  (and (= regimen 0) (< age 65) (> cycle 4)))
(define-fun kim_2015.dexamethasone.row.from_65_to_75 () Bool
  (and (= regimen 0) (>= age 65) (<= age 75)))
(define-fun kim_2015.dexamethasone.row.over_75 () Bool (and (= regimen 0) (> age 75)))
(define-fun kim_2015.dexamethasone.row.weekly () Bool (or (= regimen 0) (= regimen 1)))
(define-fun kim_2015.dexamethasone.row.special_cases.first_4_cycles () Bool
  (and part.24 (<= cycle 4) part.38))
(define-fun kim_2015.dexamethasone.row.special_cases.later () Bool
  (and part.24 (> cycle 4) part.38))
(define-fun only.high_dose.first_4_cycles () Bool
  (and
    kim_2015.dexamethasone.row.high_dose.first_4_cycles
    (not
      (or
        kim_2015.dexamethasone.row.high_dose.later
        kim_2015.dexamethasone.row.alternative.first_4_cycles
        kim_2015.dexamethasone.row.alternative.later
        kim_2015.dexamethasone.row.level_minus_1
        kim_2015.dexamethasone.row.level_minus_2
        kim_2015.dexamethasone.row.level_minus_3
        kim_2015.dexamethasone.row.under_65.first_4_cycles
        kim_2015.dexamethasone.row.under_65.later
        kim_2015.dexamethasone.row.from_65_to_75
        kim_2015.dexamethasone.row.over_75
        kim_2015.dexamethasone.row.weekly
        kim_2015.dexamethasone.row.special_cases.first_4_cycles
        kim_2015.dexamethasone.row.special_cases.later))))
(define-fun part.52 () Bool
  (or
    (and unresolved only.high_dose.first_4_cycles)
    kim_2015.dexamethasone.region.special_cases.standard_schedule
    kim_2015.dexamethasone.region.aggressive_and_special_case))
(declare-const frail Bool) ; frail
(define-fun van_de_donk_2012.dexamethasone.row.risk_factors () Bool
  (or (>= age 75) frail (>= comorbidities 1)))
(define-fun part.55 () Bool (not van_de_donk_2012.dexamethasone.row.risk_factors))
(declare-const aggressive_relapse Bool) ; aggressive relapse
(define-fun van_de_donk_2012.dexamethasone.region.low_dose.weekly () Bool
  (and part.55 (not aggressive_relapse)))
(declare-const responding Bool) ; responding to treatment
(define-fun van_de_donk_2012.dexamethasone.region.low_dose.in_response () Bool
  (and part.55 aggressive_relapse responding))
(define-fun part.60 () Bool
  (or
    van_de_donk_2012.dexamethasone.region.low_dose.weekly
    van_de_donk_2012.dexamethasone.region.low_dose.in_response))

; 1. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.52 part.60)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.52 part.60) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun van_de_donk_2012.dexamethasone.region.high_dose.later () Bool
  (and part.55 aggressive_relapse (not responding) (> cycle 4)))
(define-fun part.62 () Bool (and part.52 van_de_donk_2012.dexamethasone.region.high_dose.later))

; 3. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.62))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.62 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.63 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun part.64 () Bool (not (and aggressive_relapse (not responding))))
(define-fun van_de_donk_2012.dexamethasone.region.one_risk_factor () Bool
  (and van_de_donk_2012.dexamethasone.row.risk_factors (not part.63) part.64))
(define-fun van_de_donk_2012.dexamethasone.region.one_risk_factor.aggressive_relapse () Bool
  (and
    van_de_donk_2012.dexamethasone.row.risk_factors
    (not part.63)
    aggressive_relapse
    (not responding)))
(define-fun part.67 () Bool
  (or
    van_de_donk_2012.dexamethasone.region.one_risk_factor
    van_de_donk_2012.dexamethasone.region.one_risk_factor.aggressive_relapse))

; 5. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.52 part.67)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.52 part.67) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun van_de_donk_2012.dexamethasone.region.several_risk_factors () Bool
  (and part.63 part.64))
(define-fun van_de_donk_2012.dexamethasone.region.several_risk_factors.aggressive_relapse () Bool
  (and part.63 aggressive_relapse (not responding)))
(define-fun part.70 () Bool
  (or
    van_de_donk_2012.dexamethasone.region.several_risk_factors
    van_de_donk_2012.dexamethasone.region.several_risk_factors.aggressive_relapse))

; 7. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.52 part.70)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.52 part.70) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.alternative.first_4_cycles () Bool
  (and
    kim_2015.dexamethasone.row.alternative.first_4_cycles
    (not
      (or
        kim_2015.dexamethasone.row.high_dose.first_4_cycles
        kim_2015.dexamethasone.row.high_dose.later
        kim_2015.dexamethasone.row.alternative.later
        kim_2015.dexamethasone.row.level_minus_1
        kim_2015.dexamethasone.row.level_minus_2
        kim_2015.dexamethasone.row.level_minus_3
        kim_2015.dexamethasone.row.under_65.first_4_cycles
        kim_2015.dexamethasone.row.under_65.later
        kim_2015.dexamethasone.row.from_65_to_75
        kim_2015.dexamethasone.row.over_75
        kim_2015.dexamethasone.row.weekly
        kim_2015.dexamethasone.row.special_cases.first_4_cycles
        kim_2015.dexamethasone.row.special_cases.later))))
(define-fun part.72 () Bool
  (or
    (and unresolved only.alternative.first_4_cycles)
    kim_2015.dexamethasone.region.alternative.special_case))

; 9. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.72 part.60)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.72 part.60) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun van_de_donk_2012.dexamethasone.region.high_dose.first_4_cycles () Bool
  (and part.55 aggressive_relapse (not responding) (<= cycle 4)))
(define-fun part.74 () Bool
  (and part.72 van_de_donk_2012.dexamethasone.region.high_dose.first_4_cycles))

; 11. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.74))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.74 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.75 () Bool (and part.72 van_de_donk_2012.dexamethasone.region.high_dose.later))

; 13. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.75))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.75 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.72 part.67)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.72 part.67) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.72 part.70)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.72 part.70) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.76 () Bool
  (and
    (< age 65)
    (<= cycle 4)
    (not frail)
    (< comorbidities 1)
    (or (not aggressive_relapse) responding)))
(define-fun only.under_65.first_4_cycles () Bool
  (and
    kim_2015.dexamethasone.row.under_65.first_4_cycles
    (not
      (or
        kim_2015.dexamethasone.row.high_dose.first_4_cycles
        kim_2015.dexamethasone.row.high_dose.later
        kim_2015.dexamethasone.row.alternative.first_4_cycles
        kim_2015.dexamethasone.row.alternative.later
        kim_2015.dexamethasone.row.level_minus_1
        kim_2015.dexamethasone.row.level_minus_2
        kim_2015.dexamethasone.row.level_minus_3
        kim_2015.dexamethasone.row.under_65.later
        kim_2015.dexamethasone.row.from_65_to_75
        kim_2015.dexamethasone.row.over_75
        kim_2015.dexamethasone.row.weekly
        kim_2015.dexamethasone.row.special_cases.first_4_cycles
        kim_2015.dexamethasone.row.special_cases.later))))
(define-fun part.78 () Bool
  (or
    (and unresolved only.under_65.first_4_cycles)
    kim_2015.dexamethasone.region.low_dose.under_65
    kim_2015.dexamethasone.region.high_dose.under_65.first_4_cycles
    kim_2015.dexamethasone.region.level_minus_1.first_4_cycles))

; 19. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and part.76 (not (and part.78 part.60)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.78 part.60) (not (or part.76 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.79 () Bool
  (and (< age 65) (<= cycle 4) (not frail) (< comorbidities 1) aggressive_relapse (not responding)))
(define-fun part.80 () Bool
  (and part.78 van_de_donk_2012.dexamethasone.region.high_dose.first_4_cycles))

; 21. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and part.79 (not part.80))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.80 (not (or part.79 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.81 () Bool (and part.78 van_de_donk_2012.dexamethasone.region.high_dose.later))

; 23. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.81))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.81 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.82 () Bool
  (or (and (not frail) (>= comorbidities 1) (<= comorbidities 1)) (and frail (< comorbidities 1))))

; 25. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and (and (< age 65) (<= cycle 4) part.82) (not (and part.78 part.67)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and
    both_are_asked
    (and (and part.78 part.67) (not (or (and (< age 65) (<= cycle 4) part.82) false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.83 () Bool
  (or (and (not frail) (> comorbidities 1)) (and frail (>= comorbidities 1))))

; 27. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and (and (< age 65) (<= cycle 4) part.83) (not (and part.78 part.70)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4, 15, 16, 17, 18), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and
    both_are_asked
    (and (and part.78 part.70) (not (or (and (< age 65) (<= cycle 4) part.83) false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.84 () Bool
  (and
    (>= age 65)
    (< age 75)
    (<= cycle 4)
    (not frail)
    (< comorbidities 1)
    aggressive_relapse
    (not responding)))
(define-fun only.under_65.later+from_65_to_75+weekly () Bool
  (and
    (or
      kim_2015.dexamethasone.row.under_65.later
      kim_2015.dexamethasone.row.from_65_to_75
      kim_2015.dexamethasone.row.weekly)
    (not
      (or
        kim_2015.dexamethasone.row.high_dose.first_4_cycles
        kim_2015.dexamethasone.row.high_dose.later
        kim_2015.dexamethasone.row.alternative.first_4_cycles
        kim_2015.dexamethasone.row.alternative.later
        kim_2015.dexamethasone.row.level_minus_1
        kim_2015.dexamethasone.row.level_minus_2
        kim_2015.dexamethasone.row.level_minus_3
        kim_2015.dexamethasone.row.under_65.first_4_cycles
        kim_2015.dexamethasone.row.over_75
        kim_2015.dexamethasone.row.special_cases.first_4_cycles
        kim_2015.dexamethasone.row.special_cases.later))))
(define-fun part.86 () Bool
  (or
    (and unresolved only.under_65.later+from_65_to_75+weekly)
    kim_2015.dexamethasone.region.high_dose.under_65.later
    kim_2015.dexamethasone.region.high_dose.from_65_to_75))
(define-fun part.87 () Bool
  (and part.86 van_de_donk_2012.dexamethasone.region.high_dose.first_4_cycles))

; 29. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and part.84 (not part.87))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.87 (not (or part.84 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.88 () Bool
  (and (< age 75) (> cycle 4) (not frail) (< comorbidities 1) aggressive_relapse (not responding)))
(define-fun part.89 () Bool (and part.86 van_de_donk_2012.dexamethasone.region.high_dose.later))

; 31. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and part.88 (not part.89))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.89 (not (or part.88 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.90 () Bool
  (and
    (<= age 75)
    (or (>= age 65) (> cycle 4))
    (or (and (< age 75) part.82) (and (>= age 75) (not frail) (< comorbidities 1)))))

; 33. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and part.90 (not (and part.86 part.67)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.86 part.67) (not (or part.90 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.91 () Bool
  (and
    (<= age 75)
    (or (>= age 65) (> cycle 4))
    (or (and (< age 75) part.83) (and (>= age 75) (or frail (>= comorbidities 1))))))

; 35. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and part.91 (not (and part.86 part.70)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: (DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.86 part.70) (not (or part.91 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.over_75 () Bool
  (and
    kim_2015.dexamethasone.row.over_75
    (not
      (or
        kim_2015.dexamethasone.row.high_dose.first_4_cycles
        kim_2015.dexamethasone.row.high_dose.later
        kim_2015.dexamethasone.row.alternative.first_4_cycles
        kim_2015.dexamethasone.row.alternative.later
        kim_2015.dexamethasone.row.level_minus_1
        kim_2015.dexamethasone.row.level_minus_2
        kim_2015.dexamethasone.row.level_minus_3
        kim_2015.dexamethasone.row.under_65.first_4_cycles
        kim_2015.dexamethasone.row.under_65.later
        kim_2015.dexamethasone.row.from_65_to_75
        kim_2015.dexamethasone.row.weekly
        kim_2015.dexamethasone.row.special_cases.first_4_cycles
        kim_2015.dexamethasone.row.special_cases.later))))
(define-fun part.93 () Bool
  (or
    (and unresolved only.over_75)
    kim_2015.dexamethasone.region.low_dose.over_75
    kim_2015.dexamethasone.region.high_dose.over_75))

; 37. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.93 part.60)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.93 part.60) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.94 () Bool
  (and part.93 van_de_donk_2012.dexamethasone.region.high_dose.first_4_cycles))

; 39. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.94))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.94 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.95 () Bool (and part.93 van_de_donk_2012.dexamethasone.region.high_dose.later))

; 41. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.95))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.95 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.96 () Bool (and (> age 75) (or frail (>= comorbidities 1))))

; 43. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and part.96 (not (and part.93 part.70)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: (DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.93 part.70) (not (or part.96 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.97 () Bool
  (or
    kim_2015.dexamethasone.region.later_is_days_1_to_4
    kim_2015.dexamethasone.region.special_cases.later_is_days_1_to_4
    kim_2015.dexamethasone.region.aggressive_and_special_case.later
    kim_2015.dexamethasone.region.alternative.later_is_days_1_to_4
    kim_2015.dexamethasone.region.alternative.special_case.later
    kim_2015.dexamethasone.region.level_minus_1.later
    kim_2015.dexamethasone.row.level_minus_2))

; 45. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.97 part.60)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.97 part.60) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.98 () Bool
  (and part.97 van_de_donk_2012.dexamethasone.region.high_dose.first_4_cycles))

; 47. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.98))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.98 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.97 part.67)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.97 part.67) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 51. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.97 part.70)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: (DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.97 part.70) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.99 () Bool (and kim_2015.dexamethasone.row.level_minus_3 part.60))

; 53. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.99))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.99 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.100 () Bool
  (and
    kim_2015.dexamethasone.row.level_minus_3
    van_de_donk_2012.dexamethasone.region.high_dose.first_4_cycles))

; 55. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.100))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 56. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4, 9, 10, 11, 12, 17, 18, 19, 20), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.100 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.101 () Bool
  (and kim_2015.dexamethasone.row.level_minus_3 van_de_donk_2012.dexamethasone.region.high_dose.later))

; 57. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.101))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 58. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=40, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.101 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.102 () Bool (and kim_2015.dexamethasone.row.level_minus_3 part.67))

; 59. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.102))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 60. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=20, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.102 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.103 () Bool (and kim_2015.dexamethasone.row.level_minus_3 part.70))

; 61. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.103))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. Is there: (DexSchedule(mg=20, days=(1, 2, 3, 4), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=()), DexSchedule(mg=10, days=(1, 8, 15, 22), cycle_days=28, strength=<Strength.MAY: 'may'>, cautions=frozenset(), options=())): the region is too small
(push 1)
(assert (and both_are_asked (and part.103 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

