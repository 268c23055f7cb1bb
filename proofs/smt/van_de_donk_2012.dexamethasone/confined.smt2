; van_de_donk_2012.dexamethasone: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
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

; 1. Is there: a patient for whom low_dose.weekly meets PUBLISHED
(push 1)
(assert (and domain (and region.low_dose.weekly false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.aggressive_relapse.first_4_cycles () Bool (and aggressive_relapse (<= cycle 4)))
(define-fun row.aggressive_relapse.later () Bool (and aggressive_relapse (> cycle 4)))
(define-fun only.low_dose () Bool
  (and
    true
    (not (or row.aggressive_relapse.first_4_cycles row.aggressive_relapse.later row.risk_factors))))

; 2. There is: a patient for whom low_dose.weekly meets COMPLETED
(push 1)
(assert (and domain (and region.low_dose.weekly only.low_dose)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool
  (not (or true row.aggressive_relapse.first_4_cycles row.aggressive_relapse.later row.risk_factors)))

; 3. Is there: a patient for whom low_dose.weekly meets GAP
(push 1)
(assert (and domain (and region.low_dose.weekly no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.aggressive_relapse.first_4_cycles () Bool
  (and
    row.aggressive_relapse.first_4_cycles
    (not (or true row.aggressive_relapse.later row.risk_factors))))
(define-fun only.aggressive_relapse.later () Bool
  (and
    row.aggressive_relapse.later
    (not (or true row.aggressive_relapse.first_4_cycles row.risk_factors))))
(define-fun only.risk_factors () Bool
  (and
    row.risk_factors
    (not (or true row.aggressive_relapse.first_4_cycles row.aggressive_relapse.later))))
(define-fun part.15 () Bool
  (not
    (or
      no_row
      false
      (or
        only.low_dose
        only.aggressive_relapse.first_4_cycles
        only.aggressive_relapse.later
        only.risk_factors))))

; 4. Is there: a patient for whom low_dose.weekly meets OVERLAP
(push 1)
(assert (and domain (and region.low_dose.weekly part.15)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.16 () Bool
  (or only.aggressive_relapse.first_4_cycles only.aggressive_relapse.later only.risk_factors))

; 5. Is there: a patient for whom low_dose.weekly meets OVERRIDE
(push 1)
(assert (and domain (and region.low_dose.weekly part.16)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(declare-const responding Bool) ; responding to treatment
(define-fun region.low_dose.in_response () Bool
  (and (not row.risk_factors) aggressive_relapse responding))

; 6. Is there: a patient for whom low_dose.in_response meets PUBLISHED
(push 1)
(assert (and domain (and region.low_dose.in_response false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom low_dose.in_response meets COMPLETED
(push 1)
(assert (and domain (and region.low_dose.in_response only.low_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom low_dose.in_response meets GAP
(push 1)
(assert (and domain (and region.low_dose.in_response no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom low_dose.in_response meets OVERLAP
(push 1)
(assert (and domain (and region.low_dose.in_response part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 10. Is there: a patient for whom low_dose.in_response meets OVERRIDE
(push 1)
(assert (and domain (and region.low_dose.in_response part.16)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.first_4_cycles () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (<= cycle 4)))

; 11. Is there: a patient for whom high_dose.first_4_cycles meets PUBLISHED
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom high_dose.first_4_cycles meets COMPLETED
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles only.aggressive_relapse.first_4_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom high_dose.first_4_cycles meets GAP
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom high_dose.first_4_cycles meets OVERLAP
(push 1)
(assert (and domain (and region.high_dose.first_4_cycles part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 15. Is there: a patient for whom high_dose.first_4_cycles meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      region.high_dose.first_4_cycles
      (or only.low_dose only.aggressive_relapse.later only.risk_factors))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.high_dose.later () Bool
  (and (not row.risk_factors) aggressive_relapse (not responding) (> cycle 4)))

; 16. Is there: a patient for whom high_dose.later meets PUBLISHED
(push 1)
(assert (and domain (and region.high_dose.later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom high_dose.later meets COMPLETED
(push 1)
(assert (and domain (and region.high_dose.later only.aggressive_relapse.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom high_dose.later meets GAP
(push 1)
(assert (and domain (and region.high_dose.later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom high_dose.later meets OVERLAP
(push 1)
(assert (and domain (and region.high_dose.later part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom high_dose.later meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      region.high_dose.later
      (or only.low_dose only.aggressive_relapse.first_4_cycles only.risk_factors))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.21 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun part.22 () Bool (not (and aggressive_relapse (not responding))))
(define-fun region.one_risk_factor () Bool (and row.risk_factors (not part.21) part.22))

; 21. Is there: a patient for whom one_risk_factor meets PUBLISHED
(push 1)
(assert (and domain (and region.one_risk_factor false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom one_risk_factor meets COMPLETED
(push 1)
(assert (and domain (and region.one_risk_factor only.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom one_risk_factor meets GAP
(push 1)
(assert (and domain (and region.one_risk_factor no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. There is: a patient for whom one_risk_factor meets OVERLAP
(push 1)
(assert (and domain (and region.one_risk_factor part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.24 () Bool
  (or only.low_dose only.aggressive_relapse.first_4_cycles only.aggressive_relapse.later))

; 25. Is there: a patient for whom one_risk_factor meets OVERRIDE
(push 1)
(assert (and domain (and region.one_risk_factor part.24)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.several_risk_factors () Bool (and part.21 part.22))

; 26. Is there: a patient for whom several_risk_factors meets PUBLISHED
(push 1)
(assert (and domain (and region.several_risk_factors false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom several_risk_factors meets COMPLETED
(push 1)
(assert (and domain (and region.several_risk_factors only.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom several_risk_factors meets GAP
(push 1)
(assert (and domain (and region.several_risk_factors no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom several_risk_factors meets OVERLAP
(push 1)
(assert (and domain (and region.several_risk_factors part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 30. Is there: a patient for whom several_risk_factors meets OVERRIDE
(push 1)
(assert (and domain (and region.several_risk_factors part.24)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.one_risk_factor.aggressive_relapse () Bool
  (and row.risk_factors (not part.21) aggressive_relapse (not responding)))

; 31. Is there: a patient for whom one_risk_factor.aggressive_relapse meets PUBLISHED
(push 1)
(assert (and domain (and region.one_risk_factor.aggressive_relapse false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: a patient for whom one_risk_factor.aggressive_relapse meets COMPLETED
(push 1)
(assert (and domain (and region.one_risk_factor.aggressive_relapse only.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: a patient for whom one_risk_factor.aggressive_relapse meets GAP
(push 1)
(assert (and domain (and region.one_risk_factor.aggressive_relapse no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. There is: a patient for whom one_risk_factor.aggressive_relapse meets OVERLAP
(push 1)
(assert (and domain (and region.one_risk_factor.aggressive_relapse part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 35. Is there: a patient for whom one_risk_factor.aggressive_relapse meets OVERRIDE
(push 1)
(assert (and domain (and region.one_risk_factor.aggressive_relapse part.24)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.several_risk_factors.aggressive_relapse () Bool
  (and part.21 aggressive_relapse (not responding)))

; 36. Is there: a patient for whom several_risk_factors.aggressive_relapse meets PUBLISHED
(push 1)
(assert (and domain (and region.several_risk_factors.aggressive_relapse false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: a patient for whom several_risk_factors.aggressive_relapse meets COMPLETED
(push 1)
(assert (and domain (and region.several_risk_factors.aggressive_relapse only.risk_factors)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: a patient for whom several_risk_factors.aggressive_relapse meets GAP
(push 1)
(assert (and domain (and region.several_risk_factors.aggressive_relapse no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. There is: a patient for whom several_risk_factors.aggressive_relapse meets OVERLAP
(push 1)
(assert (and domain (and region.several_risk_factors.aggressive_relapse part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 40. Is there: a patient for whom several_risk_factors.aggressive_relapse meets OVERRIDE
(push 1)
(assert (and domain (and region.several_risk_factors.aggressive_relapse part.24)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

