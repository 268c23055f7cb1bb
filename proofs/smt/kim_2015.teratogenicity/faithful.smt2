; kim_2015.teratogenicity: faithful
; Where one printed row holds and is not the answer, a declared override holds.
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
(define-fun part.6 () Bool (not days_since_discontinuation_is_IN_TREATMENT))
(define-fun part.7 () Bool (and part.6 (< days_since_discontinuation 7)))
(declare-const partner_at_risk Bool) ; with a partner who is pregnant, or of childbearing potential and without contraception
(define-fun row.male () Bool
  (and (= sex 1) (or days_since_discontinuation_is_IN_TREATMENT part.7) partner_at_risk))
(define-fun row.female () Bool (and (= sex 0) childbearing_potential))
(define-fun only.male () Bool (and row.male (not row.female)))
(define-fun region.female.in_treatment () Bool
  (and (= sex 0) childbearing_potential days_since_discontinuation_is_IN_TREATMENT))
(define-fun region.female.week_after () Bool
  (and
    (= sex 0)
    childbearing_potential
    (or
      part.7
      (and (and part.6 (>= days_since_discontinuation 7)) (and part.6 (<= days_since_discontinuation 7))))))
(define-fun part.14 () Bool (and part.6 (> days_since_discontinuation 7)))
(define-fun region.female.later () Bool (and (= sex 0) childbearing_potential part.14))
(define-fun region.female.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential)))
(define-fun region.male.not_asked () Bool (and (= sex 1) part.6 (or part.14 (not partner_at_risk))))

; 1. Is there: the answer is not that of male, undeclared
(push 1)
(assert (and
    legal
    (and
      only.male
      (or
        region.female.in_treatment
        region.female.week_after
        region.female.later
        region.female.no_childbearing_potential
        region.male.not_asked)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

