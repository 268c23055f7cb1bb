; kim_2015.table_4: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
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
(define-fun part.11 () Bool (or (= thrombosis 0) (= thrombosis 2) iliofemoral))
(declare-const contraindications_has_RECENT_CNS_BLEED Bool) ; absolute contraindications of footnote b: has RECENT_CNS_BLEED
(declare-const contraindications_has_LESION_AT_HIGH_RISK Bool) ; absolute contraindications of footnote b: has LESION_AT_HIGH_RISK
(define-fun row.ivc_filter () Bool
  (or
    contraindications_has_RECENT_CNS_BLEED
    contraindications_has_LESION_AT_HIGH_RISK
    contraindications_has_BLEEDING_OVER_2_UNITS_IN_24_HOURS))
(define-fun region.contraindicated () Bool (and part.11 row.ivc_filter))
(define-fun row.superficial.near_deep_veins () Bool
  (and (= thrombosis 4) (not catheter_related) near_deep_veins))
(declare-const severe_symptoms Bool) ; severe symptoms
(define-fun part.18 () Bool
  (or
    (= thrombosis 0)
    (= thrombosis 2)
    row.superficial.near_deep_veins
    (and (= thrombosis 3) severe_symptoms)
    (= thrombosis 1)))
(define-fun region.contraindicated.no_filter () Bool (and part.18 (not part.11) row.ivc_filter))
(define-fun region.contraindicated.superficial_catheter () Bool
  (and (= thrombosis 4) catheter_related row.ivc_filter))
(define-fun region.contraindicated.watch () Bool
  (and (= thrombosis 3) (not severe_symptoms) row.ivc_filter))
(define-fun region.superficial.nothing_printed () Bool
  (and (= thrombosis 4) (not catheter_related) (not near_deep_veins)))
(declare-const bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE Bool) ; bleeding risks of footnote a: has HAEMORRHAGIC_OR_UNKNOWN_STROKE
(declare-const bleeding_risks_has_INTRACRANIAL_TUMOUR Bool) ; bleeding risks of footnote a: has INTRACRANIAL_TUMOUR
(declare-const bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS Bool) ; bleeding risks of footnote a: has ISCHAEMIC_STROKE_WITHIN_3_MONTHS
(declare-const bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS Bool) ; bleeding risks of footnote a: has TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
(declare-const bleeding_risks_has_BLEEDING_DIATHESIS Bool) ; bleeding risks of footnote a: has BLEEDING_DIATHESIS
(define-fun part.28 () Bool
  (or
    bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE
    bleeding_risks_has_INTRACRANIAL_TUMOUR
    bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS
    bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
    bleeding_risks_has_ACTIVE_BLEEDING
    bleeding_risks_has_BLEEDING_DIATHESIS
    (< platelets 50000.0)))
(define-fun region.bleeding () Bool (and part.18 (not row.ivc_filter) part.28))
(define-fun part.30 () Bool
  (not
    (or
      bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE
      bleeding_risks_has_INTRACRANIAL_TUMOUR
      bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS
      bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
      (< platelets 100000.0)
      bleeding_risks_has_ACTIVE_BLEEDING
      bleeding_risks_has_BLEEDING_DIATHESIS)))
(define-fun region.extensive_or_massive.special () Bool
  (and (= thrombosis 0) (< systolic_bp 90.0) part.30 (not row.ivc_filter)))
(define-fun row.anticoagulation () Bool (or (= thrombosis 0) (= thrombosis 2)))
(define-fun part.33 () Bool (and (= thrombosis 0) (< systolic_bp 90.0)))
(define-fun region.extensive_or_massive.extensive () Bool
  (and row.anticoagulation iliofemoral (not part.33) part.30 (not row.ivc_filter)))
(define-fun region.extensive_or_massive.catheter () Bool
  (and (= thrombosis 1) (or iliofemoral part.33) part.30 (not row.ivc_filter)))
(define-fun region.superficial.drug () Bool
  (and (= thrombosis 4) (not catheter_related) near_deep_veins (not row.ivc_filter) (not part.28)))
(define-fun region.isolated_calf.drug () Bool
  (and (= thrombosis 3) severe_symptoms (not row.ivc_filter) (not part.28)))
(define-fun part.38 () Bool (not (and (or iliofemoral part.33) part.30 (not row.ivc_filter))))
(define-fun region.central_catheter.drug () Bool
  (and
    (= thrombosis 1)
    (not catheter_infected_or_dysfunctional)
    (not row.ivc_filter)
    (not part.28)
    part.38))
(define-fun region.central_catheter.faulty.drug () Bool
  (and (= thrombosis 1) catheter_infected_or_dysfunctional (not row.ivc_filter) (not part.28) part.38))
