; across_papers: renal_dose
; What is the starting dose of lenalidomide by renal function? kim_2015.fig_1 and van_de_donk_2012.table_4 and zhang_2023.renal_rejected differ for the patients of the regions and for no others.
; By dose, interval and days. Patients without a low count (Kim 2015) and without a risk factor (van de Donk 2012), which change the dose too. Zhang 2023 is rejected and stands sentence by sentence; the doses of Jones 2021 are those of maintenance and are not compared.
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(define-fun part.2 () Bool (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0))))
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun part.4 () Bool
  (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0))))
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const comorbidities Int) ; number of comorbidities: 0 to 20 , whole
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    part.2
    part.4
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))))
(define-fun part.8 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(declare-const frail Bool) ; frail
(define-fun van_de_donk_2012.table_4.row.risk_factors () Bool
  (or (>= age 75) frail (>= comorbidities 1)))
(define-fun part.11 () Bool (not van_de_donk_2012.table_4.row.risk_factors))
(define-fun kim_2015.fig_1.domain () Bool
  (and (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0)) part.2 part.4))
(define-fun van_de_donk_2012.table_4.domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))))
(define-fun both_are_asked () Bool
  (and domain (and (not part.8) part.11) kim_2015.fig_1.domain van_de_donk_2012.table_4.domain))
(define-fun van_de_donk_2012.table_4.row.from_50 () Bool (>= creatinine_clearance 50.0))
(define-fun part.16 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun kim_2015.fig_1.region.equality.normal () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.16 (not part.8)))
(define-fun kim_2015.fig_1.region.equality.moderate () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.16 (not part.8)))
(define-fun zhang_2023.renal_rejected.row.at_least_15_mg () Bool (< creatinine_clearance 30.0))
(define-fun kim_2015.fig_1.region.equality.severe () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg part.16 (not part.8)))
(declare-const on_dialysis Bool) ; on dialysis
(define-fun kim_2015.fig_1.region.dialysis.adequate () Bool (and on_dialysis (not part.8)))
(define-fun kim_2015.fig_1.region.dialysis.low_counts () Bool (and on_dialysis part.8))
(define-fun kim_2015.fig_1.region.very_low_counts.normal () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (or (< anc 500.0) (< platelets 30000.0))
    (not on_dialysis)))
(define-fun kim_2015.fig_1.region.very_low_counts.moderate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (or (< anc 500.0) (< platelets 30000.0))
    (not on_dialysis)))
(define-fun kim_2015.fig_1.region.very_low_counts.severe () Bool
  (and
    zhang_2023.renal_rejected.row.at_least_15_mg
    (or (< anc 500.0) (< platelets 30000.0))
    (not on_dialysis)))
(define-fun kim_2015.fig_1.region.very_low_counts.end_stage () Bool
  (and on_dialysis (or (< anc 500.0) (< platelets 30000.0))))
(define-fun unresolved () Bool
  (not
    (or
      kim_2015.fig_1.region.equality.normal
      kim_2015.fig_1.region.equality.moderate
      kim_2015.fig_1.region.equality.severe
      kim_2015.fig_1.region.dialysis.adequate
      kim_2015.fig_1.region.dialysis.low_counts
      kim_2015.fig_1.region.very_low_counts.normal
      kim_2015.fig_1.region.very_low_counts.moderate
      kim_2015.fig_1.region.very_low_counts.severe
      kim_2015.fig_1.region.very_low_counts.end_stage)))
