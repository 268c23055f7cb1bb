; zhang_2023.contraception: breastfeeding_stops_with_the_drug
; Whoever may have the drug and breastfeeds is told to discontinue breastfeeding.
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

; 1. Is there: breastfeeding on the drug, and not told to stop it
(push 1)
(assert (and
    legal
    (and
      (and breastfeeding (not pregnant) (or (not childbearing_potential) contraception_met))
      (not (and (= sex 0) breastfeeding (not row.contraindicated))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

