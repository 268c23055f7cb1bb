; across_papers: resume_after_neutropenia
; Is lenalidomide given again today after a hold for neutropenia? kim_2015.hematologic_toxicities and jones_2021.table_2 differ for the patients of the regions and for no others.
; By whether lenalidomide is given today, whatever the dose. Patients whose disease does not progress and whose dose can be lowered by one level; how episodes are counted is each paper's own. Regions are written over what both papers ask.
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(define-fun part.6 () Bool (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0))))
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun part.8 () Bool
  (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0))))
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const days_held Int) ; length of the present hold: 0 to 36,500 days, whole
(declare-const kim_2015.hematologic_toxicities.dose Int) ; dose (kim_2015.hematologic_toxicities): 0 ALTERNATE_DAYS_5_MG, 1 DAILY_5_MG, 2 ALTERNATE_DAYS_15_MG, 3 DAILY_10_MG, 4 DAILY_15_MG, 5 DAILY_25_MG
(define-fun part.12 () Bool
  (and (>= kim_2015.hematologic_toxicities.dose 0) (< kim_2015.hematologic_toxicities.dose 6)))
(declare-const clear_cycles Int) ; consecutive clear cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(declare-const cycles_at_dose Int) ; cycles at this dose, the present one included: 0 to 1,000 cycles, whole
(declare-const jones_2021.table_2.dose Int) ; dose (jones_2021.table_2): 0 DAYS_1_TO_21_5_MG, 1 DAILY_5_MG, 2 DAILY_10_MG, 3 DAILY_15_MG
(define-fun part.16 () Bool (and (>= jones_2021.table_2.dose 0) (< jones_2021.table_2.dose 4)))
(define-fun domain () Bool
  (and
    (and (>= status 0) (< status 4))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= timing 0) (< timing 2))
    (and (>= neutropenias 0) (<= neutropenias 1000))
    (and (>= thrombocytopenias 0) (<= thrombocytopenias 1000))
    part.6
    part.8
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= days_held 0) (<= days_held 36500))
    part.12
    (and (>= clear_cycles 0) (<= clear_cycles 1000))
    (and (>= cycles_at_dose 0) (<= cycles_at_dose 1000))
    part.16))
(declare-const held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const progressing Bool) ; disease progression
(define-fun part.21 () Bool (= kim_2015.hematologic_toxicities.dose 0))
(declare-const responding Bool) ; responding to treatment
(define-fun part.23 () Bool
  (or
    (and (or (= status 1) (= status 2)) (or held_for_has_NEUTROPENIA held_for_has_THROMBOCYTOPENIA))
    (not (or (= status 1) (= status 2) held_for_has_NEUTROPENIA held_for_has_THROMBOCYTOPENIA))))
(define-fun part.24 () Bool (or (= status 1) (= status 2) (< days_held 1)))
(declare-const open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(define-fun part.26 () Bool
  (or (not (or held_for_has_NEUTROPENIA open_episodes_has_NEUTROPENIA)) (>= neutropenias 1)))
(declare-const open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(define-fun part.28 () Bool
  (or
    (not (or held_for_has_THROMBOCYTOPENIA open_episodes_has_THROMBOCYTOPENIA))
    (>= thrombocytopenias 1)))
(define-fun part.29 () Bool
  (or
    (not (or (= status 1) (= status 2)))
    held_for_has_THROMBOCYTOPENIA
    open_episodes_has_NEUTROPENIA))
(declare-const permission_has_A Bool) ; footnotes that carry the dose: has A
(define-fun part.31 () Bool (= kim_2015.hematologic_toxicities.dose 4))
(declare-const permission_has_B Bool) ; footnotes that carry the dose: has B
(define-fun part.33 () Bool (= kim_2015.hematologic_toxicities.dose 3))
(declare-const cycle_clear Bool) ; no low count so far in this cycle
(define-fun part.35 () Bool
  (or
    (not cycle_clear)
    (not
      (or (= status 1) (= status 2) open_episodes_has_NEUTROPENIA open_episodes_has_THROMBOCYTOPENIA))))
(define-fun part.36 () Bool (or (not (= status 1)) held_for_has_THROMBOCYTOPENIA))
(define-fun part.37 () Bool (or (not (= jones_2021.table_2.dose 3)) (> cycle 3)))
(define-fun kim_2015.hematologic_toxicities.domain () Bool
  (and
    (and (>= status 0) (< status 4))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= timing 0) (< timing 2))
    (and (>= neutropenias 0) (<= neutropenias 1000))
    (and (>= thrombocytopenias 0) (<= thrombocytopenias 1000))
    part.6
    part.8
    (and (>= days_held 0) (<= days_held 36500))
    part.12
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= clear_cycles 0) (<= clear_cycles 1000))
    (and (>= cycles_at_dose 0) (<= cycles_at_dose 1000))))
(define-fun part.39 () Bool (and (< cycle 1000) (< neutropenias 1000) (< thrombocytopenias 1000)))
(define-fun kim_2015.hematologic_toxicities.legal () Bool
  (and
    kim_2015.hematologic_toxicities.domain
    (not (and progressing responding))
    (not (and (= status 1) (= timing 1)))
    part.39
    part.23
    part.24
    part.26
    part.28
    part.29
    (and (or (not permission_has_A) part.31) (or (not permission_has_B) part.33))
    part.35))
(define-fun jones_2021.table_2.domain () Bool
  (and
    (and (>= status 0) (< status 4))
    (and (>= timing 0) (< timing 2))
    (and (>= neutropenias 0) (<= neutropenias 1000))
    (and (>= thrombocytopenias 0) (<= thrombocytopenias 1000))
    part.6
    part.8
    part.16
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= cycle 1) (<= cycle 1000))))
(define-fun jones_2021.table_2.legal () Bool
  (and
    jones_2021.table_2.domain
    (not (and (= status 1) (= timing 1)))
    part.39
    part.23
    part.26
    part.28
    part.36
    part.37))
(define-fun both_are_asked () Bool
  (and
    domain
    (and
      (or (= status 1) (= status 2))
      held_for_has_NEUTROPENIA
      (not held_for_has_THROMBOCYTOPENIA)
      (not progressing)
      (not part.21)
      (not (and progressing responding))
      (not (and (= status 1) (= timing 1)))
      (< cycle 1000)
      (< neutropenias 1000)
      (< thrombocytopenias 1000)
      part.23
      part.24
      part.26
      part.28
      part.29
      (or (not permission_has_A) part.31)
      (or (not permission_has_B) part.33)
      part.35
      (not (= jones_2021.table_2.dose 0))
      part.36
      part.37)
    kim_2015.hematologic_toxicities.legal
    jones_2021.table_2.legal))
