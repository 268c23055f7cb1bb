; jones_2021.pregnancy: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Pregnancy, breastfeeding and contraception in single-agent maintenance (jones_2021, 6.1. Pregnancy/breast feeding).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const sex Int) ; sex: 0 FEMALE, 1 MALE
(declare-const pregnancy_test Int) ; pregnancy test: 0 NEGATIVE, 1 POSITIVE, 2 NOT_DONE
(define-fun domain () Bool
  (and (and (>= sex 0) (< sex 2)) (and (>= pregnancy_test 0) (< pregnancy_test 3))))
(declare-const childbearing_potential Bool) ; female patient of childbearing potential
(declare-const breastfeeding Bool) ; breastfeeding
(define-fun legal () Bool
  (and
    domain
    (or (= sex 0) (not childbearing_potential))
    (or (= sex 0) (not breastfeeding))
    (or childbearing_potential (not (= pregnancy_test 1)))))
(define-fun region.breastfeeding_before_test () Bool
  (and breastfeeding childbearing_potential (not (= pregnancy_test 0))))
(define-fun row.no_negative_test () Bool
  (and (= sex 0) childbearing_potential (not (= pregnancy_test 0))))
(define-fun row.male () Bool (= sex 1))
(define-fun only.breastfeeding () Bool (and breastfeeding (not (or row.no_negative_test row.male))))

; 1. Is there: a patient for whom breastfeeding_before_test meets PUBLISHED
(push 1)
(assert (and legal (and region.breastfeeding_before_test only.breastfeeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom breastfeeding_before_test meets COMPLETED
(push 1)
(assert (and legal (and region.breastfeeding_before_test false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool (not (or breastfeeding row.no_negative_test row.male)))

; 3. Is there: a patient for whom breastfeeding_before_test meets GAP
(push 1)
(assert (and legal (and region.breastfeeding_before_test no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.no_negative_test () Bool
  (and row.no_negative_test (not (or breastfeeding row.male))))
(define-fun only.male () Bool (and row.male (not (or breastfeeding row.no_negative_test))))
(define-fun one_printed_outcome () Bool (or only.breastfeeding only.no_negative_test only.male))
(define-fun part.14 () Bool (not (or no_row one_printed_outcome false)))

; 4. There is: a patient for whom breastfeeding_before_test meets OVERLAP
(push 1)
(assert (and legal (and region.breastfeeding_before_test part.14)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. Is there: a patient for whom breastfeeding_before_test meets OVERRIDE
(push 1)
(assert (and legal (and region.breastfeeding_before_test (or only.no_negative_test only.male))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.positive_test.contraindicated () Bool
  (and (= pregnancy_test 1) (not breastfeeding)))

; 6. Is there: a patient for whom positive_test.contraindicated meets PUBLISHED
(push 1)
(assert (and legal (and region.positive_test.contraindicated only.breastfeeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom positive_test.contraindicated meets COMPLETED
(push 1)
(assert (and legal (and region.positive_test.contraindicated false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom positive_test.contraindicated meets GAP
(push 1)
(assert (and legal (and region.positive_test.contraindicated no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: a patient for whom positive_test.contraindicated meets OVERLAP
(push 1)
(assert (and legal (and region.positive_test.contraindicated part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. There is: a patient for whom positive_test.contraindicated meets OVERRIDE
(push 1)
(assert (and legal (and region.positive_test.contraindicated (or only.no_negative_test only.male))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.negative_test () Bool
  (and (= sex 0) childbearing_potential (= pregnancy_test 0) (not breastfeeding)))
(define-fun part.17 () Bool (and legal (and region.negative_test false)))

; 11. Is there: a patient for whom negative_test meets PUBLISHED
(push 1)
(assert part.17)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom negative_test meets COMPLETED
(push 1)
(assert part.17)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. There is: a patient for whom negative_test meets GAP
(push 1)
(assert (and legal (and region.negative_test no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 14. Is there: a patient for whom negative_test meets OVERLAP
(push 1)
(assert (and legal (and region.negative_test part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: a patient for whom negative_test meets OVERRIDE
(push 1)
(assert (and legal (and region.negative_test one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential) (not breastfeeding)))
(define-fun part.19 () Bool (and legal (and region.no_childbearing_potential false)))

; 16. Is there: a patient for whom no_childbearing_potential meets PUBLISHED
(push 1)
(assert part.19)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom no_childbearing_potential meets COMPLETED
(push 1)
(assert part.19)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. There is: a patient for whom no_childbearing_potential meets GAP
(push 1)
(assert (and legal (and region.no_childbearing_potential no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 19. Is there: a patient for whom no_childbearing_potential meets OVERLAP
(push 1)
(assert (and legal (and region.no_childbearing_potential part.14)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: a patient for whom no_childbearing_potential meets OVERRIDE
(push 1)
(assert (and legal (and region.no_childbearing_potential one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

