; jones_2021.table_2: worse_renal_function_never_raises_the_dose
; From one state, worse renal function never raises mg per cycle.
; The table: Management of lenalidomide related cytopenias in single-agent maintenance (jones_2021, Table 2).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const one_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const one_neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const one_thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const one_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const one_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const one_dose Int) ; dose: 0 DAYS_1_TO_21_5_MG, 1 DAILY_5_MG, 2 DAILY_10_MG, 3 DAILY_15_MG
(declare-const one_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const one_cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun one_domain () Bool
  (and
    (and (>= one_status 0) (< one_status 4))
    (and (>= one_timing 0) (< one_timing 2))
    (and (>= one_neutropenias 0) (<= one_neutropenias 1000))
    (and (>= one_thrombocytopenias 0) (<= one_thrombocytopenias 1000))
    (or (= one_anc 0.0) (and (>= one_anc 10.0) (<= one_anc 100000.0)))
    (or (= one_platelets 0.0) (and (>= one_platelets 1000.0) (<= one_platelets 2000000.0)))
    (and (>= one_dose 0) (< one_dose 4))
    (and (>= one_creatinine_clearance 0.0) (<= one_creatinine_clearance 400.0))
    (and (>= one_cycle 1) (<= one_cycle 1000))))
(declare-const one_held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const one_held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const one_open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const one_open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(define-fun one_legal () Bool
  (and
    one_domain
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
    (or
      (not (or one_held_for_has_NEUTROPENIA one_open_episodes_has_NEUTROPENIA))
      (>= one_neutropenias 1))
    (or
      (not (or one_held_for_has_THROMBOCYTOPENIA one_open_episodes_has_THROMBOCYTOPENIA))
      (>= one_thrombocytopenias 1))
    (or (not (= one_status 1)) one_held_for_has_THROMBOCYTOPENIA)
    (or (not (= one_dose 3)) (> one_cycle 3))))
(declare-const other_status Int) ; status: 0 ON_TREATMENT, 1 DELAYED, 2 INTERRUPTED, 3 DISCONTINUED
(declare-const other_timing Int) ; timing: 0 CYCLE_START, 1 MID_CYCLE
(declare-const other_neutropenias Int) ; episodes of neutropenia so far: 0 to 1,000 , whole
(declare-const other_thrombocytopenias Int) ; episodes of thrombocytopenia so far: 0 to 1,000 , whole
(declare-const other_anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(declare-const other_platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(declare-const other_dose Int) ; dose: 0 DAYS_1_TO_21_5_MG, 1 DAILY_5_MG, 2 DAILY_10_MG, 3 DAILY_15_MG
(declare-const other_creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const other_cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun other_domain () Bool
  (and
    (and (>= other_status 0) (< other_status 4))
    (and (>= other_timing 0) (< other_timing 2))
    (and (>= other_neutropenias 0) (<= other_neutropenias 1000))
    (and (>= other_thrombocytopenias 0) (<= other_thrombocytopenias 1000))
    (or (= other_anc 0.0) (and (>= other_anc 10.0) (<= other_anc 100000.0)))
    (or (= other_platelets 0.0) (and (>= other_platelets 1000.0) (<= other_platelets 2000000.0)))
    (and (>= other_dose 0) (< other_dose 4))
    (and (>= other_creatinine_clearance 0.0) (<= other_creatinine_clearance 400.0))
    (and (>= other_cycle 1) (<= other_cycle 1000))))
(define-fun part.25 () Bool (or (= other_status 1) (= other_status 2)))
(declare-const other_held_for_has_NEUTROPENIA Bool) ; causes of the present hold: has NEUTROPENIA
(declare-const other_held_for_has_THROMBOCYTOPENIA Bool) ; causes of the present hold: has THROMBOCYTOPENIA
(declare-const other_open_episodes_has_NEUTROPENIA Bool) ; open episodes: has NEUTROPENIA
(declare-const other_open_episodes_has_THROMBOCYTOPENIA Bool) ; open episodes: has THROMBOCYTOPENIA
(define-fun other_legal () Bool
  (and
    other_domain
    (not (and (= other_status 1) (= other_timing 1)))
    (and (< other_cycle 1000) (< other_neutropenias 1000) (< other_thrombocytopenias 1000))
    (or
      (and part.25 (or other_held_for_has_NEUTROPENIA other_held_for_has_THROMBOCYTOPENIA))
      (not
        (or
          (= other_status 1)
          (= other_status 2)
          other_held_for_has_NEUTROPENIA
          other_held_for_has_THROMBOCYTOPENIA)))
    (or
      (not (or other_held_for_has_NEUTROPENIA other_open_episodes_has_NEUTROPENIA))
      (>= other_neutropenias 1))
    (or
      (not (or other_held_for_has_THROMBOCYTOPENIA other_open_episodes_has_THROMBOCYTOPENIA))
      (>= other_thrombocytopenias 1))
    (or (not (= other_status 1)) other_held_for_has_THROMBOCYTOPENIA)
    (or (not (= other_dose 3)) (> other_cycle 3))))
(declare-const one_progressing Bool) ; disease progression
(declare-const other_progressing Bool) ; disease progression
(declare-const one_indicated Bool) ; a higher dose is indicated
(declare-const other_indicated Bool) ; a higher dose is indicated
(declare-const one_tolerating Bool) ; tolerating treatment
(declare-const other_tolerating Bool) ; tolerating treatment
(declare-const one_escalate Bool) ; a higher dose is asked for
(declare-const other_escalate Bool) ; a higher dose is asked for
(declare-const one_reduced_for_toxicity Bool) ; dose reduced for toxicity
(declare-const other_reduced_for_toxicity Bool) ; dose reduced for toxicity
(declare-const one_on_dialysis Bool) ; on dialysis
(declare-const other_on_dialysis Bool) ; on dialysis
(define-fun part.43 () Bool (or (< other_anc 500.0) other_held_for_has_NEUTROPENIA))
(define-fun part.44 () Bool (not other_open_episodes_has_NEUTROPENIA))
(define-fun part.45 () Bool
  (or
    (and (< other_anc 500.0) part.44 (< other_neutropenias 1))
    (and (not (and (< other_anc 500.0) part.44)) (<= other_neutropenias 1))))
(define-fun other_neutropenia_drop.is.SUBSEQUENT () Bool (and part.43 (not part.45)))
(define-fun part.47 () Bool
  (not
    (or
      (< other_anc 500.0)
      (and other_held_for_has_NEUTROPENIA other_neutropenia_drop.is.SUBSEQUENT (= other_timing 1)))))
(define-fun part.48 () Bool
  (not (or (< other_platelets 30000.0) (and other_held_for_has_THROMBOCYTOPENIA (= other_timing 1)))))
(define-fun other_situation.is.TREATMENT () Bool
  (and (not (= other_status 3)) (not other_progressing) part.47 part.48 (= other_status 0)))
(define-fun other_renal_function.is.END_STAGE () Bool
  (or (< other_creatinine_clearance 30.0) other_on_dialysis))
(define-fun other_renal_function.is.IMPAIRED () Bool
  (and (< other_creatinine_clearance 50.0) (not other_renal_function.is.END_STAGE)))
(define-fun other_dose_fit.is.WITHIN () Bool
  (not
    (or
      (and other_renal_function.is.IMPAIRED (= other_dose 3))
      (and other_renal_function.is.END_STAGE (= other_dose 2))
      (and other_renal_function.is.END_STAGE (= other_dose 3)))))
(define-fun part.53 () Bool
  (or other_reduced_for_toxicity (>= other_neutropenias 1) (>= other_thrombocytopenias 1)))
(define-fun other_region.increase.toxicity () Bool
  (and
    other_situation.is.TREATMENT
    other_dose_fit.is.WITHIN
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 0)
    (= other_timing 0)
    (= other_dose 2)
    (>= other_cycle 3)
    other_indicated
    other_tolerating
    part.53))
(define-fun part.55 () Bool (or (< other_anc 1000.0) (< other_platelets 50000.0)))
(define-fun other_region.increase.low_counts () Bool
  (and
    other_situation.is.TREATMENT
    other_dose_fit.is.WITHIN
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 0)
    (= other_timing 0)
    (= other_dose 2)
    (>= other_cycle 3)
    other_indicated
    other_tolerating
    part.55))
(define-fun other_renal_function.is.UNIMPAIRED () Bool
  (and (>= other_creatinine_clearance 50.0) (not other_renal_function.is.END_STAGE)))
(define-fun other_region.increase.renal () Bool
  (and
    other_situation.is.TREATMENT
    other_dose_fit.is.WITHIN
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 0)
    (= other_timing 0)
    (= other_dose 2)
    (>= other_cycle 3)
    other_indicated
    other_tolerating
    (not other_renal_function.is.UNIMPAIRED)))
