; kim_2015.fig_1: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Starting dose of lenalidomide by renal function and cytopenia (kim_2015, Fig. 1).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0)))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))))
(define-fun part.4 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.5 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun region.equality.normal () Bool (and (>= creatinine_clearance 50.0) part.4 (not part.5)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.dialysis.adequate () Bool (and on_dialysis (not part.5)))
(define-fun active.equality.normal () Bool
  (and region.equality.normal (not region.dialysis.adequate)))
(define-fun row.normal.adequate () Bool
  (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0)))
(define-fun row.moderate.adequate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (> anc 1000.0)
    (> platelets 50000.0)))
(define-fun row.severe.adequate () Bool
  (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0)))
(define-fun row.end_stage.adequate () Bool
  (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0)))
(define-fun row.normal.low_counts () Bool (and (>= creatinine_clearance 50.0) part.5))
(define-fun row.moderate.low_counts () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.5))
(define-fun row.severe.low_counts () Bool (and (< creatinine_clearance 30.0) part.5))
(define-fun row.end_stage.low_counts () Bool (and (< creatinine_clearance 30.0) on_dialysis part.5))
(define-fun only.normal.adequate () Bool
  (and
    row.normal.adequate
    (not
      (or
        row.moderate.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))

; 1. Is there: a patient for whom equality.normal meets PUBLISHED
(push 1)
(assert (and domain (and active.equality.normal only.normal.adequate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom equality.normal meets COMPLETED
(push 1)
(assert (and domain (and active.equality.normal false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
  (not
    (or
      row.normal.adequate
      row.moderate.adequate
      row.severe.adequate
      row.end_stage.adequate
      row.normal.low_counts
      row.moderate.low_counts
      row.severe.low_counts
      row.end_stage.low_counts)))

; 3. There is: a patient for whom equality.normal meets GAP
(push 1)
(assert (and domain (and active.equality.normal no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.moderate.adequate () Bool
  (and
    row.moderate.adequate
    (not
      (or
        row.normal.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))
(define-fun only.severe.adequate+moderate.low_counts () Bool
  (and
    (or row.severe.adequate row.moderate.low_counts)
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))
(define-fun only.end_stage.adequate+severe.low_counts () Bool
  (and
    (or row.end_stage.adequate row.severe.low_counts)
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.severe.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.end_stage.low_counts))))
(define-fun only.normal.low_counts () Bool
  (and
    row.normal.low_counts
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.moderate.low_counts
        row.severe.low_counts
        row.end_stage.low_counts))))
(define-fun only.end_stage.low_counts () Bool
  (and
    row.end_stage.low_counts
    (not
      (or
        row.normal.adequate
        row.moderate.adequate
        row.severe.adequate
        row.end_stage.adequate
        row.normal.low_counts
        row.moderate.low_counts
        row.severe.low_counts))))
(define-fun one_printed_outcome () Bool
  (or
    only.normal.adequate
    only.moderate.adequate
    only.severe.adequate+moderate.low_counts
    only.end_stage.adequate+severe.low_counts
    only.normal.low_counts
    only.end_stage.low_counts))
(define-fun part.26 () Bool (not (or no_row one_printed_outcome false)))

; 4. Is there: a patient for whom equality.normal meets OVERLAP
(push 1)
(assert (and domain (and active.equality.normal part.26)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom equality.normal meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      active.equality.normal
      (or
        only.moderate.adequate
        only.severe.adequate+moderate.low_counts
        only.end_stage.adequate+severe.low_counts
        only.normal.low_counts
        only.end_stage.low_counts))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.equality.moderate () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.4 (not part.5)))
(define-fun active.equality.moderate () Bool
  (and region.equality.moderate (not region.dialysis.adequate)))

; 6. Is there: a patient for whom equality.moderate meets PUBLISHED
(push 1)
(assert (and domain (and active.equality.moderate only.moderate.adequate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom equality.moderate meets COMPLETED
(push 1)
(assert (and domain (and active.equality.moderate false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. There is: a patient for whom equality.moderate meets GAP
(push 1)
(assert (and domain (and active.equality.moderate no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 9. Is there: a patient for whom equality.moderate meets OVERLAP
(push 1)
(assert (and domain (and active.equality.moderate part.26)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom equality.moderate meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      active.equality.moderate
      (or
        only.normal.adequate
        only.severe.adequate+moderate.low_counts
        only.end_stage.adequate+severe.low_counts
        only.normal.low_counts
        only.end_stage.low_counts))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.equality.severe () Bool (and (< creatinine_clearance 30.0) part.4 (not part.5)))
(define-fun active.equality.severe () Bool
  (and region.equality.severe (not region.dialysis.adequate)))

; 11. Is there: a patient for whom equality.severe meets PUBLISHED
(push 1)
(assert (and domain (and active.equality.severe only.severe.adequate+moderate.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom equality.severe meets COMPLETED
(push 1)
(assert (and domain (and active.equality.severe false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. There is: a patient for whom equality.severe meets GAP
(push 1)
(assert (and domain (and active.equality.severe no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 14. Is there: a patient for whom equality.severe meets OVERLAP
(push 1)
(assert (and domain (and active.equality.severe part.26)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: a patient for whom equality.severe meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      active.equality.severe
      (or
        only.normal.adequate
        only.moderate.adequate
        only.end_stage.adequate+severe.low_counts
        only.normal.low_counts
        only.end_stage.low_counts))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: a patient for whom dialysis.adequate meets PUBLISHED
(push 1)
(assert (and domain (and region.dialysis.adequate only.end_stage.adequate+severe.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom dialysis.adequate meets COMPLETED
(push 1)
(assert (and domain (and region.dialysis.adequate false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. There is: a patient for whom dialysis.adequate meets GAP
(push 1)
(assert (and domain (and region.dialysis.adequate no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 19. There is: a patient for whom dialysis.adequate meets OVERLAP
(push 1)
(assert (and domain (and region.dialysis.adequate part.26)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. There is: a patient for whom dialysis.adequate meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      region.dialysis.adequate
      (or
        only.normal.adequate
        only.moderate.adequate
        only.severe.adequate+moderate.low_counts
        only.normal.low_counts
        only.end_stage.low_counts))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.dialysis.low_counts () Bool (and on_dialysis part.5))
(define-fun region.very_low_counts.end_stage () Bool
  (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun active.dialysis.low_counts () Bool
  (and region.dialysis.low_counts (not region.very_low_counts.end_stage)))

; 21. Is there: a patient for whom dialysis.low_counts meets PUBLISHED
(push 1)
(assert (and domain (and active.dialysis.low_counts only.end_stage.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom dialysis.low_counts meets COMPLETED
(push 1)
(assert (and domain (and active.dialysis.low_counts false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom dialysis.low_counts meets GAP
(push 1)
(assert (and domain (and active.dialysis.low_counts no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. There is: a patient for whom dialysis.low_counts meets OVERLAP
(push 1)
(assert (and domain (and active.dialysis.low_counts part.26)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 25. There is: a patient for whom dialysis.low_counts meets OVERRIDE
(push 1)
(assert (and
    domain
    (and
      active.dialysis.low_counts
      (or
        only.normal.adequate
        only.moderate.adequate
        only.severe.adequate+moderate.low_counts
        only.end_stage.adequate+severe.low_counts
        only.normal.low_counts))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.very_low_counts.normal () Bool
  (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis)))
(define-fun part.35 () Bool (and domain (and region.very_low_counts.normal false)))

; 26. Is there: a patient for whom very_low_counts.normal meets PUBLISHED
(push 1)
(assert part.35)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom very_low_counts.normal meets COMPLETED
(push 1)
(assert part.35)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom very_low_counts.normal meets GAP
(push 1)
(assert (and domain (and region.very_low_counts.normal no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: a patient for whom very_low_counts.normal meets OVERLAP
(push 1)
(assert (and domain (and region.very_low_counts.normal part.26)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. There is: a patient for whom very_low_counts.normal meets OVERRIDE
(push 1)
(assert (and domain (and region.very_low_counts.normal one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.very_low_counts.moderate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (or (< anc 500.0) (< platelets 30000.0))
    (not on_dialysis)))
(define-fun part.37 () Bool (and domain (and region.very_low_counts.moderate false)))

; 31. Is there: a patient for whom very_low_counts.moderate meets PUBLISHED
(push 1)
(assert part.37)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: a patient for whom very_low_counts.moderate meets COMPLETED
(push 1)
(assert part.37)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: a patient for whom very_low_counts.moderate meets GAP
(push 1)
(assert (and domain (and region.very_low_counts.moderate no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: a patient for whom very_low_counts.moderate meets OVERLAP
(push 1)
(assert (and domain (and region.very_low_counts.moderate part.26)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. There is: a patient for whom very_low_counts.moderate meets OVERRIDE
(push 1)
(assert (and domain (and region.very_low_counts.moderate one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.very_low_counts.severe () Bool
  (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis)))
(define-fun part.39 () Bool (and domain (and region.very_low_counts.severe false)))

; 36. Is there: a patient for whom very_low_counts.severe meets PUBLISHED
(push 1)
(assert part.39)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: a patient for whom very_low_counts.severe meets COMPLETED
(push 1)
(assert part.39)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: a patient for whom very_low_counts.severe meets GAP
(push 1)
(assert (and domain (and region.very_low_counts.severe no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. Is there: a patient for whom very_low_counts.severe meets OVERLAP
(push 1)
(assert (and domain (and region.very_low_counts.severe part.26)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. There is: a patient for whom very_low_counts.severe meets OVERRIDE
(push 1)
(assert (and domain (and region.very_low_counts.severe one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.40 () Bool (and domain (and region.very_low_counts.end_stage false)))

; 41. Is there: a patient for whom very_low_counts.end_stage meets PUBLISHED
(push 1)
(assert part.40)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: a patient for whom very_low_counts.end_stage meets COMPLETED
(push 1)
(assert part.40)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: a patient for whom very_low_counts.end_stage meets GAP
(push 1)
(assert (and domain (and region.very_low_counts.end_stage no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. There is: a patient for whom very_low_counts.end_stage meets OVERLAP
(push 1)
(assert (and domain (and region.very_low_counts.end_stage part.26)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 45. There is: a patient for whom very_low_counts.end_stage meets OVERRIDE
(push 1)
(assert (and domain (and region.very_low_counts.end_stage one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

