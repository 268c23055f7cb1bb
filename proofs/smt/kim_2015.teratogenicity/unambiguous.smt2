; kim_2015.teratogenicity: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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
(define-fun part.7 () Bool (not days_since_discontinuation_is_IN_TREATMENT))
(define-fun part.8 () Bool (and part.7 (> days_since_discontinuation 7)))
(define-fun region.female.later () Bool (and (= sex 0) childbearing_potential part.8))

; 1. Is there: female.in_treatment and female.later adopt different answers
(push 1)
(assert (and legal (and region.female.in_treatment region.female.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.female.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential)))

; 2. Is there: female.in_treatment and female.no_childbearing_potential adopt different answers
(push 1)
(assert (and legal (and region.female.in_treatment region.female.no_childbearing_potential)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.11 () Bool (and part.7 (>= days_since_discontinuation 7)))
(define-fun part.12 () Bool (and part.7 (<= days_since_discontinuation 7)))
(declare-const partner_at_risk Bool) ; with a partner who is pregnant, or of childbearing potential and without contraception
(define-fun region.male.seventh_day () Bool (and (= sex 1) part.11 part.12 partner_at_risk))

; 3. Is there: female.in_treatment and male.seventh_day adopt different answers
(push 1)
(assert (and legal (and region.female.in_treatment region.male.seventh_day)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.male.other_partner () Bool
  (and (= sex 1) days_since_discontinuation_is_IN_TREATMENT (not partner_at_risk)))

; 4. Is there: female.in_treatment and male.other_partner adopt different answers
(push 1)
(assert (and legal (and region.female.in_treatment region.male.other_partner)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.male.not_asked () Bool (and (= sex 1) part.7 (or part.8 (not partner_at_risk))))

; 5. Is there: female.in_treatment and male.not_asked adopt different answers
(push 1)
(assert (and legal (and region.female.in_treatment region.male.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.female.week_after () Bool
  (and
    (= sex 0)
    childbearing_potential
    (or (and part.7 (< days_since_discontinuation 7)) (and part.11 part.12))))

; 6. Is there: female.week_after and female.later adopt different answers
(push 1)
(assert (and legal (and region.female.week_after region.female.later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: female.week_after and female.no_childbearing_potential adopt different answers
(push 1)
(assert (and legal (and region.female.week_after region.female.no_childbearing_potential)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: female.week_after and male.seventh_day adopt different answers
(push 1)
(assert (and legal (and region.female.week_after region.male.seventh_day)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: female.week_after and male.other_partner adopt different answers
(push 1)
(assert (and legal (and region.female.week_after region.male.other_partner)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: female.week_after and male.not_asked adopt different answers
(push 1)
(assert (and legal (and region.female.week_after region.male.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: female.later and female.no_childbearing_potential adopt different answers
(push 1)
(assert (and legal (and region.female.later region.female.no_childbearing_potential)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: female.later and male.seventh_day adopt different answers
(push 1)
(assert (and legal (and region.female.later region.male.seventh_day)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: female.later and male.other_partner adopt different answers
(push 1)
(assert (and legal (and region.female.later region.male.other_partner)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: female.later and male.not_asked adopt different answers
(push 1)
(assert (and legal (and region.female.later region.male.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: female.no_childbearing_potential and male.seventh_day adopt different answers
(push 1)
(assert (and legal (and region.female.no_childbearing_potential region.male.seventh_day)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: female.no_childbearing_potential and male.other_partner adopt different answers
(push 1)
(assert (and legal (and region.female.no_childbearing_potential region.male.other_partner)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: male.seventh_day and male.not_asked adopt different answers
(push 1)
(assert (and legal (and region.male.seventh_day region.male.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: male.other_partner and male.not_asked adopt different answers
(push 1)
(assert (and legal (and region.male.other_partner region.male.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

