; kim_2015.hematologic_toxicities: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
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
(define-fun situation.is.ENDED () Bool (and (= status 3) (not progressing)))
(define-fun part.24 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun part.25 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun part.27 () Bool (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun part.28 () Bool
  (not
    (or
      (and (>= creatinine_clearance 50.0) part.25 (not part.24))
      (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.25 (not part.24))
      (and (< creatinine_clearance 30.0) part.25 (not part.24))
      (and on_dialysis (not part.24))
      (and on_dialysis part.24)
      (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      (and
        (>= creatinine_clearance 30.0)
        (< creatinine_clearance 50.0)
        (or (< anc 500.0) (< platelets 30000.0))
        (not on_dialysis))
      (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      part.27)))
(define-fun fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0) part.28)
    (and (>= creatinine_clearance 50.0) part.25 (not part.24) (not (and on_dialysis (not part.24))))))
(define-fun fig_1_cell.is.MODERATE_ADEQUATE () Bool
  (or
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (> anc 1000.0)
      (> platelets 50000.0)
      part.28)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      part.25
      (not part.24)
      (not (and on_dialysis (not part.24))))))
(define-fun fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0) part.28)
    (and (< creatinine_clearance 30.0) part.25 (not part.24) (not (and on_dialysis (not part.24))))))
(define-fun fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0) part.28)
    (and on_dialysis (not part.24) (not false))))
(define-fun fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 50.0) part.24 part.28)
    (and
      (>= creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.24 part.28)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) part.24 part.28)
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
(define-fun fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis part.24 part.28)
    (and on_dialysis part.24 (not part.27))
    (and on_dialysis (or (< anc 500.0) (< platelets 30000.0)) (not false))))
(define-fun part.38 () Bool (or fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun dose_against_cell.is.AT () Bool
  (or
    (and (= dose 0) fig_1_cell.is.END_STAGE_LOW_COUNTS)
    (and (= dose 1) (or fig_1_cell.is.END_STAGE_ADEQUATE fig_1_cell.is.SEVERE_LOW_COUNTS))
    (and (= dose 2) part.38)
    (and (= dose 3) fig_1_cell.is.MODERATE_ADEQUATE)
    (and (= dose 4) fig_1_cell.is.NORMAL_LOW_COUNTS)
    (and (= dose 5) fig_1_cell.is.NORMAL_ADEQUATE)))
(define-fun part.40 () Bool
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
    (and (= dose 4) part.40)
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
(define-fun part.42 () Bool
  (or
    fig_1_cell.is.NORMAL_LOW_COUNTS
    fig_1_cell.is.MODERATE_LOW_COUNTS
    fig_1_cell.is.SEVERE_LOW_COUNTS
    fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun part.43 () Bool
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
        (and (= dose 4) part.40)
        (and (= dose 5) part.40)))))
(define-fun dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and dose_against_cell.is.ABOVE (not part.42) part.43))
(define-fun row.until_progression.continue () Bool
  (and
    (= status 0)
    (not (= status 3))
    (not progressing)
    (not part.24)
    (or dose_against_cell.is.BELOW dose_against_cell.is.AT dose_fit.is.CARRIED_BY_FOOTNOTE)))
(define-fun row.fig_1.last_line.unchanged () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) dose_against_cell.is.AT))
(define-fun row.fig_1.last_line.down () Bool
  (and (= timing 0) (not (= status 3)) (not progressing) dose_against_cell.is.ABOVE))
(define-fun row.fig_1.last_line.up () Bool
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) dose_against_cell.is.BELOW))
(declare-const tolerating Bool) ; tolerating treatment
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
  (and (= timing 0) (= status 0) (not (= status 3)) (not progressing) part.38 (= dose 2) tolerating))
(define-fun row.cytopenia.one_step.down () Bool
  (and (= timing 0) (not (= status 3)) (not progressing) dose_against_cell.is.ABOVE part.24))
(define-fun row.cytopenia.one_step.up () Bool
  (and
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    dose_against_cell.is.BELOW
    (not part.24)))
(define-fun part.54 () Bool (not (and held_for_has_NEUTROPENIA (>= days_held 7))))
(define-fun row.first_point.delay () Bool
  (and (= timing 0) (not (= status 3)) (not progressing) (< anc 1000.0) part.54))
(define-fun row.first_point.interrupt () Bool
  (and (not (= status 3)) (not progressing) (< anc 500.0)))
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
(define-fun row.second_point.remains () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)))
(define-fun episode.is.FURTHER () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (> neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (>= neutropenias 1))))
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

