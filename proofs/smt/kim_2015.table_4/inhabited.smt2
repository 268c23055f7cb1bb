; kim_2015.table_4: inhabited
; Some patient has legal inputs.
; The table: Treatment of venous thromboembolism (kim_2015, Table 4).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const thrombosis Int) ; thrombosis: 0 PULMONARY_THROMBOEMBOLISM, 1 CENTRAL_VENOUS_CATHETER, 2 DEEP_VEIN_THROMBOSIS, 3 ISOLATED_CALF_VEIN_THROMBOSIS, 4 SUPERFICIAL_VEIN_THROMBOSIS
(declare-const systolic_bp Real) ; systolic blood pressure: 0 to 350 mmHg
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun domain () Bool
  (and
    (and (>= thrombosis 0) (< thrombosis 5))
    (and (>= systolic_bp 0.0) (<= systolic_bp 350.0))
    (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0)))))
(declare-const iliofemoral Bool) ; iliofemoral DVT
(declare-const near_deep_veins Bool) ; close to the deep vein system
(declare-const catheter_related Bool) ; related to a catheter
(declare-const catheter_infected_or_dysfunctional Bool) ; catheter infected or dysfunctional
(declare-const contraindications_has_BLEEDING_OVER_2_UNITS_IN_24_HOURS Bool) ; absolute contraindications of footnote b: has BLEEDING_OVER_2_UNITS_IN_24_HOURS
(declare-const bleeding_risks_has_ACTIVE_BLEEDING Bool) ; bleeding risks of footnote a: has ACTIVE_BLEEDING
(define-fun legal () Bool
  (and
    domain
    (or (= thrombosis 0) (= thrombosis 2) (= thrombosis 1) (not iliofemoral))
    (or (= thrombosis 4) (not near_deep_veins))
    (or (= thrombosis 1) catheter_related (not catheter_infected_or_dysfunctional))
    (or
      (not contraindications_has_BLEEDING_OVER_2_UNITS_IN_24_HOURS)
      bleeding_risks_has_ACTIVE_BLEEDING)))

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

