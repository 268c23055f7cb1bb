; kim_2015.hematologic_toxicities: defined
; Every derived fact is exactly one of its members.
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
(define-fun part.23 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.24 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun part.26 () Bool (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun part.27 () Bool
  (not
    (or
      (and (>= creatinine_clearance 50.0) part.23 (not part.24))
      (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.23 (not part.24))
      (and (< creatinine_clearance 30.0) part.23 (not part.24))
      (and on_dialysis (not part.24))
      (and on_dialysis part.24)
      (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      (and
        (>= creatinine_clearance 30.0)
        (< creatinine_clearance 50.0)
        (or (< anc 500.0) (< platelets 30000.0))
        (not on_dialysis))
      (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      part.26)))
(define-fun fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0) part.27)
    (and (>= creatinine_clearance 50.0) part.23 (not part.24) (not (and on_dialysis (not part.24))))))
(define-fun fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (> anc 1000.0)
      (> platelets 50000.0)
      part.27)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      part.23
      (not part.24)
      (not (and on_dialysis (not part.24))))))
(define-fun fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0) part.27)
    (and (< creatinine_clearance 30.0) part.23 (not part.24) (not (and on_dialysis (not part.24))))))
(define-fun fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0) part.27)
    (and on_dialysis (not part.24) (not false))))
(define-fun fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 50.0) part.24 part.27)
    (and
      (>= creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.24 part.27)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) part.24 part.27)
    (and
      (< creatinine_clearance 30.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis part.24 part.27)
    (and on_dialysis part.24 (not part.26))
    (and on_dialysis (or (< anc 500.0) (< platelets 30000.0)) (not false))))
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
(define-fun dose_against_cell.is.AT () Bool
  (or
    (and (= dose 0) fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and (= dose 1) (or fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and (= dose 2) (or fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and (= dose 3) fig_1_cell.is.MODERATE_ADEQUATE)
    (and (= dose 4) fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and (= dose 5) fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun part.38 () Bool
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
    (and (= dose 4) part.38)
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
(define-fun part.40 () Bool (and dose_against_cell.is.BELOW dose_against_cell.is.AT))
(define-fun part.41 () Bool
  (or
    fig_1_cell.is.NORMAL_LOW_COUNTS
    fig_1_cell.is.MODERATE_LOW_COUNTS
    fig_1_cell.is.SEVERE_LOW_COUNTS
    fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun part.42 () Bool
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
        (and (= dose 4) part.38)
        (and (= dose 5) part.38)))))
(define-fun dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and dose_against_cell.is.ABOVE (not part.41) part.42))
(define-fun dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and dose_against_cell.is.ABOVE part.41 part.42))
(define-fun dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and dose_against_cell.is.ABOVE (not part.42)))
(define-fun episode.is.NONE () Bool (and (not open_episodes_has_NEUTROPENIA) (>= anc 1000.0)))
(define-fun episode.is.FIRST () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (<= neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (< neutropenias 1))))
(define-fun episode.is.FURTHER () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (> neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (>= neutropenias 1))))
(define-fun part.49 () Bool
  (or
    (and (< anc 1000.0) (or (= timing 0) held_for_has_NEUTROPENIA))
    (< anc 500.0)
    (and episode.is.FURTHER (<= anc 1000.0))))
(define-fun part.50 () Bool
  (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1))))
(define-fun hold.is.NONE () Bool (and (not part.49) (not part.50)))
(define-fun hold.is.NEUTROPENIA () Bool (and part.49 (not part.50)))
(define-fun hold.is.THROMBOCYTOPENIA () Bool (and (not part.49) part.50))
(define-fun hold.is.BOTH () Bool (and part.49 part.50))
(define-fun restart.is.LOWER () Bool
  (or
    (and episode.is.FURTHER (or held_for_has_NEUTROPENIA (and episode.is.FURTHER (<= anc 1000.0))))
    (< platelets 30000.0)
    held_for_has_THROMBOCYTOPENIA
    (and held_for_has_NEUTROPENIA (>= days_held 7) (< anc 1000.0))
    (and held_for_has_NEUTROPENIA (> days_held 7))))
(define-fun restart.is.SAME () Bool (not restart.is.LOWER))
(define-fun situation.is.ENDED () Bool (and (= status 3) (not progressing)))
(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) (= dose 0) restart.is.LOWER))
(define-fun situation.is.HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    (not hold.is.NONE)))
(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (not (= status 0))))
(define-fun situation.is.TREATMENT () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (= status 0)))

