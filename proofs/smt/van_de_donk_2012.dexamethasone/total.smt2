; van_de_donk_2012.dexamethasone: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
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
(define-fun region.high_dose.first_4_cycles () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (<= cycle 4)))
(define-fun region.high_dose.later () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (> cycle 4)))
(define-fun part.12 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun part.13 () Bool (not (and aggressive_relapse (not responding))))
(define-fun region.one_risk_factor () Bool (and row.risk_factors (not part.12) part.13))
(define-fun region.several_risk_factors () Bool (and part.12 part.13))
(define-fun region.one_risk_factor.aggressive_relapse () Bool
  (and row.risk_factors (not part.12) aggressive_relapse (not responding)))
(define-fun region.several_risk_factors.aggressive_relapse () Bool
  (and part.12 aggressive_relapse (not responding)))
(define-fun unresolved () Bool
  (not
    (or
      region.low_dose.weekly
      region.low_dose.in_response
      region.high_dose.first_4_cycles
      region.high_dose.later
      region.one_risk_factor
      region.several_risk_factors
      region.one_risk_factor.aggressive_relapse
      region.several_risk_factors.aggressive_relapse)))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and domain (and unresolved (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

