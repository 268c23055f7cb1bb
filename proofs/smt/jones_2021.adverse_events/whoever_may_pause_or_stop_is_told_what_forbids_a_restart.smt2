; jones_2021.adverse_events: whoever_may_pause_or_stop_is_told_what_forbids_a_restart
; With every rash that is refractory or not mild stand the reactions after which the drug is not given again.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun part.5 () Bool
  (or (= event 2) (and row.oral_steroids_and_pause refractory) (= event 3)))
(define-fun row.intolerance_or_allergy () Bool (= event 5))

; 1. Is there: not told after which reactions it is not given again
(push 1)
(assert (and legal (and part.5 (not (or part.5 row.intolerance_or_allergy)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

