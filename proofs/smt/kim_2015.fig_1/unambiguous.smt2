; kim_2015.fig_1: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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
(define-fun region.equality.moderate () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.4 (not part.5)))

; 1. Is there: equality.normal and equality.moderate adopt different answers
(push 1)
(assert (and domain (and region.equality.normal region.equality.moderate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.equality.severe () Bool (and (< creatinine_clearance 30.0) part.4 (not part.5)))

; 2. Is there: equality.normal and equality.severe adopt different answers
(push 1)
(assert (and domain (and region.equality.normal region.equality.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(declare-const on_dialysis Bool) ; on dialysis
(define-fun region.dialysis.low_counts () Bool (and on_dialysis part.5))

; 3. Is there: equality.normal and dialysis.low_counts adopt different answers
(push 1)
(assert (and domain (and region.equality.normal region.dialysis.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.very_low_counts.normal () Bool
  (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis)))

; 4. Is there: equality.normal and very_low_counts.normal adopt different answers
(push 1)
(assert (and domain (and region.equality.normal region.very_low_counts.normal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.very_low_counts.moderate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (or (< anc 500.0) (< platelets 30000.0))
    (not on_dialysis)))

; 5. Is there: equality.normal and very_low_counts.moderate adopt different answers
(push 1)
(assert (and domain (and region.equality.normal region.very_low_counts.moderate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.very_low_counts.severe () Bool
  (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis)))

; 6. Is there: equality.normal and very_low_counts.severe adopt different answers
(push 1)
(assert (and domain (and region.equality.normal region.very_low_counts.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.very_low_counts.end_stage () Bool
  (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))

; 7. Is there: equality.normal and very_low_counts.end_stage adopt different answers
(push 1)
(assert (and domain (and region.equality.normal region.very_low_counts.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: equality.moderate and equality.severe adopt different answers
(push 1)
(assert (and domain (and region.equality.moderate region.equality.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: equality.moderate and dialysis.low_counts adopt different answers
(push 1)
(assert (and domain (and region.equality.moderate region.dialysis.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: equality.moderate and very_low_counts.normal adopt different answers
(push 1)
(assert (and domain (and region.equality.moderate region.very_low_counts.normal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: equality.moderate and very_low_counts.moderate adopt different answers
(push 1)
(assert (and domain (and region.equality.moderate region.very_low_counts.moderate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: equality.moderate and very_low_counts.severe adopt different answers
(push 1)
(assert (and domain (and region.equality.moderate region.very_low_counts.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: equality.moderate and very_low_counts.end_stage adopt different answers
(push 1)
(assert (and domain (and region.equality.moderate region.very_low_counts.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: equality.severe and dialysis.low_counts adopt different answers
(push 1)
(assert (and domain (and region.equality.severe region.dialysis.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: equality.severe and very_low_counts.normal adopt different answers
(push 1)
(assert (and domain (and region.equality.severe region.very_low_counts.normal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: equality.severe and very_low_counts.moderate adopt different answers
(push 1)
(assert (and domain (and region.equality.severe region.very_low_counts.moderate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: equality.severe and very_low_counts.severe adopt different answers
(push 1)
(assert (and domain (and region.equality.severe region.very_low_counts.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: equality.severe and very_low_counts.end_stage adopt different answers
(push 1)
(assert (and domain (and region.equality.severe region.very_low_counts.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.dialysis.adequate () Bool (and on_dialysis (not part.5)))

; 19. Is there: dialysis.adequate and dialysis.low_counts adopt different answers
(push 1)
(assert (and domain (and region.dialysis.adequate region.dialysis.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: dialysis.adequate and very_low_counts.normal adopt different answers
(push 1)
(assert (and domain (and region.dialysis.adequate region.very_low_counts.normal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: dialysis.adequate and very_low_counts.moderate adopt different answers
(push 1)
(assert (and domain (and region.dialysis.adequate region.very_low_counts.moderate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: dialysis.adequate and very_low_counts.severe adopt different answers
(push 1)
(assert (and domain (and region.dialysis.adequate region.very_low_counts.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: dialysis.adequate and very_low_counts.end_stage adopt different answers
(push 1)
(assert (and domain (and region.dialysis.adequate region.very_low_counts.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: dialysis.low_counts and very_low_counts.normal adopt different answers
(push 1)
(assert (and domain (and region.dialysis.low_counts region.very_low_counts.normal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: dialysis.low_counts and very_low_counts.moderate adopt different answers
(push 1)
(assert (and domain (and region.dialysis.low_counts region.very_low_counts.moderate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: dialysis.low_counts and very_low_counts.severe adopt different answers
(push 1)
(assert (and domain (and region.dialysis.low_counts region.very_low_counts.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: very_low_counts.normal and very_low_counts.moderate adopt different answers
(push 1)
(assert (and domain (and region.very_low_counts.normal region.very_low_counts.moderate)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: very_low_counts.normal and very_low_counts.severe adopt different answers
(push 1)
(assert (and domain (and region.very_low_counts.normal region.very_low_counts.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: very_low_counts.normal and very_low_counts.end_stage adopt different answers
(push 1)
(assert (and domain (and region.very_low_counts.normal region.very_low_counts.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: very_low_counts.moderate and very_low_counts.severe adopt different answers
(push 1)
(assert (and domain (and region.very_low_counts.moderate region.very_low_counts.severe)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 31. Is there: very_low_counts.moderate and very_low_counts.end_stage adopt different answers
(push 1)
(assert (and domain (and region.very_low_counts.moderate region.very_low_counts.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: very_low_counts.severe and very_low_counts.end_stage adopt different answers
(push 1)
(assert (and domain (and region.very_low_counts.severe region.very_low_counts.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