(define-fun part.44 () Bool
  (and
    (>= anc 500.0)
    (>= platelets 30000.0)
    (or (and (= timing 0) (> neutropenias 1) (<= anc 1000.0)) (and (<= neutropenias 1) (< anc 1000.0)))))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.ENDED () Bool
  (and (= status 3) (not progressing)))
(define-fun kim_2015.hematologic_toxicities.episode.is.FURTHER () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (> neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (>= neutropenias 1))))
(define-fun part.47 () Bool
  (and kim_2015.hematologic_toxicities.episode.is.FURTHER (<= anc 1000.0)))
(define-fun kim_2015.hematologic_toxicities.restart.is.LOWER () Bool
  (or
    (and kim_2015.hematologic_toxicities.episode.is.FURTHER (or held_for_has_NEUTROPENIA part.47))
    (< platelets 30000.0)
    held_for_has_THROMBOCYTOPENIA
    (and held_for_has_NEUTROPENIA (>= days_held 7) (< anc 1000.0))
    (and held_for_has_NEUTROPENIA (> days_held 7))))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) part.21 kim_2015.hematologic_toxicities.restart.is.LOWER))
(define-fun part.50 () Bool (not (and part.21 kim_2015.hematologic_toxicities.restart.is.LOWER)))
(define-fun part.51 () Bool
  (or (and (< anc 1000.0) (or (= timing 0) held_for_has_NEUTROPENIA)) (< anc 500.0) part.47))
(define-fun part.52 () Bool
  (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1))))
(define-fun kim_2015.hematologic_toxicities.hold.is.NONE () Bool (and (not part.51) (not part.52)))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.50
    (not kim_2015.hematologic_toxicities.hold.is.NONE)))
(define-fun kim_2015.hematologic_toxicities.hold.is.THROMBOCYTOPENIA () Bool
  (and (not part.51) part.52))
(define-fun part.56 () Bool (= kim_2015.hematologic_toxicities.dose 1))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun part.58 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun part.59 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.60 () Bool (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun part.61 () Bool
  (not
    (or
      (and (>= creatinine_clearance 50.0) part.59 (not part.58))
      (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.59 (not part.58))
      (and (< creatinine_clearance 30.0) part.59 (not part.58))
      (and on_dialysis (not part.58))
      (and on_dialysis part.58)
      (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      (and
        (>= creatinine_clearance 30.0)
        (< creatinine_clearance 50.0)
        (or (< anc 500.0) (< platelets 30000.0))
        (not on_dialysis))
      (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      part.60)))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis part.58 part.61)
    (and on_dialysis part.58 (not part.60))
    (and on_dialysis (or (< anc 500.0) (< platelets 30000.0)) (not false))))
(define-fun part.63 () Bool (= kim_2015.hematologic_toxicities.dose 2))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0) part.61)
    (and on_dialysis (not part.58) (not false))))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) part.58 part.61)
    (and
      (< creatinine_clearance 30.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0) part.61)
    (and (< creatinine_clearance 30.0) part.59 (not part.58) (not (and on_dialysis (not part.58))))))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.58 part.61)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (> anc 1000.0)
      (> platelets 50000.0)
      part.61)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      part.59
      (not part.58)
      (not (and on_dialysis (not part.58))))))
(define-fun part.69 () Bool
  (or
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
    kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
    kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS
    kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS
    kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun part.70 () Bool (= kim_2015.hematologic_toxicities.dose 5))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 50.0) part.58 part.61)
    (and
      (>= creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun kim_2015.hematologic_toxicities.dose_against_cell.is.ABOVE () Bool
  (or
    (and part.56 kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      part.63
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and
      part.33
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS))
    (and part.31 part.69)
    (and
      part.70
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS))))
(define-fun part.73 () Bool
  (or
    (and
      permission_has_A
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      permission_has_B
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS))
    (not
      (or
        (and
          part.63
          (or
            kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
            kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and
          part.33
          (or
            kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
            kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
            kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS
            kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS))
        (and part.31 part.69)
        (and part.70 part.69)))))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and kim_2015.hematologic_toxicities.dose_against_cell.is.ABOVE (not part.73)))
(define-fun part.75 () Bool
  (not
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun kim_2015.hematologic_toxicities.region.low_platelets () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    (< platelets 30000.0)
    kim_2015.hematologic_toxicities.hold.is.THROMBOCYTOPENIA
    part.75))
(define-fun kim_2015.hematologic_toxicities.region.low_platelets.with_others () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    (< platelets 30000.0)
    (not (and kim_2015.hematologic_toxicities.hold.is.THROMBOCYTOPENIA part.75))))
(define-fun kim_2015.hematologic_toxicities.region.platelets_until_next_cycle () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    kim_2015.hematologic_toxicities.hold.is.THROMBOCYTOPENIA
    (>= platelets 30000.0)))
(define-fun kim_2015.hematologic_toxicities.hold.is.NEUTROPENIA () Bool (and part.51 (not part.52)))
(define-fun kim_2015.hematologic_toxicities.hold.is.BOTH () Bool (and part.51 part.52))
(define-fun part.81 () Bool
  (or
    kim_2015.hematologic_toxicities.hold.is.NEUTROPENIA
    kim_2015.hematologic_toxicities.hold.is.BOTH))
(define-fun kim_2015.hematologic_toxicities.region.further.in_cycle () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    part.81
    (>= platelets 30000.0)
    kim_2015.hematologic_toxicities.episode.is.FURTHER
    (<= anc 1000.0)
    kim_2015.hematologic_toxicities.hold.is.NEUTROPENIA
    (>= anc 500.0)
    part.75
    (= timing 1)))
(define-fun kim_2015.hematologic_toxicities.region.further.with_others () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    part.81
    (>= platelets 30000.0)
    kim_2015.hematologic_toxicities.episode.is.FURTHER
    (<= anc 1000.0)
    (not (and kim_2015.hematologic_toxicities.hold.is.NEUTROPENIA (>= anc 500.0) part.75 (= timing 1)))))
(define-fun kim_2015.hematologic_toxicities.episode.is.NONE () Bool
  (and (not open_episodes_has_NEUTROPENIA) (>= anc 1000.0)))
(define-fun kim_2015.hematologic_toxicities.episode.is.FIRST () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (<= neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (< neutropenias 1))))
(define-fun part.86 () Bool
  (or
    kim_2015.hematologic_toxicities.episode.is.NONE
    kim_2015.hematologic_toxicities.episode.is.FIRST))
(define-fun kim_2015.hematologic_toxicities.region.remains () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    part.81
    (>= platelets 30000.0)
    part.86
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (< anc 1000.0)
    kim_2015.hematologic_toxicities.hold.is.NEUTROPENIA
    (>= anc 500.0)
    part.75))
(define-fun kim_2015.hematologic_toxicities.region.remains.with_others () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    part.81
    (>= platelets 30000.0)
    part.86
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (< anc 1000.0)
    (not (and kim_2015.hematologic_toxicities.hold.is.NEUTROPENIA (>= anc 500.0) part.75))))
