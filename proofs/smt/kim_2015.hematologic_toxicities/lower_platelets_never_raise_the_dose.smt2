; kim_2015.hematologic_toxicities: lower_platelets_never_raise_the_dose
; From one state, lower platelets never raise mg per cycle.
; The table: Lenalidomide in the course of treatment: hematologic toxicities and dose steps (kim_2015, TREATMENT OF ADVERSE EVENTS, Hematologic toxicities).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const one_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const one_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const one_neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const one_thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const one_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const one_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const one_days_held Int) ; length of the present hold: 0 to 36,500 days, whole
(declare-const one_dose Int) ; dose: 0 ALTERNATE_DAYS_5_MG, 1 DAILY_5_MG, 2 ALTERNATE_DAYS_15_MG, 3 DAILY_10_MG, 4 DAILY_15_MG, 5 DAILY_25_MG
(declare-const one_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const one_clear_cycles Int) ; consecutive clear cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(declare-const one_cycles_at_dose Int) ; cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(define-fun one_domain () Bool
  (and
    (and (>= one_status 0) (< one_status 4))
    (and (>= one_cycle 1) (<= one_cycle 1000))
    (and (>= one_timing 0) (< one_timing 2))
    (and (>= one_neutropenias 0) (<= one_neutropenias 1000))
    (and (>= one_thrombocytopenias 0) (<= one_thrombocytopenias 1000))
    (or (= one_anc 0.0) (and (>= one_anc 10.0) (<= one_anc 100000.0)))
    (or (= one_platelets 0.0) (and (>= one_platelets 1000.0) (<= one_platelets 2000000.0)))
    (and (>= one_days_held 0) (<= one_days_held 36500))
    (and (>= one_dose 0) (< one_dose 6))
    (and (>= one_creatinine_clearance 0.0) (<= one_creatinine_clearance 400.0))
    (and (>= one_clear_cycles 0) (<= one_clear_cycles 1000))
    (and (>= one_cycles_at_dose 0) (<= one_cycles_at_dose 1000))))
(declare-const one_progressing Bool) ; disease progression
(declare-const one_responding Bool) ; responding to treatment
(declare-const one_held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const one_held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const one_open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const one_open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(define-fun part.19 () Bool (not (or (= one_status 1) (= one_status 2))))
(declare-const one_permission_has_A Bool) ; footnotes that carry the dose: has A
(declare-const one_permission_has_B Bool) ; footnotes that carry the dose: has B
(declare-const one_cycle_clear Bool) ; no low count so far in this cycle
(define-fun one_legal () Bool
  (and
    one_domain
    (not (and one_progressing one_responding))
    (not (and (= one_status 1) (= one_timing 1)))
    (and (< one_cycle 1000) (< one_neutropenias 1000) (< one_thrombocytopenias 1000))
    (or
      (and
        (or (= one_status 1) (= one_status 2))
        (or one_held_for_has_NEUTROPENIA one_held_for_has_THROMBOCYTOPENIA))
      (not
        (or
          (= one_status 1)
          (= one_status 2)
          one_held_for_has_NEUTROPENIA
          one_held_for_has_THROMBOCYTOPENIA)))
    (or (= one_status 1) (= one_status 2) (< one_days_held 1))
    (or
      (not (or one_held_for_has_NEUTROPENIA one_open_episodes_has_NEUTROPENIA))
      (>= one_neutropenias 1))
    (or
      (not (or one_held_for_has_THROMBOCYTOPENIA one_open_episodes_has_THROMBOCYTOPENIA))
      (>= one_thrombocytopenias 1))
    (or part.19 one_held_for_has_THROMBOCYTOPENIA one_open_episodes_has_NEUTROPENIA)
    (and (or (not one_permission_has_A) (= one_dose 4)) (or (not one_permission_has_B) (= one_dose 3)))
    (or
      (not one_cycle_clear)
      (not
        (or
          (= one_status 1)
          (= one_status 2)
          one_open_episodes_has_NEUTROPENIA
          one_open_episodes_has_THROMBOCYTOPENIA)))))
(declare-const one_state_days_held Int)
(declare-const one_state_days_since_last Int)
(declare-const one_state_clear_cycles Int)
(declare-const one_state_cycles_at_dose Int)
(declare-const one_state_changed_in_cycle Bool)
(declare-const other_status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const other_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const other_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const other_neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const other_thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const other_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const other_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const other_days_held Int) ; length of the present hold: 0 to 36,500 days, whole
(declare-const other_dose Int) ; dose: 0 ALTERNATE_DAYS_5_MG, 1 DAILY_5_MG, 2 ALTERNATE_DAYS_15_MG, 3 DAILY_10_MG, 4 DAILY_15_MG, 5 DAILY_25_MG
(declare-const other_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const other_clear_cycles Int) ; consecutive clear cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(declare-const other_cycles_at_dose Int) ; cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(define-fun other_domain () Bool
  (and
    (and (>= other_status 0) (< other_status 4))
    (and (>= other_cycle 1) (<= other_cycle 1000))
    (and (>= other_timing 0) (< other_timing 2))
    (and (>= other_neutropenias 0) (<= other_neutropenias 1000))
    (and (>= other_thrombocytopenias 0) (<= other_thrombocytopenias 1000))
    (or (= other_anc 0.0) (and (>= other_anc 10.0) (<= other_anc 100000.0)))
    (or (= other_platelets 0.0) (and (>= other_platelets 1000.0) (<= other_platelets 2000000.0)))
    (and (>= other_days_held 0) (<= other_days_held 36500))
    (and (>= other_dose 0) (< other_dose 6))
    (and (>= other_creatinine_clearance 0.0) (<= other_creatinine_clearance 400.0))
    (and (>= other_clear_cycles 0) (<= other_clear_cycles 1000))
    (and (>= other_cycles_at_dose 0) (<= other_cycles_at_dose 1000))))
(declare-const other_progressing Bool) ; disease progression
(declare-const other_responding Bool) ; responding to treatment
(define-fun part.44 () Bool (or (= other_status 1) (= other_status 2)))
(declare-const other_held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const other_held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const other_open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const other_open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(declare-const other_permission_has_A Bool) ; footnotes that carry the dose: has A
(declare-const other_permission_has_B Bool) ; footnotes that carry the dose: has B
(declare-const other_cycle_clear Bool) ; no low count so far in this cycle
(define-fun other_legal () Bool
  (and
    other_domain
    (not (and other_progressing other_responding))
    (not (and (= other_status 1) (= other_timing 1)))
    (and (< other_cycle 1000) (< other_neutropenias 1000) (< other_thrombocytopenias 1000))
    (or
      (and part.44 (or other_held_for_has_NEUTROPENIA other_held_for_has_THROMBOCYTOPENIA))
      (not
        (or
          (= other_status 1)
          (= other_status 2)
          other_held_for_has_NEUTROPENIA
          other_held_for_has_THROMBOCYTOPENIA)))
    (or (= other_status 1) (= other_status 2) (< other_days_held 1))
    (or
      (not (or other_held_for_has_NEUTROPENIA other_open_episodes_has_NEUTROPENIA))
      (>= other_neutropenias 1))
    (or
      (not (or other_held_for_has_THROMBOCYTOPENIA other_open_episodes_has_THROMBOCYTOPENIA))
      (>= other_thrombocytopenias 1))
    (or (not part.44) other_held_for_has_THROMBOCYTOPENIA other_open_episodes_has_NEUTROPENIA)
    (and
      (or (not other_permission_has_A) (= other_dose 4))
      (or (not other_permission_has_B) (= other_dose 3)))
    (or
      (not other_cycle_clear)
      (not
        (or
          (= other_status 1)
          (= other_status 2)
          other_open_episodes_has_NEUTROPENIA
          other_open_episodes_has_THROMBOCYTOPENIA)))))
(declare-const other_state_days_held Int)
(declare-const other_state_days_since_last Int)
(declare-const other_state_clear_cycles Int)
(declare-const other_state_cycles_at_dose Int)
(declare-const other_state_changed_in_cycle Bool)
(declare-const one_on_dialysis Bool) ; on dialysis
(declare-const other_on_dialysis Bool) ; on dialysis
(declare-const one_tolerating Bool) ; tolerating treatment
(declare-const other_tolerating Bool) ; tolerating treatment
(declare-const one_escalate Bool) ; a higher dose is asked for
(declare-const other_escalate Bool) ; a higher dose is asked for
(declare-const one_reduced_for_toxicity Bool) ; dose reduced for toxicity
(declare-const other_reduced_for_toxicity Bool) ; dose reduced for toxicity
(define-fun part.66 () Bool (not other_open_episodes_has_NEUTROPENIA))
(define-fun other_episode.is.FURTHER () Bool
  (or
    (and other_open_episodes_has_NEUTROPENIA (> other_neutropenias 1))
    (and part.66 (< other_anc 1000.0) (>= other_neutropenias 1))))
(define-fun part.68 () Bool (and other_episode.is.FURTHER (<= other_anc 1000.0)))
(define-fun other_restart.is.LOWER () Bool
  (or
    (and other_episode.is.FURTHER (or other_held_for_has_NEUTROPENIA part.68))
    (< other_platelets 30000.0)
    other_held_for_has_THROMBOCYTOPENIA
    (and other_held_for_has_NEUTROPENIA (>= other_days_held 7) (< other_anc 1000.0))
    (and other_held_for_has_NEUTROPENIA (> other_days_held 7))))
(define-fun part.70 () Bool (not (and (= other_dose 0) other_restart.is.LOWER)))
(define-fun part.71 () Bool
  (or
    (and (< other_anc 1000.0) (or (= other_timing 0) other_held_for_has_NEUTROPENIA))
    (< other_anc 500.0)
    part.68))
(define-fun part.72 () Bool
  (or (< other_platelets 30000.0) (and other_held_for_has_THROMBOCYTOPENIA (= other_timing 1))))
(define-fun other_hold.is.NONE () Bool (and (not part.71) (not part.72)))
(define-fun other_situation.is.TREATMENT () Bool
  (and (not (= other_status 3)) (not other_progressing) part.70 other_hold.is.NONE (= other_status 0)))
(define-fun part.75 () Bool (not (and (> other_anc 1000.0) (> other_platelets 50000.0))))
(define-fun part.76 () Bool (or (< other_anc 1000.0) (< other_platelets 50000.0)))
(define-fun part.77 () Bool (or (< other_anc 500.0) (< other_platelets 30000.0)))
(define-fun part.78 () Bool
  (not
    (or
      (and (>= other_creatinine_clearance 50.0) part.75 (not part.76))
      (and (>= other_creatinine_clearance 30.0) (< other_creatinine_clearance 50.0) part.75 (not part.76))
      (and (< other_creatinine_clearance 30.0) part.75 (not part.76))
      (and other_on_dialysis (not part.76))
      (and other_on_dialysis part.76)
      (and (>= other_creatinine_clearance 50.0) part.77 (not other_on_dialysis))
      (and
        (>= other_creatinine_clearance 30.0)
        (< other_creatinine_clearance 50.0)
        part.77
        (not other_on_dialysis))
      (and (< other_creatinine_clearance 30.0) part.77 (not other_on_dialysis))
      (and other_on_dialysis part.77))))
(define-fun part.79 () Bool (not (and other_on_dialysis (not part.76))))
(define-fun other_fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= other_creatinine_clearance 50.0) (> other_anc 1000.0) (> other_platelets 50000.0) part.78)
    (and (>= other_creatinine_clearance 50.0) part.75 (not part.76) part.79)))
