; kim_2015.hematologic_toxicities: clear_cycles_are_counted_one_by_one
; A clear cycle is counted once, and only whole and at an unchanged dose.
; The table: Lenalidomide in the course of treatment: hematologic toxicities and dose steps (kim_2015, TREATMENT OF ADVERSE EVENTS, Hematologic toxicities).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const days_held Int) ; length of the present hold: 0 to 36,500 days, whole
(declare-const dose Int) ; dose: 0 ALTERNATE_DAYS_5_MG, 1 DAILY_5_MG, 2 ALTERNATE_DAYS_15_MG, 3 DAILY_10_MG, 4 DAILY_15_MG, 5 DAILY_25_MG
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const clear_cycles Int) ; consecutive clear cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(declare-const cycles_at_dose Int) ; cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(define-fun domain () Bool
  (and
    (and (>= status 0) (< status 4))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= timing 0) (< timing 2))
    (and (>= neutropenias 0) (<= neutropenias 1000))
    (and (>= thrombocytopenias 0) (<= thrombocytopenias 1000))
    (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0)))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))
    (and (>= days_held 0) (<= days_held 36500))
    (and (>= dose 0) (< dose 6))
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= clear_cycles 0) (<= clear_cycles 1000))
    (and (>= cycles_at_dose 0) (<= cycles_at_dose 1000))))
(declare-const progressing Bool) ; disease progression
(declare-const responding Bool) ; responding to treatment
(declare-const held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(declare-const permission_has_A Bool) ; footnotes that carry the dose: has A
(declare-const permission_has_B Bool) ; footnotes that carry the dose: has B
(declare-const cycle_clear Bool) ; no low count so far in this cycle
(define-fun legal () Bool
  (and
    domain
    (not (and progressing responding))
    (not (and (= status 1) (= timing 1)))
    (and (< cycle 1000) (< neutropenias 1000) (< thrombocytopenias 1000))
    (or
      (and (or (= status 1) (= status 2)) (or held_for_has_NEUTROPENIA held_for_has_THROMBOCYTOPENIA))
      (not (or (= status 1) (= status 2) held_for_has_NEUTROPENIA held_for_has_THROMBOCYTOPENIA)))
    (or (= status 1) (= status 2) (< days_held 1))
    (or (not (or held_for_has_NEUTROPENIA open_episodes_has_NEUTROPENIA)) (>= neutropenias 1))
    (or
      (not (or held_for_has_THROMBOCYTOPENIA open_episodes_has_THROMBOCYTOPENIA))
      (>= thrombocytopenias 1))
    (or
      (not (or (= status 1) (= status 2)))
      held_for_has_THROMBOCYTOPENIA
      open_episodes_has_NEUTROPENIA)
    (and (or (not permission_has_A) (= dose 4)) (or (not permission_has_B) (= dose 3)))
    (or
      (not cycle_clear)
      (not
        (or (= status 1) (= status 2) open_episodes_has_NEUTROPENIA open_episodes_has_THROMBOCYTOPENIA)))))
(declare-const state_days_held Int)
(declare-const state_days_since_last Int)
(declare-const state_clear_cycles Int)
(declare-const state_cycles_at_dose Int)
(declare-const state_changed_in_cycle Bool)
(declare-const next_status Int)
(define-fun episode.is.FURTHER () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (> neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (>= neutropenias 1))))
(define-fun restart.is.LOWER () Bool
  (or
    (and episode.is.FURTHER (or held_for_has_NEUTROPENIA (and episode.is.FURTHER (<= anc 1000.0))))
    (< platelets 30000.0)
    held_for_has_THROMBOCYTOPENIA
    (and held_for_has_NEUTROPENIA (>= days_held 7) (< anc 1000.0))
    (and held_for_has_NEUTROPENIA (> days_held 7))))
(define-fun part.31 () Bool
  (or
    (and (< anc 1000.0) (or (= timing 0) held_for_has_NEUTROPENIA))
    (< anc 500.0)
    (and episode.is.FURTHER (<= anc 1000.0))))
(define-fun part.32 () Bool
  (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1))))
