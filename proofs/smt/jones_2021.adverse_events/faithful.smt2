; jones_2021.adverse_events: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Adverse events other than low blood counts, in single-agent maintenance (jones_2021, 5.8. Cutaneous effects).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const event Int) ; event: 0 DIARRHOEA, 1 MILD_RASH, 2 OTHER_RASH, 3 HIGH_GRADE_RASH, 4 SEVERE_SKIN_REACTION, 5 INTOLERANCE_OR_ALLERGY, 6 HEPATIC_IMPAIRMENT
(define-fun row.mild_rash () Bool (= event 1))
(declare-const refractory Bool) ; refractory rash
(define-fun legal () Bool
  (and (and (>= event 0) (< event 7)) (or row.mild_rash (= event 2) (= event 3) (not refractory))))
(define-fun row.oral_steroids_and_pause () Bool (or row.mild_rash (= event 2) (= event 3)))
(define-fun row.diarrhoea () Bool (= event 0))
(define-fun row.cessation () Bool (or (and row.oral_steroids_and_pause refractory) (= event 3)))
(define-fun row.intolerance_or_allergy () Bool (= event 5))
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
(define-fun region.mild_rash.continue () Bool (and row.mild_rash (not refractory)))
(define-fun region.rash.between () Bool (and (= event 2) (not refractory)))
(define-fun region.severe_skin_reaction.stop () Bool (= event 4))
(define-fun part.13 () Bool
  (or
    row.diarrhoea
    region.mild_rash.continue
    region.rash.between
    row.cessation
    region.severe_skin_reaction.stop
    row.intolerance_or_allergy))

; 1. Is there: the answer is not that of oral_steroids_and_pause, undeclared
(push 1)
(assert (and legal (and only.oral_steroids_and_pause part.13 (not region.rash.between))))
(set-info :status unsat)
(check-sat) ; unsat
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

; 2. Is there: the answer is not that of cessation, undeclared
(push 1)
(assert (and legal (and only.cessation part.13 (not region.rash.between))))
(set-info :status unsat)
(check-sat) ; unsat
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

; 3. Is there: the answer is not that of intolerance_or_allergy, undeclared
(push 1)
(assert (and
    legal
    (and
      only.intolerance_or_allergy
      (or
        row.diarrhoea
        region.mild_rash.continue
        region.rash.between
        row.cessation
        region.severe_skin_reaction.stop)
      (not region.rash.between))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: the answer is not that of desensitisation, undeclared
(push 1)
(assert (and legal (and only.intolerance_or_allergy part.13 (not region.rash.between))))
(set-info :status unsat)
(check-sat) ; unsat
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

; 5. Is there: the answer is not that of hepatic_impairment, undeclared
(push 1)
(assert (and legal (and only.hepatic_impairment part.13 (not region.rash.between))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

