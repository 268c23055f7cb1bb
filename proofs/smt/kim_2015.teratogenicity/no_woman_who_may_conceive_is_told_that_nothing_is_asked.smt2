; kim_2015.teratogenicity: no_woman_who_may_conceive_is_told_that_nothing_is_asked
; No woman of childbearing potential is told that nothing is asked, at any time.
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
(define-fun row.female () Bool (and (= sex 0) childbearing_potential))
(define-fun region.female.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential)))
(declare-const days_since_discontinuation_is_IN_TREATMENT Bool) ; time since treatment discontinuation: IN_TREATMENT, in place of a number
(define-fun part.8 () Bool (not days_since_discontinuation_is_IN_TREATMENT))
(declare-const partner_at_risk Bool) ; with a partner who is pregnant, or of childbearing potential and without contraception
(define-fun region.male.not_asked () Bool
  (and (= sex 1) part.8 (or (and part.8 (> days_since_discontinuation 7)) (not partner_at_risk))))

; 1. Is there: she may conceive and is asked for nothing
(push 1)
(assert (and legal (and row.female (or region.female.no_childbearing_potential region.male.not_asked))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