(define-fun other_region.increase.not_asked () Bool
  (and
    other_situation.is.TREATMENT
    other_dose_fit.is.WITHIN
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 0)
    (= other_timing 0)
    (= other_dose 2)
    (>= other_cycle 3)
    other_indicated
    other_tolerating
    other_renal_function.is.UNIMPAIRED
    (not part.53)
    (not part.55)
    (not other_escalate)))
(define-fun other_region.increase.asked () Bool
  (and
    other_situation.is.TREATMENT
    other_dose_fit.is.WITHIN
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 0)
    (= other_timing 0)
    (= other_dose 2)
    (>= other_cycle 3)
    other_indicated
    other_tolerating
    other_renal_function.is.UNIMPAIRED
    (not part.53)
    (not part.55)
    other_escalate))
(define-fun other_situation.is.AFTER_HOLD () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    part.47
    part.48
    part.25
    (not (= other_dose 0))))
(define-fun part.62 () Bool (or other_situation.is.AFTER_HOLD other_situation.is.TREATMENT))
(define-fun other_region.ceiling.end_stage () Bool
  (and part.62 (not other_dose_fit.is.WITHIN) other_renal_function.is.END_STAGE))
(define-fun other_region.ceiling.below_50 () Bool
  (and part.62 (not other_dose_fit.is.WITHIN) other_renal_function.is.IMPAIRED))
(define-fun part.65 () Bool (or (< other_platelets 30000.0) other_held_for_has_THROMBOCYTOPENIA))
(define-fun part.66 () Bool (not other_open_episodes_has_THROMBOCYTOPENIA))
(define-fun part.67 () Bool
  (or
    (and (< other_platelets 30000.0) part.66 (< other_thrombocytopenias 1))
    (and (not (and (< other_platelets 30000.0) part.66)) (<= other_thrombocytopenias 1))))
(define-fun other_platelet_drop.is.FIRST () Bool (and part.65 part.67))
(define-fun other_region.restart.platelets.first () Bool
  (and
    other_situation.is.AFTER_HOLD
    other_dose_fit.is.WITHIN
    other_held_for_has_THROMBOCYTOPENIA
    (= other_status 2)
    other_platelet_drop.is.FIRST))
(define-fun other_region.restart.platelets.delayed () Bool
  (and
    other_situation.is.AFTER_HOLD
    other_dose_fit.is.WITHIN
    other_held_for_has_THROMBOCYTOPENIA
    (= other_status 1)))