; 1. Is there: a patient for whom ended meets PUBLISHED
(push 1)
(assert (and legal (and situation.is.ENDED only.until_progression.stop)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.fig_1.footnote_b () Bool
  (and
    row.fig_1.footnote_b
    (not
      (or
        progressing
        row.until_progression.continue
        row.fig_1.last_line.unchanged
        row.fig_1.last_line.down
        row.fig_1.last_line.up
        row.fig_1.footnote_a
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
(define-fun only.renal_function.improved () Bool
  (and
    row.fig_1.last_line.up
    (not
      (or
        progressing
        row.until_progression.continue
        row.fig_1.last_line.unchanged
        row.fig_1.last_line.down
        row.fig_1.last_line.up
        row.fig_1.footnote_a
        row.fig_1.footnote_b
        row.cytopenia.one_step.down
        row.cytopenia.one_step.up
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.second_point.resume () Bool
  (and
    row.second_point.resume
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
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.second_point.remains () Bool
  (and
    row.second_point.remains
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
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.further.interrupt
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.second_point.further.interrupt () Bool
  (and
    row.second_point.further.interrupt
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
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.restart
        row.third_point.low_platelets))))
(define-fun only.second_point.further.restart () Bool
  (and
    row.second_point.further.restart
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
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.third_point.low_platelets))))
(define-fun only.third_point.low_platelets () Bool
  (and
    row.third_point.low_platelets
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
        row.first_point.delay
        row.first_point.interrupt
        row.second_point.resume
        row.second_point.remains
        row.second_point.further.interrupt
        row.second_point.further.restart))))
(define-fun part.73 () Bool
  (or
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.second_point.further.restart
    only.third_point.low_platelets))

; 2. Is there: a patient for whom ended meets COMPLETED
(push 1)
(assert (and legal (and situation.is.ENDED part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
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
      row.first_point.delay
      row.first_point.interrupt
      row.second_point.resume
      row.second_point.remains
      row.second_point.further.interrupt
      row.second_point.further.restart
      row.third_point.low_platelets)))

; 3. There is: a patient for whom ended meets GAP
(push 1)
(assert (and legal (and situation.is.ENDED no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

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
(define-fun one_printed_outcome () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.first_point.delay+first_point.interrupt))
(define-fun part.81 () Bool (not (or no_row one_printed_outcome part.73)))

; 4. Is there: a patient for whom ended meets OVERLAP
(push 1)
(assert (and legal (and situation.is.ENDED part.81)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.82 () Bool
  (or
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.first_point.delay+first_point.interrupt))

; 5. Is there: a patient for whom ended meets OVERRIDE
(push 1)
(assert (and legal (and situation.is.ENDED part.82)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun restart.is.LOWER () Bool
  (or
    (and episode.is.FURTHER (or held_for_has_NEUTROPENIA (and episode.is.FURTHER (<= anc 1000.0))))
    (< platelets 30000.0)
    held_for_has_THROMBOCYTOPENIA
    (and held_for_has_NEUTROPENIA (>= days_held 7) (< anc 1000.0))
    (and held_for_has_NEUTROPENIA (> days_held 7))))
(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) (= dose 0) restart.is.LOWER))

; 6. Is there: a patient for whom no_level_left meets PUBLISHED
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT only.until_progression.stop)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. There is: a patient for whom no_level_left meets COMPLETED
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT part.73)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 8. There is: a patient for whom no_level_left meets GAP
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 9. There is: a patient for whom no_level_left meets OVERLAP
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 10. There is: a patient for whom no_level_left meets OVERRIDE
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT part.82)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.85 () Bool
  (or
    (and (< anc 1000.0) (or (= timing 0) held_for_has_NEUTROPENIA))
    (< anc 500.0)
    (and episode.is.FURTHER (<= anc 1000.0))))
(define-fun part.86 () Bool
  (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1))))
