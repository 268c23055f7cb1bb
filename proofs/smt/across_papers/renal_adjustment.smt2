; across_papers: renal_adjustment
; Is the starting dose of lenalidomide adjusted for renal function? kim_2015.fig_1 and van_de_donk_2012.table_4 and jones_2021.starting_dose and zhang_2023.renal_rejected differ for the patients of the regions and for no others.
; Each paper's answer is held against its own dose for normal renal function, with the increase that it permits later. Patients without a low count (Kim 2015) and without a risk factor (van de Donk 2012), which change the dose too; Zhang 2023 is rejected and stands sentence by sentence.
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
(define-fun jones_2021.starting_dose.row.renal_impairment () Bool (< creatinine_clearance 50.0))
(define-fun kim_2015.fig_1.region.equality.moderate () Bool
  (and
    (>= creatinine_clearance 30.0)
    jones_2021.starting_dose.row.renal_impairment
    part.16
    (not part.8)))
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
    jones_2021.starting_dose.row.renal_impairment
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
    jones_2021.starting_dose.row.renal_impairment
    (> anc 1000.0)
    (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.severe.adequate () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.end_stage.adequate () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg on_dialysis (> anc 1000.0) (> platelets 50000.0)))
(define-fun kim_2015.fig_1.row.normal.low_counts () Bool
  (and van_de_donk_2012.table_4.row.from_50 part.8))
(define-fun kim_2015.fig_1.row.moderate.low_counts () Bool
  (and (>= creatinine_clearance 30.0) jones_2021.starting_dose.row.renal_impairment part.8))
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
(define-fun part.39 () Bool (not kim_2015.fig_1.region.dialysis.adequate))
(define-fun kim_2015.fig_1.active.equality.normal () Bool
  (and kim_2015.fig_1.region.equality.normal part.39))
(define-fun part.41 () Bool
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
    jones_2021.starting_dose.row.renal_impairment
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
(define-fun only.up_to_30 () Bool
  (and
    van_de_donk_2012.table_4.row.up_to_30
    (not
      (or
        van_de_donk_2012.table_4.row.risk_factors
        van_de_donk_2012.table_4.row.from_50
        van_de_donk_2012.table_4.row.from_30_to_50
        on_dialysis))))
(define-fun only.dialysis () Bool
  (and
    on_dialysis
    (not
      (or
        van_de_donk_2012.table_4.row.risk_factors
        van_de_donk_2012.table_4.row.from_50
        van_de_donk_2012.table_4.row.from_30_to_50
        van_de_donk_2012.table_4.row.up_to_30))))
(define-fun part.57 () Bool
  (or
    (and unresolved_ only.from_30_to_50)
    (and unresolved_ only.up_to_30)
    (and unresolved_ only.dialysis)
    van_de_donk_2012.table_4.region.at_30
    van_de_donk_2012.table_4.region.dialysis.any_clearance
    van_de_donk_2012.table_4.region.dialysis.risk_factors
    van_de_donk_2012.table_4.region.one_risk_factor
    van_de_donk_2012.table_4.region.several_risk_factors
    van_de_donk_2012.table_4.region.from_30_to_50.risk_factors
    van_de_donk_2012.table_4.region.up_to_30.risk_factors))

; 1. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.41 part.57)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.41 part.57) (not (or false false)))))
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
(define-fun kim_2015.fig_1.active.equality.moderate () Bool
  (and kim_2015.fig_1.region.equality.moderate part.39))
(define-fun kim_2015.fig_1.active.equality.severe () Bool
  (and kim_2015.fig_1.region.equality.severe part.39))
(define-fun kim_2015.fig_1.active.dialysis.low_counts () Bool
  (and
    kim_2015.fig_1.region.dialysis.low_counts
    (not kim_2015.fig_1.region.very_low_counts.end_stage)))
(define-fun part.66 () Bool
  (or
    (and unresolved only.moderate.adequate)
    (and unresolved only.severe.adequate+moderate.low_counts)
    (and unresolved only.end_stage.adequate+severe.low_counts)
    (and unresolved only.normal.low_counts)
    (and unresolved only.end_stage.low_counts)
    kim_2015.fig_1.active.equality.moderate
    kim_2015.fig_1.active.equality.severe
    kim_2015.fig_1.region.dialysis.adequate
    kim_2015.fig_1.active.dialysis.low_counts))
(define-fun only.from_50 () Bool
  (and
    van_de_donk_2012.table_4.row.from_50
    (not
      (or
        van_de_donk_2012.table_4.row.risk_factors
        van_de_donk_2012.table_4.row.from_30_to_50
        van_de_donk_2012.table_4.row.up_to_30
        on_dialysis))))
(define-fun part.68 () Bool
  (or (and unresolved_ only.from_50) van_de_donk_2012.table_4.region.at_50))

; 3. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.66 part.68)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.66 part.68) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun both_are_asked_ () Bool
  (and
    kim_2015.fig_1.domain
    (not part.8)
    kim_2015.fig_1.domain
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))))
(define-fun jones_2021.starting_dose.region.renal_impairment.ten () Bool
  (and jones_2021.starting_dose.row.renal_impairment (>= creatinine_clearance 30.0) (not on_dialysis)))
