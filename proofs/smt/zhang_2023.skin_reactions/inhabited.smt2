; zhang_2023.skin_reactions: inhabited
; Some patient has legal inputs.
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

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

