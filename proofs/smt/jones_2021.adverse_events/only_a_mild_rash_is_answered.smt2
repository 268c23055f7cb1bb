; jones_2021.adverse_events: only_a_mild_rash_is_answered
; A rash that is not mild is left to the clinician.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun region.rash.between () Bool (and (= event 2) (not refractory)))
(define-fun row.cessation () Bool (or (and row.oral_steroids_and_pause refractory) (= event 3)))

; 1. Is there: not left to the clinician
(push 1)
(assert (and
    legal
    (and
      (and row.oral_steroids_and_pause (not row.mild_rash))
      (not (or region.rash.between row.cessation)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

