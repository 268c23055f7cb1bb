; across_papers: starting_dose
; What is the starting dose of lenalidomide? kim_2015.fig_1 and van_de_donk_2012.table_4 differ for the patients of the regions and for no others.
; By dose, interval and days, as the two tables are adopted. Kim 2015 asks for blood counts, van de Donk 2012 for age, frailty and comorbidities.
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
(define-fun kim_2015.fig_1.domain () Bool
  (and (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0)) part.2 part.4))
(define-fun van_de_donk_2012.table_4.domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))))
(define-fun both_are_asked () Bool
  (and domain true kim_2015.fig_1.domain van_de_donk_2012.table_4.domain))
(define-fun van_de_donk_2012.table_4.row.from_50 () Bool (>= creatinine_clearance 50.0))
(declare-const on_dialysis Bool) ; on dialysis
(declare-const frail Bool) ; frail
(define-fun part.14 () Bool
  (or
    (and (< age 75) (or (and (not frail) (> comorbidities 1)) (and frail (>= comorbidities 1))))
    (and (>= age 75) (or frail (>= comorbidities 1)))))
(define-fun part.15 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    part.14))
(define-fun part.16 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun part.17 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun kim_2015.fig_1.region.equality.normal () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.16 (not part.17)))
(define-fun kim_2015.fig_1.region.equality.moderate () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.16 (not part.17)))
(define-fun kim_2015.fig_1.region.equality.severe () Bool
  (and (< creatinine_clearance 30.0) part.16 (not part.17)))
(define-fun kim_2015.fig_1.region.dialysis.adequate () Bool (and on_dialysis (not part.17)))
(define-fun kim_2015.fig_1.region.dialysis.low_counts () Bool (and on_dialysis part.17))
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
  (and (< creatinine_clearance 30.0) (or (< anc 500.0) (< platelets 30000.0)) (not on_dialysis)))
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
  (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.end_stage.adequate () Bool
  (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.normal.low_counts () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.17))
(define-fun kim_2015.fig_1.row.moderate.low_counts () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.17))
(define-fun kim_2015.fig_1.row.severe.low_counts () Bool
  (and (< creatinine_clearance 30.0) part.17))
(define-fun kim_2015.fig_1.row.end_stage.low_counts () Bool
  (and (< creatinine_clearance 30.0) on_dialysis part.17))
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
(define-fun part.37 () Bool (not kim_2015.fig_1.region.dialysis.adequate))
(define-fun kim_2015.fig_1.active.equality.normal () Bool
  (and kim_2015.fig_1.region.equality.normal part.37))
(define-fun part.39 () Bool
  (or (and unresolved only.normal.adequate) kim_2015.fig_1.active.equality.normal))
(define-fun van_de_donk_2012.table_4.row.risk_factors () Bool
  (or (>= age 75) frail (>= comorbidities 1)))
(define-fun part.41 () Bool (not van_de_donk_2012.table_4.row.risk_factors))
(define-fun van_de_donk_2012.table_4.region.at_50 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    part.41
    (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.row.up_to_30 () Bool (<= creatinine_clearance 30.0))
(define-fun van_de_donk_2012.table_4.region.at_30 () Bool
  (and
    (>= creatinine_clearance 30.0)
    (<= creatinine_clearance 50.0)
    van_de_donk_2012.table_4.row.up_to_30
    part.41
    (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.region.dialysis.any_clearance () Bool
  (and on_dialysis part.41))
(define-fun van_de_donk_2012.table_4.region.dialysis.risk_factors () Bool
  (and on_dialysis van_de_donk_2012.table_4.row.risk_factors))
(define-fun part.47 () Bool
  (or
    (and (>= age 75) frail)
    (and (>= age 75) (>= comorbidities 1))
    (and frail (>= comorbidities 1))
    (> comorbidities 1)))
(define-fun van_de_donk_2012.table_4.region.one_risk_factor () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    van_de_donk_2012.table_4.row.risk_factors
    (not part.47)
    (not on_dialysis)))
(define-fun van_de_donk_2012.table_4.region.several_risk_factors () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.47 (not on_dialysis)))
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
(define-fun part.55 () Bool
  (or
    (and unresolved_ only.from_30_to_50)
    van_de_donk_2012.table_4.region.at_30
    van_de_donk_2012.table_4.region.several_risk_factors
    van_de_donk_2012.table_4.region.from_30_to_50.risk_factors))

; 1. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.15 (not (and part.39 part.55)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.39 part.55) (not (or part.15 false)))))
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
(define-fun part.57 () Bool
  (or (and unresolved_ only.up_to_30) van_de_donk_2012.table_4.region.up_to_30.risk_factors))

