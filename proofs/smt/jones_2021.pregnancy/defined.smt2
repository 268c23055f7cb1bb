; jones_2021.pregnancy: defined
; Every derived fact is exactly one of its members.
; The table: Pregnancy, breastfeeding and contraception in single-agent maintenance (jones_2021, 6.1. Pregnancy/breast feeding).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