(define-fun hold.is.NONE () Bool (and (not part.31) (not part.32)))
(define-fun situation.is.TREATMENT () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (= status 0)))
(define-fun part.35 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.36 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun part.38 () Bool (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun part.39 () Bool
  (not
    (or
      (and (>= creatinine_clearance 50.0) part.35 (not part.36))
      (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.35 (not part.36))
      (and (< creatinine_clearance 30.0) part.35 (not part.36))
      (and on_dialysis (not part.36))
      (and on_dialysis part.36)
      (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      (and
        (>= creatinine_clearance 30.0)
        (< creatinine_clearance 50.0)
        (or (< anc 500.0) (< platelets 30000.0))
        (not on_dialysis))
      (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      part.38)))
(define-fun fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0) part.39)
    (and (>= creatinine_clearance 50.0) part.35 (not part.36) (not (and on_dialysis (not part.36))))))
(define-fun fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (> anc 1000.0)
      (> platelets 50000.0)
      part.39)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      part.35
      (not part.36)
      (not (and on_dialysis (not part.36))))))
(define-fun fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0) part.39)
    (and (< creatinine_clearance 30.0) part.35 (not part.36) (not (and on_dialysis (not part.36))))))
(define-fun fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0) part.39)
    (and on_dialysis (not part.36) (not false))))
(define-fun fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 50.0) part.36 part.39)
    (and
      (>= creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.36 part.39)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) part.36 part.39)
    (and
      (< creatinine_clearance 30.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun dose_against_cell.is.BELOW () Bool
  (or
    (and
      (= dose 0)
      (or
        fig_1_cell.is.NORMAL_ADEQUATE
        fig_1_cell.is.MODERATE_ADEQUATE
        fig_1_cell.is.SEVERE_ADEQUATE
        fig_1_cell.is.END_STAGE_ADEQUATE
        fig_1_cell.is.NORMAL_LOW_COUNTS
        fig_1_cell.is.MODERATE_LOW_COUNTS
        fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and
      (= dose 1)
      (or
        fig_1_cell.is.NORMAL_ADEQUATE
        fig_1_cell.is.MODERATE_ADEQUATE
        fig_1_cell.is.SEVERE_ADEQUATE
        fig_1_cell.is.NORMAL_LOW_COUNTS
        fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      (= dose 2)
      (or fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and (= dose 3) (or fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and (= dose 4) fig_1_cell.is.NORMAL_ADEQUATE)))
(declare-const tolerating Bool) ; tolerating treatment
(define-fun part.49 () Bool (or fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun region.no_raise.low_count_in_cycle () Bool
  (and
    (or
      (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW)
      (and
        situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        fig_1_cell.is.MODERATE_ADEQUATE
        (= dose 3)
        (>= cycles_at_dose 2)
        (not responding)
        tolerating)
      (and
        situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        part.49
        (= dose 2)
        tolerating
        fig_1_cell.is.SEVERE_ADEQUATE))
    (not cycle_clear)))
(define-fun region.no_raise.not_tolerating () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW (not tolerating)))
(define-fun region.no_raise.low_counts () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW part.36))
(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
(define-fun part.54 () Bool
  (or (not reduced_for_toxicity) (and (>= clear_cycles 2) (>= anc 1500.0) (>= platelets 100000.0))))
(define-fun region.no_raise.toxicity () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW (not part.54)))
(define-fun region.footnotes.toxicity () Bool
  (and
    (or
      (and
        situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        fig_1_cell.is.MODERATE_ADEQUATE
        (= dose 3)
        (>= cycles_at_dose 2)
        (not responding)
        tolerating
        cycle_clear)
      (and
        situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        part.49
        (= dose 2)
        tolerating
        fig_1_cell.is.SEVERE_ADEQUATE
        cycle_clear))
    (not part.54)))
(define-fun region.footnote_b.low_counts () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.49
    (= dose 2)
    tolerating
    fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun region.footnote_b.no_completed_cycle () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.49
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (< cycles_at_dose 1)))
(declare-const escalate Bool) ; a higher dose is asked for
(define-fun region.footnote_b.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.49
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.54
    (not escalate)))
(define-fun region.footnote_b.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.49
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.54
    escalate))
(define-fun region.footnote_a.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    fig_1_cell.is.MODERATE_ADEQUATE
    (= dose 3)
    (>= cycles_at_dose 2)
    (not responding)
    tolerating
    cycle_clear
    part.54
    (not escalate)))
