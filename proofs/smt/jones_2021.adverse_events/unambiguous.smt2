; jones_2021.adverse_events: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.diarrhoea () Bool (= event 0))
(define-fun region.mild_rash.continue () Bool (and row.mild_rash (not refractory)))

; 1. Is there: diarrhoea.continue and mild_rash.continue adopt different answers
(push 1)
(assert (and legal (and row.diarrhoea region.mild_rash.continue)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.rash.between () Bool (and (= event 2) (not refractory)))

; 2. Is there: diarrhoea.continue and rash.between adopt different answers
(push 1)
(assert (and legal (and row.diarrhoea region.rash.between)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun row.cessation () Bool (or (and row.oral_steroids_and_pause refractory) (= event 3)))

; 3. Is there: diarrhoea.continue and rash.refractory_or_high_grade adopt different answers
(push 1)
(assert (and legal (and row.diarrhoea row.cessation)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.severe_skin_reaction.stop () Bool (= event 4))

; 4. Is there: diarrhoea.continue and severe_skin_reaction.stop adopt different answers
(push 1)
(assert (and legal (and row.diarrhoea region.severe_skin_reaction.stop)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.intolerance_or_allergy () Bool (= event 5))

; 5. Is there: diarrhoea.continue and allergy.not_given adopt different answers
(push 1)
(assert (and legal (and row.diarrhoea row.intolerance_or_allergy)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: mild_rash.continue and rash.between adopt different answers
(push 1)
(assert (and legal (and region.mild_rash.continue region.rash.between)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: mild_rash.continue and rash.refractory_or_high_grade adopt different answers
(push 1)
(assert (and legal (and region.mild_rash.continue row.cessation)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: mild_rash.continue and severe_skin_reaction.stop adopt different answers
(push 1)
(assert (and legal (and region.mild_rash.continue region.severe_skin_reaction.stop)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: mild_rash.continue and allergy.not_given adopt different answers
(push 1)
(assert (and legal (and region.mild_rash.continue row.intolerance_or_allergy)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: rash.between and rash.refractory_or_high_grade adopt different answers
(push 1)
(assert (and legal (and region.rash.between row.cessation)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: rash.between and severe_skin_reaction.stop adopt different answers
(push 1)
(assert (and legal (and region.rash.between region.severe_skin_reaction.stop)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: rash.between and allergy.not_given adopt different answers
(push 1)
(assert (and legal (and region.rash.between row.intolerance_or_allergy)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: rash.refractory_or_high_grade and severe_skin_reaction.stop adopt different answers
(push 1)
(assert (and legal (and row.cessation region.severe_skin_reaction.stop)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: rash.refractory_or_high_grade and allergy.not_given adopt different answers
(push 1)
(assert (and legal (and row.cessation row.intolerance_or_allergy)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: severe_skin_reaction.stop and allergy.not_given adopt different answers
(push 1)
(assert (and legal (and region.severe_skin_reaction.stop row.intolerance_or_allergy)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