(define-fun part.89 () Bool (not (and held_for_has_NEUTROPENIA (>= days_held 7))))
(define-fun kim_2015.hematologic_toxicities.region.interrupted_until_1000 () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    part.81
    (>= platelets 30000.0)
    part.86
    (< anc 1000.0)
    part.89
    (= timing 1)
    held_for_has_NEUTROPENIA
    (>= anc 500.0)))
(define-fun kim_2015.hematologic_toxicities.region.hold_before_dose () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.HOLD
    part.81
    (>= platelets 30000.0)
    part.86
    (< anc 1000.0)
    part.89
    (= timing 0)
    (or (= status 0) kim_2015.hematologic_toxicities.dose_against_cell.is.ABOVE)))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.50
    kim_2015.hematologic_toxicities.hold.is.NONE
    (not (= status 0))))
(define-fun kim_2015.hematologic_toxicities.region.restart.renal.at_start () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    (= timing 0)))
(define-fun kim_2015.hematologic_toxicities.region.restart.renal.in_cycle () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    (= timing 1)))
(define-fun kim_2015.hematologic_toxicities.region.restart.platelets () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    held_for_has_THROMBOCYTOPENIA
    part.75))
(define-fun part.96 () Bool
  (or
    kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS
    kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS
    kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and kim_2015.hematologic_toxicities.dose_against_cell.is.ABOVE part.96 part.73))
(define-fun part.98 () Bool
  (not
    (and
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_COUNTS
      (= timing 0))))
(define-fun kim_2015.hematologic_toxicities.region.restart.further () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.75
    kim_2015.hematologic_toxicities.episode.is.FURTHER
    part.98))
(define-fun kim_2015.hematologic_toxicities.region.restart.further.low_counts () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.75
    kim_2015.hematologic_toxicities.episode.is.FURTHER
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))
(define-fun kim_2015.hematologic_toxicities.region.restart.after_the_week () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.75
    part.86
    kim_2015.hematologic_toxicities.restart.is.LOWER))
(define-fun kim_2015.hematologic_toxicities.restart.is.SAME () Bool
  (not kim_2015.hematologic_toxicities.restart.is.LOWER))
(define-fun kim_2015.hematologic_toxicities.region.restart.low_counts () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.75
    part.86
    kim_2015.hematologic_toxicities.restart.is.SAME
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))
(define-fun kim_2015.hematologic_toxicities.region.restart.within_the_week () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.75
    part.86
    kim_2015.hematologic_toxicities.restart.is.SAME
    part.98))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.50
    kim_2015.hematologic_toxicities.hold.is.NONE
    (= status 0)))
(define-fun kim_2015.hematologic_toxicities.region.renal.at_start () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION
    part.58))
(define-fun kim_2015.hematologic_toxicities.region.renal.in_cycle () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 1)
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun kim_2015.hematologic_toxicities.region.counts.one_step () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.TOO_HIGH_FOR_COUNTS))
(define-fun kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and kim_2015.hematologic_toxicities.dose_against_cell.is.ABOVE (not part.96) part.73))
(define-fun kim_2015.hematologic_toxicities.region.footnote.stands () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.CARRIED_BY_FOOTNOTE))
(define-fun kim_2015.hematologic_toxicities.region.neutropenia.in_cycle () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 1)
    part.75
    (< anc 1000.0)))
(define-fun kim_2015.hematologic_toxicities.region.platelets.in_cycle () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 1)
    part.75
    (< platelets 50000.0)))
(define-fun kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0) part.61)
    (and (>= creatinine_clearance 50.0) part.59 (not part.58) (not (and on_dialysis (not part.58))))))
(define-fun kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW () Bool
  (or
    (and
      part.21
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and
      part.56
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS))
    (and
      part.63
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and
      part.33
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS))
    (and part.31 kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_ADEQUATE)))
(declare-const tolerating Bool) ; tolerating treatment
(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
(declare-const escalate Bool) ; a higher dose is asked for
(define-fun kim_2015.hematologic_toxicities.region.raise.asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    (not part.58)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    escalate))
(define-fun kim_2015.hematologic_toxicities.region.raise.not_asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    (not part.58)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    (not escalate)))
(define-fun kim_2015.hematologic_toxicities.region.raise.after_toxicity.asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    (not part.58)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    escalate))
(define-fun kim_2015.hematologic_toxicities.region.raise.after_toxicity.not_asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    (not part.58)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    (not escalate)))
(define-fun part.122 () Bool
  (or (not reduced_for_toxicity) (and (>= clear_cycles 2) (>= anc 1500.0) (>= platelets 100000.0))))
(define-fun kim_2015.hematologic_toxicities.region.footnote_a.asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
    part.33
    (>= cycles_at_dose 2)
    (not responding)
    tolerating
    cycle_clear
    part.122
    escalate))
(define-fun kim_2015.hematologic_toxicities.region.footnote_a.not_asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
    part.33
    (>= cycles_at_dose 2)
    (not responding)
    tolerating
    cycle_clear
    part.122
    (not escalate)))
(define-fun part.125 () Bool
  (or
    kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun kim_2015.hematologic_toxicities.region.footnote_b.asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.125
    part.63
    tolerating
    kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.122
    escalate))
(define-fun kim_2015.hematologic_toxicities.region.footnote_b.not_asked () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.125
    part.63
    tolerating
    kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.122
    (not escalate)))
(define-fun kim_2015.hematologic_toxicities.region.footnote_b.no_completed_cycle () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.125
    part.63
    tolerating
    kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (< cycles_at_dose 1)))
(define-fun kim_2015.hematologic_toxicities.region.footnote_b.low_counts () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.125
    part.63
    tolerating
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun kim_2015.hematologic_toxicities.region.footnotes.toxicity () Bool
  (and
    (or
      (and
        kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
        part.33
        (>= cycles_at_dose 2)
        (not responding)
        tolerating
        cycle_clear)
      (and
        kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        part.125
        part.63
        tolerating
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE
        cycle_clear))
    (not part.122)))
(define-fun kim_2015.hematologic_toxicities.region.no_raise.toxicity () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    (not part.122)))
(define-fun kim_2015.hematologic_toxicities.region.no_raise.low_counts () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    part.58))
(define-fun kim_2015.hematologic_toxicities.region.no_raise.not_tolerating () Bool
  (and
    kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
    (= timing 0)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    (not tolerating)))
(define-fun kim_2015.hematologic_toxicities.region.no_raise.low_count_in_cycle () Bool
  (and
    (or
      (and
        kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
        (= timing 0)
        kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW)
      (and
        kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
        part.33
        (>= cycles_at_dose 2)
        (not responding)
        tolerating)
      (and
        kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.TREATMENT
        (= timing 0)
        (= timing 0)
        (= status 0)
        (not (= status 3))
        (not progressing)
        part.125
        part.63
        tolerating
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_ADEQUATE))
    (not cycle_clear)))
