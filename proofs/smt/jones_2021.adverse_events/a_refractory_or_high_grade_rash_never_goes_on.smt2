; jones_2021.adverse_events: a_refractory_or_high_grade_rash_never_goes_on
; With a refractory or high grade rash, neither the answer nor an option gives the drug now, at the same dose or a lower one.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun row.cessation () Bool (or (and row.oral_steroids_and_pause refractory) (= event 3)))
(define-fun row.diarrhoea () Bool (= event 0))
(define-fun region.mild_rash.continue () Bool (and row.mild_rash (not refractory)))
(define-fun region.rash.between () Bool (and (= event 2) (not refractory)))
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

; 1. Is there: lenalidomide goes on
(push 1)
(assert (and
    legal
    (and
      row.cessation
      (or
        (or (and unresolved only.hepatic_impairment) row.diarrhoea region.mild_rash.continue)
        (and region.rash.between (or true row.mild_rash))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