(define-fun other_fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= other_creatinine_clearance 30.0)
      (< other_creatinine_clearance 50.0)
      (> other_anc 1000.0)
      (> other_platelets 50000.0)
      part.78)
    (and
      (>= other_creatinine_clearance 30.0)
      (< other_creatinine_clearance 50.0)
      part.75
      (not part.76)
      part.79)))
(define-fun other_fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< other_creatinine_clearance 30.0) (> other_anc 1000.0) (> other_platelets 50000.0) part.78)
    (and (< other_creatinine_clearance 30.0) part.75 (not part.76) part.79)))
(define-fun other_fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and
      (< other_creatinine_clearance 30.0)
      other_on_dialysis
      (> other_anc 1000.0)
      (> other_platelets 50000.0)
      part.78)
    (and other_on_dialysis (not part.76) (not false))))
(define-fun other_fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= other_creatinine_clearance 50.0) part.76 part.78)
    (and (>= other_creatinine_clearance 50.0) part.77 (not other_on_dialysis) (not false))))
(define-fun other_fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= other_creatinine_clearance 30.0) (< other_creatinine_clearance 50.0) part.76 part.78)
    (and
      (>= other_creatinine_clearance 30.0)
      (< other_creatinine_clearance 50.0)
      part.77
      (not other_on_dialysis)
      (not false))))
(define-fun other_fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< other_creatinine_clearance 30.0) part.76 part.78)
    (and (< other_creatinine_clearance 30.0) part.77 (not other_on_dialysis) (not false))))
(define-fun other_dose_against_cell.is.BELOW () Bool
  (or
    (and
      (= other_dose 0)
      (or
        other_fig_1_cell.is.NORMAL_ADEQUATE
        other_fig_1_cell.is.MODERATE_ADEQUATE
        other_fig_1_cell.is.SEVERE_ADEQUATE
        other_fig_1_cell.is.END_STAGE_ADEQUATE
        other_fig_1_cell.is.NORMAL_LOW_COUNTS
        other_fig_1_cell.is.MODERATE_LOW_COUNTS
        other_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and
      (= other_dose 1)
      (or
        other_fig_1_cell.is.NORMAL_ADEQUATE
        other_fig_1_cell.is.MODERATE_ADEQUATE
        other_fig_1_cell.is.SEVERE_ADEQUATE
        other_fig_1_cell.is.NORMAL_LOW_COUNTS
        other_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      (= other_dose 2)
      (or
        other_fig_1_cell.is.NORMAL_ADEQUATE
        other_fig_1_cell.is.MODERATE_ADEQUATE
        other_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and
      (= other_dose 3)
      (or other_fig_1_cell.is.NORMAL_ADEQUATE other_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and (= other_dose 4) other_fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun part.88 () Bool
  (or other_fig_1_cell.is.SEVERE_ADEQUATE other_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun other_region.no_raise.low_count_in_cycle () Bool
  (and
    (or
      (and other_situation.is.TREATMENT (= other_timing 0) other_dose_against_cell.is.BELOW)
      (and
        other_situation.is.TREATMENT
        (= other_timing 0)
        (= other_timing 0)
        (= other_status 0)
        (not (= other_status 3))
        (not other_progressing)
        other_fig_1_cell.is.MODERATE_ADEQUATE
        (= other_dose 3)
        (>= other_cycles_at_dose 2)
        (not other_responding)
        other_tolerating)
      (and
        other_situation.is.TREATMENT
        (= other_timing 0)
        (= other_timing 0)
        (= other_status 0)
        (not (= other_status 3))
        (not other_progressing)
        part.88
        (= other_dose 2)
        other_tolerating
        other_fig_1_cell.is.SEVERE_ADEQUATE))
    (not other_cycle_clear)))
(define-fun other_region.no_raise.not_tolerating () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    other_dose_against_cell.is.BELOW
    (not other_tolerating)))
(define-fun other_region.no_raise.low_counts () Bool
  (and other_situation.is.TREATMENT (= other_timing 0) other_dose_against_cell.is.BELOW part.76))
(define-fun part.92 () Bool
  (or
    (not other_reduced_for_toxicity)
    (and (>= other_clear_cycles 2) (>= other_anc 1500.0) (>= other_platelets 100000.0))))
(define-fun other_region.no_raise.toxicity () Bool
  (and other_situation.is.TREATMENT (= other_timing 0) other_dose_against_cell.is.BELOW (not part.92)))
(define-fun other_region.footnotes.toxicity () Bool
  (and
    (or
      (and
        other_situation.is.TREATMENT
        (= other_timing 0)
        (= other_timing 0)
        (= other_status 0)
        (not (= other_status 3))
        (not other_progressing)
        other_fig_1_cell.is.MODERATE_ADEQUATE
        (= other_dose 3)
        (>= other_cycles_at_dose 2)
        (not other_responding)
        other_tolerating
        other_cycle_clear)
      (and
        other_situation.is.TREATMENT
        (= other_timing 0)
        (= other_timing 0)
        (= other_status 0)
        (not (= other_status 3))
        (not other_progressing)
        part.88
        (= other_dose 2)
        other_tolerating
        other_fig_1_cell.is.SEVERE_ADEQUATE
        other_cycle_clear))
    (not part.92)))
(define-fun other_region.footnote_b.low_counts () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    part.88
    (= other_dose 2)
    other_tolerating
    other_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun other_region.footnote_b.no_completed_cycle () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    part.88
    (= other_dose 2)
    other_tolerating
    other_fig_1_cell.is.SEVERE_ADEQUATE
    other_cycle_clear
    (< other_cycles_at_dose 1)))
(define-fun other_region.footnote_b.not_asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    part.88
    (= other_dose 2)
    other_tolerating
    other_fig_1_cell.is.SEVERE_ADEQUATE
    other_cycle_clear
    (>= other_cycles_at_dose 1)
    part.92
    (not other_escalate)))
(define-fun other_region.footnote_b.asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    part.88
    (= other_dose 2)
    other_tolerating
    other_fig_1_cell.is.SEVERE_ADEQUATE
    other_cycle_clear
    (>= other_cycles_at_dose 1)
    part.92
    other_escalate))
(define-fun other_region.footnote_a.not_asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    other_fig_1_cell.is.MODERATE_ADEQUATE
    (= other_dose 3)
    (>= other_cycles_at_dose 2)
    (not other_responding)
    other_tolerating
    other_cycle_clear
    part.92
    (not other_escalate)))
(define-fun other_region.footnote_a.asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    other_fig_1_cell.is.MODERATE_ADEQUATE
    (= other_dose 3)
    (>= other_cycles_at_dose 2)
    (not other_responding)
    other_tolerating
    other_cycle_clear
    part.92
    other_escalate))
(define-fun other_region.raise.after_toxicity.not_asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    other_dose_against_cell.is.BELOW
    (not part.76)
    other_tolerating
    other_cycle_clear
    other_reduced_for_toxicity
    (>= other_clear_cycles 2)
    (>= other_anc 1500.0)
    (>= other_platelets 100000.0)
    (not other_escalate)))
(define-fun other_region.raise.after_toxicity.asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    other_dose_against_cell.is.BELOW
    (not part.76)
    other_tolerating
    other_cycle_clear
    other_reduced_for_toxicity
    (>= other_clear_cycles 2)
    (>= other_anc 1500.0)
    (>= other_platelets 100000.0)
    other_escalate))
(define-fun other_region.raise.not_asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    other_dose_against_cell.is.BELOW
    (not part.76)
    other_tolerating
    other_cycle_clear
    (not other_reduced_for_toxicity)
    (not other_escalate)))
(define-fun other_region.raise.asked () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    other_dose_against_cell.is.BELOW
    (not part.76)
    other_tolerating
    other_cycle_clear
    (not other_reduced_for_toxicity)
    other_escalate))
(define-fun other_fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< other_creatinine_clearance 30.0) other_on_dialysis part.76 part.78)
    (and other_on_dialysis part.76 (not (and other_on_dialysis part.77)))
    (and other_on_dialysis part.77 (not false))))
