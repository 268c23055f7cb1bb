; kim_2015.table_4: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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

; 1. Is there: contraindicated and contraindicated.no_filter adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.contraindicated.no_filter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.contraindicated.superficial_catheter () Bool
  (and (= thrombosis 4) catheter_related row.ivc_filter))

; 2. Is there: contraindicated and contraindicated.superficial_catheter adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.contraindicated.superficial_catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.contraindicated.watch () Bool
  (and (= thrombosis 3) (not severe_symptoms) row.ivc_filter))

; 3. Is there: contraindicated and contraindicated.watch adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.contraindicated.watch)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.superficial.nothing_printed () Bool
  (and (= thrombosis 4) (not catheter_related) (not near_deep_veins)))

; 4. Is there: contraindicated and superficial.nothing_printed adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.superficial.nothing_printed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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

; 5. Is there: contraindicated and bleeding adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.bleeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

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

; 6. Is there: contraindicated and extensive_or_massive.special adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.extensive_or_massive.special)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.anticoagulation () Bool (or (= thrombosis 0) (= thrombosis 2)))
(define-fun part.33 () Bool (and (= thrombosis 0) (< systolic_bp 90.0)))
(define-fun region.extensive_or_massive.extensive () Bool
  (and row.anticoagulation iliofemoral (not part.33) part.30 (not row.ivc_filter)))

; 7. Is there: contraindicated and extensive_or_massive.extensive adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.extensive_or_massive.extensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.extensive_or_massive.catheter () Bool
  (and (= thrombosis 1) (or iliofemoral part.33) part.30 (not row.ivc_filter)))

; 8. Is there: contraindicated and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.superficial.drug () Bool
  (and (= thrombosis 4) (not catheter_related) near_deep_veins (not row.ivc_filter) (not part.28)))

; 9. Is there: contraindicated and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.isolated_calf.drug () Bool
  (and (= thrombosis 3) severe_symptoms (not row.ivc_filter) (not part.28)))

; 10. Is there: contraindicated and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.38 () Bool (not (and (or iliofemoral part.33) part.30 (not row.ivc_filter))))
(define-fun region.central_catheter.drug () Bool
  (and
    (= thrombosis 1)
    (not catheter_infected_or_dysfunctional)
    (not row.ivc_filter)
    (not part.28)
    part.38))

; 11. Is there: contraindicated and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.central_catheter.faulty.drug () Bool
  (and (= thrombosis 1) catheter_infected_or_dysfunctional (not row.ivc_filter) (not part.28) part.38))

; 12. Is there: contraindicated and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: contraindicated.no_filter and contraindicated.superficial_catheter adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.contraindicated.superficial_catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: contraindicated.no_filter and contraindicated.watch adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.contraindicated.watch)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: contraindicated.no_filter and superficial.nothing_printed adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.superficial.nothing_printed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: contraindicated.no_filter and bleeding adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.bleeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 17. Is there: contraindicated.no_filter and extensive_or_massive.special adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.extensive_or_massive.special)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: contraindicated.no_filter and extensive_or_massive.extensive adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.extensive_or_massive.extensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: contraindicated.no_filter and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: contraindicated.no_filter and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: contraindicated.no_filter and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: contraindicated.no_filter and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 23. Is there: contraindicated.no_filter and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.no_filter region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: contraindicated.superficial_catheter and contraindicated.watch adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.contraindicated.watch)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 25. Is there: contraindicated.superficial_catheter and superficial.nothing_printed adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.superficial.nothing_printed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: contraindicated.superficial_catheter and bleeding adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.bleeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: contraindicated.superficial_catheter and extensive_or_massive.special adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.extensive_or_massive.special)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: contraindicated.superficial_catheter and extensive_or_massive.extensive adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.extensive_or_massive.extensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: contraindicated.superficial_catheter and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: contraindicated.superficial_catheter and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 31. Is there: contraindicated.superficial_catheter and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: contraindicated.superficial_catheter and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: contraindicated.superficial_catheter and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.superficial_catheter region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: contraindicated.watch and superficial.nothing_printed adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.superficial.nothing_printed)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. Is there: contraindicated.watch and bleeding adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.bleeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: contraindicated.watch and extensive_or_massive.special adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.extensive_or_massive.special)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 37. Is there: contraindicated.watch and extensive_or_massive.extensive adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.extensive_or_massive.extensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: contraindicated.watch and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. Is there: contraindicated.watch and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: contraindicated.watch and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 41. Is there: contraindicated.watch and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: contraindicated.watch and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.contraindicated.watch region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: superficial.nothing_printed and bleeding adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.bleeding)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: superficial.nothing_printed and extensive_or_massive.special adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.extensive_or_massive.special)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: superficial.nothing_printed and extensive_or_massive.extensive adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.extensive_or_massive.extensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: superficial.nothing_printed and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: superficial.nothing_printed and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: superficial.nothing_printed and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 49. Is there: superficial.nothing_printed and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: superficial.nothing_printed and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.superficial.nothing_printed region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 51. Is there: bleeding and extensive_or_massive.special adopt different answers
(push 1)
(assert (and legal (and region.bleeding region.extensive_or_massive.special)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: bleeding and extensive_or_massive.extensive adopt different answers
(push 1)
(assert (and legal (and region.bleeding region.extensive_or_massive.extensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 53. Is there: bleeding and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.bleeding region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: bleeding and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.bleeding region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 55. Is there: bleeding and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.bleeding region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 56. Is there: bleeding and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.bleeding region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 57. Is there: bleeding and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.bleeding region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 58. Is there: extensive_or_massive.special and extensive_or_massive.extensive adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.special region.extensive_or_massive.extensive)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 59. Is there: extensive_or_massive.special and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.special region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 60. Is there: extensive_or_massive.special and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.special region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 61. Is there: extensive_or_massive.special and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.special region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. Is there: extensive_or_massive.special and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.special region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 63. Is there: extensive_or_massive.special and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.special region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 64. Is there: extensive_or_massive.extensive and extensive_or_massive.catheter adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive region.extensive_or_massive.catheter)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 65. Is there: extensive_or_massive.extensive and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 66. Is there: extensive_or_massive.extensive and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 67. Is there: extensive_or_massive.extensive and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 68. Is there: extensive_or_massive.extensive and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.extensive region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 69. Is there: extensive_or_massive.catheter and superficial.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter region.superficial.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 70. Is there: extensive_or_massive.catheter and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 71. Is there: extensive_or_massive.catheter and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. Is there: extensive_or_massive.catheter and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.extensive_or_massive.catheter region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 73. Is there: superficial.drug and isolated_calf.drug adopt different answers
(push 1)
(assert (and legal (and region.superficial.drug region.isolated_calf.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 74. Is there: superficial.drug and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.superficial.drug region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 75. Is there: superficial.drug and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.superficial.drug region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 76. Is there: isolated_calf.drug and central_catheter.drug adopt different answers
(push 1)
(assert (and legal (and region.isolated_calf.drug region.central_catheter.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 77. Is there: isolated_calf.drug and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.isolated_calf.drug region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 78. Is there: central_catheter.drug and central_catheter.faulty.drug adopt different answers
(push 1)
(assert (and legal (and region.central_catheter.drug region.central_catheter.faulty.drug)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

