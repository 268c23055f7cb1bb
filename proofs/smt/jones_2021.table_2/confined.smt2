; jones_2021.table_2: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Management of lenalidomide related cytopenias in single-agent maintenance (jones_2021, Table 2).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const dose Int) ; dose: 0 DAYS_1_TO_21_5_MG, 1 DAILY_5_MG, 2 DAILY_10_MG, 3 DAILY_15_MG
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun domain () Bool
  (and
    (and (>= status 0) (< status 4))
    (and (>= timing 0) (< timing 2))
    (and (>= neutropenias 0) (<= neutropenias 1000))
    (and (>= thrombocytopenias 0) (<= thrombocytopenias 1000))
    (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0)))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))
    (and (>= dose 0) (< dose 4))
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= cycle 1) (<= cycle 1000))))
(declare-const held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(define-fun legal () Bool
  (and
    domain
    (not (and (= status 1) (= timing 1)))
    (and (< cycle 1000) (< neutropenias 1000) (< thrombocytopenias 1000))
    (or
      (and (or (= status 1) (= status 2)) (or held_for_has_NEUTROPENIA held_for_has_THROMBOCYTOPENIA))
      (not (or (= status 1) (= status 2) held_for_has_NEUTROPENIA held_for_has_THROMBOCYTOPENIA)))
    (or (not (or held_for_has_NEUTROPENIA open_episodes_has_NEUTROPENIA)) (>= neutropenias 1))
    (or
      (not (or held_for_has_THROMBOCYTOPENIA open_episodes_has_THROMBOCYTOPENIA))
      (>= thrombocytopenias 1))
    (or (not (= status 1)) held_for_has_THROMBOCYTOPENIA)
    (or (not (= dose 3)) (> cycle 3))))
(declare-const progressing Bool) ; disease progression
(define-fun situation.is.ENDED () Bool (and (= status 3) (not progressing)))

; 1. Is there: a patient for whom ended meets PUBLISHED
(push 1)
(assert (and legal (and situation.is.ENDED false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.platelets.day_1.begin () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 1)
    held_for_has_THROMBOCYTOPENIA
    (>= platelets 30000.0)))
(define-fun part.18 () Bool (or (< anc 500.0) held_for_has_NEUTROPENIA))
(define-fun part.19 () Bool
  (or
    (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA) (< neutropenias 1))
    (and (not (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA))) (<= neutropenias 1))))
(define-fun neutropenia_drop.is.FIRST () Bool (and part.18 part.19))
(define-fun row.neutropenia.first.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< anc 500.0) neutropenia_drop.is.FIRST))
(define-fun row.neutropenia.first.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    neutropenia_drop.is.FIRST
    (>= anc 500.0)
    (not (= dose 0))))
(define-fun neutropenia_drop.is.SUBSEQUENT () Bool (and part.18 (not part.19)))
(define-fun row.neutropenia.subsequent.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< anc 500.0) neutropenia_drop.is.SUBSEQUENT))
(define-fun row.neutropenia.subsequent.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    neutropenia_drop.is.SUBSEQUENT
    (>= anc 500.0)
    (= timing 0)
    (not (= dose 0))))
(define-fun row.footnote_g_csf () Bool
  (and
    (not (= status 3))
    (not progressing)
    (or
      (and (< anc 500.0) neutropenia_drop.is.SUBSEQUENT)
      (and held_for_has_NEUTROPENIA neutropenia_drop.is.FIRST (>= anc 500.0))
      (and held_for_has_NEUTROPENIA neutropenia_drop.is.SUBSEQUENT (>= anc 500.0) (= timing 0)))
    (>= platelets 30000.0)
    (not held_for_has_THROMBOCYTOPENIA)))
(define-fun row.platelets.day_1.delay () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) (= timing 0)))
(define-fun row.platelets.during_cycle.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) (= timing 1)))
(define-fun part.29 () Bool (or (< platelets 30000.0) held_for_has_THROMBOCYTOPENIA))
(define-fun part.30 () Bool
  (or
    (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA) (< thrombocytopenias 1))
    (and
      (not (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA)))
      (<= thrombocytopenias 1))))
