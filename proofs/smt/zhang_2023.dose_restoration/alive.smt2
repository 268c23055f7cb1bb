; zhang_2023.dose_restoration: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
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
(define-fun row.reinstated () Bool
  (and (= timing 0) (>= clear_cycles 2) (>= anc 1500.0) (>= platelets 100000.0)))
(define-fun region.not_improved () Bool (not row.reinstated))
(define-fun unresolved () Bool (not (or region.not_asked region.not_improved)))
(define-fun only.reinstated () Bool (and row.reinstated (not false)))

; 1. There is: a patient for whom reinstated is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (and unresolved row.reinstated only.reinstated)
      (and region.not_asked (or false row.reinstated)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