; 3. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.39 part.57)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.39 part.57) (not (or false false)))))
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
(define-fun part.59 () Bool
  (or
    (and unresolved_ only.dialysis)
    van_de_donk_2012.table_4.region.dialysis.any_clearance
    van_de_donk_2012.table_4.region.dialysis.risk_factors))

; 5. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.39 part.59)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.39 part.59) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.60 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (or
      (and
        (< age 75)
        (or (and (not frail) (>= comorbidities 1) (<= comorbidities 1)) (and frail (< comorbidities 1))))
      (and (>= age 75) (not frail) (< comorbidities 1)))))
(define-fun part.61 () Bool (and part.39 van_de_donk_2012.table_4.region.one_risk_factor))

; 7. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.60 (not part.61))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.61 (not (or part.60 false)))))
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
  (and kim_2015.fig_1.region.equality.moderate part.37))
(define-fun part.64 () Bool
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
(define-fun part.66 () Bool
  (or (and unresolved_ only.from_50) van_de_donk_2012.table_4.region.at_50))

; 9. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.64 part.66)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.64 part.66) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.64 part.57)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.64 part.57) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 13. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.64 part.59)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.64 part.59) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.67 () Bool (and part.64 van_de_donk_2012.table_4.region.one_risk_factor))

; 15. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.67))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.67 (not (or false false)))))
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
  (and kim_2015.fig_1.region.equality.severe part.37))
(define-fun part.70 () Bool
  (or (and unresolved only.severe.adequate+moderate.low_counts) kim_2015.fig_1.active.equality.severe))

; 17. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.70 part.66)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.70 part.66) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.71 () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 500.0)
    (>= platelets 30000.0)
    part.17))

; 19. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.71 (not (and part.70 part.55)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.70 part.55) (not (or part.71 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 21. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.70 part.59)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.70 part.59) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.72 () Bool (and part.70 van_de_donk_2012.table_4.region.one_risk_factor))

; 23. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.72))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.72 (not (or false false)))))
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
(define-fun part.74 () Bool
  (or
    (and unresolved only.end_stage.adequate+severe.low_counts)
    kim_2015.fig_1.region.dialysis.adequate))

; 25. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.74 part.66)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.74 part.66) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.74 part.55)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.74 part.55) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.75 () Bool
  (and (< creatinine_clearance 30.0) (not on_dialysis) (>= anc 500.0) (>= platelets 30000.0) part.17))

; 29. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.75 (not (and part.74 part.57)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.74 part.57) (not (or part.75 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.76 () Bool (and part.74 van_de_donk_2012.table_4.region.one_risk_factor))

; 31. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.76))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.76 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.77 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (not on_dialysis)
    (>= anc 500.0)
    (>= platelets 30000.0)
    (< age 75)
    (not frail)
    (< comorbidities 1)
    part.17))
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
(define-fun part.79 () Bool (and (and unresolved only.normal.low_counts) part.66))

; 33. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.77 (not part.79))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.79 (not (or part.77 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.80 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (not on_dialysis)
    (>= anc 500.0)
    (>= platelets 30000.0)
    part.17
    part.14))
(define-fun part.81 () Bool (and (and unresolved only.normal.low_counts) part.55))

; 35. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.80 (not part.81))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.81 (not (or part.80 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.82 () Bool (and (and unresolved only.normal.low_counts) part.57))

; 37. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.82))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.82 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.83 () Bool (and (and unresolved only.normal.low_counts) part.59))

; 39. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.83))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.83 (not (or false false)))))
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
(define-fun part.86 () Bool
  (or (and unresolved only.end_stage.low_counts) kim_2015.fig_1.active.dialysis.low_counts))

; 41. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.86 part.66)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.86 part.66) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 43. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.86 part.55)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.86 part.55) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 45. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.86 part.57)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.86 part.57) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.87 () Bool (and on_dialysis (>= anc 500.0) (>= platelets 30000.0) part.17))

; 47. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.87 (not (and part.86 part.59)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.86 part.59) (not (or part.87 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.88 () Bool (and part.86 van_de_donk_2012.table_4.region.one_risk_factor))

; 49. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.88))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.88 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