(define-fun region.footnote_a.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    fig_1_cell.is.MODERATE_ADEQUATE
    (= dose 3)
    (>= cycles_at_dose 2)
    (not responding)
    tolerating
    cycle_clear
    part.54
    escalate))
(define-fun region.raise.after_toxicity.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.36)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    (not escalate)))
(define-fun region.raise.after_toxicity.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.36)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    escalate))
(define-fun region.raise.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.36)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    (not escalate)))
(define-fun region.raise.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.36)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    escalate))
(define-fun fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis part.36 part.39)
    (and on_dialysis part.36 (not part.38))
    (and on_dialysis (or (< anc 500.0) (< platelets 30000.0)) (not false))))
(define-fun part.69 () Bool
  (or
    fig_1_cell.is.MODERATE_ADEQUATE
    fig_1_cell.is.SEVERE_ADEQUATE
    fig_1_cell.is.END_STAGE_ADEQUATE
    fig_1_cell.is.MODERATE_LOW_COUNTS
    fig_1_cell.is.SEVERE_LOW_COUNTS
    fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun dose_against_cell.is.ABOVE () Bool
  (or
    (and (= dose 1) fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= dose 2)
      (or
        fig_1_cell.is.END_STAGE_ADEQUATE
        fig_1_cell.is.SEVERE_LOW_COUNTS
        fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and
      (= dose 3)
      (or
        fig_1_cell.is.SEVERE_ADEQUATE
        fig_1_cell.is.END_STAGE_ADEQUATE
        fig_1_cell.is.MODERATE_LOW_COUNTS
        fig_1_cell.is.SEVERE_LOW_COUNTS
        fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and (= dose 4) part.69)
    (and
      (= dose 5)
      (or
        fig_1_cell.is.MODERATE_ADEQUATE
        fig_1_cell.is.SEVERE_ADEQUATE
        fig_1_cell.is.END_STAGE_ADEQUATE
        fig_1_cell.is.NORMAL_LOW_COUNTS
        fig_1_cell.is.MODERATE_LOW_COUNTS
        fig_1_cell.is.SEVERE_LOW_COUNTS
        fig_1_cell.is.END_STAGE_LOW_COUNTS))))
(define-fun part.71 () Bool
  (or
    (and permission_has_A (or fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and permission_has_B (or fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS))
    (not
      (or
        (and (= dose 2) (or fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and
          (= dose 3)
          (or
            fig_1_cell.is.SEVERE_ADEQUATE
            fig_1_cell.is.END_STAGE_ADEQUATE
            fig_1_cell.is.SEVERE_LOW_COUNTS
            fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and (= dose 4) part.69)
        (and (= dose 5) part.69)))))
(define-fun dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and dose_against_cell.is.ABOVE (not part.71)))
(define-fun part.73 () Bool (not dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun region.platelets.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) part.73 (< platelets 50000.0)))
(define-fun region.neutropenia.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) part.73 (< anc 1000.0)))
(define-fun part.76 () Bool
  (or
    fig_1_cell.is.NORMAL_LOW_COUNTS
    fig_1_cell.is.MODERATE_LOW_COUNTS
    fig_1_cell.is.SEVERE_LOW_COUNTS
    fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and dose_against_cell.is.ABOVE (not part.76) part.71))
(define-fun region.footnote.stands () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and dose_against_cell.is.ABOVE part.76 part.71))
(define-fun region.counts.one_step () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.TOO_HIGH_FOR_COUNTS))
(define-fun region.renal.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun region.renal.at_start () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION part.36))
(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (not (= status 0))))
(define-fun episode.is.NONE () Bool (and (not open_episodes_has_NEUTROPENIA) (>= anc 1000.0)))
(define-fun episode.is.FIRST () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (<= neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (< neutropenias 1))))
(define-fun restart.is.SAME () Bool (not restart.is.LOWER))
(define-fun part.87 () Bool (not (and dose_fit.is.TOO_HIGH_FOR_COUNTS (= timing 0))))
(define-fun region.restart.within_the_week () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.73
    (or episode.is.NONE episode.is.FIRST)
    restart.is.SAME
    part.87))
