; jones_2021.adverse_events: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.diarrhoea () Bool (= event 0))

; 1. Is there: a patient for whom diarrhoea.continue meets PUBLISHED
(push 1)
(assert (and legal (and row.diarrhoea false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun row.cessation () Bool (or (and row.oral_steroids_and_pause refractory) (= event 3)))
(define-fun row.intolerance_or_allergy () Bool (= event 5))
(define-fun row.hepatic_impairment () Bool (= event 6))
(define-fun only.diarrhoea () Bool
  (and
    row.diarrhoea
    (not
      (or
        row.mild_rash
        row.oral_steroids_and_pause
        row.cessation
        row.intolerance_or_allergy
        row.intolerance_or_allergy
        row.hepatic_impairment))))

; 2. There is: a patient for whom diarrhoea.continue meets COMPLETED
(push 1)
(assert (and legal (and row.diarrhoea only.diarrhoea)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool
  (not
    (or
      row.diarrhoea
      row.mild_rash
      row.oral_steroids_and_pause
      row.cessation
      row.intolerance_or_allergy
      row.intolerance_or_allergy
      row.hepatic_impairment)))

; 3. Is there: a patient for whom diarrhoea.continue meets GAP
(push 1)
(assert (and legal (and row.diarrhoea no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
(define-fun one_printed_outcome () Bool
  (or
    only.oral_steroids_and_pause
    only.cessation
    only.intolerance_or_allergy
    only.intolerance_or_allergy
    only.hepatic_impairment))
(define-fun only.mild_rash () Bool
  (and
    row.mild_rash
    (not
      (or
        row.diarrhoea
        row.oral_steroids_and_pause
        row.cessation
        row.intolerance_or_allergy
        row.intolerance_or_allergy
        row.hepatic_impairment))))
(define-fun part.17 () Bool
  (not (or no_row one_printed_outcome (or only.diarrhoea only.mild_rash))))

; 4. Is there: a patient for whom diarrhoea.continue meets OVERLAP
(push 1)
(assert (and legal (and row.diarrhoea part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom diarrhoea.continue meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      row.diarrhoea
      (or
        only.oral_steroids_and_pause
        only.cessation
        only.intolerance_or_allergy
        only.intolerance_or_allergy
        only.hepatic_impairment
        only.mild_rash))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.mild_rash.continue () Bool (and row.mild_rash (not refractory)))

; 6. Is there: a patient for whom mild_rash.continue meets PUBLISHED
(push 1)
(assert (and legal (and region.mild_rash.continue false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom mild_rash.continue meets COMPLETED
(push 1)
(assert (and legal (and region.mild_rash.continue only.mild_rash)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom mild_rash.continue meets GAP
(push 1)
(assert (and legal (and region.mild_rash.continue no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom mild_rash.continue meets OVERLAP
(push 1)
(assert (and legal (and region.mild_rash.continue part.17)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 10. Is there: a patient for whom mild_rash.continue meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.mild_rash.continue
      (or
        only.oral_steroids_and_pause
        only.cessation
        only.intolerance_or_allergy
        only.intolerance_or_allergy
        only.hepatic_impairment
        only.diarrhoea))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rash.between () Bool (and (= event 2) (not refractory)))

; 11. Is there: a patient for whom rash.between meets PUBLISHED
(push 1)
(assert (and legal (and region.rash.between false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom rash.between meets COMPLETED
(push 1)
(assert (and legal (and region.rash.between (or only.diarrhoea only.mild_rash))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom rash.between meets GAP
(push 1)
(assert (and legal (and region.rash.between no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: a patient for whom rash.between meets OVERLAP
(push 1)
(assert (and legal (and region.rash.between part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. There is: a patient for whom rash.between meets OVERRIDE
(push 1)
(assert (and legal (and region.rash.between one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 16. Is there: a patient for whom rash.refractory_or_high_grade meets PUBLISHED
(push 1)
(assert (and legal (and row.cessation false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom rash.refractory_or_high_grade meets COMPLETED
(push 1)
(assert (and legal (and row.cessation (or only.diarrhoea only.mild_rash))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom rash.refractory_or_high_grade meets GAP
(push 1)
(assert (and legal (and row.cessation no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom rash.refractory_or_high_grade meets OVERLAP
(push 1)
(assert (and legal (and row.cessation part.17)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom rash.refractory_or_high_grade meets OVERRIDE
(push 1)
(assert (and legal (and row.cessation one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.severe_skin_reaction.stop () Bool (= event 4))

; 21. Is there: a patient for whom severe_skin_reaction.stop meets PUBLISHED
(push 1)
(assert (and legal (and region.severe_skin_reaction.stop false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom severe_skin_reaction.stop meets COMPLETED
(push 1)
(assert (and legal (and region.severe_skin_reaction.stop (or only.diarrhoea only.mild_rash))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. There is: a patient for whom severe_skin_reaction.stop meets GAP
(push 1)
(assert (and legal (and region.severe_skin_reaction.stop no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 24. Is there: a patient for whom severe_skin_reaction.stop meets OVERLAP
(push 1)
(assert (and legal (and region.severe_skin_reaction.stop part.17)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: a patient for whom severe_skin_reaction.stop meets OVERRIDE
(push 1)
(assert (and legal (and region.severe_skin_reaction.stop one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: a patient for whom allergy.not_given meets PUBLISHED
(push 1)
(assert (and legal (and row.intolerance_or_allergy only.intolerance_or_allergy)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom allergy.not_given meets COMPLETED
(push 1)
(assert (and legal (and row.intolerance_or_allergy false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom allergy.not_given meets GAP
(push 1)
(assert (and legal (and row.intolerance_or_allergy no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom allergy.not_given meets OVERLAP
(push 1)
(assert (and legal (and row.intolerance_or_allergy part.17)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 30. Is there: a patient for whom allergy.not_given meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      row.intolerance_or_allergy
      (or
        only.oral_steroids_and_pause
        only.cessation
        only.intolerance_or_allergy
        only.hepatic_impairment
        only.diarrhoea
        only.mild_rash))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