(define-fun part.71 () Bool (not other_held_for_has_THROMBOCYTOPENIA))
(define-fun other_region.restart.neutropenia.subsequent () Bool
  (and
    other_situation.is.AFTER_HOLD
    other_dose_fit.is.WITHIN
    other_held_for_has_NEUTROPENIA
    part.71
    other_neutropenia_drop.is.SUBSEQUENT))
(define-fun other_neutropenia_drop.is.FIRST () Bool (and part.43 part.45))
(define-fun other_region.restart.neutropenia.first () Bool
  (and
    other_situation.is.AFTER_HOLD
    other_dose_fit.is.WITHIN
    other_held_for_has_NEUTROPENIA
    part.71
    other_neutropenia_drop.is.FIRST))
(define-fun other_situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= other_status 3)) (not other_progressing) part.47 part.48 part.25 (= other_dose 0)))
(define-fun other_situation.is.HOLD () Bool
  (and (not (= other_status 3)) (not other_progressing) (not (and part.47 part.48))))
(define-fun other_region.until_next_cycle.neutropenia () Bool
  (and
    other_situation.is.HOLD
    (>= other_anc 500.0)
    (>= other_platelets 30000.0)
    (= other_timing 1)
    part.71))
(define-fun other_region.until_next_cycle.platelets () Bool
  (and
    other_situation.is.HOLD
    (>= other_anc 500.0)
    (>= other_platelets 30000.0)
    (= other_timing 1)
    other_held_for_has_THROMBOCYTOPENIA))
(define-fun other_row.neutropenia.first.resume () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    other_held_for_has_NEUTROPENIA
    other_neutropenia_drop.is.FIRST
    (>= other_anc 500.0)
    (not (= other_dose 0))))
(define-fun other_row.neutropenia.subsequent.resume () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    other_held_for_has_NEUTROPENIA
    other_neutropenia_drop.is.SUBSEQUENT
    (>= other_anc 500.0)
    (= other_timing 0)
    (not (= other_dose 0))))
(define-fun other_row.footnote_g_csf () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (or
      (and (< other_anc 500.0) other_neutropenia_drop.is.SUBSEQUENT)
      (and other_held_for_has_NEUTROPENIA other_neutropenia_drop.is.FIRST (>= other_anc 500.0))
      (and
        other_held_for_has_NEUTROPENIA
        other_neutropenia_drop.is.SUBSEQUENT
        (>= other_anc 500.0)
        (= other_timing 0)))
    (>= other_platelets 30000.0)
    part.71))
(define-fun other_row.platelets.day_1.begin () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 1)
    other_held_for_has_THROMBOCYTOPENIA
    (>= other_platelets 30000.0)))
(define-fun other_row.platelets.first.restart () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 2)
    other_held_for_has_THROMBOCYTOPENIA
    other_platelet_drop.is.FIRST
    (>= other_platelets 30000.0)
    (= other_timing 0)))
(define-fun other_platelet_drop.is.SUBSEQUENT () Bool (and part.65 (not part.67)))
(define-fun other_row.platelets.subsequent.resume () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    other_held_for_has_THROMBOCYTOPENIA
    other_platelet_drop.is.SUBSEQUENT
    (>= other_platelets 30000.0)
    (= other_timing 0)
    (not (= other_dose 0))))
(define-fun other_row.continuous () Bool
  (and
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    (>= other_anc 500.0)
    (>= other_platelets 30000.0)
    other_dose_fit.is.WITHIN))
(define-fun other_row.dose_increase () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (= other_status 0)
    (= other_timing 0)
    (= other_dose 2)
    (>= other_cycle 3)
    other_indicated
    other_tolerating))
(define-fun other_row.renal.below_50 () Bool
  (and
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    (< other_creatinine_clearance 50.0)
    (= other_dose 3)))
(define-fun other_row.renal.end_stage () Bool
  (and
    (= other_status 0)
    (not (= other_status 3))
    (not other_progressing)
    (< other_creatinine_clearance 30.0)
    other_on_dialysis
    (or (= other_dose 3) (= other_dose 2))))
(define-fun other_rows_on_dose.is.SOME () Bool
  (or
    other_row.neutropenia.first.resume
    other_row.neutropenia.subsequent.resume
    other_row.footnote_g_csf
    other_row.platelets.day_1.begin
    other_row.platelets.first.restart
    other_row.platelets.subsequent.resume
    other_row.continuous
    other_row.dose_increase
    other_row.renal.below_50
    other_row.renal.end_stage))
(define-fun other_region.hold.neutropenia.subsequent () Bool
  (and
    other_situation.is.HOLD
    other_rows_on_dose.is.SOME
    (< other_anc 500.0)
    (>= other_platelets 30000.0)
    other_neutropenia_drop.is.SUBSEQUENT))
(define-fun other_region.hold.neutropenia.first () Bool
  (and
    other_situation.is.HOLD
    other_rows_on_dose.is.SOME
    (< other_anc 500.0)
    (>= other_platelets 30000.0)
    other_neutropenia_drop.is.FIRST))
(define-fun other_region.hold.platelets.during_cycle () Bool
  (and
    other_situation.is.HOLD
    other_rows_on_dose.is.SOME
    (< other_platelets 30000.0)
    (= other_timing 1)))
(define-fun other_region.hold.platelets.day_1 () Bool
  (and
    other_situation.is.HOLD
    other_rows_on_dose.is.SOME
    (< other_platelets 30000.0)
    (= other_timing 0)))