(define-fun region.restart.low_counts () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.73
    (or episode.is.NONE episode.is.FIRST)
    restart.is.SAME
    dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))
(define-fun region.restart.after_the_week () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.73
    (or episode.is.NONE episode.is.FIRST)
    restart.is.LOWER))
(define-fun region.restart.further.low_counts () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.73
    episode.is.FURTHER
    dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))
(define-fun region.restart.further () Bool
  (and situation.is.AFTER_HOLD (not held_for_has_THROMBOCYTOPENIA) part.73 episode.is.FURTHER part.87))
(define-fun region.restart.platelets () Bool
  (and situation.is.AFTER_HOLD held_for_has_THROMBOCYTOPENIA part.73))
(define-fun region.restart.renal.in_cycle () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= timing 1)))
(define-fun region.restart.renal.at_start () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= timing 0)))
(define-fun situation.is.HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    (not hold.is.NONE)))
(define-fun hold.is.NEUTROPENIA () Bool (and part.31 (not part.32)))
(define-fun hold.is.BOTH () Bool (and part.31 part.32))
(define-fun part.99 () Bool (not (and held_for_has_NEUTROPENIA (>= days_held 7))))
(define-fun region.hold_before_dose () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)
    part.99
    (= timing 0)
    (or (= status 0) dose_against_cell.is.ABOVE)))
(define-fun region.interrupted_until_1000 () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)
    part.99
    (= timing 1)
    held_for_has_NEUTROPENIA
    (>= anc 500.0)))
(define-fun region.remains.with_others () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (< anc 1000.0)
    (not (and hold.is.NEUTROPENIA (>= anc 500.0) part.73))))
(define-fun region.remains () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (< anc 1000.0)
    hold.is.NEUTROPENIA
    (>= anc 500.0)
    part.73))
(define-fun region.further.with_others () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    episode.is.FURTHER
    (<= anc 1000.0)
    (not (and hold.is.NEUTROPENIA (>= anc 500.0) part.73 (= timing 1)))))
(define-fun region.further.in_cycle () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    episode.is.FURTHER
    (<= anc 1000.0)
    hold.is.NEUTROPENIA
    (>= anc 500.0)
    part.73
    (= timing 1)))
(define-fun hold.is.THROMBOCYTOPENIA () Bool (and (not part.31) part.32))
(define-fun region.platelets_until_next_cycle () Bool
  (and situation.is.HOLD hold.is.THROMBOCYTOPENIA (>= platelets 30000.0)))
(define-fun region.low_platelets.with_others () Bool
  (and situation.is.HOLD (< platelets 30000.0) (not (and hold.is.THROMBOCYTOPENIA part.73))))
(define-fun region.low_platelets () Bool
  (and situation.is.HOLD (< platelets 30000.0) hold.is.THROMBOCYTOPENIA part.73))
(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) (= dose 0) restart.is.LOWER))
(define-fun situation.is.ENDED () Bool (and (= status 3) (not progressing)))
(define-fun unresolved () Bool
  (not
    (or
      situation.is.ENDED
      situation.is.NO_LEVEL_LEFT
      region.low_platelets
      region.low_platelets.with_others
      region.platelets_until_next_cycle
      region.further.in_cycle
      region.further.with_others
      region.remains
      region.remains.with_others
      region.interrupted_until_1000
      region.hold_before_dose
      region.restart.renal.at_start
      region.restart.renal.in_cycle
      region.restart.platelets
      region.restart.further
      region.restart.further.low_counts
      region.restart.after_the_week
      region.restart.low_counts
      region.restart.within_the_week
      region.renal.at_start
      region.renal.in_cycle
      region.counts.one_step
      region.footnote.stands
      region.neutropenia.in_cycle
      region.platelets.in_cycle
      region.raise.asked
      region.raise.not_asked
      region.raise.after_toxicity.asked
      region.raise.after_toxicity.not_asked
      region.footnote_a.asked
      region.footnote_a.not_asked
      region.footnote_b.asked
      region.footnote_b.not_asked
      region.footnote_b.no_completed_cycle
      region.footnote_b.low_counts
      region.footnotes.toxicity
      region.no_raise.toxicity
      region.no_raise.low_counts
      region.no_raise.not_tolerating
      region.no_raise.low_count_in_cycle)))