(define-fun unresolved () Bool
  (not
    (or
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.ENDED
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.NO_LEVEL_LEFT
      kim_2015.hematologic_toxicities.region.low_platelets
      kim_2015.hematologic_toxicities.region.low_platelets.with_others
      kim_2015.hematologic_toxicities.region.platelets_until_next_cycle
      kim_2015.hematologic_toxicities.region.further.in_cycle
      kim_2015.hematologic_toxicities.region.further.with_others
      kim_2015.hematologic_toxicities.region.remains
      kim_2015.hematologic_toxicities.region.remains.with_others
      kim_2015.hematologic_toxicities.region.interrupted_until_1000
      kim_2015.hematologic_toxicities.region.hold_before_dose
      kim_2015.hematologic_toxicities.region.restart.renal.at_start
      kim_2015.hematologic_toxicities.region.restart.renal.in_cycle
      kim_2015.hematologic_toxicities.region.restart.platelets
      kim_2015.hematologic_toxicities.region.restart.further
      kim_2015.hematologic_toxicities.region.restart.further.low_counts
      kim_2015.hematologic_toxicities.region.restart.after_the_week
      kim_2015.hematologic_toxicities.region.restart.low_counts
      kim_2015.hematologic_toxicities.region.restart.within_the_week
      kim_2015.hematologic_toxicities.region.renal.at_start
      kim_2015.hematologic_toxicities.region.renal.in_cycle
      kim_2015.hematologic_toxicities.region.counts.one_step
      kim_2015.hematologic_toxicities.region.footnote.stands
      kim_2015.hematologic_toxicities.region.neutropenia.in_cycle
      kim_2015.hematologic_toxicities.region.platelets.in_cycle
      kim_2015.hematologic_toxicities.region.raise.asked
      kim_2015.hematologic_toxicities.region.raise.not_asked
      kim_2015.hematologic_toxicities.region.raise.after_toxicity.asked
      kim_2015.hematologic_toxicities.region.raise.after_toxicity.not_asked
      kim_2015.hematologic_toxicities.region.footnote_a.asked
      kim_2015.hematologic_toxicities.region.footnote_a.not_asked
      kim_2015.hematologic_toxicities.region.footnote_b.asked
      kim_2015.hematologic_toxicities.region.footnote_b.not_asked
      kim_2015.hematologic_toxicities.region.footnote_b.no_completed_cycle
      kim_2015.hematologic_toxicities.region.footnote_b.low_counts
      kim_2015.hematologic_toxicities.region.footnotes.toxicity
      kim_2015.hematologic_toxicities.region.no_raise.toxicity
      kim_2015.hematologic_toxicities.region.no_raise.low_counts
      kim_2015.hematologic_toxicities.region.no_raise.not_tolerating
      kim_2015.hematologic_toxicities.region.no_raise.low_count_in_cycle)))
(define-fun kim_2015.hematologic_toxicities.dose_against_cell.is.AT () Bool
  (or
    (and part.21 kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and
      part.56
      (or
        kim_2015.hematologic_toxicities.fig_1_cell.is.END_STAGE_ADEQUATE
        kim_2015.hematologic_toxicities.fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and part.63 part.125)
    (and part.33 kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE)
    (and part.31 kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and part.70 kim_2015.hematologic_toxicities.fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun kim_2015.hematologic_toxicities.row.until_progression.continue () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (not part.58)
    (or
      kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
      kim_2015.hematologic_toxicities.dose_against_cell.is.AT
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.dose_fit.is.CARRIED_BY_FOOTNOTE)))
(define-fun kim_2015.hematologic_toxicities.row.fig_1.last_line.unchanged () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.dose_against_cell.is.AT))
(define-fun kim_2015.hematologic_toxicities.row.fig_1.last_line.down () Bool
  (and
    (= timing 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.dose_against_cell.is.ABOVE))
(define-fun kim_2015.hematologic_toxicities.row.fig_1.last_line.up () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW))
(define-fun kim_2015.hematologic_toxicities.row.fig_1.footnote_a () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.fig_1_cell.is.MODERATE_ADEQUATE
    part.33
    (>= cycles_at_dose 2)
    (not responding)
    tolerating))
(define-fun kim_2015.hematologic_toxicities.row.fig_1.footnote_b () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) part.125 part.63 tolerating))
(define-fun kim_2015.hematologic_toxicities.row.cytopenia.one_step.down () Bool
  (and
    (= timing 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.dose_against_cell.is.ABOVE
    part.58))
(define-fun kim_2015.hematologic_toxicities.row.cytopenia.one_step.up () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.dose_against_cell.is.BELOW
    (not part.58)))
(define-fun kim_2015.hematologic_toxicities.row.first_point.delay () Bool
  (and (= timing 0) (not (= status 3)) (not progressing) (< anc 1000.0) part.89))
(define-fun kim_2015.hematologic_toxicities.row.first_point.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< anc 500.0)))
(define-fun kim_2015.hematologic_toxicities.row.second_point.resume () Bool
  (and (not (= status 3)) (not progressing) held_for_has_NEUTROPENIA part.86 (> anc 1000.0)))
(define-fun kim_2015.hematologic_toxicities.row.second_point.remains () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    part.86
    (< anc 1000.0)))
(define-fun kim_2015.hematologic_toxicities.row.second_point.further.interrupt () Bool
  (and
    (not (= status 3))
    (not progressing)
    kim_2015.hematologic_toxicities.episode.is.FURTHER
    (<= anc 1000.0)))
(define-fun kim_2015.hematologic_toxicities.row.second_point.further.restart () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    kim_2015.hematologic_toxicities.episode.is.FURTHER
    (> anc 1000.0)))
(define-fun kim_2015.hematologic_toxicities.row.third_point.low_platelets () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0)))
(define-fun only.until_progression.stop () Bool
  (and
    progressing
    (not
      (or
        kim_2015.hematologic_toxicities.row.until_progression.continue
        kim_2015.hematologic_toxicities.row.fig_1.last_line.unchanged
        kim_2015.hematologic_toxicities.row.fig_1.last_line.down
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.fig_1.footnote_a
        kim_2015.hematologic_toxicities.row.fig_1.footnote_b
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.down
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.up
        kim_2015.hematologic_toxicities.row.first_point.delay
        kim_2015.hematologic_toxicities.row.first_point.interrupt
        kim_2015.hematologic_toxicities.row.second_point.resume
        kim_2015.hematologic_toxicities.row.second_point.remains
        kim_2015.hematologic_toxicities.row.second_point.further.interrupt
        kim_2015.hematologic_toxicities.row.second_point.further.restart
        kim_2015.hematologic_toxicities.row.third_point.low_platelets))))