(define-fun other_situation.is.ENDED () Bool (and (= other_status 3) (not other_progressing)))
(define-fun other_unresolved () Bool
  (not
    (or
      other_situation.is.ENDED
      other_progressing
      other_region.hold.platelets.day_1
      other_region.hold.platelets.during_cycle
      other_region.hold.neutropenia.first
      other_region.hold.neutropenia.subsequent
      other_region.until_next_cycle.platelets
      other_region.until_next_cycle.neutropenia
      other_situation.is.NO_LEVEL_LEFT
      other_region.restart.neutropenia.first
      other_region.restart.neutropenia.subsequent
      other_region.restart.platelets.delayed
      other_region.restart.platelets.first
      other_region.ceiling.below_50
      other_region.ceiling.end_stage
      other_region.increase.asked
      other_region.increase.not_asked
      other_region.increase.renal
      other_region.increase.low_counts
      other_region.increase.toxicity)))
(define-fun other_row.neutropenia.first.interrupt () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (< other_anc 500.0)
    other_neutropenia_drop.is.FIRST))
(define-fun other_row.neutropenia.subsequent.interrupt () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (< other_anc 500.0)
    other_neutropenia_drop.is.SUBSEQUENT))
(define-fun other_row.platelets.day_1.delay () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (< other_platelets 30000.0)
    (= other_timing 0)))
(define-fun other_row.platelets.during_cycle.interrupt () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (< other_platelets 30000.0)
    (= other_timing 1)))
(define-fun other_row.platelets.subsequent.interrupt () Bool
  (and
    (not (= other_status 3))
    (not other_progressing)
    (< other_platelets 30000.0)
    other_platelet_drop.is.SUBSEQUENT))
(define-fun other_only.dose_increase () Bool
  (and
    other_row.dose_increase
    (not
      (or
        other_row.neutropenia.first.interrupt
        other_row.neutropenia.first.resume
        other_row.neutropenia.subsequent.interrupt
        other_row.neutropenia.subsequent.resume
        other_row.footnote_g_csf
        other_row.platelets.day_1.delay
        other_row.platelets.day_1.begin
        other_row.platelets.during_cycle.interrupt
        other_row.platelets.first.restart
        other_row.platelets.subsequent.interrupt
        other_row.platelets.subsequent.resume
        other_row.continuous
        other_row.renal.below_50
        other_row.renal.end_stage))))
(define-fun other_only.continuous () Bool
  (and
    other_row.continuous
    (not
      (or
        other_row.neutropenia.first.interrupt
        other_row.neutropenia.first.resume
        other_row.neutropenia.subsequent.interrupt
        other_row.neutropenia.subsequent.resume
        other_row.footnote_g_csf
        other_row.platelets.day_1.delay
        other_row.platelets.day_1.begin
        other_row.platelets.during_cycle.interrupt
        other_row.platelets.first.restart
        other_row.platelets.subsequent.interrupt
        other_row.platelets.subsequent.resume
        other_row.dose_increase
        other_row.renal.below_50
        other_row.renal.end_stage))))
(define-fun other_only.footnote_g_csf () Bool
  (and
    other_row.footnote_g_csf
    (not
      (or
        other_row.neutropenia.first.interrupt
        other_row.neutropenia.first.resume
        other_row.neutropenia.subsequent.interrupt
        other_row.neutropenia.subsequent.resume
        other_row.platelets.day_1.delay
        other_row.platelets.day_1.begin
        other_row.platelets.during_cycle.interrupt
        other_row.platelets.first.restart
        other_row.platelets.subsequent.interrupt
        other_row.platelets.subsequent.resume
        other_row.continuous
        other_row.dose_increase
        other_row.renal.below_50
        other_row.renal.end_stage))))
(define-fun other_only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume () Bool
  (and
    (or
      other_row.neutropenia.first.resume
      other_row.neutropenia.subsequent.resume
      other_row.platelets.subsequent.resume)
    (not
      (or
        other_row.neutropenia.first.interrupt
        other_row.neutropenia.subsequent.interrupt
        other_row.footnote_g_csf
        other_row.platelets.day_1.delay
        other_row.platelets.day_1.begin
        other_row.platelets.during_cycle.interrupt
        other_row.platelets.first.restart
        other_row.platelets.subsequent.interrupt
        other_row.continuous
        other_row.dose_increase
        other_row.renal.below_50
        other_row.renal.end_stage))))
(define-fun other_only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt () Bool
  (and
    (or
      other_row.neutropenia.first.interrupt
      other_row.neutropenia.subsequent.interrupt
      other_row.platelets.day_1.delay
      other_row.platelets.during_cycle.interrupt
      other_row.platelets.subsequent.interrupt)
    (not other_rows_on_dose.is.SOME)))
(define-fun other_move () Int
  (ite other_region.increase.toxicity 2
  (ite other_region.increase.low_counts 2
  (ite other_region.increase.renal 2
  (ite other_region.increase.not_asked 2
  (ite other_region.increase.asked 4
  (ite other_region.ceiling.end_stage 6
  (ite other_region.ceiling.below_50 6
  (ite other_region.restart.platelets.first 3
  (ite other_region.restart.platelets.delayed 3
  (ite other_region.restart.neutropenia.subsequent 3
  (ite other_region.restart.neutropenia.first 3
  (ite other_situation.is.NO_LEVEL_LEFT 0
  (ite other_region.until_next_cycle.neutropenia 1
  (ite other_region.until_next_cycle.platelets 1
  (ite other_region.hold.neutropenia.subsequent 1
  (ite other_region.hold.neutropenia.first 1
  (ite other_region.hold.platelets.during_cycle 1
  (ite other_region.hold.platelets.day_1 1
  (ite other_progressing 0
  (ite other_situation.is.ENDED 0
  (ite (and other_unresolved other_only.dose_increase) 4
  (ite (and other_unresolved other_only.continuous) 2
  (ite (and other_unresolved other_only.footnote_g_csf) 2
  (ite (and
    other_unresolved
    other_only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume) 3
  (ite (and
    other_unresolved
    other_only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt) 1
  (- 1)))))))))))))))))))))))))))
