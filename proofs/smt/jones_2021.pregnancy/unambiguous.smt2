; jones_2021.pregnancy: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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

; 1. Is there: breastfeeding_before_test and positive_test.contraindicated adopt different answers
(push 1)
(assert (and legal (and region.breastfeeding_before_test region.positive_test.contraindicated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.negative_test () Bool
  (and (= sex 0) childbearing_potential (= pregnancy_test 0) (not breastfeeding)))

; 2. Is there: breastfeeding_before_test and negative_test adopt different answers
(push 1)
(assert (and legal (and region.breastfeeding_before_test region.negative_test)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential) (not breastfeeding)))

; 3. Is there: breastfeeding_before_test and no_childbearing_potential adopt different answers
(push 1)
(assert (and legal (and region.breastfeeding_before_test region.no_childbearing_potential)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: positive_test.contraindicated and negative_test adopt different answers
(push 1)
(assert (and legal (and region.positive_test.contraindicated region.negative_test)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: positive_test.contraindicated and no_childbearing_potential adopt different answers
(push 1)
(assert (and legal (and region.positive_test.contraindicated region.no_childbearing_potential)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: negative_test and no_childbearing_potential adopt different answers
(push 1)
(assert (and legal (and region.negative_test region.no_childbearing_potential)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