(define-fun only.first_point.delay+first_point.interrupt () Bool
  (and
    (or
      kim_2015.hematologic_toxicities.row.first_point.delay
      kim_2015.hematologic_toxicities.row.first_point.interrupt)
    (not
      (or
        progressing
        kim_2015.hematologic_toxicities.row.until_progression.continue
        kim_2015.hematologic_toxicities.row.fig_1.last_line.unchanged
        kim_2015.hematologic_toxicities.row.fig_1.last_line.down
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.fig_1.footnote_a
        kim_2015.hematologic_toxicities.row.fig_1.footnote_b
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.down
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.up
        kim_2015.hematologic_toxicities.row.second_point.resume
        kim_2015.hematologic_toxicities.row.second_point.remains
        kim_2015.hematologic_toxicities.row.second_point.further.interrupt
        kim_2015.hematologic_toxicities.row.second_point.further.restart
        kim_2015.hematologic_toxicities.row.third_point.low_platelets))))
(define-fun part.154 () Bool (or (< anc 500.0) held_for_has_NEUTROPENIA))
(define-fun part.155 () Bool
  (or
    (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA) (< neutropenias 1))
    (and (not (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA))) (<= neutropenias 1))))
(define-fun jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT () Bool (and part.154 (not part.155)))
(define-fun part.157 () Bool
  (not
    (or
      (< anc 500.0)
      (and held_for_has_NEUTROPENIA jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT (= timing 1)))))
(define-fun jones_2021.table_2.jones_2021.table_2.situation.is.HOLD () Bool
  (and (not (= status 3)) (not progressing) (not (and part.157 (not part.52)))))
(define-fun jones_2021.table_2.neutropenia_drop.is.FIRST () Bool (and part.154 part.155))
(define-fun jones_2021.table_2.row.neutropenia.first.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    jones_2021.table_2.neutropenia_drop.is.FIRST
    (>= anc 500.0)
    (not (= jones_2021.table_2.dose 0))))
(define-fun jones_2021.table_2.row.neutropenia.subsequent.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT
    (>= anc 500.0)
    (= timing 0)
    (not (= jones_2021.table_2.dose 0))))
(define-fun jones_2021.table_2.row.footnote_g_csf () Bool
  (and
    (not (= status 3))
    (not progressing)
    (or
      (and (< anc 500.0) jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT)
      (and held_for_has_NEUTROPENIA jones_2021.table_2.neutropenia_drop.is.FIRST (>= anc 500.0))
      (and
        held_for_has_NEUTROPENIA
        jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT
        (>= anc 500.0)
        (= timing 0)))
    (>= platelets 30000.0)
    (not held_for_has_THROMBOCYTOPENIA)))
(define-fun jones_2021.table_2.row.platelets.day_1.begin () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 1)
    held_for_has_THROMBOCYTOPENIA
    (>= platelets 30000.0)))
(define-fun part.164 () Bool (or (< platelets 30000.0) held_for_has_THROMBOCYTOPENIA))
(define-fun part.165 () Bool
  (or
    (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA) (< thrombocytopenias 1))
    (and
      (not (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA)))
      (<= thrombocytopenias 1))))
(define-fun jones_2021.table_2.platelet_drop.is.FIRST () Bool (and part.164 part.165))
(define-fun jones_2021.table_2.row.platelets.first.restart () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 2)
    held_for_has_THROMBOCYTOPENIA
    jones_2021.table_2.platelet_drop.is.FIRST
    (>= platelets 30000.0)
    (= timing 0)))
(define-fun jones_2021.table_2.platelet_drop.is.SUBSEQUENT () Bool (and part.164 (not part.165)))
(define-fun jones_2021.table_2.row.platelets.subsequent.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_THROMBOCYTOPENIA
    jones_2021.table_2.platelet_drop.is.SUBSEQUENT
    (>= platelets 30000.0)
    (= timing 0)
    (not (= jones_2021.table_2.dose 0))))
(define-fun jones_2021.table_2.renal_function.is.END_STAGE () Bool
  (or (< creatinine_clearance 30.0) on_dialysis))
(define-fun part.171 () Bool (not jones_2021.table_2.renal_function.is.END_STAGE))
(define-fun jones_2021.table_2.renal_function.is.IMPAIRED () Bool
  (and (< creatinine_clearance 50.0) part.171))
(define-fun jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN () Bool
  (not
    (or
      (and jones_2021.table_2.renal_function.is.IMPAIRED (= jones_2021.table_2.dose 3))
      (and jones_2021.table_2.renal_function.is.END_STAGE (= jones_2021.table_2.dose 2))
      (and jones_2021.table_2.renal_function.is.END_STAGE (= jones_2021.table_2.dose 3)))))
(define-fun jones_2021.table_2.row.continuous () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (>= anc 500.0)
    (>= platelets 30000.0)
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN))
(declare-const indicated Bool) ; a higher dose is indicated
(define-fun jones_2021.table_2.row.dose_increase () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= jones_2021.table_2.dose 2)
    (>= cycle 3)
    indicated
    tolerating))
(define-fun jones_2021.table_2.row.renal.below_50 () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (< creatinine_clearance 50.0)
    (= jones_2021.table_2.dose 3)))
(define-fun jones_2021.table_2.row.renal.end_stage () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (< creatinine_clearance 30.0)
    on_dialysis
    (or (= jones_2021.table_2.dose 3) (= jones_2021.table_2.dose 2))))
(define-fun jones_2021.table_2.rows_on_dose.is.SOME () Bool
  (or
    jones_2021.table_2.row.neutropenia.first.resume
    jones_2021.table_2.row.neutropenia.subsequent.resume
    jones_2021.table_2.row.footnote_g_csf
    jones_2021.table_2.row.platelets.day_1.begin
    jones_2021.table_2.row.platelets.first.restart
    jones_2021.table_2.row.platelets.subsequent.resume
    jones_2021.table_2.row.continuous
    jones_2021.table_2.row.dose_increase
    jones_2021.table_2.row.renal.below_50
    jones_2021.table_2.row.renal.end_stage))
(define-fun jones_2021.table_2.region.hold.platelets.day_1 () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.HOLD
    jones_2021.table_2.rows_on_dose.is.SOME
    (< platelets 30000.0)
    (= timing 0)))
(define-fun jones_2021.table_2.region.hold.platelets.during_cycle () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.HOLD
    jones_2021.table_2.rows_on_dose.is.SOME
    (< platelets 30000.0)
    (= timing 1)))
(define-fun jones_2021.table_2.region.hold.neutropenia.first () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.HOLD
    jones_2021.table_2.rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    jones_2021.table_2.neutropenia_drop.is.FIRST))
