; van_de_donk_2012.dexamethasone: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Dexamethasone with lenalidomide (van_de_donk_2012, Lenalidomide plus dexamethasone in relapsed/refractory MM).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun domain () Bool
  (and
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))
    (and (>= cycle 1) (<= cycle 1000))))
(declare-const frail Bool) ; frail
(define-fun row.risk_factors () Bool (or (>= age 75) frail (>= comorbidities 1)))
(declare-const aggressive_relapse Bool) ; aggressive relapse
(define-fun region.low_dose.weekly () Bool (and (not row.risk_factors) (not aggressive_relapse)))
(declare-const responding Bool) ; responding to treatment
(define-fun region.low_dose.in_response () Bool
  (and (not row.risk_factors) aggressive_relapse responding))

; 1. There is: a patient for whom low_dose is the answer or an option
(push 1)
(assert (and domain (or (or false region.low_dose.weekly region.low_dose.in_response) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.high_dose.first_4_cycles () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (<= cycle 4)))
(define-fun part.11 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun region.one_risk_factor.aggressive_relapse () Bool
  (and row.risk_factors (not part.11) aggressive_relapse (not responding)))
(define-fun row.aggressive_relapse.first_4_cycles () Bool (and aggressive_relapse (<= cycle 4)))
(define-fun part.14 () Bool (or false row.aggressive_relapse.first_4_cycles))
(define-fun region.several_risk_factors.aggressive_relapse () Bool
  (and part.11 aggressive_relapse (not responding)))

; 2. There is: a patient for whom aggressive_relapse.first_4_cycles is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (or false region.high_dose.first_4_cycles)
      (or
        (and region.one_risk_factor.aggressive_relapse part.14)
        (and region.several_risk_factors.aggressive_relapse part.14)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.high_dose.later () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (> cycle 4)))
(define-fun row.aggressive_relapse.later () Bool (and aggressive_relapse (> cycle 4)))

; 3. There is: a patient for whom aggressive_relapse.later is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (or false region.high_dose.later)
      (or
        (and region.one_risk_factor.aggressive_relapse (or false row.aggressive_relapse.later))
        (and region.several_risk_factors.aggressive_relapse (or false row.aggressive_relapse.later))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.18 () Bool (not (and aggressive_relapse (not responding))))
(define-fun region.one_risk_factor () Bool (and row.risk_factors (not part.11) part.18))
(define-fun region.several_risk_factors () Bool (and part.11 part.18))

; 4. There is: a patient for whom risk_factors is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (or
        false
        region.one_risk_factor
        region.several_risk_factors
        region.one_risk_factor.aggressive_relapse
        region.several_risk_factors.aggressive_relapse)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

