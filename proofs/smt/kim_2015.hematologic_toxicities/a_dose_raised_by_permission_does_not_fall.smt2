; kim_2015.hematologic_toxicities: a_dose_raised_by_permission_does_not_fall
; With the same facts, a dose that rose by permission is neither held nor lowered later.
; The table: Lenalidomide in the course of treatment: hematologic toxicities and dose steps (kim_2015, TREATMENT OF ADVERSE EVENTS, Hematologic toxicities).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const first_status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const first_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const first_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const first_neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const first_thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const first_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const first_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const first_days_held Int) ; length of the present hold: 0 to 36,500 days, whole
(declare-const first_dose Int) ; dose: 0 ALTERNATE_DAYS_5_MG, 1 DAILY_5_MG, 2 ALTERNATE_DAYS_15_MG, 3 DAILY_10_MG, 4 DAILY_15_MG, 5 DAILY_25_MG
(declare-const first_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const first_clear_cycles Int) ; consecutive clear cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(declare-const first_cycles_at_dose Int) ; cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(define-fun first_domain () Bool
  (and
    (and (>= first_status 0) (< first_status 4))
    (and (>= first_cycle 1) (<= first_cycle 1000))
    (and (>= first_timing 0) (< first_timing 2))
    (and (>= first_neutropenias 0) (<= first_neutropenias 1000))
    (and (>= first_thrombocytopenias 0) (<= first_thrombocytopenias 1000))
    (or (= first_anc 0.0) (and (>= first_anc 10.0) (<= first_anc 100000.0)))
    (or (= first_platelets 0.0) (and (>= first_platelets 1000.0) (<= first_platelets 2000000.0)))
    (and (>= first_days_held 0) (<= first_days_held 36500))
    (and (>= first_dose 0) (< first_dose 6))
    (and (>= first_creatinine_clearance 0.0) (<= first_creatinine_clearance 400.0))
    (and (>= first_clear_cycles 0) (<= first_clear_cycles 1000))
    (and (>= first_cycles_at_dose 0) (<= first_cycles_at_dose 1000))))
(declare-const first_progressing Bool) ; disease progression
(declare-const first_responding Bool) ; responding to treatment
(define-fun part.15 () Bool (or (= first_status 1) (= first_status 2)))
(declare-const first_held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const first_held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const first_open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const first_open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(declare-const first_permission_has_A Bool) ; footnotes that carry the dose: has A
(declare-const first_permission_has_B Bool) ; footnotes that carry the dose: has B
(declare-const first_cycle_clear Bool) ; no low count so far in this cycle
(define-fun first_legal () Bool
  (and
    first_domain
    (not (and first_progressing first_responding))
    (not (and (= first_status 1) (= first_timing 1)))
    (and (< first_cycle 1000) (< first_neutropenias 1000) (< first_thrombocytopenias 1000))
    (or
      (and part.15 (or first_held_for_has_NEUTROPENIA first_held_for_has_THROMBOCYTOPENIA))
      (not
        (or
          (= first_status 1)
          (= first_status 2)
          first_held_for_has_NEUTROPENIA
          first_held_for_has_THROMBOCYTOPENIA)))
    (or (= first_status 1) (= first_status 2) (< first_days_held 1))
    (or
      (not (or first_held_for_has_NEUTROPENIA first_open_episodes_has_NEUTROPENIA))
      (>= first_neutropenias 1))
    (or
      (not (or first_held_for_has_THROMBOCYTOPENIA first_open_episodes_has_THROMBOCYTOPENIA))
      (>= first_thrombocytopenias 1))
    (or (not part.15) first_held_for_has_THROMBOCYTOPENIA first_open_episodes_has_NEUTROPENIA)
    (and
      (or (not first_permission_has_A) (= first_dose 4))
      (or (not first_permission_has_B) (= first_dose 3)))
    (or
      (not first_cycle_clear)
      (not
        (or
          (= first_status 1)
          (= first_status 2)
          first_open_episodes_has_NEUTROPENIA
          first_open_episodes_has_THROMBOCYTOPENIA)))))
(declare-const first_state_days_held Int)
(declare-const first_state_days_since_last Int)
(declare-const first_state_clear_cycles Int)
(declare-const first_state_cycles_at_dose Int)
(declare-const first_state_changed_in_cycle Bool)
(declare-const second_status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const second_cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const second_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const second_neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const second_thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const second_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const second_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const second_days_held Int) ; length of the present hold: 0 to 36,500 days, whole
(declare-const second_dose Int) ; dose: 0 ALTERNATE_DAYS_5_MG, 1 DAILY_5_MG, 2 ALTERNATE_DAYS_15_MG, 3 DAILY_10_MG, 4 DAILY_15_MG, 5 DAILY_25_MG
(declare-const second_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const second_clear_cycles Int) ; consecutive clear cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(declare-const second_cycles_at_dose Int) ; cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(define-fun second_domain () Bool
  (and
    (and (>= second_status 0) (< second_status 4))
    (and (>= second_cycle 1) (<= second_cycle 1000))
    (and (>= second_timing 0) (< second_timing 2))
    (and (>= second_neutropenias 0) (<= second_neutropenias 1000))
    (and (>= second_thrombocytopenias 0) (<= second_thrombocytopenias 1000))
    (or (= second_anc 0.0) (and (>= second_anc 10.0) (<= second_anc 100000.0)))
    (or (= second_platelets 0.0) (and (>= second_platelets 1000.0) (<= second_platelets 2000000.0)))
    (and (>= second_days_held 0) (<= second_days_held 36500))
    (and (>= second_dose 0) (< second_dose 6))
    (and (>= second_creatinine_clearance 0.0) (<= second_creatinine_clearance 400.0))
    (and (>= second_clear_cycles 0) (<= second_clear_cycles 1000))
    (and (>= second_cycles_at_dose 0) (<= second_cycles_at_dose 1000))))
(declare-const second_progressing Bool) ; disease progression
(declare-const second_responding Bool) ; responding to treatment
(define-fun part.44 () Bool (or (= second_status 1) (= second_status 2)))
(declare-const second_held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const second_held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const second_open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const second_open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(declare-const second_permission_has_A Bool) ; footnotes that carry the dose: has A
(declare-const second_permission_has_B Bool) ; footnotes that carry the dose: has B
(declare-const second_cycle_clear Bool) ; no low count so far in this cycle
(define-fun second_legal () Bool
  (and
    second_domain
    (not (and second_progressing second_responding))
    (not (and (= second_status 1) (= second_timing 1)))
    (and (< second_cycle 1000) (< second_neutropenias 1000) (< second_thrombocytopenias 1000))
    (or
      (and part.44 (or second_held_for_has_NEUTROPENIA second_held_for_has_THROMBOCYTOPENIA))
      (not
        (or
          (= second_status 1)
          (= second_status 2)
          second_held_for_has_NEUTROPENIA
          second_held_for_has_THROMBOCYTOPENIA)))
    (or (= second_status 1) (= second_status 2) (< second_days_held 1))
    (or
      (not (or second_held_for_has_NEUTROPENIA second_open_episodes_has_NEUTROPENIA))
      (>= second_neutropenias 1))
    (or
      (not (or second_held_for_has_THROMBOCYTOPENIA second_open_episodes_has_THROMBOCYTOPENIA))
      (>= second_thrombocytopenias 1))
    (or (not part.44) second_held_for_has_THROMBOCYTOPENIA second_open_episodes_has_NEUTROPENIA)
    (and
      (or (not second_permission_has_A) (= second_dose 4))
      (or (not second_permission_has_B) (= second_dose 3)))
    (or
      (not second_cycle_clear)
      (not
        (or
          (= second_status 1)
          (= second_status 2)
          second_open_episodes_has_NEUTROPENIA
          second_open_episodes_has_THROMBOCYTOPENIA)))))
(declare-const second_state_days_held Int)
(declare-const second_state_days_since_last Int)
(declare-const second_state_clear_cycles Int)
(declare-const second_state_cycles_at_dose Int)
(declare-const second_state_changed_in_cycle Bool)
(declare-const first_next_status Int)
(define-fun part.59 () Bool (not first_open_episodes_has_NEUTROPENIA))
(define-fun first_episode.is.FURTHER () Bool
  (or
    (and first_open_episodes_has_NEUTROPENIA (> first_neutropenias 1))
    (and part.59 (< first_anc 1000.0) (>= first_neutropenias 1))))
(define-fun part.61 () Bool (and first_episode.is.FURTHER (<= first_anc 1000.0)))
(define-fun first_restart.is.LOWER () Bool
  (or
    (and first_episode.is.FURTHER (or first_held_for_has_NEUTROPENIA part.61))
    (< first_platelets 30000.0)
    first_held_for_has_THROMBOCYTOPENIA
    (and first_held_for_has_NEUTROPENIA (>= first_days_held 7) (< first_anc 1000.0))
    (and first_held_for_has_NEUTROPENIA (> first_days_held 7))))
(define-fun part.63 () Bool (not (and (= first_dose 0) first_restart.is.LOWER)))
(define-fun part.64 () Bool
  (or
    (and (< first_anc 1000.0) (or (= first_timing 0) first_held_for_has_NEUTROPENIA))
    (< first_anc 500.0)
    part.61))
(define-fun part.65 () Bool
  (or (< first_platelets 30000.0) (and first_held_for_has_THROMBOCYTOPENIA (= first_timing 1))))
(define-fun first_hold.is.NONE () Bool (and (not part.64) (not part.65)))
(define-fun first_situation.is.TREATMENT () Bool
  (and (not (= first_status 3)) (not first_progressing) part.63 first_hold.is.NONE (= first_status 0)))
(define-fun part.68 () Bool (not (and (> first_anc 1000.0) (> first_platelets 50000.0))))
(define-fun part.69 () Bool (or (< first_anc 1000.0) (< first_platelets 50000.0)))
(declare-const first_on_dialysis Bool) ; on dialysis
(define-fun part.71 () Bool (or (< first_anc 500.0) (< first_platelets 30000.0)))
(define-fun part.72 () Bool
  (not
    (or
      (and (>= first_creatinine_clearance 50.0) part.68 (not part.69))
      (and (>= first_creatinine_clearance 30.0) (< first_creatinine_clearance 50.0) part.68 (not part.69))
      (and (< first_creatinine_clearance 30.0) part.68 (not part.69))
      (and first_on_dialysis (not part.69))
      (and first_on_dialysis part.69)
      (and (>= first_creatinine_clearance 50.0) part.71 (not first_on_dialysis))
      (and
        (>= first_creatinine_clearance 30.0)
        (< first_creatinine_clearance 50.0)
        part.71
        (not first_on_dialysis))
      (and (< first_creatinine_clearance 30.0) part.71 (not first_on_dialysis))
      (and first_on_dialysis part.71))))
(define-fun part.73 () Bool (not (and first_on_dialysis (not part.69))))
(define-fun first_fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= first_creatinine_clearance 50.0) (> first_anc 1000.0) (> first_platelets 50000.0) part.72)
    (and (>= first_creatinine_clearance 50.0) part.68 (not part.69) part.73)))
(define-fun first_fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= first_creatinine_clearance 30.0)
      (< first_creatinine_clearance 50.0)
      (> first_anc 1000.0)
      (> first_platelets 50000.0)
      part.72)
    (and
      (>= first_creatinine_clearance 30.0)
      (< first_creatinine_clearance 50.0)
      part.68
      (not part.69)
      part.73)))