(define-fun jones_2021.table_2.region.hold.neutropenia.subsequent () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.HOLD
    jones_2021.table_2.rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT))
(define-fun jones_2021.table_2.region.until_next_cycle.platelets () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    held_for_has_THROMBOCYTOPENIA))
(define-fun jones_2021.table_2.region.until_next_cycle.neutropenia () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    (not held_for_has_THROMBOCYTOPENIA)))
(define-fun jones_2021.table_2.jones_2021.table_2.situation.is.NO_LEVEL_LEFT () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.157
    (not part.52)
    (or (= status 1) (= status 2))
    (= jones_2021.table_2.dose 0)))
(define-fun jones_2021.table_2.jones_2021.table_2.situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.157
    (not part.52)
    (or (= status 1) (= status 2))
    (not (= jones_2021.table_2.dose 0))))
(define-fun jones_2021.table_2.region.restart.neutropenia.first () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.AFTER_HOLD
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    jones_2021.table_2.neutropenia_drop.is.FIRST))
(define-fun jones_2021.table_2.region.restart.neutropenia.subsequent () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.AFTER_HOLD
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT))
(define-fun jones_2021.table_2.region.restart.platelets.delayed () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.AFTER_HOLD
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    held_for_has_THROMBOCYTOPENIA
    (= status 1)))
(define-fun jones_2021.table_2.region.restart.platelets.first () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.AFTER_HOLD
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    held_for_has_THROMBOCYTOPENIA
    (= status 2)
    jones_2021.table_2.platelet_drop.is.FIRST))
(define-fun jones_2021.table_2.jones_2021.table_2.situation.is.TREATMENT () Bool
  (and (not (= status 3)) (not progressing) part.157 (not part.52) (= status 0)))
(define-fun part.193 () Bool
  (or
    jones_2021.table_2.jones_2021.table_2.situation.is.AFTER_HOLD
    jones_2021.table_2.jones_2021.table_2.situation.is.TREATMENT))
(define-fun part.194 () Bool (not jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN))
(define-fun jones_2021.table_2.region.ceiling.below_50 () Bool
  (and part.193 part.194 jones_2021.table_2.renal_function.is.IMPAIRED))
(define-fun jones_2021.table_2.region.ceiling.end_stage () Bool
  (and part.193 part.194 jones_2021.table_2.renal_function.is.END_STAGE))
(define-fun jones_2021.table_2.renal_function.is.UNIMPAIRED () Bool
  (and (>= creatinine_clearance 50.0) part.171))
(define-fun part.198 () Bool (or reduced_for_toxicity (>= neutropenias 1) (>= thrombocytopenias 1)))
(define-fun jones_2021.table_2.region.increase.asked () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.TREATMENT
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= jones_2021.table_2.dose 2)
    (>= cycle 3)
    indicated
    tolerating
    jones_2021.table_2.renal_function.is.UNIMPAIRED
    (not part.198)
    (not part.58)
    escalate))
(define-fun jones_2021.table_2.region.increase.not_asked () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.TREATMENT
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= jones_2021.table_2.dose 2)
    (>= cycle 3)
    indicated
    tolerating
    jones_2021.table_2.renal_function.is.UNIMPAIRED
    (not part.198)
    (not part.58)
    (not escalate)))
(define-fun jones_2021.table_2.region.increase.renal () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.TREATMENT
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= jones_2021.table_2.dose 2)
    (>= cycle 3)
    indicated
    tolerating
    (not jones_2021.table_2.renal_function.is.UNIMPAIRED)))
(define-fun jones_2021.table_2.region.increase.low_counts () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.TREATMENT
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= jones_2021.table_2.dose 2)
    (>= cycle 3)
    indicated
    tolerating
    part.58))
(define-fun jones_2021.table_2.region.increase.toxicity () Bool
  (and
    jones_2021.table_2.jones_2021.table_2.situation.is.TREATMENT
    jones_2021.table_2.jones_2021.table_2.dose_fit.is.WITHIN
    (not (= status 3))
    (not progressing)
    (= status 0)
    (= timing 0)
    (= jones_2021.table_2.dose 2)
    (>= cycle 3)
    indicated
    tolerating
    part.198))
(define-fun unresolved_ () Bool
  (not
    (or
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.ENDED
      progressing
      jones_2021.table_2.region.hold.platelets.day_1
      jones_2021.table_2.region.hold.platelets.during_cycle
      jones_2021.table_2.region.hold.neutropenia.first
      jones_2021.table_2.region.hold.neutropenia.subsequent
      jones_2021.table_2.region.until_next_cycle.platelets
      jones_2021.table_2.region.until_next_cycle.neutropenia
      jones_2021.table_2.jones_2021.table_2.situation.is.NO_LEVEL_LEFT
      jones_2021.table_2.region.restart.neutropenia.first
      jones_2021.table_2.region.restart.neutropenia.subsequent
      jones_2021.table_2.region.restart.platelets.delayed
      jones_2021.table_2.region.restart.platelets.first
      jones_2021.table_2.region.ceiling.below_50
      jones_2021.table_2.region.ceiling.end_stage
      jones_2021.table_2.region.increase.asked
      jones_2021.table_2.region.increase.not_asked
      jones_2021.table_2.region.increase.renal
      jones_2021.table_2.region.increase.low_counts
      jones_2021.table_2.region.increase.toxicity)))
(define-fun jones_2021.table_2.row.neutropenia.first.interrupt () Bool
  (and
    (not (= status 3))
    (not progressing)
    (< anc 500.0)
    jones_2021.table_2.neutropenia_drop.is.FIRST))
(define-fun jones_2021.table_2.row.neutropenia.subsequent.interrupt () Bool
  (and
    (not (= status 3))
    (not progressing)
    (< anc 500.0)
    jones_2021.table_2.neutropenia_drop.is.SUBSEQUENT))
(define-fun jones_2021.table_2.row.platelets.day_1.delay () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) (= timing 0)))
(define-fun jones_2021.table_2.row.platelets.during_cycle.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< platelets 30000.0) (= timing 1)))
(define-fun jones_2021.table_2.row.platelets.subsequent.interrupt () Bool
  (and
    (not (= status 3))
    (not progressing)
    (< platelets 30000.0)
    jones_2021.table_2.platelet_drop.is.SUBSEQUENT))
(define-fun only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume () Bool
  (and
    (or
      jones_2021.table_2.row.neutropenia.first.resume
      jones_2021.table_2.row.neutropenia.subsequent.resume
      jones_2021.table_2.row.platelets.subsequent.resume)
    (not
      (or
        jones_2021.table_2.row.neutropenia.first.interrupt
        jones_2021.table_2.row.neutropenia.subsequent.interrupt
        jones_2021.table_2.row.footnote_g_csf
        jones_2021.table_2.row.platelets.day_1.delay
        jones_2021.table_2.row.platelets.day_1.begin
        jones_2021.table_2.row.platelets.during_cycle.interrupt
        jones_2021.table_2.row.platelets.first.restart
        jones_2021.table_2.row.platelets.subsequent.interrupt
        jones_2021.table_2.row.continuous
        jones_2021.table_2.row.dose_increase
        jones_2021.table_2.row.renal.below_50
        jones_2021.table_2.row.renal.end_stage))))
