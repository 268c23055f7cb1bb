; zhang_2023.monitoring: counts_are_never_rarer_early
; Blood counts are taken at least as often early in treatment as late.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const one_week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(declare-const other_week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(declare-const one_hepatitis_b Bool) ; history of HBV infection, or HBV-positive, anti-HBc-positive alone included
(declare-const other_hepatitis_b Bool) ; history of HBV infection, or HBV-positive, anti-HBc-positive alone included
(declare-const one_viral_liver_infection Bool) ; another viral liver infection than hepatitis B, past or concurrent
(declare-const other_viral_liver_infection Bool) ; another viral liver infection than hepatitis B, past or concurrent
(declare-const one_hepatotoxic_drugs Bool) ; on drugs known to make liver function abnormal
(declare-const other_hepatotoxic_drugs Bool) ; on drugs known to make liver function abnormal
(declare-const one_high_tumour_load Bool) ; high tumour load before treatment
(declare-const other_high_tumour_load Bool) ; high tumour load before treatment
(define-fun one_unresolved () Bool (not false))
(define-fun one_row.thereafter () Bool (> one_week 8))
(define-fun one_row.first_8_weeks () Bool (<= one_week 8))
(define-fun one_only.thereafter () Bool (and one_row.thereafter (not one_row.first_8_weeks)))
(define-fun one_only.first_8_weeks () Bool (and one_row.first_8_weeks (not one_row.thereafter)))
(define-fun other_row.thereafter () Bool (> other_week 8))
(define-fun other_row.first_8_weeks () Bool (<= other_week 8))
(define-fun other_only.thereafter () Bool (and other_row.thereafter (not other_row.first_8_weeks)))
(define-fun other_only.first_8_weeks () Bool
  (and other_row.first_8_weeks (not other_row.thereafter)))

; 1. Is there: counts are rarer early than late
(push 1)
(assert (and
    (and (and (>= one_week 0) (<= one_week 4000)) (and (>= other_week 0) (<= other_week 4000)))
    (and
      (and
        (= one_hepatitis_b other_hepatitis_b)
        (= one_viral_liver_infection other_viral_liver_infection)
        (= one_hepatotoxic_drugs other_hepatotoxic_drugs)
        (= one_high_tumour_load other_high_tumour_load))
      (< one_week other_week)
      (>
        (ite (and one_unresolved one_only.thereafter) 28
        (ite (and one_unresolved one_only.first_8_weeks) 7
        0))
        (ite (and one_unresolved other_only.thereafter) 28
        (ite (and one_unresolved other_only.first_8_weeks) 7
        0))))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

