; kim_2015.monitoring: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
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
(define-fun region.complications_later () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (> cycle 3)
    complications))

; 1. There is: a patient for whom first_cycles is the answer or an option
(push 1)
(assert (and
    domain
    (or (or false region.first_cycles.normal region.cycle_3 region.complications_later) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun row.more_intensive () Bool
  (or (< anc 1000.0) (< platelets 50000.0) (< creatinine_clearance 50.0) on_dialysis))
(define-fun row.later_cycles () Bool (and (> cycle 2) (not complications)))
(define-fun region.more_intensive.interval () Bool (and row.more_intensive (not row.later_cycles)))
(define-fun part.13 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun region.more_intensive.low_count_later () Bool
  (and part.13 (> cycle 2) (not complications)))
(define-fun region.more_intensive.kidneys_later () Bool
  (and (or (< creatinine_clearance 50.0) on_dialysis) (not part.13) (> cycle 2) (not complications)))

; 2. There is: a patient for whom more_intensive is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (or
        false
        region.more_intensive.interval
        region.more_intensive.low_count_later
        region.more_intensive.kidneys_later)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun unresolved () Bool
  (not
    (or
      region.first_cycles.normal
      region.cycle_3
      region.complications_later
      region.more_intensive.interval
      region.more_intensive.low_count_later
      region.more_intensive.kidneys_later)))
(define-fun row.first_cycles () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (<= cycle 3)))
(define-fun only.later_cycles () Bool
  (and row.later_cycles (not (or row.first_cycles row.more_intensive))))

; 3. There is: a patient for whom later_cycles is the answer or an option
(push 1)
(assert (and
    domain
    (or
      (and unresolved row.later_cycles only.later_cycles)
      (or
        (and region.cycle_3 (or false row.later_cycles))
        (and region.more_intensive.low_count_later (or false row.later_cycles))
        (and region.more_intensive.kidneys_later (or false row.later_cycles))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

