; jones_2021.table_2: drug_at_a_low_count_is_told_to_count_more_often
; Drug that is given or offered below an ANC of 1,000 or 50,000 platelets goes with the caution to count more often.
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
(define-fun part.15 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(declare-const progressing Bool) ; disease progression
(define-fun part.17 () Bool (or (< anc 500.0) held_for_has_NEUTROPENIA))
(define-fun part.18 () Bool
  (or
    (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA) (< neutropenias 1))
    (and (not (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA))) (<= neutropenias 1))))
(define-fun neutropenia_drop.is.SUBSEQUENT () Bool (and part.17 (not part.18)))
(define-fun part.20 () Bool
  (not (or (< anc 500.0) (and held_for_has_NEUTROPENIA neutropenia_drop.is.SUBSEQUENT (= timing 1)))))
(define-fun part.21 () Bool
  (not (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1)))))
(define-fun situation.is.TREATMENT () Bool
  (and (not (= status 3)) (not progressing) part.20 part.21 (= status 0)))
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
(declare-const indicated Bool) ; a higher dose is indicated
(declare-const tolerating Bool) ; tolerating treatment
(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
(define-fun part.30 () Bool (or reduced_for_toxicity (>= neutropenias 1) (>= thrombocytopenias 1)))
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
    part.30))
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
    part.15))
(define-fun renal_function.is.UNIMPAIRED () Bool
  (and (>= creatinine_clearance 50.0) (not renal_function.is.END_STAGE)))
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
(declare-const escalate Bool) ; a higher dose is asked for
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
    (not part.30)
    (not part.15)
    (not escalate)))
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
    (not part.30)
    (not part.15)
    escalate))
(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.20
    part.21
    (or (= status 1) (= status 2))
    (not (= dose 0))))
(define-fun part.39 () Bool (or situation.is.AFTER_HOLD situation.is.TREATMENT))
(define-fun region.ceiling.end_stage () Bool
  (and part.39 (not dose_fit.is.WITHIN) renal_function.is.END_STAGE))
(define-fun region.ceiling.below_50 () Bool
  (and part.39 (not dose_fit.is.WITHIN) renal_function.is.IMPAIRED))
(define-fun part.42 () Bool (or (< platelets 30000.0) held_for_has_THROMBOCYTOPENIA))
(define-fun part.43 () Bool
  (or
    (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA) (< thrombocytopenias 1))
    (and
      (not (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA)))
      (<= thrombocytopenias 1))))
(define-fun platelet_drop.is.FIRST () Bool (and part.42 part.43))
(define-fun region.restart.platelets.first () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_THROMBOCYTOPENIA
    (= status 2)
    platelet_drop.is.FIRST))
(define-fun region.restart.platelets.delayed () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.WITHIN held_for_has_THROMBOCYTOPENIA (= status 1)))
(define-fun region.restart.neutropenia.subsequent () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.SUBSEQUENT))
(define-fun neutropenia_drop.is.FIRST () Bool (and part.17 part.18))
(define-fun region.restart.neutropenia.first () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.FIRST))
(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) part.20 part.21 (or (= status 1) (= status 2)) (= dose 0)))
(define-fun situation.is.HOLD () Bool
  (and (not (= status 3)) (not progressing) (not (and part.20 part.21))))
(define-fun region.until_next_cycle.neutropenia () Bool
  (and
    situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    (not held_for_has_THROMBOCYTOPENIA)))
(define-fun region.until_next_cycle.platelets () Bool
  (and
    situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    held_for_has_THROMBOCYTOPENIA))
(define-fun row.neutropenia.first.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    neutropenia_drop.is.FIRST
    (>= anc 500.0)
    (not (= dose 0))))
(define-fun row.neutropenia.subsequent.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    neutropenia_drop.is.SUBSEQUENT
    (>= anc 500.0)
    (= timing 0)
    (not (= dose 0))))
(define-fun part.56 () Bool
  (or
    (and (< anc 500.0) neutropenia_drop.is.SUBSEQUENT)
    (and held_for_has_NEUTROPENIA neutropenia_drop.is.FIRST (>= anc 500.0))
    (and held_for_has_NEUTROPENIA neutropenia_drop.is.SUBSEQUENT (>= anc 500.0) (= timing 0))))
(define-fun row.footnote_g_csf () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.56
    (>= platelets 30000.0)
    (not held_for_has_THROMBOCYTOPENIA)))
(define-fun row.platelets.day_1.begin () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 1)
    held_for_has_THROMBOCYTOPENIA
    (>= platelets 30000.0)))
(define-fun row.platelets.first.restart () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 2)
    held_for_has_THROMBOCYTOPENIA
    platelet_drop.is.FIRST
    (>= platelets 30000.0)
    (= timing 0)))
(define-fun platelet_drop.is.SUBSEQUENT () Bool (and part.42 (not part.43)))
(define-fun row.platelets.subsequent.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_THROMBOCYTOPENIA
    platelet_drop.is.SUBSEQUENT
    (>= platelets 30000.0)
    (= timing 0)
    (not (= dose 0))))
(define-fun row.continuous () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (>= anc 500.0)
    (>= platelets 30000.0)
    dose_fit.is.WITHIN))
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
(define-fun region.hold.neutropenia.subsequent () Bool
  (and
    situation.is.HOLD
    rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    neutropenia_drop.is.SUBSEQUENT))
