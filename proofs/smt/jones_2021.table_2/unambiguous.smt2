; jones_2021.table_2: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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
(define-fun situation.is.ENDED () Bool (and (= status 3) (not progressing)))
(define-fun part.17 () Bool (or (< anc 500.0) held_for_has_NEUTROPENIA))
(define-fun part.18 () Bool
  (or
    (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA) (< neutropenias 1))
    (and (not (and (< anc 500.0) (not open_episodes_has_NEUTROPENIA))) (<= neutropenias 1))))
(define-fun neutropenia_drop.is.SUBSEQUENT () Bool (and part.17 (not part.18)))
(define-fun part.20 () Bool
  (not (or (< anc 500.0) (and held_for_has_NEUTROPENIA neutropenia_drop.is.SUBSEQUENT (= timing 1)))))
(define-fun part.21 () Bool
  (not (or (< platelets 30000.0) (and held_for_has_THROMBOCYTOPENIA (= timing 1)))))
(define-fun situation.is.HOLD () Bool
  (and (not (= status 3)) (not progressing) (not (and part.20 part.21))))
(define-fun neutropenia_drop.is.FIRST () Bool (and part.17 part.18))
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
(define-fun part.28 () Bool (or (< platelets 30000.0) held_for_has_THROMBOCYTOPENIA))
(define-fun part.29 () Bool
  (or
    (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA) (< thrombocytopenias 1))
    (and
      (not (and (< platelets 30000.0) (not open_episodes_has_THROMBOCYTOPENIA)))
      (<= thrombocytopenias 1))))
(define-fun platelet_drop.is.FIRST () Bool (and part.28 part.29))
(define-fun row.platelets.first.restart () Bool
  (and
    (not (= status 3))
    (not progressing)
    (= status 2)
    held_for_has_THROMBOCYTOPENIA
    platelet_drop.is.FIRST
    (>= platelets 30000.0)
    (= timing 0)))
(define-fun platelet_drop.is.SUBSEQUENT () Bool (and part.28 (not part.29)))
(define-fun row.platelets.subsequent.resume () Bool
  (and
    (not (= status 3))
    (not progressing)
    held_for_has_THROMBOCYTOPENIA
    platelet_drop.is.SUBSEQUENT
    (>= platelets 30000.0)
    (= timing 0)
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
(define-fun region.hold.platelets.day_1 () Bool
  (and situation.is.HOLD rows_on_dose.is.SOME (< platelets 30000.0) (= timing 0)))

; 1. Is there: ended and hold.platelets.day_1 adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.hold.platelets.day_1)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.hold.platelets.during_cycle () Bool
  (and situation.is.HOLD rows_on_dose.is.SOME (< platelets 30000.0) (= timing 1)))

; 2. Is there: ended and hold.platelets.during_cycle adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.hold.platelets.during_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.hold.neutropenia.first () Bool
  (and
    situation.is.HOLD
    rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    neutropenia_drop.is.FIRST))

; 3. Is there: ended and hold.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.hold.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.hold.neutropenia.subsequent () Bool
  (and
    situation.is.HOLD
    rows_on_dose.is.SOME
    (< anc 500.0)
    (>= platelets 30000.0)
    neutropenia_drop.is.SUBSEQUENT))

; 4. Is there: ended and hold.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.hold.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.until_next_cycle.platelets () Bool
  (and
    situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    held_for_has_THROMBOCYTOPENIA))

; 5. Is there: ended and until_next_cycle.platelets adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.until_next_cycle.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.until_next_cycle.neutropenia () Bool
  (and
    situation.is.HOLD
    (>= anc 500.0)
    (>= platelets 30000.0)
    (= timing 1)
    (not held_for_has_THROMBOCYTOPENIA)))

; 6. Is there: ended and until_next_cycle.neutropenia adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.until_next_cycle.neutropenia)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun situation.is.NO_LEVEL_LEFT () Bool
  (and (not (= status 3)) (not progressing) part.20 part.21 (or (= status 1) (= status 2)) (= dose 0)))

; 7. Is there: ended and no_level_left adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun situation.is.AFTER_HOLD () Bool
  (and
    (not (= status 3))
    (not progressing)
    part.20
    part.21
    (or (= status 1) (= status 2))
    (not (= dose 0))))
(define-fun region.restart.neutropenia.first () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.FIRST))

