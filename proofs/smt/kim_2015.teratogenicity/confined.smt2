; kim_2015.teratogenicity: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Abstinence and contraception (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const sex Int) ; sex: 0 FEMALE, 1 MALE
(declare-const days_since_discontinuation Int) ; time since treatment discontinuation: 0 to 36,500 days, whole
(define-fun domain () Bool
  (and
    (and (>= sex 0) (< sex 2))
    (and (>= days_since_discontinuation 0) (<= days_since_discontinuation 36500))))
(declare-const childbearing_potential Bool) ; female patient of childbearing potential
(define-fun legal () Bool (and domain (or (= sex 0) (not childbearing_potential))))
(declare-const days_since_discontinuation_is_IN_TREATMENT Bool) ; time since treatment discontinuation: IN_TREATMENT, in place of a number
(define-fun region.female.in_treatment () Bool
  (and (= sex 0) childbearing_potential days_since_discontinuation_is_IN_TREATMENT))

; 1. Is there: a patient for whom female.in_treatment meets PUBLISHED
(push 1)
(assert (and legal (and region.female.in_treatment false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.female () Bool (and (= sex 0) childbearing_potential))
(define-fun part.8 () Bool (not days_since_discontinuation_is_IN_TREATMENT))
(define-fun part.9 () Bool (and part.8 (< days_since_discontinuation 7)))
(declare-const partner_at_risk Bool) ; with a partner who is pregnant, or of childbearing potential and without contraception
(define-fun row.male () Bool
  (and (= sex 1) (or days_since_discontinuation_is_IN_TREATMENT part.9) partner_at_risk))
(define-fun only.female () Bool (and row.female (not row.male)))

; 2. There is: a patient for whom female.in_treatment meets COMPLETED
(push 1)
(assert (and legal (and region.female.in_treatment only.female)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or row.female row.male)))

; 3. Is there: a patient for whom female.in_treatment meets GAP
(push 1)
(assert (and legal (and region.female.in_treatment no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.male () Bool (and row.male (not row.female)))

; 4. Is there: a patient for whom female.in_treatment meets OVERLAP
(push 1)
(assert (and legal (and region.female.in_treatment (not (or no_row only.male only.female)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom female.in_treatment meets OVERRIDE
(push 1)
(assert (and legal (and region.female.in_treatment only.male)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.15 () Bool (and part.8 (>= days_since_discontinuation 7)))
(define-fun part.16 () Bool (and part.8 (<= days_since_discontinuation 7)))
(define-fun region.female.week_after () Bool
  (and (= sex 0) childbearing_potential (or part.9 (and part.15 part.16))))

; 6. Is there: a patient for whom female.week_after meets PUBLISHED
(push 1)
(assert (and legal (and region.female.week_after false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. There is: a patient for whom female.week_after meets COMPLETED
(push 1)
(assert (and legal (and region.female.week_after only.female)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 8. Is there: a patient for whom female.week_after meets GAP
(push 1)
(assert (and legal (and region.female.week_after no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: a patient for whom female.week_after meets OVERLAP
(push 1)
(assert (and legal (and region.female.week_after (not (or no_row only.male only.female)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom female.week_after meets OVERRIDE
(push 1)
(assert (and legal (and region.female.week_after only.male)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.18 () Bool (and part.8 (> days_since_discontinuation 7)))
(define-fun region.female.later () Bool (and (= sex 0) childbearing_potential part.18))

; 11. Is there: a patient for whom female.later meets PUBLISHED
(push 1)
(assert (and legal (and region.female.later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. There is: a patient for whom female.later meets COMPLETED
(push 1)
(assert (and legal (and region.female.later only.female)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 13. Is there: a patient for whom female.later meets GAP
(push 1)
(assert (and legal (and region.female.later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: a patient for whom female.later meets OVERLAP
(push 1)
(assert (and legal (and region.female.later (not (or no_row only.male only.female)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: a patient for whom female.later meets OVERRIDE
(push 1)
(assert (and legal (and region.female.later only.male)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.female.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential)))

; 16. Is there: a patient for whom female.no_childbearing_potential meets PUBLISHED
(push 1)
(assert (and legal (and region.female.no_childbearing_potential false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom female.no_childbearing_potential meets COMPLETED
(push 1)
(assert (and legal (and region.female.no_childbearing_potential only.female)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. There is: a patient for whom female.no_childbearing_potential meets GAP
(push 1)
(assert (and legal (and region.female.no_childbearing_potential no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 19. Is there: a patient for whom female.no_childbearing_potential meets OVERLAP
(push 1)
(assert (and legal (and region.female.no_childbearing_potential (not (or no_row only.male only.female)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: a patient for whom female.no_childbearing_potential meets OVERRIDE
(push 1)
(assert (and legal (and region.female.no_childbearing_potential only.male)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.male.seventh_day () Bool (and (= sex 1) part.15 part.16 partner_at_risk))

; 21. Is there: a patient for whom male.seventh_day meets PUBLISHED
(push 1)
(assert (and legal (and region.male.seventh_day only.male)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom male.seventh_day meets COMPLETED
(push 1)
(assert (and legal (and region.male.seventh_day false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. There is: a patient for whom male.seventh_day meets GAP
(push 1)
(assert (and legal (and region.male.seventh_day no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 24. Is there: a patient for whom male.seventh_day meets OVERLAP
(push 1)
(assert (and legal (and region.male.seventh_day (not (or no_row only.male only.female)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: a patient for whom male.seventh_day meets OVERRIDE
(push 1)
(assert (and legal (and region.male.seventh_day only.female)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.male.other_partner () Bool
  (and (= sex 1) days_since_discontinuation_is_IN_TREATMENT (not partner_at_risk)))

; 26. Is there: a patient for whom male.other_partner meets PUBLISHED
(push 1)
(assert (and legal (and region.male.other_partner only.male)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom male.other_partner meets COMPLETED
(push 1)
(assert (and legal (and region.male.other_partner false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. There is: a patient for whom male.other_partner meets GAP
(push 1)
(assert (and legal (and region.male.other_partner no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 29. Is there: a patient for whom male.other_partner meets OVERLAP
(push 1)
(assert (and legal (and region.male.other_partner (not (or no_row only.male only.female)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: a patient for whom male.other_partner meets OVERRIDE
(push 1)
(assert (and legal (and region.male.other_partner only.female)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.male.not_asked () Bool (and (= sex 1) part.8 (or part.18 (not partner_at_risk))))

; 31. Is there: a patient for whom male.not_asked meets PUBLISHED
(push 1)
(assert (and legal (and region.male.not_asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: a patient for whom male.not_asked meets COMPLETED
(push 1)
(assert (and legal (and region.male.not_asked only.female)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. There is: a patient for whom male.not_asked meets GAP
(push 1)
(assert (and legal (and region.male.not_asked no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 34. Is there: a patient for whom male.not_asked meets OVERLAP
(push 1)
(assert (and legal (and region.male.not_asked (not (or no_row only.male only.female)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. Is there: a patient for whom male.not_asked meets OVERRIDE
(push 1)
(assert (and legal (and region.male.not_asked only.male)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