(define-fun jones_2021.starting_dose.region.severe.no_dialysis () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg (not on_dialysis)))
(define-fun jones_2021.starting_dose.row.end_stage () Bool
  (and zhang_2023.renal_rejected.row.at_least_15_mg on_dialysis))
(define-fun jones_2021.starting_dose.region.dialysis.five () Bool
  (and on_dialysis (>= creatinine_clearance 30.0)))
(define-fun part.74 () Bool
  (or
    jones_2021.starting_dose.region.renal_impairment.ten
    jones_2021.starting_dose.region.severe.no_dialysis
    jones_2021.starting_dose.row.end_stage
    jones_2021.starting_dose.region.dialysis.five))

; 5. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not (and part.41 part.74)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and (and part.41 part.74) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun unresolved__ () Bool
  (not
    (or
      jones_2021.starting_dose.region.renal_impairment.ten
      jones_2021.starting_dose.region.severe.no_dialysis
      jones_2021.starting_dose.row.end_stage
      jones_2021.starting_dose.region.dialysis.five)))
(define-fun only.table_2.start () Bool
  (and
    true
    (not (or jones_2021.starting_dose.row.renal_impairment jones_2021.starting_dose.row.end_stage))))
(define-fun part.77 () Bool (and part.66 (and unresolved__ only.table_2.start)))

; 7. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.77))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.77 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun zhang_2023.renal_rejected.row.no_adjustment () Bool (>= creatinine_clearance 60.0))
(define-fun part.79 () Bool (and zhang_2023.renal_rejected.row.no_adjustment on_dialysis))
(define-fun part.80 () Bool (and part.66 zhang_2023.renal_rejected.row.no_adjustment))

; 9. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.79 (not part.80))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.80 (not (or part.79 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun zhang_2023.renal_rejected.row.adjusted () Bool (< creatinine_clearance 60.0))
(define-fun part.82 () Bool
  (and van_de_donk_2012.table_4.row.from_50 zhang_2023.renal_rejected.row.adjusted (not on_dialysis)))
(define-fun part.83 () Bool (and part.41 zhang_2023.renal_rejected.row.adjusted))

; 11. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.82 (not part.83))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.83 (not (or part.82 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun zhang_2023.renal_rejected.row.full_dose () Bool (> creatinine_clearance 30.0))
(define-fun part.85 () Bool
  (and
    zhang_2023.renal_rejected.row.full_dose
    (or jones_2021.starting_dose.row.renal_impairment on_dialysis)))
(define-fun part.86 () Bool (and part.66 zhang_2023.renal_rejected.row.full_dose))

; 13. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.85 (not part.86))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.86 (not (or part.85 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.87 () Bool (and part.41 zhang_2023.renal_rejected.row.at_least_15_mg))

; 15. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.87))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.87 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun both_are_asked__ () Bool
  (and
    van_de_donk_2012.table_4.domain
    part.11
    van_de_donk_2012.table_4.domain
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))))

; 17. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not (and part.68 part.74)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and (and part.68 part.74) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.89 () Bool (and part.57 (and unresolved__ only.table_2.start)))

; 19. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.89))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.89 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.90 () Bool (and part.57 zhang_2023.renal_rejected.row.no_adjustment))

; 21. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.79 (not part.90))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.90 (not (or part.79 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.91 () Bool (and part.68 zhang_2023.renal_rejected.row.adjusted))

; 23. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.82 (not part.91))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.91 (not (or part.82 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.92 () Bool (and part.57 zhang_2023.renal_rejected.row.full_dose))

; 25. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and part.85 (not part.92))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.92 (not (or part.85 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.93 () Bool (and part.68 zhang_2023.renal_rejected.row.at_least_15_mg))

; 27. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.93))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.93 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun both_are_asked___ () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    true
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))))
(define-fun part.95 () Bool (and part.74 zhang_2023.renal_rejected.row.no_adjustment))

; 29. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked___ (and part.79 (not part.95))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked___ (and part.95 (not (or part.79 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.96 () Bool
  (and (and unresolved__ only.table_2.start) zhang_2023.renal_rejected.row.adjusted))

; 31. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked___ (and part.82 (not part.96))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked___ (and part.96 (not (or part.82 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.97 () Bool (and part.74 zhang_2023.renal_rejected.row.full_dose))

; 33. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too large
(push 1)
(assert (and both_are_asked___ (and part.85 (not part.97))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: (<RenalAdjustment.ADJUSTED: 'adjusted for renal function'>, <RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>): the region is too small
(push 1)
(assert (and both_are_asked___ (and part.97 (not (or part.85 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.98 () Bool
  (and (and unresolved__ only.table_2.start) zhang_2023.renal_rejected.row.at_least_15_mg))

; 35. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too large
(push 1)
(assert (and both_are_asked___ (and false (not part.98))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: (<RenalAdjustment.FULL_DOSE: 'the dose of normal renal function'>, <RenalAdjustment.ADJUSTED: 'adjusted for renal function'>): the region is too small
(push 1)
(assert (and both_are_asked___ (and part.98 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