(define-fun part.108 () Int
  (ite (= other_dose 3) 2
  (ite (= other_dose 2) 2
  (ite (= other_dose 1) 2
  (ite (= other_dose 0) 2
  (- 1))))))
(define-fun part.109 () Int
  (ite (and (= other_move 6) other_renal_function.is.END_STAGE) (ite (= other_dose 3) 1
  (ite (= other_dose 2) 1
  (ite (= other_dose 1) 1
  (ite (= other_dose 0) 1 (- 1)))))
  (ite (and (= other_move 6) other_renal_function.is.IMPAIRED) part.108
  (ite (and (= other_move 6) other_renal_function.is.UNIMPAIRED) part.108
  (ite (= other_move 4) (ite (= other_dose 3) 3
  (ite (= other_dose 2) 3
  (ite (= other_dose 1) 2
  (ite (= other_dose 0) 1 (- 1)))))
  (ite (= other_move 3) (ite (= other_dose 3) 2
  (ite (= other_dose 2) 1
  (ite (= other_dose 1) 0
  (ite (= other_dose 0) (- 1)
  (- 1)))))
  (ite (= other_move 2) (ite (= other_dose 3) 3
  (ite (= other_dose 2) 2
  (ite (= other_dose 1) 1
  (ite (= other_dose 0) 0
  (- 1)))))
  (- 1))))))))
(define-fun part.110 () Bool (or (< one_anc 500.0) one_held_for_has_NEUTROPENIA))
(define-fun part.111 () Bool
  (or
    (and (< one_anc 500.0) (not one_open_episodes_has_NEUTROPENIA) (< one_neutropenias 1))
    (and (not (and (< one_anc 500.0) (not one_open_episodes_has_NEUTROPENIA))) (<= one_neutropenias 1))))
(define-fun one_neutropenia_drop.is.SUBSEQUENT () Bool (and part.110 (not part.111)))
(define-fun part.113 () Bool
  (not
    (or
      (< one_anc 500.0)
      (and one_held_for_has_NEUTROPENIA one_neutropenia_drop.is.SUBSEQUENT (= one_timing 1)))))
(define-fun part.114 () Bool
  (not (or (< one_platelets 30000.0) (and one_held_for_has_THROMBOCYTOPENIA (= one_timing 1)))))
(define-fun one_situation.is.TREATMENT () Bool
  (and (not (= one_status 3)) (not one_progressing) part.113 part.114 (= one_status 0)))
(define-fun one_renal_function.is.END_STAGE () Bool
  (or (< one_creatinine_clearance 30.0) one_on_dialysis))
(define-fun one_renal_function.is.IMPAIRED () Bool
  (and (< one_creatinine_clearance 50.0) (not one_renal_function.is.END_STAGE)))
(define-fun one_dose_fit.is.WITHIN () Bool
  (not
    (or
      (and one_renal_function.is.IMPAIRED (= one_dose 3))
      (and one_renal_function.is.END_STAGE (= one_dose 2))
      (and one_renal_function.is.END_STAGE (= one_dose 3)))))
(define-fun part.119 () Bool
  (or one_reduced_for_toxicity (>= one_neutropenias 1) (>= one_thrombocytopenias 1)))
(define-fun one_region.increase.toxicity () Bool
  (and
    one_situation.is.TREATMENT
    one_dose_fit.is.WITHIN
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 0)
    (= one_timing 0)
    (= one_dose 2)
    (>= one_cycle 3)
    one_indicated
    one_tolerating
    part.119))
(define-fun part.121 () Bool (or (< one_anc 1000.0) (< one_platelets 50000.0)))
(define-fun one_region.increase.low_counts () Bool
  (and
    one_situation.is.TREATMENT
    one_dose_fit.is.WITHIN
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 0)
    (= one_timing 0)
    (= one_dose 2)
    (>= one_cycle 3)
    one_indicated
    one_tolerating
    part.121))
(define-fun one_renal_function.is.UNIMPAIRED () Bool
  (and (>= one_creatinine_clearance 50.0) (not one_renal_function.is.END_STAGE)))
(define-fun one_region.increase.renal () Bool
  (and
    one_situation.is.TREATMENT
    one_dose_fit.is.WITHIN
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 0)
    (= one_timing 0)
    (= one_dose 2)
    (>= one_cycle 3)
    one_indicated
    one_tolerating
    (not one_renal_function.is.UNIMPAIRED)))
(define-fun one_region.increase.not_asked () Bool
  (and
    one_situation.is.TREATMENT
    one_dose_fit.is.WITHIN
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 0)
    (= one_timing 0)
    (= one_dose 2)
    (>= one_cycle 3)
    one_indicated
    one_tolerating
    one_renal_function.is.UNIMPAIRED
    (not part.119)
    (not part.121)
    (not one_escalate)))
(define-fun one_region.increase.asked () Bool
  (and
    one_situation.is.TREATMENT
    one_dose_fit.is.WITHIN
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 0)
    (= one_timing 0)
    (= one_dose 2)
    (>= one_cycle 3)
    one_indicated
    one_tolerating
    one_renal_function.is.UNIMPAIRED
    (not part.119)
    (not part.121)
    one_escalate))
