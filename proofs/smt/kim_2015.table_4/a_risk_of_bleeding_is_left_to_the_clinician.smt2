; kim_2015.table_4: a_risk_of_bleeding_is_left_to_the_clinician
; Where an anticoagulant is printed and not barred, a risk that footnote a lists, or platelets below 50,000 per uL, leave it to the clinician, who may give none for now.
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
(define-fun row.superficial.near_deep_veins () Bool
  (and (= thrombosis 4) (not catheter_related) near_deep_veins))
(declare-const severe_symptoms Bool) ; severe symptoms
(define-fun part.13 () Bool
  (or
    (= thrombosis 0)
    (= thrombosis 2)
    row.superficial.near_deep_veins
    (and (= thrombosis 3) severe_symptoms)
    (= thrombosis 1)))
(declare-const contraindications_has_RECENT_CNS_BLEED Bool) ; absolute contraindications of footnote b: has RECENT_CNS_BLEED
(declare-const contraindications_has_LESION_AT_HIGH_RISK Bool) ; absolute contraindications of footnote b: has LESION_AT_HIGH_RISK
(define-fun row.ivc_filter () Bool
  (or
    contraindications_has_RECENT_CNS_BLEED
    contraindications_has_LESION_AT_HIGH_RISK
    contraindications_has_BLEEDING_OVER_2_UNITS_IN_24_HOURS))
(declare-const bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE Bool) ; bleeding risks of footnote a: has HAEMORRHAGIC_OR_UNKNOWN_STROKE
(declare-const bleeding_risks_has_INTRACRANIAL_TUMOUR Bool) ; bleeding risks of footnote a: has INTRACRANIAL_TUMOUR
(declare-const bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS Bool) ; bleeding risks of footnote a: has ISCHAEMIC_STROKE_WITHIN_3_MONTHS
(declare-const bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS Bool) ; bleeding risks of footnote a: has TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
(declare-const bleeding_risks_has_BLEEDING_DIATHESIS Bool) ; bleeding risks of footnote a: has BLEEDING_DIATHESIS
(define-fun region.bleeding () Bool
  (and
    part.13
    (not row.ivc_filter)
    (or
      bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE
      bleeding_risks_has_INTRACRANIAL_TUMOUR
      bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS
      bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
      bleeding_risks_has_ACTIVE_BLEEDING
      bleeding_risks_has_BLEEDING_DIATHESIS
      (< platelets 50000.0))))
(define-fun part.23 () Bool (or (= thrombosis 0) (= thrombosis 2) iliofemoral))
(define-fun region.contraindicated () Bool (and part.23 row.ivc_filter))
(define-fun region.contraindicated.no_filter () Bool (and part.13 (not part.23) row.ivc_filter))
(define-fun row.anticoagulation () Bool (or (= thrombosis 0) (= thrombosis 2)))
(define-fun part.27 () Bool (and (= thrombosis 0) (< systolic_bp 90.0)))
(define-fun part.28 () Bool
  (not
    (or
      bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE
      bleeding_risks_has_INTRACRANIAL_TUMOUR
      bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS
      bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
      (< platelets 100000.0)
      bleeding_risks_has_ACTIVE_BLEEDING
      bleeding_risks_has_BLEEDING_DIATHESIS)))
(define-fun region.extensive_or_massive.extensive () Bool
  (and row.anticoagulation iliofemoral (not part.27) part.28 (not row.ivc_filter)))
(define-fun region.extensive_or_massive.catheter () Bool
  (and (= thrombosis 1) (or iliofemoral part.27) part.28 (not row.ivc_filter)))

; 1. Is there: a risk of bleeding, and no way to withhold
(push 1)
(assert (and
    legal
    (and
      region.bleeding
      (not
        (and
          (or
            region.contraindicated
            region.contraindicated.no_filter
            region.bleeding
            region.extensive_or_massive.extensive
            region.extensive_or_massive.catheter)
          (or region.contraindicated region.contraindicated.no_filter region.bleeding))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