(define-fun part.106 () Bool
  (or
    other_fig_1_cell.is.MODERATE_ADEQUATE
    other_fig_1_cell.is.SEVERE_ADEQUATE
    other_fig_1_cell.is.END_STAGE_ADEQUATE
    other_fig_1_cell.is.MODERATE_LOW_COUNTS
    other_fig_1_cell.is.SEVERE_LOW_COUNTS
    other_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun other_dose_against_cell.is.ABOVE () Bool
  (or
    (and (= other_dose 1) other_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= other_dose 2)
      (or
        other_fig_1_cell.is.END_STAGE_ADEQUATE
        other_fig_1_cell.is.SEVERE_LOW_COUNTS
        other_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and
      (= other_dose 3)
      (or
        other_fig_1_cell.is.SEVERE_ADEQUATE
        other_fig_1_cell.is.END_STAGE_ADEQUATE
        other_fig_1_cell.is.MODERATE_LOW_COUNTS
        other_fig_1_cell.is.SEVERE_LOW_COUNTS
        other_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and (= other_dose 4) part.106)
    (and
      (= other_dose 5)
      (or
        other_fig_1_cell.is.MODERATE_ADEQUATE
        other_fig_1_cell.is.SEVERE_ADEQUATE
        other_fig_1_cell.is.END_STAGE_ADEQUATE
        other_fig_1_cell.is.NORMAL_LOW_COUNTS
        other_fig_1_cell.is.MODERATE_LOW_COUNTS
        other_fig_1_cell.is.SEVERE_LOW_COUNTS
        other_fig_1_cell.is.END_STAGE_LOW_COUNTS))))
(define-fun part.108 () Bool
  (or
    (and
      other_permission_has_A
      (or other_fig_1_cell.is.MODERATE_ADEQUATE other_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      other_permission_has_B
      (or other_fig_1_cell.is.SEVERE_ADEQUATE other_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (not
      (or
        (and
          (= other_dose 2)
          (or other_fig_1_cell.is.END_STAGE_ADEQUATE other_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and
          (= other_dose 3)
          (or
            other_fig_1_cell.is.SEVERE_ADEQUATE
            other_fig_1_cell.is.END_STAGE_ADEQUATE
            other_fig_1_cell.is.SEVERE_LOW_COUNTS
            other_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and (= other_dose 4) part.106)
        (and (= other_dose 5) part.106)))))
(define-fun other_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and other_dose_against_cell.is.ABOVE (not part.108)))
(define-fun part.110 () Bool (not other_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun other_region.platelets.in_cycle () Bool
  (and other_situation.is.TREATMENT (= other_timing 1) part.110 (< other_platelets 50000.0)))
(define-fun other_region.neutropenia.in_cycle () Bool
  (and other_situation.is.TREATMENT (= other_timing 1) part.110 (< other_anc 1000.0)))
(define-fun part.113 () Bool
  (or
    other_fig_1_cell.is.NORMAL_LOW_COUNTS
    other_fig_1_cell.is.MODERATE_LOW_COUNTS
    other_fig_1_cell.is.SEVERE_LOW_COUNTS
    other_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun other_dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and other_dose_against_cell.is.ABOVE (not part.113) part.108))
(define-fun other_region.footnote.stands () Bool
  (and other_situation.is.TREATMENT (= other_timing 0) other_dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun other_dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and other_dose_against_cell.is.ABOVE part.113 part.108))
(define-fun other_region.counts.one_step () Bool
  (and other_situation.is.TREATMENT (= other_timing 0) other_dose_fit.is.TOO_HIGH_FOR_COUNTS))
(define-fun other_region.renal.in_cycle () Bool
  (and other_situation.is.TREATMENT (= other_timing 1) other_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun other_region.renal.at_start () Bool
  (and
    other_situation.is.TREATMENT
    (= other_timing 0)
    other_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    part.76))
(define-fun other_situation.is.AFTER_HOLD () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    part.70
    other_hold.is.NONE
    (not (= other_status 0))))
(define-fun part.121 () Bool (not other_held_for_has_THROMBOCYTOPENIA))
(define-fun other_episode.is.NONE () Bool (and part.66 (>= other_anc 1000.0)))
(define-fun other_episode.is.FIRST () Bool
  (or
    (and other_open_episodes_has_NEUTROPENIA (<= other_neutropenias 1))
    (and part.66 (< other_anc 1000.0) (< other_neutropenias 1))))
(define-fun part.124 () Bool (or other_episode.is.NONE other_episode.is.FIRST))
(define-fun other_restart.is.SAME () Bool (not other_restart.is.LOWER))
(define-fun part.126 () Bool (not (and other_dose_fit.is.TOO_HIGH_FOR_COUNTS (= other_timing 0))))
(define-fun other_region.restart.within_the_week () Bool
  (and other_situation.is.AFTER_HOLD part.121 part.110 part.124 other_restart.is.SAME part.126))
(define-fun other_region.restart.low_counts () Bool
  (and
    other_situation.is.AFTER_HOLD
    part.121
    part.110
    part.124
    other_restart.is.SAME
    other_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= other_timing 0)))
(define-fun other_region.restart.after_the_week () Bool
  (and other_situation.is.AFTER_HOLD part.121 part.110 part.124 other_restart.is.LOWER))
(define-fun other_region.restart.further.low_counts () Bool
  (and
    other_situation.is.AFTER_HOLD
    part.121
    part.110
    other_episode.is.FURTHER
    other_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= other_timing 0)))
(define-fun other_region.restart.further () Bool
  (and other_situation.is.AFTER_HOLD part.121 part.110 other_episode.is.FURTHER part.126))
(define-fun other_region.restart.platelets () Bool
  (and other_situation.is.AFTER_HOLD other_held_for_has_THROMBOCYTOPENIA part.110))
(define-fun other_region.restart.renal.in_cycle () Bool
  (and other_situation.is.AFTER_HOLD other_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= other_timing 1)))
(define-fun other_region.restart.renal.at_start () Bool
  (and other_situation.is.AFTER_HOLD other_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= other_timing 0)))
(define-fun other_situation.is.HOLD () Bool
  (and (not (= other_status 3)) (not other_progressing) part.70 (not other_hold.is.NONE)))
(define-fun other_hold.is.NEUTROPENIA () Bool (and part.71 (not part.72)))
(define-fun other_hold.is.BOTH () Bool (and part.71 part.72))
(define-fun part.138 () Bool (or other_hold.is.NEUTROPENIA other_hold.is.BOTH))
(define-fun part.139 () Bool (not (and other_held_for_has_NEUTROPENIA (>= other_days_held 7))))
(define-fun other_region.hold_before_dose () Bool
  (and
    other_situation.is.HOLD
    part.138
    (>= other_platelets 30000.0)
    part.124
    (< other_anc 1000.0)
    part.139
    (= other_timing 0)
    (or (= other_status 0) other_dose_against_cell.is.ABOVE)))
(define-fun other_region.interrupted_until_1000 () Bool
  (and
    other_situation.is.HOLD
    part.138
    (>= other_platelets 30000.0)
    part.124
    (< other_anc 1000.0)
    part.139
    (= other_timing 1)
    other_held_for_has_NEUTROPENIA
    (>= other_anc 500.0)))
(define-fun other_region.remains.with_others () Bool
  (and
    other_situation.is.HOLD
    part.138
    (>= other_platelets 30000.0)
    part.124
    other_held_for_has_NEUTROPENIA
    (>= other_days_held 7)
    (< other_anc 1000.0)
    (not (and other_hold.is.NEUTROPENIA (>= other_anc 500.0) part.110))))
(define-fun other_region.remains () Bool
  (and
    other_situation.is.HOLD
    part.138
    (>= other_platelets 30000.0)
    part.124
    other_held_for_has_NEUTROPENIA
    (>= other_days_held 7)
    (< other_anc 1000.0)
    other_hold.is.NEUTROPENIA
    (>= other_anc 500.0)
    part.110))
(define-fun other_region.further.with_others () Bool
  (and
    other_situation.is.HOLD
    part.138
    (>= other_platelets 30000.0)
    other_episode.is.FURTHER
    (<= other_anc 1000.0)
    (not (and other_hold.is.NEUTROPENIA (>= other_anc 500.0) part.110 (= other_timing 1)))))
(define-fun other_region.further.in_cycle () Bool
  (and
    other_situation.is.HOLD
    part.138
    (>= other_platelets 30000.0)
    other_episode.is.FURTHER
    (<= other_anc 1000.0)
    other_hold.is.NEUTROPENIA
    (>= other_anc 500.0)
    part.110
    (= other_timing 1)))
(define-fun other_hold.is.THROMBOCYTOPENIA () Bool (and (not part.71) part.72))
(define-fun other_region.platelets_until_next_cycle () Bool
  (and other_situation.is.HOLD other_hold.is.THROMBOCYTOPENIA (>= other_platelets 30000.0)))
(define-fun other_region.low_platelets.with_others () Bool
  (and
    other_situation.is.HOLD
    (< other_platelets 30000.0)
    (not (and other_hold.is.THROMBOCYTOPENIA part.110))))
(define-fun other_region.low_platelets () Bool
  (and other_situation.is.HOLD (< other_platelets 30000.0) other_hold.is.THROMBOCYTOPENIA part.110))
(define-fun other_situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= other_status 3)) (not other_progressing) (= other_dose 0) other_restart.is.LOWER))
(define-fun other_situation.is.ENDED () Bool (and (= other_status 3) (not other_progressing)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_situation.is.ENDED
      other_situation.is.NO_LEVEL_LEFT
      other_region.low_platelets
      other_region.low_platelets.with_others
      other_region.platelets_until_next_cycle
      other_region.further.in_cycle
      other_region.further.with_others
      other_region.remains
      other_region.remains.with_others
      other_region.interrupted_until_1000
      other_region.hold_before_dose
      other_region.restart.renal.at_start
      other_region.restart.renal.in_cycle
      other_region.restart.platelets
      other_region.restart.further
      other_region.restart.further.low_counts
      other_region.restart.after_the_week
      other_region.restart.low_counts
      other_region.restart.within_the_week
      other_region.renal.at_start
      other_region.renal.in_cycle
      other_region.counts.one_step
      other_region.footnote.stands
      other_region.neutropenia.in_cycle
      other_region.platelets.in_cycle
      other_region.raise.asked
      other_region.raise.not_asked
      other_region.raise.after_toxicity.asked
      other_region.raise.after_toxicity.not_asked
      other_region.footnote_a.asked
      other_region.footnote_a.not_asked
      other_region.footnote_b.asked
      other_region.footnote_b.not_asked
      other_region.footnote_b.no_completed_cycle
      other_region.footnote_b.low_counts
      other_region.footnotes.toxicity
      other_region.no_raise.toxicity
      other_region.no_raise.low_counts
      other_region.no_raise.not_tolerating
      other_region.no_raise.low_count_in_cycle)))
(define-fun other_row.first_point.delay () Bool
  (and
    (= other_timing 0)
    (not (= other_status 3))
    (not other_progressing)
    (< other_anc 1000.0)
    part.139))
(define-fun other_row.first_point.interrupt () Bool
  (and (not (= other_status 3)) (not other_progressing) (< other_anc 500.0)))