(define-fun kim_2015.fig_1.row.normal.adequate () Bool
  (and van_de_donk_2012.table_4.row.from_50 (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.moderate.adequate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (> anc 1000.0)
    (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.severe.adequate () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.end_stage.adequate () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg on_dialysis (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.normal.low_counts () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.8))
(define-fun kim_2015.fig_1.row.moderate.low_counts () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.8))
(define-fun kim_2015.fig_1.row.severe.low_counts () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg part.8))
(define-fun kim_2015.fig_1.row.end_stage.low_counts () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg on_dialysis part.8))
(define-fun only.normal.adequate () Bool
  (and
    kim_2015.fig_1.row.normal.adequate
    (not
      (or
        kim_2015.fig_1.row.moderate.adequate
        kim_2015.fig_1.row.severe.adequate
        kim_2015.fig_1.row.end_stage.adequate
        kim_2015.fig_1.row.normal.low_counts
        kim_2015.fig_1.row.moderate.low_counts
        kim_2015.fig_1.row.severe.low_counts
        kim_2015.fig_1.row.end_stage.low_counts))))
(define-fun part.38 () Bool (not kim_2015.fig_1.region.dialysis.adequate))
(define-fun kim_2015.fig_1.active.equality.normal () Bool
  (and kim_2015.fig_1.region.equality.normal part.38))
(define-fun part.40 () Bool
  (or (and unresolved only.normal.adequate) kim_2015.fig_1.active.equality.normal))
(define-fun van_de_donk_2012.table_4.region.at_50 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    part.11
    (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.row.up_to_30 () Bool (<= creatinine_clearance 30.0))
(define-fun van_de_donk_2012.table_4.region.at_30 () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    van_de_donk_2012.table_4.row.up_to_30
    part.11
    (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.region.dialysis.any_clearance () Bool
  (and on_dialysis part.11))
(define-fun van_de_donk_2012.table_4.region.dialysis.risk_factors () Bool
  (and on_dialysis van_de_donk_2012.table_4.row.risk_factors))
(define-fun part.46 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun van_de_donk_2012.table_4.region.one_risk_factor () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    van_de_donk_2012.table_4.row.risk_factors
    (not part.46)
    (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.region.several_risk_factors () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.46 (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.region.from_30_to_50.risk_factors () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    (< creatinine_clearance 50.0)
    van_de_donk_2012.table_4.row.risk_factors
    (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.row.from_30_to_50 () Bool
  (and (>= creatinine_clearance 30.0) (<= creatinine_clearance 50.0)))
(define-fun van_de_donk_2012.table_4.region.up_to_30.risk_factors () Bool
  (and
    van_de_donk_2012.table_4.row.up_to_30
    (not van_de_donk_2012.table_4.row.from_30_to_50)
    van_de_donk_2012.table_4.row.risk_factors
    (not on_dialysis)))
(define-fun unresolved_ () Bool
  (not
    (or
      van_de_donk_2012.table_4.region.at_50
      van_de_donk_2012.table_4.region.at_30
      van_de_donk_2012.table_4.region.dialysis.any_clearance
      van_de_donk_2012.table_4.region.dialysis.risk_factors
      van_de_donk_2012.table_4.region.one_risk_factor
      van_de_donk_2012.table_4.region.several_risk_factors
      van_de_donk_2012.table_4.region.from_30_to_50.risk_factors
      van_de_donk_2012.table_4.region.up_to_30.risk_factors)))
(define-fun only.from_30_to_50 () Bool
  (and
    van_de_donk_2012.table_4.row.from_30_to_50
    (not
      (or
        van_de_donk_2012.table_4.row.risk_factors
        van_de_donk_2012.table_4.row.from_50
        van_de_donk_2012.table_4.row.up_to_30
        on_dialysis))))
(define-fun part.54 () Bool
  (or
    (and unresolved_ only.from_30_to_50)
    van_de_donk_2012.table_4.region.at_30
    van_de_donk_2012.table_4.region.several_risk_factors
    van_de_donk_2012.table_4.region.from_30_to_50.risk_factors))

; 1. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.40 part.54)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.40 part.54) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.up_to_30 () Bool
  (and
    van_de_donk_2012.table_4.row.up_to_30
    (not
      (or
        van_de_donk_2012.table_4.row.risk_factors
        van_de_donk_2012.table_4.row.from_50
        van_de_donk_2012.table_4.row.from_30_to_50
        on_dialysis))))
(define-fun part.56 () Bool
  (or (and unresolved_ only.up_to_30) van_de_donk_2012.table_4.region.up_to_30.risk_factors))

; 3. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.40 part.56)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.40 part.56) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.dialysis () Bool
  (and
    on_dialysis
    (not
      (or
        van_de_donk_2012.table_4.row.risk_factors
        van_de_donk_2012.table_4.row.from_50
        van_de_donk_2012.table_4.row.from_30_to_50
        van_de_donk_2012.table_4.row.up_to_30))))
