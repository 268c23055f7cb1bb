; kim_2015.monitoring: worse_kidneys_or_counts_never_lengthen_the_interval
; Worse kidneys, lower ANC or lower platelets never lengthen the interval of blood counts.
; The table: Monitoring by renal function, blood counts, cycle and complications (kim_2015, DOSE AND SCHEDULE).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const one_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const one_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const one_cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun one_domain () Bool
  (and
    (and (>= one_creatinine_clearance 0.0) (<= one_creatinine_clearance 400.0))
    (or (= one_anc 0.0) (and (>= one_anc 10.0) (<= one_anc 100000.0)))
    (or (= one_platelets 0.0) (and (>= one_platelets 1000.0) (<= one_platelets 2000000.0)))
    (and (>= one_cycle 1) (<= one_cycle 1000))))
(declare-const other_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const other_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const other_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const other_cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun other_domain () Bool
  (and
    (and (>= other_creatinine_clearance 0.0) (<= other_creatinine_clearance 400.0))
    (or (= other_anc 0.0) (and (>= other_anc 10.0) (<= other_anc 100000.0)))
    (or (= other_platelets 0.0) (and (>= other_platelets 1000.0) (<= other_platelets 2000000.0)))
    (and (>= other_cycle 1) (<= other_cycle 1000))))
(declare-const one_complications Bool) ; with complications so far
(declare-const other_complications Bool) ; with complications so far
(declare-const one_on_dialysis Bool) ; on dialysis
(declare-const other_on_dialysis Bool) ; on dialysis
(define-fun part.14 () Bool (or (< other_anc 1000.0) (< other_platelets 50000.0)))
(define-fun other_region.more_intensive.kidneys_later () Bool
  (and
    (or (< other_creatinine_clearance 50.0) other_on_dialysis)
    (not part.14)
    (> other_cycle 2)
    (not other_complications)))
(define-fun other_region.more_intensive.low_count_later () Bool
  (and part.14 (> other_cycle 2) (not other_complications)))
(define-fun other_row.more_intensive () Bool
  (or
    (< other_anc 1000.0)
    (< other_platelets 50000.0)
    (< other_creatinine_clearance 50.0)
    other_on_dialysis))
(define-fun other_row.later_cycles () Bool (and (> other_cycle 2) (not other_complications)))
(define-fun other_region.more_intensive.interval () Bool
  (and other_row.more_intensive (not other_row.later_cycles)))
(define-fun other_region.complications_later () Bool
  (and
    (>= other_creatinine_clearance 50.0)
    (not other_on_dialysis)
    (>= other_anc 1000.0)
    (>= other_platelets 50000.0)
    (> other_cycle 3)
    other_complications))
(define-fun other_region.cycle_3 () Bool
  (and
    (>= other_creatinine_clearance 50.0)
    (not other_on_dialysis)
    (>= other_anc 1000.0)
    (>= other_platelets 50000.0)
    (>= other_cycle 3)
    (<= other_cycle 3)
    (not other_complications)))
(define-fun other_region.first_cycles.normal () Bool
  (and
    (>= other_creatinine_clearance 50.0)
    (not other_on_dialysis)
    (>= other_anc 1000.0)
    (>= other_platelets 50000.0)
    (<= other_cycle 3)
    (not (and (>= other_cycle 3) (<= other_cycle 3) (not other_complications)))))
(define-fun other_unresolved () Bool
  (not
    (or
      other_region.first_cycles.normal
      other_region.cycle_3
      other_region.complications_later
      other_region.more_intensive.interval
      other_region.more_intensive.low_count_later
      other_region.more_intensive.kidneys_later)))
(define-fun other_row.first_cycles () Bool
  (and
    (>= other_creatinine_clearance 50.0)
    (not other_on_dialysis)
    (>= other_anc 1000.0)
    (>= other_platelets 50000.0)
    (<= other_cycle 3)))
(define-fun other_only.later_cycles () Bool
  (and other_row.later_cycles (not (or other_row.first_cycles other_row.more_intensive))))
(define-fun part.26 () Bool (or (< one_anc 1000.0) (< one_platelets 50000.0)))
(define-fun one_region.more_intensive.kidneys_later () Bool
  (and
    (or (< one_creatinine_clearance 50.0) one_on_dialysis)
    (not part.26)
    (> one_cycle 2)
    (not one_complications)))
(define-fun one_region.more_intensive.low_count_later () Bool
  (and part.26 (> one_cycle 2) (not one_complications)))
(define-fun one_row.more_intensive () Bool
  (or (< one_anc 1000.0) (< one_platelets 50000.0) (< one_creatinine_clearance 50.0) one_on_dialysis))
(define-fun one_row.later_cycles () Bool (and (> one_cycle 2) (not one_complications)))
(define-fun one_region.more_intensive.interval () Bool
  (and one_row.more_intensive (not one_row.later_cycles)))
(define-fun one_region.complications_later () Bool
  (and
    (>= one_creatinine_clearance 50.0)
    (not one_on_dialysis)
    (>= one_anc 1000.0)
    (>= one_platelets 50000.0)
    (> one_cycle 3)
    one_complications))
(define-fun one_region.cycle_3 () Bool
  (and
    (>= one_creatinine_clearance 50.0)
    (not one_on_dialysis)
    (>= one_anc 1000.0)
    (>= one_platelets 50000.0)
    (>= one_cycle 3)
    (<= one_cycle 3)
    (not one_complications)))
(define-fun one_region.first_cycles.normal () Bool
  (and
    (>= one_creatinine_clearance 50.0)
    (not one_on_dialysis)
    (>= one_anc 1000.0)
    (>= one_platelets 50000.0)
    (<= one_cycle 3)
    (not (and (>= one_cycle 3) (<= one_cycle 3) (not one_complications)))))
(define-fun one_unresolved () Bool
  (not
    (or
      one_region.first_cycles.normal
      one_region.cycle_3
      one_region.complications_later
      one_region.more_intensive.interval
      one_region.more_intensive.low_count_later
      one_region.more_intensive.kidneys_later)))
(define-fun one_row.first_cycles () Bool
  (and
    (>= one_creatinine_clearance 50.0)
    (not one_on_dialysis)
    (>= one_anc 1000.0)
    (>= one_platelets 50000.0)
    (<= one_cycle 3)))
(define-fun one_only.later_cycles () Bool
  (and one_row.later_cycles (not (or one_row.first_cycles one_row.more_intensive))))

; 1. Is there: worse kidneys or counts, a longer interval
(push 1)
(assert (and
    (and one_domain other_domain)
    (and
      (and
        (and (and (= false false) (= one_cycle other_cycle)) (= one_complications other_complications))
        (<= other_creatinine_clearance one_creatinine_clearance)
        (<= other_anc one_anc)
        (<= other_platelets one_platelets)
        (=> one_on_dialysis other_on_dialysis))
      (>
        (ite other_region.more_intensive.kidneys_later 3
        (ite other_region.more_intensive.low_count_later 3
        (ite other_region.more_intensive.interval 3
        (ite other_region.complications_later 4
        (ite other_region.cycle_3 4
        (ite other_region.first_cycles.normal 4
        (ite (and other_unresolved other_only.later_cycles) 8
        0)))))))
        (ite one_region.more_intensive.kidneys_later 3
        (ite one_region.more_intensive.low_count_later 3
        (ite one_region.more_intensive.interval 3
        (ite one_region.complications_later 4
        (ite one_region.cycle_3 4
        (ite one_region.first_cycles.normal 4
        (ite (and one_unresolved one_only.later_cycles) 8
        0)))))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