(define-fun other_dose_against_cell.is.AT () Bool
  (or
    (and (= other_dose 0) other_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= other_dose 1)
      (or other_fig_1_cell.is.END_STAGE_ADEQUATE other_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and (= other_dose 2) part.88)
    (and (= other_dose 3) other_fig_1_cell.is.MODERATE_ADEQUATE)
    (and (= other_dose 4) other_fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and (= other_dose 5) other_fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun other_row.until_progression.continue () Bool
  (and
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    (not part.76)
    (or
      other_dose_against_cell.is.BELOW
      other_dose_against_cell.is.AT
      other_dose_fit.is.CARRIED_BY_FOOTNOTE)))
(define-fun other_row.fig_1.last_line.unchanged () Bool
  (and
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    other_dose_against_cell.is.AT))
(define-fun other_row.fig_1.last_line.down () Bool
  (and
    (= other_timing 0)
    (not (= other_status 3))
    (not other_progressing)
    other_dose_against_cell.is.ABOVE))
(define-fun other_row.fig_1.last_line.up () Bool
  (and
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    other_dose_against_cell.is.BELOW))
(define-fun other_row.fig_1.footnote_a () Bool
  (and
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    other_fig_1_cell.is.MODERATE_ADEQUATE
    (= other_dose 3)
    (>= other_cycles_at_dose 2)
    (not other_responding)
    other_tolerating))
(define-fun other_row.fig_1.footnote_b () Bool
  (and
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    part.88
    (= other_dose 2)
    other_tolerating))
(define-fun other_row.cytopenia.one_step.down () Bool
  (and
    (= other_timing 0)
    (not (= other_status 3))
    (not other_progressing)
    other_dose_against_cell.is.ABOVE
    part.76))
(define-fun other_row.cytopenia.one_step.up () Bool
  (and
    (= other_timing 0)
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    other_dose_against_cell.is.BELOW
    (not part.76)))
(define-fun other_row.second_point.resume () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    other_held_for_has_NEUTROPENIA
    part.124
    (> other_anc 1000.0)))
(define-fun other_row.second_point.remains () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    other_held_for_has_NEUTROPENIA
    (>= other_days_held 7)
    part.124
    (< other_anc 1000.0)))
(define-fun other_row.second_point.further.interrupt () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    other_episode.is.FURTHER
    (<= other_anc 1000.0)))
(define-fun other_row.second_point.further.restart () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    other_held_for_has_NEUTROPENIA
    other_episode.is.FURTHER
    (> other_anc 1000.0)))
(define-fun other_row.third_point.low_platelets () Bool
  (and (not (= other_status 3)) (not other_progressing) (< other_platelets 30000.0)))
(define-fun other_only.first_point.delay+first_point.interrupt () Bool
  (and
    (or other_row.first_point.delay other_row.first_point.interrupt)
    (not
      (or
        other_progressing
        other_row.until_progression.continue
        other_row.fig_1.last_line.unchanged
        other_row.fig_1.last_line.down
        other_row.fig_1.last_line.up
        other_row.fig_1.footnote_a
        other_row.fig_1.footnote_b
        other_row.fig_1.last_line.up
        other_row.cytopenia.one_step.down
        other_row.cytopenia.one_step.up
        other_row.second_point.resume
        other_row.second_point.remains
        other_row.second_point.further.interrupt
        other_row.second_point.further.restart
        other_row.third_point.low_platelets))))
(define-fun other_only.cytopenia.one_step.down () Bool
  (and
    other_row.cytopenia.one_step.down
    (not
      (or
        other_progressing
        other_row.until_progression.continue
        other_row.fig_1.last_line.unchanged
        other_row.fig_1.last_line.down
        other_row.fig_1.last_line.up
        other_row.fig_1.footnote_a
        other_row.fig_1.footnote_b
        other_row.fig_1.last_line.up
        other_row.cytopenia.one_step.up
        other_row.first_point.delay
        other_row.first_point.interrupt
        other_row.second_point.resume
        other_row.second_point.remains
        other_row.second_point.further.interrupt
        other_row.second_point.further.restart
        other_row.third_point.low_platelets))))
(define-fun other_only.fig_1.footnote_a+cytopenia.one_step.up () Bool
  (and
    (or other_row.fig_1.footnote_a other_row.cytopenia.one_step.up)
    (not
      (or
        other_progressing
        other_row.until_progression.continue
        other_row.fig_1.last_line.unchanged
        other_row.fig_1.last_line.down
        other_row.fig_1.last_line.up
        other_row.fig_1.footnote_b
        other_row.fig_1.last_line.up
        other_row.cytopenia.one_step.down
        other_row.first_point.delay
        other_row.first_point.interrupt
        other_row.second_point.resume
        other_row.second_point.remains
        other_row.second_point.further.interrupt
        other_row.second_point.further.restart
        other_row.third_point.low_platelets))))
(define-fun other_only.fig_1.last_line.down+fig_1.last_line.up () Bool
  (and
    (or other_row.fig_1.last_line.down other_row.fig_1.last_line.up)
    (not
      (or
        other_progressing
        other_row.until_progression.continue
        other_row.fig_1.last_line.unchanged
        other_row.fig_1.footnote_a
        other_row.fig_1.footnote_b
        other_row.fig_1.last_line.up
        other_row.cytopenia.one_step.down
        other_row.cytopenia.one_step.up
        other_row.first_point.delay
        other_row.first_point.interrupt
        other_row.second_point.resume
        other_row.second_point.remains
        other_row.second_point.further.interrupt
        other_row.second_point.further.restart
        other_row.third_point.low_platelets))))
(define-fun other_only.until_progression.continue+fig_1.last_line.unchanged () Bool
  (and
    (or other_row.until_progression.continue other_row.fig_1.last_line.unchanged)
    (not
      (or
        other_progressing
        other_row.fig_1.last_line.down
        other_row.fig_1.last_line.up
        other_row.fig_1.footnote_a
        other_row.fig_1.footnote_b
        other_row.fig_1.last_line.up
        other_row.cytopenia.one_step.down
        other_row.cytopenia.one_step.up
        other_row.first_point.delay
        other_row.first_point.interrupt
        other_row.second_point.resume
        other_row.second_point.remains
        other_row.second_point.further.interrupt
        other_row.second_point.further.restart
        other_row.third_point.low_platelets))))
(define-fun other_only.until_progression.stop () Bool
  (and
    other_progressing
    (not
      (or
        other_row.until_progression.continue
        other_row.fig_1.last_line.unchanged
        other_row.fig_1.last_line.down
        other_row.fig_1.last_line.up
        other_row.fig_1.footnote_a
        other_row.fig_1.footnote_b
        other_row.fig_1.last_line.up
        other_row.cytopenia.one_step.down
        other_row.cytopenia.one_step.up
        other_row.first_point.delay
        other_row.first_point.interrupt
        other_row.second_point.resume
        other_row.second_point.remains
        other_row.second_point.further.interrupt
        other_row.second_point.further.restart
        other_row.third_point.low_platelets))))
(define-fun other_move () Int
  (ite other_region.no_raise.low_count_in_cycle 2
  (ite other_region.no_raise.not_tolerating 2
  (ite other_region.no_raise.low_counts 2
  (ite other_region.no_raise.toxicity 2
  (ite other_region.footnotes.toxicity 2
  (ite other_region.footnote_b.low_counts 2
  (ite other_region.footnote_b.no_completed_cycle 2
  (ite other_region.footnote_b.not_asked 2
  (ite other_region.footnote_b.asked 4
  (ite other_region.footnote_a.not_asked 2
  (ite other_region.footnote_a.asked 4
  (ite other_region.raise.after_toxicity.not_asked 2
  (ite other_region.raise.after_toxicity.asked 4
  (ite other_region.raise.not_asked 2
  (ite other_region.raise.asked 4
  (ite other_region.platelets.in_cycle 2
  (ite other_region.neutropenia.in_cycle 2
  (ite other_region.footnote.stands 2
  (ite other_region.counts.one_step 3
  (ite other_region.renal.in_cycle 5
  (ite other_region.renal.at_start 5
  (ite other_region.restart.within_the_week 2
  (ite other_region.restart.low_counts 3
  (ite other_region.restart.after_the_week 3
  (ite other_region.restart.further.low_counts 3
  (ite other_region.restart.further 3
  (ite other_region.restart.platelets 3
  (ite other_region.restart.renal.in_cycle 5
  (ite other_region.restart.renal.at_start 5
  (ite other_region.hold_before_dose 1
  (ite other_region.interrupted_until_1000 1
  (ite other_region.remains.with_others 1
  (ite other_region.remains 1
  (ite other_region.further.with_others 1
  (ite other_region.further.in_cycle 1
  (ite other_region.platelets_until_next_cycle 1
  (ite other_region.low_platelets.with_others 1
  (ite other_region.low_platelets 1
  (ite other_situation.is.NO_LEVEL_LEFT 0
  (ite other_situation.is.ENDED 0
  (ite (and other_unresolved other_only.first_point.delay+first_point.interrupt) 1
  (ite (and other_unresolved other_only.cytopenia.one_step.down) 3
  (ite (and other_unresolved other_only.fig_1.footnote_a+cytopenia.one_step.up) 4
  (ite (and other_unresolved other_only.fig_1.last_line.down+fig_1.last_line.up) 5
  (ite (and other_unresolved other_only.until_progression.continue+fig_1.last_line.unchanged) 2
  (ite (and other_unresolved other_only.until_progression.stop) 0
  (- 1))))))))))))))))))))))))))))))))))))))))))))))))
(define-fun part.176 () Int
  (ite (= other_dose 5) 1
  (ite (= other_dose 4) 1
  (ite (= other_dose 3) 1
  (ite (= other_dose 2) 1
  (ite (= other_dose 1) 1
  (ite (= other_dose 0) 1 (- 1))))))))
(define-fun part.177 () Int
  (ite (= other_dose 5) 2
  (ite (= other_dose 4) 2
  (ite (= other_dose 3) 2
  (ite (= other_dose 2) 2
  (ite (= other_dose 1) 2
  (ite (= other_dose 0) 2
  (- 1))))))))
(define-fun other_place_of_dose () Int
  (ite (= other_dose 5) 5
  (ite (= other_dose 4) 4
  (ite (= other_dose 3) 3
  (ite (= other_dose 2) 2
  (ite (= other_dose 1) 1
  (ite (= other_dose 0) 0 (- 1))))))))