(define-fun part.58 () Bool
  (or
    (and unresolved_ only.dialysis)
    van_de_donk_2012.table_4.region.dialysis.any_clearance
    van_de_donk_2012.table_4.region.dialysis.risk_factors))

; 5. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.40 part.58)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.40 part.58) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.59 () Bool (and part.40 van_de_donk_2012.table_4.region.one_risk_factor))

; 7. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.59))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.59 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.moderate.adequate () Bool
  (and
    kim_2015.fig_1.row.moderate.adequate
    (not
      (or
        kim_2015.fig_1.row.normal.adequate
        kim_2015.fig_1.row.severe.adequate
        kim_2015.fig_1.row.end_stage.adequate
        kim_2015.fig_1.row.normal.low_counts
        kim_2015.fig_1.row.moderate.low_counts
        kim_2015.fig_1.row.severe.low_counts
        kim_2015.fig_1.row.end_stage.low_counts))))
(define-fun kim_2015.fig_1.active.equality.moderate () Bool
  (and kim_2015.fig_1.region.equality.moderate part.38))
(define-fun part.62 () Bool
  (or (and unresolved only.moderate.adequate) kim_2015.fig_1.active.equality.moderate))
(define-fun only.from_50 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (not
      (or
        van_de_donk_2012.table_4.row.risk_factors
        van_de_donk_2012.table_4.row.from_30_to_50
        van_de_donk_2012.table_4.row.up_to_30
        on_dialysis))))
(define-fun part.64 () Bool
  (or (and unresolved_ only.from_50) van_de_donk_2012.table_4.region.at_50))

; 9. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.62 part.64)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.62 part.64) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.62 part.56)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.62 part.56) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.62 part.58)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.62 part.58) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.65 () Bool (and part.62 van_de_donk_2012.table_4.region.one_risk_factor))

; 15. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.65))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.65 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.severe.adequate+moderate.low_counts () Bool
  (and
    (or kim_2015.fig_1.row.severe.adequate kim_2015.fig_1.row.moderate.low_counts)
    (not
      (or
        kim_2015.fig_1.row.normal.adequate
        kim_2015.fig_1.row.moderate.adequate
        kim_2015.fig_1.row.end_stage.adequate
        kim_2015.fig_1.row.normal.low_counts
        kim_2015.fig_1.row.severe.low_counts
        kim_2015.fig_1.row.end_stage.low_counts))))
(define-fun kim_2015.fig_1.active.equality.severe () Bool
  (and kim_2015.fig_1.region.equality.severe part.38))
(define-fun part.68 () Bool
  (or (and unresolved only.severe.adequate+moderate.low_counts) kim_2015.fig_1.active.equality.severe))

; 17. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.68 part.64)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.68 part.64) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 19. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.68 part.54)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.68 part.54) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.68 part.58)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.68 part.58) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.69 () Bool (and part.68 van_de_donk_2012.table_4.region.one_risk_factor))

; 23. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.69))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.69 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.end_stage.adequate+severe.low_counts () Bool
  (and
    (or kim_2015.fig_1.row.end_stage.adequate kim_2015.fig_1.row.severe.low_counts)
    (not
      (or
        kim_2015.fig_1.row.normal.adequate
        kim_2015.fig_1.row.moderate.adequate
        kim_2015.fig_1.row.severe.adequate
        kim_2015.fig_1.row.normal.low_counts
        kim_2015.fig_1.row.moderate.low_counts
        kim_2015.fig_1.row.end_stage.low_counts))))
