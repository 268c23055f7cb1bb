; jones_2021.adverse_events: no_drug_after_allergy_or_a_severe_skin_reaction
; Intolerance, allergy and severe skin reactions are answered without the drug.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.intolerance_or_allergy () Bool (= event 5))
(define-fun region.severe_skin_reaction.stop () Bool (= event 4))
(define-fun row.diarrhoea () Bool (= event 0))
(define-fun region.mild_rash.continue () Bool (and row.mild_rash (not refractory)))
(define-fun region.rash.between () Bool (and (= event 2) (not refractory)))
(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun row.cessation () Bool (or (and row.oral_steroids_and_pause refractory) (= event 3)))
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

; 1. Is there: the drug in spite of it
(push 1)
(assert (and
    legal
    (and
      (or row.intolerance_or_allergy region.severe_skin_reaction.stop)
      (not
        (or
          (and unresolved only.intolerance_or_allergy)
          region.severe_skin_reaction.stop
          row.intolerance_or_allergy)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

