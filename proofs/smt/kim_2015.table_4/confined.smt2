; kim_2015.table_4: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
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

; 1. Is there: a patient for whom contraindicated meets PUBLISHED
(push 1)
(assert (and legal (and region.contraindicated false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.superficial.near_deep_veins () Bool
  (and (= thrombosis 4) (not catheter_related) near_deep_veins))
(define-fun row.anticoagulation () Bool (or (= thrombosis 0) (= thrombosis 2)))
(define-fun row.superficial.catheter () Bool (and (= thrombosis 4) catheter_related))
(declare-const severe_symptoms Bool) ; severe symptoms
(define-fun row.isolated_calf.watch () Bool (and (= thrombosis 3) (not severe_symptoms)))
(define-fun row.isolated_calf.severe () Bool
  (and (= thrombosis 3) severe_symptoms (not row.ivc_filter)))
(define-fun part.22 () Bool (and (= thrombosis 0) (< systolic_bp 90.0)))
(declare-const bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE Bool) ; bleeding risks of footnote a: has HAEMORRHAGIC_OR_UNKNOWN_STROKE
(declare-const bleeding_risks_has_INTRACRANIAL_TUMOUR Bool) ; bleeding risks of footnote a: has INTRACRANIAL_TUMOUR
(declare-const bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS Bool) ; bleeding risks of footnote a: has ISCHAEMIC_STROKE_WITHIN_3_MONTHS
(declare-const bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS Bool) ; bleeding risks of footnote a: has TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
(declare-const bleeding_risks_has_BLEEDING_DIATHESIS Bool) ; bleeding risks of footnote a: has BLEEDING_DIATHESIS
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
(define-fun row.extensive_or_massive () Bool (and (or iliofemoral part.22) part.28))
(define-fun row.central_catheter () Bool
  (and (= thrombosis 1) (not catheter_infected_or_dysfunctional)))
(define-fun row.central_catheter.faulty () Bool
  (and (= thrombosis 1) catheter_infected_or_dysfunctional))
(define-fun only.superficial.near_deep_veins () Bool
  (and
    row.superficial.near_deep_veins
    (not
      (or
        row.anticoagulation
        row.superficial.catheter
        row.isolated_calf.watch
        row.isolated_calf.severe
        row.extensive_or_massive
        row.central_catheter
        row.central_catheter.faulty
        row.ivc_filter))))
(define-fun only.isolated_calf.severe () Bool
  (and
    row.isolated_calf.severe
    (not
      (or
        row.anticoagulation
        row.superficial.catheter
        row.superficial.near_deep_veins
        row.isolated_calf.watch
        row.extensive_or_massive
        row.central_catheter
        row.central_catheter.faulty
        row.ivc_filter))))
(define-fun only.central_catheter () Bool
  (and
    row.central_catheter
    (not
      (or
        row.anticoagulation
        row.superficial.catheter
        row.superficial.near_deep_veins
        row.isolated_calf.watch
        row.isolated_calf.severe
        row.extensive_or_massive
        row.central_catheter.faulty
        row.ivc_filter))))
(define-fun only.central_catheter.faulty () Bool
  (and
    row.central_catheter.faulty
    (not
      (or
        row.anticoagulation
        row.superficial.catheter
        row.superficial.near_deep_veins
        row.isolated_calf.watch
        row.isolated_calf.severe
        row.extensive_or_massive
        row.central_catheter
        row.ivc_filter))))
(define-fun part.36 () Bool
  (or
    only.superficial.near_deep_veins
    only.isolated_calf.severe
    only.central_catheter
    only.central_catheter.faulty))

; 2. Is there: a patient for whom contraindicated meets COMPLETED
(push 1)
(assert (and legal (and region.contraindicated part.36)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun no_row () Bool
  (not
    (or
      row.anticoagulation
      row.superficial.catheter
      row.superficial.near_deep_veins
      row.isolated_calf.watch
      row.isolated_calf.severe
      row.extensive_or_massive
      row.central_catheter
      row.central_catheter.faulty
      row.ivc_filter)))

; 3. Is there: a patient for whom contraindicated meets GAP
(push 1)
(assert (and legal (and region.contraindicated no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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
(define-fun one_printed_outcome () Bool
  (or
    only.anticoagulation
    only.superficial.catheter
    only.isolated_calf.watch
    only.extensive_or_massive
    only.ivc_filter))
(define-fun part.44 () Bool (not (or no_row one_printed_outcome part.36)))

; 4. There is: a patient for whom contraindicated meets OVERLAP
(push 1)
(assert (and legal (and region.contraindicated part.44)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 5. Is there: a patient for whom contraindicated meets OVERRIDE
(push 1)
(assert (and legal (and region.contraindicated one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.45 () Bool
  (or
    (= thrombosis 0)
    (= thrombosis 2)
    row.superficial.near_deep_veins
    (and (= thrombosis 3) severe_symptoms)
    (= thrombosis 1)))
(define-fun region.contraindicated.no_filter () Bool (and part.45 (not part.11) row.ivc_filter))

; 6. Is there: a patient for whom contraindicated.no_filter meets PUBLISHED
(push 1)
(assert (and legal (and region.contraindicated.no_filter false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. Is there: a patient for whom contraindicated.no_filter meets COMPLETED
(push 1)
(assert (and legal (and region.contraindicated.no_filter part.36)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: a patient for whom contraindicated.no_filter meets GAP
(push 1)
(assert (and legal (and region.contraindicated.no_filter no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. There is: a patient for whom contraindicated.no_filter meets OVERLAP
(push 1)
(assert (and legal (and region.contraindicated.no_filter part.44)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 10. There is: a patient for whom contraindicated.no_filter meets OVERRIDE
(push 1)
(assert (and legal (and region.contraindicated.no_filter one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.contraindicated.superficial_catheter () Bool
  (and (= thrombosis 4) catheter_related row.ivc_filter))

; 11. Is there: a patient for whom contraindicated.superficial_catheter meets PUBLISHED
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter only.superficial.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: a patient for whom contraindicated.superficial_catheter meets COMPLETED
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: a patient for whom contraindicated.superficial_catheter meets GAP
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. There is: a patient for whom contraindicated.superficial_catheter meets OVERLAP
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter part.44)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 15. Is there: a patient for whom contraindicated.superficial_catheter meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.contraindicated.superficial_catheter
      (or
        only.anticoagulation
        only.isolated_calf.watch
        only.extensive_or_massive
        only.ivc_filter
        only.superficial.near_deep_veins
        only.isolated_calf.severe
        only.central_catheter
        only.central_catheter.faulty))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.contraindicated.watch () Bool
  (and (= thrombosis 3) (not severe_symptoms) row.ivc_filter))

; 16. Is there: a patient for whom contraindicated.watch meets PUBLISHED
(push 1)
(assert (and legal (and region.contraindicated.watch only.isolated_calf.watch)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: a patient for whom contraindicated.watch meets COMPLETED
(push 1)
(assert (and legal (and region.contraindicated.watch false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: a patient for whom contraindicated.watch meets GAP
(push 1)
(assert (and legal (and region.contraindicated.watch no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. There is: a patient for whom contraindicated.watch meets OVERLAP
(push 1)
(assert (and legal (and region.contraindicated.watch part.44)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 20. Is there: a patient for whom contraindicated.watch meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.contraindicated.watch
      (or
        only.anticoagulation
        only.superficial.catheter
        only.extensive_or_massive
        only.ivc_filter
        only.superficial.near_deep_veins
        only.isolated_calf.severe
        only.central_catheter
        only.central_catheter.faulty))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.superficial.nothing_printed () Bool
  (and (= thrombosis 4) (not catheter_related) (not near_deep_veins)))

; 21. Is there: a patient for whom superficial.nothing_printed meets PUBLISHED
(push 1)
(assert (and legal (and region.superficial.nothing_printed false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: a patient for whom superficial.nothing_printed meets COMPLETED
(push 1)
(assert (and legal (and region.superficial.nothing_printed part.36)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. There is: a patient for whom superficial.nothing_printed meets GAP
(push 1)
(assert (and legal (and region.superficial.nothing_printed no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 24. Is there: a patient for whom superficial.nothing_printed meets OVERLAP
(push 1)
(assert (and legal (and region.superficial.nothing_printed part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. There is: a patient for whom superficial.nothing_printed meets OVERRIDE
(push 1)
(assert (and legal (and region.superficial.nothing_printed one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.50 () Bool
  (or
    bleeding_risks_has_HAEMORRHAGIC_OR_UNKNOWN_STROKE
    bleeding_risks_has_INTRACRANIAL_TUMOUR
    bleeding_risks_has_ISCHAEMIC_STROKE_WITHIN_3_MONTHS
    bleeding_risks_has_TRAUMA_SURGERY_OR_HEAD_INJURY_WITHIN_3_WEEKS
    bleeding_risks_has_ACTIVE_BLEEDING
    bleeding_risks_has_BLEEDING_DIATHESIS
    (< platelets 50000.0)))
(define-fun region.bleeding () Bool (and part.45 (not row.ivc_filter) part.50))

; 26. Is there: a patient for whom bleeding meets PUBLISHED
(push 1)
(assert (and legal (and region.bleeding false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. There is: a patient for whom bleeding meets COMPLETED
(push 1)
(assert (and legal (and region.bleeding part.36)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 28. Is there: a patient for whom bleeding meets GAP
(push 1)
(assert (and legal (and region.bleeding no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: a patient for whom bleeding meets OVERLAP
(push 1)
(assert (and legal (and region.bleeding part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. There is: a patient for whom bleeding meets OVERRIDE
(push 1)
(assert (and legal (and region.bleeding one_printed_outcome)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun region.extensive_or_massive.special () Bool
  (and (= thrombosis 0) (< systolic_bp 90.0) part.28 (not row.ivc_filter)))

; 31. Is there: a patient for whom extensive_or_massive.special meets PUBLISHED
(push 1)
(assert (and legal (and region.extensive_or_massive.special only.extensive_or_massive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: a patient for whom extensive_or_massive.special meets COMPLETED
(push 1)
(assert (and legal (and region.extensive_or_massive.special false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: a patient for whom extensive_or_massive.special meets GAP
(push 1)
(assert (and legal (and region.extensive_or_massive.special no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. There is: a patient for whom extensive_or_massive.special meets OVERLAP
(push 1)
(assert (and legal (and region.extensive_or_massive.special part.44)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 35. Is there: a patient for whom extensive_or_massive.special meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.extensive_or_massive.special
      (or
        only.anticoagulation
        only.superficial.catheter
        only.isolated_calf.watch
        only.ivc_filter
        only.superficial.near_deep_veins
        only.isolated_calf.severe
        only.central_catheter
        only.central_catheter.faulty))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.extensive_or_massive.extensive () Bool
  (and row.anticoagulation iliofemoral (not part.22) part.28 (not row.ivc_filter)))

; 36. Is there: a patient for whom extensive_or_massive.extensive meets PUBLISHED
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: a patient for whom extensive_or_massive.extensive meets COMPLETED
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive part.36)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: a patient for whom extensive_or_massive.extensive meets GAP
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. There is: a patient for whom extensive_or_massive.extensive meets OVERLAP
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive part.44)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 40. Is there: a patient for whom extensive_or_massive.extensive meets OVERRIDE
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.extensive_or_massive.catheter () Bool
  (and (= thrombosis 1) (or iliofemoral part.22) part.28 (not row.ivc_filter)))

; 41. Is there: a patient for whom extensive_or_massive.catheter meets PUBLISHED
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: a patient for whom extensive_or_massive.catheter meets COMPLETED
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter part.36)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: a patient for whom extensive_or_massive.catheter meets GAP
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. There is: a patient for whom extensive_or_massive.catheter meets OVERLAP
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter part.44)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 45. Is there: a patient for whom extensive_or_massive.catheter meets OVERRIDE
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter one_printed_outcome)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.superficial.drug () Bool
  (and (= thrombosis 4) (not catheter_related) near_deep_veins (not row.ivc_filter) (not part.50)))

; 46. Is there: a patient for whom superficial.drug meets PUBLISHED
(push 1)
(assert (and legal (and region.superficial.drug false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. There is: a patient for whom superficial.drug meets COMPLETED
(push 1)
(assert (and legal (and region.superficial.drug only.superficial.near_deep_veins)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 48. Is there: a patient for whom superficial.drug meets GAP
(push 1)
(assert (and legal (and region.superficial.drug no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. Is there: a patient for whom superficial.drug meets OVERLAP
(push 1)
(assert (and legal (and region.superficial.drug part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: a patient for whom superficial.drug meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.superficial.drug
      (or
        only.anticoagulation
        only.superficial.catheter
        only.isolated_calf.watch
        only.extensive_or_massive
        only.ivc_filter
        only.isolated_calf.severe
        only.central_catheter
        only.central_catheter.faulty))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.isolated_calf.drug () Bool
  (and (= thrombosis 3) severe_symptoms (not row.ivc_filter) (not part.50)))

; 51. Is there: a patient for whom isolated_calf.drug meets PUBLISHED
(push 1)
(assert (and legal (and region.isolated_calf.drug only.anticoagulation)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. There is: a patient for whom isolated_calf.drug meets COMPLETED
(push 1)
(assert (and legal (and region.isolated_calf.drug only.isolated_calf.severe)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 53. Is there: a patient for whom isolated_calf.drug meets GAP
(push 1)
(assert (and legal (and region.isolated_calf.drug no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: a patient for whom isolated_calf.drug meets OVERLAP
(push 1)
(assert (and legal (and region.isolated_calf.drug part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 55. Is there: a patient for whom isolated_calf.drug meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.isolated_calf.drug
      (or
        only.superficial.catheter
        only.isolated_calf.watch
        only.extensive_or_massive
        only.ivc_filter
        only.superficial.near_deep_veins
        only.central_catheter
        only.central_catheter.faulty))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.57 () Bool (not (and (or iliofemoral part.22) part.28 (not row.ivc_filter))))
(define-fun region.central_catheter.drug () Bool
  (and
    (= thrombosis 1)
    (not catheter_infected_or_dysfunctional)
    (not row.ivc_filter)
    (not part.50)
    part.57))

; 56. Is there: a patient for whom central_catheter.drug meets PUBLISHED
(push 1)
(assert (and legal (and region.central_catheter.drug false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 57. There is: a patient for whom central_catheter.drug meets COMPLETED
(push 1)
(assert (and legal (and region.central_catheter.drug only.central_catheter)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 58. Is there: a patient for whom central_catheter.drug meets GAP
(push 1)
(assert (and legal (and region.central_catheter.drug no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. Is there: a patient for whom central_catheter.drug meets OVERLAP
(push 1)
(assert (and legal (and region.central_catheter.drug part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 60. Is there: a patient for whom central_catheter.drug meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.central_catheter.drug
      (or
        only.anticoagulation
        only.superficial.catheter
        only.isolated_calf.watch
        only.extensive_or_massive
        only.ivc_filter
        only.superficial.near_deep_veins
        only.isolated_calf.severe
        only.central_catheter.faulty))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.central_catheter.faulty.drug () Bool
  (and (= thrombosis 1) catheter_infected_or_dysfunctional (not row.ivc_filter) (not part.50) part.57))

; 61. Is there: a patient for whom central_catheter.faulty.drug meets PUBLISHED
(push 1)
(assert (and legal (and region.central_catheter.faulty.drug false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. There is: a patient for whom central_catheter.faulty.drug meets COMPLETED
(push 1)
(assert (and legal (and region.central_catheter.faulty.drug only.central_catheter.faulty)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 63. Is there: a patient for whom central_catheter.faulty.drug meets GAP
(push 1)
(assert (and legal (and region.central_catheter.faulty.drug no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 64. Is there: a patient for whom central_catheter.faulty.drug meets OVERLAP
(push 1)
(assert (and legal (and region.central_catheter.faulty.drug part.44)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 65. Is there: a patient for whom central_catheter.faulty.drug meets OVERRIDE
(push 1)
(assert (and
    legal
    (and
      region.central_catheter.faulty.drug
      (or
        only.anticoagulation
        only.superficial.catheter
        only.isolated_calf.watch
        only.extensive_or_massive
        only.ivc_filter
        only.superficial.near_deep_veins
        only.isolated_calf.severe
        only.central_catheter))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

