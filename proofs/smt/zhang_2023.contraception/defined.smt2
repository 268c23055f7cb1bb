; zhang_2023.contraception: defined
; Every derived fact is exactly one of its members.
; The table: Pregnancy, contraception and breastfeeding (zhang_2023, 6. Dosage in special populations, Pregnant and lactating women).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
