; jones_2021.table_2: defined
; Every derived fact is exactly one of its members.
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
(declare-const on_dialysis Bool) ; on dialysis
(define-fun renal_function.is.END_STAGE () Bool (or (< creatinine_clearance 30.0) on_dialysis))
(define-fun renal_function.is.UNIMPAIRED () Bool
  (and (>= creatinine_clearance 50.0) (not renal_function.is.END_STAGE)))
(define-fun renal_function.is.IMPAIRED () Bool
  (and (< creatinine_clearance 50.0) (not renal_function.is.END_STAGE)))
(define-fun dose_fit.is.TOO_HIGH () Bool
  (or
    (and renal_function.is.IMPAIRED (= dose 3))
    (and renal_function.is.END_STAGE (= dose 2))
    (and renal_function.is.END_STAGE (= dose 3))))
(define-fun dose_fit.is.WITHIN () Bool (not dose_fit.is.TOO_HIGH))
(define-fun part.21 () Bool (or (< anc 500.0) held_for_has_NEUTROPENIA))
(define-fun neutropenia_drop.is.NONE () Bool (not part.21))
(define-fun part.23 () Bool
  (or
    (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA) (< neutropenias 1))
    (and (not (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA))) (<= neutropenias 1))))
(define-fun neutropenia_drop.is.FIRST () Bool (and part.21 part.23))
(define-fun neutropenia_drop.is.SUBSEQUENT () Bool (and part.21 (not part.23)))
(define-fun part.26 () Bool (or (< platelets 30000.0) held_for_has_THROMBOCYTOPENIA))
(define-fun platelet_drop.is.NONE () Bool (not part.26))
(define-fun part.28 () Bool
  (or
    (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA) (< thrombocytopenias 1))
    (and
      (not (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA)))
      (<= thrombocytopenias 1))))
(define-fun platelet_drop.is.FIRST () Bool (and part.26 part.28))
(define-fun platelet_drop.is.SUBSEQUENT () Bool (and part.26 (not part.28)))
(declare-const progressing Bool) ; disease progression
(define-fun situation.is.ENDED () Bool (and (= status 3) (not progressing)))
(define-fun part.33 () Bool
  (not (or (< anc 500.0) (and held_for_has_NEUTROPENIA neutropenia_drop.is.SUBSEQUENT (= timing 1)))))
(define-fun part.34 () Bool
  (not (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1)))))
(define-fun situation.is.HOLD () Bool
  (and (not (= status 3)) (not progressing) (not (and part.33 part.34))))
(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) part.33 part.34 (or (= status 1) (= status 2)) (= dose 0)))
(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.33
    part.34
    (or (= status 1) (= status 2))
    (not (= dose 0))))
(define-fun situation.is.TREATMENT () Bool
  (and (not (= status 3)) (not progressing) part.33 part.34 (= status 0)))
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
(define-fun rows_on_dose.is.NONE () Bool (not rows_on_dose.is.SOME))

; 1. Is there: one of renal_function, dose_fit, neutropenia_drop, platelet_drop, situation, rows_on_dose is not exactly one member
(push 1)
(assert (and
    legal
    (or
      (not
        (and
          (or renal_function.is.UNIMPAIRED renal_function.is.IMPAIRED renal_function.is.END_STAGE)
          (not
            (or
              (and renal_function.is.UNIMPAIRED renal_function.is.IMPAIRED)
              (and renal_function.is.UNIMPAIRED renal_function.is.END_STAGE)
              (and renal_function.is.IMPAIRED renal_function.is.END_STAGE)))))
      (not
        (and
          (or dose_fit.is.WITHIN dose_fit.is.TOO_HIGH)
          (not (and dose_fit.is.WITHIN dose_fit.is.TOO_HIGH))))
      (not
        (and
          (or neutropenia_drop.is.NONE neutropenia_drop.is.FIRST neutropenia_drop.is.SUBSEQUENT)
          (not
            (or
              (and neutropenia_drop.is.NONE neutropenia_drop.is.FIRST)
              (and neutropenia_drop.is.NONE neutropenia_drop.is.SUBSEQUENT)
              (and neutropenia_drop.is.FIRST neutropenia_drop.is.SUBSEQUENT)))))
      (not
        (and
          (or platelet_drop.is.NONE platelet_drop.is.FIRST platelet_drop.is.SUBSEQUENT)
          (not
            (or
              (and platelet_drop.is.NONE platelet_drop.is.FIRST)
              (and platelet_drop.is.NONE platelet_drop.is.SUBSEQUENT)
              (and platelet_drop.is.FIRST platelet_drop.is.SUBSEQUENT)))))
      (not
        (and
          (or
            situation.is.ENDED
            progressing
            situation.is.HOLD
            situation.is.NO_LEVEL_LEFT
            situation.is.AFTER_HOLD
            situation.is.TREATMENT)
          (not
            (or
              (and situation.is.ENDED progressing)
              (and situation.is.ENDED situation.is.HOLD)
              (and situation.is.ENDED situation.is.NO_LEVEL_LEFT)
              (and situation.is.ENDED situation.is.AFTER_HOLD)
              (and situation.is.ENDED situation.is.TREATMENT)
              (and progressing situation.is.HOLD)
              (and progressing situation.is.NO_LEVEL_LEFT)
              (and progressing situation.is.AFTER_HOLD)
              (and progressing situation.is.TREATMENT)
              (and situation.is.HOLD situation.is.NO_LEVEL_LEFT)
              (and situation.is.HOLD situation.is.AFTER_HOLD)
              (and situation.is.HOLD situation.is.TREATMENT)
              (and situation.is.NO_LEVEL_LEFT situation.is.AFTER_HOLD)
              (and situation.is.NO_LEVEL_LEFT situation.is.TREATMENT)
              (and situation.is.AFTER_HOLD situation.is.TREATMENT)))))
      (not
        (and
          (or rows_on_dose.is.NONE rows_on_dose.is.SOME)
          (not (and rows_on_dose.is.NONE rows_on_dose.is.SOME)))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