(define-fun first_fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< first_creatinine_clearance 30.0) (> first_anc 1000.0) (> first_platelets 50000.0) part.72)
    (and (< first_creatinine_clearance 30.0) part.68 (not part.69) part.73)))
(define-fun first_fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and
      (< first_creatinine_clearance 30.0)
      first_on_dialysis
      (> first_anc 1000.0)
      (> first_platelets 50000.0)
      part.72)
    (and first_on_dialysis (not part.69) (not false))))
(define-fun first_fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= first_creatinine_clearance 50.0) part.69 part.72)
    (and (>= first_creatinine_clearance 50.0) part.71 (not first_on_dialysis) (not false))))
(define-fun first_fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= first_creatinine_clearance 30.0) (< first_creatinine_clearance 50.0) part.69 part.72)
    (and
      (>= first_creatinine_clearance 30.0)
      (< first_creatinine_clearance 50.0)
      part.71
      (not first_on_dialysis)
      (not false))))
(define-fun first_fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< first_creatinine_clearance 30.0) part.69 part.72)
    (and (< first_creatinine_clearance 30.0) part.71 (not first_on_dialysis) (not false))))
(define-fun first_dose_against_cell.is.BELOW () Bool
  (or
    (and
      (= first_dose 0)
      (or
        first_fig_1_cell.is.NORMAL_ADEQUATE
        first_fig_1_cell.is.MODERATE_ADEQUATE
        first_fig_1_cell.is.SEVERE_ADEQUATE
        first_fig_1_cell.is.END_STAGE_ADEQUATE
        first_fig_1_cell.is.NORMAL_LOW_COUNTS
        first_fig_1_cell.is.MODERATE_LOW_COUNTS
        first_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and
      (= first_dose 1)
      (or
        first_fig_1_cell.is.NORMAL_ADEQUATE
        first_fig_1_cell.is.MODERATE_ADEQUATE
        first_fig_1_cell.is.SEVERE_ADEQUATE
        first_fig_1_cell.is.NORMAL_LOW_COUNTS
        first_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      (= first_dose 2)
      (or
        first_fig_1_cell.is.NORMAL_ADEQUATE
        first_fig_1_cell.is.MODERATE_ADEQUATE
        first_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and
      (= first_dose 3)
      (or first_fig_1_cell.is.NORMAL_ADEQUATE first_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and (= first_dose 4) first_fig_1_cell.is.NORMAL_ADEQUATE)))
(declare-const first_tolerating Bool) ; tolerating treatment
(define-fun part.83 () Bool
  (or first_fig_1_cell.is.SEVERE_ADEQUATE first_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun first_region.no_raise.low_count_in_cycle () Bool
  (and
    (or
      (and first_situation.is.TREATMENT (= first_timing 0) first_dose_against_cell.is.BELOW)
      (and
        first_situation.is.TREATMENT
        (= first_timing 0)
        (= first_timing 0)
        (= first_status 0)
        (not (= first_status 3))
        (not first_progressing)
        first_fig_1_cell.is.MODERATE_ADEQUATE
        (= first_dose 3)
        (>= first_cycles_at_dose 2)
        (not first_responding)
        first_tolerating)
      (and
        first_situation.is.TREATMENT
        (= first_timing 0)
        (= first_timing 0)
        (= first_status 0)
        (not (= first_status 3))
        (not first_progressing)
        part.83
        (= first_dose 2)
        first_tolerating
        first_fig_1_cell.is.SEVERE_ADEQUATE))
    (not first_cycle_clear)))
(define-fun first_region.no_raise.not_tolerating () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    first_dose_against_cell.is.BELOW
    (not first_tolerating)))
(define-fun first_region.no_raise.low_counts () Bool
  (and first_situation.is.TREATMENT (= first_timing 0) first_dose_against_cell.is.BELOW part.69))
(declare-const first_reduced_for_toxicity Bool) ; dose reduced for toxicity
(define-fun part.88 () Bool
  (or
    (not first_reduced_for_toxicity)
    (and (>= first_clear_cycles 2) (>= first_anc 1500.0) (>= first_platelets 100000.0))))
(define-fun first_region.no_raise.toxicity () Bool
  (and first_situation.is.TREATMENT (= first_timing 0) first_dose_against_cell.is.BELOW (not part.88)))
(define-fun first_region.footnotes.toxicity () Bool
  (and
    (or
      (and
        first_situation.is.TREATMENT
        (= first_timing 0)
        (= first_timing 0)
        (= first_status 0)
        (not (= first_status 3))
        (not first_progressing)
        first_fig_1_cell.is.MODERATE_ADEQUATE
        (= first_dose 3)
        (>= first_cycles_at_dose 2)
        (not first_responding)
        first_tolerating
        first_cycle_clear)
      (and
        first_situation.is.TREATMENT
        (= first_timing 0)
        (= first_timing 0)
        (= first_status 0)
        (not (= first_status 3))
        (not first_progressing)
        part.83
        (= first_dose 2)
        first_tolerating
        first_fig_1_cell.is.SEVERE_ADEQUATE
        first_cycle_clear))
    (not part.88)))
(define-fun first_region.footnote_b.low_counts () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    part.83
    (= first_dose 2)
    first_tolerating
    first_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun first_region.footnote_b.no_completed_cycle () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    part.83
    (= first_dose 2)
    first_tolerating
    first_fig_1_cell.is.SEVERE_ADEQUATE
    first_cycle_clear
    (< first_cycles_at_dose 1)))
(declare-const first_escalate Bool) ; a higher dose is asked for
(define-fun first_region.footnote_b.not_asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    part.83
    (= first_dose 2)
    first_tolerating
    first_fig_1_cell.is.SEVERE_ADEQUATE
    first_cycle_clear
    (>= first_cycles_at_dose 1)
    part.88
    (not first_escalate)))
(define-fun first_region.footnote_b.asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    part.83
    (= first_dose 2)
    first_tolerating
    first_fig_1_cell.is.SEVERE_ADEQUATE
    first_cycle_clear
    (>= first_cycles_at_dose 1)
    part.88
    first_escalate))
(define-fun first_region.footnote_a.not_asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    first_fig_1_cell.is.MODERATE_ADEQUATE
    (= first_dose 3)
    (>= first_cycles_at_dose 2)
    (not first_responding)
    first_tolerating
    first_cycle_clear
    part.88
    (not first_escalate)))
(define-fun first_region.footnote_a.asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    first_fig_1_cell.is.MODERATE_ADEQUATE
    (= first_dose 3)
    (>= first_cycles_at_dose 2)
    (not first_responding)
    first_tolerating
    first_cycle_clear
    part.88
    first_escalate))
(define-fun first_region.raise.after_toxicity.not_asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    first_dose_against_cell.is.BELOW
    (not part.69)
    first_tolerating
    first_cycle_clear
    first_reduced_for_toxicity
    (>= first_clear_cycles 2)
    (>= first_anc 1500.0)
    (>= first_platelets 100000.0)
    (not first_escalate)))
(define-fun first_region.raise.after_toxicity.asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    first_dose_against_cell.is.BELOW
    (not part.69)
    first_tolerating
    first_cycle_clear
    first_reduced_for_toxicity
    (>= first_clear_cycles 2)
    (>= first_anc 1500.0)
    (>= first_platelets 100000.0)
    first_escalate))
(define-fun first_region.raise.not_asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    first_dose_against_cell.is.BELOW
    (not part.69)
    first_tolerating
    first_cycle_clear
    (not first_reduced_for_toxicity)
    (not first_escalate)))
(define-fun first_region.raise.asked () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    first_dose_against_cell.is.BELOW
    (not part.69)
    first_tolerating
    first_cycle_clear
    (not first_reduced_for_toxicity)
    first_escalate))
(define-fun first_fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< first_creatinine_clearance 30.0) first_on_dialysis part.69 part.72)
    (and first_on_dialysis part.69 (not (and first_on_dialysis part.71)))
    (and first_on_dialysis part.71 (not false))))
