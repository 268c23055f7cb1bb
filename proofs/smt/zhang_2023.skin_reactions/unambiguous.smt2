; zhang_2023.skin_reactions: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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
(define-fun region.avoided.grade_2_3 () Bool
  (and (>= rash_grade 2) (<= rash_grade 3) thalidomide_grade_4_rash (not row.never_again)))

; 1. Is there: grade_2_3.suspend and avoided.grade_2_3 adopt different answers
(push 1)
(assert (and legal (and region.grade_2_3.suspend region.avoided.grade_2_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.grade_2_3 () Bool (and (>= rash_grade 2) (<= rash_grade 3)))
(define-fun region.never_again.of_several () Bool
  (and row.never_again (or row.grade_2_3 thalidomide_grade_4_rash)))

; 2. Is there: grade_2_3.suspend and never_again.of_several adopt different answers
(push 1)
(assert (and legal (and region.grade_2_3.suspend region.never_again.of_several)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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

; 3. Is there: grade_2_3.suspend and maculopapular.grade_2_3 adopt different answers
(push 1)
(assert (and legal (and region.grade_2_3.suspend region.maculopapular.grade_2_3)))
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

; 4. Is there: grade_2_3.suspend and maculopapular.below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.grade_2_3.suspend region.maculopapular.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.below_grade_2 () Bool
  (and (not row.grade_2_3) (not thalidomide_grade_4_rash) (not row.never_again)))

; 5. Is there: grade_2_3.suspend and below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.grade_2_3.suspend region.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: avoided.grade_2_3 and never_again.of_several adopt different answers
(push 1)
(assert (and legal (and region.avoided.grade_2_3 region.never_again.of_several)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: avoided.grade_2_3 and maculopapular.grade_2_3 adopt different answers
(push 1)
(assert (and legal (and region.avoided.grade_2_3 region.maculopapular.grade_2_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: avoided.grade_2_3 and maculopapular.below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.avoided.grade_2_3 region.maculopapular.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: avoided.grade_2_3 and below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.avoided.grade_2_3 region.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: never_again.of_several and maculopapular.below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.never_again.of_several region.maculopapular.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: never_again.of_several and below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.never_again.of_several region.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: maculopapular.grade_2_3 and maculopapular.below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.maculopapular.grade_2_3 region.maculopapular.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: maculopapular.grade_2_3 and below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.maculopapular.grade_2_3 region.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: maculopapular.below_grade_2 and below_grade_2 adopt different answers
(push 1)
(assert (and legal (and region.maculopapular.below_grade_2 region.below_grade_2)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

