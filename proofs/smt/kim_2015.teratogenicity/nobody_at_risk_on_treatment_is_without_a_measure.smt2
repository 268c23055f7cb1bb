; kim_2015.teratogenicity: nobody_at_risk_on_treatment_is_without_a_measure
; On treatment, dose interruptions included, every woman of childbearing potential and every man is asked for a measure.
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
(define-fun row.female () Bool (and (= sex 0) childbearing_potential))
(define-fun region.female.in_treatment () Bool
  (and (= sex 0) childbearing_potential days_since_discontinuation_is_IN_TREATMENT))
(define-fun part.8 () Bool (not days_since_discontinuation_is_IN_TREATMENT))
(define-fun part.9 () Bool (and part.8 (< days_since_discontinuation 7)))
(define-fun part.10 () Bool (and part.8 (>= days_since_discontinuation 7)))
(define-fun part.11 () Bool (and part.8 (<= days_since_discontinuation 7)))
(define-fun region.female.week_after () Bool
  (and (= sex 0) childbearing_potential (or part.9 (and part.10 part.11))))
(define-fun part.13 () Bool (and part.8 (> days_since_discontinuation 7)))
(define-fun region.female.later () Bool (and (= sex 0) childbearing_potential part.13))
(define-fun region.female.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential)))
(declare-const partner_at_risk Bool) ; with a partner who is pregnant, or of childbearing potential and without contraception
(define-fun region.male.seventh_day () Bool (and (= sex 1) part.10 part.11 partner_at_risk))
(define-fun region.male.other_partner () Bool
  (and (= sex 1) days_since_discontinuation_is_IN_TREATMENT (not partner_at_risk)))
(define-fun region.male.not_asked () Bool (and (= sex 1) part.8 (or part.13 (not partner_at_risk))))
(define-fun unresolved () Bool
  (not
    (or
      region.female.in_treatment
      region.female.week_after
      region.female.later
      region.female.no_childbearing_potential
      region.male.seventh_day
      region.male.other_partner
      region.male.not_asked)))
(define-fun row.male () Bool
  (and (= sex 1) (or days_since_discontinuation_is_IN_TREATMENT part.9) partner_at_risk))
(define-fun only.male () Bool (and row.male (not row.female)))

; 1. Is there: on treatment, and no measure
(push 1)
(assert (and
    legal
    (and
      (and days_since_discontinuation_is_IN_TREATMENT (or row.female (= sex 1)))
      (not
        (or
          (and unresolved only.male)
          region.female.in_treatment
          region.female.week_after
          region.male.seventh_day
          region.male.other_partner)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

