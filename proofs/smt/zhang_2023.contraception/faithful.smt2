; zhang_2023.contraception: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Pregnancy, contraception and breastfeeding (zhang_2023, 6. Dosage in special populations, Pregnant and lactating women).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const sex Int) ; sex: 0 FEMALE, 1 MALE
(define-fun region.men () Bool (= sex 1))
(declare-const childbearing_potential Bool) ; female patient of childbearing potential
(declare-const pregnant Bool) ; pregnant
(declare-const breastfeeding Bool) ; breastfeeding
(define-fun legal () Bool
  (and
    (and (>= sex 0) (< sex 2))
    (or (not region.men) (not (or childbearing_potential pregnant breastfeeding)))
    (or (not pregnant) childbearing_potential)))
(declare-const contraception_met Bool) ; all contraceptive requirements are met
(define-fun region.contraindicated.not_all_met () Bool
  (and (= sex 0) childbearing_potential (not pregnant) (not contraception_met)))
(define-fun row.contraindicated () Bool
  (or (and (= sex 0) pregnant) region.contraindicated.not_all_met))
(define-fun row.contraception () Bool (and (= sex 0) childbearing_potential (not pregnant)))
(declare-const on_treatment Bool) ; lenalidomide is being given
(define-fun row.pregnant_on_treatment () Bool (and (= sex 0) pregnant on_treatment))
(define-fun row.breastfeeding () Bool (and (= sex 0) breastfeeding))
(define-fun only.contraindicated () Bool
  (and row.contraindicated (not (or row.contraception row.pregnant_on_treatment row.breastfeeding))))
(define-fun region.breastfeeding.and_contraception () Bool
  (and
    (= sex 0)
    childbearing_potential
    (not pregnant)
    (not region.contraindicated.not_all_met)
    (= sex 0)
    breastfeeding))
(define-fun region.nothing_printed.women () Bool
  (and (not region.men) (not row.contraception) (not row.contraindicated) (not row.breastfeeding)))

; 1. Is there: the answer is not that of contraindicated, undeclared
(push 1)
(assert (and
    legal
    (and
      only.contraindicated
      (or
        row.pregnant_on_treatment
        region.breastfeeding.and_contraception
        region.nothing_printed.women
        region.men)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.contraception () Bool
  (and row.contraception (not (or row.contraindicated row.pregnant_on_treatment row.breastfeeding))))
(define-fun region.contraindicated.breastfeeding () Bool
  (and (= sex 0) pregnant (not row.pregnant_on_treatment) (= sex 0) breastfeeding))

; 2. Is there: the answer is not that of contraception, undeclared
(push 1)
(assert (and
    legal
    (and
      only.contraception
      (or
        row.pregnant_on_treatment
        region.contraindicated.not_all_met
        region.contraindicated.breastfeeding
        region.breastfeeding.and_contraception
        region.nothing_printed.women
        region.men)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.pregnant_on_treatment () Bool
  (and row.pregnant_on_treatment (not (or row.contraindicated row.contraception row.breastfeeding))))

; 3. Is there: the answer is not that of pregnant_on_treatment, undeclared
(push 1)
(assert (and
    legal
    (and
      only.pregnant_on_treatment
      (or
        region.contraindicated.not_all_met
        region.contraindicated.breastfeeding
        region.breastfeeding.and_contraception
        region.nothing_printed.women
        region.men)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.breastfeeding () Bool
  (and row.breastfeeding (not (or row.contraindicated row.contraception row.pregnant_on_treatment))))

; 4. Is there: the answer is not that of breastfeeding, undeclared
(push 1)
(assert (and
    legal
    (and
      only.breastfeeding
      (or
        row.pregnant_on_treatment
        region.contraindicated.not_all_met
        region.contraindicated.breastfeeding
        region.nothing_printed.women
        region.men)
      (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

