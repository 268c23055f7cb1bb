; zhang_2023.skin_reactions: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Severe skin reactions, allergic reactions included (zhang_2023, 5. Safety and tolerability, Severe skin reactions (including allergic reactions)).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const rash_grade Int) ; grade of the rash: 0 to 4 , whole
(declare-const features_has_EXFOLIATIVE_RASH Bool) ; reactions that are present or suspected: has EXFOLIATIVE_RASH
(declare-const features_has_MACULOPAPULAR_RASH Bool) ; reactions that are present or suspected: has MACULOPAPULAR_RASH
(define-fun legal () Bool
  (and
    (and (>= rash_grade 0) (<= rash_grade 4))
    (or (> rash_grade 0) (not (or features_has_EXFOLIATIVE_RASH features_has_MACULOPAPULAR_RASH)))))
(declare-const thalidomide_grade_4_rash Bool) ; grade 4 rash with prior thalidomide
(declare-const features_has_ANGIOEDEMA Bool) ; reactions that are present or suspected: has ANGIOEDEMA
(declare-const features_has_HYPERSENSITIVITY Bool) ; reactions that are present or suspected: has HYPERSENSITIVITY
(declare-const features_has_SUSPECTED_SJS Bool) ; reactions that are present or suspected: has SUSPECTED_SJS
(declare-const features_has_SUSPECTED_TEN Bool) ; reactions that are present or suspected: has SUSPECTED_TEN
(declare-const features_has_SUSPECTED_DRESS Bool) ; reactions that are present or suspected: has SUSPECTED_DRESS
(declare-const reacted_before Bool) ; a rash of grade 4 or one of these reactions with lenalidomide at any earlier time, resolved or not
(define-fun row.never_again () Bool
  (or
    features_has_ANGIOEDEMA
    features_has_HYPERSENSITIVITY
    (>= rash_grade 4)
    features_has_EXFOLIATIVE_RASH
    features_has_MACULOPAPULAR_RASH
    features_has_SUSPECTED_SJS
    features_has_SUSPECTED_TEN
    features_has_SUSPECTED_DRESS
    reacted_before))
(define-fun region.grade_2_3.suspend () Bool
  (and (>= rash_grade 2) (<= rash_grade 3) (not thalidomide_grade_4_rash) (not row.never_again)))

