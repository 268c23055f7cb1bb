; jones_2021.table_2: inhabited
; Some patient has legal inputs.
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

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