(define-fun part.103 () Bool
  (or
    first_fig_1_cell.is.MODERATE_ADEQUATE
    first_fig_1_cell.is.SEVERE_ADEQUATE
    first_fig_1_cell.is.END_STAGE_ADEQUATE
    first_fig_1_cell.is.MODERATE_LOW_COUNTS
    first_fig_1_cell.is.SEVERE_LOW_COUNTS
    first_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun first_dose_against_cell.is.ABOVE () Bool
  (or
    (and (= first_dose 1) first_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= first_dose 2)
      (or
        first_fig_1_cell.is.END_STAGE_ADEQUATE
        first_fig_1_cell.is.SEVERE_LOW_COUNTS
        first_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and
      (= first_dose 3)
      (or
        first_fig_1_cell.is.SEVERE_ADEQUATE
        first_fig_1_cell.is.END_STAGE_ADEQUATE
        first_fig_1_cell.is.MODERATE_LOW_COUNTS
        first_fig_1_cell.is.SEVERE_LOW_COUNTS
        first_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and (= first_dose 4) part.103)
    (and
      (= first_dose 5)
      (or
        first_fig_1_cell.is.MODERATE_ADEQUATE
        first_fig_1_cell.is.SEVERE_ADEQUATE
        first_fig_1_cell.is.END_STAGE_ADEQUATE
        first_fig_1_cell.is.NORMAL_LOW_COUNTS
        first_fig_1_cell.is.MODERATE_LOW_COUNTS
        first_fig_1_cell.is.SEVERE_LOW_COUNTS
        first_fig_1_cell.is.END_STAGE_LOW_COUNTS))))
(define-fun part.105 () Bool
  (or
    (and
      first_permission_has_A
      (or first_fig_1_cell.is.MODERATE_ADEQUATE first_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      first_permission_has_B
      (or first_fig_1_cell.is.SEVERE_ADEQUATE first_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (not
      (or
        (and
          (= first_dose 2)
          (or first_fig_1_cell.is.END_STAGE_ADEQUATE first_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and
          (= first_dose 3)
          (or
            first_fig_1_cell.is.SEVERE_ADEQUATE
            first_fig_1_cell.is.END_STAGE_ADEQUATE
            first_fig_1_cell.is.SEVERE_LOW_COUNTS
            first_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and (= first_dose 4) part.103)
        (and (= first_dose 5) part.103)))))
(define-fun first_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and first_dose_against_cell.is.ABOVE (not part.105)))
(define-fun part.107 () Bool (not first_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun first_region.platelets.in_cycle () Bool
  (and first_situation.is.TREATMENT (= first_timing 1) part.107 (< first_platelets 50000.0)))
(define-fun first_region.neutropenia.in_cycle () Bool
  (and first_situation.is.TREATMENT (= first_timing 1) part.107 (< first_anc 1000.0)))
(define-fun part.110 () Bool
  (or
    first_fig_1_cell.is.NORMAL_LOW_COUNTS
    first_fig_1_cell.is.MODERATE_LOW_COUNTS
    first_fig_1_cell.is.SEVERE_LOW_COUNTS
    first_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun first_dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and first_dose_against_cell.is.ABOVE (not part.110) part.105))
(define-fun first_region.footnote.stands () Bool
  (and first_situation.is.TREATMENT (= first_timing 0) first_dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun first_dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and first_dose_against_cell.is.ABOVE part.110 part.105))
(define-fun first_region.counts.one_step () Bool
  (and first_situation.is.TREATMENT (= first_timing 0) first_dose_fit.is.TOO_HIGH_FOR_COUNTS))
(define-fun first_region.renal.in_cycle () Bool
  (and first_situation.is.TREATMENT (= first_timing 1) first_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun first_region.renal.at_start () Bool
  (and
    first_situation.is.TREATMENT
    (= first_timing 0)
    first_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    part.69))
(define-fun first_situation.is.AFTER_HOLD () Bool
  (and
    (not (= first_status 3))
    (not first_progressing)
    part.63
    first_hold.is.NONE
    (not (= first_status 0))))
(define-fun part.118 () Bool (not first_held_for_has_THROMBOCYTOPENIA))
(define-fun first_episode.is.NONE () Bool (and part.59 (>= first_anc 1000.0)))
(define-fun first_episode.is.FIRST () Bool
  (or
    (and first_open_episodes_has_NEUTROPENIA (<= first_neutropenias 1))
    (and part.59 (< first_anc 1000.0) (< first_neutropenias 1))))
(define-fun part.121 () Bool (or first_episode.is.NONE first_episode.is.FIRST))
(define-fun first_restart.is.SAME () Bool (not first_restart.is.LOWER))
(define-fun part.123 () Bool (not (and first_dose_fit.is.TOO_HIGH_FOR_COUNTS (= first_timing 0))))
(define-fun first_region.restart.within_the_week () Bool
  (and first_situation.is.AFTER_HOLD part.118 part.107 part.121 first_restart.is.SAME part.123))
(define-fun first_region.restart.low_counts () Bool
  (and
    first_situation.is.AFTER_HOLD
    part.118
    part.107
    part.121
    first_restart.is.SAME
    first_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= first_timing 0)))
(define-fun first_region.restart.after_the_week () Bool
  (and first_situation.is.AFTER_HOLD part.118 part.107 part.121 first_restart.is.LOWER))
(define-fun first_region.restart.further.low_counts () Bool
  (and
    first_situation.is.AFTER_HOLD
    part.118
    part.107
    first_episode.is.FURTHER
    first_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= first_timing 0)))
(define-fun first_region.restart.further () Bool
  (and first_situation.is.AFTER_HOLD part.118 part.107 first_episode.is.FURTHER part.123))
(define-fun first_region.restart.platelets () Bool
  (and first_situation.is.AFTER_HOLD first_held_for_has_THROMBOCYTOPENIA part.107))
(define-fun first_region.restart.renal.in_cycle () Bool
  (and first_situation.is.AFTER_HOLD first_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= first_timing 1)))
(define-fun first_region.restart.renal.at_start () Bool
  (and first_situation.is.AFTER_HOLD first_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= first_timing 0)))
(define-fun first_situation.is.HOLD () Bool
  (and (not (= first_status 3)) (not first_progressing) part.63 (not first_hold.is.NONE)))
(define-fun first_hold.is.NEUTROPENIA () Bool (and part.64 (not part.65)))
(define-fun first_hold.is.BOTH () Bool (and part.64 part.65))
(define-fun part.135 () Bool (or first_hold.is.NEUTROPENIA first_hold.is.BOTH))
(define-fun part.136 () Bool (not (and first_held_for_has_NEUTROPENIA (>= first_days_held 7))))
(define-fun first_region.hold_before_dose () Bool
  (and
    first_situation.is.HOLD
    part.135
    (>= first_platelets 30000.0)
    part.121
    (< first_anc 1000.0)
    part.136
    (= first_timing 0)
    (or (= first_status 0) first_dose_against_cell.is.ABOVE)))
(define-fun first_region.interrupted_until_1000 () Bool
  (and
    first_situation.is.HOLD
    part.135
    (>= first_platelets 30000.0)
    part.121
    (< first_anc 1000.0)
    part.136
    (= first_timing 1)
    first_held_for_has_NEUTROPENIA
    (>= first_anc 500.0)))
(define-fun first_region.remains.with_others () Bool
  (and
    first_situation.is.HOLD
    part.135
    (>= first_platelets 30000.0)
    part.121
    first_held_for_has_NEUTROPENIA
    (>= first_days_held 7)
    (< first_anc 1000.0)
    (not (and first_hold.is.NEUTROPENIA (>= first_anc 500.0) part.107))))
(define-fun first_region.remains () Bool
  (and
    first_situation.is.HOLD
    part.135
    (>= first_platelets 30000.0)
    part.121
    first_held_for_has_NEUTROPENIA
    (>= first_days_held 7)
    (< first_anc 1000.0)
    first_hold.is.NEUTROPENIA
    (>= first_anc 500.0)
    part.107))
(define-fun first_region.further.with_others () Bool
  (and
    first_situation.is.HOLD
    part.135
    (>= first_platelets 30000.0)
    first_episode.is.FURTHER
    (<= first_anc 1000.0)
    (not (and first_hold.is.NEUTROPENIA (>= first_anc 500.0) part.107 (= first_timing 1)))))
(define-fun first_region.further.in_cycle () Bool
  (and
    first_situation.is.HOLD
    part.135
    (>= first_platelets 30000.0)
    first_episode.is.FURTHER
    (<= first_anc 1000.0)
    first_hold.is.NEUTROPENIA
    (>= first_anc 500.0)
    part.107
    (= first_timing 1)))
(define-fun first_hold.is.THROMBOCYTOPENIA () Bool (and (not part.64) part.65))
(define-fun first_region.platelets_until_next_cycle () Bool
  (and first_situation.is.HOLD first_hold.is.THROMBOCYTOPENIA (>= first_platelets 30000.0)))
(define-fun first_region.low_platelets.with_others () Bool
  (and
    first_situation.is.HOLD
    (< first_platelets 30000.0)
    (not (and first_hold.is.THROMBOCYTOPENIA part.107))))
(define-fun first_region.low_platelets () Bool
  (and first_situation.is.HOLD (< first_platelets 30000.0) first_hold.is.THROMBOCYTOPENIA part.107))
(define-fun first_situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= first_status 3)) (not first_progressing) (= first_dose 0) first_restart.is.LOWER))
(define-fun first_situation.is.ENDED () Bool (and (= first_status 3) (not first_progressing)))
(define-fun first_unresolved () Bool
  (not
    (or
      first_situation.is.ENDED
      first_situation.is.NO_LEVEL_LEFT
      first_region.low_platelets
      first_region.low_platelets.with_others
      first_region.platelets_until_next_cycle
      first_region.further.in_cycle
      first_region.further.with_others
      first_region.remains
      first_region.remains.with_others
      first_region.interrupted_until_1000
      first_region.hold_before_dose
      first_region.restart.renal.at_start
      first_region.restart.renal.in_cycle
      first_region.restart.platelets
      first_region.restart.further
      first_region.restart.further.low_counts
      first_region.restart.after_the_week
      first_region.restart.low_counts
      first_region.restart.within_the_week
      first_region.renal.at_start
      first_region.renal.in_cycle
      first_region.counts.one_step
      first_region.footnote.stands
      first_region.neutropenia.in_cycle
      first_region.platelets.in_cycle
      first_region.raise.asked
      first_region.raise.not_asked
      first_region.raise.after_toxicity.asked
      first_region.raise.after_toxicity.not_asked
      first_region.footnote_a.asked
      first_region.footnote_a.not_asked
      first_region.footnote_b.asked
      first_region.footnote_b.not_asked
      first_region.footnote_b.no_completed_cycle
      first_region.footnote_b.low_counts
      first_region.footnotes.toxicity
      first_region.no_raise.toxicity
      first_region.no_raise.low_counts
      first_region.no_raise.not_tolerating
      first_region.no_raise.low_count_in_cycle)))
(define-fun first_row.first_point.delay () Bool
  (and
    (= first_timing 0)
    (not (= first_status 3))
    (not first_progressing)
    (< first_anc 1000.0)
    part.136))
(define-fun first_row.first_point.interrupt () Bool
  (and (not (= first_status 3)) (not first_progressing) (< first_anc 500.0)))
(define-fun first_dose_against_cell.is.AT () Bool
  (or
    (and (= first_dose 0) first_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= first_dose 1)
      (or first_fig_1_cell.is.END_STAGE_ADEQUATE first_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and (= first_dose 2) part.83)
    (and (= first_dose 3) first_fig_1_cell.is.MODERATE_ADEQUATE)
    (and (= first_dose 4) first_fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and (= first_dose 5) first_fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun part.153 () Bool
  (or
    first_dose_against_cell.is.BELOW
    first_dose_against_cell.is.AT
    first_dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun first_row.until_progression.continue () Bool
  (and (= first_status 0) (not (= first_status 3)) (not first_progressing) (not part.69) part.153))
(define-fun first_row.fig_1.last_line.unchanged () Bool
  (and
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    first_dose_against_cell.is.AT))
(define-fun first_row.fig_1.last_line.down () Bool
  (and
    (= first_timing 0)
    (not (= first_status 3))
    (not first_progressing)
    first_dose_against_cell.is.ABOVE))
(define-fun first_row.fig_1.last_line.up () Bool
  (and
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    first_dose_against_cell.is.BELOW))
(define-fun first_row.fig_1.footnote_a () Bool
  (and
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    first_fig_1_cell.is.MODERATE_ADEQUATE
    (= first_dose 3)
    (>= first_cycles_at_dose 2)
    (not first_responding)
    first_tolerating))
(define-fun first_row.fig_1.footnote_b () Bool
  (and
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    part.83
    (= first_dose 2)
    first_tolerating))
(define-fun first_row.cytopenia.one_step.down () Bool
  (and
    (= first_timing 0)
    (not (= first_status 3))
    (not first_progressing)
    first_dose_against_cell.is.ABOVE
    part.69))
(define-fun first_row.cytopenia.one_step.up () Bool
  (and
    (= first_timing 0)
    (= first_status 0)
    (not (= first_status 3))
    (not first_progressing)
    first_dose_against_cell.is.BELOW
    (not part.69)))
(define-fun first_row.second_point.resume () Bool
  (and
    (not (= first_status 3))
    (not first_progressing)
    first_held_for_has_NEUTROPENIA
    part.121
    (> first_anc 1000.0)))
(define-fun first_row.second_point.remains () Bool
  (and
    (not (= first_status 3))
    (not first_progressing)
    first_held_for_has_NEUTROPENIA
    (>= first_days_held 7)
    part.121
    (< first_anc 1000.0)))
(define-fun first_row.second_point.further.interrupt () Bool
  (and
    (not (= first_status 3))
    (not first_progressing)
    first_episode.is.FURTHER
    (<= first_anc 1000.0)))
(define-fun first_row.second_point.further.restart () Bool
  (and
    (not (= first_status 3))
    (not first_progressing)
    first_held_for_has_NEUTROPENIA
    first_episode.is.FURTHER
    (> first_anc 1000.0)))
(define-fun first_row.third_point.low_platelets () Bool
  (and (not (= first_status 3)) (not first_progressing) (< first_platelets 30000.0)))
(define-fun first_only.first_point.delay+first_point.interrupt () Bool
  (and
    (or first_row.first_point.delay first_row.first_point.interrupt)
    (not
      (or
        first_progressing
        first_row.until_progression.continue
        first_row.fig_1.last_line.unchanged
        first_row.fig_1.last_line.down
        first_row.fig_1.last_line.up
        first_row.fig_1.footnote_a
        first_row.fig_1.footnote_b
        first_row.fig_1.last_line.up
        first_row.cytopenia.one_step.down
        first_row.cytopenia.one_step.up
        first_row.second_point.resume
        first_row.second_point.remains
        first_row.second_point.further.interrupt
        first_row.second_point.further.restart
        first_row.third_point.low_platelets))))
(define-fun first_only.cytopenia.one_step.down () Bool
  (and
    first_row.cytopenia.one_step.down
    (not
      (or
        first_progressing
        first_row.until_progression.continue
        first_row.fig_1.last_line.unchanged
        first_row.fig_1.last_line.down
        first_row.fig_1.last_line.up
        first_row.fig_1.footnote_a
        first_row.fig_1.footnote_b
        first_row.fig_1.last_line.up
        first_row.cytopenia.one_step.up
        first_row.first_point.delay
        first_row.first_point.interrupt
        first_row.second_point.resume
        first_row.second_point.remains
        first_row.second_point.further.interrupt
        first_row.second_point.further.restart
        first_row.third_point.low_platelets))))
(define-fun first_only.fig_1.footnote_a+cytopenia.one_step.up () Bool
  (and
    (or first_row.fig_1.footnote_a first_row.cytopenia.one_step.up)
    (not
      (or
        first_progressing
        first_row.until_progression.continue
        first_row.fig_1.last_line.unchanged
        first_row.fig_1.last_line.down
        first_row.fig_1.last_line.up
        first_row.fig_1.footnote_b
        first_row.fig_1.last_line.up
        first_row.cytopenia.one_step.down
        first_row.first_point.delay
        first_row.first_point.interrupt
        first_row.second_point.resume
        first_row.second_point.remains
        first_row.second_point.further.interrupt
        first_row.second_point.further.restart
        first_row.third_point.low_platelets))))
(define-fun first_only.fig_1.last_line.down+fig_1.last_line.up () Bool
  (and
    (or first_row.fig_1.last_line.down first_row.fig_1.last_line.up)
    (not
      (or
        first_progressing
        first_row.until_progression.continue
        first_row.fig_1.last_line.unchanged
        first_row.fig_1.footnote_a
        first_row.fig_1.footnote_b
        first_row.fig_1.last_line.up
        first_row.cytopenia.one_step.down
        first_row.cytopenia.one_step.up
        first_row.first_point.delay
        first_row.first_point.interrupt
        first_row.second_point.resume
        first_row.second_point.remains
        first_row.second_point.further.interrupt
        first_row.second_point.further.restart
        first_row.third_point.low_platelets))))
(define-fun first_only.until_progression.continue+fig_1.last_line.unchanged () Bool
  (and
    (or first_row.until_progression.continue first_row.fig_1.last_line.unchanged)
    (not
      (or
        first_progressing
        first_row.fig_1.last_line.down
        first_row.fig_1.last_line.up
        first_row.fig_1.footnote_a
        first_row.fig_1.footnote_b
        first_row.fig_1.last_line.up
        first_row.cytopenia.one_step.down
        first_row.cytopenia.one_step.up
        first_row.first_point.delay
        first_row.first_point.interrupt
        first_row.second_point.resume
        first_row.second_point.remains
        first_row.second_point.further.interrupt
        first_row.second_point.further.restart
        first_row.third_point.low_platelets))))
(define-fun first_only.until_progression.stop () Bool
  (and
    first_progressing
    (not
      (or
        first_row.until_progression.continue
        first_row.fig_1.last_line.unchanged
        first_row.fig_1.last_line.down
        first_row.fig_1.last_line.up
        first_row.fig_1.footnote_a
        first_row.fig_1.footnote_b
        first_row.fig_1.last_line.up
        first_row.cytopenia.one_step.down
        first_row.cytopenia.one_step.up
        first_row.first_point.delay
        first_row.first_point.interrupt
        first_row.second_point.resume
        first_row.second_point.remains
        first_row.second_point.further.interrupt
        first_row.second_point.further.restart
        first_row.third_point.low_platelets))))
(define-fun first_move () Int
  (ite first_region.no_raise.low_count_in_cycle 2
  (ite first_region.no_raise.not_tolerating 2
  (ite first_region.no_raise.low_counts 2
  (ite first_region.no_raise.toxicity 2
  (ite first_region.footnotes.toxicity 2
  (ite first_region.footnote_b.low_counts 2
  (ite first_region.footnote_b.no_completed_cycle 2
  (ite first_region.footnote_b.not_asked 2
  (ite first_region.footnote_b.asked 4
  (ite first_region.footnote_a.not_asked 2
  (ite first_region.footnote_a.asked 4
  (ite first_region.raise.after_toxicity.not_asked 2
  (ite first_region.raise.after_toxicity.asked 4
  (ite first_region.raise.not_asked 2
  (ite first_region.raise.asked 4
  (ite first_region.platelets.in_cycle 2
  (ite first_region.neutropenia.in_cycle 2
  (ite first_region.footnote.stands 2
  (ite first_region.counts.one_step 3
  (ite first_region.renal.in_cycle 5
  (ite first_region.renal.at_start 5
  (ite first_region.restart.within_the_week 2
  (ite first_region.restart.low_counts 3
  (ite first_region.restart.after_the_week 3
  (ite first_region.restart.further.low_counts 3
  (ite first_region.restart.further 3
  (ite first_region.restart.platelets 3
  (ite first_region.restart.renal.in_cycle 5
  (ite first_region.restart.renal.at_start 5
  (ite first_region.hold_before_dose 1
  (ite first_region.interrupted_until_1000 1
  (ite first_region.remains.with_others 1
  (ite first_region.remains 1
  (ite first_region.further.with_others 1
  (ite first_region.further.in_cycle 1
  (ite first_region.platelets_until_next_cycle 1
  (ite first_region.low_platelets.with_others 1
  (ite first_region.low_platelets 1
  (ite first_situation.is.NO_LEVEL_LEFT 0
  (ite first_situation.is.ENDED 0
  (ite (and first_unresolved first_only.first_point.delay+first_point.interrupt) 1
  (ite (and first_unresolved first_only.cytopenia.one_step.down) 3
  (ite (and first_unresolved first_only.fig_1.footnote_a+cytopenia.one_step.up) 4
  (ite (and first_unresolved first_only.fig_1.last_line.down+fig_1.last_line.up) 5
  (ite (and first_unresolved first_only.until_progression.continue+fig_1.last_line.unchanged) 2
  (ite (and first_unresolved first_only.until_progression.stop) 0
  (- 1))))))))))))))))))))))))))))))))))))))))))))))))
(define-fun part.174 () Bool
  (and (not (= first_status 3)) (not first_progressing) (= first_timing 0)))
(define-fun part.175 () Bool (or (< first_anc 500.0) part.61 (< first_platelets 30000.0)))
(declare-const first_next_held_for_has_NEUTROPENIA Bool)
(declare-const first_next_held_for_has_THROMBOCYTOPENIA Bool)
(declare-const first_next_open_episodes_has_NEUTROPENIA Bool)
(define-fun part.179 () Bool
  (ite (and part.59 (< first_anc 1000.0)) true
  (ite (and
    first_open_episodes_has_NEUTROPENIA
    (not (or (and first_episode.is.FIRST (< first_anc 1000.0)) part.61))) false
  first_open_episodes_has_NEUTROPENIA)))
(declare-const first_next_open_episodes_has_THROMBOCYTOPENIA Bool)
(define-fun part.181 () Bool
  (and (not first_open_episodes_has_THROMBOCYTOPENIA) (< first_platelets 30000.0)))
(define-fun part.182 () Bool
  (ite part.181 true
  (ite (and first_open_episodes_has_THROMBOCYTOPENIA (>= first_platelets 30000.0)) false
  first_open_episodes_has_THROMBOCYTOPENIA)))
(declare-const first_next_neutropenias Int)
(declare-const first_next_thrombocytopenias Int)
(declare-const first_next_cycle Int)
(define-fun part.186 () Bool
  (ite (ite (= first_move 0) false (ite (= first_move 1) false true)) part.174 false))
(declare-const first_next_days_held Int)
(define-fun part.188 () Int (ite (= first_move 1) (ite part.15 first_days_held 0) 0))
(declare-const first_next_dose Int)
(define-fun part.190 () Int
  (ite (= first_dose 5) 1
  (ite (= first_dose 4) 1
  (ite (= first_dose 3) 1
  (ite (= first_dose 2) 1
  (ite (= first_dose 1) 1
  (ite (= first_dose 0) 1 (- 1))))))))
(define-fun part.191 () Int
  (ite (= first_dose 5) 2
  (ite (= first_dose 4) 2
  (ite (= first_dose 3) 2
  (ite (= first_dose 2) 2
  (ite (= first_dose 1) 2
  (ite (= first_dose 0) 2
  (- 1))))))))
(define-fun first_place_of_dose () Int
  (ite (= first_dose 5) 5
  (ite (= first_dose 4) 4
  (ite (= first_dose 3) 3
  (ite (= first_dose 2) 2
  (ite (= first_dose 1) 1
  (ite (= first_dose 0) 0 (- 1))))))))
(define-fun first_new_dose () Int
  (ite (= first_move 5) (ite first_fig_1_cell.is.END_STAGE_LOW_COUNTS (ite (= first_dose 5) 0
  (ite (= first_dose 4) 0
  (ite (= first_dose 3) 0
  (ite (= first_dose 2) 0
  (ite (= first_dose 1) 0
  (ite (= first_dose 0) 0 (- 1)))))))
  (ite first_fig_1_cell.is.SEVERE_LOW_COUNTS part.190
  (ite first_fig_1_cell.is.MODERATE_LOW_COUNTS part.191
  (ite first_fig_1_cell.is.NORMAL_LOW_COUNTS (ite (= first_dose 5) 4
  (ite (= first_dose 4) 4
  (ite (= first_dose 3) 4
  (ite (= first_dose 2) 4
  (ite (= first_dose 1) 4
  (ite (= first_dose 0) 4
  (- 1)))))))
  (ite first_fig_1_cell.is.END_STAGE_ADEQUATE part.190
  (ite first_fig_1_cell.is.SEVERE_ADEQUATE part.191
  (ite first_fig_1_cell.is.MODERATE_ADEQUATE (ite (= first_dose 5) 3
  (ite (= first_dose 4) 3
  (ite (= first_dose 3) 3
  (ite (= first_dose 2) 3
  (ite (= first_dose 1) 3
  (ite (= first_dose 0) 3
  (- 1)))))))
  (ite (= first_dose 5) 5
  (ite (= first_dose 4) 5
  (ite (= first_dose 3) 5
  (ite (= first_dose 2) 5
  (ite (= first_dose 1) 5
  (ite (= first_dose 0) 5
  (- 1))))))))))))))
  (ite (= first_move 4) (ite (= first_dose 5) 5
  (ite (= first_dose 4) 5
  (ite (= first_dose 3) 4
  (ite (= first_dose 2) 3
  (ite (= first_dose 1) 2
  (ite (= first_dose 0) 1 (- 1)))))))
  (ite (= first_move 3) (ite (= first_dose 5) 4
  (ite (= first_dose 4) 3
  (ite (= first_dose 3) 2
  (ite (= first_dose 2) 1
  (ite (= first_dose 1) 0
  (ite (= first_dose 0) (- 1)
  (- 1)))))))
  (ite (= first_move 2) first_place_of_dose
  (- 1))))))
(declare-const first_next_cycle_clear Bool)
(declare-const first_next_permission_has_A Bool)
(define-fun part.196 () Bool
  (or (= first_move 1) (and (= first_new_dose first_dose) (= first_timing 1))))
(declare-const first_next_permission_has_B Bool)
(define-fun part.198 () Bool
  (and (distinct first_new_dose (- 1)) (distinct first_new_dose first_dose)))
(define-fun part.199 () Bool (ite first_state_changed_in_cycle false true))
(declare-const second_reduced_for_toxicity Bool) ; dose reduced for toxicity
(define-fun part.201 () Bool (and first_situation.is.AFTER_HOLD first_restart.is.LOWER))
(define-fun first_place_of_new_dose () Int
  (ite (= first_new_dose 5) 5
  (ite (= first_new_dose 4) 4
  (ite (= first_new_dose 3) 3
  (ite (= first_new_dose 2) 2
  (ite (= first_new_dose 1) 1
  (ite (= first_new_dose 0) 0
  (- 1))))))))
(declare-const second_on_dialysis Bool) ; on dialysis
(declare-const second_tolerating Bool) ; tolerating treatment
(define-fun part.205 () Bool (not second_open_episodes_has_NEUTROPENIA))
(define-fun second_episode.is.FURTHER () Bool
  (or
    (and second_open_episodes_has_NEUTROPENIA (> second_neutropenias 1))
    (and part.205 (< second_anc 1000.0) (>= second_neutropenias 1))))
(define-fun part.207 () Bool (and second_episode.is.FURTHER (<= second_anc 1000.0)))
(define-fun second_restart.is.LOWER () Bool
  (or
    (and second_episode.is.FURTHER (or second_held_for_has_NEUTROPENIA part.207))
    (< second_platelets 30000.0)
    second_held_for_has_THROMBOCYTOPENIA
    (and second_held_for_has_NEUTROPENIA (>= second_days_held 7) (< second_anc 1000.0))
    (and second_held_for_has_NEUTROPENIA (> second_days_held 7))))
(define-fun part.209 () Bool (not (and (= second_dose 0) second_restart.is.LOWER)))
(define-fun part.210 () Bool
  (or
    (and (< second_anc 1000.0) (or (= second_timing 0) second_held_for_has_NEUTROPENIA))
    (< second_anc 500.0)
    part.207))
(define-fun part.211 () Bool
  (or (< second_platelets 30000.0) (and second_held_for_has_THROMBOCYTOPENIA (= second_timing 1))))
(define-fun second_hold.is.NONE () Bool (and (not part.210) (not part.211)))
(define-fun second_situation.is.TREATMENT () Bool
  (and
    (not (= second_status 3))
    (not second_progressing)
    part.209
    second_hold.is.NONE
    (= second_status 0)))
(define-fun part.214 () Bool (not (and (> second_anc 1000.0) (> second_platelets 50000.0))))
(define-fun part.215 () Bool (or (< second_anc 1000.0) (< second_platelets 50000.0)))
(define-fun part.216 () Bool (or (< second_anc 500.0) (< second_platelets 30000.0)))
(define-fun part.217 () Bool
  (not
    (or
      (and (>= second_creatinine_clearance 50.0) part.214 (not part.215))
      (and
        (>= second_creatinine_clearance 30.0)
        (< second_creatinine_clearance 50.0)
        part.214
        (not part.215))
      (and (< second_creatinine_clearance 30.0) part.214 (not part.215))
      (and second_on_dialysis (not part.215))
      (and second_on_dialysis part.215)
      (and (>= second_creatinine_clearance 50.0) part.216 (not second_on_dialysis))
      (and
        (>= second_creatinine_clearance 30.0)
        (< second_creatinine_clearance 50.0)
        part.216
        (not second_on_dialysis))
      (and (< second_creatinine_clearance 30.0) part.216 (not second_on_dialysis))
      (and second_on_dialysis part.216))))
(define-fun part.218 () Bool (not (and second_on_dialysis (not part.215))))
(define-fun second_fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and
      (>= second_creatinine_clearance 50.0)
      (> second_anc 1000.0)
      (> second_platelets 50000.0)
      part.217)
    (and (>= second_creatinine_clearance 50.0) part.214 (not part.215) part.218)))
(define-fun second_fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= second_creatinine_clearance 30.0)
      (< second_creatinine_clearance 50.0)
      (> second_anc 1000.0)
      (> second_platelets 50000.0)
      part.217)
    (and
      (>= second_creatinine_clearance 30.0)
      (< second_creatinine_clearance 50.0)
      part.214
      (not part.215)
      part.218)))
