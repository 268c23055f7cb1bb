; zhang_2023.skin_reactions: a_final_stop_says_the_same_at_any_grade
; Wherever the final stop is the answer at two grades, all that is said with it is the same, so that an unknown grade does not hide it.
; The table: Severe skin reactions, allergic reactions included (zhang_2023, 5. Safety and tolerability, Severe skin reactions (including allergic reactions)).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_rash_grade Int) ; grade of the rash: 0 to 4 , whole
(declare-const one_features_has_EXFOLIATIVE_RASH Bool) ; reactions that are present or suspected: has EXFOLIATIVE_RASH
(declare-const one_features_has_MACULOPAPULAR_RASH Bool) ; reactions that are present or suspected: has MACULOPAPULAR_RASH
(define-fun one_legal () Bool
  (and
    (and (>= one_rash_grade 0) (<= one_rash_grade 4))
    (or
      (> one_rash_grade 0)
      (not (or one_features_has_EXFOLIATIVE_RASH one_features_has_MACULOPAPULAR_RASH)))))
(declare-const other_rash_grade Int) ; grade of the rash: 0 to 4 , whole
(declare-const other_features_has_EXFOLIATIVE_RASH Bool) ; reactions that are present or suspected: has EXFOLIATIVE_RASH
(declare-const other_features_has_MACULOPAPULAR_RASH Bool) ; reactions that are present or suspected: has MACULOPAPULAR_RASH
(define-fun other_legal () Bool
  (and
    (and (>= other_rash_grade 0) (<= other_rash_grade 4))
    (or
      (> other_rash_grade 0)
      (not (or other_features_has_EXFOLIATIVE_RASH other_features_has_MACULOPAPULAR_RASH)))))
(declare-const one_features_has_ANGIOEDEMA Bool) ; reactions that are present or suspected: has ANGIOEDEMA
(declare-const other_features_has_ANGIOEDEMA Bool) ; reactions that are present or suspected: has ANGIOEDEMA
(declare-const one_features_has_HYPERSENSITIVITY Bool) ; reactions that are present or suspected: has HYPERSENSITIVITY
(declare-const other_features_has_HYPERSENSITIVITY Bool) ; reactions that are present or suspected: has HYPERSENSITIVITY
(declare-const one_features_has_SUSPECTED_SJS Bool) ; reactions that are present or suspected: has SUSPECTED_SJS
(declare-const other_features_has_SUSPECTED_SJS Bool) ; reactions that are present or suspected: has SUSPECTED_SJS
(declare-const one_features_has_SUSPECTED_TEN Bool) ; reactions that are present or suspected: has SUSPECTED_TEN
(declare-const other_features_has_SUSPECTED_TEN Bool) ; reactions that are present or suspected: has SUSPECTED_TEN
(declare-const one_features_has_SUSPECTED_DRESS Bool) ; reactions that are present or suspected: has SUSPECTED_DRESS
(declare-const other_features_has_SUSPECTED_DRESS Bool) ; reactions that are present or suspected: has SUSPECTED_DRESS
(declare-const one_thalidomide_grade_4_rash Bool) ; grade 4 rash with prior thalidomide
(declare-const other_thalidomide_grade_4_rash Bool) ; grade 4 rash with prior thalidomide
(declare-const one_reacted_before Bool) ; a rash of grade 4 or one of these reactions with lenalidomide at any earlier time, resolved or not
(declare-const other_reacted_before Bool) ; a rash of grade 4 or one of these reactions with lenalidomide at any earlier time, resolved or not
(define-fun one_row.grade_2_3 () Bool (and (>= one_rash_grade 2) (<= one_rash_grade 3)))
(define-fun one_row.never_again () Bool
  (or
    one_features_has_ANGIOEDEMA
    one_features_has_HYPERSENSITIVITY
    (>= one_rash_grade 4)
    one_features_has_EXFOLIATIVE_RASH
    one_features_has_MACULOPAPULAR_RASH
    one_features_has_SUSPECTED_SJS
    one_features_has_SUSPECTED_TEN
    one_features_has_SUSPECTED_DRESS
    one_reacted_before))
(define-fun one_region.below_grade_2 () Bool
  (and (not one_row.grade_2_3) (not one_thalidomide_grade_4_rash) (not one_row.never_again)))
(define-fun one_region.maculopapular.below_grade_2 () Bool
  (and
    one_features_has_MACULOPAPULAR_RASH
    (not one_features_has_ANGIOEDEMA)
    (not one_features_has_HYPERSENSITIVITY)
    (< one_rash_grade 4)
    (not one_features_has_EXFOLIATIVE_RASH)
    (not one_features_has_SUSPECTED_SJS)
    (not one_features_has_SUSPECTED_TEN)
    (not one_features_has_SUSPECTED_DRESS)
    (not one_reacted_before)
    (not one_thalidomide_grade_4_rash)
    (not one_row.grade_2_3)))