(define-fun platelet_drop.is.FIRST () Bool (and part.29 part.30))
(define-fun row.platelets.first.restart () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 2)
    held_for_has_THROMBOCYTOPENIA
    platelet_drop.is.FIRST
    (>= platelets 30000.0)
    (= timing 0)))
(define-fun platelet_drop.is.SUBSEQUENT () Bool (and part.29 (not part.30)))
(define-fun row.platelets.subsequent.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) platelet_drop.is.SUBSEQUENT))
(define-fun row.platelets.subsequent.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_THROMBOCYTOPENIA
    platelet_drop.is.SUBSEQUENT
    (>= platelets 30000.0)
    (= timing 0)
    (not (= dose 0))))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun renal_function.is.END_STAGE () Bool (or (< creatinine_clearance 30.0) on_dialysis))
(define-fun renal_function.is.IMPAIRED () Bool
  (and (< creatinine_clearance 50.0) (not renal_function.is.END_STAGE)))
(define-fun dose_fit.is.WITHIN () Bool
  (not
    (or
      (and renal_function.is.IMPAIRED (= dose 3))
      (and renal_function.is.END_STAGE (= dose 2))
      (and renal_function.is.END_STAGE (= dose 3)))))
(define-fun row.continuous () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (>= anc 500.0)
    (>= platelets 30000.0)
    dose_fit.is.WITHIN))
(declare-const indicated Bool) ; a higher dose is indicated
(declare-const tolerating Bool) ; tolerating treatment
(define-fun row.dose_increase () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= dose 2)
    (>= cycle 3)
    indicated
    tolerating))
(define-fun row.renal.below_50 () Bool
  (and (= status 0) (not (= status 3)) (not progressing) (< creatinine_clearance 50.0) (= dose 3)))
(define-fun row.renal.end_stage () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (< creatinine_clearance 30.0)
    on_dialysis
    (or (= dose 3) (= dose 2))))
(define-fun only.platelets.day_1.begin () Bool
  (and
    row.platelets.day_1.begin
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.first.resume
        row.neutropenia.subsequent.interrupt
        row.neutropenia.subsequent.resume
        row.footnote_g_csf
        row.platelets.day_1.delay
        row.platelets.during_cycle.interrupt
        row.platelets.first.restart
        row.platelets.subsequent.interrupt
        row.platelets.subsequent.resume
        row.continuous
        row.dose_increase
        row.renal.below_50
        row.renal.end_stage))))
(define-fun only.platelets.first.restart () Bool
  (and
    row.platelets.first.restart
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.first.resume
        row.neutropenia.subsequent.interrupt
        row.neutropenia.subsequent.resume
        row.footnote_g_csf
        row.platelets.day_1.delay
        row.platelets.day_1.begin
        row.platelets.during_cycle.interrupt
        row.platelets.subsequent.interrupt
        row.platelets.subsequent.resume
        row.continuous
        row.dose_increase
        row.renal.below_50
        row.renal.end_stage))))
(define-fun only.renal.below_50 () Bool
  (and
    row.renal.below_50
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.first.resume
        row.neutropenia.subsequent.interrupt
        row.neutropenia.subsequent.resume
        row.footnote_g_csf
        row.platelets.day_1.delay
        row.platelets.day_1.begin
        row.platelets.during_cycle.interrupt
        row.platelets.first.restart
        row.platelets.subsequent.interrupt
        row.platelets.subsequent.resume
        row.continuous
        row.dose_increase
        row.renal.end_stage))))
(define-fun only.renal.end_stage () Bool
  (and
    row.renal.end_stage
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.first.resume
        row.neutropenia.subsequent.interrupt
        row.neutropenia.subsequent.resume
        row.footnote_g_csf
        row.platelets.day_1.delay
        row.platelets.day_1.begin
        row.platelets.during_cycle.interrupt
        row.platelets.first.restart
        row.platelets.subsequent.interrupt
        row.platelets.subsequent.resume
        row.continuous
        row.dose_increase
        row.renal.below_50))))
(define-fun part.50 () Bool
  (or
    only.platelets.day_1.begin
    only.platelets.first.restart
    only.renal.below_50
    only.renal.end_stage))