(define-fun row.first_point.delay () Bool
  (and (= timing 0) (not (= status 3)) (not progressing) (< anc 1000.0) part.99))
(define-fun row.first_point.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< anc 500.0)))
(define-fun dose_against_cell.is.AT () Bool
  (or
    (and (= dose 0) fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and (= dose 1) (or fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and (= dose 2) part.49)
    (and (= dose 3) fig_1_cell.is.MODERATE_ADEQUATE)
    (and (= dose 4) fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and (= dose 5) fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun row.until_progression.continue () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (not part.36)
    (or dose_against_cell.is.BELOW dose_against_cell.is.AT dose_fit.is.CARRIED_BY_FOOTNOTE)))
(define-fun row.fig_1.last_line.unchanged () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) dose_against_cell.is.AT))
(define-fun row.fig_1.last_line.down () Bool
  (and (= timing 0) (not (= status 3)) (not progressing) dose_against_cell.is.ABOVE))
(define-fun row.fig_1.last_line.up () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) dose_against_cell.is.BELOW))
(define-fun row.fig_1.footnote_a () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    fig_1_cell.is.MODERATE_ADEQUATE
    (= dose 3)
    (>= cycles_at_dose 2)
    (not responding)
    tolerating))
(define-fun row.fig_1.footnote_b () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) part.49 (= dose 2) tolerating))
(define-fun row.cytopenia.one_step.down () Bool
  (and (= timing 0) (not (= status 3)) (not progressing) dose_against_cell.is.ABOVE part.36))
(define-fun row.cytopenia.one_step.up () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    dose_against_cell.is.BELOW
    (not part.36)))
(define-fun row.second_point.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    (or episode.is.NONE episode.is.FIRST)
    (> anc 1000.0)))
(define-fun row.second_point.remains () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)))
(define-fun row.second_point.further.interrupt () Bool
  (and (not (= status 3)) (not progressing) episode.is.FURTHER (<= anc 1000.0)))
(define-fun row.second_point.further.restart () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    episode.is.FURTHER
    (> anc 1000.0)))