(define-fun other_new_dose () Int
  (ite (= other_move 5) (ite other_fig_1_cell.is.END_STAGE_LOW_COUNTS (ite (= other_dose 5) 0
  (ite (= other_dose 4) 0
  (ite (= other_dose 3) 0
  (ite (= other_dose 2) 0
  (ite (= other_dose 1) 0
  (ite (= other_dose 0) 0 (- 1)))))))
  (ite other_fig_1_cell.is.SEVERE_LOW_COUNTS part.176
  (ite other_fig_1_cell.is.MODERATE_LOW_COUNTS part.177
  (ite other_fig_1_cell.is.NORMAL_LOW_COUNTS (ite (= other_dose 5) 4
  (ite (= other_dose 4) 4
  (ite (= other_dose 3) 4
  (ite (= other_dose 2) 4
  (ite (= other_dose 1) 4
  (ite (= other_dose 0) 4
  (- 1)))))))
  (ite other_fig_1_cell.is.END_STAGE_ADEQUATE part.176
  (ite other_fig_1_cell.is.SEVERE_ADEQUATE part.177
  (ite other_fig_1_cell.is.MODERATE_ADEQUATE (ite (= other_dose 5) 3
  (ite (= other_dose 4) 3
  (ite (= other_dose 3) 3
  (ite (= other_dose 2) 3
  (ite (= other_dose 1) 3
  (ite (= other_dose 0) 3
  (- 1)))))))
  (ite (= other_dose 5) 5
  (ite (= other_dose 4) 5
  (ite (= other_dose 3) 5
  (ite (= other_dose 2) 5
  (ite (= other_dose 1) 5
  (ite (= other_dose 0) 5
  (- 1))))))))))))))
  (ite (= other_move 4) (ite (= other_dose 5) 5
  (ite (= other_dose 4) 5
  (ite (= other_dose 3) 4
  (ite (= other_dose 2) 3
  (ite (= other_dose 1) 2
  (ite (= other_dose 0) 1 (- 1)))))))
  (ite (= other_move 3) (ite (= other_dose 5) 4
  (ite (= other_dose 4) 3
  (ite (= other_dose 3) 2
  (ite (= other_dose 2) 1
  (ite (= other_dose 1) 0
  (ite (= other_dose 0) (- 1)
  (- 1)))))))
  (ite (= other_move 2) other_place_of_dose
  (- 1))))))
(define-fun other_place_of_new_dose () Int
  (ite (= other_new_dose 5) 5
  (ite (= other_new_dose 4) 4
  (ite (= other_new_dose 3) 3
  (ite (= other_new_dose 2) 2
  (ite (= other_new_dose 1) 1
  (ite (= other_new_dose 0) 0
  (- 1))))))))
(define-fun one_episode.is.FURTHER () Bool
  (or
    (and one_open_episodes_has_NEUTROPENIA (> one_neutropenias 1))
    (and (not one_open_episodes_has_NEUTROPENIA) (< one_anc 1000.0) (>= one_neutropenias 1))))
(define-fun part.182 () Bool (and one_episode.is.FURTHER (<= one_anc 1000.0)))
(define-fun one_restart.is.LOWER () Bool
  (or
    (and one_episode.is.FURTHER (or one_held_for_has_NEUTROPENIA part.182))
    (< one_platelets 30000.0)
    one_held_for_has_THROMBOCYTOPENIA
    (and one_held_for_has_NEUTROPENIA (>= one_days_held 7) (< one_anc 1000.0))
    (and one_held_for_has_NEUTROPENIA (> one_days_held 7))))
(define-fun part.184 () Bool (not (and (= one_dose 0) one_restart.is.LOWER)))
(define-fun part.185 () Bool
  (or
    (and (< one_anc 1000.0) (or (= one_timing 0) one_held_for_has_NEUTROPENIA))
    (< one_anc 500.0)
    part.182))
(define-fun part.186 () Bool
  (or (< one_platelets 30000.0) (and one_held_for_has_THROMBOCYTOPENIA (= one_timing 1))))
(define-fun one_hold.is.NONE () Bool (and (not part.185) (not part.186)))
(define-fun one_situation.is.TREATMENT () Bool
  (and (not (= one_status 3)) (not one_progressing) part.184 one_hold.is.NONE (= one_status 0)))
(define-fun part.189 () Bool (not (and (> one_anc 1000.0) (> one_platelets 50000.0))))
(define-fun part.190 () Bool (or (< one_anc 1000.0) (< one_platelets 50000.0)))
(define-fun part.191 () Bool (or (< one_anc 500.0) (< one_platelets 30000.0)))
(define-fun part.192 () Bool
  (not
    (or
      (and (>= one_creatinine_clearance 50.0) part.189 (not part.190))
      (and (>= one_creatinine_clearance 30.0) (< one_creatinine_clearance 50.0) part.189 (not part.190))
      (and (< one_creatinine_clearance 30.0) part.189 (not part.190))
      (and one_on_dialysis (not part.190))
      (and one_on_dialysis part.190)
      (and (>= one_creatinine_clearance 50.0) part.191 (not one_on_dialysis))
      (and
        (>= one_creatinine_clearance 30.0)
        (< one_creatinine_clearance 50.0)
        part.191
        (not one_on_dialysis))
      (and (< one_creatinine_clearance 30.0) part.191 (not one_on_dialysis))
      (and one_on_dialysis part.191))))
(define-fun part.193 () Bool (not (and one_on_dialysis (not part.190))))
(define-fun one_fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= one_creatinine_clearance 50.0) (> one_anc 1000.0) (> one_platelets 50000.0) part.192)
    (and (>= one_creatinine_clearance 50.0) part.189 (not part.190) part.193)))
(define-fun one_fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= one_creatinine_clearance 30.0)
      (< one_creatinine_clearance 50.0)
      (> one_anc 1000.0)
      (> one_platelets 50000.0)
      part.192)
    (and
      (>= one_creatinine_clearance 30.0)
      (< one_creatinine_clearance 50.0)
      part.189
      (not part.190)
      part.193)))
(define-fun one_fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< one_creatinine_clearance 30.0) (> one_anc 1000.0) (> one_platelets 50000.0) part.192)
    (and (< one_creatinine_clearance 30.0) part.189 (not part.190) part.193)))
(define-fun one_fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and
      (< one_creatinine_clearance 30.0)
      one_on_dialysis
      (> one_anc 1000.0)
      (> one_platelets 50000.0)
      part.192)
    (and one_on_dialysis (not part.190) (not false))))
(define-fun one_fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= one_creatinine_clearance 50.0) part.190 part.192)
    (and (>= one_creatinine_clearance 50.0) part.191 (not one_on_dialysis) (not false))))
(define-fun one_fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= one_creatinine_clearance 30.0) (< one_creatinine_clearance 50.0) part.190 part.192)
    (and
      (>= one_creatinine_clearance 30.0)
      (< one_creatinine_clearance 50.0)
      part.191
      (not one_on_dialysis)
      (not false))))
(define-fun one_fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< one_creatinine_clearance 30.0) part.190 part.192)
    (and (< one_creatinine_clearance 30.0) part.191 (not one_on_dialysis) (not false))))
(define-fun one_dose_against_cell.is.BELOW () Bool
  (or
    (and
      (= one_dose 0)
      (or
        one_fig_1_cell.is.NORMAL_ADEQUATE
        one_fig_1_cell.is.MODERATE_ADEQUATE
        one_fig_1_cell.is.SEVERE_ADEQUATE
        one_fig_1_cell.is.END_STAGE_ADEQUATE
        one_fig_1_cell.is.NORMAL_LOW_COUNTS
        one_fig_1_cell.is.MODERATE_LOW_COUNTS
        one_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and
      (= one_dose 1)
      (or
        one_fig_1_cell.is.NORMAL_ADEQUATE
        one_fig_1_cell.is.MODERATE_ADEQUATE
        one_fig_1_cell.is.SEVERE_ADEQUATE
        one_fig_1_cell.is.NORMAL_LOW_COUNTS
        one_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      (= one_dose 2)
      (or
        one_fig_1_cell.is.NORMAL_ADEQUATE
        one_fig_1_cell.is.MODERATE_ADEQUATE
        one_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and (= one_dose 3) (or one_fig_1_cell.is.NORMAL_ADEQUATE one_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and (= one_dose 4) one_fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun part.202 () Bool
  (or one_fig_1_cell.is.SEVERE_ADEQUATE one_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun one_region.no_raise.low_count_in_cycle () Bool
  (and
    (or
      (and one_situation.is.TREATMENT (= one_timing 0) one_dose_against_cell.is.BELOW)
      (and
        one_situation.is.TREATMENT
        (= one_timing 0)
        (= one_timing 0)
        (= one_status 0)
        (not (= one_status 3))
        (not one_progressing)
        one_fig_1_cell.is.MODERATE_ADEQUATE
        (= one_dose 3)
        (>= one_cycles_at_dose 2)
        (not one_responding)
        one_tolerating)
      (and
        one_situation.is.TREATMENT
        (= one_timing 0)
        (= one_timing 0)
        (= one_status 0)
        (not (= one_status 3))
        (not one_progressing)
        part.202
        (= one_dose 2)
        one_tolerating
        one_fig_1_cell.is.SEVERE_ADEQUATE))
    (not one_cycle_clear)))
(define-fun one_region.no_raise.not_tolerating () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    one_dose_against_cell.is.BELOW
    (not one_tolerating)))
(define-fun one_region.no_raise.low_counts () Bool
  (and one_situation.is.TREATMENT (= one_timing 0) one_dose_against_cell.is.BELOW part.190))
(define-fun part.206 () Bool
  (or
    (not one_reduced_for_toxicity)
    (and (>= one_clear_cycles 2) (>= one_anc 1500.0) (>= one_platelets 100000.0))))
(define-fun one_region.no_raise.toxicity () Bool
  (and one_situation.is.TREATMENT (= one_timing 0) one_dose_against_cell.is.BELOW (not part.206)))
(define-fun one_region.footnotes.toxicity () Bool
  (and
    (or
      (and
        one_situation.is.TREATMENT
        (= one_timing 0)
        (= one_timing 0)
        (= one_status 0)
        (not (= one_status 3))
        (not one_progressing)
        one_fig_1_cell.is.MODERATE_ADEQUATE
        (= one_dose 3)
        (>= one_cycles_at_dose 2)
        (not one_responding)
        one_tolerating
        one_cycle_clear)
      (and
        one_situation.is.TREATMENT
        (= one_timing 0)
        (= one_timing 0)
        (= one_status 0)
        (not (= one_status 3))
        (not one_progressing)
        part.202
        (= one_dose 2)
        one_tolerating
        one_fig_1_cell.is.SEVERE_ADEQUATE
        one_cycle_clear))
    (not part.206)))
(define-fun one_region.footnote_b.low_counts () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    part.202
    (= one_dose 2)
    one_tolerating
    one_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun one_region.footnote_b.no_completed_cycle () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    part.202
    (= one_dose 2)
    one_tolerating
    one_fig_1_cell.is.SEVERE_ADEQUATE
    one_cycle_clear
    (< one_cycles_at_dose 1)))
(define-fun one_region.footnote_b.not_asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    part.202
    (= one_dose 2)
    one_tolerating
    one_fig_1_cell.is.SEVERE_ADEQUATE
    one_cycle_clear
    (>= one_cycles_at_dose 1)
    part.206
    (not one_escalate)))
(define-fun one_region.footnote_b.asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    part.202
    (= one_dose 2)
    one_tolerating
    one_fig_1_cell.is.SEVERE_ADEQUATE
    one_cycle_clear
    (>= one_cycles_at_dose 1)
    part.206
    one_escalate))
(define-fun one_region.footnote_a.not_asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    one_fig_1_cell.is.MODERATE_ADEQUATE
    (= one_dose 3)
    (>= one_cycles_at_dose 2)
    (not one_responding)
    one_tolerating
    one_cycle_clear
    part.206
    (not one_escalate)))
(define-fun one_region.footnote_a.asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    one_fig_1_cell.is.MODERATE_ADEQUATE
    (= one_dose 3)
    (>= one_cycles_at_dose 2)
    (not one_responding)
    one_tolerating
    one_cycle_clear
    part.206
    one_escalate))
(define-fun one_region.raise.after_toxicity.not_asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    one_dose_against_cell.is.BELOW
    (not part.190)
    one_tolerating
    one_cycle_clear
    one_reduced_for_toxicity
    (>= one_clear_cycles 2)
    (>= one_anc 1500.0)
    (>= one_platelets 100000.0)
    (not one_escalate)))
