; kim_2015.monitoring: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
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

; 1. Is there: a patient for whom first_cycles.normal meets PUBLISHED
(push 1)
(assert (and domain (and region.first_cycles.normal false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.first_cycles () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (<= cycle 3)))
(define-fun row.more_intensive () Bool
  (or (< anc 1000.0) (< platelets 50000.0) (< creatinine_clearance 50.0) on_dialysis))
(define-fun row.later_cycles () Bool (and (> cycle 2) (not complications)))
(define-fun only.first_cycles () Bool
  (and row.first_cycles (not (or row.more_intensive row.later_cycles))))

; 2. There is: a patient for whom first_cycles.normal meets COMPLETED
(push 1)
(assert (and domain (and region.first_cycles.normal only.first_cycles)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or row.first_cycles row.more_intensive row.later_cycles)))

; 3. Is there: a patient for whom first_cycles.normal meets GAP
(push 1)
(assert (and domain (and region.first_cycles.normal no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.later_cycles () Bool
  (and row.later_cycles (not (or row.first_cycles row.more_intensive))))
(define-fun only.more_intensive () Bool
  (and row.more_intensive (not (or row.first_cycles row.later_cycles))))
(define-fun part.15 () Bool
  (not (or no_row only.later_cycles (or only.first_cycles only.more_intensive))))

; 4. Is there: a patient for whom first_cycles.normal meets OVERLAP
(push 1)
(assert (and domain (and region.first_cycles.normal part.15)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.16 () Bool (or only.later_cycles only.more_intensive))

; 5. Is there: a patient for whom first_cycles.normal meets OVERRIDE
(push 1)
(assert (and domain (and region.first_cycles.normal part.16)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.cycle_3 () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (>= cycle 3)
    (<= cycle 3)
    (not complications)))

; 6. Is there: a patient for whom cycle_3 meets PUBLISHED
(push 1)
(assert (and domain (and region.cycle_3 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom cycle_3 meets COMPLETED
(push 1)
(assert (and domain (and region.cycle_3 only.first_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom cycle_3 meets GAP
(push 1)
(assert (and domain (and region.cycle_3 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom cycle_3 meets OVERLAP
(push 1)
(assert (and domain (and region.cycle_3 part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 10. Is there: a patient for whom cycle_3 meets OVERRIDE
(push 1)
(assert (and domain (and region.cycle_3 part.16)))
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

; 11. Is there: a patient for whom complications_later meets PUBLISHED
(push 1)
(assert (and domain (and region.complications_later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom complications_later meets COMPLETED
(push 1)
(assert (and domain (and region.complications_later only.first_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. There is: a patient for whom complications_later meets GAP
(push 1)
(assert (and domain (and region.complications_later no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 14. Is there: a patient for whom complications_later meets OVERLAP
(push 1)
(assert (and domain (and region.complications_later part.15)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: a patient for whom complications_later meets OVERRIDE
(push 1)
(assert (and domain (and region.complications_later part.16)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.more_intensive.interval () Bool (and row.more_intensive (not row.later_cycles)))

; 16. Is there: a patient for whom more_intensive.interval meets PUBLISHED
(push 1)
(assert (and domain (and region.more_intensive.interval false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. There is: a patient for whom more_intensive.interval meets COMPLETED
(push 1)
(assert (and domain (and region.more_intensive.interval only.more_intensive)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 18. Is there: a patient for whom more_intensive.interval meets GAP
(push 1)
(assert (and domain (and region.more_intensive.interval no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: a patient for whom more_intensive.interval meets OVERLAP
(push 1)
(assert (and domain (and region.more_intensive.interval part.15)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: a patient for whom more_intensive.interval meets OVERRIDE
(push 1)
(assert (and domain (and region.more_intensive.interval (or only.later_cycles only.first_cycles))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.20 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun region.more_intensive.low_count_later () Bool
  (and part.20 (> cycle 2) (not complications)))

; 21. Is there: a patient for whom more_intensive.low_count_later meets PUBLISHED
(push 1)
(assert (and domain (and region.more_intensive.low_count_later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom more_intensive.low_count_later meets COMPLETED
(push 1)
(assert (and domain (and region.more_intensive.low_count_later only.more_intensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom more_intensive.low_count_later meets GAP
(push 1)
(assert (and domain (and region.more_intensive.low_count_later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. There is: a patient for whom more_intensive.low_count_later meets OVERLAP
(push 1)
(assert (and domain (and region.more_intensive.low_count_later part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 25. Is there: a patient for whom more_intensive.low_count_later meets OVERRIDE
(push 1)
(assert (and domain (and region.more_intensive.low_count_later (or only.later_cycles only.first_cycles))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.more_intensive.kidneys_later () Bool
  (and (or (< creatinine_clearance 50.0) on_dialysis) (not part.20) (> cycle 2) (not complications)))

; 26. Is there: a patient for whom more_intensive.kidneys_later meets PUBLISHED
(push 1)
(assert (and domain (and region.more_intensive.kidneys_later false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom more_intensive.kidneys_later meets COMPLETED
(push 1)
(assert (and domain (and region.more_intensive.kidneys_later only.more_intensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom more_intensive.kidneys_later meets GAP
(push 1)
(assert (and domain (and region.more_intensive.kidneys_later no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom more_intensive.kidneys_later meets OVERLAP
(push 1)
(assert (and domain (and region.more_intensive.kidneys_later part.15)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 30. Is there: a patient for whom more_intensive.kidneys_later meets OVERRIDE
(push 1)
(assert (and domain (and region.more_intensive.kidneys_later (or only.later_cycles only.first_cycles))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

