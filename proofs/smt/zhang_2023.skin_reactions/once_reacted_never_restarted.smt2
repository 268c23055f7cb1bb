; zhang_2023.skin_reactions: once_reacted_never_restarted
; Whoever has reacted before is never given the drug again, whatever is seen today.
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
(declare-const reacted_before Bool) ; a rash of grade 4 or one of these reactions with lenalidomide at any earlier time, resolved or not
(declare-const thalidomide_grade_4_rash Bool) ; grade 4 rash with prior thalidomide
(declare-const features_has_ANGIOEDEMA Bool) ; reactions that are present or suspected: has ANGIOEDEMA
(declare-const features_has_HYPERSENSITIVITY Bool) ; reactions that are present or suspected: has HYPERSENSITIVITY
(declare-const features_has_SUSPECTED_SJS Bool) ; reactions that are present or suspected: has SUSPECTED_SJS
(declare-const features_has_SUSPECTED_TEN Bool) ; reactions that are present or suspected: has SUSPECTED_TEN
(declare-const features_has_SUSPECTED_DRESS Bool) ; reactions that are present or suspected: has SUSPECTED_DRESS
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
(define-fun row.grade_2_3 () Bool (and (>= rash_grade 2) (<= rash_grade 3)))
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
(define-fun region.below_grade_2 () Bool
  (and (not row.grade_2_3) (not thalidomide_grade_4_rash) (not row.never_again)))
(define-fun unresolved () Bool
  (not
    (or
      region.grade_2_3.suspend
      region.avoided.grade_2_3
      region.never_again.of_several
      region.maculopapular.grade_2_3
      region.maculopapular.below_grade_2
      region.below_grade_2)))
(define-fun only.never_again () Bool
  (and row.never_again (not (or thalidomide_grade_4_rash row.grade_2_3))))
(define-fun active.never_again.of_several () Bool
  (and region.never_again.of_several (not region.maculopapular.grade_2_3)))
(define-fun part.22 () Bool (or (and unresolved only.never_again) active.never_again.of_several))
(define-fun only.thalidomide_grade_4 () Bool
  (and thalidomide_grade_4_rash (not (or row.grade_2_3 row.never_again))))
(define-fun part.24 () Bool (and region.maculopapular.grade_2_3 (or false row.grade_2_3)))

; 1. Is there: reacted before, and no final stop
(push 1)
(assert (and
    legal
    (and
      reacted_before
      (or
        (not part.22)
        (or
          (or
            (or
              (and unresolved only.thalidomide_grade_4)
              region.grade_2_3.suspend
              region.avoided.grade_2_3
              region.below_grade_2)
            (and region.grade_2_3.suspend (or false row.grade_2_3))
            part.24
            part.24)
          (not
            (or
              part.22
              (and region.maculopapular.grade_2_3 (or false row.never_again))
              (and region.maculopapular.below_grade_2 (or false row.never_again)))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

