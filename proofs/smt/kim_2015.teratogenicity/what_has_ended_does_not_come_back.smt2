; kim_2015.teratogenicity: what_has_ended_does_not_come_back
; Once nothing is asked of a patient, nothing is asked at any later time.
; The table: Abstinence and contraception (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_sex Int) ; sex: 0 FEMALE, 1 MALE
(declare-const one_days_since_discontinuation Int) ; time since treatment discontinuation: 0 to 36,500 days, whole
(define-fun one_domain () Bool
  (and
    (and (>= one_sex 0) (< one_sex 2))
    (and (>= one_days_since_discontinuation 0) (<= one_days_since_discontinuation 36500))))
(declare-const one_childbearing_potential Bool) ; female patient of childbearing potential
(define-fun one_legal () Bool (and one_domain (or (= one_sex 0) (not one_childbearing_potential))))
(declare-const other_sex Int) ; sex: 0 FEMALE, 1 MALE
(declare-const other_days_since_discontinuation Int) ; time since treatment discontinuation: 0 to 36,500 days, whole
(define-fun other_domain () Bool
  (and
    (and (>= other_sex 0) (< other_sex 2))
    (and (>= other_days_since_discontinuation 0) (<= other_days_since_discontinuation 36500))))
(declare-const other_childbearing_potential Bool) ; female patient of childbearing potential
(define-fun other_legal () Bool
  (and other_domain (or (= other_sex 0) (not other_childbearing_potential))))
(declare-const one_partner_at_risk Bool) ; with a partner who is pregnant, or of childbearing potential and without contraception
(declare-const other_partner_at_risk Bool) ; with a partner who is pregnant, or of childbearing potential and without contraception
(declare-const one_days_since_discontinuation_is_IN_TREATMENT Bool) ; time since treatment discontinuation: IN_TREATMENT, in place of a number
(declare-const other_days_since_discontinuation_is_IN_TREATMENT Bool) ; time since treatment discontinuation: IN_TREATMENT, in place of a number
(define-fun part.14 () Bool (not other_days_since_discontinuation_is_IN_TREATMENT))
(define-fun part.15 () Bool (not one_days_since_discontinuation_is_IN_TREATMENT))
(define-fun part.16 () Bool (and part.15 (> one_days_since_discontinuation 7)))
(define-fun one_region.male.not_asked () Bool
  (and (= one_sex 1) part.15 (or part.16 (not one_partner_at_risk))))
(define-fun one_region.male.other_partner () Bool
  (and (= one_sex 1) one_days_since_discontinuation_is_IN_TREATMENT (not one_partner_at_risk)))
(define-fun part.19 () Bool (and part.15 (>= one_days_since_discontinuation 7)))
(define-fun part.20 () Bool (and part.15 (<= one_days_since_discontinuation 7)))
(define-fun one_region.male.seventh_day () Bool
  (and (= one_sex 1) part.19 part.20 one_partner_at_risk))
(define-fun one_region.female.no_childbearing_potential () Bool
  (and (= one_sex 0) (not one_childbearing_potential)))
(define-fun one_region.female.later () Bool (and (= one_sex 0) one_childbearing_potential part.16))
(define-fun part.24 () Bool (and part.15 (< one_days_since_discontinuation 7)))
(define-fun one_region.female.week_after () Bool
  (and (= one_sex 0) one_childbearing_potential (or part.24 (and part.19 part.20))))
(define-fun one_region.female.in_treatment () Bool
  (and (= one_sex 0) one_childbearing_potential one_days_since_discontinuation_is_IN_TREATMENT))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.female.in_treatment
      one_region.female.week_after
      one_region.female.later
      one_region.female.no_childbearing_potential
      one_region.male.seventh_day
      one_region.male.other_partner
      one_region.male.not_asked)))
(define-fun one_row.male () Bool
  (and (= one_sex 1) (or one_days_since_discontinuation_is_IN_TREATMENT part.24) one_partner_at_risk))
(define-fun one_row.female () Bool (and (= one_sex 0) one_childbearing_potential))
(define-fun one_only.male () Bool (and one_row.male (not one_row.female)))
(define-fun part.31 () Bool (and part.14 (> other_days_since_discontinuation 7)))
(define-fun other_region.male.not_asked () Bool
  (and (= other_sex 1) part.14 (or part.31 (not other_partner_at_risk))))
(define-fun other_region.male.other_partner () Bool
  (and (= other_sex 1) other_days_since_discontinuation_is_IN_TREATMENT (not other_partner_at_risk)))
(define-fun part.34 () Bool (and part.14 (>= other_days_since_discontinuation 7)))
(define-fun part.35 () Bool (and part.14 (<= other_days_since_discontinuation 7)))
(define-fun other_region.male.seventh_day () Bool
  (and (= other_sex 1) part.34 part.35 other_partner_at_risk))
(define-fun other_region.female.no_childbearing_potential () Bool
  (and (= other_sex 0) (not other_childbearing_potential)))
(define-fun other_region.female.later () Bool
  (and (= other_sex 0) other_childbearing_potential part.31))
(define-fun part.39 () Bool (and part.14 (< other_days_since_discontinuation 7)))
(define-fun other_region.female.week_after () Bool
  (and (= other_sex 0) other_childbearing_potential (or part.39 (and part.34 part.35))))
(define-fun other_region.female.in_treatment () Bool
  (and (= other_sex 0) other_childbearing_potential other_days_since_discontinuation_is_IN_TREATMENT))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.female.in_treatment
      other_region.female.week_after
      other_region.female.later
      other_region.female.no_childbearing_potential
      other_region.male.seventh_day
      other_region.male.other_partner
      other_region.male.not_asked)))
(define-fun other_row.male () Bool
  (and
    (= other_sex 1)
    (or other_days_since_discontinuation_is_IN_TREATMENT part.39)
    other_partner_at_risk))
(define-fun other_row.female () Bool (and (= other_sex 0) other_childbearing_potential))
(define-fun other_only.male () Bool (and other_row.male (not other_row.female)))

; 1. Is there: nothing was asked, and something is later
(push 1)
(assert (and
    (and one_legal other_legal)
    (and
      (and
        (and
          (= one_sex other_sex)
          (= one_childbearing_potential other_childbearing_potential)
          (= one_partner_at_risk other_partner_at_risk))
        (or
          one_days_since_discontinuation_is_IN_TREATMENT
          (and part.14 (<= one_days_since_discontinuation other_days_since_discontinuation))))
      (and
        (=
          (ite one_region.male.not_asked 1
          (ite one_region.male.other_partner 0
          (ite one_region.male.seventh_day 0
          (ite one_region.female.no_childbearing_potential 1
          (ite one_region.female.later 0
          (ite one_region.female.week_after 0
          (ite one_region.female.in_treatment 0
          (ite (and one_unresolved one_only.male) 0
          0))))))))
          1)
        (=
          (ite other_region.male.not_asked 1
          (ite other_region.male.other_partner 0
          (ite other_region.male.seventh_day 0
          (ite other_region.female.no_childbearing_potential 1
          (ite other_region.female.later 0
          (ite other_region.female.week_after 0
          (ite other_region.female.in_treatment 0
          (ite (and other_unresolved other_only.male) 0
          0))))))))
          0)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

