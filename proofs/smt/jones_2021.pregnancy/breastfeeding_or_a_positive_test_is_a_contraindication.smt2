; jones_2021.pregnancy: breastfeeding_or_a_positive_test_is_a_contraindication
; Breastfeeding and a positive test are answered alike, as a contraindication.
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
(define-fun region.positive_test.contraindicated () Bool
  (and (= pregnancy_test 1) (not breastfeeding)))
(define-fun region.negative_test () Bool
  (and (= sex 0) childbearing_potential (= pregnancy_test 0) (not breastfeeding)))
(define-fun region.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential) (not breastfeeding)))
(define-fun unresolved () Bool
  (not
    (or
      region.breastfeeding_before_test
      region.positive_test.contraindicated
      region.negative_test
      region.no_childbearing_potential)))
(define-fun row.no_negative_test () Bool
  (and (= sex 0) childbearing_potential (not (= pregnancy_test 0))))
(define-fun row.male () Bool (= sex 1))
(define-fun only.breastfeeding () Bool (and breastfeeding (not (or row.no_negative_test row.male))))

; 1. Is there: not answered as a contraindication
(push 1)
(assert (and
    legal
    (and
      (or breastfeeding (= pregnancy_test 1))
      (not
        (or
          (and unresolved only.breastfeeding)
          region.breastfeeding_before_test
          region.positive_test.contraindicated)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