(define-fun second_fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and
      (< second_creatinine_clearance 30.0)
      (> second_anc 1000.0)
      (> second_platelets 50000.0)
      part.217)
    (and (< second_creatinine_clearance 30.0) part.214 (not part.215) part.218)))
(define-fun second_fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and
      (< second_creatinine_clearance 30.0)
      second_on_dialysis
      (> second_anc 1000.0)
      (> second_platelets 50000.0)
      part.217)
    (and second_on_dialysis (not part.215) (not false))))
(define-fun second_fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= second_creatinine_clearance 50.0) part.215 part.217)
    (and (>= second_creatinine_clearance 50.0) part.216 (not second_on_dialysis) (not false))))
(define-fun second_fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= second_creatinine_clearance 30.0) (< second_creatinine_clearance 50.0) part.215 part.217)
    (and
      (>= second_creatinine_clearance 30.0)
      (< second_creatinine_clearance 50.0)
      part.216
      (not second_on_dialysis)
      (not false))))
(define-fun second_fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< second_creatinine_clearance 30.0) part.215 part.217)
    (and (< second_creatinine_clearance 30.0) part.216 (not second_on_dialysis) (not false))))
(define-fun second_dose_against_cell.is.BELOW () Bool
  (or
    (and
      (= second_dose 0)
      (or
        second_fig_1_cell.is.NORMAL_ADEQUATE
        second_fig_1_cell.is.MODERATE_ADEQUATE
        second_fig_1_cell.is.SEVERE_ADEQUATE
        second_fig_1_cell.is.END_STAGE_ADEQUATE
        second_fig_1_cell.is.NORMAL_LOW_COUNTS
        second_fig_1_cell.is.MODERATE_LOW_COUNTS
        second_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and
      (= second_dose 1)
      (or
        second_fig_1_cell.is.NORMAL_ADEQUATE
        second_fig_1_cell.is.MODERATE_ADEQUATE
        second_fig_1_cell.is.SEVERE_ADEQUATE
        second_fig_1_cell.is.NORMAL_LOW_COUNTS
        second_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      (= second_dose 2)
      (or
        second_fig_1_cell.is.NORMAL_ADEQUATE
        second_fig_1_cell.is.MODERATE_ADEQUATE
        second_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and
      (= second_dose 3)
      (or second_fig_1_cell.is.NORMAL_ADEQUATE second_fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and (= second_dose 4) second_fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun part.227 () Bool
  (or second_fig_1_cell.is.SEVERE_ADEQUATE second_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun second_region.no_raise.low_count_in_cycle () Bool
  (and
    (or
      (and second_situation.is.TREATMENT (= second_timing 0) second_dose_against_cell.is.BELOW)
      (and
        second_situation.is.TREATMENT
        (= second_timing 0)
        (= second_timing 0)
        (= second_status 0)
        (not (= second_status 3))
        (not second_progressing)
        second_fig_1_cell.is.MODERATE_ADEQUATE
        (= second_dose 3)
        (>= second_cycles_at_dose 2)
        (not second_responding)
        second_tolerating)
      (and
        second_situation.is.TREATMENT
        (= second_timing 0)
        (= second_timing 0)
        (= second_status 0)
        (not (= second_status 3))
        (not second_progressing)
        part.227
        (= second_dose 2)
        second_tolerating
        second_fig_1_cell.is.SEVERE_ADEQUATE))
    (not second_cycle_clear)))
(define-fun second_region.no_raise.not_tolerating () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    second_dose_against_cell.is.BELOW
    (not second_tolerating)))
(define-fun second_region.no_raise.low_counts () Bool
  (and second_situation.is.TREATMENT (= second_timing 0) second_dose_against_cell.is.BELOW part.215))
(define-fun part.231 () Bool
  (or
    (not second_reduced_for_toxicity)
    (and (>= second_clear_cycles 2) (>= second_anc 1500.0) (>= second_platelets 100000.0))))
(define-fun second_region.no_raise.toxicity () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    second_dose_against_cell.is.BELOW
    (not part.231)))
(define-fun second_region.footnotes.toxicity () Bool
  (and
    (or
      (and
        second_situation.is.TREATMENT
        (= second_timing 0)
        (= second_timing 0)
        (= second_status 0)
        (not (= second_status 3))
        (not second_progressing)
        second_fig_1_cell.is.MODERATE_ADEQUATE
        (= second_dose 3)
        (>= second_cycles_at_dose 2)
        (not second_responding)
        second_tolerating
        second_cycle_clear)
      (and
        second_situation.is.TREATMENT
        (= second_timing 0)
        (= second_timing 0)
        (= second_status 0)
        (not (= second_status 3))
        (not second_progressing)
        part.227
        (= second_dose 2)
        second_tolerating
        second_fig_1_cell.is.SEVERE_ADEQUATE
        second_cycle_clear))
    (not part.231)))
(define-fun second_region.footnote_b.low_counts () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    part.227
    (= second_dose 2)
    second_tolerating
    second_fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun second_region.footnote_b.no_completed_cycle () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    part.227
    (= second_dose 2)
    second_tolerating
    second_fig_1_cell.is.SEVERE_ADEQUATE
    second_cycle_clear
    (< second_cycles_at_dose 1)))
(declare-const second_escalate Bool) ; a higher dose is asked for
(define-fun second_region.footnote_b.not_asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    part.227
    (= second_dose 2)
    second_tolerating
    second_fig_1_cell.is.SEVERE_ADEQUATE
    second_cycle_clear
    (>= second_cycles_at_dose 1)
    part.231
    (not second_escalate)))
(define-fun second_region.footnote_b.asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    part.227
    (= second_dose 2)
    second_tolerating
    second_fig_1_cell.is.SEVERE_ADEQUATE
    second_cycle_clear
    (>= second_cycles_at_dose 1)
    part.231
    second_escalate))
(define-fun second_region.footnote_a.not_asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    second_fig_1_cell.is.MODERATE_ADEQUATE
    (= second_dose 3)
    (>= second_cycles_at_dose 2)
    (not second_responding)
    second_tolerating
    second_cycle_clear
    part.231
    (not second_escalate)))
(define-fun second_region.footnote_a.asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    second_fig_1_cell.is.MODERATE_ADEQUATE
    (= second_dose 3)
    (>= second_cycles_at_dose 2)
    (not second_responding)
    second_tolerating
    second_cycle_clear
    part.231
    second_escalate))
