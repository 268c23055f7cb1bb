; zhang_2023.contraception: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
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
(define-fun row.contraindicated () Bool
  (or (and (= sex 0) pregnant) region.contraindicated.not_all_met))
(define-fun row.contraception () Bool (and (= sex 0) childbearing_potential (not pregnant)))
(define-fun row.breastfeeding () Bool (and (= sex 0) breastfeeding))
(define-fun only.pregnant_on_treatment () Bool
  (and row.pregnant_on_treatment (not (or row.contraindicated row.contraception row.breastfeeding))))

; 1. Is there: a patient for whom discontinue meets PUBLISHED
(push 1)
(assert (and legal (and row.pregnant_on_treatment only.pregnant_on_treatment)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom discontinue meets COMPLETED
(push 1)
(assert (and legal (and row.pregnant_on_treatment false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
  (not (or row.contraindicated row.contraception row.pregnant_on_treatment row.breastfeeding)))

; 3. Is there: a patient for whom discontinue meets GAP
(push 1)
(assert (and legal (and row.pregnant_on_treatment no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.contraindicated () Bool
  (and row.contraindicated (not (or row.contraception row.pregnant_on_treatment row.breastfeeding))))
(define-fun only.contraception () Bool
  (and row.contraception (not (or row.contraindicated row.pregnant_on_treatment row.breastfeeding))))
(define-fun only.breastfeeding () Bool
  (and row.breastfeeding (not (or row.contraindicated row.contraception row.pregnant_on_treatment))))
(define-fun one_printed_outcome () Bool
  (or only.contraindicated only.contraception only.pregnant_on_treatment only.breastfeeding))
(define-fun part.19 () Bool (not (or no_row one_printed_outcome false)))

; 4. There is: a patient for whom discontinue meets OVERLAP
(push 1)
(assert (and legal (and row.pregnant_on_treatment part.19)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. Is there: a patient for whom discontinue meets OVERRIDE
(push 1)
(assert (and
    legal
    (and row.pregnant_on_treatment (or only.contraindicated only.contraception only.breastfeeding))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: a patient for whom contraindicated.not_all_met meets PUBLISHED
(push 1)
(assert (and legal (and region.contraindicated.not_all_met only.contraindicated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom contraindicated.not_all_met meets COMPLETED
(push 1)
(assert (and legal (and region.contraindicated.not_all_met false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom contraindicated.not_all_met meets GAP
(push 1)
(assert (and legal (and region.contraindicated.not_all_met no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom contraindicated.not_all_met meets OVERLAP
(push 1)
(assert (and legal (and region.contraindicated.not_all_met part.19)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.20 () Bool (or only.contraception only.pregnant_on_treatment only.breastfeeding))

; 10. Is there: a patient for whom contraindicated.not_all_met meets OVERRIDE
(push 1)
(assert (and legal (and region.contraindicated.not_all_met part.20)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.contraindicated.breastfeeding () Bool
  (and (= sex 0) pregnant (not row.pregnant_on_treatment) (= sex 0) breastfeeding))

; 11. Is there: a patient for whom contraindicated.breastfeeding meets PUBLISHED
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding only.contraindicated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom contraindicated.breastfeeding meets COMPLETED
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom contraindicated.breastfeeding meets GAP
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom contraindicated.breastfeeding meets OVERLAP
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding part.19)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 15. Is there: a patient for whom contraindicated.breastfeeding meets OVERRIDE
(push 1)
(assert (and legal (and region.contraindicated.breastfeeding part.20)))
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

; 16. Is there: a patient for whom breastfeeding.and_contraception meets PUBLISHED
(push 1)
(assert (and legal (and region.breastfeeding.and_contraception only.breastfeeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom breastfeeding.and_contraception meets COMPLETED
(push 1)
(assert (and legal (and region.breastfeeding.and_contraception false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom breastfeeding.and_contraception meets GAP
(push 1)
(assert (and legal (and region.breastfeeding.and_contraception no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom breastfeeding.and_contraception meets OVERLAP
(push 1)
(assert (and legal (and region.breastfeeding.and_contraception part.19)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom breastfeeding.and_contraception meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.breastfeeding.and_contraception
      (or only.contraindicated only.contraception only.pregnant_on_treatment))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.nothing_printed.women () Bool
  (and (not region.men) (not row.contraception) (not row.contraindicated) (not row.breastfeeding)))
(define-fun part.24 () Bool (and legal (and region.nothing_printed.women false)))

; 21. Is there: a patient for whom nothing_printed.women meets PUBLISHED
(push 1)
(assert part.24)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom nothing_printed.women meets COMPLETED
(push 1)
(assert part.24)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. There is: a patient for whom nothing_printed.women meets GAP
(push 1)
(assert (and legal (and region.nothing_printed.women no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 24. Is there: a patient for whom nothing_printed.women meets OVERLAP
(push 1)
(assert (and legal (and region.nothing_printed.women part.19)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: a patient for whom nothing_printed.women meets OVERRIDE
(push 1)
(assert (and legal (and region.nothing_printed.women one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: a patient for whom men meets PUBLISHED
(push 1)
(assert (and legal (and region.men false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom men meets COMPLETED
(push 1)
(assert (and legal (and region.men false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. There is: a patient for whom men meets GAP
(push 1)
(assert (and legal (and region.men no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 29. Is there: a patient for whom men meets OVERLAP
(push 1)
(assert (and legal (and region.men part.19)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: a patient for whom men meets OVERRIDE
(push 1)
(assert (and legal (and region.men one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

