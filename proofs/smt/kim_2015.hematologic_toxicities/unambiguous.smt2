; kim_2015.hematologic_toxicities: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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

; 1. Is there: ended and no_level_left adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.27 () Bool
  (or
    (and (< anc 1000.0) (or (= timing 0) held_for_has_NEUTROPENIA))
    (< anc 500.0)
    (and episode.is.FURTHER (<= anc 1000.0))))
(define-fun part.28 () Bool
  (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1))))
(define-fun hold.is.NONE () Bool (and (not part.27) (not part.28)))
(define-fun situation.is.HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    (not hold.is.NONE)))
(define-fun hold.is.THROMBOCYTOPENIA () Bool (and (not part.27) part.28))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun part.33 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun part.34 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.35 () Bool (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun part.36 () Bool
  (not
    (or
      (and (>= creatinine_clearance 50.0) part.34 (not part.33))
      (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.34 (not part.33))
      (and (< creatinine_clearance 30.0) part.34 (not part.33))
      (and on_dialysis (not part.33))
      (and on_dialysis part.33)
      (and (>= creatinine_clearance 50.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      (and
        (>= creatinine_clearance 30.0)
        (< creatinine_clearance 50.0)
        (or (< anc 500.0) (< platelets 30000.0))
        (not on_dialysis))
      (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis))
      part.35)))
(define-fun fig_1_cell.is.END_STAGE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis part.33 part.36)
    (and on_dialysis part.33 (not part.35))
    (and on_dialysis (or (< anc 500.0) (< platelets 30000.0)) (not false))))
(define-fun fig_1_cell.is.END_STAGE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0) part.36)
    (and on_dialysis (not part.33) (not false))))
(define-fun fig_1_cell.is.SEVERE_LOW_COUNTS () Bool
  (or
    (and (< creatinine_clearance 30.0) part.33 part.36)
    (and
      (< creatinine_clearance 30.0)
      (or (< anc 500.0) (< platelets 30000.0))
      (not on_dialysis)
      (not false))))
(define-fun fig_1_cell.is.SEVERE_ADEQUATE () Bool
  (or
    (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0) part.36)
    (and (< creatinine_clearance 30.0) part.34 (not part.33) (not (and on_dialysis (not part.33))))))
(define-fun fig_1_cell.is.MODERATE_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.33 part.36)
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
      part.36)
    (and
      (>= creatinine_clearance 30.0)
      (< creatinine_clearance 50.0)
      part.34
      (not part.33)
      (not (and on_dialysis (not part.33))))))
(define-fun part.43 () Bool
  (or
    fig_1_cell.is.MODERATE_ADEQUATE
    fig_1_cell.is.SEVERE_ADEQUATE
    fig_1_cell.is.END_STAGE_ADEQUATE
    fig_1_cell.is.MODERATE_LOW_COUNTS
    fig_1_cell.is.SEVERE_LOW_COUNTS
    fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun fig_1_cell.is.NORMAL_LOW_COUNTS () Bool
  (or
    (and (>= creatinine_clearance 50.0) part.33 part.36)
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
    (and (= dose 4) part.43)
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
(define-fun part.46 () Bool
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
        (and (= dose 4) part.43)
        (and (= dose 5) part.43)))))
(define-fun dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION () Bool
  (and dose_against_cell.is.ABOVE (not part.46)))
(define-fun part.48 () Bool (not dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))
(define-fun region.low_platelets () Bool
  (and situation.is.HOLD (< platelets 30000.0) hold.is.THROMBOCYTOPENIA part.48))

; 2. Is there: ended and low_platelets adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.low_platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.low_platelets.with_others () Bool
  (and situation.is.HOLD (< platelets 30000.0) (not (and hold.is.THROMBOCYTOPENIA part.48))))

; 3. Is there: ended and low_platelets.with_others adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.low_platelets.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.platelets_until_next_cycle () Bool
  (and situation.is.HOLD hold.is.THROMBOCYTOPENIA (>= platelets 30000.0)))

; 4. Is there: ended and platelets_until_next_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.platelets_until_next_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun hold.is.NEUTROPENIA () Bool (and part.27 (not part.28)))
(define-fun hold.is.BOTH () Bool (and part.27 part.28))
(define-fun region.further.in_cycle () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    episode.is.FURTHER
    (<= anc 1000.0)
    hold.is.NEUTROPENIA
    (>= anc 500.0)
    part.48
    (= timing 1)))

; 5. Is there: ended and further.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.further.in_cycle)))
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
    (not (and hold.is.NEUTROPENIA (>= anc 500.0) part.48 (= timing 1)))))

; 6. Is there: ended and further.with_others adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.further.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun episode.is.NONE () Bool (and (not open_episodes_has_NEUTROPENIA) (>= anc 1000.0)))
(define-fun episode.is.FIRST () Bool
  (or
    (and open_episodes_has_NEUTROPENIA (<= neutropenias 1))
    (and (not open_episodes_has_NEUTROPENIA) (< anc 1000.0) (< neutropenias 1))))
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
    part.48))

; 7. Is there: ended and remains adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.remains)))
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
    (not (and hold.is.NEUTROPENIA (>= anc 500.0) part.48))))