(define-fun only.footnote_g_csf () Bool
  (and
    jones_2021.table_2.row.footnote_g_csf
    (not
      (or
        jones_2021.table_2.row.neutropenia.first.interrupt
        jones_2021.table_2.row.neutropenia.first.resume
        jones_2021.table_2.row.neutropenia.subsequent.interrupt
        jones_2021.table_2.row.neutropenia.subsequent.resume
        jones_2021.table_2.row.platelets.day_1.delay
        jones_2021.table_2.row.platelets.day_1.begin
        jones_2021.table_2.row.platelets.during_cycle.interrupt
        jones_2021.table_2.row.platelets.first.restart
        jones_2021.table_2.row.platelets.subsequent.interrupt
        jones_2021.table_2.row.platelets.subsequent.resume
        jones_2021.table_2.row.continuous
        jones_2021.table_2.row.dose_increase
        jones_2021.table_2.row.renal.below_50
        jones_2021.table_2.row.renal.end_stage))))
(define-fun only.continuous () Bool
  (and
    jones_2021.table_2.row.continuous
    (not
      (or
        jones_2021.table_2.row.neutropenia.first.interrupt
        jones_2021.table_2.row.neutropenia.first.resume
        jones_2021.table_2.row.neutropenia.subsequent.interrupt
        jones_2021.table_2.row.neutropenia.subsequent.resume
        jones_2021.table_2.row.footnote_g_csf
        jones_2021.table_2.row.platelets.day_1.delay
        jones_2021.table_2.row.platelets.day_1.begin
        jones_2021.table_2.row.platelets.during_cycle.interrupt
        jones_2021.table_2.row.platelets.first.restart
        jones_2021.table_2.row.platelets.subsequent.interrupt
        jones_2021.table_2.row.platelets.subsequent.resume
        jones_2021.table_2.row.dose_increase
        jones_2021.table_2.row.renal.below_50
        jones_2021.table_2.row.renal.end_stage))))
(define-fun only.dose_increase () Bool
  (and
    jones_2021.table_2.row.dose_increase
    (not
      (or
        jones_2021.table_2.row.neutropenia.first.interrupt
        jones_2021.table_2.row.neutropenia.first.resume
        jones_2021.table_2.row.neutropenia.subsequent.interrupt
        jones_2021.table_2.row.neutropenia.subsequent.resume
        jones_2021.table_2.row.footnote_g_csf
        jones_2021.table_2.row.platelets.day_1.delay
        jones_2021.table_2.row.platelets.day_1.begin
        jones_2021.table_2.row.platelets.during_cycle.interrupt
        jones_2021.table_2.row.platelets.first.restart
        jones_2021.table_2.row.platelets.subsequent.interrupt
        jones_2021.table_2.row.platelets.subsequent.resume
        jones_2021.table_2.row.continuous
        jones_2021.table_2.row.renal.below_50
        jones_2021.table_2.row.renal.end_stage))))
(define-fun part.214 () Bool
  (and
    (or
      (and unresolved only.until_progression.stop)
      (and unresolved only.first_point.delay+first_point.interrupt)
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.ENDED
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.NO_LEVEL_LEFT
      kim_2015.hematologic_toxicities.region.low_platelets
      kim_2015.hematologic_toxicities.region.low_platelets.with_others
      kim_2015.hematologic_toxicities.region.platelets_until_next_cycle
      kim_2015.hematologic_toxicities.region.further.in_cycle
      kim_2015.hematologic_toxicities.region.further.with_others
      kim_2015.hematologic_toxicities.region.remains
      kim_2015.hematologic_toxicities.region.remains.with_others
      kim_2015.hematologic_toxicities.region.interrupted_until_1000
      kim_2015.hematologic_toxicities.region.hold_before_dose)
    (or
      (and
        unresolved_
        only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume)
      (and unresolved_ only.footnote_g_csf)
      (and unresolved_ only.continuous)
      (and unresolved_ only.dose_increase)
      jones_2021.table_2.region.restart.neutropenia.first
      jones_2021.table_2.region.restart.neutropenia.subsequent
      jones_2021.table_2.region.restart.platelets.delayed
      jones_2021.table_2.region.restart.platelets.first
      jones_2021.table_2.region.ceiling.below_50
      jones_2021.table_2.region.ceiling.end_stage
      jones_2021.table_2.region.increase.asked
      jones_2021.table_2.region.increase.not_asked
      jones_2021.table_2.region.increase.renal
      jones_2021.table_2.region.increase.low_counts
      jones_2021.table_2.region.increase.toxicity)))