(define-fun hold.is.NONE () Bool (and (not part.85) (not part.86)))
(define-fun situation.is.HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    (not hold.is.NONE)))
(define-fun hold.is.THROMBOCYTOPENIA () Bool (and (not part.85) part.86))
(define-fun dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and dose_against_cell.is.ABOVE (not part.43)))
(define-fun part.91 () Bool (not dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun region.low_platelets () Bool
  (and situation.is.HOLD (< platelets 30000.0) hold.is.THROMBOCYTOPENIA part.91))

; 11. Is there: a patient for whom low_platelets meets PUBLISHED
(push 1)
(assert (and legal (and region.low_platelets only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. There is: a patient for whom low_platelets meets COMPLETED
(push 1)
(assert (and legal (and region.low_platelets only.third_point.low_platelets)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 13. Is there: a patient for whom low_platelets meets GAP
(push 1)
(assert (and legal (and region.low_platelets no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom low_platelets meets OVERLAP
(push 1)
(assert (and legal (and region.low_platelets part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.93 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.second_point.further.restart))

; 15. Is there: a patient for whom low_platelets meets OVERRIDE
(push 1)
(assert (and legal (and region.low_platelets part.93)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.low_platelets.with_others () Bool
  (and situation.is.HOLD (< platelets 30000.0) (not (and hold.is.THROMBOCYTOPENIA part.91))))

; 16. Is there: a patient for whom low_platelets.with_others meets PUBLISHED
(push 1)
(assert (and legal (and region.low_platelets.with_others only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. There is: a patient for whom low_platelets.with_others meets COMPLETED
(push 1)
(assert (and legal (and region.low_platelets.with_others only.third_point.low_platelets)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 18. Is there: a patient for whom low_platelets.with_others meets GAP
(push 1)
(assert (and legal (and region.low_platelets.with_others no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom low_platelets.with_others meets OVERLAP
(push 1)
(assert (and legal (and region.low_platelets.with_others part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom low_platelets.with_others meets OVERRIDE
(push 1)
(assert (and legal (and region.low_platelets.with_others part.93)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.platelets_until_next_cycle () Bool
  (and situation.is.HOLD hold.is.THROMBOCYTOPENIA (>= platelets 30000.0)))

; 21. Is there: a patient for whom platelets_until_next_cycle meets PUBLISHED
(push 1)
(assert (and legal (and region.platelets_until_next_cycle only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. There is: a patient for whom platelets_until_next_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.platelets_until_next_cycle part.73)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 23. There is: a patient for whom platelets_until_next_cycle meets GAP
(push 1)
(assert (and legal (and region.platelets_until_next_cycle no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 24. Is there: a patient for whom platelets_until_next_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.platelets_until_next_cycle part.81)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: a patient for whom platelets_until_next_cycle meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.platelets_until_next_cycle
      (or
        only.until_progression.stop
        only.until_progression.continue+fig_1.last_line.unchanged
        only.fig_1.last_line.down+fig_1.last_line.up
        only.fig_1.footnote_a+cytopenia.one_step.up
        only.cytopenia.one_step.down))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun hold.is.NEUTROPENIA () Bool (and part.85 (not part.86)))
(define-fun hold.is.BOTH () Bool (and part.85 part.86))
(define-fun region.further.in_cycle () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    episode.is.FURTHER
    (<= anc 1000.0)
    hold.is.NEUTROPENIA
    (>= anc 500.0)
    part.91
    (= timing 1)))

; 26. Is there: a patient for whom further.in_cycle meets PUBLISHED
(push 1)
(assert (and legal (and region.further.in_cycle only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. There is: a patient for whom further.in_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.further.in_cycle only.second_point.further.interrupt)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 28. Is there: a patient for whom further.in_cycle meets GAP
(push 1)
(assert (and legal (and region.further.in_cycle no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. There is: a patient for whom further.in_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.further.in_cycle part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.99 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.restart
    only.third_point.low_platelets))

; 30. Is there: a patient for whom further.in_cycle meets OVERRIDE
(push 1)
(assert (and legal (and region.further.in_cycle part.99)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.further.with_others () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    episode.is.FURTHER
    (<= anc 1000.0)
    (not (and hold.is.NEUTROPENIA (>= anc 500.0) part.91 (= timing 1)))))

; 31. Is there: a patient for whom further.with_others meets PUBLISHED
(push 1)
(assert (and legal (and region.further.with_others only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. There is: a patient for whom further.with_others meets COMPLETED
(push 1)
(assert (and legal (and region.further.with_others only.second_point.further.interrupt)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 33. Is there: a patient for whom further.with_others meets GAP
(push 1)
(assert (and legal (and region.further.with_others no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. There is: a patient for whom further.with_others meets OVERLAP
(push 1)
(assert (and legal (and region.further.with_others part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 35. Is there: a patient for whom further.with_others meets OVERRIDE
(push 1)
(assert (and legal (and region.further.with_others part.99)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
    part.91))

; 36. Is there: a patient for whom remains meets PUBLISHED
(push 1)
(assert (and legal (and region.remains only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. There is: a patient for whom remains meets COMPLETED
(push 1)
(assert (and legal (and region.remains only.second_point.remains)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 38. Is there: a patient for whom remains meets GAP
(push 1)
(assert (and legal (and region.remains no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. There is: a patient for whom remains meets OVERLAP
(push 1)
(assert (and legal (and region.remains part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.102 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.further.interrupt
    only.second_point.further.restart
    only.third_point.low_platelets))

; 40. Is there: a patient for whom remains meets OVERRIDE
(push 1)
(assert (and legal (and region.remains part.102)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.remains.with_others () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    held_for_has_NEUTROPENIA
    (>= days_held 7)
    (< anc 1000.0)
    (not (and hold.is.NEUTROPENIA (>= anc 500.0) part.91))))

; 41. Is there: a patient for whom remains.with_others meets PUBLISHED
(push 1)
(assert (and legal (and region.remains.with_others only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. There is: a patient for whom remains.with_others meets COMPLETED
(push 1)
(assert (and legal (and region.remains.with_others only.second_point.remains)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 43. Is there: a patient for whom remains.with_others meets GAP
(push 1)
(assert (and legal (and region.remains.with_others no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. There is: a patient for whom remains.with_others meets OVERLAP
(push 1)
(assert (and legal (and region.remains.with_others part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 45. Is there: a patient for whom remains.with_others meets OVERRIDE
(push 1)
(assert (and legal (and region.remains.with_others part.102)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.interrupted_until_1000 () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)
    part.54
    (= timing 1)
    held_for_has_NEUTROPENIA
    (>= anc 500.0)))

; 46. Is there: a patient for whom interrupted_until_1000 meets PUBLISHED
(push 1)
(assert (and legal (and region.interrupted_until_1000 only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: a patient for whom interrupted_until_1000 meets COMPLETED
(push 1)
(assert (and legal (and region.interrupted_until_1000 false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. There is: a patient for whom interrupted_until_1000 meets GAP
(push 1)
(assert (and legal (and region.interrupted_until_1000 no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 49. Is there: a patient for whom interrupted_until_1000 meets OVERLAP
(push 1)
(assert (and legal (and region.interrupted_until_1000 part.81)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.105 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.second_point.further.restart
    only.third_point.low_platelets))

; 50. Is there: a patient for whom interrupted_until_1000 meets OVERRIDE
(push 1)
(assert (and legal (and region.interrupted_until_1000 part.105)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.hold_before_dose () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)
    part.54
    (= timing 0)
    (or (= status 0) dose_against_cell.is.ABOVE)))

; 51. Is there: a patient for whom hold_before_dose meets PUBLISHED
(push 1)
(assert (and legal (and region.hold_before_dose only.first_point.delay+first_point.interrupt)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: a patient for whom hold_before_dose meets COMPLETED
(push 1)
(assert (and legal (and region.hold_before_dose false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. Is there: a patient for whom hold_before_dose meets GAP
(push 1)
(assert (and legal (and region.hold_before_dose no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. There is: a patient for whom hold_before_dose meets OVERLAP
(push 1)
(assert (and legal (and region.hold_before_dose part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 55. Is there: a patient for whom hold_before_dose meets OVERRIDE
(push 1)
(assert (and legal (and region.hold_before_dose part.105)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (not (= status 0))))
(define-fun region.restart.renal.at_start () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= timing 0)))

; 56. There is: a patient for whom restart.renal.at_start meets PUBLISHED
(push 1)
(assert (and legal (and region.restart.renal.at_start only.fig_1.last_line.down+fig_1.last_line.up)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 57. Is there: a patient for whom restart.renal.at_start meets COMPLETED
(push 1)
(assert (and legal (and region.restart.renal.at_start false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 58. Is there: a patient for whom restart.renal.at_start meets GAP
(push 1)
(assert (and legal (and region.restart.renal.at_start no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. There is: a patient for whom restart.renal.at_start meets OVERLAP
(push 1)
(assert (and legal (and region.restart.renal.at_start part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.109 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.first_point.delay+first_point.interrupt
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.second_point.further.restart
    only.third_point.low_platelets))

; 60. Is there: a patient for whom restart.renal.at_start meets OVERRIDE
(push 1)
(assert (and legal (and region.restart.renal.at_start part.109)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.renal.in_cycle () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= timing 1)))

; 61. Is there: a patient for whom restart.renal.in_cycle meets PUBLISHED
(push 1)
(assert (and legal (and region.restart.renal.in_cycle only.fig_1.last_line.down+fig_1.last_line.up)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. There is: a patient for whom restart.renal.in_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.restart.renal.in_cycle part.73)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 63. There is: a patient for whom restart.renal.in_cycle meets GAP
(push 1)
(assert (and legal (and region.restart.renal.in_cycle no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 64. Is there: a patient for whom restart.renal.in_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.restart.renal.in_cycle part.81)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 65. Is there: a patient for whom restart.renal.in_cycle meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.restart.renal.in_cycle
      (or
        only.until_progression.stop
        only.until_progression.continue+fig_1.last_line.unchanged
        only.fig_1.footnote_a+cytopenia.one_step.up
        only.cytopenia.one_step.down
        only.first_point.delay+first_point.interrupt))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.platelets () Bool
  (and situation.is.AFTER_HOLD held_for_has_THROMBOCYTOPENIA part.91))

; 66. Is there: a patient for whom restart.platelets meets PUBLISHED
(push 1)
(assert (and legal (and region.restart.platelets only.cytopenia.one_step.down)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 67. There is: a patient for whom restart.platelets meets COMPLETED
(push 1)
(assert (and legal (and region.restart.platelets part.73)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 68. There is: a patient for whom restart.platelets meets GAP
(push 1)
(assert (and legal (and region.restart.platelets no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 69. There is: a patient for whom restart.platelets meets OVERLAP
(push 1)
(assert (and legal (and region.restart.platelets part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 70. There is: a patient for whom restart.platelets meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.restart.platelets
      (or
        only.until_progression.stop
        only.until_progression.continue+fig_1.last_line.unchanged
        only.fig_1.last_line.down+fig_1.last_line.up
        only.fig_1.footnote_a+cytopenia.one_step.up
        only.first_point.delay+first_point.interrupt))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and dose_against_cell.is.ABOVE part.42 part.43))
(define-fun part.113 () Bool (not (and dose_fit.is.TOO_HIGH_FOR_COUNTS (= timing 0))))
(define-fun region.restart.further () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.91
    episode.is.FURTHER
    part.113))

; 71. Is there: a patient for whom restart.further meets PUBLISHED
(push 1)
(assert (and legal (and region.restart.further only.cytopenia.one_step.down)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. There is: a patient for whom restart.further meets COMPLETED
(push 1)
(assert (and legal (and region.restart.further only.second_point.further.restart)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 73. Is there: a patient for whom restart.further meets GAP
(push 1)
(assert (and legal (and region.restart.further no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 74. There is: a patient for whom restart.further meets OVERLAP
(push 1)
(assert (and legal (and region.restart.further part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.115 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.first_point.delay+first_point.interrupt
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.third_point.low_platelets))

; 75. Is there: a patient for whom restart.further meets OVERRIDE
(push 1)
(assert (and legal (and region.restart.further part.115)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.further.low_counts () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.91
    episode.is.FURTHER
    dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))

; 76. Is there: a patient for whom restart.further.low_counts meets PUBLISHED
(push 1)
(assert (and legal (and region.restart.further.low_counts only.cytopenia.one_step.down)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 77. Is there: a patient for whom restart.further.low_counts meets COMPLETED
(push 1)
(assert (and legal (and region.restart.further.low_counts only.second_point.further.restart)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 78. Is there: a patient for whom restart.further.low_counts meets GAP
(push 1)
(assert (and legal (and region.restart.further.low_counts no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 79. There is: a patient for whom restart.further.low_counts meets OVERLAP
(push 1)
(assert (and legal (and region.restart.further.low_counts part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 80. Is there: a patient for whom restart.further.low_counts meets OVERRIDE
(push 1)
(assert (and legal (and region.restart.further.low_counts part.115)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.after_the_week () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.91
    (or episode.is.NONE episode.is.FIRST)
    restart.is.LOWER))

; 81. Is there: a patient for whom restart.after_the_week meets PUBLISHED
(push 1)
(assert (and legal (and region.restart.after_the_week only.cytopenia.one_step.down)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 82. There is: a patient for whom restart.after_the_week meets COMPLETED
(push 1)
(assert (and legal (and region.restart.after_the_week only.second_point.resume)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 83. There is: a patient for whom restart.after_the_week meets GAP
(push 1)
(assert (and legal (and region.restart.after_the_week no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 84. There is: a patient for whom restart.after_the_week meets OVERLAP
(push 1)
(assert (and legal (and region.restart.after_the_week part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 85. There is: a patient for whom restart.after_the_week meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.restart.after_the_week
      (or
        only.until_progression.stop
        only.until_progression.continue+fig_1.last_line.unchanged
        only.fig_1.last_line.down+fig_1.last_line.up
        only.fig_1.footnote_a+cytopenia.one_step.up
        only.first_point.delay+first_point.interrupt
        only.fig_1.footnote_b
        only.renal_function.improved
        only.second_point.remains
        only.second_point.further.interrupt
        only.second_point.further.restart
        only.third_point.low_platelets))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun restart.is.SAME () Bool (not restart.is.LOWER))
(define-fun region.restart.low_counts () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.91
    (or episode.is.NONE episode.is.FIRST)
    restart.is.SAME
    dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))

; 86. Is there: a patient for whom restart.low_counts meets PUBLISHED
(push 1)
(assert (and legal (and region.restart.low_counts only.cytopenia.one_step.down)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 87. Is there: a patient for whom restart.low_counts meets COMPLETED
(push 1)
(assert (and legal (and region.restart.low_counts false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 88. Is there: a patient for whom restart.low_counts meets GAP
(push 1)
(assert (and legal (and region.restart.low_counts no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 89. There is: a patient for whom restart.low_counts meets OVERLAP
(push 1)
(assert (and legal (and region.restart.low_counts part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.120 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.first_point.delay+first_point.interrupt
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.second_point.further.restart
    only.third_point.low_platelets))

; 90. Is there: a patient for whom restart.low_counts meets OVERRIDE
(push 1)
(assert (and legal (and region.restart.low_counts part.120)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.within_the_week () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.91
    (or episode.is.NONE episode.is.FIRST)
    restart.is.SAME
    part.113))

; 91. Is there: a patient for whom restart.within_the_week meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.restart.within_the_week only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 92. There is: a patient for whom restart.within_the_week meets COMPLETED
(push 1)
(assert (and legal (and region.restart.within_the_week only.second_point.resume)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 93. There is: a patient for whom restart.within_the_week meets GAP
(push 1)
(assert (and legal (and region.restart.within_the_week no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 94. There is: a patient for whom restart.within_the_week meets OVERLAP
(push 1)
(assert (and legal (and region.restart.within_the_week part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 95. There is: a patient for whom restart.within_the_week meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.restart.within_the_week
      (or
        only.until_progression.stop
        only.fig_1.last_line.down+fig_1.last_line.up
        only.fig_1.footnote_a+cytopenia.one_step.up
        only.cytopenia.one_step.down
        only.first_point.delay+first_point.interrupt
        only.fig_1.footnote_b
        only.renal_function.improved
        only.second_point.remains
        only.second_point.further.interrupt
        only.second_point.further.restart
        only.third_point.low_platelets))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun situation.is.TREATMENT () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (= status 0)))
(define-fun region.renal.at_start () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION part.24))

; 96. Is there: a patient for whom renal.at_start meets PUBLISHED
(push 1)
(assert (and legal (and region.renal.at_start only.fig_1.last_line.down+fig_1.last_line.up)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 97. Is there: a patient for whom renal.at_start meets COMPLETED
(push 1)
(assert (and legal (and region.renal.at_start false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 98. Is there: a patient for whom renal.at_start meets GAP
(push 1)
(assert (and legal (and region.renal.at_start no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 99. There is: a patient for whom renal.at_start meets OVERLAP
(push 1)
(assert (and legal (and region.renal.at_start part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 100. Is there: a patient for whom renal.at_start meets OVERRIDE
(push 1)
(assert (and legal (and region.renal.at_start part.109)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.renal.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))

; 101. Is there: a patient for whom renal.in_cycle meets PUBLISHED
(push 1)
(assert (and legal (and region.renal.in_cycle only.fig_1.last_line.down+fig_1.last_line.up)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 102. Is there: a patient for whom renal.in_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.renal.in_cycle false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 103. There is: a patient for whom renal.in_cycle meets GAP
(push 1)
(assert (and legal (and region.renal.in_cycle no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 104. Is there: a patient for whom renal.in_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.renal.in_cycle part.81)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 105. Is there: a patient for whom renal.in_cycle meets OVERRIDE
(push 1)
(assert (and legal (and region.renal.in_cycle part.109)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.counts.one_step () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.TOO_HIGH_FOR_COUNTS))

; 106. Is there: a patient for whom counts.one_step meets PUBLISHED
(push 1)
(assert (and legal (and region.counts.one_step only.cytopenia.one_step.down)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 107. Is there: a patient for whom counts.one_step meets COMPLETED
(push 1)
(assert (and legal (and region.counts.one_step false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 108. Is there: a patient for whom counts.one_step meets GAP
(push 1)
(assert (and legal (and region.counts.one_step no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 109. There is: a patient for whom counts.one_step meets OVERLAP
(push 1)
(assert (and legal (and region.counts.one_step part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 110. Is there: a patient for whom counts.one_step meets OVERRIDE
(push 1)
(assert (and legal (and region.counts.one_step part.120)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.footnote.stands () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.CARRIED_BY_FOOTNOTE))

; 111. Is there: a patient for whom footnote.stands meets PUBLISHED
(push 1)
(assert (and legal (and region.footnote.stands only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 112. Is there: a patient for whom footnote.stands meets COMPLETED
(push 1)
(assert (and legal (and region.footnote.stands false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 113. Is there: a patient for whom footnote.stands meets GAP
(push 1)
(assert (and legal (and region.footnote.stands no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 114. There is: a patient for whom footnote.stands meets OVERLAP
(push 1)
(assert (and legal (and region.footnote.stands part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.127 () Bool
  (or
    only.until_progression.stop
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.first_point.delay+first_point.interrupt
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.second_point.further.restart
    only.third_point.low_platelets))

; 115. Is there: a patient for whom footnote.stands meets OVERRIDE
(push 1)
(assert (and legal (and region.footnote.stands part.127)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.neutropenia.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) part.91 (< anc 1000.0)))

; 116. Is there: a patient for whom neutropenia.in_cycle meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.neutropenia.in_cycle only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 117. Is there: a patient for whom neutropenia.in_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.neutropenia.in_cycle part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 118. There is: a patient for whom neutropenia.in_cycle meets GAP
(push 1)
(assert (and legal (and region.neutropenia.in_cycle no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 119. Is there: a patient for whom neutropenia.in_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.neutropenia.in_cycle part.81)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.129 () Bool
  (or
    only.until_progression.stop
    only.fig_1.last_line.down+fig_1.last_line.up
    only.fig_1.footnote_a+cytopenia.one_step.up
    only.cytopenia.one_step.down
    only.first_point.delay+first_point.interrupt))

; 120. Is there: a patient for whom neutropenia.in_cycle meets OVERRIDE
(push 1)
(assert (and legal (and region.neutropenia.in_cycle part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.platelets.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) part.91 (< platelets 50000.0)))

; 121. Is there: a patient for whom platelets.in_cycle meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.platelets.in_cycle only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 122. Is there: a patient for whom platelets.in_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.platelets.in_cycle part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 123. There is: a patient for whom platelets.in_cycle meets GAP
(push 1)
(assert (and legal (and region.platelets.in_cycle no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 124. Is there: a patient for whom platelets.in_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.platelets.in_cycle part.81)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 125. Is there: a patient for whom platelets.in_cycle meets OVERRIDE
(push 1)
(assert (and legal (and region.platelets.in_cycle part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
(declare-const escalate Bool) ; a higher dose is asked for
(define-fun region.raise.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.24)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    escalate))

; 126. Is there: a patient for whom raise.asked meets PUBLISHED
(push 1)
(assert (and legal (and region.raise.asked only.fig_1.footnote_a+cytopenia.one_step.up)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 127. Is there: a patient for whom raise.asked meets COMPLETED
(push 1)
(assert (and legal (and region.raise.asked only.renal_function.improved)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 128. Is there: a patient for whom raise.asked meets GAP
(push 1)
(assert (and legal (and region.raise.asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 129. There is: a patient for whom raise.asked meets OVERLAP
(push 1)
(assert (and legal (and region.raise.asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 130. Is there: a patient for whom raise.asked meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.raise.asked
      (or
        only.until_progression.stop
        only.until_progression.continue+fig_1.last_line.unchanged
        only.fig_1.last_line.down+fig_1.last_line.up
        only.cytopenia.one_step.down
        only.first_point.delay+first_point.interrupt
        only.fig_1.footnote_b
        only.second_point.resume
        only.second_point.remains
        only.second_point.further.interrupt
        only.second_point.further.restart
        only.third_point.low_platelets))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.raise.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.24)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    (not escalate)))

; 131. Is there: a patient for whom raise.not_asked meets PUBLISHED
(push 1)
(assert (and legal (and region.raise.not_asked only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 132. Is there: a patient for whom raise.not_asked meets COMPLETED
(push 1)
(assert (and legal (and region.raise.not_asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 133. Is there: a patient for whom raise.not_asked meets GAP
(push 1)
(assert (and legal (and region.raise.not_asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 134. There is: a patient for whom raise.not_asked meets OVERLAP
(push 1)
(assert (and legal (and region.raise.not_asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 135. Is there: a patient for whom raise.not_asked meets OVERRIDE
(push 1)
(assert (and legal (and region.raise.not_asked part.127)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.raise.after_toxicity.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.24)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    escalate))

; 136. Is there: a patient for whom raise.after_toxicity.asked meets PUBLISHED
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked only.fig_1.footnote_a+cytopenia.one_step.up)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 137. Is there: a patient for whom raise.after_toxicity.asked meets COMPLETED
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 138. Is there: a patient for whom raise.after_toxicity.asked meets GAP
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 139. There is: a patient for whom raise.after_toxicity.asked meets OVERLAP
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.136 () Bool
  (or
    only.until_progression.stop
    only.until_progression.continue+fig_1.last_line.unchanged
    only.fig_1.last_line.down+fig_1.last_line.up
    only.cytopenia.one_step.down
    only.first_point.delay+first_point.interrupt
    only.fig_1.footnote_b
    only.renal_function.improved
    only.second_point.resume
    only.second_point.remains
    only.second_point.further.interrupt
    only.second_point.further.restart
    only.third_point.low_platelets))

; 140. Is there: a patient for whom raise.after_toxicity.asked meets OVERRIDE
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked part.136)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.raise.after_toxicity.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.24)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    (not escalate)))

; 141. Is there: a patient for whom raise.after_toxicity.not_asked meets PUBLISHED
(push 1)
(assert (and
    legal
    (and
      region.raise.after_toxicity.not_asked
      only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 142. Is there: a patient for whom raise.after_toxicity.not_asked meets COMPLETED
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 143. Is there: a patient for whom raise.after_toxicity.not_asked meets GAP
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 144. There is: a patient for whom raise.after_toxicity.not_asked meets OVERLAP
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 145. Is there: a patient for whom raise.after_toxicity.not_asked meets OVERRIDE
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked part.127)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.138 () Bool
  (or (not reduced_for_toxicity) (and (>= clear_cycles 2) (>= anc 1500.0) (>= platelets 100000.0))))
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
    part.138
    escalate))

; 146. Is there: a patient for whom footnote_a.asked meets PUBLISHED
(push 1)
(assert (and legal (and region.footnote_a.asked only.fig_1.footnote_a+cytopenia.one_step.up)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 147. Is there: a patient for whom footnote_a.asked meets COMPLETED
(push 1)
(assert (and legal (and region.footnote_a.asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 148. Is there: a patient for whom footnote_a.asked meets GAP
(push 1)
(assert (and legal (and region.footnote_a.asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 149. There is: a patient for whom footnote_a.asked meets OVERLAP
(push 1)
(assert (and legal (and region.footnote_a.asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 150. Is there: a patient for whom footnote_a.asked meets OVERRIDE
(push 1)
(assert (and legal (and region.footnote_a.asked part.136)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
    part.138
    (not escalate)))

; 151. Is there: a patient for whom footnote_a.not_asked meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.footnote_a.not_asked only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 152. Is there: a patient for whom footnote_a.not_asked meets COMPLETED
(push 1)
(assert (and legal (and region.footnote_a.not_asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 153. Is there: a patient for whom footnote_a.not_asked meets GAP
(push 1)
(assert (and legal (and region.footnote_a.not_asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 154. There is: a patient for whom footnote_a.not_asked meets OVERLAP
(push 1)
(assert (and legal (and region.footnote_a.not_asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 155. Is there: a patient for whom footnote_a.not_asked meets OVERRIDE
(push 1)
(assert (and legal (and region.footnote_a.not_asked part.127)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.footnote_b.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.38
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.138
    escalate))

; 156. Is there: a patient for whom footnote_b.asked meets PUBLISHED
(push 1)
(assert (and legal (and region.footnote_b.asked only.fig_1.footnote_a+cytopenia.one_step.up)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 157. Is there: a patient for whom footnote_b.asked meets COMPLETED
(push 1)
(assert (and legal (and region.footnote_b.asked only.fig_1.footnote_b)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 158. Is there: a patient for whom footnote_b.asked meets GAP
(push 1)
(assert (and legal (and region.footnote_b.asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 159. There is: a patient for whom footnote_b.asked meets OVERLAP
(push 1)
(assert (and legal (and region.footnote_b.asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 160. Is there: a patient for whom footnote_b.asked meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.footnote_b.asked
      (or
        only.until_progression.stop
        only.until_progression.continue+fig_1.last_line.unchanged
        only.fig_1.last_line.down+fig_1.last_line.up
        only.cytopenia.one_step.down
        only.first_point.delay+first_point.interrupt
        only.renal_function.improved
        only.second_point.resume
        only.second_point.remains
        only.second_point.further.interrupt
        only.second_point.further.restart
        only.third_point.low_platelets))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.footnote_b.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.38
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.138
    (not escalate)))

; 161. Is there: a patient for whom footnote_b.not_asked meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.footnote_b.not_asked only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 162. Is there: a patient for whom footnote_b.not_asked meets COMPLETED
(push 1)
(assert (and legal (and region.footnote_b.not_asked false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 163. Is there: a patient for whom footnote_b.not_asked meets GAP
(push 1)
(assert (and legal (and region.footnote_b.not_asked no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 164. There is: a patient for whom footnote_b.not_asked meets OVERLAP
(push 1)
(assert (and legal (and region.footnote_b.not_asked part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 165. Is there: a patient for whom footnote_b.not_asked meets OVERRIDE
(push 1)
(assert (and legal (and region.footnote_b.not_asked part.127)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.footnote_b.no_completed_cycle () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.38
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (< cycles_at_dose 1)))

; 166. Is there: a patient for whom footnote_b.no_completed_cycle meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.footnote_b.no_completed_cycle only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 167. Is there: a patient for whom footnote_b.no_completed_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.footnote_b.no_completed_cycle part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 168. Is there: a patient for whom footnote_b.no_completed_cycle meets GAP
(push 1)
(assert (and legal (and region.footnote_b.no_completed_cycle no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 169. There is: a patient for whom footnote_b.no_completed_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.footnote_b.no_completed_cycle part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 170. Is there: a patient for whom footnote_b.no_completed_cycle meets OVERRIDE
(push 1)
(assert (and legal (and region.footnote_b.no_completed_cycle part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.footnote_b.low_counts () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.38
    (= dose 2)
    tolerating
    fig_1_cell.is.MODERATE_LOW_COUNTS))

; 171. Is there: a patient for whom footnote_b.low_counts meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.footnote_b.low_counts only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 172. Is there: a patient for whom footnote_b.low_counts meets COMPLETED
(push 1)
(assert (and legal (and region.footnote_b.low_counts part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 173. Is there: a patient for whom footnote_b.low_counts meets GAP
(push 1)
(assert (and legal (and region.footnote_b.low_counts no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 174. There is: a patient for whom footnote_b.low_counts meets OVERLAP
(push 1)
(assert (and legal (and region.footnote_b.low_counts part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 175. Is there: a patient for whom footnote_b.low_counts meets OVERRIDE
(push 1)
(assert (and legal (and region.footnote_b.low_counts part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
        part.38
        (= dose 2)
        tolerating
        fig_1_cell.is.SEVERE_ADEQUATE
        cycle_clear))
    (not part.138)))

; 176. Is there: a patient for whom footnotes.toxicity meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.footnotes.toxicity only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 177. Is there: a patient for whom footnotes.toxicity meets COMPLETED
(push 1)
(assert (and legal (and region.footnotes.toxicity part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 178. Is there: a patient for whom footnotes.toxicity meets GAP
(push 1)
(assert (and legal (and region.footnotes.toxicity no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 179. There is: a patient for whom footnotes.toxicity meets OVERLAP
(push 1)
(assert (and legal (and region.footnotes.toxicity part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 180. Is there: a patient for whom footnotes.toxicity meets OVERRIDE
(push 1)
(assert (and legal (and region.footnotes.toxicity part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_raise.toxicity () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW (not part.138)))

; 181. Is there: a patient for whom no_raise.toxicity meets PUBLISHED
(push 1)
(assert (and legal (and region.no_raise.toxicity only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 182. Is there: a patient for whom no_raise.toxicity meets COMPLETED
(push 1)
(assert (and legal (and region.no_raise.toxicity part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 183. Is there: a patient for whom no_raise.toxicity meets GAP
(push 1)
(assert (and legal (and region.no_raise.toxicity no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 184. There is: a patient for whom no_raise.toxicity meets OVERLAP
(push 1)
(assert (and legal (and region.no_raise.toxicity part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 185. Is there: a patient for whom no_raise.toxicity meets OVERRIDE
(push 1)
(assert (and legal (and region.no_raise.toxicity part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_raise.low_counts () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW part.24))

; 186. Is there: a patient for whom no_raise.low_counts meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.no_raise.low_counts only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 187. Is there: a patient for whom no_raise.low_counts meets COMPLETED
(push 1)
(assert (and legal (and region.no_raise.low_counts part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 188. Is there: a patient for whom no_raise.low_counts meets GAP
(push 1)
(assert (and legal (and region.no_raise.low_counts no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 189. There is: a patient for whom no_raise.low_counts meets OVERLAP
(push 1)
(assert (and legal (and region.no_raise.low_counts part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 190. Is there: a patient for whom no_raise.low_counts meets OVERRIDE
(push 1)
(assert (and legal (and region.no_raise.low_counts part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_raise.not_tolerating () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW (not tolerating)))

; 191. Is there: a patient for whom no_raise.not_tolerating meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.no_raise.not_tolerating only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 192. Is there: a patient for whom no_raise.not_tolerating meets COMPLETED
(push 1)
(assert (and legal (and region.no_raise.not_tolerating part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 193. Is there: a patient for whom no_raise.not_tolerating meets GAP
(push 1)
(assert (and legal (and region.no_raise.not_tolerating no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 194. There is: a patient for whom no_raise.not_tolerating meets OVERLAP
(push 1)
(assert (and legal (and region.no_raise.not_tolerating part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 195. Is there: a patient for whom no_raise.not_tolerating meets OVERRIDE
(push 1)
(assert (and legal (and region.no_raise.not_tolerating part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
        part.38
        (= dose 2)
        tolerating
        fig_1_cell.is.SEVERE_ADEQUATE))
    (not cycle_clear)))

; 196. Is there: a patient for whom no_raise.low_count_in_cycle meets PUBLISHED
(push 1)
(assert (and
    legal
    (and region.no_raise.low_count_in_cycle only.until_progression.continue+fig_1.last_line.unchanged)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 197. Is there: a patient for whom no_raise.low_count_in_cycle meets COMPLETED
(push 1)
(assert (and legal (and region.no_raise.low_count_in_cycle part.73)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 198. Is there: a patient for whom no_raise.low_count_in_cycle meets GAP
(push 1)
(assert (and legal (and region.no_raise.low_count_in_cycle no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 199. There is: a patient for whom no_raise.low_count_in_cycle meets OVERLAP
(push 1)
(assert (and legal (and region.no_raise.low_count_in_cycle part.81)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 200. Is there: a patient for whom no_raise.low_count_in_cycle meets OVERRIDE
(push 1)
(assert (and legal (and region.no_raise.low_count_in_cycle part.129)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

