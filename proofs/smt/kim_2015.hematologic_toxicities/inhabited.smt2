; kim_2015.hematologic_toxicities: inhabited
; Some patient has legal inputs.
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

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