(define-fun part.71 () Bool
  (or
    (and unresolved only.end_stage.adequate+severe.low_counts)
    kim_2015.fig_1.region.dialysis.adequate))

; 25. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.71 part.64)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.71 part.64) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.71 part.54)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.71 part.54) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.71 part.56)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.71 part.56) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.72 () Bool (and part.71 van_de_donk_2012.table_4.region.one_risk_factor))

; 31. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.72))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.72 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.normal.low_counts () Bool
  (and
    kim_2015.fig_1.row.normal.low_counts
    (not
      (or
        kim_2015.fig_1.row.normal.adequate
        kim_2015.fig_1.row.moderate.adequate
        kim_2015.fig_1.row.severe.adequate
        kim_2015.fig_1.row.end_stage.adequate
        kim_2015.fig_1.row.moderate.low_counts
        kim_2015.fig_1.row.severe.low_counts
        kim_2015.fig_1.row.end_stage.low_counts))))
(define-fun part.74 () Bool (and (and unresolved only.normal.low_counts) part.64))

; 33. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.74))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.74 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.75 () Bool (and (and unresolved only.normal.low_counts) part.54))

; 35. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.75))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.75 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.76 () Bool (and (and unresolved only.normal.low_counts) part.56))

; 37. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.76))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.76 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.77 () Bool (and (and unresolved only.normal.low_counts) part.58))

; 39. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.77))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.77 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.end_stage.low_counts () Bool
  (and
    kim_2015.fig_1.row.end_stage.low_counts
    (not
      (or
        kim_2015.fig_1.row.normal.adequate
        kim_2015.fig_1.row.moderate.adequate
        kim_2015.fig_1.row.severe.adequate
        kim_2015.fig_1.row.end_stage.adequate
        kim_2015.fig_1.row.normal.low_counts
        kim_2015.fig_1.row.moderate.low_counts
        kim_2015.fig_1.row.severe.low_counts))))
(define-fun kim_2015.fig_1.active.dialysis.low_counts () Bool
  (and
    kim_2015.fig_1.region.dialysis.low_counts
    (not kim_2015.fig_1.region.very_low_counts.end_stage)))
(define-fun part.80 () Bool
  (or (and unresolved only.end_stage.low_counts) kim_2015.fig_1.active.dialysis.low_counts))

; 41. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.80 part.64)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.80 part.64) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.80 part.54)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.80 part.54) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.80 part.56)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.80 part.56) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 47. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.80 part.58)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.80 part.58) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.81 () Bool (and part.80 van_de_donk_2012.table_4.region.one_risk_factor))

; 49. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.81))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.81 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun both_are_asked_ () Bool
  (and
    kim_2015.fig_1.domain
    (not part.8)
    kim_2015.fig_1.domain
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))))
(define-fun zhang_2023.renal_rejected.row.no_adjustment () Bool (>= creatinine_clearance 60.0))
(define-fun part.84 () Bool (and part.62 zhang_2023.renal_rejected.row.no_adjustment))

; 51. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.84))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.84 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.85 () Bool (and part.68 zhang_2023.renal_rejected.row.no_adjustment))

; 53. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.85))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.85 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.86 () Bool (and zhang_2023.renal_rejected.row.no_adjustment on_dialysis))
(define-fun part.87 () Bool (and part.71 zhang_2023.renal_rejected.row.no_adjustment))

; 55. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.86 (not part.87))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 56. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.87 (not (or part.86 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.88 () Bool
  (and (and unresolved only.normal.low_counts) zhang_2023.renal_rejected.row.no_adjustment))

; 57. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.88))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 58. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.88 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.89 () Bool (and part.80 zhang_2023.renal_rejected.row.no_adjustment))

; 59. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.89))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 60. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.89 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun zhang_2023.renal_rejected.row.full_dose () Bool (> creatinine_clearance 30.0))
(define-fun part.91 () Bool
  (and zhang_2023.renal_rejected.row.full_dose (< creatinine_clearance 50.0) (not on_dialysis)))