; 1. Is there: one of fig_1_cell, dose_against_cell, dose_fit, episode, hold, restart, situation is not exactly one member
(push 1)
(assert (and
    legal
    (or
      (not
        (and
          (or
            fig_1_cell.is.NORMAL_ADEQUATE
            fig_1_cell.is.MODERATE_ADEQUATE
            fig_1_cell.is.SEVERE_ADEQUATE
            fig_1_cell.is.END_STAGE_ADEQUATE
            fig_1_cell.is.NORMAL_LOW_COUNTS
            fig_1_cell.is.MODERATE_LOW_COUNTS
            fig_1_cell.is.SEVERE_LOW_COUNTS
            fig_1_cell.is.END_STAGE_LOW_COUNTS)
          (not
            (or
              (and fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.MODERATE_ADEQUATE)
              (and fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.SEVERE_ADEQUATE)
              (and fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.END_STAGE_ADEQUATE)
              (and fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.NORMAL_LOW_COUNTS)
              (and fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS)
              (and fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS)
              (and fig_1_cell.is.NORMAL_ADEQUATE fig_1_cell.is.END_STAGE_LOW_COUNTS)
              (and fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.SEVERE_ADEQUATE)
              (and fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.END_STAGE_ADEQUATE)
              (and fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.NORMAL_LOW_COUNTS)
              (and fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS)
              (and fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS)
              (and fig_1_cell.is.MODERATE_ADEQUATE fig_1_cell.is.END_STAGE_LOW_COUNTS)
              (and fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.END_STAGE_ADEQUATE)
              (and fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.NORMAL_LOW_COUNTS)
              (and fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS)
              (and fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS)
              (and fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.END_STAGE_LOW_COUNTS)
              (and fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.NORMAL_LOW_COUNTS)
              (and fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS)
              (and fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS)
              (and fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.END_STAGE_LOW_COUNTS)
              (and fig_1_cell.is.NORMAL_LOW_COUNTS fig_1_cell.is.MODERATE_LOW_COUNTS)
              (and fig_1_cell.is.NORMAL_LOW_COUNTS fig_1_cell.is.SEVERE_LOW_COUNTS)
              (and fig_1_cell.is.NORMAL_LOW_COUNTS fig_1_cell.is.END_STAGE_LOW_COUNTS)
              (and fig_1_cell.is.MODERATE_LOW_COUNTS fig_1_cell.is.SEVERE_LOW_COUNTS)
              (and fig_1_cell.is.MODERATE_LOW_COUNTS fig_1_cell.is.END_STAGE_LOW_COUNTS)
              (and fig_1_cell.is.SEVERE_LOW_COUNTS fig_1_cell.is.END_STAGE_LOW_COUNTS)))))
      (not
        (and
          (or dose_against_cell.is.BELOW dose_against_cell.is.AT dose_against_cell.is.ABOVE)
          (not
            (or
              part.40
              (and dose_against_cell.is.BELOW dose_against_cell.is.ABOVE)
              (and dose_against_cell.is.AT dose_against_cell.is.ABOVE)))))
      (not
        (and
          (or
            dose_against_cell.is.BELOW
            dose_against_cell.is.AT
            dose_fit.is.CARRIED_BY_FOOTNOTE
            dose_fit.is.TOO_HIGH_FOR_COUNTS
            dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION)
          (not
            (or
              part.40
              (and dose_against_cell.is.BELOW dose_fit.is.CARRIED_BY_FOOTNOTE)
              (and dose_against_cell.is.BELOW dose_fit.is.TOO_HIGH_FOR_COUNTS)
              (and dose_against_cell.is.BELOW dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION)
              (and dose_against_cell.is.AT dose_fit.is.CARRIED_BY_FOOTNOTE)
              (and dose_against_cell.is.AT dose_fit.is.TOO_HIGH_FOR_COUNTS)
              (and dose_against_cell.is.AT dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION)
              (and dose_fit.is.CARRIED_BY_FOOTNOTE dose_fit.is.TOO_HIGH_FOR_COUNTS)
              (and dose_fit.is.CARRIED_BY_FOOTNOTE dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION)
              (and dose_fit.is.TOO_HIGH_FOR_COUNTS dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION)))))
      (not
        (and
          (or episode.is.NONE episode.is.FIRST episode.is.FURTHER)
          (not
            (or
              (and episode.is.NONE episode.is.FIRST)
              (and episode.is.NONE episode.is.FURTHER)
              (and episode.is.FIRST episode.is.FURTHER)))))
      (not
        (and
          (or hold.is.NONE hold.is.NEUTROPENIA hold.is.THROMBOCYTOPENIA hold.is.BOTH)
          (not
            (or
              (and hold.is.NONE hold.is.NEUTROPENIA)
              (and hold.is.NONE hold.is.THROMBOCYTOPENIA)
              (and hold.is.NONE hold.is.BOTH)
              (and hold.is.NEUTROPENIA hold.is.THROMBOCYTOPENIA)
              (and hold.is.NEUTROPENIA hold.is.BOTH)
              (and hold.is.THROMBOCYTOPENIA hold.is.BOTH)))))
      (not (and (or restart.is.SAME restart.is.LOWER) (not (and restart.is.SAME restart.is.LOWER))))
      (not
        (and
          (or
            situation.is.ENDED
            progressing
            situation.is.NO_LEVEL_LEFT
            situation.is.HOLD
            situation.is.AFTER_HOLD
            situation.is.TREATMENT)
          (not
            (or
              (and situation.is.ENDED progressing)
              (and situation.is.ENDED situation.is.NO_LEVEL_LEFT)
              (and situation.is.ENDED situation.is.HOLD)
              (and situation.is.ENDED situation.is.AFTER_HOLD)
              (and situation.is.ENDED situation.is.TREATMENT)
              (and progressing situation.is.NO_LEVEL_LEFT)
              (and progressing situation.is.HOLD)
              (and progressing situation.is.AFTER_HOLD)
              (and progressing situation.is.TREATMENT)
              (and situation.is.NO_LEVEL_LEFT situation.is.HOLD)
              (and situation.is.NO_LEVEL_LEFT situation.is.AFTER_HOLD)
              (and situation.is.NO_LEVEL_LEFT situation.is.TREATMENT)
              (and situation.is.HOLD situation.is.AFTER_HOLD)
              (and situation.is.HOLD situation.is.TREATMENT)
              (and situation.is.AFTER_HOLD situation.is.TREATMENT))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

