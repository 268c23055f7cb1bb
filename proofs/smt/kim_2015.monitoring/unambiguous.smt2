; kim_2015.monitoring: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Monitoring by renal function, blood counts, cycle and complications (kim_2015, DOSE AND SCHEDULE).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0)))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))
    (and (>= cycle 1) (<= cycle 1000))))
(declare-const on_dialysis Bool) ; on dialysis
(declare-const complications Bool) ; with complications so far
(define-fun region.first_cycles.normal () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (<= cycle 3)
    (not (and (>= cycle 3) (<= cycle 3) (not complications)))))
(define-fun region.cycle_3 () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (>= cycle 3)
    (<= cycle 3)
    (not complications)))

; 1. Is there: first_cycles.normal and cycle_3 adopt different answers
(push 1)
(assert (and domain (and region.first_cycles.normal region.cycle_3)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.more_intensive () Bool
  (or (< anc 1000.0) (< platelets 50000.0) (< creatinine_clearance 50.0) on_dialysis))
(define-fun row.later_cycles () Bool (and (> cycle 2) (not complications)))
(define-fun region.more_intensive.interval () Bool (and row.more_intensive (not row.later_cycles)))

; 2. Is there: first_cycles.normal and more_intensive.interval adopt different answers
(push 1)
(assert (and domain (and region.first_cycles.normal region.more_intensive.interval)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.12 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun region.more_intensive.low_count_later () Bool
  (and part.12 (> cycle 2) (not complications)))

; 3. Is there: first_cycles.normal and more_intensive.low_count_later adopt different answers
(push 1)
(assert (and domain (and region.first_cycles.normal region.more_intensive.low_count_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.more_intensive.kidneys_later () Bool
  (and (or (< creatinine_clearance 50.0) on_dialysis) (not part.12) (> cycle 2) (not complications)))

; 4. Is there: first_cycles.normal and more_intensive.kidneys_later adopt different answers
(push 1)
(assert (and domain (and region.first_cycles.normal region.more_intensive.kidneys_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.complications_later () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (> cycle 3)
    complications))

; 5. Is there: cycle_3 and complications_later adopt different answers
(push 1)
(assert (and domain (and region.cycle_3 region.complications_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: cycle_3 and more_intensive.interval adopt different answers
(push 1)
(assert (and domain (and region.cycle_3 region.more_intensive.interval)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: cycle_3 and more_intensive.low_count_later adopt different answers
(push 1)
(assert (and domain (and region.cycle_3 region.more_intensive.low_count_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: cycle_3 and more_intensive.kidneys_later adopt different answers
(push 1)
(assert (and domain (and region.cycle_3 region.more_intensive.kidneys_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: complications_later and more_intensive.interval adopt different answers
(push 1)
(assert (and domain (and region.complications_later region.more_intensive.interval)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: complications_later and more_intensive.low_count_later adopt different answers
(push 1)
(assert (and domain (and region.complications_later region.more_intensive.low_count_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: complications_later and more_intensive.kidneys_later adopt different answers
(push 1)
(assert (and domain (and region.complications_later region.more_intensive.kidneys_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: more_intensive.interval and more_intensive.low_count_later adopt different answers
(push 1)
(assert (and domain (and region.more_intensive.interval region.more_intensive.low_count_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: more_intensive.interval and more_intensive.kidneys_later adopt different answers
(push 1)
(assert (and domain (and region.more_intensive.interval region.more_intensive.kidneys_later)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