(define-fun one_region.maculopapular.grade_2_3 () Bool
  (and
    one_features_has_MACULOPAPULAR_RASH
    (not one_features_has_ANGIOEDEMA)
    (not one_features_has_HYPERSENSITIVITY)
    (< one_rash_grade 4)
    (not one_features_has_EXFOLIATIVE_RASH)
    (not one_features_has_SUSPECTED_SJS)
    (not one_features_has_SUSPECTED_TEN)
    (not one_features_has_SUSPECTED_DRESS)
    (not one_reacted_before)
    (not one_thalidomide_grade_4_rash)
    (>= one_rash_grade 2)
    (<= one_rash_grade 3)))
(define-fun one_region.never_again.of_several () Bool
  (and one_row.never_again (or one_row.grade_2_3 one_thalidomide_grade_4_rash)))
(define-fun one_active.never_again.of_several () Bool
  (and one_region.never_again.of_several (not one_region.maculopapular.grade_2_3)))
(define-fun one_region.avoided.grade_2_3 () Bool
  (and
    (>= one_rash_grade 2)
    (<= one_rash_grade 3)
    one_thalidomide_grade_4_rash
    (not one_row.never_again)))
(define-fun one_region.grade_2_3.suspend () Bool
  (and
    (>= one_rash_grade 2)
    (<= one_rash_grade 3)
    (not one_thalidomide_grade_4_rash)
    (not one_row.never_again)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.grade_2_3.suspend
      one_region.avoided.grade_2_3
      one_region.never_again.of_several
      one_region.maculopapular.grade_2_3
      one_region.maculopapular.below_grade_2
      one_region.below_grade_2)))
(define-fun one_only.never_again () Bool
  (and one_row.never_again (not (or one_thalidomide_grade_4_rash one_row.grade_2_3))))
(define-fun one_only.thalidomide_grade_4 () Bool
  (and one_thalidomide_grade_4_rash (not (or one_row.grade_2_3 one_row.never_again))))
(define-fun other_row.grade_2_3 () Bool (and (>= other_rash_grade 2) (<= other_rash_grade 3)))
(define-fun other_row.never_again () Bool
  (or
    other_features_has_ANGIOEDEMA
    other_features_has_HYPERSENSITIVITY
    (>= other_rash_grade 4)
    other_features_has_EXFOLIATIVE_RASH
    other_features_has_MACULOPAPULAR_RASH
    other_features_has_SUSPECTED_SJS
    other_features_has_SUSPECTED_TEN
    other_features_has_SUSPECTED_DRESS
    other_reacted_before))
(define-fun other_region.below_grade_2 () Bool
  (and (not other_row.grade_2_3) (not other_thalidomide_grade_4_rash) (not other_row.never_again)))
(define-fun part.37 () Bool (not other_features_has_HYPERSENSITIVITY))
(define-fun part.38 () Bool (not other_features_has_EXFOLIATIVE_RASH))
(define-fun other_region.maculopapular.below_grade_2 () Bool
  (and
    other_features_has_MACULOPAPULAR_RASH
    (not other_features_has_ANGIOEDEMA)
    part.37
    (< other_rash_grade 4)
    part.38
    (not other_features_has_SUSPECTED_SJS)
    (not other_features_has_SUSPECTED_TEN)
    (not other_features_has_SUSPECTED_DRESS)
    (not other_reacted_before)
    (not other_thalidomide_grade_4_rash)
    (not other_row.grade_2_3)))
(define-fun other_region.maculopapular.grade_2_3 () Bool
  (and
    other_features_has_MACULOPAPULAR_RASH
    (not other_features_has_ANGIOEDEMA)
    part.37
    (< other_rash_grade 4)
    part.38
    (not other_features_has_SUSPECTED_SJS)
    (not other_features_has_SUSPECTED_TEN)
    (not other_features_has_SUSPECTED_DRESS)
    (not other_reacted_before)
    (not other_thalidomide_grade_4_rash)
    (>= other_rash_grade 2)
    (<= other_rash_grade 3)))
(define-fun other_region.never_again.of_several () Bool
  (and other_row.never_again (or other_row.grade_2_3 other_thalidomide_grade_4_rash)))
(define-fun other_active.never_again.of_several () Bool
  (and other_region.never_again.of_several (not other_region.maculopapular.grade_2_3)))
(define-fun other_region.avoided.grade_2_3 () Bool
  (and
    (>= other_rash_grade 2)
    (<= other_rash_grade 3)
    other_thalidomide_grade_4_rash
    (not other_row.never_again)))