(define-fun region.hold.neutropenia.first () Bool
  (and
    situation.is.HOLD
    rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    neutropenia_drop.is.FIRST))
(define-fun region.hold.platelets.during_cycle () Bool
  (and situation.is.HOLD rows_on_dose.is.SOME (< platelets 30000.0) (= timing 1)))
(define-fun region.hold.platelets.day_1 () Bool
  (and situation.is.HOLD rows_on_dose.is.SOME (< platelets 30000.0) (= timing 0)))
(define-fun situation.is.ENDED () Bool (and (= status 3) (not progressing)))
(define-fun unresolved () Bool
  (not
    (or
      situation.is.ENDED
      progressing
      region.hold.platelets.day_1
      region.hold.platelets.during_cycle
      region.hold.neutropenia.first
      region.hold.neutropenia.subsequent
      region.until_next_cycle.platelets
      region.until_next_cycle.neutropenia
      situation.is.NO_LEVEL_LEFT
      region.restart.neutropenia.first
      region.restart.neutropenia.subsequent
      region.restart.platelets.delayed
      region.restart.platelets.first
      region.ceiling.below_50
      region.ceiling.end_stage
      region.increase.asked
      region.increase.not_asked
      region.increase.renal
      region.increase.low_counts
      region.increase.toxicity)))
(define-fun row.neutropenia.first.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< anc 500.0) neutropenia_drop.is.FIRST))
(define-fun row.neutropenia.subsequent.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< anc 500.0) neutropenia_drop.is.SUBSEQUENT))
(define-fun row.platelets.day_1.delay () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) (= timing 0)))
(define-fun row.platelets.during_cycle.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) (= timing 1)))
(define-fun row.platelets.subsequent.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) platelet_drop.is.SUBSEQUENT))
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
(define-fun only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt () Bool
  (and
    (or
      row.neutropenia.first.interrupt
      row.neutropenia.subsequent.interrupt
      row.platelets.day_1.delay
      row.platelets.during_cycle.interrupt
      row.platelets.subsequent.interrupt)
    (not rows_on_dose.is.SOME)))
(define-fun move () Int
  (ite region.increase.toxicity 2
  (ite region.increase.low_counts 2
  (ite region.increase.renal 2
  (ite region.increase.not_asked 2
  (ite region.increase.asked 4
  (ite region.ceiling.end_stage 6
  (ite region.ceiling.below_50 6
  (ite region.restart.platelets.first 3
  (ite region.restart.platelets.delayed 3
  (ite region.restart.neutropenia.subsequent 3
  (ite region.restart.neutropenia.first 3
  (ite situation.is.NO_LEVEL_LEFT 0
  (ite region.until_next_cycle.neutropenia 1
  (ite region.until_next_cycle.platelets 1
  (ite region.hold.neutropenia.subsequent 1
  (ite region.hold.neutropenia.first 1
  (ite region.hold.platelets.during_cycle 1
  (ite region.hold.platelets.day_1 1
  (ite progressing 0
  (ite situation.is.ENDED 0
  (ite (and unresolved only.dose_increase) 4
  (ite (and unresolved only.continuous) 2
  (ite (and unresolved only.footnote_g_csf) 2
  (ite (and
    unresolved
    only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume) 3
  (ite (and
    unresolved
    only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt) 1
  (- 1)))))))))))))))))))))))))))
(define-fun part.84 () Int
  (ite (= dose 3) 2 (ite (= dose 2) 2 (ite (= dose 1) 2 (ite (= dose 0) 2 (- 1))))))

; 1. Is there: drug, and not told: low counts: section 5.3 aims at an ANC above 1,000 cells/uL, and Kim 2015 monitors more frequently where a cytopenia exists
(push 1)
(assert (and
    legal
    (and
      (and
        part.15
        (or
          (distinct
            (ite (and (= move 6) renal_function.is.END_STAGE) (ite (= dose 3) 1 (ite (= dose 2) 1 (ite (= dose 1) 1 (ite (= dose 0) 1 (- 1)))))
            (ite (and (= move 6) renal_function.is.IMPAIRED) part.84
            (ite (and (= move 6) renal_function.is.UNIMPAIRED) part.84
            (ite (= move 4) (ite (= dose 3) 3 (ite (= dose 2) 3 (ite (= dose 1) 2 (ite (= dose 0) 1 (- 1)))))
            (ite (= move 3) (ite (= dose 3) 2 (ite (= dose 2) 1 (ite (= dose 1) 0 (ite (= dose 0) (- 1) (- 1)))))
            (ite (= move 2) (ite (= dose 3) 3 (ite (= dose 2) 2 (ite (= dose 1) 1 (ite (= dose 0) 0 (- 1)))))
            (- 1)))))))
            (- 1))
          (or
            (and situation.is.NO_LEVEL_LEFT (or false row.footnote_g_csf))
            (and region.restart.neutropenia.first (or false row.footnote_g_csf))
            (and region.restart.neutropenia.subsequent (or false row.footnote_g_csf))
            (and region.increase.not_asked (or false row.dose_increase)))))
      (not
        (and
          (or
            situation.is.AFTER_HOLD
            situation.is.TREATMENT
            (and
              situation.is.NO_LEVEL_LEFT
              (not (= status 3))
              (not progressing)
              part.56
              (>= platelets 30000.0)
              (not held_for_has_THROMBOCYTOPENIA)))
          part.15)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