(define-fun part.92 () Bool (and part.62 zhang_2023.renal_rejected.row.full_dose))

; 61. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.91 (not part.92))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 62. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.92 (not (or part.91 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.93 () Bool (and part.68 zhang_2023.renal_rejected.row.full_dose))

; 63. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.93))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 64. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.93 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.94 () Bool (and zhang_2023.renal_rejected.row.full_dose on_dialysis))
(define-fun part.95 () Bool (and part.71 zhang_2023.renal_rejected.row.full_dose))

; 65. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.94 (not part.95))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 66. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.95 (not (or part.94 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.96 () Bool
  (and (and unresolved only.normal.low_counts) zhang_2023.renal_rejected.row.full_dose))

; 67. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.96))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 68. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.96 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.97 () Bool (and part.80 zhang_2023.renal_rejected.row.full_dose))

; 69. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.97))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 70. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.97 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.98 () Bool (and part.40 zhang_2023.renal_rejected.row.at_least_15_mg))

; 71. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.98))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 72. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.98 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.99 () Bool (and part.62 zhang_2023.renal_rejected.row.at_least_15_mg))

; 73. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.99))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 74. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.99 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.100 () Bool (and zhang_2023.renal_rejected.row.at_least_15_mg (not on_dialysis)))
(define-fun part.101 () Bool (and part.68 zhang_2023.renal_rejected.row.at_least_15_mg))

; 75. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.100 (not part.101))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 76. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.101 (not (or part.100 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.102 () Bool (and zhang_2023.renal_rejected.row.at_least_15_mg on_dialysis))
(define-fun part.103 () Bool (and part.71 zhang_2023.renal_rejected.row.at_least_15_mg))

; 77. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.102 (not part.103))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 78. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.103 (not (or part.102 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.104 () Bool (and part.80 zhang_2023.renal_rejected.row.at_least_15_mg))

; 79. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.104))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 80. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.104 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun both_are_asked__ () Bool
  (and
    van_de_donk_2012.table_4.domain
    part.11
    van_de_donk_2012.table_4.domain
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))))
(define-fun part.106 () Bool (and part.54 zhang_2023.renal_rejected.row.no_adjustment))

; 81. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.106))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 82. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.106 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.107 () Bool (and part.56 zhang_2023.renal_rejected.row.no_adjustment))

; 83. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.107))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 84. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.107 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.108 () Bool (and part.58 zhang_2023.renal_rejected.row.no_adjustment))

; 85. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.86 (not part.108))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 86. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.108 (not (or part.86 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.109 () Bool
  (and van_de_donk_2012.table_4.region.one_risk_factor zhang_2023.renal_rejected.row.no_adjustment))

; 87. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.109))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 88. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.109 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.110 () Bool (and part.54 zhang_2023.renal_rejected.row.full_dose))

; 89. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.91 (not part.110))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 90. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.110 (not (or part.91 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.111 () Bool (and part.56 zhang_2023.renal_rejected.row.full_dose))

; 91. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.111))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 92. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.111 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.112 () Bool (and part.58 zhang_2023.renal_rejected.row.full_dose))

; 93. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.94 (not part.112))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 94. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.112 (not (or part.94 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.113 () Bool
  (and van_de_donk_2012.table_4.region.one_risk_factor zhang_2023.renal_rejected.row.full_dose))

; 95. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.113))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 96. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.113 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.114 () Bool (and part.64 zhang_2023.renal_rejected.row.at_least_15_mg))

; 97. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.114))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 98. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.114 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.115 () Bool (and part.54 zhang_2023.renal_rejected.row.at_least_15_mg))

; 99. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.115))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 100. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.115 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.116 () Bool (and part.56 zhang_2023.renal_rejected.row.at_least_15_mg))

; 101. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.100 (not part.116))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 102. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.116 (not (or part.100 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.117 () Bool (and part.58 zhang_2023.renal_rejected.row.at_least_15_mg))

; 103. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.102 (not part.117))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 104. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.117 (not (or part.102 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