; 1. Is there: a patient for whom grade_2_3.suspend meets PUBLISHED
(push 1)
(assert (and legal (and region.grade_2_3.suspend false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.grade_2_3 () Bool (and (>= rash_grade 2) (<= rash_grade 3)))
(define-fun only.grade_2_3 () Bool
  (and row.grade_2_3 (not (or thalidomide_grade_4_rash row.never_again))))

; 2. There is: a patient for whom grade_2_3.suspend meets COMPLETED
(push 1)
(assert (and legal (and region.grade_2_3.suspend only.grade_2_3)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or thalidomide_grade_4_rash row.grade_2_3 row.never_again)))

; 3. Is there: a patient for whom grade_2_3.suspend meets GAP
(push 1)
(assert (and legal (and region.grade_2_3.suspend no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.thalidomide_grade_4 () Bool
  (and thalidomide_grade_4_rash (not (or row.grade_2_3 row.never_again))))
(define-fun only.never_again () Bool
  (and row.never_again (not (or thalidomide_grade_4_rash row.grade_2_3))))
(define-fun one_printed_outcome () Bool (or only.thalidomide_grade_4 only.never_again))
(define-fun part.19 () Bool (not (or no_row one_printed_outcome only.grade_2_3)))

; 4. Is there: a patient for whom grade_2_3.suspend meets OVERLAP
(push 1)
(assert (and legal (and region.grade_2_3.suspend part.19)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom grade_2_3.suspend meets OVERRIDE
(push 1)
(assert (and legal (and region.grade_2_3.suspend one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.avoided.grade_2_3 () Bool
  (and (>= rash_grade 2) (<= rash_grade 3) thalidomide_grade_4_rash (not row.never_again)))

; 6. Is there: a patient for whom avoided.grade_2_3 meets PUBLISHED
(push 1)
(assert (and legal (and region.avoided.grade_2_3 only.thalidomide_grade_4)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom avoided.grade_2_3 meets COMPLETED
(push 1)
(assert (and legal (and region.avoided.grade_2_3 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom avoided.grade_2_3 meets GAP
(push 1)
(assert (and legal (and region.avoided.grade_2_3 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom avoided.grade_2_3 meets OVERLAP
(push 1)
(assert (and legal (and region.avoided.grade_2_3 part.19)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 10. Is there: a patient for whom avoided.grade_2_3 meets OVERRIDE
(push 1)
(assert (and legal (and region.avoided.grade_2_3 (or only.never_again only.grade_2_3))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.never_again.of_several () Bool
  (and row.never_again (or row.grade_2_3 thalidomide_grade_4_rash)))
(define-fun region.maculopapular.grade_2_3 () Bool
  (and
    features_has_MACULOPAPULAR_RASH
    (not features_has_ANGIOEDEMA)
    (not features_has_HYPERSENSITIVITY)
    (< rash_grade 4)
    (not features_has_EXFOLIATIVE_RASH)
    (not features_has_SUSPECTED_SJS)
    (not features_has_SUSPECTED_TEN)
    (not features_has_SUSPECTED_DRESS)
    (not reacted_before)
    (not thalidomide_grade_4_rash)
    (>= rash_grade 2)
    (<= rash_grade 3)))
(define-fun active.never_again.of_several () Bool
  (and region.never_again.of_several (not region.maculopapular.grade_2_3)))

; 11. Is there: a patient for whom never_again.of_several meets PUBLISHED
(push 1)
(assert (and legal (and active.never_again.of_several only.never_again)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom never_again.of_several meets COMPLETED
(push 1)
(assert (and legal (and active.never_again.of_several false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom never_again.of_several meets GAP
(push 1)
(assert (and legal (and active.never_again.of_several no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom never_again.of_several meets OVERLAP
(push 1)
(assert (and legal (and active.never_again.of_several part.19)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 15. Is there: a patient for whom never_again.of_several meets OVERRIDE
(push 1)
(assert (and legal (and active.never_again.of_several (or only.thalidomide_grade_4 only.grade_2_3))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: a patient for whom maculopapular.grade_2_3 meets PUBLISHED
(push 1)
(assert (and legal (and region.maculopapular.grade_2_3 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom maculopapular.grade_2_3 meets COMPLETED
(push 1)
(assert (and legal (and region.maculopapular.grade_2_3 only.grade_2_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom maculopapular.grade_2_3 meets GAP
(push 1)
(assert (and legal (and region.maculopapular.grade_2_3 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom maculopapular.grade_2_3 meets OVERLAP
(push 1)
(assert (and legal (and region.maculopapular.grade_2_3 part.19)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom maculopapular.grade_2_3 meets OVERRIDE
(push 1)
(assert (and legal (and region.maculopapular.grade_2_3 one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.maculopapular.below_grade_2 () Bool
  (and
    features_has_MACULOPAPULAR_RASH
    (not features_has_ANGIOEDEMA)
    (not features_has_HYPERSENSITIVITY)
    (< rash_grade 4)
    (not features_has_EXFOLIATIVE_RASH)
    (not features_has_SUSPECTED_SJS)
    (not features_has_SUSPECTED_TEN)
    (not features_has_SUSPECTED_DRESS)
    (not reacted_before)
    (not thalidomide_grade_4_rash)
    (not row.grade_2_3)))

; 21. Is there: a patient for whom maculopapular.below_grade_2 meets PUBLISHED
(push 1)
(assert (and legal (and region.maculopapular.below_grade_2 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom maculopapular.below_grade_2 meets COMPLETED
(push 1)
(assert (and legal (and region.maculopapular.below_grade_2 only.grade_2_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom maculopapular.below_grade_2 meets GAP
(push 1)
(assert (and legal (and region.maculopapular.below_grade_2 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: a patient for whom maculopapular.below_grade_2 meets OVERLAP
(push 1)
(assert (and legal (and region.maculopapular.below_grade_2 part.19)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. There is: a patient for whom maculopapular.below_grade_2 meets OVERRIDE
(push 1)
(assert (and legal (and region.maculopapular.below_grade_2 one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.below_grade_2 () Bool
  (and (not row.grade_2_3) (not thalidomide_grade_4_rash) (not row.never_again)))

; 26. Is there: a patient for whom below_grade_2 meets PUBLISHED
(push 1)
(assert (and legal (and region.below_grade_2 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom below_grade_2 meets COMPLETED
(push 1)
(assert (and legal (and region.below_grade_2 only.grade_2_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. There is: a patient for whom below_grade_2 meets GAP
(push 1)
(assert (and legal (and region.below_grade_2 no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 29. Is there: a patient for whom below_grade_2 meets OVERLAP
(push 1)
(assert (and legal (and region.below_grade_2 part.19)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: a patient for whom below_grade_2 meets OVERRIDE
(push 1)
(assert (and legal (and region.below_grade_2 one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