(define-fun row.third_point.low_platelets () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0)))
(define-fun only.first_point.delay+first_point.interrupt () Bool
  (and
    (or row.first_point.delay row.first_point.interrupt)
    (not
      (or
        progressing
        row.until_progression.continue
        row.fig_1.last_line.unchanged
        row.fig_1.last_line.down
        row.fig_1.last_line.up
        row.fig_1.footnote_a
        row.fig_1.footnote_b
        row.fig_1.last_line.up
        row.cytopenia.one_step.down
        row.cytopenia.one_step.up
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.cytopenia.one_step.down () Bool
  (and
    row.cytopenia.one_step.down
    (not
      (or
        progressing
        row.until_progression.continue
        row.fig_1.last_line.unchanged
        row.fig_1.last_line.down
        row.fig_1.last_line.up
        row.fig_1.footnote_a
        row.fig_1.footnote_b
        row.fig_1.last_line.up
        row.cytopenia.one_step.up
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.fig_1.footnote_a+cytopenia.one_step.up () Bool
  (and
    (or row.fig_1.footnote_a row.cytopenia.one_step.up)
    (not
      (or
        progressing
        row.until_progression.continue
        row.fig_1.last_line.unchanged
        row.fig_1.last_line.down
        row.fig_1.last_line.up
        row.fig_1.footnote_b
        row.fig_1.last_line.up
        row.cytopenia.one_step.down
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.fig_1.last_line.down+fig_1.last_line.up () Bool
  (and
    (or row.fig_1.last_line.down row.fig_1.last_line.up)
    (not
      (or
        progressing
        row.until_progression.continue
        row.fig_1.last_line.unchanged
        row.fig_1.footnote_a
        row.fig_1.footnote_b
        row.fig_1.last_line.up
        row.cytopenia.one_step.down
        row.cytopenia.one_step.up
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.until_progression.continue+fig_1.last_line.unchanged () Bool
  (and
    (or row.until_progression.continue row.fig_1.last_line.unchanged)
    (not
      (or
        progressing
        row.fig_1.last_line.down
        row.fig_1.last_line.up
        row.fig_1.footnote_a
        row.fig_1.footnote_b
        row.fig_1.last_line.up
        row.cytopenia.one_step.down
        row.cytopenia.one_step.up
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.until_progression.stop () Bool
  (and
    progressing
    (not
      (or
        row.until_progression.continue
        row.fig_1.last_line.unchanged
        row.fig_1.last_line.down
        row.fig_1.last_line.up
        row.fig_1.footnote_a
        row.fig_1.footnote_b
        row.fig_1.last_line.up
        row.cytopenia.one_step.down
        row.cytopenia.one_step.up
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun move () Int
  (ite region.no_raise.low_count_in_cycle 2
  (ite region.no_raise.not_tolerating 2
  (ite region.no_raise.low_counts 2
  (ite region.no_raise.toxicity 2
  (ite region.footnotes.toxicity 2
  (ite region.footnote_b.low_counts 2
  (ite region.footnote_b.no_completed_cycle 2
  (ite region.footnote_b.not_asked 2
  (ite region.footnote_b.asked 4
  (ite region.footnote_a.not_asked 2
  (ite region.footnote_a.asked 4
  (ite region.raise.after_toxicity.not_asked 2
  (ite region.raise.after_toxicity.asked 4
  (ite region.raise.not_asked 2
  (ite region.raise.asked 4
  (ite region.platelets.in_cycle 2
  (ite region.neutropenia.in_cycle 2
  (ite region.footnote.stands 2
  (ite region.counts.one_step 3
  (ite region.renal.in_cycle 5
  (ite region.renal.at_start 5
  (ite region.restart.within_the_week 2
  (ite region.restart.low_counts 3
  (ite region.restart.after_the_week 3
  (ite region.restart.further.low_counts 3
  (ite region.restart.further 3
  (ite region.restart.platelets 3
  (ite region.restart.renal.in_cycle 5
  (ite region.restart.renal.at_start 5
  (ite region.hold_before_dose 1
  (ite region.interrupted_until_1000 1
  (ite region.remains.with_others 1
  (ite region.remains 1
  (ite region.further.with_others 1
  (ite region.further.in_cycle 1
  (ite region.platelets_until_next_cycle 1
  (ite region.low_platelets.with_others 1
  (ite region.low_platelets 1
  (ite situation.is.NO_LEVEL_LEFT 0
  (ite situation.is.ENDED 0
  (ite (and unresolved only.first_point.delay+first_point.interrupt) 1
  (ite (and unresolved only.cytopenia.one_step.down) 3
  (ite (and unresolved only.fig_1.footnote_a+cytopenia.one_step.up) 4
  (ite (and unresolved only.fig_1.last_line.down+fig_1.last_line.up) 5
  (ite (and unresolved only.until_progression.continue+fig_1.last_line.unchanged) 2
  (ite (and unresolved only.until_progression.stop) 0
  (- 1))))))))))))))))))))))))))))))))))))))))))))))))
(define-fun part.136 () Bool (and (not (= status 3)) (not progressing) (= timing 0)))
(define-fun part.137 () Bool
  (or (< anc 500.0) (and episode.is.FURTHER (<= anc 1000.0)) (< platelets 30000.0)))
(declare-const next_held_for_has_NEUTROPENIA Bool)
(declare-const next_held_for_has_THROMBOCYTOPENIA Bool)
(declare-const next_open_episodes_has_NEUTROPENIA Bool)
(define-fun part.141 () Bool (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0)))
(define-fun part.142 () Bool
  (ite part.141 true
  (ite (and
    open_episodes_has_NEUTROPENIA
    (not (or (and episode.is.FIRST (< anc 1000.0)) (and episode.is.FURTHER (<= anc 1000.0))))) false
  open_episodes_has_NEUTROPENIA)))
(declare-const next_open_episodes_has_THROMBOCYTOPENIA Bool)
(define-fun part.144 () Bool (and (not open_episodes_has_THROMBOCYTOPENIA) (< platelets 30000.0)))
(define-fun part.145 () Bool
  (ite part.144 true
  (ite (and open_episodes_has_THROMBOCYTOPENIA (>= platelets 30000.0)) false
  open_episodes_has_THROMBOCYTOPENIA)))
(declare-const next_neutropenias Int)
(declare-const next_thrombocytopenias Int)
(declare-const next_cycle Int)
(define-fun part.149 () Bool
  (ite (ite (= move 0) false (ite (= move 1) false true)) part.136 false))
(declare-const next_days_held Int)
(declare-const next_dose Int)
(define-fun part.152 () Int
  (ite (= dose 5) 1
  (ite (= dose 4) 1
  (ite (= dose 3) 1
  (ite (= dose 2) 1
  (ite (= dose 1) 1
  (ite (= dose 0) 1 (- 1))))))))
(define-fun part.153 () Int
  (ite (= dose 5) 2
  (ite (= dose 4) 2
  (ite (= dose 3) 2
  (ite (= dose 2) 2
  (ite (= dose 1) 2
  (ite (= dose 0) 2
  (- 1))))))))
(define-fun place_of_dose () Int
  (ite (= dose 5) 5
  (ite (= dose 4) 4
  (ite (= dose 3) 3
  (ite (= dose 2) 2
  (ite (= dose 1) 1
  (ite (= dose 0) 0 (- 1))))))))
(define-fun new_dose () Int
  (ite (= move 5) (ite fig_1_cell.is.END_STAGE_LOW_COUNTS (ite (= dose 5) 0
  (ite (= dose 4) 0
  (ite (= dose 3) 0
  (ite (= dose 2) 0
  (ite (= dose 1) 0
  (ite (= dose 0) 0 (- 1)))))))
  (ite fig_1_cell.is.SEVERE_LOW_COUNTS part.152
  (ite fig_1_cell.is.MODERATE_LOW_COUNTS part.153
  (ite fig_1_cell.is.NORMAL_LOW_COUNTS (ite (= dose 5) 4
  (ite (= dose 4) 4
  (ite (= dose 3) 4
  (ite (= dose 2) 4
  (ite (= dose 1) 4
  (ite (= dose 0) 4
  (- 1)))))))
  (ite fig_1_cell.is.END_STAGE_ADEQUATE part.152
  (ite fig_1_cell.is.SEVERE_ADEQUATE part.153
  (ite fig_1_cell.is.MODERATE_ADEQUATE (ite (= dose 5) 3
  (ite (= dose 4) 3
  (ite (= dose 3) 3
  (ite (= dose 2) 3
  (ite (= dose 1) 3
  (ite (= dose 0) 3
  (- 1)))))))
  (ite (= dose 5) 5
  (ite (= dose 4) 5
  (ite (= dose 3) 5
  (ite (= dose 2) 5
  (ite (= dose 1) 5
  (ite (= dose 0) 5
  (- 1))))))))))))))
  (ite (= move 4) (ite (= dose 5) 5
  (ite (= dose 4) 5
  (ite (= dose 3) 4
  (ite (= dose 2) 3
  (ite (= dose 1) 2
  (ite (= dose 0) 1 (- 1)))))))
  (ite (= move 3) (ite (= dose 5) 4
  (ite (= dose 4) 3
  (ite (= dose 3) 2
  (ite (= dose 2) 1
  (ite (= dose 1) 0
  (ite (= dose 0) (- 1)
  (- 1)))))))
  (ite (= move 2) place_of_dose
  (- 1))))))
(declare-const next_cycle_clear Bool)
(declare-const next_permission_has_A Bool)
(define-fun part.158 () Bool (or (= move 1) (and (= new_dose dose) (= timing 1))))
(declare-const next_permission_has_B Bool)
(define-fun part.160 () Int
  (ite (and (distinct new_dose (- 1)) (distinct new_dose dose)) 0
  (ite part.149 (ite (ite (ite part.36 false cycle_clear) (ite state_changed_in_cycle false true) false) (+ state_clear_cycles 1)
  0)
  state_clear_cycles)))

; 1. Is there: a cycle counted as clear
(push 1)
(assert (and
    (and
      legal
      (and
        (>= state_days_held 0)
        (>= state_days_since_last 0)
        (>= state_clear_cycles 0)
        (<= state_clear_cycles state_cycles_at_dose)
        (< state_cycles_at_dose cycle)
        (=> state_changed_in_cycle (= state_cycles_at_dose 0))
        (=> (not (or (= status 1) (= status 2))) (= state_days_held 0))
        (= days_held (ite (or (= status 1) (= status 2)) (+ state_days_held state_days_since_last) 0))
        (= cycles_at_dose (+ state_cycles_at_dose (ite state_changed_in_cycle 0 1)))
        (= clear_cycles (ite cycle_clear (+ state_clear_cycles (ite state_changed_in_cycle 0 1)) 0))))
    (and
      (and
        (and
          (=
            next_status
            (ite (= move 0) 3
            (ite (ite (= move 1) (ite part.136 (ite part.137 false true) false) false) 1
            (ite (ite (= move 1) (ite part.136 part.137 true) false) 2
            0))))
          (= next_held_for_has_NEUTROPENIA (ite (= move 1) (ite held_for_has_NEUTROPENIA true part.31) false))
          (=
            next_held_for_has_THROMBOCYTOPENIA
            (ite (= move 1) (ite held_for_has_THROMBOCYTOPENIA true part.32) false))
          (= next_open_episodes_has_NEUTROPENIA part.142)
          (= next_open_episodes_has_THROMBOCYTOPENIA part.145)
          (= next_neutropenias (ite part.141 (+ neutropenias 1) neutropenias))
          (= next_thrombocytopenias (ite part.144 (+ thrombocytopenias 1) thrombocytopenias))
          (= next_cycle (ite part.149 (+ cycle 1) cycle)))
        (= next_days_held (ite (= move 1) (ite (or (= status 1) (= status 2)) days_held 0) 0))
        (= next_dose (ite (distinct new_dose (- 1)) new_dose dose))
        (=
          next_cycle_clear
          (ite part.149 (ite part.142 false (ite part.145 false true)) (ite part.36 false cycle_clear)))
        (=
          next_permission_has_A
          (ite part.158 permission_has_A
          (and
            (distinct new_dose (- 1))
            (or
              (and fig_1_cell.is.MODERATE_ADEQUATE (= new_dose 4))
              (and fig_1_cell.is.MODERATE_ADEQUATE (= new_dose 5))
              (and fig_1_cell.is.MODERATE_LOW_COUNTS (= new_dose 4))
              (and fig_1_cell.is.MODERATE_LOW_COUNTS (= new_dose 5))))))
        (=
          next_permission_has_B
          (ite part.158 permission_has_B
          (and
            (distinct new_dose (- 1))
            (or
              (and fig_1_cell.is.SEVERE_ADEQUATE (= new_dose 3))
              (and fig_1_cell.is.SEVERE_ADEQUATE (= new_dose 4))
              (and fig_1_cell.is.SEVERE_ADEQUATE (= new_dose 5))
              (and fig_1_cell.is.SEVERE_LOW_COUNTS (= new_dose 3))
              (and fig_1_cell.is.SEVERE_LOW_COUNTS (= new_dose 4))
              (and fig_1_cell.is.SEVERE_LOW_COUNTS (= new_dose 5)))))))
      (not (= status 3))
      (or
        (and
          (> part.160 state_clear_cycles)
          (not
            (and
              (distinct new_dose (- 1))
              (= new_dose dose)
              (= (ite part.149 (+ cycle 1) cycle) (+ cycle 1))
              cycle_clear
              (not part.36)
              (not state_changed_in_cycle)
              (= part.160 (+ state_clear_cycles 1)))))
        (and (distinct new_dose (- 1)) (distinct new_dose dose) (distinct part.160 0))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