(define-fun one_situation.is.AFTER_HOLD () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    part.113
    part.114
    (or (= one_status 1) (= one_status 2))
    (not (= one_dose 0))))
(define-fun part.128 () Bool (or one_situation.is.AFTER_HOLD one_situation.is.TREATMENT))
(define-fun one_region.ceiling.end_stage () Bool
  (and part.128 (not one_dose_fit.is.WITHIN) one_renal_function.is.END_STAGE))
(define-fun one_region.ceiling.below_50 () Bool
  (and part.128 (not one_dose_fit.is.WITHIN) one_renal_function.is.IMPAIRED))
(define-fun part.131 () Bool (or (< one_platelets 30000.0) one_held_for_has_THROMBOCYTOPENIA))
(define-fun part.132 () Bool (not one_open_episodes_has_THROMBOCYTOPENIA))
(define-fun part.133 () Bool
  (or
    (and (< one_platelets 30000.0) part.132 (< one_thrombocytopenias 1))
    (and (not (and (< one_platelets 30000.0) part.132)) (<= one_thrombocytopenias 1))))
(define-fun one_platelet_drop.is.FIRST () Bool (and part.131 part.133))
(define-fun one_region.restart.platelets.first () Bool
  (and
    one_situation.is.AFTER_HOLD
    one_dose_fit.is.WITHIN
    one_held_for_has_THROMBOCYTOPENIA
    (= one_status 2)
    one_platelet_drop.is.FIRST))
(define-fun one_region.restart.platelets.delayed () Bool
  (and
    one_situation.is.AFTER_HOLD
    one_dose_fit.is.WITHIN
    one_held_for_has_THROMBOCYTOPENIA
    (= one_status 1)))
(define-fun one_region.restart.neutropenia.subsequent () Bool
  (and
    one_situation.is.AFTER_HOLD
    one_dose_fit.is.WITHIN
    one_held_for_has_NEUTROPENIA
    (not one_held_for_has_THROMBOCYTOPENIA)
    one_neutropenia_drop.is.SUBSEQUENT))
(define-fun one_neutropenia_drop.is.FIRST () Bool (and part.110 part.111))
(define-fun one_region.restart.neutropenia.first () Bool
  (and
    one_situation.is.AFTER_HOLD
    one_dose_fit.is.WITHIN
    one_held_for_has_NEUTROPENIA
    (not one_held_for_has_THROMBOCYTOPENIA)
    one_neutropenia_drop.is.FIRST))
(define-fun one_situation.is.NO_LEVEL_LEFT () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    part.113
    part.114
    (or (= one_status 1) (= one_status 2))
    (= one_dose 0)))
(define-fun one_situation.is.HOLD () Bool
  (and (not (= one_status 3)) (not one_progressing) (not (and part.113 part.114))))
(define-fun one_region.until_next_cycle.neutropenia () Bool
  (and
    one_situation.is.HOLD
    (>= one_anc 500.0)
    (>= one_platelets 30000.0)
    (= one_timing 1)
    (not one_held_for_has_THROMBOCYTOPENIA)))
(define-fun one_region.until_next_cycle.platelets () Bool
  (and
    one_situation.is.HOLD
    (>= one_anc 500.0)
    (>= one_platelets 30000.0)
    (= one_timing 1)
    one_held_for_has_THROMBOCYTOPENIA))
(define-fun one_row.neutropenia.first.resume () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    one_held_for_has_NEUTROPENIA
    one_neutropenia_drop.is.FIRST
    (>= one_anc 500.0)
    (not (= one_dose 0))))
(define-fun one_row.neutropenia.subsequent.resume () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    one_held_for_has_NEUTROPENIA
    one_neutropenia_drop.is.SUBSEQUENT
    (>= one_anc 500.0)
    (= one_timing 0)
    (not (= one_dose 0))))
(define-fun one_row.footnote_g_csf () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    (or
      (and (< one_anc 500.0) one_neutropenia_drop.is.SUBSEQUENT)
      (and one_held_for_has_NEUTROPENIA one_neutropenia_drop.is.FIRST (>= one_anc 500.0))
      (and
        one_held_for_has_NEUTROPENIA
        one_neutropenia_drop.is.SUBSEQUENT
        (>= one_anc 500.0)
        (= one_timing 0)))
    (>= one_platelets 30000.0)
    (not one_held_for_has_THROMBOCYTOPENIA)))
(define-fun one_row.platelets.day_1.begin () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 1)
    one_held_for_has_THROMBOCYTOPENIA
    (>= one_platelets 30000.0)))
(define-fun one_row.platelets.first.restart () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 2)
    one_held_for_has_THROMBOCYTOPENIA
    one_platelet_drop.is.FIRST
    (>= one_platelets 30000.0)
    (= one_timing 0)))
(define-fun one_platelet_drop.is.SUBSEQUENT () Bool (and part.131 (not part.133)))
(define-fun one_row.platelets.subsequent.resume () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    one_held_for_has_THROMBOCYTOPENIA
    one_platelet_drop.is.SUBSEQUENT
    (>= one_platelets 30000.0)
    (= one_timing 0)
    (not (= one_dose 0))))
(define-fun one_row.continuous () Bool
  (and
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    (>= one_anc 500.0)
    (>= one_platelets 30000.0)
    one_dose_fit.is.WITHIN))
(define-fun one_row.dose_increase () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    (= one_status 0)
    (= one_timing 0)
    (= one_dose 2)
    (>= one_cycle 3)
    one_indicated
    one_tolerating))
(define-fun one_row.renal.below_50 () Bool
  (and
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    (< one_creatinine_clearance 50.0)
    (= one_dose 3)))