; 2. Is there: a patient for whom ended meets COMPLETED
(push 1)
(assert (and legal (and situation.is.ENDED part.50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
  (not
    (or
      row.neutropenia.first.interrupt
      row.neutropenia.first.resume
      row.neutropenia.subsequent.interrupt
      row.neutropenia.subsequent.resume
      row.footnote_g_csf
      row.platelets.day_1.delay
      row.platelets.day_1.begin
      row.platelets.during_cycle.interrupt
      row.platelets.first.restart
      row.platelets.subsequent.interrupt
      row.platelets.subsequent.resume
      row.continuous
      row.dose_increase
      row.renal.below_50
      row.renal.end_stage)))

; 3. There is: a patient for whom ended meets GAP
(push 1)
(assert (and legal (and situation.is.ENDED no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun rows_on_dose.is.SOME () Bool
  (or
    row.neutropenia.first.resume
    row.neutropenia.subsequent.resume
    row.footnote_g_csf
    row.platelets.day_1.begin
    row.platelets.first.restart
    row.platelets.subsequent.resume
    row.continuous
    row.dose_increase
    row.renal.below_50
    row.renal.end_stage))
(define-fun only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt () Bool
  (and
    (or
      row.neutropenia.first.interrupt
      row.neutropenia.subsequent.interrupt
      row.platelets.day_1.delay
      row.platelets.during_cycle.interrupt
      row.platelets.subsequent.interrupt)
    (not rows_on_dose.is.SOME)))
(define-fun only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume () Bool
  (and
    (or row.neutropenia.first.resume row.neutropenia.subsequent.resume row.platelets.subsequent.resume)
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.subsequent.interrupt
        row.footnote_g_csf
        row.platelets.day_1.delay
        row.platelets.day_1.begin
        row.platelets.during_cycle.interrupt
        row.platelets.first.restart
        row.platelets.subsequent.interrupt
        row.continuous
        row.dose_increase
        row.renal.below_50
        row.renal.end_stage))))
(define-fun only.footnote_g_csf () Bool
  (and
    row.footnote_g_csf
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.first.resume
        row.neutropenia.subsequent.interrupt
        row.neutropenia.subsequent.resume
        row.platelets.day_1.delay
        row.platelets.day_1.begin
        row.platelets.during_cycle.interrupt
        row.platelets.first.restart
        row.platelets.subsequent.interrupt
        row.platelets.subsequent.resume
        row.continuous
        row.dose_increase
        row.renal.below_50
        row.renal.end_stage))))
(define-fun only.continuous () Bool
  (and
    row.continuous
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.first.resume
        row.neutropenia.subsequent.interrupt
        row.neutropenia.subsequent.resume
        row.footnote_g_csf
        row.platelets.day_1.delay
        row.platelets.day_1.begin
        row.platelets.during_cycle.interrupt
        row.platelets.first.restart
        row.platelets.subsequent.interrupt
        row.platelets.subsequent.resume
        row.dose_increase
        row.renal.below_50
        row.renal.end_stage))))
(define-fun only.dose_increase () Bool
  (and
    row.dose_increase
    (not
      (or
        row.neutropenia.first.interrupt
        row.neutropenia.first.resume
        row.neutropenia.subsequent.interrupt
        row.neutropenia.subsequent.resume
        row.footnote_g_csf
        row.platelets.day_1.delay
        row.platelets.day_1.begin
        row.platelets.during_cycle.interrupt
        row.platelets.first.restart
        row.platelets.subsequent.interrupt
        row.platelets.subsequent.resume
        row.continuous
        row.renal.below_50
        row.renal.end_stage))))
(define-fun one_printed_outcome () Bool
  (or
    only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
    only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume
    only.footnote_g_csf
    only.continuous
    only.dose_increase))
(define-fun part.59 () Bool (not (or no_row one_printed_outcome part.50)))

