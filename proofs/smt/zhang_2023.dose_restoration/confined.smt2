; zhang_2023.dose_restoration: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Restoring a dose that haematological toxicity lowered (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const clear_cycles Int) ; consecutive completed cycles at the present dose without haematological toxicity: 0 to 1,000 cycles, whole
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun domain () Bool
  (and
    (and (>= timing 0) (< timing 2))
    (and (>= clear_cycles 0) (<= clear_cycles 1000))
    (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0)))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))))
(declare-const restore Bool) ; the original dose is asked for
(define-fun region.not_asked () Bool
  (and (= timing 0) (>= clear_cycles 2) (>= anc 1500.0) (>= platelets 100000.0) (not restore)))
(define-fun part.7 () Bool (and domain (and region.not_asked false)))

; 1. Is there: a patient for whom not_asked meets PUBLISHED
(push 1)
(assert part.7)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom not_asked meets COMPLETED
(push 1)
(assert part.7)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.reinstated () Bool
  (and (= timing 0) (>= clear_cycles 2) (>= anc 1500.0) (>= platelets 100000.0)))
(define-fun no_row () Bool (not row.reinstated))

; 3. Is there: a patient for whom not_asked meets GAP
(push 1)
(assert (and domain (and region.not_asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.reinstated () Bool (and row.reinstated (not false)))

; 4. Is there: a patient for whom not_asked meets OVERLAP
(push 1)
(assert (and domain (and region.not_asked (not (or no_row only.reinstated false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. There is: a patient for whom not_asked meets OVERRIDE
(push 1)
(assert (and domain (and region.not_asked only.reinstated)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.not_improved () Bool (not row.reinstated))
(define-fun part.12 () Bool (and domain (and region.not_improved false)))

; 6. Is there: a patient for whom not_improved meets PUBLISHED
(push 1)
(assert part.12)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom not_improved meets COMPLETED
(push 1)
(assert part.12)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. There is: a patient for whom not_improved meets GAP
(push 1)
(assert (and domain (and region.not_improved no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 9. Is there: a patient for whom not_improved meets OVERLAP
(push 1)
(assert (and domain (and region.not_improved (not (or no_row only.reinstated false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom not_improved meets OVERRIDE
(push 1)
(assert (and domain (and region.not_improved only.reinstated)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

