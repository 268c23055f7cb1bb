; van_de_donk_2012.dexamethasone: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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
(define-fun region.high_dose.first_4_cycles () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (<= cycle 4)))

; 1. Is there: low_dose.weekly and high_dose.first_4_cycles adopt different answers
(push 1)
(assert (and domain (and region.low_dose.weekly region.high_dose.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.later () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (> cycle 4)))

; 2. Is there: low_dose.weekly and high_dose.later adopt different answers
(push 1)
(assert (and domain (and region.low_dose.weekly region.high_dose.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.11 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun part.12 () Bool (not (and aggressive_relapse (not responding))))
(define-fun region.one_risk_factor () Bool (and row.risk_factors (not part.11) part.12))

; 3. Is there: low_dose.weekly and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.low_dose.weekly region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.several_risk_factors () Bool (and part.11 part.12))

; 4. Is there: low_dose.weekly and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.low_dose.weekly region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.one_risk_factor.aggressive_relapse () Bool
  (and row.risk_factors (not part.11) aggressive_relapse (not responding)))

; 5. Is there: low_dose.weekly and one_risk_factor.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.low_dose.weekly region.one_risk_factor.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.several_risk_factors.aggressive_relapse () Bool
  (and part.11 aggressive_relapse (not responding)))

; 6. Is there: low_dose.weekly and several_risk_factors.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.low_dose.weekly region.several_risk_factors.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.low_dose.in_response () Bool
  (and (not row.risk_factors) aggressive_relapse responding))

; 7. Is there: low_dose.in_response and high_dose.first_4_cycles adopt different answers
(push 1)
(assert (and domain (and region.low_dose.in_response region.high_dose.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: low_dose.in_response and high_dose.later adopt different answers
(push 1)
(assert (and domain (and region.low_dose.in_response region.high_dose.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: low_dose.in_response and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.low_dose.in_response region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: low_dose.in_response and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.low_dose.in_response region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: low_dose.in_response and one_risk_factor.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.low_dose.in_response region.one_risk_factor.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: low_dose.in_response and several_risk_factors.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.low_dose.in_response region.several_risk_factors.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: high_dose.first_4_cycles and high_dose.later adopt different answers
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles region.high_dose.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: high_dose.first_4_cycles and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: high_dose.first_4_cycles and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: high_dose.first_4_cycles and one_risk_factor.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles region.one_risk_factor.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: high_dose.first_4_cycles and several_risk_factors.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles region.several_risk_factors.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: high_dose.later and one_risk_factor adopt different answers
(push 1)
(assert (and domain (and region.high_dose.later region.one_risk_factor)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: high_dose.later and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.high_dose.later region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: high_dose.later and one_risk_factor.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.high_dose.later region.one_risk_factor.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: high_dose.later and several_risk_factors.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.high_dose.later region.several_risk_factors.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: one_risk_factor and several_risk_factors adopt different answers
(push 1)
(assert (and domain (and region.one_risk_factor region.several_risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: one_risk_factor and one_risk_factor.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.one_risk_factor region.one_risk_factor.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: one_risk_factor and several_risk_factors.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.one_risk_factor region.several_risk_factors.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: several_risk_factors and one_risk_factor.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.several_risk_factors region.one_risk_factor.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: several_risk_factors and several_risk_factors.aggressive_relapse adopt different answers
(push 1)
(assert (and domain (and region.several_risk_factors region.several_risk_factors.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: one_risk_factor.aggressive_relapse and several_risk_factors.aggressive_relapse adopt different answers
(push 1)
(assert (and
    domain
    (and region.one_risk_factor.aggressive_relapse region.several_risk_factors.aggressive_relapse)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