; 1. Is there: (<Today.NO_DRUG: 'no lenalidomide today'>, <Today.DRUG: 'lenalidomide is given today'>): the region is too large
(push 1)
(assert (and both_are_asked (and part.44 (not part.214))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (<Today.NO_DRUG: 'no lenalidomide today'>, <Today.DRUG: 'lenalidomide is given today'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.214 (not (or part.44 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.215 () Bool
  (and (= timing 1) (> neutropenias 1) (> anc 1000.0) (>= platelets 30000.0)))
(define-fun only.until_progression.continue+fig_1.last_line.unchanged () Bool
  (and
    (or
      kim_2015.hematologic_toxicities.row.until_progression.continue
      kim_2015.hematologic_toxicities.row.fig_1.last_line.unchanged)
    (not
      (or
        progressing
        kim_2015.hematologic_toxicities.row.fig_1.last_line.down
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.fig_1.footnote_a
        kim_2015.hematologic_toxicities.row.fig_1.footnote_b
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.down
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.up
        kim_2015.hematologic_toxicities.row.first_point.delay
        kim_2015.hematologic_toxicities.row.first_point.interrupt
        kim_2015.hematologic_toxicities.row.second_point.resume
        kim_2015.hematologic_toxicities.row.second_point.remains
        kim_2015.hematologic_toxicities.row.second_point.further.interrupt
        kim_2015.hematologic_toxicities.row.second_point.further.restart
        kim_2015.hematologic_toxicities.row.third_point.low_platelets))))
(define-fun only.fig_1.last_line.down+fig_1.last_line.up () Bool
  (and
    (or
      kim_2015.hematologic_toxicities.row.fig_1.last_line.down
      kim_2015.hematologic_toxicities.row.fig_1.last_line.up)
    (not
      (or
        progressing
        kim_2015.hematologic_toxicities.row.until_progression.continue
        kim_2015.hematologic_toxicities.row.fig_1.last_line.unchanged
        kim_2015.hematologic_toxicities.row.fig_1.footnote_a
        kim_2015.hematologic_toxicities.row.fig_1.footnote_b
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.down
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.up
        kim_2015.hematologic_toxicities.row.first_point.delay
        kim_2015.hematologic_toxicities.row.first_point.interrupt
        kim_2015.hematologic_toxicities.row.second_point.resume
        kim_2015.hematologic_toxicities.row.second_point.remains
        kim_2015.hematologic_toxicities.row.second_point.further.interrupt
        kim_2015.hematologic_toxicities.row.second_point.further.restart
        kim_2015.hematologic_toxicities.row.third_point.low_platelets))))
(define-fun only.fig_1.footnote_a+cytopenia.one_step.up () Bool
  (and
    (or
      kim_2015.hematologic_toxicities.row.fig_1.footnote_a
      kim_2015.hematologic_toxicities.row.cytopenia.one_step.up)
    (not
      (or
        progressing
        kim_2015.hematologic_toxicities.row.until_progression.continue
        kim_2015.hematologic_toxicities.row.fig_1.last_line.unchanged
        kim_2015.hematologic_toxicities.row.fig_1.last_line.down
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.fig_1.footnote_b
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.down
        kim_2015.hematologic_toxicities.row.first_point.delay
        kim_2015.hematologic_toxicities.row.first_point.interrupt
        kim_2015.hematologic_toxicities.row.second_point.resume
        kim_2015.hematologic_toxicities.row.second_point.remains
        kim_2015.hematologic_toxicities.row.second_point.further.interrupt
        kim_2015.hematologic_toxicities.row.second_point.further.restart
        kim_2015.hematologic_toxicities.row.third_point.low_platelets))))
(define-fun only.cytopenia.one_step.down () Bool
  (and
    kim_2015.hematologic_toxicities.row.cytopenia.one_step.down
    (not
      (or
        progressing
        kim_2015.hematologic_toxicities.row.until_progression.continue
        kim_2015.hematologic_toxicities.row.fig_1.last_line.unchanged
        kim_2015.hematologic_toxicities.row.fig_1.last_line.down
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.fig_1.footnote_a
        kim_2015.hematologic_toxicities.row.fig_1.footnote_b
        kim_2015.hematologic_toxicities.row.fig_1.last_line.up
        kim_2015.hematologic_toxicities.row.cytopenia.one_step.up
        kim_2015.hematologic_toxicities.row.first_point.delay
        kim_2015.hematologic_toxicities.row.first_point.interrupt
        kim_2015.hematologic_toxicities.row.second_point.resume
        kim_2015.hematologic_toxicities.row.second_point.remains
        kim_2015.hematologic_toxicities.row.second_point.further.interrupt
        kim_2015.hematologic_toxicities.row.second_point.further.restart
        kim_2015.hematologic_toxicities.row.third_point.low_platelets))))
(define-fun only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt () Bool
  (and
    (or
      jones_2021.table_2.row.neutropenia.first.interrupt
      jones_2021.table_2.row.neutropenia.subsequent.interrupt
      jones_2021.table_2.row.platelets.day_1.delay
      jones_2021.table_2.row.platelets.during_cycle.interrupt
      jones_2021.table_2.row.platelets.subsequent.interrupt)
    (not jones_2021.table_2.rows_on_dose.is.SOME)))
(define-fun part.221 () Bool
  (and
    (or
      (and unresolved only.until_progression.continue+fig_1.last_line.unchanged)
      (and unresolved only.fig_1.last_line.down+fig_1.last_line.up)
      (and unresolved only.fig_1.footnote_a+cytopenia.one_step.up)
      (and unresolved only.cytopenia.one_step.down)
      kim_2015.hematologic_toxicities.region.restart.renal.at_start
      kim_2015.hematologic_toxicities.region.restart.renal.in_cycle
      kim_2015.hematologic_toxicities.region.restart.platelets
      kim_2015.hematologic_toxicities.region.restart.further
      kim_2015.hematologic_toxicities.region.restart.further.low_counts
      kim_2015.hematologic_toxicities.region.restart.after_the_week
      kim_2015.hematologic_toxicities.region.restart.low_counts
      kim_2015.hematologic_toxicities.region.restart.within_the_week
      kim_2015.hematologic_toxicities.region.renal.at_start
      kim_2015.hematologic_toxicities.region.renal.in_cycle
      kim_2015.hematologic_toxicities.region.counts.one_step
      kim_2015.hematologic_toxicities.region.footnote.stands
      kim_2015.hematologic_toxicities.region.neutropenia.in_cycle
      kim_2015.hematologic_toxicities.region.platelets.in_cycle
      kim_2015.hematologic_toxicities.region.raise.asked
      kim_2015.hematologic_toxicities.region.raise.not_asked
      kim_2015.hematologic_toxicities.region.raise.after_toxicity.asked
      kim_2015.hematologic_toxicities.region.raise.after_toxicity.not_asked
      kim_2015.hematologic_toxicities.region.footnote_a.asked
      kim_2015.hematologic_toxicities.region.footnote_a.not_asked
      kim_2015.hematologic_toxicities.region.footnote_b.asked
      kim_2015.hematologic_toxicities.region.footnote_b.not_asked
      kim_2015.hematologic_toxicities.region.footnote_b.no_completed_cycle
      kim_2015.hematologic_toxicities.region.footnote_b.low_counts
      kim_2015.hematologic_toxicities.region.footnotes.toxicity
      kim_2015.hematologic_toxicities.region.no_raise.toxicity
      kim_2015.hematologic_toxicities.region.no_raise.low_counts
      kim_2015.hematologic_toxicities.region.no_raise.not_tolerating
      kim_2015.hematologic_toxicities.region.no_raise.low_count_in_cycle)
    (or
      (and
        unresolved_
        only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt)
      kim_2015.hematologic_toxicities.kim_2015.hematologic_toxicities.situation.is.ENDED
      progressing
      jones_2021.table_2.region.hold.platelets.day_1
      jones_2021.table_2.region.hold.platelets.during_cycle
      jones_2021.table_2.region.hold.neutropenia.first
      jones_2021.table_2.region.hold.neutropenia.subsequent
      jones_2021.table_2.region.until_next_cycle.platelets
      jones_2021.table_2.region.until_next_cycle.neutropenia
      jones_2021.table_2.jones_2021.table_2.situation.is.NO_LEVEL_LEFT)))

; 3. Is there: (<Today.DRUG: 'lenalidomide is given today'>, <Today.NO_DRUG: 'no lenalidomide today'>): the region is too large
(push 1)
(assert (and both_are_asked (and part.215 (not part.221))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (<Today.DRUG: 'lenalidomide is given today'>, <Today.NO_DRUG: 'no lenalidomide today'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.221 (not (or part.215 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

