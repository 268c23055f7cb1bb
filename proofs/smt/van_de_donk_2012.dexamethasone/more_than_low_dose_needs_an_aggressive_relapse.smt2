; van_de_donk_2012.dexamethasone: more_than_low_dose_needs_an_aggressive_relapse
; More than the low dose is given only in an aggressive relapse, in the first 4 cycles and without a risk factor.
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
(declare-const aggressive_relapse Bool) ; aggressive relapse
(declare-const frail Bool) ; frail
(define-fun row.risk_factors () Bool (or (>= age 75) frail (>= comorbidities 1)))
(declare-const responding Bool) ; responding to treatment
(define-fun region.high_dose.first_4_cycles () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (<= cycle 4)))

; 1. Is there: more than the low dose unprinted
(push 1)
(assert (and
    domain
    (and
      (not (and aggressive_relapse (<= cycle 4) (not row.risk_factors)))
      region.high_dose.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