; 8. Is there: ended and remains.with_others adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.60 () Bool (not (and held_for_has_NEUTROPENIA (>= days_held 7))))
(define-fun region.interrupted_until_1000 () Bool
  (and
    situation.is.HOLD
    (or hold.is.NEUTROPENIA hold.is.BOTH)
    (>= platelets 30000.0)
    (or episode.is.NONE episode.is.FIRST)
    (< anc 1000.0)
    part.60
    (= timing 1)
    held_for_has_NEUTROPENIA
    (>= anc 500.0)))

; 9. Is there: ended and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.interrupted_until_1000)))
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
    part.60
    (= timing 0)
    (or (= status 0) dose_against_cell.is.ABOVE)))

; 10. Is there: ended and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.hold_before_dose)))
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

; 11. Is there: ended and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.renal.in_cycle () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION (= timing 1)))

; 12. Is there: ended and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.platelets () Bool
  (and situation.is.AFTER_HOLD held_for_has_THROMBOCYTOPENIA part.48))

; 13. Is there: ended and restart.platelets adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.67 () Bool
  (or
    fig_1_cell.is.NORMAL_LOW_COUNTS
    fig_1_cell.is.MODERATE_LOW_COUNTS
    fig_1_cell.is.SEVERE_LOW_COUNTS
    fig_1_cell.is.END_STAGE_LOW_COUNTS))
(define-fun dose_fit.is.TOO_HIGH_FOR_COUNTS () Bool
  (and dose_against_cell.is.ABOVE part.67 part.46))
(define-fun part.69 () Bool (not (and dose_fit.is.TOO_HIGH_FOR_COUNTS (= timing 0))))
(define-fun region.restart.further () Bool
  (and situation.is.AFTER_HOLD (not held_for_has_THROMBOCYTOPENIA) part.48 episode.is.FURTHER part.69))

; 14. Is there: ended and restart.further adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.further.low_counts () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.48
    episode.is.FURTHER
    dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))

; 15. Is there: ended and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.after_the_week () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.48
    (or episode.is.NONE episode.is.FIRST)
    restart.is.LOWER))

; 16. Is there: ended and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun restart.is.SAME () Bool (not restart.is.LOWER))
(define-fun region.restart.low_counts () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.48
    (or episode.is.NONE episode.is.FIRST)
    restart.is.SAME
    dose_fit.is.TOO_HIGH_FOR_COUNTS
    (= timing 0)))

; 17. Is there: ended and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.within_the_week () Bool
  (and
    situation.is.AFTER_HOLD
    (not held_for_has_THROMBOCYTOPENIA)
    part.48
    (or episode.is.NONE episode.is.FIRST)
    restart.is.SAME
    part.69))

; 18. Is there: ended and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun situation.is.TREATMENT () Bool
  (and
    (not (= status 3))
    (not progressing)
    (not (and (= dose 0) restart.is.LOWER))
    hold.is.NONE
    (= status 0)))
(define-fun region.renal.at_start () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION part.33))

; 19. Is there: ended and renal.at_start adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.renal.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) dose_fit.is.TOO_HIGH_FOR_RENAL_FUNCTION))

; 20. Is there: ended and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.counts.one_step () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.TOO_HIGH_FOR_COUNTS))

; 21. Is there: ended and counts.one_step adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun dose_fit.is.CARRIED_BY_FOOTNOTE () Bool
  (and dose_against_cell.is.ABOVE (not part.67) part.46))
(define-fun region.footnote.stands () Bool
  (and situation.is.TREATMENT (= timing 0) dose_fit.is.CARRIED_BY_FOOTNOTE))

; 22. Is there: ended and footnote.stands adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.neutropenia.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) part.48 (< anc 1000.0)))

; 23. Is there: ended and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.platelets.in_cycle () Bool
  (and situation.is.TREATMENT (= timing 1) part.48 (< platelets 50000.0)))

; 24. Is there: ended and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun fig_1_cell.is.NORMAL_ADEQUATE () Bool
  (or
    (and (>= creatinine_clearance 50.0) (> anc 1000.0) (> platelets 50000.0) part.36)
    (and (>= creatinine_clearance 50.0) part.34 (not part.33) (not (and on_dialysis (not part.33))))))
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
(define-fun region.raise.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.33)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    escalate))

; 25. Is there: ended and raise.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.raise.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.33)
    tolerating
    cycle_clear
    (not reduced_for_toxicity)
    (not escalate)))

; 26. Is there: ended and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.raise.after_toxicity.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.33)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    escalate))

; 27. Is there: ended and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.raise.after_toxicity.not_asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    dose_against_cell.is.BELOW
    (not part.33)
    tolerating
    cycle_clear
    reduced_for_toxicity
    (>= clear_cycles 2)
    (>= anc 1500.0)
    (>= platelets 100000.0)
    (not escalate)))

; 28. Is there: ended and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.93 () Bool
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
    part.93
    escalate))

; 29. Is there: ended and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnote_a.asked)))
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
    part.93
    (not escalate)))

; 30. Is there: ended and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.96 () Bool (or fig_1_cell.is.SEVERE_ADEQUATE fig_1_cell.is.MODERATE_LOW_COUNTS))
(define-fun region.footnote_b.asked () Bool
  (and
    situation.is.TREATMENT
    (= timing 0)
    (= timing 0)
    (= status 0)
    (not (= status 3))
    (not progressing)
    part.96
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.93
    escalate))

; 31. Is there: ended and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnote_b.asked)))
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
    part.96
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (>= cycles_at_dose 1)
    part.93
    (not escalate)))

