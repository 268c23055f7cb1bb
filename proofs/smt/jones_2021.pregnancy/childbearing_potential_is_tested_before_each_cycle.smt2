; jones_2021.pregnancy: childbearing_potential_is_tested_before_each_cycle
; Whoever is of childbearing potential, not breastfeeding and without a positive test is told of the test before each cycle.
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

; 1. Is there: not told of the test
(push 1)
(assert (and
    legal
    (and (and childbearing_potential part.6) (not (and (= sex 0) childbearing_potential part.6)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

