; across_papers: renal_edges
; What does Table 4 of van de Donk print at its edges? kim_2015.fig_1 and van_de_donk_2012.table_4 differ for the patients of the regions and for no others.
; By dose, interval and days, row by row as it is printed, before anything is read into it, against Fig. 1 of Kim 2015. Patients without a low count and a risk factor, who are not on dialysis.
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
(declare-const on_dialysis Bool) ; on dialysis
(declare-const frail Bool) ; frail
(define-fun van_de_donk_2012.table_4.row.risk_factors () Bool
  (or (>= age 75) frail (>= comorbidities 1)))
(define-fun kim_2015.fig_1.domain () Bool
  (and (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0)) part.2 part.4))
(define-fun van_de_donk_2012.table_4.domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= age 18) (<= age 120))
    (and (>= comorbidities 0) (<= comorbidities 20))))
(define-fun both_are_asked () Bool
  (and
    domain
    (and (not part.8) (not on_dialysis) (not van_de_donk_2012.table_4.row.risk_factors))
    kim_2015.fig_1.domain
    van_de_donk_2012.table_4.domain))
(define-fun van_de_donk_2012.table_4.row.from_50 () Bool (>= creatinine_clearance 50.0))
(define-fun part.16 () Bool (not (and (> anc 1000.0) (> platelets 50000.0))))
(define-fun kim_2015.fig_1.region.equality.normal () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.16 (not part.8)))
(define-fun kim_2015.fig_1.region.equality.moderate () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.16 (not part.8)))
(define-fun kim_2015.fig_1.region.equality.severe () Bool
  (and (< creatinine_clearance 30.0) part.16 (not part.8)))
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
(define-fun kim_2015.fig_1.row.moderate.adequate () Bool
  (and
    (>= creatinine_clearance 30.0)
    (< creatinine_clearance 50.0)
    (> anc 1000.0)
    (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.normal.adequate () Bool
  (and van_de_donk_2012.table_4.row.from_50 (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.severe.adequate () Bool
  (and (< creatinine_clearance 30.0) (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.end_stage.adequate () Bool
  (and (< creatinine_clearance 30.0) on_dialysis (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.normal.low_counts () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.8))
(define-fun kim_2015.fig_1.row.moderate.low_counts () Bool
  (and (>= creatinine_clearance 30.0) (< creatinine_clearance 50.0) part.8))
(define-fun kim_2015.fig_1.row.severe.low_counts () Bool (and (< creatinine_clearance 30.0) part.8))
(define-fun kim_2015.fig_1.row.end_stage.low_counts () Bool
  (and (< creatinine_clearance 30.0) on_dialysis part.8))
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
(define-fun part.36 () Bool (not kim_2015.fig_1.region.dialysis.adequate))
(define-fun kim_2015.fig_1.active.equality.moderate () Bool
  (and kim_2015.fig_1.region.equality.moderate part.36))
(define-fun part.38 () Bool
  (or (and unresolved only.moderate.adequate) kim_2015.fig_1.active.equality.moderate))
(define-fun part.39 () Bool (and part.38 van_de_donk_2012.table_4.row.from_50))

; 1. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.39))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.39 (not (or false false)))))
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
  (and kim_2015.fig_1.region.equality.severe part.36))
(define-fun part.42 () Bool
  (or (and unresolved only.severe.adequate+moderate.low_counts) kim_2015.fig_1.active.equality.severe))
(define-fun part.43 () Bool (and part.42 van_de_donk_2012.table_4.row.from_50))

; 3. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.43))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.43 (not (or false false)))))
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
(define-fun part.45 () Bool
  (or
    (and unresolved only.end_stage.adequate+severe.low_counts)
    kim_2015.fig_1.region.dialysis.adequate))
(define-fun part.46 () Bool (and part.45 van_de_donk_2012.table_4.row.from_50))

; 5. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.46))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.46 (not (or false false)))))
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
(define-fun part.48 () Bool
  (and (and unresolved only.normal.low_counts) van_de_donk_2012.table_4.row.from_50))

; 7. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.48))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.48 (not (or false false)))))
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
(define-fun part.51 () Bool
  (or (and unresolved only.end_stage.low_counts) kim_2015.fig_1.active.dialysis.low_counts))
(define-fun part.52 () Bool (and part.51 van_de_donk_2012.table_4.row.from_50))

; 9. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.52))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.52 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.53 () Bool
  (and van_de_donk_2012.table_4.row.from_50 (<= creatinine_clearance 50.0)))
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
(define-fun kim_2015.fig_1.active.equality.normal () Bool
  (and kim_2015.fig_1.region.equality.normal part.36))
(define-fun part.56 () Bool
  (or (and unresolved only.normal.adequate) kim_2015.fig_1.active.equality.normal))
(define-fun van_de_donk_2012.table_4.row.from_30_to_50 () Bool
  (and (>= creatinine_clearance 30.0) (<= creatinine_clearance 50.0)))
(define-fun part.58 () Bool (and part.56 van_de_donk_2012.table_4.row.from_30_to_50))

; 11. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.53 (not part.58))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.58 (not (or part.53 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.59 () Bool (and part.42 van_de_donk_2012.table_4.row.from_30_to_50))

; 13. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.59))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.59 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.60 () Bool (and part.45 van_de_donk_2012.table_4.row.from_30_to_50))

; 15. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.60))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.60 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.61 () Bool
  (and (and unresolved only.normal.low_counts) van_de_donk_2012.table_4.row.from_30_to_50))

; 17. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.61))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.61 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.62 () Bool (and part.51 van_de_donk_2012.table_4.row.from_30_to_50))

; 19. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.62))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.62 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun van_de_donk_2012.table_4.row.up_to_30 () Bool (<= creatinine_clearance 30.0))
(define-fun part.64 () Bool (and part.56 van_de_donk_2012.table_4.row.up_to_30))

; 21. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.64))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.64 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.65 () Bool
  (and (>= creatinine_clearance 30.0) van_de_donk_2012.table_4.row.up_to_30))
(define-fun part.66 () Bool (and part.38 van_de_donk_2012.table_4.row.up_to_30))

; 23. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and part.65 (not part.66))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.66 (not (or part.65 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.67 () Bool (and part.45 van_de_donk_2012.table_4.row.up_to_30))

; 25. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.67))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: (LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.67 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.68 () Bool
  (and (and unresolved only.normal.low_counts) van_de_donk_2012.table_4.row.up_to_30))

; 27. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.68))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.68 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.69 () Bool (and part.51 van_de_donk_2012.table_4.row.up_to_30))

; 29. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.69))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.69 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 31. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.56 on_dialysis)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: (LenalidomideDose(mg=25, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.56 on_dialysis) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 33. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.38 on_dialysis)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: (LenalidomideDose(mg=10, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.38 on_dialysis) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 35. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.42 on_dialysis)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: (LenalidomideDose(mg=15, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.42 on_dialysis) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.70 () Bool (and (and unresolved only.normal.low_counts) on_dialysis))

; 37. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.70))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: (LenalidomideDose(mg=15, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and part.70 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 39. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.51 on_dialysis)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: (LenalidomideDose(mg=5, every_days=2, days=TreatmentDays(first=1, last=21, cycle=28)), LenalidomideDose(mg=5, every_days=1, days=TreatmentDays(first=1, last=21, cycle=28))): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.51 on_dialysis) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