(define-fun one_row.renal.end_stage () Bool
  (and
    (= one_status 0)
    (not (= one_status 3))
    (not one_progressing)
    (< one_creatinine_clearance 30.0)
    one_on_dialysis
    (or (= one_dose 3) (= one_dose 2))))
(define-fun one_rows_on_dose.is.SOME () Bool
  (or
    one_row.neutropenia.first.resume
    one_row.neutropenia.subsequent.resume
    one_row.footnote_g_csf
    one_row.platelets.day_1.begin
    one_row.platelets.first.restart
    one_row.platelets.subsequent.resume
    one_row.continuous
    one_row.dose_increase
    one_row.renal.below_50
    one_row.renal.end_stage))
(define-fun one_region.hold.neutropenia.subsequent () Bool
  (and
    one_situation.is.HOLD
    one_rows_on_dose.is.SOME
    (< one_anc 500.0)
    (>= one_platelets 30000.0)
    one_neutropenia_drop.is.SUBSEQUENT))
(define-fun one_region.hold.neutropenia.first () Bool
  (and
    one_situation.is.HOLD
    one_rows_on_dose.is.SOME
    (< one_anc 500.0)
    (>= one_platelets 30000.0)
    one_neutropenia_drop.is.FIRST))
(define-fun one_region.hold.platelets.during_cycle () Bool
  (and one_situation.is.HOLD one_rows_on_dose.is.SOME (< one_platelets 30000.0) (= one_timing 1)))
(define-fun one_region.hold.platelets.day_1 () Bool
  (and one_situation.is.HOLD one_rows_on_dose.is.SOME (< one_platelets 30000.0) (= one_timing 0)))
(define-fun one_situation.is.ENDED () Bool (and (= one_status 3) (not one_progressing)))
(define-fun one_unresolved () Bool
  (not
    (or
      one_situation.is.ENDED
      one_progressing
      one_region.hold.platelets.day_1
      one_region.hold.platelets.during_cycle
      one_region.hold.neutropenia.first
      one_region.hold.neutropenia.subsequent
      one_region.until_next_cycle.platelets
      one_region.until_next_cycle.neutropenia
      one_situation.is.NO_LEVEL_LEFT
      one_region.restart.neutropenia.first
      one_region.restart.neutropenia.subsequent
      one_region.restart.platelets.delayed
      one_region.restart.platelets.first
      one_region.ceiling.below_50
      one_region.ceiling.end_stage
      one_region.increase.asked
      one_region.increase.not_asked
      one_region.increase.renal
      one_region.increase.low_counts
      one_region.increase.toxicity)))
(define-fun one_row.neutropenia.first.interrupt () Bool
  (and (not (= one_status 3)) (not one_progressing) (< one_anc 500.0) one_neutropenia_drop.is.FIRST))
(define-fun one_row.neutropenia.subsequent.interrupt () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    (< one_anc 500.0)
    one_neutropenia_drop.is.SUBSEQUENT))
(define-fun one_row.platelets.day_1.delay () Bool
  (and (not (= one_status 3)) (not one_progressing) (< one_platelets 30000.0) (= one_timing 0)))
(define-fun one_row.platelets.during_cycle.interrupt () Bool
  (and (not (= one_status 3)) (not one_progressing) (< one_platelets 30000.0) (= one_timing 1)))
(define-fun one_row.platelets.subsequent.interrupt () Bool
  (and
    (not (= one_status 3))
    (not one_progressing)
    (< one_platelets 30000.0)
    one_platelet_drop.is.SUBSEQUENT))
(define-fun one_only.dose_increase () Bool
  (and
    one_row.dose_increase
    (not
      (or
        one_row.neutropenia.first.interrupt
        one_row.neutropenia.first.resume
        one_row.neutropenia.subsequent.interrupt
        one_row.neutropenia.subsequent.resume
        one_row.footnote_g_csf
        one_row.platelets.day_1.delay
        one_row.platelets.day_1.begin
        one_row.platelets.during_cycle.interrupt
        one_row.platelets.first.restart
        one_row.platelets.subsequent.interrupt
        one_row.platelets.subsequent.resume
        one_row.continuous
        one_row.renal.below_50
        one_row.renal.end_stage))))
(define-fun one_only.continuous () Bool
  (and
    one_row.continuous
    (not
      (or
        one_row.neutropenia.first.interrupt
        one_row.neutropenia.first.resume
        one_row.neutropenia.subsequent.interrupt
        one_row.neutropenia.subsequent.resume
        one_row.footnote_g_csf
        one_row.platelets.day_1.delay
        one_row.platelets.day_1.begin
        one_row.platelets.during_cycle.interrupt
        one_row.platelets.first.restart
        one_row.platelets.subsequent.interrupt
        one_row.platelets.subsequent.resume
        one_row.dose_increase
        one_row.renal.below_50
        one_row.renal.end_stage))))
(define-fun one_only.footnote_g_csf () Bool
  (and
    one_row.footnote_g_csf
    (not
      (or
        one_row.neutropenia.first.interrupt
        one_row.neutropenia.first.resume
        one_row.neutropenia.subsequent.interrupt
        one_row.neutropenia.subsequent.resume
        one_row.platelets.day_1.delay
        one_row.platelets.day_1.begin
        one_row.platelets.during_cycle.interrupt
        one_row.platelets.first.restart
        one_row.platelets.subsequent.interrupt
        one_row.platelets.subsequent.resume
        one_row.continuous
        one_row.dose_increase
        one_row.renal.below_50
        one_row.renal.end_stage))))