(define-fun other_region.grade_2_3.suspend () Bool
  (and
    (>= other_rash_grade 2)
    (<= other_rash_grade 3)
    (not other_thalidomide_grade_4_rash)
    (not other_row.never_again)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.grade_2_3.suspend
      other_region.avoided.grade_2_3
      other_region.never_again.of_several
      other_region.maculopapular.grade_2_3
      other_region.maculopapular.below_grade_2
      other_region.below_grade_2)))
(define-fun other_only.never_again () Bool
  (and other_row.never_again (not (or other_thalidomide_grade_4_rash other_row.grade_2_3))))
(define-fun other_only.thalidomide_grade_4 () Bool
  (and other_thalidomide_grade_4_rash (not (or other_row.grade_2_3 other_row.never_again))))

; 1. Is there: stopped for good, and the grade changes what is said
(push 1)
(assert (and
    (and one_legal other_legal)
    (and
      (and
        (and
          (= one_features_has_ANGIOEDEMA other_features_has_ANGIOEDEMA)
          (= one_features_has_HYPERSENSITIVITY other_features_has_HYPERSENSITIVITY)
          (= one_features_has_EXFOLIATIVE_RASH other_features_has_EXFOLIATIVE_RASH)
          (= one_features_has_MACULOPAPULAR_RASH other_features_has_MACULOPAPULAR_RASH)
          (= one_features_has_SUSPECTED_SJS other_features_has_SUSPECTED_SJS)
          (= one_features_has_SUSPECTED_TEN other_features_has_SUSPECTED_TEN)
          (= one_features_has_SUSPECTED_DRESS other_features_has_SUSPECTED_DRESS))
        (= one_thalidomide_grade_4_rash other_thalidomide_grade_4_rash)
        (= one_reacted_before other_reacted_before))
      (=
        (ite one_region.below_grade_2 0
        (ite one_region.maculopapular.below_grade_2 0
        (ite one_region.maculopapular.grade_2_3 0
        (ite one_active.never_again.of_several 1
        (ite one_region.avoided.grade_2_3 0
        (ite one_region.grade_2_3.suspend 0
        (ite (and one_unresolved one_only.never_again) 1
        (ite (and one_unresolved one_only.thalidomide_grade_4) 0
        0))))))))
        1)
      (=
        (ite other_region.below_grade_2 0
        (ite other_region.maculopapular.below_grade_2 0
        (ite other_region.maculopapular.grade_2_3 0
        (ite other_active.never_again.of_several 1
        (ite other_region.avoided.grade_2_3 0
        (ite other_region.grade_2_3.suspend 0
        (ite (and other_unresolved other_only.never_again) 1
        (ite (and other_unresolved other_only.thalidomide_grade_4) 0
        0))))))))
        1)
      (or
        (distinct
          (or
            (> one_rash_grade 0)
            one_features_has_ANGIOEDEMA
            one_features_has_HYPERSENSITIVITY
            (>= one_rash_grade 4)
            one_features_has_EXFOLIATIVE_RASH
            one_features_has_MACULOPAPULAR_RASH
            one_features_has_SUSPECTED_SJS
            one_features_has_SUSPECTED_TEN
            one_features_has_SUSPECTED_DRESS
            one_reacted_before)
          (or
            (> other_rash_grade 0)
            other_features_has_ANGIOEDEMA
            other_features_has_HYPERSENSITIVITY
            (>= other_rash_grade 4)
            other_features_has_EXFOLIATIVE_RASH
            other_features_has_MACULOPAPULAR_RASH
            other_features_has_SUSPECTED_SJS
            other_features_has_SUSPECTED_TEN
            other_features_has_SUSPECTED_DRESS
            other_reacted_before))
        (distinct
          (and
            one_row.never_again
            (not
              (and
                one_features_has_MACULOPAPULAR_RASH
                (not one_features_has_ANGIOEDEMA)
                (not one_features_has_HYPERSENSITIVITY)
                (< one_rash_grade 4)
                (not one_features_has_EXFOLIATIVE_RASH)
                (not one_features_has_SUSPECTED_SJS)
                (not one_features_has_SUSPECTED_TEN)
                (not one_features_has_SUSPECTED_DRESS)
                (not one_reacted_before)
                (not one_thalidomide_grade_4_rash))))
          (and
            other_row.never_again
            (not
              (and
                other_features_has_MACULOPAPULAR_RASH
                (not other_features_has_ANGIOEDEMA)
                part.37
                (< other_rash_grade 4)
                part.38
                (not other_features_has_SUSPECTED_SJS)
                (not other_features_has_SUSPECTED_TEN)
                (not other_features_has_SUSPECTED_DRESS)
                (not other_reacted_before)
                (not other_thalidomide_grade_4_rash)))))
        (distinct one_features_has_MACULOPAPULAR_RASH other_features_has_MACULOPAPULAR_RASH)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