; 32. Is there: ended and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnote_b.not_asked)))
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
    part.96
    (= dose 2)
    tolerating
    fig_1_cell.is.SEVERE_ADEQUATE
    cycle_clear
    (< cycles_at_dose 1)))

; 33. Is there: ended and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnote_b.no_completed_cycle)))
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
    part.96
    (= dose 2)
    tolerating
    fig_1_cell.is.MODERATE_LOW_COUNTS))

; 34. Is there: ended and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnote_b.low_counts)))
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
        part.96
        (= dose 2)
        tolerating
        fig_1_cell.is.SEVERE_ADEQUATE
        cycle_clear))
    (not part.93)))

; 35. Is there: ended and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_raise.toxicity () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW (not part.93)))

; 36. Is there: ended and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_raise.low_counts () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW part.33))

; 37. Is there: ended and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.no_raise.not_tolerating () Bool
  (and situation.is.TREATMENT (= timing 0) dose_against_cell.is.BELOW (not tolerating)))

; 38. Is there: ended and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.no_raise.not_tolerating)))
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
        part.96
        (= dose 2)
        tolerating
        fig_1_cell.is.SEVERE_ADEQUATE))
    (not cycle_clear)))

; 39. Is there: ended and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: no_level_left and low_platelets adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.low_platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 41. Is there: no_level_left and low_platelets.with_others adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.low_platelets.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: no_level_left and platelets_until_next_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.platelets_until_next_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: no_level_left and further.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.further.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: no_level_left and further.with_others adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.further.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: no_level_left and remains adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.remains)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: no_level_left and remains.with_others adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: no_level_left and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: no_level_left and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. Is there: no_level_left and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: no_level_left and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 51. Is there: no_level_left and restart.platelets adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: no_level_left and restart.further adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. Is there: no_level_left and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: no_level_left and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 55. Is there: no_level_left and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 56. Is there: no_level_left and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 57. Is there: no_level_left and renal.at_start adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 58. Is there: no_level_left and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. Is there: no_level_left and counts.one_step adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 60. Is there: no_level_left and footnote.stands adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 61. Is there: no_level_left and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. Is there: no_level_left and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 63. Is there: no_level_left and raise.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 64. Is there: no_level_left and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 65. Is there: no_level_left and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 66. Is there: no_level_left and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 67. Is there: no_level_left and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 68. Is there: no_level_left and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 69. Is there: no_level_left and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 70. Is there: no_level_left and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 71. Is there: no_level_left and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. Is there: no_level_left and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 73. Is there: no_level_left and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 74. Is there: no_level_left and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 75. Is there: no_level_left and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 76. Is there: no_level_left and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 77. Is there: no_level_left and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 78. Is there: low_platelets and low_platelets.with_others adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.low_platelets.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 79. Is there: low_platelets and platelets_until_next_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.platelets_until_next_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 80. Is there: low_platelets and further.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.further.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 81. Is there: low_platelets and further.with_others adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.further.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 82. Is there: low_platelets and remains adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.remains)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 83. Is there: low_platelets and remains.with_others adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 84. Is there: low_platelets and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 85. Is there: low_platelets and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 86. Is there: low_platelets and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 87. Is there: low_platelets and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 88. Is there: low_platelets and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 89. Is there: low_platelets and restart.further adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 90. Is there: low_platelets and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 91. Is there: low_platelets and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 92. Is there: low_platelets and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 93. Is there: low_platelets and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 94. Is there: low_platelets and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 95. Is there: low_platelets and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 96. Is there: low_platelets and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 97. Is there: low_platelets and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 98. Is there: low_platelets and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 99. Is there: low_platelets and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 100. Is there: low_platelets and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 101. Is there: low_platelets and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 102. Is there: low_platelets and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 103. Is there: low_platelets and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 104. Is there: low_platelets and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 105. Is there: low_platelets and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 106. Is there: low_platelets and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 107. Is there: low_platelets and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 108. Is there: low_platelets and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 109. Is there: low_platelets and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 110. Is there: low_platelets and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 111. Is there: low_platelets and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 112. Is there: low_platelets and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 113. Is there: low_platelets and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 114. Is there: low_platelets and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 115. Is there: low_platelets.with_others and platelets_until_next_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.platelets_until_next_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 116. Is there: low_platelets.with_others and further.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.further.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 117. Is there: low_platelets.with_others and further.with_others adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.further.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 118. Is there: low_platelets.with_others and remains adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.remains)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 119. Is there: low_platelets.with_others and remains.with_others adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 120. Is there: low_platelets.with_others and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 121. Is there: low_platelets.with_others and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 122. Is there: low_platelets.with_others and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 123. Is there: low_platelets.with_others and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 124. Is there: low_platelets.with_others and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 125. Is there: low_platelets.with_others and restart.further adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 126. Is there: low_platelets.with_others and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 127. Is there: low_platelets.with_others and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 128. Is there: low_platelets.with_others and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 129. Is there: low_platelets.with_others and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 130. Is there: low_platelets.with_others and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 131. Is there: low_platelets.with_others and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 132. Is there: low_platelets.with_others and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 133. Is there: low_platelets.with_others and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 134. Is there: low_platelets.with_others and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 135. Is there: low_platelets.with_others and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 136. Is there: low_platelets.with_others and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 137. Is there: low_platelets.with_others and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 138. Is there: low_platelets.with_others and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 139. Is there: low_platelets.with_others and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 140. Is there: low_platelets.with_others and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 141. Is there: low_platelets.with_others and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 142. Is there: low_platelets.with_others and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 143. Is there: low_platelets.with_others and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 144. Is there: low_platelets.with_others and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 145. Is there: low_platelets.with_others and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 146. Is there: low_platelets.with_others and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 147. Is there: low_platelets.with_others and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 148. Is there: low_platelets.with_others and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 149. Is there: low_platelets.with_others and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 150. Is there: low_platelets.with_others and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.low_platelets.with_others region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 151. Is there: platelets_until_next_cycle and further.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.further.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 152. Is there: platelets_until_next_cycle and further.with_others adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.further.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 153. Is there: platelets_until_next_cycle and remains adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.remains)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 154. Is there: platelets_until_next_cycle and remains.with_others adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 155. Is there: platelets_until_next_cycle and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 156. Is there: platelets_until_next_cycle and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 157. Is there: platelets_until_next_cycle and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 158. Is there: platelets_until_next_cycle and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 159. Is there: platelets_until_next_cycle and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 160. Is there: platelets_until_next_cycle and restart.further adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 161. Is there: platelets_until_next_cycle and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 162. Is there: platelets_until_next_cycle and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 163. Is there: platelets_until_next_cycle and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 164. Is there: platelets_until_next_cycle and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 165. Is there: platelets_until_next_cycle and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 166. Is there: platelets_until_next_cycle and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 167. Is there: platelets_until_next_cycle and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 168. Is there: platelets_until_next_cycle and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 169. Is there: platelets_until_next_cycle and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 170. Is there: platelets_until_next_cycle and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 171. Is there: platelets_until_next_cycle and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 172. Is there: platelets_until_next_cycle and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 173. Is there: platelets_until_next_cycle and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 174. Is there: platelets_until_next_cycle and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 175. Is there: platelets_until_next_cycle and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 176. Is there: platelets_until_next_cycle and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 177. Is there: platelets_until_next_cycle and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 178. Is there: platelets_until_next_cycle and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 179. Is there: platelets_until_next_cycle and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 180. Is there: platelets_until_next_cycle and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 181. Is there: platelets_until_next_cycle and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 182. Is there: platelets_until_next_cycle and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 183. Is there: platelets_until_next_cycle and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 184. Is there: platelets_until_next_cycle and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 185. Is there: platelets_until_next_cycle and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.platelets_until_next_cycle region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 186. Is there: further.in_cycle and further.with_others adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.further.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 187. Is there: further.in_cycle and remains adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.remains)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 188. Is there: further.in_cycle and remains.with_others adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 189. Is there: further.in_cycle and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 190. Is there: further.in_cycle and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 191. Is there: further.in_cycle and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 192. Is there: further.in_cycle and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 193. Is there: further.in_cycle and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 194. Is there: further.in_cycle and restart.further adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 195. Is there: further.in_cycle and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 196. Is there: further.in_cycle and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 197. Is there: further.in_cycle and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 198. Is there: further.in_cycle and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 199. Is there: further.in_cycle and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 200. Is there: further.in_cycle and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 201. Is there: further.in_cycle and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 202. Is there: further.in_cycle and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 203. Is there: further.in_cycle and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 204. Is there: further.in_cycle and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 205. Is there: further.in_cycle and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 206. Is there: further.in_cycle and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 207. Is there: further.in_cycle and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 208. Is there: further.in_cycle and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 209. Is there: further.in_cycle and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 210. Is there: further.in_cycle and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 211. Is there: further.in_cycle and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 212. Is there: further.in_cycle and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 213. Is there: further.in_cycle and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 214. Is there: further.in_cycle and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 215. Is there: further.in_cycle and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 216. Is there: further.in_cycle and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 217. Is there: further.in_cycle and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 218. Is there: further.in_cycle and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 219. Is there: further.in_cycle and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.in_cycle region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 220. Is there: further.with_others and remains adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.remains)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 221. Is there: further.with_others and remains.with_others adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 222. Is there: further.with_others and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 223. Is there: further.with_others and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 224. Is there: further.with_others and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 225. Is there: further.with_others and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 226. Is there: further.with_others and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 227. Is there: further.with_others and restart.further adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 228. Is there: further.with_others and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 229. Is there: further.with_others and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 230. Is there: further.with_others and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 231. Is there: further.with_others and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 232. Is there: further.with_others and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 233. Is there: further.with_others and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 234. Is there: further.with_others and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 235. Is there: further.with_others and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 236. Is there: further.with_others and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 237. Is there: further.with_others and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 238. Is there: further.with_others and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 239. Is there: further.with_others and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 240. Is there: further.with_others and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 241. Is there: further.with_others and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 242. Is there: further.with_others and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 243. Is there: further.with_others and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 244. Is there: further.with_others and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 245. Is there: further.with_others and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 246. Is there: further.with_others and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 247. Is there: further.with_others and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 248. Is there: further.with_others and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 249. Is there: further.with_others and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 250. Is there: further.with_others and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 251. Is there: further.with_others and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 252. Is there: further.with_others and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.further.with_others region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 253. Is there: remains and remains.with_others adopt different answers
(push 1)
(assert (and legal (and region.remains region.remains.with_others)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 254. Is there: remains and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and region.remains region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 255. Is there: remains and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.remains region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 256. Is there: remains and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 257. Is there: remains and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 258. Is there: remains and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 259. Is there: remains and restart.further adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 260. Is there: remains and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 261. Is there: remains and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 262. Is there: remains and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 263. Is there: remains and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.remains region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 264. Is there: remains and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.remains region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 265. Is there: remains and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 266. Is there: remains and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.remains region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 267. Is there: remains and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 268. Is there: remains and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 269. Is there: remains and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 270. Is there: remains and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 271. Is there: remains and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 272. Is there: remains and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 273. Is there: remains and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 274. Is there: remains and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 275. Is there: remains and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 276. Is there: remains and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 277. Is there: remains and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 278. Is there: remains and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 279. Is there: remains and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 280. Is there: remains and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.remains region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 281. Is there: remains and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.remains region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 282. Is there: remains and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 283. Is there: remains and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.remains region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 284. Is there: remains and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 285. Is there: remains.with_others and interrupted_until_1000 adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.interrupted_until_1000)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 286. Is there: remains.with_others and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 287. Is there: remains.with_others and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 288. Is there: remains.with_others and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 289. Is there: remains.with_others and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 290. Is there: remains.with_others and restart.further adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 291. Is there: remains.with_others and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 292. Is there: remains.with_others and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 293. Is there: remains.with_others and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 294. Is there: remains.with_others and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 295. Is there: remains.with_others and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 296. Is there: remains.with_others and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 297. Is there: remains.with_others and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 298. Is there: remains.with_others and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 299. Is there: remains.with_others and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 300. Is there: remains.with_others and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 301. Is there: remains.with_others and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 302. Is there: remains.with_others and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 303. Is there: remains.with_others and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 304. Is there: remains.with_others and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 305. Is there: remains.with_others and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 306. Is there: remains.with_others and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 307. Is there: remains.with_others and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 308. Is there: remains.with_others and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 309. Is there: remains.with_others and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 310. Is there: remains.with_others and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 311. Is there: remains.with_others and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 312. Is there: remains.with_others and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 313. Is there: remains.with_others and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 314. Is there: remains.with_others and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 315. Is there: remains.with_others and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.remains.with_others region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 316. Is there: interrupted_until_1000 and hold_before_dose adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.hold_before_dose)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 317. Is there: interrupted_until_1000 and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 318. Is there: interrupted_until_1000 and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 319. Is there: interrupted_until_1000 and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 320. Is there: interrupted_until_1000 and restart.further adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 321. Is there: interrupted_until_1000 and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 322. Is there: interrupted_until_1000 and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 323. Is there: interrupted_until_1000 and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 324. Is there: interrupted_until_1000 and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 325. Is there: interrupted_until_1000 and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 326. Is there: interrupted_until_1000 and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 327. Is there: interrupted_until_1000 and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 328. Is there: interrupted_until_1000 and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 329. Is there: interrupted_until_1000 and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 330. Is there: interrupted_until_1000 and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 331. Is there: interrupted_until_1000 and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 332. Is there: interrupted_until_1000 and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 333. Is there: interrupted_until_1000 and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 334. Is there: interrupted_until_1000 and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 335. Is there: interrupted_until_1000 and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 336. Is there: interrupted_until_1000 and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 337. Is there: interrupted_until_1000 and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 338. Is there: interrupted_until_1000 and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 339. Is there: interrupted_until_1000 and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 340. Is there: interrupted_until_1000 and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 341. Is there: interrupted_until_1000 and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 342. Is there: interrupted_until_1000 and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 343. Is there: interrupted_until_1000 and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 344. Is there: interrupted_until_1000 and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 345. Is there: interrupted_until_1000 and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.interrupted_until_1000 region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 346. Is there: hold_before_dose and restart.renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 347. Is there: hold_before_dose and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 348. Is there: hold_before_dose and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 349. Is there: hold_before_dose and restart.further adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 350. Is there: hold_before_dose and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 351. Is there: hold_before_dose and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 352. Is there: hold_before_dose and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 353. Is there: hold_before_dose and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 354. Is there: hold_before_dose and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 355. Is there: hold_before_dose and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 356. Is there: hold_before_dose and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 357. Is there: hold_before_dose and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 358. Is there: hold_before_dose and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 359. Is there: hold_before_dose and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 360. Is there: hold_before_dose and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 361. Is there: hold_before_dose and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 362. Is there: hold_before_dose and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 363. Is there: hold_before_dose and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 364. Is there: hold_before_dose and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 365. Is there: hold_before_dose and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 366. Is there: hold_before_dose and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 367. Is there: hold_before_dose and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 368. Is there: hold_before_dose and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 369. Is there: hold_before_dose and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 370. Is there: hold_before_dose and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 371. Is there: hold_before_dose and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 372. Is there: hold_before_dose and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 373. Is there: hold_before_dose and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 374. Is there: hold_before_dose and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.hold_before_dose region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 375. Is there: restart.renal.at_start and restart.renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.restart.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 376. Is there: restart.renal.at_start and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 377. Is there: restart.renal.at_start and restart.further adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 378. Is there: restart.renal.at_start and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 379. Is there: restart.renal.at_start and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 380. Is there: restart.renal.at_start and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 381. Is there: restart.renal.at_start and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 382. Is there: restart.renal.at_start and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 383. Is there: restart.renal.at_start and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 384. Is there: restart.renal.at_start and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 385. Is there: restart.renal.at_start and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 386. Is there: restart.renal.at_start and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 387. Is there: restart.renal.at_start and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 388. Is there: restart.renal.at_start and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 389. Is there: restart.renal.at_start and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 390. Is there: restart.renal.at_start and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 391. Is there: restart.renal.at_start and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 392. Is there: restart.renal.at_start and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 393. Is there: restart.renal.at_start and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 394. Is there: restart.renal.at_start and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 395. Is there: restart.renal.at_start and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 396. Is there: restart.renal.at_start and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 397. Is there: restart.renal.at_start and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 398. Is there: restart.renal.at_start and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 399. Is there: restart.renal.at_start and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 400. Is there: restart.renal.at_start and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.at_start region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 401. Is there: restart.renal.in_cycle and restart.platelets adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.restart.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 402. Is there: restart.renal.in_cycle and restart.further adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 403. Is there: restart.renal.in_cycle and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 404. Is there: restart.renal.in_cycle and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 405. Is there: restart.renal.in_cycle and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 406. Is there: restart.renal.in_cycle and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 407. Is there: restart.renal.in_cycle and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 408. Is there: restart.renal.in_cycle and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 409. Is there: restart.renal.in_cycle and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 410. Is there: restart.renal.in_cycle and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 411. Is there: restart.renal.in_cycle and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 412. Is there: restart.renal.in_cycle and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 413. Is there: restart.renal.in_cycle and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 414. Is there: restart.renal.in_cycle and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 415. Is there: restart.renal.in_cycle and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 416. Is there: restart.renal.in_cycle and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 417. Is there: restart.renal.in_cycle and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 418. Is there: restart.renal.in_cycle and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 419. Is there: restart.renal.in_cycle and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 420. Is there: restart.renal.in_cycle and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 421. Is there: restart.renal.in_cycle and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 422. Is there: restart.renal.in_cycle and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 423. Is there: restart.renal.in_cycle and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 424. Is there: restart.renal.in_cycle and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 425. Is there: restart.renal.in_cycle and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 426. Is there: restart.renal.in_cycle and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 427. Is there: restart.renal.in_cycle and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.renal.in_cycle region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 428. Is there: restart.platelets and restart.further adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.restart.further)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 429. Is there: restart.platelets and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 430. Is there: restart.platelets and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 431. Is there: restart.platelets and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 432. Is there: restart.platelets and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 433. Is there: restart.platelets and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 434. Is there: restart.platelets and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 435. Is there: restart.platelets and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 436. Is there: restart.platelets and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 437. Is there: restart.platelets and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 438. Is there: restart.platelets and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 439. Is there: restart.platelets and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 440. Is there: restart.platelets and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 441. Is there: restart.platelets and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 442. Is there: restart.platelets and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 443. Is there: restart.platelets and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 444. Is there: restart.platelets and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 445. Is there: restart.platelets and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 446. Is there: restart.platelets and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 447. Is there: restart.platelets and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 448. Is there: restart.platelets and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 449. Is there: restart.platelets and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 450. Is there: restart.platelets and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 451. Is there: restart.platelets and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 452. Is there: restart.platelets and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 453. Is there: restart.platelets and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 454. Is there: restart.further and restart.further.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.restart.further.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 455. Is there: restart.further and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 456. Is there: restart.further and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 457. Is there: restart.further and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 458. Is there: restart.further and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 459. Is there: restart.further and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 460. Is there: restart.further and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 461. Is there: restart.further and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 462. Is there: restart.further and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 463. Is there: restart.further and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 464. Is there: restart.further and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 465. Is there: restart.further and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 466. Is there: restart.further and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 467. Is there: restart.further and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 468. Is there: restart.further and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 469. Is there: restart.further and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 470. Is there: restart.further and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 471. Is there: restart.further and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 472. Is there: restart.further and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 473. Is there: restart.further and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 474. Is there: restart.further and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 475. Is there: restart.further and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 476. Is there: restart.further and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 477. Is there: restart.further and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 478. Is there: restart.further and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 479. Is there: restart.further.low_counts and restart.after_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.restart.after_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 480. Is there: restart.further.low_counts and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 481. Is there: restart.further.low_counts and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 482. Is there: restart.further.low_counts and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 483. Is there: restart.further.low_counts and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 484. Is there: restart.further.low_counts and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 485. Is there: restart.further.low_counts and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 486. Is there: restart.further.low_counts and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 487. Is there: restart.further.low_counts and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 488. Is there: restart.further.low_counts and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 489. Is there: restart.further.low_counts and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 490. Is there: restart.further.low_counts and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 491. Is there: restart.further.low_counts and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 492. Is there: restart.further.low_counts and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 493. Is there: restart.further.low_counts and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 494. Is there: restart.further.low_counts and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 495. Is there: restart.further.low_counts and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 496. Is there: restart.further.low_counts and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 497. Is there: restart.further.low_counts and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 498. Is there: restart.further.low_counts and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 499. Is there: restart.further.low_counts and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 500. Is there: restart.further.low_counts and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 501. Is there: restart.further.low_counts and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 502. Is there: restart.further.low_counts and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.further.low_counts region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 503. Is there: restart.after_the_week and restart.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.restart.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 504. Is there: restart.after_the_week and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 505. Is there: restart.after_the_week and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 506. Is there: restart.after_the_week and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 507. Is there: restart.after_the_week and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 508. Is there: restart.after_the_week and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 509. Is there: restart.after_the_week and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 510. Is there: restart.after_the_week and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 511. Is there: restart.after_the_week and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 512. Is there: restart.after_the_week and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 513. Is there: restart.after_the_week and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 514. Is there: restart.after_the_week and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 515. Is there: restart.after_the_week and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 516. Is there: restart.after_the_week and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 517. Is there: restart.after_the_week and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 518. Is there: restart.after_the_week and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 519. Is there: restart.after_the_week and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 520. Is there: restart.after_the_week and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 521. Is there: restart.after_the_week and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 522. Is there: restart.after_the_week and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 523. Is there: restart.after_the_week and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 524. Is there: restart.after_the_week and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 525. Is there: restart.after_the_week and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.after_the_week region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 526. Is there: restart.low_counts and restart.within_the_week adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.restart.within_the_week)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 527. Is there: restart.low_counts and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 528. Is there: restart.low_counts and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 529. Is there: restart.low_counts and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 530. Is there: restart.low_counts and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 531. Is there: restart.low_counts and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 532. Is there: restart.low_counts and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 533. Is there: restart.low_counts and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 534. Is there: restart.low_counts and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 535. Is there: restart.low_counts and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 536. Is there: restart.low_counts and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 537. Is there: restart.low_counts and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 538. Is there: restart.low_counts and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 539. Is there: restart.low_counts and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 540. Is there: restart.low_counts and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 541. Is there: restart.low_counts and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 542. Is there: restart.low_counts and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 543. Is there: restart.low_counts and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 544. Is there: restart.low_counts and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 545. Is there: restart.low_counts and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 546. Is there: restart.low_counts and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.low_counts region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 547. Is there: restart.within_the_week and renal.at_start adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.renal.at_start)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 548. Is there: restart.within_the_week and renal.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.renal.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 549. Is there: restart.within_the_week and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 550. Is there: restart.within_the_week and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 551. Is there: restart.within_the_week and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 552. Is there: restart.within_the_week and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 553. Is there: restart.within_the_week and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 554. Is there: restart.within_the_week and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 555. Is there: restart.within_the_week and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 556. Is there: restart.within_the_week and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 557. Is there: restart.within_the_week and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 558. Is there: restart.within_the_week and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 559. Is there: restart.within_the_week and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 560. Is there: restart.within_the_week and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 561. Is there: restart.within_the_week and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 562. Is there: restart.within_the_week and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 563. Is there: restart.within_the_week and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 564. Is there: restart.within_the_week and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 565. Is there: restart.within_the_week and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 566. Is there: restart.within_the_week and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 567. Is there: restart.within_the_week and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.restart.within_the_week region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 568. Is there: renal.at_start and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 569. Is there: renal.at_start and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 570. Is there: renal.at_start and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 571. Is there: renal.at_start and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 572. Is there: renal.at_start and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 573. Is there: renal.at_start and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 574. Is there: renal.at_start and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 575. Is there: renal.at_start and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 576. Is there: renal.at_start and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 577. Is there: renal.at_start and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 578. Is there: renal.at_start and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 579. Is there: renal.at_start and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 580. Is there: renal.at_start and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 581. Is there: renal.at_start and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 582. Is there: renal.at_start and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 583. Is there: renal.at_start and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 584. Is there: renal.at_start and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 585. Is there: renal.at_start and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 586. Is there: renal.at_start and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.at_start region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 587. Is there: renal.in_cycle and counts.one_step adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.counts.one_step)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 588. Is there: renal.in_cycle and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 589. Is there: renal.in_cycle and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 590. Is there: renal.in_cycle and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 591. Is there: renal.in_cycle and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 592. Is there: renal.in_cycle and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 593. Is there: renal.in_cycle and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 594. Is there: renal.in_cycle and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 595. Is there: renal.in_cycle and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 596. Is there: renal.in_cycle and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 597. Is there: renal.in_cycle and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 598. Is there: renal.in_cycle and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 599. Is there: renal.in_cycle and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 600. Is there: renal.in_cycle and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 601. Is there: renal.in_cycle and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 602. Is there: renal.in_cycle and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 603. Is there: renal.in_cycle and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 604. Is there: renal.in_cycle and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 605. Is there: renal.in_cycle and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.renal.in_cycle region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 606. Is there: counts.one_step and footnote.stands adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnote.stands)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 607. Is there: counts.one_step and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 608. Is there: counts.one_step and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 609. Is there: counts.one_step and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 610. Is there: counts.one_step and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 611. Is there: counts.one_step and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 612. Is there: counts.one_step and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 613. Is there: counts.one_step and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 614. Is there: counts.one_step and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 615. Is there: counts.one_step and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 616. Is there: counts.one_step and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 617. Is there: counts.one_step and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 618. Is there: counts.one_step and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 619. Is there: counts.one_step and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 620. Is there: counts.one_step and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 621. Is there: counts.one_step and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 622. Is there: counts.one_step and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 623. Is there: counts.one_step and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.counts.one_step region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 624. Is there: footnote.stands and neutropenia.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.neutropenia.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 625. Is there: footnote.stands and platelets.in_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.platelets.in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 626. Is there: footnote.stands and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 627. Is there: footnote.stands and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 628. Is there: footnote.stands and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 629. Is there: footnote.stands and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 630. Is there: footnote.stands and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 631. Is there: footnote.stands and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 632. Is there: footnote.stands and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 633. Is there: footnote.stands and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 634. Is there: footnote.stands and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 635. Is there: footnote.stands and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 636. Is there: footnote.stands and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 637. Is there: footnote.stands and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 638. Is there: footnote.stands and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 639. Is there: footnote.stands and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 640. Is there: footnote.stands and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote.stands region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 641. Is there: neutropenia.in_cycle and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 642. Is there: neutropenia.in_cycle and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 643. Is there: neutropenia.in_cycle and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 644. Is there: neutropenia.in_cycle and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 645. Is there: neutropenia.in_cycle and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 646. Is there: neutropenia.in_cycle and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 647. Is there: neutropenia.in_cycle and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 648. Is there: neutropenia.in_cycle and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.neutropenia.in_cycle region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 649. Is there: platelets.in_cycle and raise.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.raise.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 650. Is there: platelets.in_cycle and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 651. Is there: platelets.in_cycle and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 652. Is there: platelets.in_cycle and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 653. Is there: platelets.in_cycle and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 654. Is there: platelets.in_cycle and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 655. Is there: platelets.in_cycle and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 656. Is there: platelets.in_cycle and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.platelets.in_cycle region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 657. Is there: raise.asked and raise.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.raise.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 658. Is there: raise.asked and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 659. Is there: raise.asked and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 660. Is there: raise.asked and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 661. Is there: raise.asked and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 662. Is there: raise.asked and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 663. Is there: raise.asked and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 664. Is there: raise.asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 665. Is there: raise.asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 666. Is there: raise.asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 667. Is there: raise.asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 668. Is there: raise.asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 669. Is there: raise.asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 670. Is there: raise.asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 671. Is there: raise.not_asked and raise.after_toxicity.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.raise.after_toxicity.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 672. Is there: raise.not_asked and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 673. Is there: raise.not_asked and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 674. Is there: raise.not_asked and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 675. Is there: raise.not_asked and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 676. Is there: raise.not_asked and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 677. Is there: raise.not_asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 678. Is there: raise.not_asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 679. Is there: raise.not_asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 680. Is there: raise.not_asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 681. Is there: raise.not_asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 682. Is there: raise.not_asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 683. Is there: raise.not_asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.not_asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 684. Is there: raise.after_toxicity.asked and raise.after_toxicity.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.raise.after_toxicity.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 685. Is there: raise.after_toxicity.asked and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 686. Is there: raise.after_toxicity.asked and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 687. Is there: raise.after_toxicity.asked and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 688. Is there: raise.after_toxicity.asked and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 689. Is there: raise.after_toxicity.asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 690. Is there: raise.after_toxicity.asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 691. Is there: raise.after_toxicity.asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 692. Is there: raise.after_toxicity.asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 693. Is there: raise.after_toxicity.asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 694. Is there: raise.after_toxicity.asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 695. Is there: raise.after_toxicity.asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 696. Is there: raise.after_toxicity.not_asked and footnote_a.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.footnote_a.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 697. Is there: raise.after_toxicity.not_asked and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 698. Is there: raise.after_toxicity.not_asked and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 699. Is there: raise.after_toxicity.not_asked and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 700. Is there: raise.after_toxicity.not_asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 701. Is there: raise.after_toxicity.not_asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 702. Is there: raise.after_toxicity.not_asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 703. Is there: raise.after_toxicity.not_asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 704. Is there: raise.after_toxicity.not_asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 705. Is there: raise.after_toxicity.not_asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 706. Is there: raise.after_toxicity.not_asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.raise.after_toxicity.not_asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 707. Is there: footnote_a.asked and footnote_a.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.footnote_a.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 708. Is there: footnote_a.asked and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 709. Is there: footnote_a.asked and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 710. Is there: footnote_a.asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 711. Is there: footnote_a.asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 712. Is there: footnote_a.asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 713. Is there: footnote_a.asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 714. Is there: footnote_a.asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 715. Is there: footnote_a.asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 716. Is there: footnote_a.asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 717. Is there: footnote_a.not_asked and footnote_b.asked adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.footnote_b.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 718. Is there: footnote_a.not_asked and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 719. Is there: footnote_a.not_asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 720. Is there: footnote_a.not_asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 721. Is there: footnote_a.not_asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 722. Is there: footnote_a.not_asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 723. Is there: footnote_a.not_asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 724. Is there: footnote_a.not_asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 725. Is there: footnote_a.not_asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_a.not_asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 726. Is there: footnote_b.asked and footnote_b.not_asked adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.footnote_b.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 727. Is there: footnote_b.asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 728. Is there: footnote_b.asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 729. Is there: footnote_b.asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 730. Is there: footnote_b.asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 731. Is there: footnote_b.asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 732. Is there: footnote_b.asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 733. Is there: footnote_b.asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 734. Is there: footnote_b.not_asked and footnote_b.no_completed_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.not_asked region.footnote_b.no_completed_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 735. Is there: footnote_b.not_asked and footnote_b.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.not_asked region.footnote_b.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 736. Is there: footnote_b.not_asked and footnotes.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.not_asked region.footnotes.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 737. Is there: footnote_b.not_asked and no_raise.toxicity adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.not_asked region.no_raise.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 738. Is there: footnote_b.not_asked and no_raise.low_counts adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.not_asked region.no_raise.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 739. Is there: footnote_b.not_asked and no_raise.not_tolerating adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.not_asked region.no_raise.not_tolerating)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 740. Is there: footnote_b.not_asked and no_raise.low_count_in_cycle adopt different answers
(push 1)
(assert (and legal (and region.footnote_b.not_asked region.no_raise.low_count_in_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