(define-fun unresolved () Bool
  (not
    (or
      region.contraindicated
      region.contraindicated.no_filter
      region.contraindicated.superficial_catheter
      region.contraindicated.watch
      region.superficial.nothing_printed
      region.bleeding
      region.extensive_or_massive.special
      region.extensive_or_massive.extensive
      region.extensive_or_massive.catheter
      region.superficial.drug
      region.isolated_calf.drug
      region.central_catheter.drug
      region.central_catheter.faulty.drug)))
(define-fun row.superficial.catheter () Bool (and (= thrombosis 4) catheter_related))
(define-fun row.isolated_calf.watch () Bool (and (= thrombosis 3) (not severe_symptoms)))
(define-fun row.isolated_calf.severe () Bool
  (and (= thrombosis 3) severe_symptoms (not row.ivc_filter)))
(define-fun row.extensive_or_massive () Bool (and (or iliofemoral part.33) part.30))
(define-fun row.central_catheter () Bool
  (and (= thrombosis 1) (not catheter_infected_or_dysfunctional)))
(define-fun row.central_catheter.faulty () Bool
  (and (= thrombosis 1) catheter_infected_or_dysfunctional))
(define-fun only.anticoagulation () Bool
  (and
    row.anticoagulation
    (not
      (or
        row.superficial.catheter
        row.superficial.near_deep_veins
        row.isolated_calf.watch
        row.isolated_calf.severe
        row.extensive_or_massive
        row.central_catheter
        row.central_catheter.faulty
        row.ivc_filter))))

; 1. There is: a patient for whom anticoagulation is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (and unresolved row.anticoagulation only.anticoagulation)
      (or
        (and region.bleeding (or false row.anticoagulation))
        (and region.extensive_or_massive.special (or false row.anticoagulation))
        (and region.extensive_or_massive.extensive (or false row.anticoagulation))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.superficial.catheter () Bool
  (and
    row.superficial.catheter
    (not
      (or
        row.anticoagulation
        row.superficial.near_deep_veins
        row.isolated_calf.watch
        row.isolated_calf.severe
        row.extensive_or_massive
        row.central_catheter
        row.central_catheter.faulty
        row.ivc_filter))))

; 2. There is: a patient for whom superficial.catheter is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or
        (and unresolved row.superficial.catheter only.superficial.catheter)
        region.contraindicated.superficial_catheter)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 3. There is: a patient for whom superficial.near_deep_veins is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or false region.superficial.drug)
      (and region.bleeding (or false row.superficial.near_deep_veins)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.isolated_calf.watch () Bool
  (and
    row.isolated_calf.watch
    (not
      (or
        row.anticoagulation
        row.superficial.catheter
        row.superficial.near_deep_veins
        row.isolated_calf.severe
        row.extensive_or_massive
        row.central_catheter
        row.central_catheter.faulty
        row.ivc_filter))))

; 4. There is: a patient for whom isolated_calf.watch is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or (and unresolved row.isolated_calf.watch only.isolated_calf.watch) region.contraindicated.watch)
      false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. There is: a patient for whom isolated_calf.severe is the answer or an option
(push 1)
(assert (and
    legal
    (or (or false region.isolated_calf.drug) (and region.bleeding (or false row.isolated_calf.severe)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.extensive_or_massive () Bool
  (and
    row.extensive_or_massive
    (not
      (or
        row.anticoagulation
        row.superficial.catheter
        row.superficial.near_deep_veins
        row.isolated_calf.watch
        row.isolated_calf.severe
        row.central_catheter
        row.central_catheter.faulty
        row.ivc_filter))))

; 6. There is: a patient for whom extensive_or_massive is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or
        (and unresolved row.extensive_or_massive only.extensive_or_massive)
        region.extensive_or_massive.special)
      (or
        (and region.extensive_or_massive.extensive (or false row.extensive_or_massive))
        (and region.extensive_or_massive.catheter (or false row.extensive_or_massive))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 7. There is: a patient for whom central_catheter is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or false region.central_catheter.drug)
      (or
        (and region.bleeding (or false row.central_catheter))
        (and region.extensive_or_massive.catheter (or false row.central_catheter))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.52 () Bool (and region.bleeding (or false row.central_catheter.faulty)))

; 8. There is: a patient for whom central_catheter.faulty is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (or false region.central_catheter.faulty.drug)
      (or
        (and region.contraindicated (or false row.central_catheter.faulty))
        (and region.contraindicated.no_filter (or false row.central_catheter.faulty))
        part.52
        part.52
        (and region.extensive_or_massive.catheter (or false row.central_catheter.faulty))))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.ivc_filter () Bool
  (and
    row.ivc_filter
    (not
      (or
        row.anticoagulation
        row.superficial.catheter
        row.superficial.near_deep_veins
        row.isolated_calf.watch
        row.isolated_calf.severe
        row.extensive_or_massive
        row.central_catheter
        row.central_catheter.faulty))))

; 9. There is: a patient for whom ivc_filter is the answer or an option
(push 1)
(assert (and
    legal
    (or
      (and unresolved row.ivc_filter only.ivc_filter)
      (and region.contraindicated (or false row.ivc_filter)))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