(define-fun one_only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume () Bool
  (and
    (or
      one_row.neutropenia.first.resume
      one_row.neutropenia.subsequent.resume
      one_row.platelets.subsequent.resume)
    (not
      (or
        one_row.neutropenia.first.interrupt
        one_row.neutropenia.subsequent.interrupt
        one_row.footnote_g_csf
        one_row.platelets.day_1.delay
        one_row.platelets.day_1.begin
        one_row.platelets.during_cycle.interrupt
        one_row.platelets.first.restart
        one_row.platelets.subsequent.interrupt
        one_row.continuous
        one_row.dose_increase
        one_row.renal.below_50
        one_row.renal.end_stage))))
(define-fun one_only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt () Bool
  (and
    (or
      one_row.neutropenia.first.interrupt
      one_row.neutropenia.subsequent.interrupt
      one_row.platelets.day_1.delay
      one_row.platelets.during_cycle.interrupt
      one_row.platelets.subsequent.interrupt)
    (not one_rows_on_dose.is.SOME)))
(define-fun one_move () Int
  (ite one_region.increase.toxicity 2
  (ite one_region.increase.low_counts 2
  (ite one_region.increase.renal 2
  (ite one_region.increase.not_asked 2
  (ite one_region.increase.asked 4
  (ite one_region.ceiling.end_stage 6
  (ite one_region.ceiling.below_50 6
  (ite one_region.restart.platelets.first 3
  (ite one_region.restart.platelets.delayed 3
  (ite one_region.restart.neutropenia.subsequent 3
  (ite one_region.restart.neutropenia.first 3
  (ite one_situation.is.NO_LEVEL_LEFT 0
  (ite one_region.until_next_cycle.neutropenia 1
  (ite one_region.until_next_cycle.platelets 1
  (ite one_region.hold.neutropenia.subsequent 1
  (ite one_region.hold.neutropenia.first 1
  (ite one_region.hold.platelets.during_cycle 1
  (ite one_region.hold.platelets.day_1 1
  (ite one_progressing 0
  (ite one_situation.is.ENDED 0
  (ite (and one_unresolved one_only.dose_increase) 4
  (ite (and one_unresolved one_only.continuous) 2
  (ite (and one_unresolved one_only.footnote_g_csf) 2
  (ite (and
    one_unresolved
    one_only.neutropenia.first.resume+neutropenia.subsequent.resume+platelets.subsequent.resume) 3
  (ite (and
    one_unresolved
    one_only.neutropenia.first.interrupt+neutropenia.subsequent.interrupt+platelets.day_1.delay+platelets.during_cycle.interrupt+platelets.subsequent.interrupt) 1
  (- 1)))))))))))))))))))))))))))
(define-fun part.173 () Int
  (ite (= one_dose 3) 2 (ite (= one_dose 2) 2 (ite (= one_dose 1) 2 (ite (= one_dose 0) 2 (- 1))))))
(define-fun part.174 () Int
  (ite (and (= one_move 6) one_renal_function.is.END_STAGE) (ite (= one_dose 3) 1 (ite (= one_dose 2) 1 (ite (= one_dose 1) 1 (ite (= one_dose 0) 1 (- 1)))))
  (ite (and (= one_move 6) one_renal_function.is.IMPAIRED) part.173
  (ite (and (= one_move 6) one_renal_function.is.UNIMPAIRED) part.173
  (ite (= one_move 4) (ite (= one_dose 3) 3 (ite (= one_dose 2) 3 (ite (= one_dose 1) 2 (ite (= one_dose 0) 1 (- 1)))))
  (ite (= one_move 3) (ite (= one_dose 3) 2
  (ite (= one_dose 2) 1
  (ite (= one_dose 1) 0
  (ite (= one_dose 0) (- 1)
  (- 1)))))
  (ite (= one_move 2) (ite (= one_dose 3) 3 (ite (= one_dose 2) 2 (ite (= one_dose 1) 1 (ite (= one_dose 0) 0 (- 1)))))
  (- 1))))))))

; 1. Is there: worse renal function, more mg per cycle
(push 1)
(assert (and
    (and
      one_legal
      other_legal
      (= one_status other_status)
      (= one_progressing other_progressing)
      (= one_timing other_timing)
      (and
        (= one_held_for_has_NEUTROPENIA other_held_for_has_NEUTROPENIA)
        (= one_held_for_has_THROMBOCYTOPENIA other_held_for_has_THROMBOCYTOPENIA))
      (and
        (= one_open_episodes_has_NEUTROPENIA other_open_episodes_has_NEUTROPENIA)
        (= one_open_episodes_has_THROMBOCYTOPENIA other_open_episodes_has_THROMBOCYTOPENIA))
      (and (= false false) (= one_neutropenias other_neutropenias))
      (and (= false false) (= one_thrombocytopenias other_thrombocytopenias))
      (and (= false false) (= one_anc other_anc))
      (and (= false false) (= one_platelets other_platelets))
      (= one_dose other_dose)
      (and (= false false) (= one_cycle other_cycle))
      (= one_indicated other_indicated)
      (= one_tolerating other_tolerating)
      (= one_escalate other_escalate)
      (= one_reduced_for_toxicity other_reduced_for_toxicity))
    (and
      (<= other_creatinine_clearance one_creatinine_clearance)
      (=> one_on_dialysis other_on_dialysis))
    (>
      (ite (= part.109 3) 3 (ite (= part.109 2) 2 (ite (= part.109 1) 1 (ite (= part.109 0) 0 (- 1)))))
      (ite (= part.174 3) 3 (ite (= part.174 2) 2 (ite (= part.174 1) 1 (ite (= part.174 0) 0 (- 1))))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

