; van_de_donk_2012.dexamethasone: more_risk_factors_never_raise_the_dose
; Greater age, frailty or more comorbidities never raise mg per cycle.
; The table: Dexamethasone with lenalidomide (van_de_donk_2012, Lenalidomide plus dexamethasone in relapsed/refractory MM).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_age Int) ; age: 18 to 120 years, whole
(declare-const one_comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(declare-const one_cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun one_domain () Bool
  (and
    (and (>= one_age 18) (<= one_age 120))
    (and (>= one_comorbidities 0) (<= one_comorbidities 20))
    (and (>= one_cycle 1) (<= one_cycle 1000))))
(declare-const other_age Int) ; age: 18 to 120 years, whole
(declare-const other_comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(declare-const other_cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun other_domain () Bool
  (and
    (and (>= other_age 18) (<= other_age 120))
    (and (>= other_comorbidities 0) (<= other_comorbidities 20))
    (and (>= other_cycle 1) (<= other_cycle 1000))))
(declare-const one_aggressive_relapse Bool) ; aggressive relapse
(declare-const other_aggressive_relapse Bool) ; aggressive relapse
(declare-const one_responding Bool) ; responding to treatment
(declare-const other_responding Bool) ; responding to treatment
(declare-const one_frail Bool) ; frail
(declare-const other_frail Bool) ; frail
(define-fun part.14 () Bool
  (or
    (and (>= other_age 75) other_frail)
    (and (>= other_age 75) (>= other_comorbidities 1))
    (and other_frail (>= other_comorbidities 1))
    (> other_comorbidities 1)))
(define-fun other_region.several_risk_factors.aggressive_relapse () Bool
  (and part.14 other_aggressive_relapse (not other_responding)))
(define-fun other_row.risk_factors () Bool
  (or (>= other_age 75) other_frail (>= other_comorbidities 1)))
(define-fun other_region.one_risk_factor.aggressive_relapse () Bool
  (and other_row.risk_factors (not part.14) other_aggressive_relapse (not other_responding)))
(define-fun part.18 () Bool (not (and other_aggressive_relapse (not other_responding))))
(define-fun other_region.several_risk_factors () Bool (and part.14 part.18))
(define-fun other_region.one_risk_factor () Bool (and other_row.risk_factors (not part.14) part.18))
(define-fun other_region.high_dose.later () Bool
  (and (not other_row.risk_factors) other_aggressive_relapse (not other_responding) (> other_cycle 4)))
(define-fun other_region.high_dose.first_4_cycles () Bool
  (and
    (not other_row.risk_factors)
    other_aggressive_relapse
    (not other_responding)
    (<= other_cycle 4)))
(define-fun other_region.low_dose.in_response () Bool
  (and (not other_row.risk_factors) other_aggressive_relapse other_responding))
(define-fun other_region.low_dose.weekly () Bool
  (and (not other_row.risk_factors) (not other_aggressive_relapse)))
(define-fun part.25 () Bool
  (or
    (and (>= one_age 75) one_frail)
    (and (>= one_age 75) (>= one_comorbidities 1))
    (and one_frail (>= one_comorbidities 1))
    (> one_comorbidities 1)))
(define-fun one_region.several_risk_factors.aggressive_relapse () Bool
  (and part.25 one_aggressive_relapse (not one_responding)))
(define-fun one_row.risk_factors () Bool (or (>= one_age 75) one_frail (>= one_comorbidities 1)))
(define-fun one_region.one_risk_factor.aggressive_relapse () Bool
  (and one_row.risk_factors (not part.25) one_aggressive_relapse (not one_responding)))
(define-fun part.29 () Bool (not (and one_aggressive_relapse (not one_responding))))
(define-fun one_region.several_risk_factors () Bool (and part.25 part.29))
(define-fun one_region.one_risk_factor () Bool (and one_row.risk_factors (not part.25) part.29))
(define-fun one_region.high_dose.later () Bool
  (and (not one_row.risk_factors) one_aggressive_relapse (not one_responding) (> one_cycle 4)))
(define-fun one_region.high_dose.first_4_cycles () Bool
  (and (not one_row.risk_factors) one_aggressive_relapse (not one_responding) (<= one_cycle 4)))
(define-fun one_region.low_dose.in_response () Bool
  (and (not one_row.risk_factors) one_aggressive_relapse one_responding))
(define-fun one_region.low_dose.weekly () Bool
  (and (not one_row.risk_factors) (not one_aggressive_relapse)))

; 1. Is there: more risk factors, more mg
(push 1)
(assert (and
    (and one_domain other_domain)
    (and
      (and
        (and
          (and (= false false) (= one_cycle other_cycle))
          (= one_aggressive_relapse other_aggressive_relapse)
          (= one_responding other_responding))
        (>= other_age one_age)
        (=> one_frail other_frail)
        (>= other_comorbidities one_comorbidities))
      (>
        (ite other_region.several_risk_factors.aggressive_relapse 40
        (ite other_region.one_risk_factor.aggressive_relapse 80
        (ite other_region.several_risk_factors 40
        (ite other_region.one_risk_factor 80
        (ite other_region.high_dose.later 160
        (ite other_region.high_dose.first_4_cycles 480
        (ite other_region.low_dose.in_response 160
        (ite other_region.low_dose.weekly 160
        0))))))))
        (ite one_region.several_risk_factors.aggressive_relapse 40
        (ite one_region.one_risk_factor.aggressive_relapse 80
        (ite one_region.several_risk_factors 40
        (ite one_region.one_risk_factor 80
        (ite one_region.high_dose.later 160
        (ite one_region.high_dose.first_4_cycles 480
        (ite one_region.low_dose.in_response 160
        (ite one_region.low_dose.weekly 160
        0))))))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

