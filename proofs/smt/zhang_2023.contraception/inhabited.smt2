; zhang_2023.contraception: inhabited
; Some patient has legal inputs.
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

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