(define-fun second_region.raise.after_toxicity.not_asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    second_dose_against_cell.is.BELOW
    (not part.215)
    second_tolerating
    second_cycle_clear
    second_reduced_for_toxicity
    (>= second_clear_cycles 2)
    (>= second_anc 1500.0)
    (>= second_platelets 100000.0)
    (not second_escalate)))
(define-fun second_region.raise.after_toxicity.asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    second_dose_against_cell.is.BELOW
    (not part.215)
    second_tolerating
    second_cycle_clear
    second_reduced_for_toxicity
    (>= second_clear_cycles 2)
    (>= second_anc 1500.0)
    (>= second_platelets 100000.0)
    second_escalate))
(define-fun second_region.raise.not_asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    second_dose_against_cell.is.BELOW
    (not part.215)
    second_tolerating
    second_cycle_clear
    (not second_reduced_for_toxicity)
    (not second_escalate)))
(define-fun second_region.raise.asked () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    second_dose_against_cell.is.BELOW
    (not part.215)
    second_tolerating
    second_cycle_clear
    (not second_reduced_for_toxicity)
    second_escalate))
(define-fun second_fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< second_creatinine_clearance 30.0) second_on_dialysis part.215 part.217)
    (and second_on_dialysis part.215 (not (and second_on_dialysis part.216)))
    (and second_on_dialysis part.216 (not false))))
