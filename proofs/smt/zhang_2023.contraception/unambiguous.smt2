; zhang_2023.contraception: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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

; 1. Is there: discontinue and contraindicated.not_all_met adopt different answers
(push 1)
(assert (and legal (and row.pregnant_on_treatment region.contraindicated.not_all_met)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.contraindicated.breastfeeding () Bool
  (and (= sex 0) pregnant (not row.pregnant_on_treatment) (= sex 0) breastfeeding))

; 2. Is there: discontinue and contraindicated.breastfeeding adopt different answers
(push 1)
(assert (and legal (and row.pregnant_on_treatment region.contraindicated.breastfeeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.breastfeeding.and_contraception () Bool
  (and
    (= sex 0)
    childbearing_potential
    (not pregnant)
    (not region.contraindicated.not_all_met)
    (= sex 0)
    breastfeeding))

; 3. Is there: discontinue and breastfeeding.and_contraception adopt different answers
(push 1)
(assert (and legal (and row.pregnant_on_treatment region.breastfeeding.and_contraception)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.contraception () Bool (and (= sex 0) childbearing_potential (not pregnant)))
(define-fun row.contraindicated () Bool
  (or (and (= sex 0) pregnant) region.contraindicated.not_all_met))
(define-fun row.breastfeeding () Bool (and (= sex 0) breastfeeding))
(define-fun region.nothing_printed.women () Bool
  (and (not region.men) (not row.contraception) (not row.contraindicated) (not row.breastfeeding)))

; 4. Is there: discontinue and nothing_printed.women adopt different answers
(push 1)
(assert (and legal (and row.pregnant_on_treatment region.nothing_printed.women)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: discontinue and men adopt different answers
(push 1)
(assert (and legal (and row.pregnant_on_treatment region.men)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: contraindicated.not_all_met and breastfeeding.and_contraception adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.not_all_met region.breastfeeding.and_contraception)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: contraindicated.not_all_met and nothing_printed.women adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.not_all_met region.nothing_printed.women)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: contraindicated.not_all_met and men adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.not_all_met region.men)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: contraindicated.breastfeeding and breastfeeding.and_contraception adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding region.breastfeeding.and_contraception)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: contraindicated.breastfeeding and nothing_printed.women adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding region.nothing_printed.women)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: contraindicated.breastfeeding and men adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding region.men)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: breastfeeding.and_contraception and nothing_printed.women adopt different answers
(push 1)
(assert (and legal (and region.breastfeeding.and_contraception region.nothing_printed.women)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: breastfeeding.and_contraception and men adopt different answers
(push 1)
(assert (and legal (and region.breastfeeding.and_contraception region.men)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: nothing_printed.women and men adopt different answers
(push 1)
(assert (and legal (and region.nothing_printed.women region.men)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

