; van_de_donk_2012.dexamethasone: no_more_than_low_dose_in_response
; Whoever responds is given and offered no more than the low dose.
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
(declare-const responding Bool) ; responding to treatment
(declare-const frail Bool) ; frail
(define-fun row.risk_factors () Bool (or (>= age 75) frail (>= comorbidities 1)))
(declare-const aggressive_relapse Bool) ; aggressive relapse
(define-fun region.high_dose.first_4_cycles () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (<= cycle 4)))
(define-fun part.9 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun region.one_risk_factor.aggressive_relapse () Bool
  (and row.risk_factors (not part.9) aggressive_relapse (not responding)))
(define-fun row.aggressive_relapse.first_4_cycles () Bool (and aggressive_relapse (<= cycle 4)))
(define-fun part.12 () Bool (or false row.aggressive_relapse.first_4_cycles))
(define-fun region.several_risk_factors.aggressive_relapse () Bool
  (and part.9 aggressive_relapse (not responding)))

; 1. Is there: in response, more than the low dose
(push 1)
(assert (and
    domain
    (and
      responding
      (or
        region.high_dose.first_4_cycles
        (and region.one_risk_factor.aggressive_relapse part.12)
        (and region.several_risk_factors.aggressive_relapse part.12)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