(define-fun one_region.raise.after_toxicity.asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    one_dose_against_cell.is.BELOW
    (not part.190)
    one_tolerating
    one_cycle_clear
    one_reduced_for_toxicity
    (>= one_clear_cycles 2)
    (>= one_anc 1500.0)
    (>= one_platelets 100000.0)
    one_escalate))
(define-fun one_region.raise.not_asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    one_dose_against_cell.is.BELOW
    (not part.190)
    one_tolerating
    one_cycle_clear
    (not one_reduced_for_toxicity)
    (not one_escalate)))
(define-fun one_region.raise.asked () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    one_dose_against_cell.is.BELOW
    (not part.190)
    one_tolerating
    one_cycle_clear
    (not one_reduced_for_toxicity)
    one_escalate))
(define-fun one_fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< one_creatinine_clearance 30.0) one_on_dialysis part.190 part.192)
    (and one_on_dialysis part.190 (not (and one_on_dialysis part.191)))
    (and one_on_dialysis part.191 (not false))))
(define-fun part.220 () Bool
  (or
    one_fig_1_cell.is.MODERATE_ADEQUATE
    one_fig_1_cell.is.SEVERE_ADEQUATE
    one_fig_1_cell.is.END_STAGE_ADEQUATE
    one_fig_1_cell.is.MODERATE_LOW_COUNTS
    one_fig_1_cell.is.SEVERE_LOW_COUNTS
    one_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun one_dose_against_cell.is.ABOVE () Bool
  (or
    (and (= one_dose 1) one_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= one_dose 2)
      (or
        one_fig_1_cell.is.END_STAGE_ADEQUATE
        one_fig_1_cell.is.SEVERE_LOW_COUNTS
        one_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and
      (= one_dose 3)
      (or
        one_fig_1_cell.is.SEVERE_ADEQUATE
        one_fig_1_cell.is.END_STAGE_ADEQUATE
        one_fig_1_cell.is.MODERATE_LOW_COUNTS
        one_fig_1_cell.is.SEVERE_LOW_COUNTS
        one_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and (= one_dose 4) part.220)
    (and
      (= one_dose 5)
      (or
        one_fig_1_cell.is.MODERATE_ADEQUATE
        one_fig_1_cell.is.SEVERE_ADEQUATE
        one_fig_1_cell.is.END_STAGE_ADEQUATE
        one_fig_1_cell.is.NORMAL_LOW_COUNTS
        one_fig_1_cell.is.MODERATE_LOW_COUNTS
        one_fig_1_cell.is.SEVERE_LOW_COUNTS
        one_fig_1_cell.is.END_STAGE_LOW_COUNTS))))
(define-fun part.222 () Bool
  (or
    (and
      one_permission_has_A
      (or one_fig_1_cell.is.MODERATE_ADEQUATE one_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      one_permission_has_B
      (or one_fig_1_cell.is.SEVERE_ADEQUATE one_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (not
      (or
        (and
          (= one_dose 2)
          (or one_fig_1_cell.is.END_STAGE_ADEQUATE one_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and
          (= one_dose 3)
          (or
            one_fig_1_cell.is.SEVERE_ADEQUATE
            one_fig_1_cell.is.END_STAGE_ADEQUATE
            one_fig_1_cell.is.SEVERE_LOW_COUNTS
            one_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and (= one_dose 4) part.220)
        (and (= one_dose 5) part.220)))))
(define-fun one_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and one_dose_against_cell.is.ABOVE (not part.222)))
(define-fun part.224 () Bool (not one_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun one_region.platelets.in_cycle () Bool
  (and one_situation.is.TREATMENT (= one_timing 1) part.224 (< one_platelets 50000.0)))
(define-fun one_region.neutropenia.in_cycle () Bool
  (and one_situation.is.TREATMENT (= one_timing 1) part.224 (< one_anc 1000.0)))
(define-fun part.227 () Bool
  (or
    one_fig_1_cell.is.NORMAL_LOW_COUNTS
    one_fig_1_cell.is.MODERATE_LOW_COUNTS
    one_fig_1_cell.is.SEVERE_LOW_COUNTS
    one_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun one_dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and one_dose_against_cell.is.ABOVE (not part.227) part.222))
(define-fun one_region.footnote.stands () Bool
  (and one_situation.is.TREATMENT (= one_timing 0) one_dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun one_dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and one_dose_against_cell.is.ABOVE part.227 part.222))
(define-fun one_region.counts.one_step () Bool
  (and one_situation.is.TREATMENT (= one_timing 0) one_dose_fit.is.TOO_HIGH_FOR_COUNTS))
(define-fun one_region.renal.in_cycle () Bool
  (and one_situation.is.TREATMENT (= one_timing 1) one_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun one_region.renal.at_start () Bool
  (and
    one_situation.is.TREATMENT
    (= one_timing 0)
    one_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    part.190))
(define-fun one_situation.is.AFTER_HOLD () Bool
  (and (not (= one_status 3)) (not one_progressing) part.184 one_hold.is.NONE (not (= one_status 0))))
(define-fun one_episode.is.NONE () Bool
  (and (not one_open_episodes_has_NEUTROPENIA) (>= one_anc 1000.0)))
(define-fun one_episode.is.FIRST () Bool
  (or
    (and one_open_episodes_has_NEUTROPENIA (<= one_neutropenias 1))
    (and (not one_open_episodes_has_NEUTROPENIA) (< one_anc 1000.0) (< one_neutropenias 1))))
(define-fun part.237 () Bool (or one_episode.is.NONE one_episode.is.FIRST))
(define-fun one_restart.is.SAME () Bool (not one_restart.is.LOWER))
(define-fun part.239 () Bool (not (and one_dose_fit.is.TOO_HIGH_FOR_COUNTS (= one_timing 0))))
(define-fun one_region.restart.within_the_week () Bool
  (and
    one_situation.is.AFTER_HOLD
    (not one_held_for_has_THROMBOCYTOPENIA)
    part.224
    part.237
    one_restart.is.SAME
    part.239))
(define-fun one_region.restart.low_counts () Bool
  (and
    one_situation.is.AFTER_HOLD
    (not one_held_for_has_THROMBOCYTOPENIA)
    part.224
    part.237
    one_restart.is.SAME
    one_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= one_timing 0)))
(define-fun one_region.restart.after_the_week () Bool
  (and
    one_situation.is.AFTER_HOLD
    (not one_held_for_has_THROMBOCYTOPENIA)
    part.224
    part.237
    one_restart.is.LOWER))
(define-fun one_region.restart.further.low_counts () Bool
  (and
    one_situation.is.AFTER_HOLD
    (not one_held_for_has_THROMBOCYTOPENIA)
    part.224
    one_episode.is.FURTHER
    one_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= one_timing 0)))
(define-fun one_region.restart.further () Bool
  (and
    one_situation.is.AFTER_HOLD
    (not one_held_for_has_THROMBOCYTOPENIA)
    part.224
    one_episode.is.FURTHER
    part.239))
(define-fun one_region.restart.platelets () Bool
  (and one_situation.is.AFTER_HOLD one_held_for_has_THROMBOCYTOPENIA part.224))
(define-fun one_region.restart.renal.in_cycle () Bool
  (and one_situation.is.AFTER_HOLD one_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= one_timing 1)))
(define-fun one_region.restart.renal.at_start () Bool
  (and one_situation.is.AFTER_HOLD one_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= one_timing 0)))
(define-fun one_situation.is.HOLD () Bool
  (and (not (= one_status 3)) (not one_progressing) part.184 (not one_hold.is.NONE)))
(define-fun one_hold.is.NEUTROPENIA () Bool (and part.185 (not part.186)))
(define-fun one_hold.is.BOTH () Bool (and part.185 part.186))
(define-fun part.251 () Bool (or one_hold.is.NEUTROPENIA one_hold.is.BOTH))
(define-fun part.252 () Bool (not (and one_held_for_has_NEUTROPENIA (>= one_days_held 7))))
(define-fun one_region.hold_before_dose () Bool
  (and
    one_situation.is.HOLD
    part.251
    (>= one_platelets 30000.0)
    part.237
    (< one_anc 1000.0)
    part.252
    (= one_timing 0)
    (or (= one_status 0) one_dose_against_cell.is.ABOVE)))
(define-fun one_region.interrupted_until_1000 () Bool
  (and
    one_situation.is.HOLD
    part.251
    (>= one_platelets 30000.0)
    part.237
    (< one_anc 1000.0)
    part.252
    (= one_timing 1)
    one_held_for_has_NEUTROPENIA
    (>= one_anc 500.0)))
(define-fun one_region.remains.with_others () Bool
  (and
    one_situation.is.HOLD
    part.251
    (>= one_platelets 30000.0)
    part.237
    one_held_for_has_NEUTROPENIA
    (>= one_days_held 7)
    (< one_anc 1000.0)
    (not (and one_hold.is.NEUTROPENIA (>= one_anc 500.0) part.224))))
(define-fun one_region.remains () Bool
  (and
    one_situation.is.HOLD
    part.251
    (>= one_platelets 30000.0)
    part.237
    one_held_for_has_NEUTROPENIA
    (>= one_days_held 7)
    (< one_anc 1000.0)
    one_hold.is.NEUTROPENIA
    (>= one_anc 500.0)
    part.224))
(define-fun one_region.further.with_others () Bool
  (and
    one_situation.is.HOLD
    part.251
    (>= one_platelets 30000.0)
    one_episode.is.FURTHER
    (<= one_anc 1000.0)
    (not (and one_hold.is.NEUTROPENIA (>= one_anc 500.0) part.224 (= one_timing 1)))))
(define-fun one_region.further.in_cycle () Bool
  (and
    one_situation.is.HOLD
    part.251
    (>= one_platelets 30000.0)
    one_episode.is.FURTHER
    (<= one_anc 1000.0)
    one_hold.is.NEUTROPENIA
    (>= one_anc 500.0)
    part.224
    (= one_timing 1)))
(define-fun one_hold.is.THROMBOCYTOPENIA () Bool (and (not part.185) part.186))
(define-fun one_region.platelets_until_next_cycle () Bool
  (and one_situation.is.HOLD one_hold.is.THROMBOCYTOPENIA (>= one_platelets 30000.0)))
(define-fun one_region.low_platelets.with_others () Bool
  (and
    one_situation.is.HOLD
    (< one_platelets 30000.0)
    (not (and one_hold.is.THROMBOCYTOPENIA part.224))))
(define-fun one_region.low_platelets () Bool
  (and one_situation.is.HOLD (< one_platelets 30000.0) one_hold.is.THROMBOCYTOPENIA part.224))
(define-fun one_situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= one_status 3)) (not one_progressing) (= one_dose 0) one_restart.is.LOWER))
(define-fun one_situation.is.ENDED () Bool (and (= one_status 3) (not one_progressing)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_situation.is.ENDED
      one_situation.is.NO_LEVEL_LEFT
      one_region.low_platelets
      one_region.low_platelets.with_others
      one_region.platelets_until_next_cycle
      one_region.further.in_cycle
      one_region.further.with_others
      one_region.remains
      one_region.remains.with_others
      one_region.interrupted_until_1000
      one_region.hold_before_dose
      one_region.restart.renal.at_start
      one_region.restart.renal.in_cycle
      one_region.restart.platelets
      one_region.restart.further
      one_region.restart.further.low_counts
      one_region.restart.after_the_week
      one_region.restart.low_counts
      one_region.restart.within_the_week
      one_region.renal.at_start
      one_region.renal.in_cycle
      one_region.counts.one_step
      one_region.footnote.stands
      one_region.neutropenia.in_cycle
      one_region.platelets.in_cycle
      one_region.raise.asked
      one_region.raise.not_asked
      one_region.raise.after_toxicity.asked
      one_region.raise.after_toxicity.not_asked
      one_region.footnote_a.asked
      one_region.footnote_a.not_asked
      one_region.footnote_b.asked
      one_region.footnote_b.not_asked
      one_region.footnote_b.no_completed_cycle
      one_region.footnote_b.low_counts
      one_region.footnotes.toxicity
      one_region.no_raise.toxicity
      one_region.no_raise.low_counts
      one_region.no_raise.not_tolerating
      one_region.no_raise.low_count_in_cycle)))
