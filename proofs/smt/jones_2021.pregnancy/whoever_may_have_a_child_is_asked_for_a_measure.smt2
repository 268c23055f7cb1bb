; jones_2021.pregnancy: whoever_may_have_a_child_is_asked_for_a_measure
; Whoever may bear or father a child is never told that no measure is printed.
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
(define-fun row.male () Bool (= sex 1))
(define-fun region.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential) (not breastfeeding)))

; 1. Is there: no measure is asked for
(push 1)
(assert (and legal (and (or row.male childbearing_potential) region.no_childbearing_potential)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

