; jones_2021.pregnancy: a_positive_test_is_told_what_follows
; Whoever has a positive test is told that treatment is discontinued and advice sought.
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
(define-fun part.6 () Bool (not (or breastfeeding (= pregnancy_test 1))))

; 1. Is there: not told that treatment is discontinued, or that advice is sought
(push 1)
(assert (and legal (and (= pregnancy_test 1) (or part.6 part.6))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