(define-fun one_row.first_point.delay () Bool
  (and (= one_timing 0) (not (= one_status 3)) (not one_progressing) (< one_anc 1000.0) part.252))
(define-fun one_row.first_point.interrupt () Bool
  (and (not (= one_status 3)) (not one_progressing) (< one_anc 500.0)))
(define-fun one_dose_against_cell.is.AT () Bool
  (or
    (and (= one_dose 0) one_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and (= one_dose 1) (or one_fig_1_cell.is.END_STAGE_ADEQUATE one_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and (= one_dose 2) part.202)
    (and (= one_dose 3) one_fig_1_cell.is.MODERATE_ADEQUATE)
    (and (= one_dose 4) one_fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and (= one_dose 5) one_fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun one_row.until_progression.continue () Bool
  (and
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    (not part.190)
    (or one_dose_against_cell.is.BELOW one_dose_against_cell.is.AT one_dose_fit.is.CARRIED_BY_FOOTNOTE)))
(define-fun one_row.fig_1.last_line.unchanged () Bool
  (and
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    one_dose_against_cell.is.AT))
(define-fun one_row.fig_1.last_line.down () Bool
  (and (= one_timing 0) (not (= one_status 3)) (not one_progressing) one_dose_against_cell.is.ABOVE))
(define-fun one_row.fig_1.last_line.up () Bool
  (and
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    one_dose_against_cell.is.BELOW))
(define-fun one_row.fig_1.footnote_a () Bool
  (and
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    one_fig_1_cell.is.MODERATE_ADEQUATE
    (= one_dose 3)
    (>= one_cycles_at_dose 2)
    (not one_responding)
    one_tolerating))
(define-fun one_row.fig_1.footnote_b () Bool
  (and
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    part.202
    (= one_dose 2)
    one_tolerating))
(define-fun one_row.cytopenia.one_step.down () Bool
  (and
    (= one_timing 0)
    (not (= one_status 3))
    (not one_progressing)
    one_dose_against_cell.is.ABOVE
    part.190))
(define-fun one_row.cytopenia.one_step.up () Bool
  (and
    (= one_timing 0)
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    one_dose_against_cell.is.BELOW
    (not part.190)))
(define-fun one_row.second_point.resume () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    one_held_for_has_NEUTROPENIA
    part.237
    (> one_anc 1000.0)))
(define-fun one_row.second_point.remains () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    one_held_for_has_NEUTROPENIA
    (>= one_days_held 7)
    part.237
    (< one_anc 1000.0)))
(define-fun one_row.second_point.further.interrupt () Bool
  (and (not (= one_status 3)) (not one_progressing) one_episode.is.FURTHER (<= one_anc 1000.0)))
(define-fun one_row.second_point.further.restart () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    one_held_for_has_NEUTROPENIA
    one_episode.is.FURTHER
    (> one_anc 1000.0)))
(define-fun one_row.third_point.low_platelets () Bool
  (and (not (= one_status 3)) (not one_progressing) (< one_platelets 30000.0)))
(define-fun one_only.first_point.delay+first_point.interrupt () Bool
  (and
    (or one_row.first_point.delay one_row.first_point.interrupt)
    (not
      (or
        one_progressing
        one_row.until_progression.continue
        one_row.fig_1.last_line.unchanged
        one_row.fig_1.last_line.down
        one_row.fig_1.last_line.up
        one_row.fig_1.footnote_a
        one_row.fig_1.footnote_b
        one_row.fig_1.last_line.up
        one_row.cytopenia.one_step.down
        one_row.cytopenia.one_step.up
        one_row.second_point.resume
        one_row.second_point.remains
        one_row.second_point.further.interrupt
        one_row.second_point.further.restart
        one_row.third_point.low_platelets))))
(define-fun one_only.cytopenia.one_step.down () Bool
  (and
    one_row.cytopenia.one_step.down
    (not
      (or
        one_progressing
        one_row.until_progression.continue
        one_row.fig_1.last_line.unchanged
        one_row.fig_1.last_line.down
        one_row.fig_1.last_line.up
        one_row.fig_1.footnote_a
        one_row.fig_1.footnote_b
        one_row.fig_1.last_line.up
        one_row.cytopenia.one_step.up
        one_row.first_point.delay
        one_row.first_point.interrupt
        one_row.second_point.resume
        one_row.second_point.remains
        one_row.second_point.further.interrupt
        one_row.second_point.further.restart
        one_row.third_point.low_platelets))))
(define-fun one_only.fig_1.footnote_a+cytopenia.one_step.up () Bool
  (and
    (or one_row.fig_1.footnote_a one_row.cytopenia.one_step.up)
    (not
      (or
        one_progressing
        one_row.until_progression.continue
        one_row.fig_1.last_line.unchanged
        one_row.fig_1.last_line.down
        one_row.fig_1.last_line.up
        one_row.fig_1.footnote_b
        one_row.fig_1.last_line.up
        one_row.cytopenia.one_step.down
        one_row.first_point.delay
        one_row.first_point.interrupt
        one_row.second_point.resume
        one_row.second_point.remains
        one_row.second_point.further.interrupt
        one_row.second_point.further.restart
        one_row.third_point.low_platelets))))
(define-fun one_only.fig_1.last_line.down+fig_1.last_line.up () Bool
  (and
    (or one_row.fig_1.last_line.down one_row.fig_1.last_line.up)
    (not
      (or
        one_progressing
        one_row.until_progression.continue
        one_row.fig_1.last_line.unchanged
        one_row.fig_1.footnote_a
        one_row.fig_1.footnote_b
        one_row.fig_1.last_line.up
        one_row.cytopenia.one_step.down
        one_row.cytopenia.one_step.up
        one_row.first_point.delay
        one_row.first_point.interrupt
        one_row.second_point.resume
        one_row.second_point.remains
        one_row.second_point.further.interrupt
        one_row.second_point.further.restart
        one_row.third_point.low_platelets))))
(define-fun one_only.until_progression.continue+fig_1.last_line.unchanged () Bool
  (and
    (or one_row.until_progression.continue one_row.fig_1.last_line.unchanged)
    (not
      (or
        one_progressing
        one_row.fig_1.last_line.down
        one_row.fig_1.last_line.up
        one_row.fig_1.footnote_a
        one_row.fig_1.footnote_b
        one_row.fig_1.last_line.up
        one_row.cytopenia.one_step.down
        one_row.cytopenia.one_step.up
        one_row.first_point.delay
        one_row.first_point.interrupt
        one_row.second_point.resume
        one_row.second_point.remains
        one_row.second_point.further.interrupt
        one_row.second_point.further.restart
        one_row.third_point.low_platelets))))
