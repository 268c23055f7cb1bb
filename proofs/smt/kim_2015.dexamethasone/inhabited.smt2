; kim_2015.dexamethasone: inhabited
; Some patient has legal inputs.
; The table: Dexamethasone: dose and schedule (kim_2015, DOSE AND SCHEDULE, Dexamethasone: dose and schedule).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const regimen Int) ; regimen asked for: 0 AGE_ADJUSTED, 1 WEEKLY, 2 HIGH_DOSE, 3 HIGH_DOSE_ALTERNATIVE
(declare-const level Int) ; toxicity level: -3 to 0 , whole
(define-fun domain () Bool
  (and
    (and (>= age 18) (<= age 120))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= regimen 0) (< regimen 4))
    (and (>= level (- 3)) (<= level 0))))
(declare-const indications_has_AGGRESSIVE_DISEASE Bool) ; high-dose indications: has AGGRESSIVE_DISEASE
(declare-const indications_has_CORD_COMPRESSION Bool) ; high-dose indications: has CORD_COMPRESSION
(declare-const indications_has_HYPERCALCAEMIA Bool) ; high-dose indications: has HYPERCALCAEMIA
(declare-const indications_has_PAIN Bool) ; high-dose indications: has PAIN
(declare-const indications_has_RENAL_FAILURE Bool) ; high-dose indications: has RENAL_FAILURE
(define-fun legal () Bool
  (and
    domain
    (or
      indications_has_AGGRESSIVE_DISEASE
      indications_has_CORD_COMPRESSION
      indications_has_HYPERCALCAEMIA
      indications_has_PAIN
      indications_has_RENAL_FAILURE
      (not (or (= regimen 2) (= regimen 3))))
    (or (and (>= level 0) (<= level 0)) (= regimen 2))))

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