; 4. Is there: a patient for whom ended meets OVERLAP
(push 1)
(assert (and legal (and situation.is.ENDED part.59)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom ended meets OVERRIDE
(push 1)
(assert (and legal (and situation.is.ENDED one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: a patient for whom progression meets PUBLISHED
(push 1)
(assert (and legal (and progressing false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom progression meets COMPLETED
(push 1)
(assert (and legal (and progressing part.50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. There is: a patient for whom progression meets GAP
(push 1)
(assert (and legal (and progressing no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 9. Is there: a patient for whom progression meets OVERLAP
(push 1)
(assert (and legal (and progressing part.59)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom progression meets OVERRIDE
(push 1)
(assert (and legal (and progressing one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.60 () Bool
  (not (or (< anc 500.0) (and held_for_has_NEUTROPENIA neutropenia_drop.is.SUBSEQUENT (= timing 1)))))
(define-fun part.61 () Bool
  (not (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1)))))
(define-fun situation.is.HOLD () Bool
  (and (not (= status 3)) (not progressing) (not (and part.60 part.61))))
(define-fun region.hold.platelets.day_1 () Bool
  (and situation.is.HOLD rows_on_dose.is.SOME (< platelets 30000.0) (= timing 0)))

; 11. Is there: a patient for whom hold.platelets.day_1 meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.hold.platelets.day_1
      only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom hold.platelets.day_1 meets COMPLETED
(push 1)
(assert (and legal (and region.hold.platelets.day_1 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom hold.platelets.day_1 meets GAP
(push 1)
(assert (and legal (and region.hold.platelets.day_1 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom hold.platelets.day_1 meets OVERLAP
(push 1)
(assert (and legal (and region.hold.platelets.day_1 part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.64 () Bool
  (or
    only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume
    only.footnote_g_csf
    only.continuous
    only.dose_increase
    only.platelets.day_1.begin
    only.platelets.first.restart
    only.renal.below_50
    only.renal.end_stage))

; 15. Is there: a patient for whom hold.platelets.day_1 meets OVERRIDE
(push 1)
(assert (and legal (and region.hold.platelets.day_1 part.64)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.hold.platelets.during_cycle () Bool
  (and situation.is.HOLD rows_on_dose.is.SOME (< platelets 30000.0) (= timing 1)))

; 16. Is there: a patient for whom hold.platelets.during_cycle meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.hold.platelets.during_cycle
      only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom hold.platelets.during_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom hold.platelets.during_cycle meets GAP
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom hold.platelets.during_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom hold.platelets.during_cycle meets OVERRIDE
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle part.64)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.hold.neutropenia.first () Bool
  (and
    situation.is.HOLD
    rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    neutropenia_drop.is.FIRST))

; 21. Is there: a patient for whom hold.neutropenia.first meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.hold.neutropenia.first
      only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom hold.neutropenia.first meets COMPLETED
(push 1)
(assert (and legal (and region.hold.neutropenia.first false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: a patient for whom hold.neutropenia.first meets GAP
(push 1)
(assert (and legal (and region.hold.neutropenia.first no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. There is: a patient for whom hold.neutropenia.first meets OVERLAP
(push 1)
(assert (and legal (and region.hold.neutropenia.first part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 25. Is there: a patient for whom hold.neutropenia.first meets OVERRIDE
(push 1)
(assert (and legal (and region.hold.neutropenia.first part.64)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.hold.neutropenia.subsequent () Bool
  (and
    situation.is.HOLD
    rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    neutropenia_drop.is.SUBSEQUENT))

; 26. Is there: a patient for whom hold.neutropenia.subsequent meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.hold.neutropenia.subsequent
      only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: a patient for whom hold.neutropenia.subsequent meets COMPLETED
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: a patient for whom hold.neutropenia.subsequent meets GAP
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom hold.neutropenia.subsequent meets OVERLAP
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 30. Is there: a patient for whom hold.neutropenia.subsequent meets OVERRIDE
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent part.64)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.until_next_cycle.platelets () Bool
  (and
    situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    held_for_has_THROMBOCYTOPENIA))

; 31. Is there: a patient for whom until_next_cycle.platelets meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.until_next_cycle.platelets
      only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: a patient for whom until_next_cycle.platelets meets COMPLETED
(push 1)
(assert (and legal (and region.until_next_cycle.platelets false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. There is: a patient for whom until_next_cycle.platelets meets GAP
(push 1)
(assert (and legal (and region.until_next_cycle.platelets no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 34. Is there: a patient for whom until_next_cycle.platelets meets OVERLAP
(push 1)
(assert (and legal (and region.until_next_cycle.platelets part.59)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. There is: a patient for whom until_next_cycle.platelets meets OVERRIDE
(push 1)
(assert (and legal (and region.until_next_cycle.platelets part.64)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.until_next_cycle.neutropenia () Bool
  (and
    situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    (not held_for_has_THROMBOCYTOPENIA)))

; 36. Is there: a patient for whom until_next_cycle.neutropenia meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.until_next_cycle.neutropenia
      only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: a patient for whom until_next_cycle.neutropenia meets COMPLETED
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. There is: a patient for whom until_next_cycle.neutropenia meets GAP
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 39. Is there: a patient for whom until_next_cycle.neutropenia meets OVERLAP
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia part.59)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: a patient for whom until_next_cycle.neutropenia meets OVERRIDE
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia part.64)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) part.60 part.61 (or (= status 1) (= status 2)) (= dose 0)))

; 41. Is there: a patient for whom no_level_left meets PUBLISHED
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. There is: a patient for whom no_level_left meets COMPLETED
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT part.50)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 43. There is: a patient for whom no_level_left meets GAP
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 44. Is there: a patient for whom no_level_left meets OVERLAP
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT part.59)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. There is: a patient for whom no_level_left meets OVERRIDE
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.60
    part.61
    (or (= status 1) (= status 2))
    (not (= dose 0))))
(define-fun region.restart.neutropenia.first () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.FIRST))

; 46. Is there: a patient for whom restart.neutropenia.first meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.restart.neutropenia.first
      only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: a patient for whom restart.neutropenia.first meets COMPLETED
(push 1)
(assert (and legal (and region.restart.neutropenia.first false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: a patient for whom restart.neutropenia.first meets GAP
(push 1)
(assert (and legal (and region.restart.neutropenia.first no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. There is: a patient for whom restart.neutropenia.first meets OVERLAP
(push 1)
(assert (and legal (and region.restart.neutropenia.first part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.73 () Bool
  (or
    only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
    only.footnote_g_csf
    only.continuous
    only.dose_increase
    only.platelets.day_1.begin
    only.platelets.first.restart
    only.renal.below_50
    only.renal.end_stage))

; 50. Is there: a patient for whom restart.neutropenia.first meets OVERRIDE
(push 1)
(assert (and legal (and region.restart.neutropenia.first part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.neutropenia.subsequent () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.SUBSEQUENT))

; 51. Is there: a patient for whom restart.neutropenia.subsequent meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.restart.neutropenia.subsequent
      only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: a patient for whom restart.neutropenia.subsequent meets COMPLETED
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. Is there: a patient for whom restart.neutropenia.subsequent meets GAP
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. There is: a patient for whom restart.neutropenia.subsequent meets OVERLAP
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 55. Is there: a patient for whom restart.neutropenia.subsequent meets OVERRIDE
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.platelets.delayed () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.WITHIN held_for_has_THROMBOCYTOPENIA (= status 1)))

; 56. Is there: a patient for whom restart.platelets.delayed meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.restart.platelets.delayed
      only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 57. There is: a patient for whom restart.platelets.delayed meets COMPLETED
(push 1)
(assert (and legal (and region.restart.platelets.delayed only.platelets.day_1.begin)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 58. Is there: a patient for whom restart.platelets.delayed meets GAP
(push 1)
(assert (and legal (and region.restart.platelets.delayed no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. There is: a patient for whom restart.platelets.delayed meets OVERLAP
(push 1)
(assert (and legal (and region.restart.platelets.delayed part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 60. Is there: a patient for whom restart.platelets.delayed meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.restart.platelets.delayed
      (or
        only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
        only.footnote_g_csf
        only.continuous
        only.dose_increase
        only.platelets.first.restart
        only.renal.below_50
        only.renal.end_stage))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.platelets.first () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_THROMBOCYTOPENIA
    (= status 2)
    platelet_drop.is.FIRST))

; 61. Is there: a patient for whom restart.platelets.first meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.restart.platelets.first
      only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. There is: a patient for whom restart.platelets.first meets COMPLETED
(push 1)
(assert (and legal (and region.restart.platelets.first only.platelets.first.restart)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 63. Is there: a patient for whom restart.platelets.first meets GAP
(push 1)
(assert (and legal (and region.restart.platelets.first no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 64. There is: a patient for whom restart.platelets.first meets OVERLAP
(push 1)
(assert (and legal (and region.restart.platelets.first part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 65. Is there: a patient for whom restart.platelets.first meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.restart.platelets.first
      (or
        only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
        only.footnote_g_csf
        only.continuous
        only.dose_increase
        only.platelets.day_1.begin
        only.renal.below_50
        only.renal.end_stage))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun situation.is.TREATMENT () Bool
  (and (not (= status 3)) (not progressing) part.60 part.61 (= status 0)))
(define-fun part.78 () Bool (or situation.is.AFTER_HOLD situation.is.TREATMENT))
(define-fun region.ceiling.below_50 () Bool
  (and part.78 (not dose_fit.is.WITHIN) renal_function.is.IMPAIRED))

; 66. Is there: a patient for whom ceiling.below_50 meets PUBLISHED
(push 1)
(assert (and legal (and region.ceiling.below_50 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 67. There is: a patient for whom ceiling.below_50 meets COMPLETED
(push 1)
(assert (and legal (and region.ceiling.below_50 only.renal.below_50)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 68. Is there: a patient for whom ceiling.below_50 meets GAP
(push 1)
(assert (and legal (and region.ceiling.below_50 no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 69. There is: a patient for whom ceiling.below_50 meets OVERLAP
(push 1)
(assert (and legal (and region.ceiling.below_50 part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 70. There is: a patient for whom ceiling.below_50 meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.ceiling.below_50
      (or
        only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
        only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume
        only.footnote_g_csf
        only.continuous
        only.dose_increase
        only.platelets.day_1.begin
        only.platelets.first.restart
        only.renal.end_stage))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.ceiling.end_stage () Bool
  (and part.78 (not dose_fit.is.WITHIN) renal_function.is.END_STAGE))

; 71. Is there: a patient for whom ceiling.end_stage meets PUBLISHED
(push 1)
(assert (and legal (and region.ceiling.end_stage false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. There is: a patient for whom ceiling.end_stage meets COMPLETED
(push 1)
(assert (and legal (and region.ceiling.end_stage only.renal.end_stage)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 73. There is: a patient for whom ceiling.end_stage meets GAP
(push 1)
(assert (and legal (and region.ceiling.end_stage no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 74. There is: a patient for whom ceiling.end_stage meets OVERLAP
(push 1)
(assert (and legal (and region.ceiling.end_stage part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 75. There is: a patient for whom ceiling.end_stage meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.ceiling.end_stage
      (or
        only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
        only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume
        only.footnote_g_csf
        only.continuous
        only.dose_increase
        only.platelets.day_1.begin
        only.platelets.first.restart
        only.renal.below_50))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun renal_function.is.UNIMPAIRED () Bool
  (and (>= creatinine_clearance 50.0) (not renal_function.is.END_STAGE)))
(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
(define-fun part.83 () Bool (or reduced_for_toxicity (>= neutropenias 1) (>= thrombocytopenias 1)))
(define-fun part.84 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(declare-const escalate Bool) ; a higher dose is asked for
(define-fun region.increase.asked () Bool
  (and
    situation.is.TREATMENT
    dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= dose 2)
    (>= cycle 3)
    indicated
    tolerating
    renal_function.is.UNIMPAIRED
    (not part.83)
    (not part.84)
    escalate))

; 76. Is there: a patient for whom increase.asked meets PUBLISHED
(push 1)
(assert (and legal (and region.increase.asked only.dose_increase)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 77. Is there: a patient for whom increase.asked meets COMPLETED
(push 1)
(assert (and legal (and region.increase.asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 78. Is there: a patient for whom increase.asked meets GAP
(push 1)
(assert (and legal (and region.increase.asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 79. There is: a patient for whom increase.asked meets OVERLAP
(push 1)
(assert (and legal (and region.increase.asked part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 80. Is there: a patient for whom increase.asked meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.increase.asked
      (or
        only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
        only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume
        only.footnote_g_csf
        only.continuous
        only.platelets.day_1.begin
        only.platelets.first.restart
        only.renal.below_50
        only.renal.end_stage))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.increase.not_asked () Bool
  (and
    situation.is.TREATMENT
    dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= dose 2)
    (>= cycle 3)
    indicated
    tolerating
    renal_function.is.UNIMPAIRED
    (not part.83)
    (not part.84)
    (not escalate)))

; 81. Is there: a patient for whom increase.not_asked meets PUBLISHED
(push 1)
(assert (and legal (and region.increase.not_asked only.continuous)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 82. Is there: a patient for whom increase.not_asked meets COMPLETED
(push 1)
(assert (and legal (and region.increase.not_asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 83. Is there: a patient for whom increase.not_asked meets GAP
(push 1)
(assert (and legal (and region.increase.not_asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 84. There is: a patient for whom increase.not_asked meets OVERLAP
(push 1)
(assert (and legal (and region.increase.not_asked part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.88 () Bool
  (or
    only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt
    only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume
    only.footnote_g_csf
    only.dose_increase
    only.platelets.day_1.begin
    only.platelets.first.restart
    only.renal.below_50
    only.renal.end_stage))

; 85. Is there: a patient for whom increase.not_asked meets OVERRIDE
(push 1)
(assert (and legal (and region.increase.not_asked part.88)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.increase.renal () Bool
  (and
    situation.is.TREATMENT
    dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= dose 2)
    (>= cycle 3)
    indicated
    tolerating
    (not renal_function.is.UNIMPAIRED)))

; 86. Is there: a patient for whom increase.renal meets PUBLISHED
(push 1)
(assert (and legal (and region.increase.renal only.continuous)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 87. Is there: a patient for whom increase.renal meets COMPLETED
(push 1)
(assert (and legal (and region.increase.renal false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 88. Is there: a patient for whom increase.renal meets GAP
(push 1)
(assert (and legal (and region.increase.renal no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 89. There is: a patient for whom increase.renal meets OVERLAP
(push 1)
(assert (and legal (and region.increase.renal part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 90. Is there: a patient for whom increase.renal meets OVERRIDE
(push 1)
(assert (and legal (and region.increase.renal part.88)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.increase.low_counts () Bool
  (and
    situation.is.TREATMENT
    dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= dose 2)
    (>= cycle 3)
    indicated
    tolerating
    part.84))

; 91. Is there: a patient for whom increase.low_counts meets PUBLISHED
(push 1)
(assert (and legal (and region.increase.low_counts only.continuous)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 92. Is there: a patient for whom increase.low_counts meets COMPLETED
(push 1)
(assert (and legal (and region.increase.low_counts false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 93. Is there: a patient for whom increase.low_counts meets GAP
(push 1)
(assert (and legal (and region.increase.low_counts no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 94. There is: a patient for whom increase.low_counts meets OVERLAP
(push 1)
(assert (and legal (and region.increase.low_counts part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 95. Is there: a patient for whom increase.low_counts meets OVERRIDE
(push 1)
(assert (and legal (and region.increase.low_counts part.88)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.increase.toxicity () Bool
  (and
    situation.is.TREATMENT
    dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= dose 2)
    (>= cycle 3)
    indicated
    tolerating
    part.83))

; 96. Is there: a patient for whom increase.toxicity meets PUBLISHED
(push 1)
(assert (and legal (and region.increase.toxicity only.continuous)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 97. Is there: a patient for whom increase.toxicity meets COMPLETED
(push 1)
(assert (and legal (and region.increase.toxicity false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 98. Is there: a patient for whom increase.toxicity meets GAP
(push 1)
(assert (and legal (and region.increase.toxicity no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 99. There is: a patient for whom increase.toxicity meets OVERLAP
(push 1)
(assert (and legal (and region.increase.toxicity part.59)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 100. Is there: a patient for whom increase.toxicity meets OVERRIDE
(push 1)
(assert (and legal (and region.increase.toxicity part.88)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

