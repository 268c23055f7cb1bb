; jones_2021.adverse_events: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.diarrhoea () Bool (= event 0))

; 1. There is: a patient for whom diarrhoea is the answer or an option
(push 1)
(assert (and legal (or (or false row.diarrhoea) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.mild_rash.continue () Bool (and row.mild_rash (not refractory)))
(define-fun region.rash.between () Bool (and (= event 2) (not refractory)))

; 2. There is: a patient for whom mild_rash is the answer or an option
(push 1)
(assert (and
    legal
    (or (or false region.mild_rash.continue) (and region.rash.between (or true row.mild_rash)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun row.cessation () Bool (or (and row.oral_steroids_and_pause refractory) (= event 3)))
(define-fun region.severe_skin_reaction.stop () Bool (= event 4))
(define-fun row.intolerance_or_allergy () Bool (= event 5))
(define-fun unresolved () Bool
  (not
    (or
      row.diarrhoea
      region.mild_rash.continue
      region.rash.between
      row.cessation
      region.severe_skin_reaction.stop
      row.intolerance_or_allergy)))
(define-fun row.hepatic_impairment () Bool (= event 6))
(define-fun only.oral_steroids_and_pause () Bool
  (and
    row.oral_steroids_and_pause
    (not
      (or
        row.diarrhoea
        row.mild_rash
        row.cessation
        row.intolerance_or_allergy
        row.intolerance_or_allergy
        row.hepatic_impairment))))

; 3. There is: a patient for whom oral_steroids_and_pause is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (and unresolved row.oral_steroids_and_pause only.oral_steroids_and_pause)
      (or
        (and region.mild_rash.continue (or false row.oral_steroids_and_pause))
        (and region.rash.between (or false row.oral_steroids_and_pause))
        (and row.cessation (or false row.oral_steroids_and_pause))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.cessation () Bool
  (and
    row.cessation
    (not
      (or
        row.diarrhoea
        row.mild_rash
        row.oral_steroids_and_pause
        row.intolerance_or_allergy
        row.intolerance_or_allergy
        row.hepatic_impairment))))

; 4. There is: a patient for whom cessation is the answer or an option
(push 1)
(assert (and
    legal
    (or (and unresolved row.cessation only.cessation) (and row.cessation (or false row.cessation)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.intolerance_or_allergy () Bool
  (and
    row.intolerance_or_allergy
    (not
      (or
        row.diarrhoea
        row.mild_rash
        row.oral_steroids_and_pause
        row.cessation
        row.intolerance_or_allergy
        row.hepatic_impairment))))
(define-fun part.16 () Bool (and unresolved row.intolerance_or_allergy only.intolerance_or_allergy))

; 5. There is: a patient for whom intolerance_or_allergy is the answer or an option
(push 1)
(assert (and legal (or (or part.16 row.intolerance_or_allergy) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 6. There is: a patient for whom desensitisation is the answer or an option
(push 1)
(assert (and legal (or part.16 (and row.intolerance_or_allergy (or false row.intolerance_or_allergy)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.hepatic_impairment () Bool
  (and
    row.hepatic_impairment
    (not
      (or
        row.diarrhoea
        row.mild_rash
        row.oral_steroids_and_pause
        row.cessation
        row.intolerance_or_allergy
        row.intolerance_or_allergy))))

; 7. There is: a patient for whom hepatic_impairment is the answer or an option
(push 1)
(assert (and legal (or (and unresolved row.hepatic_impairment only.hepatic_impairment) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

