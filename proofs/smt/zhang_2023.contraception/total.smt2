; zhang_2023.contraception: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
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
(declare-const on_treatment Bool) ; lenalidomide is being given
(define-fun row.pregnant_on_treatment () Bool (and (= sex 0) pregnant on_treatment))
(declare-const contraception_met Bool) ; all contraceptive requirements are met
(define-fun region.contraindicated.not_all_met () Bool
  (and (= sex 0) childbearing_potential (not pregnant) (not contraception_met)))
(define-fun region.contraindicated.breastfeeding () Bool
  (and (= sex 0) pregnant (not row.pregnant_on_treatment) (= sex 0) breastfeeding))
(define-fun region.breastfeeding.and_contraception () Bool
  (and
    (= sex 0)
    childbearing_potential
    (not pregnant)
    (not region.contraindicated.not_all_met)
    (= sex 0)
    breastfeeding))
(define-fun row.contraception () Bool (and (= sex 0) childbearing_potential (not pregnant)))
(define-fun row.contraindicated () Bool
  (or (and (= sex 0) pregnant) region.contraindicated.not_all_met))
(define-fun row.breastfeeding () Bool (and (= sex 0) breastfeeding))
(define-fun region.nothing_printed.women () Bool
  (and (not region.men) (not row.contraception) (not row.contraindicated) (not row.breastfeeding)))
(define-fun unresolved () Bool
  (not
    (or
      row.pregnant_on_treatment
      region.contraindicated.not_all_met
      region.contraindicated.breastfeeding
      region.breastfeeding.and_contraception
      region.nothing_printed.women
      region.men)))
(define-fun only.contraindicated () Bool
  (and row.contraindicated (not (or row.contraception row.pregnant_on_treatment row.breastfeeding))))
(define-fun only.contraception () Bool
  (and row.contraception (not (or row.contraindicated row.pregnant_on_treatment row.breastfeeding))))
(define-fun only.pregnant_on_treatment () Bool
  (and row.pregnant_on_treatment (not (or row.contraindicated row.contraception row.breastfeeding))))
(define-fun only.breastfeeding () Bool
  (and row.breastfeeding (not (or row.contraindicated row.contraception row.pregnant_on_treatment))))
(define-fun one_printed_outcome () Bool
  (or only.contraindicated only.contraception only.pregnant_on_treatment only.breastfeeding))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and legal (and unresolved (not one_printed_outcome))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

