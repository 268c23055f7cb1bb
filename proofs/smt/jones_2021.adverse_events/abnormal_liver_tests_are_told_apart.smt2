; jones_2021.adverse_events: abnormal_liver_tests_are_told_apart
; With hepatic impairment stands that liver tests on treatment are not meant.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.hepatic_impairment () Bool (= event 6))

; 1. Is there: liver tests on treatment not told apart
(push 1)
(assert (and legal (and row.hepatic_impairment (not row.hepatic_impairment))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