; 8. Is there: ended and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.neutropenia.subsequent () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_NEUTROPENIA
    (not held_for_has_THROMBOCYTOPENIA)
    neutropenia_drop.is.SUBSEQUENT))

; 9. Is there: ended and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.platelets.delayed () Bool
  (and situation.is.AFTER_HOLD dose_fit.is.WITHIN held_for_has_THROMBOCYTOPENIA (= status 1)))

; 10. Is there: ended and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.restart.platelets.first () Bool
  (and
    situation.is.AFTER_HOLD
    dose_fit.is.WITHIN
    held_for_has_THROMBOCYTOPENIA
    (= status 2)
    platelet_drop.is.FIRST))

; 11. Is there: ended and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun situation.is.TREATMENT () Bool
  (and (not (= status 3)) (not progressing) part.20 part.21 (= status 0)))
(define-fun part.58 () Bool (or situation.is.AFTER_HOLD situation.is.TREATMENT))
(define-fun region.ceiling.below_50 () Bool
  (and part.58 (not dose_fit.is.WITHIN) renal_function.is.IMPAIRED))

; 12. Is there: ended and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.ceiling.end_stage () Bool
  (and part.58 (not dose_fit.is.WITHIN) renal_function.is.END_STAGE))

; 13. Is there: ended and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun renal_function.is.UNIMPAIRED () Bool
  (and (>= creatinine_clearance 50.0) (not renal_function.is.END_STAGE)))
(declare-const reduced_for_toxicity Bool) ; dose reduced for toxicity
(define-fun part.63 () Bool (or reduced_for_toxicity (>= neutropenias 1) (>= thrombocytopenias 1)))
(define-fun part.64 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(declare-const escalate Bool) ; a higher dose is asked for
(define-fun region.increase.asked () Bool
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
    (not part.63)
    (not part.64)
    escalate))

; 14. Is there: ended and increase.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
    (not part.63)
    (not part.64)
    (not escalate)))

; 15. Is there: ended and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.increase.renal () Bool
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
    (not renal_function.is.UNIMPAIRED)))

; 16. Is there: ended and increase.renal adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.increase.low_counts () Bool
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
    part.64))

; 17. Is there: ended and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.increase.toxicity () Bool
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
    part.63))

