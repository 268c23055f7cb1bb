; kim_2015.hematologic_toxicities: no_option_gives_drug_against_the_text
; No option gives drug in severe neutropenia, progression, or against renal function.
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
(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) (= dose 0) restart.is.LOWER))
(define-fun episode.is.NONE () Bool (and (not open_episodes_has_NEUTROPENIA) (>= anc 1000.0)))
(define-fun episode.is.FIRST () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (<= neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (< neutropenias 1))))
(define-fun row.second_point.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    (or episode.is.NONE episode.is.FIRST)
    (> anc 1000.0)))
(define-fun row.second_point.further.restart () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    episode.is.FURTHER
    (> anc 1000.0)))
(define-fun part.35 () Bool
  (or
    (and (< anc 1000.0) (or (= timing 0) held_for_has_NEUTROPENIA))
    (< anc 500.0)
    (and episode.is.FURTHER (<= anc 1000.0))))
(define-fun part.36 () Bool
  (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1))))
(define-fun hold.is.NONE () Bool (and (not part.35) (not part.36)))
(define-fun situation.is.HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    (not hold.is.NONE)))
(define-fun hold.is.THROMBOCYTOPENIA () Bool (and (not part.35) part.36))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun part.41 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun part.42 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.43 () Bool (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun part.44 () Bool
  (not
    (or
      (and (>= creatinine_clearance 50.0) part.42 (not part.41))
      (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.42 (not part.41))
      (and (< creatinine_clearance 30.0) part.42 (not part.41))
      (and on_dialysis (not part.41))
      (and on_dialysis part.41)
      (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      (and
        (>= creatinine_clearance 30.0)
        (< creatinine_clearance 50.0)
        (or (< anc 500.0) (< platelets 30000.0))
        (not on_dialysis))
      (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      part.43)))
(define-fun fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis part.41 part.44)
    (and on_dialysis part.41 (not part.43))
    (and on_dialysis (or (< anc 500.0) (< platelets 30000.0)) (not false))))
(define-fun fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0) part.44)
    (and on_dialysis (not part.41) (not false))))
(define-fun fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) part.41 part.44)
    (and
      (< creatinine_clearance 30.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0) part.44)
    (and (< creatinine_clearance 30.0) part.42 (not part.41) (not (and on_dialysis (not part.41))))))
(define-fun fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.41 part.44)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (> anc 1000.0)
      (> platelets 50000.0)
      part.44)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      part.42
      (not part.41)
      (not (and on_dialysis (not part.41))))))
(define-fun part.51 () Bool
  (or
    fig_1_cell.is.MODERATE_ADEQUATE
    fig_1_cell.is.SEVERE_ADEQUATE
    fig_1_cell.is.END_STAGE_ADEQUATE
    fig_1_cell.is.MODERATE_LOW_COUNTS
    fig_1_cell.is.SEVERE_LOW_COUNTS
    fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 50.0) part.41 part.44)
    (and
      (>= creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
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
    (and (= dose 4) part.51)
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
(define-fun part.54 () Bool
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
        (and (= dose 4) part.51)
        (and (= dose 5) part.51)))))
(define-fun dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and dose_against_cell.is.ABOVE (not part.54)))
(define-fun part.56 () Bool (not dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun region.low_platelets () Bool
  (and situation.is.HOLD (< platelets 30000.0) hold.is.THROMBOCYTOPENIA part.56))
(define-fun row.third_point.low_platelets () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0)))
(define-fun hold.is.NEUTROPENIA () Bool (and part.35 (not part.36)))
(define-fun hold.is.BOTH () Bool (and part.35 part.36))
(define-fun region.further.in_cycle () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    episode.is.FURTHER
    (<= anc 1000.0)
    hold.is.NEUTROPENIA
    (>= anc 500.0)
    part.56
    (= timing 1)))
(define-fun row.second_point.further.interrupt () Bool
  (and (not (= status 3)) (not progressing) episode.is.FURTHER (<= anc 1000.0)))
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
    part.56))
(define-fun row.second_point.remains () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)))
(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (not (= status 0))))
(define-fun dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and
    dose_against_cell.is.ABOVE
    (or
      fig_1_cell.is.NORMAL_LOW_COUNTS
      fig_1_cell.is.MODERATE_LOW_COUNTS
      fig_1_cell.is.SEVERE_LOW_COUNTS
      fig_1_cell.is.END_STAGE_LOW_COUNTS)
    part.54))
(define-fun region.restart.further () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.56
    episode.is.FURTHER
    (not (and dose_fit.is.TOO_HIGH_FOR_COUNTS (= timing 0)))))
(define-fun situation.is.TREATMENT () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (= status 0)))
(define-fun fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0) part.44)
    (and (>= creatinine_clearance 50.0) part.42 (not part.41) (not (and on_dialysis (not part.41))))))
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
(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
(declare-const escalate Bool) ; a higher dose is asked for
(define-fun region.raise.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.41)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    (not escalate)))
(define-fun row.fig_1.last_line.up () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) dose_against_cell.is.BELOW))
(define-fun region.raise.after_toxicity.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.41)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    (not escalate)))
(define-fun row.cytopenia.one_step.up () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    dose_against_cell.is.BELOW
    (not part.41)))
(define-fun part.78 () Bool
  (or (not reduced_for_toxicity) (and (>= clear_cycles 2) (>= anc 1500.0) (>= platelets 100000.0))))
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
    part.78
    (not escalate)))
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
(define-fun part.81 () Bool (or fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun region.footnote_b.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.81
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.78
    (not escalate)))
(define-fun row.fig_1.footnote_b () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) part.81 (= dose 2) tolerating))

; 1. Is there: an option gives drug against the text
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
      (or
        (and situation.is.NO_LEVEL_LEFT row.second_point.resume)
        (and situation.is.NO_LEVEL_LEFT row.second_point.further.restart)
        (and region.low_platelets row.third_point.low_platelets)
        (and region.further.in_cycle row.second_point.further.interrupt)
        (and region.remains row.second_point.remains)
        (and region.restart.further row.second_point.further.restart)
        (and region.raise.not_asked row.fig_1.last_line.up)
        (and region.raise.after_toxicity.not_asked row.cytopenia.one_step.up)
        (and region.footnote_a.not_asked row.fig_1.footnote_a)
        (and region.footnote_b.not_asked row.fig_1.footnote_b))
      (or (< anc 500.0) dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION progressing))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