(define-fun one_only.until_progression.stop () Bool
  (and
    one_progressing
    (not
      (or
        one_row.until_progression.continue
        one_row.fig_1.last_line.unchanged
        one_row.fig_1.last_line.down
        one_row.fig_1.last_line.up
        one_row.fig_1.footnote_a
        one_row.fig_1.footnote_b
        one_row.fig_1.last_line.up
        one_row.cytopenia.one_step.down
        one_row.cytopenia.one_step.up
        one_row.first_point.delay
        one_row.first_point.interrupt
        one_row.second_point.resume
        one_row.second_point.remains
        one_row.second_point.further.interrupt
        one_row.second_point.further.restart
        one_row.third_point.low_platelets))))
(define-fun one_move () Int
  (ite one_region.no_raise.low_count_in_cycle 2
  (ite one_region.no_raise.not_tolerating 2
  (ite one_region.no_raise.low_counts 2
  (ite one_region.no_raise.toxicity 2
  (ite one_region.footnotes.toxicity 2
  (ite one_region.footnote_b.low_counts 2
  (ite one_region.footnote_b.no_completed_cycle 2
  (ite one_region.footnote_b.not_asked 2
  (ite one_region.footnote_b.asked 4
  (ite one_region.footnote_a.not_asked 2
  (ite one_region.footnote_a.asked 4
  (ite one_region.raise.after_toxicity.not_asked 2
  (ite one_region.raise.after_toxicity.asked 4
  (ite one_region.raise.not_asked 2
  (ite one_region.raise.asked 4
  (ite one_region.platelets.in_cycle 2
  (ite one_region.neutropenia.in_cycle 2
  (ite one_region.footnote.stands 2
  (ite one_region.counts.one_step 3
  (ite one_region.renal.in_cycle 5
  (ite one_region.renal.at_start 5
  (ite one_region.restart.within_the_week 2
  (ite one_region.restart.low_counts 3
  (ite one_region.restart.after_the_week 3
  (ite one_region.restart.further.low_counts 3
  (ite one_region.restart.further 3
  (ite one_region.restart.platelets 3
  (ite one_region.restart.renal.in_cycle 5
  (ite one_region.restart.renal.at_start 5
  (ite one_region.hold_before_dose 1
  (ite one_region.interrupted_until_1000 1
  (ite one_region.remains.with_others 1
  (ite one_region.remains 1
  (ite one_region.further.with_others 1
  (ite one_region.further.in_cycle 1
  (ite one_region.platelets_until_next_cycle 1
  (ite one_region.low_platelets.with_others 1
  (ite one_region.low_platelets 1
  (ite one_situation.is.NO_LEVEL_LEFT 0
  (ite one_situation.is.ENDED 0
  (ite (and one_unresolved one_only.first_point.delay+first_point.interrupt) 1
  (ite (and one_unresolved one_only.cytopenia.one_step.down) 3
  (ite (and one_unresolved one_only.fig_1.footnote_a+cytopenia.one_step.up) 4
  (ite (and one_unresolved one_only.fig_1.last_line.down+fig_1.last_line.up) 5
  (ite (and one_unresolved one_only.until_progression.continue+fig_1.last_line.unchanged) 2
  (ite (and one_unresolved one_only.until_progression.stop) 0
  (- 1))))))))))))))))))))))))))))))))))))))))))))))))
(define-fun part.289 () Int
  (ite (= one_dose 5) 1
  (ite (= one_dose 4) 1
  (ite (= one_dose 3) 1
  (ite (= one_dose 2) 1
  (ite (= one_dose 1) 1
  (ite (= one_dose 0) 1 (- 1))))))))
(define-fun part.290 () Int
  (ite (= one_dose 5) 2
  (ite (= one_dose 4) 2
  (ite (= one_dose 3) 2
  (ite (= one_dose 2) 2
  (ite (= one_dose 1) 2
  (ite (= one_dose 0) 2
  (- 1))))))))
(define-fun one_place_of_dose () Int
  (ite (= one_dose 5) 5
  (ite (= one_dose 4) 4
  (ite (= one_dose 3) 3
  (ite (= one_dose 2) 2
  (ite (= one_dose 1) 1
  (ite (= one_dose 0) 0 (- 1))))))))
(define-fun one_new_dose () Int
  (ite (= one_move 5) (ite one_fig_1_cell.is.END_STAGE_LOW_COUNTS (ite (= one_dose 5) 0
  (ite (= one_dose 4) 0
  (ite (= one_dose 3) 0
  (ite (= one_dose 2) 0
  (ite (= one_dose 1) 0
  (ite (= one_dose 0) 0 (- 1)))))))
  (ite one_fig_1_cell.is.SEVERE_LOW_COUNTS part.289
  (ite one_fig_1_cell.is.MODERATE_LOW_COUNTS part.290
  (ite one_fig_1_cell.is.NORMAL_LOW_COUNTS (ite (= one_dose 5) 4
  (ite (= one_dose 4) 4
  (ite (= one_dose 3) 4
  (ite (= one_dose 2) 4
  (ite (= one_dose 1) 4
  (ite (= one_dose 0) 4
  (- 1)))))))
  (ite one_fig_1_cell.is.END_STAGE_ADEQUATE part.289
  (ite one_fig_1_cell.is.SEVERE_ADEQUATE part.290
  (ite one_fig_1_cell.is.MODERATE_ADEQUATE (ite (= one_dose 5) 3
  (ite (= one_dose 4) 3
  (ite (= one_dose 3) 3
  (ite (= one_dose 2) 3
  (ite (= one_dose 1) 3
  (ite (= one_dose 0) 3
  (- 1)))))))
  (ite (= one_dose 5) 5
  (ite (= one_dose 4) 5
  (ite (= one_dose 3) 5
  (ite (= one_dose 2) 5
  (ite (= one_dose 1) 5
  (ite (= one_dose 0) 5
  (- 1))))))))))))))
  (ite (= one_move 4) (ite (= one_dose 5) 5
  (ite (= one_dose 4) 5
  (ite (= one_dose 3) 4
  (ite (= one_dose 2) 3
  (ite (= one_dose 1) 2
  (ite (= one_dose 0) 1 (- 1)))))))
  (ite (= one_move 3) (ite (= one_dose 5) 4
  (ite (= one_dose 4) 3
  (ite (= one_dose 3) 2
  (ite (= one_dose 2) 1
  (ite (= one_dose 1) 0
  (ite (= one_dose 0) (- 1)
  (- 1)))))))
  (ite (= one_move 2) one_place_of_dose
  (- 1))))))
(define-fun one_place_of_new_dose () Int
  (ite (= one_new_dose 5) 5
  (ite (= one_new_dose 4) 4
  (ite (= one_new_dose 3) 3
  (ite (= one_new_dose 2) 2
  (ite (= one_new_dose 1) 1
  (ite (= one_new_dose 0) 0
  (- 1))))))))

; 1. Is there: lower platelets, more mg per cycle
(push 1)
(assert (and
    (and
      (and
        one_legal
        (and
          (>= one_state_days_held 0)
          (>= one_state_days_since_last 0)
          (>= one_state_clear_cycles 0)
          (<= one_state_clear_cycles one_state_cycles_at_dose)
          (< one_state_cycles_at_dose one_cycle)
          (=> one_state_changed_in_cycle (= one_state_cycles_at_dose 0))
          (=> part.19 (= one_state_days_held 0))
          (=
            one_days_held
            (ite (or (= one_status 1) (= one_status 2)) (+ one_state_days_held one_state_days_since_last) 0))
          (= one_cycles_at_dose (+ one_state_cycles_at_dose (ite one_state_changed_in_cycle 0 1)))
          (=
            one_clear_cycles
            (ite one_cycle_clear (+ one_state_clear_cycles (ite one_state_changed_in_cycle 0 1)) 0))))
      (and
        other_legal
        (and
          (>= other_state_days_held 0)
          (>= other_state_days_since_last 0)
          (>= other_state_clear_cycles 0)
          (<= other_state_clear_cycles other_state_cycles_at_dose)
          (< other_state_cycles_at_dose other_cycle)
          (=> other_state_changed_in_cycle (= other_state_cycles_at_dose 0))
          (=> (not part.44) (= other_state_days_held 0))
          (= other_days_held (ite part.44 (+ other_state_days_held other_state_days_since_last) 0))
          (= other_cycles_at_dose (+ other_state_cycles_at_dose (ite other_state_changed_in_cycle 0 1)))
          (=
            other_clear_cycles
            (ite other_cycle_clear (+ other_state_clear_cycles (ite other_state_changed_in_cycle 0 1)) 0))))
      (= one_status other_status)
      (= one_progressing other_progressing)
      (= one_responding other_responding)
      (and (= false false) (= one_cycle other_cycle))
      (= one_timing other_timing)
      (and
        (= one_held_for_has_NEUTROPENIA other_held_for_has_NEUTROPENIA)
        (= one_held_for_has_THROMBOCYTOPENIA other_held_for_has_THROMBOCYTOPENIA))
      (and
        (= one_open_episodes_has_NEUTROPENIA other_open_episodes_has_NEUTROPENIA)
        (= one_open_episodes_has_THROMBOCYTOPENIA other_open_episodes_has_THROMBOCYTOPENIA))
      (= one_cycle_clear other_cycle_clear)
      (and (= false false) (= one_neutropenias other_neutropenias))
      (and (= false false) (= one_thrombocytopenias other_thrombocytopenias))
      (and (= false false) (= one_anc other_anc))
      (and (= false false) (= one_days_held other_days_held))
      (= one_dose other_dose)
      (and
        (= one_permission_has_A other_permission_has_A)
        (= one_permission_has_B other_permission_has_B))
      (= one_on_dialysis other_on_dialysis)
      (and (= false false) (= one_creatinine_clearance other_creatinine_clearance))
      (= one_tolerating other_tolerating)
      (= one_escalate other_escalate)
      (= one_reduced_for_toxicity other_reduced_for_toxicity)
      (and (= false false) (= one_clear_cycles other_clear_cycles))
      (and (= false false) (= one_cycles_at_dose other_cycles_at_dose))
      (= one_state_changed_in_cycle other_state_changed_in_cycle)
      (= one_state_days_held other_state_days_held)
      (= one_state_cycles_at_dose other_state_cycles_at_dose)
      (= one_state_clear_cycles other_state_clear_cycles)
      (= one_state_days_since_last other_state_days_since_last))
    (<= other_platelets one_platelets)
    (> other_place_of_new_dose one_place_of_new_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