; 18. Is there: ended and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and situation.is.ENDED region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: progression and hold.platelets.day_1 adopt different answers
(push 1)
(assert (and legal (and progressing region.hold.platelets.day_1)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: progression and hold.platelets.during_cycle adopt different answers
(push 1)
(assert (and legal (and progressing region.hold.platelets.during_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: progression and hold.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and progressing region.hold.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: progression and hold.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and progressing region.hold.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: progression and until_next_cycle.platelets adopt different answers
(push 1)
(assert (and legal (and progressing region.until_next_cycle.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: progression and until_next_cycle.neutropenia adopt different answers
(push 1)
(assert (and legal (and progressing region.until_next_cycle.neutropenia)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: progression and no_level_left adopt different answers
(push 1)
(assert (and legal (and progressing situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: progression and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and progressing region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: progression and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and progressing region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: progression and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and progressing region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: progression and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and progressing region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: progression and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and progressing region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 31. Is there: progression and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and progressing region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: progression and increase.asked adopt different answers
(push 1)
(assert (and legal (and progressing region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: progression and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and progressing region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: progression and increase.renal adopt different answers
(push 1)
(assert (and legal (and progressing region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. Is there: progression and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and progressing region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: progression and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and progressing region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: hold.platelets.day_1 and hold.platelets.during_cycle adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.hold.platelets.during_cycle)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: hold.platelets.day_1 and hold.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.hold.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. Is there: hold.platelets.day_1 and hold.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.hold.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: hold.platelets.day_1 and until_next_cycle.platelets adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.until_next_cycle.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 41. Is there: hold.platelets.day_1 and until_next_cycle.neutropenia adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.until_next_cycle.neutropenia)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: hold.platelets.day_1 and no_level_left adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: hold.platelets.day_1 and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: hold.platelets.day_1 and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: hold.platelets.day_1 and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: hold.platelets.day_1 and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: hold.platelets.day_1 and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: hold.platelets.day_1 and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. Is there: hold.platelets.day_1 and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: hold.platelets.day_1 and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 51. Is there: hold.platelets.day_1 and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: hold.platelets.day_1 and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. Is there: hold.platelets.day_1 and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.day_1 region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: hold.platelets.during_cycle and hold.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.hold.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 55. Is there: hold.platelets.during_cycle and hold.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.hold.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 56. Is there: hold.platelets.during_cycle and until_next_cycle.neutropenia adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.until_next_cycle.neutropenia)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 57. Is there: hold.platelets.during_cycle and no_level_left adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 58. Is there: hold.platelets.during_cycle and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. Is there: hold.platelets.during_cycle and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 60. Is there: hold.platelets.during_cycle and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 61. Is there: hold.platelets.during_cycle and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. Is there: hold.platelets.during_cycle and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 63. Is there: hold.platelets.during_cycle and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 64. Is there: hold.platelets.during_cycle and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 65. Is there: hold.platelets.during_cycle and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 66. Is there: hold.platelets.during_cycle and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 67. Is there: hold.platelets.during_cycle and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 68. Is there: hold.platelets.during_cycle and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.hold.platelets.during_cycle region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 69. Is there: hold.neutropenia.first and hold.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.hold.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 70. Is there: hold.neutropenia.first and until_next_cycle.platelets adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.until_next_cycle.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 71. Is there: hold.neutropenia.first and until_next_cycle.neutropenia adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.until_next_cycle.neutropenia)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. Is there: hold.neutropenia.first and no_level_left adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 73. Is there: hold.neutropenia.first and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 74. Is there: hold.neutropenia.first and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 75. Is there: hold.neutropenia.first and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 76. Is there: hold.neutropenia.first and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 77. Is there: hold.neutropenia.first and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 78. Is there: hold.neutropenia.first and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 79. Is there: hold.neutropenia.first and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 80. Is there: hold.neutropenia.first and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 81. Is there: hold.neutropenia.first and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 82. Is there: hold.neutropenia.first and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 83. Is there: hold.neutropenia.first and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.first region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 84. Is there: hold.neutropenia.subsequent and until_next_cycle.platelets adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.until_next_cycle.platelets)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 85. Is there: hold.neutropenia.subsequent and no_level_left adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 86. Is there: hold.neutropenia.subsequent and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 87. Is there: hold.neutropenia.subsequent and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 88. Is there: hold.neutropenia.subsequent and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 89. Is there: hold.neutropenia.subsequent and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 90. Is there: hold.neutropenia.subsequent and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 91. Is there: hold.neutropenia.subsequent and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 92. Is there: hold.neutropenia.subsequent and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 93. Is there: hold.neutropenia.subsequent and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 94. Is there: hold.neutropenia.subsequent and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 95. Is there: hold.neutropenia.subsequent and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 96. Is there: hold.neutropenia.subsequent and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.hold.neutropenia.subsequent region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 97. Is there: until_next_cycle.platelets and until_next_cycle.neutropenia adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.until_next_cycle.neutropenia)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 98. Is there: until_next_cycle.platelets and no_level_left adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 99. Is there: until_next_cycle.platelets and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 100. Is there: until_next_cycle.platelets and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 101. Is there: until_next_cycle.platelets and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 102. Is there: until_next_cycle.platelets and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 103. Is there: until_next_cycle.platelets and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 104. Is there: until_next_cycle.platelets and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 105. Is there: until_next_cycle.platelets and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 106. Is there: until_next_cycle.platelets and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 107. Is there: until_next_cycle.platelets and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 108. Is there: until_next_cycle.platelets and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 109. Is there: until_next_cycle.platelets and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.platelets region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 110. Is there: until_next_cycle.neutropenia and no_level_left adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia situation.is.NO_LEVEL_LEFT)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 111. Is there: until_next_cycle.neutropenia and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 112. Is there: until_next_cycle.neutropenia and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 113. Is there: until_next_cycle.neutropenia and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 114. Is there: until_next_cycle.neutropenia and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 115. Is there: until_next_cycle.neutropenia and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 116. Is there: until_next_cycle.neutropenia and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 117. Is there: until_next_cycle.neutropenia and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 118. Is there: until_next_cycle.neutropenia and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 119. Is there: until_next_cycle.neutropenia and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 120. Is there: until_next_cycle.neutropenia and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 121. Is there: until_next_cycle.neutropenia and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.until_next_cycle.neutropenia region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 122. Is there: no_level_left and restart.neutropenia.first adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.neutropenia.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 123. Is there: no_level_left and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 124. Is there: no_level_left and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 125. Is there: no_level_left and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 126. Is there: no_level_left and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 127. Is there: no_level_left and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 128. Is there: no_level_left and increase.asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 129. Is there: no_level_left and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 130. Is there: no_level_left and increase.renal adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 131. Is there: no_level_left and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 132. Is there: no_level_left and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and situation.is.NO_LEVEL_LEFT region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 133. Is there: restart.neutropenia.first and restart.neutropenia.subsequent adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.restart.neutropenia.subsequent)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 134. Is there: restart.neutropenia.first and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 135. Is there: restart.neutropenia.first and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 136. Is there: restart.neutropenia.first and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 137. Is there: restart.neutropenia.first and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 138. Is there: restart.neutropenia.first and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 139. Is there: restart.neutropenia.first and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 140. Is there: restart.neutropenia.first and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 141. Is there: restart.neutropenia.first and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 142. Is there: restart.neutropenia.first and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.first region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 143. Is there: restart.neutropenia.subsequent and restart.platelets.delayed adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.restart.platelets.delayed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 144. Is there: restart.neutropenia.subsequent and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 145. Is there: restart.neutropenia.subsequent and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 146. Is there: restart.neutropenia.subsequent and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 147. Is there: restart.neutropenia.subsequent and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 148. Is there: restart.neutropenia.subsequent and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 149. Is there: restart.neutropenia.subsequent and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 150. Is there: restart.neutropenia.subsequent and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 151. Is there: restart.neutropenia.subsequent and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.neutropenia.subsequent region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 152. Is there: restart.platelets.delayed and restart.platelets.first adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.restart.platelets.first)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 153. Is there: restart.platelets.delayed and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 154. Is there: restart.platelets.delayed and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 155. Is there: restart.platelets.delayed and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 156. Is there: restart.platelets.delayed and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 157. Is there: restart.platelets.delayed and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 158. Is there: restart.platelets.delayed and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 159. Is there: restart.platelets.delayed and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.delayed region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 160. Is there: restart.platelets.first and ceiling.below_50 adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.first region.ceiling.below_50)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 161. Is there: restart.platelets.first and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.first region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 162. Is there: restart.platelets.first and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.first region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 163. Is there: restart.platelets.first and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.first region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 164. Is there: restart.platelets.first and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.first region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 165. Is there: restart.platelets.first and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.first region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 166. Is there: restart.platelets.first and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.restart.platelets.first region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 167. Is there: ceiling.below_50 and ceiling.end_stage adopt different answers
(push 1)
(assert (and legal (and region.ceiling.below_50 region.ceiling.end_stage)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 168. Is there: ceiling.below_50 and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.ceiling.below_50 region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 169. Is there: ceiling.below_50 and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.ceiling.below_50 region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 170. Is there: ceiling.below_50 and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.ceiling.below_50 region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 171. Is there: ceiling.below_50 and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.ceiling.below_50 region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 172. Is there: ceiling.below_50 and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.ceiling.below_50 region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 173. Is there: ceiling.end_stage and increase.asked adopt different answers
(push 1)
(assert (and legal (and region.ceiling.end_stage region.increase.asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 174. Is there: ceiling.end_stage and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.ceiling.end_stage region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 175. Is there: ceiling.end_stage and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.ceiling.end_stage region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 176. Is there: ceiling.end_stage and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.ceiling.end_stage region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 177. Is there: ceiling.end_stage and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.ceiling.end_stage region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 178. Is there: increase.asked and increase.not_asked adopt different answers
(push 1)
(assert (and legal (and region.increase.asked region.increase.not_asked)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 179. Is there: increase.asked and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.increase.asked region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 180. Is there: increase.asked and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.increase.asked region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 181. Is there: increase.asked and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.increase.asked region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 182. Is there: increase.not_asked and increase.renal adopt different answers
(push 1)
(assert (and legal (and region.increase.not_asked region.increase.renal)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 183. Is there: increase.not_asked and increase.low_counts adopt different answers
(push 1)
(assert (and legal (and region.increase.not_asked region.increase.low_counts)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 184. Is there: increase.not_asked and increase.toxicity adopt different answers
(push 1)
(assert (and legal (and region.increase.not_asked region.increase.toxicity)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