(define-fun part.246 () Bool
  (or
    second_fig_1_cell.is.MODERATE_ADEQUATE
    second_fig_1_cell.is.SEVERE_ADEQUATE
    second_fig_1_cell.is.END_STAGE_ADEQUATE
    second_fig_1_cell.is.MODERATE_LOW_COUNTS
    second_fig_1_cell.is.SEVERE_LOW_COUNTS
    second_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun second_dose_against_cell.is.ABOVE () Bool
  (or
    (and (= second_dose 1) second_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= second_dose 2)
      (or
        second_fig_1_cell.is.END_STAGE_ADEQUATE
        second_fig_1_cell.is.SEVERE_LOW_COUNTS
        second_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and
      (= second_dose 3)
      (or
        second_fig_1_cell.is.SEVERE_ADEQUATE
        second_fig_1_cell.is.END_STAGE_ADEQUATE
        second_fig_1_cell.is.MODERATE_LOW_COUNTS
        second_fig_1_cell.is.SEVERE_LOW_COUNTS
        second_fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and (= second_dose 4) part.246)
    (and
      (= second_dose 5)
      (or
        second_fig_1_cell.is.MODERATE_ADEQUATE
        second_fig_1_cell.is.SEVERE_ADEQUATE
        second_fig_1_cell.is.END_STAGE_ADEQUATE
        second_fig_1_cell.is.NORMAL_LOW_COUNTS
        second_fig_1_cell.is.MODERATE_LOW_COUNTS
        second_fig_1_cell.is.SEVERE_LOW_COUNTS
        second_fig_1_cell.is.END_STAGE_LOW_COUNTS))))
(define-fun part.248 () Bool
  (or
    (and
      second_permission_has_A
      (or second_fig_1_cell.is.MODERATE_ADEQUATE second_fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      second_permission_has_B
      (or second_fig_1_cell.is.SEVERE_ADEQUATE second_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (not
      (or
        (and
          (= second_dose 2)
          (or second_fig_1_cell.is.END_STAGE_ADEQUATE second_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and
          (= second_dose 3)
          (or
            second_fig_1_cell.is.SEVERE_ADEQUATE
            second_fig_1_cell.is.END_STAGE_ADEQUATE
            second_fig_1_cell.is.SEVERE_LOW_COUNTS
            second_fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and (= second_dose 4) part.246)
        (and (= second_dose 5) part.246)))))
(define-fun second_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and second_dose_against_cell.is.ABOVE (not part.248)))
(define-fun part.250 () Bool (not second_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun second_region.platelets.in_cycle () Bool
  (and second_situation.is.TREATMENT (= second_timing 1) part.250 (< second_platelets 50000.0)))
(define-fun second_region.neutropenia.in_cycle () Bool
  (and second_situation.is.TREATMENT (= second_timing 1) part.250 (< second_anc 1000.0)))
(define-fun part.253 () Bool
  (or
    second_fig_1_cell.is.NORMAL_LOW_COUNTS
    second_fig_1_cell.is.MODERATE_LOW_COUNTS
    second_fig_1_cell.is.SEVERE_LOW_COUNTS
    second_fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun second_dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and second_dose_against_cell.is.ABOVE (not part.253) part.248))
(define-fun second_region.footnote.stands () Bool
  (and second_situation.is.TREATMENT (= second_timing 0) second_dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun second_dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and second_dose_against_cell.is.ABOVE part.253 part.248))
(define-fun second_region.counts.one_step () Bool
  (and second_situation.is.TREATMENT (= second_timing 0) second_dose_fit.is.TOO_HIGH_FOR_COUNTS))
(define-fun second_region.renal.in_cycle () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 1)
    second_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun second_region.renal.at_start () Bool
  (and
    second_situation.is.TREATMENT
    (= second_timing 0)
    second_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    part.215))
(define-fun second_situation.is.AFTER_HOLD () Bool
  (and
    (not (= second_status 3))
    (not second_progressing)
    part.209
    second_hold.is.NONE
    (not (= second_status 0))))
(define-fun part.261 () Bool (not second_held_for_has_THROMBOCYTOPENIA))
(define-fun second_episode.is.NONE () Bool (and part.205 (>= second_anc 1000.0)))
(define-fun second_episode.is.FIRST () Bool
  (or
    (and second_open_episodes_has_NEUTROPENIA (<= second_neutropenias 1))
    (and part.205 (< second_anc 1000.0) (< second_neutropenias 1))))
(define-fun part.264 () Bool (or second_episode.is.NONE second_episode.is.FIRST))
(define-fun second_restart.is.SAME () Bool (not second_restart.is.LOWER))
(define-fun part.266 () Bool (not (and second_dose_fit.is.TOO_HIGH_FOR_COUNTS (= second_timing 0))))
(define-fun second_region.restart.within_the_week () Bool
  (and second_situation.is.AFTER_HOLD part.261 part.250 part.264 second_restart.is.SAME part.266))
(define-fun second_region.restart.low_counts () Bool
  (and
    second_situation.is.AFTER_HOLD
    part.261
    part.250
    part.264
    second_restart.is.SAME
    second_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= second_timing 0)))
(define-fun second_region.restart.after_the_week () Bool
  (and second_situation.is.AFTER_HOLD part.261 part.250 part.264 second_restart.is.LOWER))
(define-fun second_region.restart.further.low_counts () Bool
  (and
    second_situation.is.AFTER_HOLD
    part.261
    part.250
    second_episode.is.FURTHER
    second_dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= second_timing 0)))
(define-fun second_region.restart.further () Bool
  (and second_situation.is.AFTER_HOLD part.261 part.250 second_episode.is.FURTHER part.266))
(define-fun second_region.restart.platelets () Bool
  (and second_situation.is.AFTER_HOLD second_held_for_has_THROMBOCYTOPENIA part.250))
(define-fun second_region.restart.renal.in_cycle () Bool
  (and
    second_situation.is.AFTER_HOLD
    second_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    (= second_timing 1)))
(define-fun second_region.restart.renal.at_start () Bool
  (and
    second_situation.is.AFTER_HOLD
    second_dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    (= second_timing 0)))
(define-fun second_situation.is.HOLD () Bool
  (and (not (= second_status 3)) (not second_progressing) part.209 (not second_hold.is.NONE)))
(define-fun second_hold.is.NEUTROPENIA () Bool (and part.210 (not part.211)))
(define-fun second_hold.is.BOTH () Bool (and part.210 part.211))
(define-fun part.278 () Bool (or second_hold.is.NEUTROPENIA second_hold.is.BOTH))
(define-fun part.279 () Bool (not (and second_held_for_has_NEUTROPENIA (>= second_days_held 7))))
(define-fun second_region.hold_before_dose () Bool
  (and
    second_situation.is.HOLD
    part.278
    (>= second_platelets 30000.0)
    part.264
    (< second_anc 1000.0)
    part.279
    (= second_timing 0)
    (or (= second_status 0) second_dose_against_cell.is.ABOVE)))
(define-fun second_region.interrupted_until_1000 () Bool
  (and
    second_situation.is.HOLD
    part.278
    (>= second_platelets 30000.0)
    part.264
    (< second_anc 1000.0)
    part.279
    (= second_timing 1)
    second_held_for_has_NEUTROPENIA
    (>= second_anc 500.0)))
(define-fun second_region.remains.with_others () Bool
  (and
    second_situation.is.HOLD
    part.278
    (>= second_platelets 30000.0)
    part.264
    second_held_for_has_NEUTROPENIA
    (>= second_days_held 7)
    (< second_anc 1000.0)
    (not (and second_hold.is.NEUTROPENIA (>= second_anc 500.0) part.250))))
(define-fun second_region.remains () Bool
  (and
    second_situation.is.HOLD
    part.278
    (>= second_platelets 30000.0)
    part.264
    second_held_for_has_NEUTROPENIA
    (>= second_days_held 7)
    (< second_anc 1000.0)
    second_hold.is.NEUTROPENIA
    (>= second_anc 500.0)
    part.250))
(define-fun second_region.further.with_others () Bool
  (and
    second_situation.is.HOLD
    part.278
    (>= second_platelets 30000.0)
    second_episode.is.FURTHER
    (<= second_anc 1000.0)
    (not (and second_hold.is.NEUTROPENIA (>= second_anc 500.0) part.250 (= second_timing 1)))))
(define-fun second_region.further.in_cycle () Bool
  (and
    second_situation.is.HOLD
    part.278
    (>= second_platelets 30000.0)
    second_episode.is.FURTHER
    (<= second_anc 1000.0)
    second_hold.is.NEUTROPENIA
    (>= second_anc 500.0)
    part.250
    (= second_timing 1)))
(define-fun second_hold.is.THROMBOCYTOPENIA () Bool (and (not part.210) part.211))
(define-fun second_region.platelets_until_next_cycle () Bool
  (and second_situation.is.HOLD second_hold.is.THROMBOCYTOPENIA (>= second_platelets 30000.0)))
(define-fun second_region.low_platelets.with_others () Bool
  (and
    second_situation.is.HOLD
    (< second_platelets 30000.0)
    (not (and second_hold.is.THROMBOCYTOPENIA part.250))))
(define-fun second_region.low_platelets () Bool
  (and second_situation.is.HOLD (< second_platelets 30000.0) second_hold.is.THROMBOCYTOPENIA part.250))
(define-fun second_situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= second_status 3)) (not second_progressing) (= second_dose 0) second_restart.is.LOWER))
(define-fun second_situation.is.ENDED () Bool (and (= second_status 3) (not second_progressing)))
(define-fun second_unresolved () Bool
  (not
    (or
      second_situation.is.ENDED
      second_situation.is.NO_LEVEL_LEFT
      second_region.low_platelets
      second_region.low_platelets.with_others
      second_region.platelets_until_next_cycle
      second_region.further.in_cycle
      second_region.further.with_others
      second_region.remains
      second_region.remains.with_others
      second_region.interrupted_until_1000
      second_region.hold_before_dose
      second_region.restart.renal.at_start
      second_region.restart.renal.in_cycle
      second_region.restart.platelets
      second_region.restart.further
      second_region.restart.further.low_counts
      second_region.restart.after_the_week
      second_region.restart.low_counts
      second_region.restart.within_the_week
      second_region.renal.at_start
      second_region.renal.in_cycle
      second_region.counts.one_step
      second_region.footnote.stands
      second_region.neutropenia.in_cycle
      second_region.platelets.in_cycle
      second_region.raise.asked
      second_region.raise.not_asked
      second_region.raise.after_toxicity.asked
      second_region.raise.after_toxicity.not_asked
      second_region.footnote_a.asked
      second_region.footnote_a.not_asked
      second_region.footnote_b.asked
      second_region.footnote_b.not_asked
      second_region.footnote_b.no_completed_cycle
      second_region.footnote_b.low_counts
      second_region.footnotes.toxicity
      second_region.no_raise.toxicity
      second_region.no_raise.low_counts
      second_region.no_raise.not_tolerating
      second_region.no_raise.low_count_in_cycle)))
(define-fun second_row.first_point.delay () Bool
  (and
    (= second_timing 0)
    (not (= second_status 3))
    (not second_progressing)
    (< second_anc 1000.0)
    part.279))
(define-fun second_row.first_point.interrupt () Bool
  (and (not (= second_status 3)) (not second_progressing) (< second_anc 500.0)))
(define-fun second_dose_against_cell.is.AT () Bool
  (or
    (and (= second_dose 0) second_fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      (= second_dose 1)
      (or second_fig_1_cell.is.END_STAGE_ADEQUATE second_fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and (= second_dose 2) part.227)
    (and (= second_dose 3) second_fig_1_cell.is.MODERATE_ADEQUATE)
    (and (= second_dose 4) second_fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and (= second_dose 5) second_fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun part.296 () Bool
  (or
    second_dose_against_cell.is.BELOW
    second_dose_against_cell.is.AT
    second_dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun second_row.until_progression.continue () Bool
  (and (= second_status 0) (not (= second_status 3)) (not second_progressing) (not part.215) part.296))
(define-fun second_row.fig_1.last_line.unchanged () Bool
  (and
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    second_dose_against_cell.is.AT))
(define-fun second_row.fig_1.last_line.down () Bool
  (and
    (= second_timing 0)
    (not (= second_status 3))
    (not second_progressing)
    second_dose_against_cell.is.ABOVE))
(define-fun second_row.fig_1.last_line.up () Bool
  (and
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    second_dose_against_cell.is.BELOW))
(define-fun second_row.fig_1.footnote_a () Bool
  (and
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    second_fig_1_cell.is.MODERATE_ADEQUATE
    (= second_dose 3)
    (>= second_cycles_at_dose 2)
    (not second_responding)
    second_tolerating))
(define-fun second_row.fig_1.footnote_b () Bool
  (and
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    part.227
    (= second_dose 2)
    second_tolerating))
(define-fun second_row.cytopenia.one_step.down () Bool
  (and
    (= second_timing 0)
    (not (= second_status 3))
    (not second_progressing)
    second_dose_against_cell.is.ABOVE
    part.215))
(define-fun second_row.cytopenia.one_step.up () Bool
  (and
    (= second_timing 0)
    (= second_status 0)
    (not (= second_status 3))
    (not second_progressing)
    second_dose_against_cell.is.BELOW
    (not part.215)))
(define-fun second_row.second_point.resume () Bool
  (and
    (not (= second_status 3))
    (not second_progressing)
    second_held_for_has_NEUTROPENIA
    part.264
    (> second_anc 1000.0)))
(define-fun second_row.second_point.remains () Bool
  (and
    (not (= second_status 3))
    (not second_progressing)
    second_held_for_has_NEUTROPENIA
    (>= second_days_held 7)
    part.264
    (< second_anc 1000.0)))
(define-fun second_row.second_point.further.interrupt () Bool
  (and
    (not (= second_status 3))
    (not second_progressing)
    second_episode.is.FURTHER
    (<= second_anc 1000.0)))
(define-fun second_row.second_point.further.restart () Bool
  (and
    (not (= second_status 3))
    (not second_progressing)
    second_held_for_has_NEUTROPENIA
    second_episode.is.FURTHER
    (> second_anc 1000.0)))
(define-fun second_row.third_point.low_platelets () Bool
  (and (not (= second_status 3)) (not second_progressing) (< second_platelets 30000.0)))
(define-fun second_only.first_point.delay+first_point.interrupt () Bool
  (and
    (or second_row.first_point.delay second_row.first_point.interrupt)
    (not
      (or
        second_progressing
        second_row.until_progression.continue
        second_row.fig_1.last_line.unchanged
        second_row.fig_1.last_line.down
        second_row.fig_1.last_line.up
        second_row.fig_1.footnote_a
        second_row.fig_1.footnote_b
        second_row.fig_1.last_line.up
        second_row.cytopenia.one_step.down
        second_row.cytopenia.one_step.up
        second_row.second_point.resume
        second_row.second_point.remains
        second_row.second_point.further.interrupt
        second_row.second_point.further.restart
        second_row.third_point.low_platelets))))
(define-fun second_only.cytopenia.one_step.down () Bool
  (and
    second_row.cytopenia.one_step.down
    (not
      (or
        second_progressing
        second_row.until_progression.continue
        second_row.fig_1.last_line.unchanged
        second_row.fig_1.last_line.down
        second_row.fig_1.last_line.up
        second_row.fig_1.footnote_a
        second_row.fig_1.footnote_b
        second_row.fig_1.last_line.up
        second_row.cytopenia.one_step.up
        second_row.first_point.delay
        second_row.first_point.interrupt
        second_row.second_point.resume
        second_row.second_point.remains
        second_row.second_point.further.interrupt
        second_row.second_point.further.restart
        second_row.third_point.low_platelets))))
(define-fun second_only.fig_1.footnote_a+cytopenia.one_step.up () Bool
  (and
    (or second_row.fig_1.footnote_a second_row.cytopenia.one_step.up)
    (not
      (or
        second_progressing
        second_row.until_progression.continue
        second_row.fig_1.last_line.unchanged
        second_row.fig_1.last_line.down
        second_row.fig_1.last_line.up
        second_row.fig_1.footnote_b
        second_row.fig_1.last_line.up
        second_row.cytopenia.one_step.down
        second_row.first_point.delay
        second_row.first_point.interrupt
        second_row.second_point.resume
        second_row.second_point.remains
        second_row.second_point.further.interrupt
        second_row.second_point.further.restart
        second_row.third_point.low_platelets))))
(define-fun second_only.fig_1.last_line.down+fig_1.last_line.up () Bool
  (and
    (or second_row.fig_1.last_line.down second_row.fig_1.last_line.up)
    (not
      (or
        second_progressing
        second_row.until_progression.continue
        second_row.fig_1.last_line.unchanged
        second_row.fig_1.footnote_a
        second_row.fig_1.footnote_b
        second_row.fig_1.last_line.up
        second_row.cytopenia.one_step.down
        second_row.cytopenia.one_step.up
        second_row.first_point.delay
        second_row.first_point.interrupt
        second_row.second_point.resume
        second_row.second_point.remains
        second_row.second_point.further.interrupt
        second_row.second_point.further.restart
        second_row.third_point.low_platelets))))
(define-fun second_only.until_progression.continue+fig_1.last_line.unchanged () Bool
  (and
    (or second_row.until_progression.continue second_row.fig_1.last_line.unchanged)
    (not
      (or
        second_progressing
        second_row.fig_1.last_line.down
        second_row.fig_1.last_line.up
        second_row.fig_1.footnote_a
        second_row.fig_1.footnote_b
        second_row.fig_1.last_line.up
        second_row.cytopenia.one_step.down
        second_row.cytopenia.one_step.up
        second_row.first_point.delay
        second_row.first_point.interrupt
        second_row.second_point.resume
        second_row.second_point.remains
        second_row.second_point.further.interrupt
        second_row.second_point.further.restart
        second_row.third_point.low_platelets))))
(define-fun second_only.until_progression.stop () Bool
  (and
    second_progressing
    (not
      (or
        second_row.until_progression.continue
        second_row.fig_1.last_line.unchanged
        second_row.fig_1.last_line.down
        second_row.fig_1.last_line.up
        second_row.fig_1.footnote_a
        second_row.fig_1.footnote_b
        second_row.fig_1.last_line.up
        second_row.cytopenia.one_step.down
        second_row.cytopenia.one_step.up
        second_row.first_point.delay
        second_row.first_point.interrupt
        second_row.second_point.resume
        second_row.second_point.remains
        second_row.second_point.further.interrupt
        second_row.second_point.further.restart
        second_row.third_point.low_platelets))))
(define-fun second_move () Int
  (ite second_region.no_raise.low_count_in_cycle 2
  (ite second_region.no_raise.not_tolerating 2
  (ite second_region.no_raise.low_counts 2
  (ite second_region.no_raise.toxicity 2
  (ite second_region.footnotes.toxicity 2
  (ite second_region.footnote_b.low_counts 2
  (ite second_region.footnote_b.no_completed_cycle 2
  (ite second_region.footnote_b.not_asked 2
  (ite second_region.footnote_b.asked 4
  (ite second_region.footnote_a.not_asked 2
  (ite second_region.footnote_a.asked 4
  (ite second_region.raise.after_toxicity.not_asked 2
  (ite second_region.raise.after_toxicity.asked 4
  (ite second_region.raise.not_asked 2
  (ite second_region.raise.asked 4
  (ite second_region.platelets.in_cycle 2
  (ite second_region.neutropenia.in_cycle 2
  (ite second_region.footnote.stands 2
  (ite second_region.counts.one_step 3
  (ite second_region.renal.in_cycle 5
  (ite second_region.renal.at_start 5
  (ite second_region.restart.within_the_week 2
  (ite second_region.restart.low_counts 3
  (ite second_region.restart.after_the_week 3
  (ite second_region.restart.further.low_counts 3
  (ite second_region.restart.further 3
  (ite second_region.restart.platelets 3
  (ite second_region.restart.renal.in_cycle 5
  (ite second_region.restart.renal.at_start 5
  (ite second_region.hold_before_dose 1
  (ite second_region.interrupted_until_1000 1
  (ite second_region.remains.with_others 1
  (ite second_region.remains 1
  (ite second_region.further.with_others 1
  (ite second_region.further.in_cycle 1
  (ite second_region.platelets_until_next_cycle 1
  (ite second_region.low_platelets.with_others 1
  (ite second_region.low_platelets 1
  (ite second_situation.is.NO_LEVEL_LEFT 0
  (ite second_situation.is.ENDED 0
  (ite (and second_unresolved second_only.first_point.delay+first_point.interrupt) 1
  (ite (and second_unresolved second_only.cytopenia.one_step.down) 3
  (ite (and second_unresolved second_only.fig_1.footnote_a+cytopenia.one_step.up) 4
  (ite (and second_unresolved second_only.fig_1.last_line.down+fig_1.last_line.up) 5
  (ite (and second_unresolved second_only.until_progression.continue+fig_1.last_line.unchanged) 2
  (ite (and second_unresolved second_only.until_progression.stop) 0
  (- 1))))))))))))))))))))))))))))))))))))))))))))))))
(define-fun part.317 () Int
  (ite (= second_dose 5) 1
  (ite (= second_dose 4) 1
  (ite (= second_dose 3) 1
  (ite (= second_dose 2) 1
  (ite (= second_dose 1) 1
  (ite (= second_dose 0) 1 (- 1))))))))
(define-fun part.318 () Int
  (ite (= second_dose 5) 2
  (ite (= second_dose 4) 2
  (ite (= second_dose 3) 2
  (ite (= second_dose 2) 2
  (ite (= second_dose 1) 2
  (ite (= second_dose 0) 2
  (- 1))))))))
(define-fun second_place_of_dose () Int
  (ite (= second_dose 5) 5
  (ite (= second_dose 4) 4
  (ite (= second_dose 3) 3
  (ite (= second_dose 2) 2
  (ite (= second_dose 1) 1
  (ite (= second_dose 0) 0 (- 1))))))))
(define-fun second_new_dose () Int
  (ite (= second_move 5) (ite second_fig_1_cell.is.END_STAGE_LOW_COUNTS (ite (= second_dose 5) 0
  (ite (= second_dose 4) 0
  (ite (= second_dose 3) 0
  (ite (= second_dose 2) 0
  (ite (= second_dose 1) 0
  (ite (= second_dose 0) 0 (- 1)))))))
  (ite second_fig_1_cell.is.SEVERE_LOW_COUNTS part.317
  (ite second_fig_1_cell.is.MODERATE_LOW_COUNTS part.318
  (ite second_fig_1_cell.is.NORMAL_LOW_COUNTS (ite (= second_dose 5) 4
  (ite (= second_dose 4) 4
  (ite (= second_dose 3) 4
  (ite (= second_dose 2) 4
  (ite (= second_dose 1) 4
  (ite (= second_dose 0) 4
  (- 1)))))))
  (ite second_fig_1_cell.is.END_STAGE_ADEQUATE part.317
  (ite second_fig_1_cell.is.SEVERE_ADEQUATE part.318
  (ite second_fig_1_cell.is.MODERATE_ADEQUATE (ite (= second_dose 5) 3
  (ite (= second_dose 4) 3
  (ite (= second_dose 3) 3
  (ite (= second_dose 2) 3
  (ite (= second_dose 1) 3
  (ite (= second_dose 0) 3
  (- 1)))))))
  (ite (= second_dose 5) 5
  (ite (= second_dose 4) 5
  (ite (= second_dose 3) 5
  (ite (= second_dose 2) 5
  (ite (= second_dose 1) 5
  (ite (= second_dose 0) 5
  (- 1))))))))))))))
  (ite (= second_move 4) (ite (= second_dose 5) 5
  (ite (= second_dose 4) 5
  (ite (= second_dose 3) 4
  (ite (= second_dose 2) 3
  (ite (= second_dose 1) 2
  (ite (= second_dose 0) 1 (- 1)))))))
  (ite (= second_move 3) (ite (= second_dose 5) 4
  (ite (= second_dose 4) 3
  (ite (= second_dose 3) 2
  (ite (= second_dose 2) 1
  (ite (= second_dose 1) 0
  (ite (= second_dose 0) (- 1)
  (- 1)))))))
  (ite (= second_move 2) second_place_of_dose
  (- 1))))))
(define-fun second_place_of_new_dose () Int
  (ite (= second_new_dose 5) 5
  (ite (= second_new_dose 4) 4
  (ite (= second_new_dose 3) 3
  (ite (= second_new_dose 2) 2
  (ite (= second_new_dose 1) 1
  (ite (= second_new_dose 0) 0
  (- 1))))))))

; 1. Is there: ?
(push 1)
(assert (and
    (and
      first_legal
      (and
        (>= first_state_days_held 0)
        (>= first_state_days_since_last 0)
        (>= first_state_clear_cycles 0)
        (<= first_state_clear_cycles first_state_cycles_at_dose)
        (< first_state_cycles_at_dose first_cycle)
        (=> first_state_changed_in_cycle (= first_state_cycles_at_dose 0))
        (=> (not part.15) (= first_state_days_held 0))
        (= first_days_held (ite part.15 (+ first_state_days_held first_state_days_since_last) 0))
        (= first_cycles_at_dose (+ first_state_cycles_at_dose (ite first_state_changed_in_cycle 0 1)))
        (=
          first_clear_cycles
          (ite first_cycle_clear (+ first_state_clear_cycles (ite first_state_changed_in_cycle 0 1)) 0))))
    (and
      second_legal
      (and
        (>= second_state_days_held 0)
        (>= second_state_days_since_last 0)
        (>= second_state_clear_cycles 0)
        (<= second_state_clear_cycles second_state_cycles_at_dose)
        (< second_state_cycles_at_dose second_cycle)
        (=> second_state_changed_in_cycle (= second_state_cycles_at_dose 0))
        (=> (not part.44) (= second_state_days_held 0))
        (= second_days_held (ite part.44 (+ second_state_days_held second_state_days_since_last) 0))
        (= second_cycles_at_dose (+ second_state_cycles_at_dose (ite second_state_changed_in_cycle 0 1)))
        (=
          second_clear_cycles
          (ite second_cycle_clear (+ second_state_clear_cycles (ite second_state_changed_in_cycle 0 1)) 0))))
    (and
      (and
        (and
          (=
            first_next_status
            (ite (= first_move 0) 3
            (ite (ite (= first_move 1) (ite part.174 (ite part.175 false true) false) false) 1
            (ite (ite (= first_move 1) (ite part.174 part.175 true) false) 2
            0))))
          (=
            first_next_held_for_has_NEUTROPENIA
            (ite (= first_move 1) (ite first_held_for_has_NEUTROPENIA true part.64) false))
          (=
            first_next_held_for_has_THROMBOCYTOPENIA
            (ite (= first_move 1) (ite first_held_for_has_THROMBOCYTOPENIA true part.65) false))
          (= first_next_open_episodes_has_NEUTROPENIA part.179)
          (= first_next_open_episodes_has_THROMBOCYTOPENIA part.182)
          (=
            first_next_neutropenias
            (ite (and part.59 (< first_anc 1000.0)) (+ first_neutropenias 1) first_neutropenias))
          (=
            first_next_thrombocytopenias
            (ite part.181 (+ first_thrombocytopenias 1) first_thrombocytopenias))
          (= first_next_cycle (ite part.186 (+ first_cycle 1) first_cycle)))
        (= first_next_days_held part.188)
        (= first_next_dose (ite (distinct first_new_dose (- 1)) first_new_dose first_dose))
        (=
          first_next_cycle_clear
          (ite part.186 (ite part.179 false (ite part.182 false true)) (ite part.69 false first_cycle_clear)))
        (=
          first_next_permission_has_A
          (ite part.196 first_permission_has_A
          (and
            (distinct first_new_dose (- 1))
            (or
              (and first_fig_1_cell.is.MODERATE_ADEQUATE (= first_new_dose 4))
              (and first_fig_1_cell.is.MODERATE_ADEQUATE (= first_new_dose 5))
              (and first_fig_1_cell.is.MODERATE_LOW_COUNTS (= first_new_dose 4))
              (and first_fig_1_cell.is.MODERATE_LOW_COUNTS (= first_new_dose 5))))))
        (=
          first_next_permission_has_B
          (ite part.196 first_permission_has_B
          (and
            (distinct first_new_dose (- 1))
            (or
              (and first_fig_1_cell.is.SEVERE_ADEQUATE (= first_new_dose 3))
              (and first_fig_1_cell.is.SEVERE_ADEQUATE (= first_new_dose 4))
              (and first_fig_1_cell.is.SEVERE_ADEQUATE (= first_new_dose 5))
              (and first_fig_1_cell.is.SEVERE_LOW_COUNTS (= first_new_dose 3))
              (and first_fig_1_cell.is.SEVERE_LOW_COUNTS (= first_new_dose 4))
              (and first_fig_1_cell.is.SEVERE_LOW_COUNTS (= first_new_dose 5)))))))
      (and
        (= second_state_days_held part.188)
        (=
          second_state_cycles_at_dose
          (ite part.198 0
          (ite (ite part.186 part.199 false) (+ first_state_cycles_at_dose 1)
          first_state_cycles_at_dose)))
        (=
          second_state_clear_cycles
          (ite part.198 0
          (ite part.186 (ite (ite (ite part.69 false first_cycle_clear) part.199 false) (+ first_state_clear_cycles 1) 0)
          first_state_clear_cycles)))
        (=
          second_state_changed_in_cycle
          (ite part.186 false (ite part.198 true first_state_changed_in_cycle)))
        (=
          second_reduced_for_toxicity
          (ite (or
            (and (= first_move 3) first_fig_1_cell.is.NORMAL_ADEQUATE (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.NORMAL_ADEQUATE (= part.201 false))
            (and (= first_move 3) first_fig_1_cell.is.MODERATE_ADEQUATE (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.MODERATE_ADEQUATE (= part.201 false))
            (and (= first_move 3) first_fig_1_cell.is.SEVERE_ADEQUATE (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.SEVERE_ADEQUATE (= part.201 false))
            (and (= first_move 3) first_fig_1_cell.is.END_STAGE_ADEQUATE (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.END_STAGE_ADEQUATE (= part.201 false))
            (and (= first_move 3) first_fig_1_cell.is.NORMAL_LOW_COUNTS (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.NORMAL_LOW_COUNTS (= part.201 false))
            (and (= first_move 3) first_fig_1_cell.is.MODERATE_LOW_COUNTS (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.MODERATE_LOW_COUNTS (= part.201 false))
            (and (= first_move 3) first_fig_1_cell.is.SEVERE_LOW_COUNTS (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.SEVERE_LOW_COUNTS (= part.201 false))
            (and (= first_move 3) first_fig_1_cell.is.END_STAGE_LOW_COUNTS (= part.201 true))
            (and (= first_move 3) first_fig_1_cell.is.END_STAGE_LOW_COUNTS (= part.201 false))
            (and (= first_move 5) first_fig_1_cell.is.NORMAL_ADEQUATE (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.MODERATE_ADEQUATE (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.SEVERE_ADEQUATE (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.END_STAGE_ADEQUATE (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.NORMAL_LOW_COUNTS (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.NORMAL_LOW_COUNTS (= part.201 false))
            (and (= first_move 5) first_fig_1_cell.is.MODERATE_LOW_COUNTS (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.MODERATE_LOW_COUNTS (= part.201 false))
            (and (= first_move 5) first_fig_1_cell.is.SEVERE_LOW_COUNTS (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.SEVERE_LOW_COUNTS (= part.201 false))
            (and (= first_move 5) first_fig_1_cell.is.END_STAGE_LOW_COUNTS (= part.201 true))
            (and (= first_move 5) first_fig_1_cell.is.END_STAGE_LOW_COUNTS (= part.201 false))) true
          (ite (ite (= first_move 4) (and
            (distinct first_new_dose (- 1))
            (=
              first_place_of_new_dose
              (ite first_fig_1_cell.is.END_STAGE_LOW_COUNTS 1
              (ite first_fig_1_cell.is.SEVERE_LOW_COUNTS 2
              (ite first_fig_1_cell.is.MODERATE_LOW_COUNTS 3
              (ite first_fig_1_cell.is.NORMAL_LOW_COUNTS 5
              (ite first_fig_1_cell.is.END_STAGE_ADEQUATE 1
              (ite first_fig_1_cell.is.SEVERE_ADEQUATE 2
              (ite first_fig_1_cell.is.MODERATE_ADEQUATE 3
              5)))))))))
          false) false
          first_reduced_for_toxicity)))
        (= first_next_status second_status)
        (and
          (= first_next_held_for_has_NEUTROPENIA second_held_for_has_NEUTROPENIA)
          (= first_next_held_for_has_THROMBOCYTOPENIA second_held_for_has_THROMBOCYTOPENIA))
        (and
          (= first_next_open_episodes_has_NEUTROPENIA second_open_episodes_has_NEUTROPENIA)
          (= first_next_open_episodes_has_THROMBOCYTOPENIA second_open_episodes_has_THROMBOCYTOPENIA))
        (and (= false false) (= first_next_neutropenias second_neutropenias))
        (and (= false false) (= first_next_thrombocytopenias second_thrombocytopenias))
        (and (= false false) (= first_next_cycle second_cycle))
        (= first_next_dose second_dose)
        (and
          (= first_next_permission_has_A second_permission_has_A)
          (= first_next_permission_has_B second_permission_has_B))
        (= first_next_cycle_clear second_cycle_clear))
      (= first_progressing second_progressing)
      (and (= false false) (= first_anc second_anc))
      (and (= false false) (= first_platelets second_platelets))
      (= first_on_dialysis second_on_dialysis)
      (and (= false false) (= first_creatinine_clearance second_creatinine_clearance))
      (= first_tolerating second_tolerating))
    (or
      (and (distinct first_new_dose (- 1)) (> first_place_of_new_dose first_place_of_dose))
      (and (and (not part.15) first_hold.is.NONE (not part.69) part.153) (distinct first_new_dose (- 1))))
    (or
      (or (not (distinct second_new_dose (- 1))) (< second_place_of_new_dose second_place_of_dose))
      (not (and (not part.44) second_hold.is.NONE (not part.215) part.296)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

