; jones_2021.table_2: no_option_gives_drug_against_the_text
; No option gives drug on a low count, in progression, or against renal function.
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
(declare-const progressing Bool) ; disease progression
(define-fun part.16 () Bool (or (< anc 500.0) held_for_has_NEUTROPENIA))
(define-fun part.17 () Bool
  (or
    (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA) (< neutropenias 1))
    (and (not (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA))) (<= neutropenias 1))))
(define-fun neutropenia_drop.is.SUBSEQUENT () Bool (and part.16 (not part.17)))
(define-fun part.19 () Bool
  (not (or (< anc 500.0) (and held_for_has_NEUTROPENIA neutropenia_drop.is.SUBSEQUENT (= timing 1)))))
(define-fun part.20 () Bool
  (not (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1)))))
(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) part.19 part.20 (or (= status 1) (= status 2)) (= dose 0)))
(define-fun neutropenia_drop.is.FIRST () Bool (and part.16 part.17))
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
(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.19
    part.20
    (or (= status 1) (= status 2))
    (not (= dose 0))))
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
(define-fun region.restart.neutropenia.first () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.FIRST))
(define-fun region.restart.neutropenia.subsequent () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.SUBSEQUENT))
(define-fun situation.is.TREATMENT () Bool
  (and (not (= status 3)) (not progressing) part.19 part.20 (= status 0)))
(declare-const indicated Bool) ; a higher dose is indicated
(declare-const tolerating Bool) ; tolerating treatment
(define-fun renal_function.is.UNIMPAIRED () Bool
  (and (>= creatinine_clearance 50.0) (not renal_function.is.END_STAGE)))
(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
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
    (not (or reduced_for_toxicity (>= neutropenias 1) (>= thrombocytopenias 1)))
    (not (or (< anc 1000.0) (< platelets 50000.0)))
    (not escalate)))
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
(define-fun part.39 () Bool (and region.increase.not_asked (or false row.dose_increase)))
(define-fun part.40 () Bool
  (or
    (and situation.is.NO_LEVEL_LEFT (or false row.footnote_g_csf))
    (and region.restart.neutropenia.first (or false row.footnote_g_csf))
    (and region.restart.neutropenia.subsequent (or false row.footnote_g_csf))
    part.39))
(define-fun part.41 () Int
  (ite (= dose 3) 3 (ite (= dose 2) 2 (ite (= dose 1) 1 (ite (= dose 0) 0 (- 1))))))
(define-fun part.42 () Int
  (ite renal_function.is.END_STAGE 1
  (ite renal_function.is.IMPAIRED 2
  (ite renal_function.is.UNIMPAIRED 3
  (- 1)))))

; 1. Is there: an option gives drug against the text
(push 1)
(assert (and
    legal
    (or
      (and part.40 (or (< anc 500.0) (< platelets 30000.0) progressing))
      (or (and part.40 (> part.41 part.42)) (and part.39 (> (+ part.41 1) part.42))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

