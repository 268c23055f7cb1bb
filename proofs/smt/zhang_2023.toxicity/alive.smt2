; zhang_2023.toxicity: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Low counts, liver tests and infections during treatment (zhang_2023, 5. Safety and tolerability).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; adverse event: 0 NEUTROPENIA, 1 SEVERE_NEUTROPENIA, 2 SEVERE_THROMBOCYTOPENIA, 3 ABNORMAL_LIVER_TESTS, 4 LIVER_TESTS_AT_BASELINE, 5 FIRST_SIGN_OF_INFECTION, 6 COMPLICATED_ZOSTER
(define-fun row.liver_tests.baseline () Bool (= event 4))
(declare-const restart_lower Bool) ; a restart at a lower dose is asked for
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.liver_tests.baseline (not restart_lower))))
(define-fun region.neutropenia.below_grade_3 () Bool (= event 0))
(define-fun row.liver_tests.abnormal () Bool (= event 3))
(define-fun region.liver_tests.restart_not_asked () Bool
  (and row.liver_tests.baseline (not restart_lower)))
(define-fun row.infection.first_sign () Bool (= event 5))
(define-fun row.zoster.complicated () Bool (= event 6))
(define-fun unresolved () Bool
  (not
    (or
      region.neutropenia.below_grade_3
      row.liver_tests.abnormal
      region.liver_tests.restart_not_asked
      row.infection.first_sign
      row.zoster.complicated)))
(define-fun row.cytopenia.grade_3_4 () Bool (or (= event 1) (= event 2)))
(define-fun only.cytopenia.grade_3_4 () Bool
  (and
    row.cytopenia.grade_3_4
    (not
      (or
        row.liver_tests.abnormal
        row.liver_tests.baseline
        row.infection.first_sign
        row.zoster.complicated))))

; 1. There is: a patient for whom cytopenia.grade_3_4 is the answer or an option
(push 1)
(assert (and legal (or (and unresolved row.cytopenia.grade_3_4 only.cytopenia.grade_3_4) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 2. There is: a patient for whom liver_tests.abnormal is the answer or an option
(push 1)
(assert (and legal (or (or false row.liver_tests.abnormal) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.liver_tests.baseline () Bool
  (and
    row.liver_tests.baseline
    (not
      (or
        row.cytopenia.grade_3_4
        row.liver_tests.abnormal
        row.infection.first_sign
        row.zoster.complicated))))

; 3. There is: a patient for whom liver_tests.baseline is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (and unresolved row.liver_tests.baseline only.liver_tests.baseline)
      (and region.liver_tests.restart_not_asked (or false row.liver_tests.baseline)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 4. There is: a patient for whom infection.first_sign is the answer or an option
(push 1)
(assert (and legal (or (or false row.infection.first_sign) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. There is: a patient for whom zoster.complicated is the answer or an option
(push 1)
(assert (and legal (or (or false row.zoster.complicated) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

