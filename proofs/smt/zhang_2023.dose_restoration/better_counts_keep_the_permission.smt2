; zhang_2023.dose_restoration: better_counts_keep_the_permission
; Higher counts and more clear cycles never take the permission away.
; The table: Restoring a dose that haematological toxicity lowered (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const one_clear_cycles Int) ; consecutive completed cycles at the present dose without haematological toxicity: 0 to 1,000 cycles, whole
(declare-const one_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const one_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun one_domain () Bool
  (and
    (and (>= one_timing 0) (< one_timing 2))
    (and (>= one_clear_cycles 0) (<= one_clear_cycles 1000))
    (or (= one_anc 0.0) (and (>= one_anc 10.0) (<= one_anc 100000.0)))
    (or (= one_platelets 0.0) (and (>= one_platelets 1000.0) (<= one_platelets 2000000.0)))))
(declare-const other_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const other_clear_cycles Int) ; consecutive completed cycles at the present dose without haematological toxicity: 0 to 1,000 cycles, whole
(declare-const other_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const other_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun other_domain () Bool
  (and
    (and (>= other_timing 0) (< other_timing 2))
    (and (>= other_clear_cycles 0) (<= other_clear_cycles 1000))
    (or (= other_anc 0.0) (and (>= other_anc 10.0) (<= other_anc 100000.0)))
    (or (= other_platelets 0.0) (and (>= other_platelets 1000.0) (<= other_platelets 2000000.0)))))
(declare-const one_restore Bool) ; the original dose is asked for
(declare-const other_restore Bool) ; the original dose is asked for
(define-fun other_row.reinstated () Bool
  (and
    (= other_timing 0)
    (>= other_clear_cycles 2)
    (>= other_anc 1500.0)
    (>= other_platelets 100000.0)))
(define-fun other_region.not_improved () Bool (not other_row.reinstated))
(define-fun other_region.not_asked () Bool
  (and
    (= other_timing 0)
    (>= other_clear_cycles 2)
    (>= other_anc 1500.0)
    (>= other_platelets 100000.0)
    (not other_restore)))
(define-fun other_unresolved () Bool (not (or other_region.not_asked other_region.not_improved)))
(define-fun other_only.reinstated () Bool (and other_row.reinstated (not false)))
(define-fun one_row.reinstated () Bool
  (and (= one_timing 0) (>= one_clear_cycles 2) (>= one_anc 1500.0) (>= one_platelets 100000.0)))
(define-fun one_region.not_improved () Bool (not one_row.reinstated))
(define-fun one_region.not_asked () Bool
  (and
    (= one_timing 0)
    (>= one_clear_cycles 2)
    (>= one_anc 1500.0)
    (>= one_platelets 100000.0)
    (not one_restore)))
(define-fun one_unresolved () Bool (not (or one_region.not_asked one_region.not_improved)))
(define-fun one_only.reinstated () Bool (and one_row.reinstated (not false)))

; 1. Is there: better counts, and no permission
(push 1)
(assert (and
    (and one_domain other_domain)
    (and
      (and (= one_timing other_timing) (= one_restore other_restore))
      (>= other_anc one_anc)
      (>= other_platelets one_platelets)
      (>= other_clear_cycles one_clear_cycles)
      (<
        (ite other_region.not_improved 0
        (ite other_region.not_asked 1
        (ite (and other_unresolved other_only.reinstated) 1
        0)))
        (ite one_region.not_improved 0
        (ite one_region.not_asked 1
        (ite (and one_unresolved one_only.reinstated) 1
        0)))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

