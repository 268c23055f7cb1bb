; across_papers: vte_prophylaxis
; Which prophylaxis of venous thromboembolism goes with lenalidomide and dexamethasone? kim_2015.table_3 and van_de_donk_2012.vte differ for the patients of the regions and for no others.
; By kind; low-molecular-weight heparin and warfarin are one, since van de Donk 2012 leaves the choice between them. Its standard and high risk are arguments: the paper does not say who is at which, so that every patient of Kim 2015 may be called either.
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun part.1 () Bool
  (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0))))
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const dexamethasone_mg_per_cycle Real) ; dexamethasone: 0 to 1,120 mg per cycle
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(declare-const months_since_vte Real) ; time since the last VTE: 0 to 1,200 months
(declare-const age Int) ; age: 18 to 120 years, whole
(declare-const ecog Int) ; ECOG performance status: 0 to 4 , whole
(declare-const bmi Real) ; body mass index: 10 to 100 kg/m2
(declare-const partner Int) ; drug combined with lenalidomide: 0 NONE, 1 DEXAMETHASONE, 2 CYTOTOXIC_AGENTS
(declare-const vte_risk Int) ; VTE risk: 0 STANDARD, 1 HIGH
(define-fun domain () Bool
  (and
    part.1
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= dexamethasone_mg_per_cycle 0.0) (<= dexamethasone_mg_per_cycle 1120.0))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= months_since_vte 0.0) (<= months_since_vte 1200.0))
    (and (>= age 18) (<= age 120))
    (and (>= ecog 0) (<= ecog 4))
    (and (>= bmi 10.0) (<= bmi 100.0))
    (and (>= partner 0) (< partner 3))
    (and (>= vte_risk 0) (< vte_risk 2))))
(define-fun kim_2015.table_3.domain () Bool
  (and
    part.1
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    (and (>= dexamethasone_mg_per_cycle 0.0) (<= dexamethasone_mg_per_cycle 1120.0))
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= months_since_vte 0.0) (<= months_since_vte 1200.0))
    (and (>= age 18) (<= age 120))
    (and (>= ecog 0) (<= ecog 4))
    (and (>= bmi 10.0) (<= bmi 100.0))))
(define-fun van_de_donk_2012.vte.domain () Bool
  (and (and (>= partner 0) (< partner 3)) (and (>= vte_risk 0) (< vte_risk 2))))
(define-fun both_are_asked () Bool
  (and domain (= partner 1) kim_2015.table_3.domain van_de_donk_2012.vte.domain))
(declare-const on_dialysis Bool) ; on dialysis
(declare-const immobilised Bool) ; immobilised
(declare-const months_since_vte_is_NEVER Bool) ; time since the last VTE: NEVER, in place of a number
(define-fun part.18 () Bool (and (not months_since_vte_is_NEVER) (> months_since_vte 6.0)))
(declare-const erythropoietin Bool) ; on erythropoietin
(declare-const comorbidities_has_INFECTION Bool) ; comorbidities: has INFECTION
(declare-const comorbidities_has_RENAL_DISEASE Bool) ; comorbidities: has RENAL_DISEASE
(declare-const comorbidities_has_PULMONARY_DISEASE Bool) ; comorbidities: has PULMONARY_DISEASE
(declare-const comorbidities_has_CONGESTIVE_HEART_FAILURE Bool) ; comorbidities: has CONGESTIVE_HEART_FAILURE
(declare-const comorbidities_has_ARTERIAL_THROMBOEMBOLISM Bool) ; comorbidities: has ARTERIAL_THROMBOEMBOLISM
(declare-const comorbidities_has_THROMBOPHILIA Bool) ; comorbidities: has THROMBOPHILIA
(define-fun part.26 () Bool
  (or
    (and (< dexamethasone_mg_per_cycle 480.0) (not immobilised) (or part.18 months_since_vte_is_NEVER))
    (> cycle 4)))
(define-fun part.27 () Bool
  (and
    (>= platelets 100000.0)
    (= vte_risk 1)
    (or
      (and
        (not on_dialysis)
        (or
          (and
            (< dexamethasone_mg_per_cycle 480.0)
            (or
              (and
                (<= cycle 4)
                (not immobilised)
                (or
                  part.18
                  (and
                    months_since_vte_is_NEVER
                    (or
                      (>= age 75)
                      (>= ecog 2)
                      (>= bmi 30.0)
                      erythropoietin
                      comorbidities_has_INFECTION
                      comorbidities_has_RENAL_DISEASE
                      comorbidities_has_PULMONARY_DISEASE
                      comorbidities_has_CONGESTIVE_HEART_FAILURE
                      comorbidities_has_ARTERIAL_THROMBOEMBOLISM
                      comorbidities_has_THROMBOPHILIA))))
              (and
                (> cycle 4)
                (or
                  (not months_since_vte_is_NEVER)
                  immobilised
                  (>= age 75)
                  (>= ecog 2)
                  (>= bmi 30.0)
                  erythropoietin
                  comorbidities_has_INFECTION
                  comorbidities_has_RENAL_DISEASE
                  comorbidities_has_PULMONARY_DISEASE
                  comorbidities_has_CONGESTIVE_HEART_FAILURE
                  comorbidities_has_ARTERIAL_THROMBOEMBOLISM
                  comorbidities_has_THROMBOPHILIA))))
          (and (>= dexamethasone_mg_per_cycle 480.0) (> cycle 4))))
      (and on_dialysis part.26))))
(define-fun part.28 () Bool (and (not months_since_vte_is_NEVER) (<= months_since_vte 6.0)))
(define-fun kim_2015.table_3.row.row_1 () Bool
  (or part.28 immobilised (>= dexamethasone_mg_per_cycle 480.0)))
(define-fun part.30 () Bool (or (< creatinine_clearance 30.0) on_dialysis))
(define-fun part.31 () Bool
  (or
    (>= age 75)
    (not months_since_vte_is_NEVER)
    (>= ecog 2)
    comorbidities_has_INFECTION
    comorbidities_has_RENAL_DISEASE
    comorbidities_has_PULMONARY_DISEASE
    comorbidities_has_CONGESTIVE_HEART_FAILURE
    comorbidities_has_ARTERIAL_THROMBOEMBOLISM
    comorbidities_has_THROMBOPHILIA
    erythropoietin
    (>= bmi 30.0)))
(define-fun kim_2015.table_3.region.row_1.heparin () Bool
  (and kim_2015.table_3.row.row_1 (<= cycle 4) (>= platelets 100000.0) (not part.30) (not part.31)))
(define-fun kim_2015.table_3.region.row_1.warfarin () Bool
  (and kim_2015.table_3.row.row_1 (<= cycle 4) (>= platelets 100000.0) part.30 (not part.31)))
(define-fun kim_2015.table_3.region.row_1.aspirin_later () Bool
  (and kim_2015.table_3.row.row_1 (> cycle 4) (>= platelets 100000.0) (not part.31)))
(define-fun kim_2015.table_3.region.rows_1_and_2.heparin () Bool
  (and kim_2015.table_3.row.row_1 (<= cycle 4) (>= platelets 100000.0) (not part.30) part.31))
(define-fun kim_2015.table_3.region.rows_1_and_2.warfarin () Bool
  (and kim_2015.table_3.row.row_1 (<= cycle 4) (>= platelets 100000.0) part.30 part.31))
(define-fun kim_2015.table_3.region.rows_1_and_2.aspirin_later () Bool
  (and kim_2015.table_3.row.row_1 (> cycle 4) (>= platelets 100000.0) part.31))
(define-fun kim_2015.table_3.region.rows_1_and_3.heparin_or_none () Bool
  (and
    kim_2015.table_3.row.row_1
    (<= cycle 4)
    (< platelets 100000.0)
    (>= platelets 50000.0)
    (not part.30)))
(define-fun kim_2015.table_3.region.rows_1_and_3.warfarin_or_none () Bool
  (and kim_2015.table_3.row.row_1 (<= cycle 4) (< platelets 100000.0) (>= platelets 50000.0) part.30))
(define-fun kim_2015.table_3.region.rows_1_and_3.none_below_50_000 () Bool
  (and kim_2015.table_3.row.row_1 (<= cycle 4) (< platelets 50000.0)))
(define-fun kim_2015.table_3.region.rows_1_and_3.none_later () Bool
  (and kim_2015.table_3.row.row_1 (> cycle 4) (< platelets 100000.0)))
(define-fun kim_2015.table_3.region.dialysis.renal_disease () Bool
  (and on_dialysis (not kim_2015.table_3.row.row_1) (not part.31) (>= platelets 100000.0)))
(define-fun unresolved () Bool
  (not
    (or
      kim_2015.table_3.region.row_1.heparin
      kim_2015.table_3.region.row_1.warfarin
      kim_2015.table_3.region.row_1.aspirin_later
      kim_2015.table_3.region.rows_1_and_2.heparin
      kim_2015.table_3.region.rows_1_and_2.warfarin
      kim_2015.table_3.region.rows_1_and_2.aspirin_later
      kim_2015.table_3.region.rows_1_and_3.heparin_or_none
      kim_2015.table_3.region.rows_1_and_3.warfarin_or_none
      kim_2015.table_3.region.rows_1_and_3.none_below_50_000
      kim_2015.table_3.region.rows_1_and_3.none_later
      kim_2015.table_3.region.dialysis.renal_disease)))
(define-fun kim_2015.table_3.row.row_2 () Bool (and part.31 (>= platelets 100000.0)))
(define-fun kim_2015.table_3.row.row_3 () Bool
  (or (and (not kim_2015.table_3.row.row_1) (not part.31) (not on_dialysis)) (< platelets 100000.0)))
(define-fun only.row_2 () Bool
  (and kim_2015.table_3.row.row_2 (not (or kim_2015.table_3.row.row_1 kim_2015.table_3.row.row_3))))
(define-fun part.47 () Bool
  (or
    (and unresolved only.row_2)
    kim_2015.table_3.region.row_1.aspirin_later
    kim_2015.table_3.region.rows_1_and_2.aspirin_later
    kim_2015.table_3.region.dialysis.renal_disease))
(define-fun van_de_donk_2012.vte.row.high_risk () Bool
  (and (or (= partner 1) (= partner 2)) (= vte_risk 1)))
(define-fun part.49 () Bool (and part.47 van_de_donk_2012.vte.row.high_risk))

; 1. Is there: (<Prophylaxis.ASPIRIN: 'aspirin'>, <Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>): the region is too large
(push 1)
(assert (and both_are_asked (and part.27 (not part.49))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (<Prophylaxis.ASPIRIN: 'aspirin'>, <Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.49 (not (or part.27 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun van_de_donk_2012.vte.row.single_agent () Bool (= partner 0))
(define-fun van_de_donk_2012.vte.region.single_agent.none () Bool
  (and van_de_donk_2012.vte.row.single_agent (= vte_risk 0)))
(define-fun van_de_donk_2012.vte.region.single_agent.high_risk () Bool
  (and van_de_donk_2012.vte.row.single_agent (= vte_risk 1)))
(define-fun part.53 () Bool
  (or
    van_de_donk_2012.vte.region.single_agent.none
    van_de_donk_2012.vte.region.single_agent.high_risk))

; 3. Is there: (<Prophylaxis.ASPIRIN: 'aspirin'>, <Prophylaxis.NONE: 'no prophylaxis'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.47 part.53)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (<Prophylaxis.ASPIRIN: 'aspirin'>, <Prophylaxis.NONE: 'no prophylaxis'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.47 part.53) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.54 () Bool
  (or
    (< platelets 50000.0)
    (and (>= platelets 50000.0) (< platelets 100000.0) part.26)
    (and
      (>= platelets 100000.0)
      (not on_dialysis)
      (< dexamethasone_mg_per_cycle 480.0)
      months_since_vte_is_NEVER
      (not immobilised)
      (< age 75)
      (< ecog 2)
      (< bmi 30.0)
      (not erythropoietin)
      (not comorbidities_has_INFECTION)
      (not comorbidities_has_RENAL_DISEASE)
      (not comorbidities_has_PULMONARY_DISEASE)
      (not comorbidities_has_CONGESTIVE_HEART_FAILURE)
      (not comorbidities_has_ARTERIAL_THROMBOEMBOLISM)
      (not comorbidities_has_THROMBOPHILIA))))
(define-fun only.row_3 () Bool
  (and kim_2015.table_3.row.row_3 (not (or kim_2015.table_3.row.row_1 kim_2015.table_3.row.row_2))))
(define-fun part.56 () Bool
  (or
    (and unresolved only.row_3)
    kim_2015.table_3.region.rows_1_and_3.none_below_50_000
    kim_2015.table_3.region.rows_1_and_3.none_later))
(define-fun unresolved_ () Bool
  (not
    (or
      van_de_donk_2012.vte.row.high_risk
      van_de_donk_2012.vte.region.single_agent.none
      van_de_donk_2012.vte.region.single_agent.high_risk)))
(define-fun van_de_donk_2012.vte.row.standard_risk () Bool
  (and (or (= partner 1) (= partner 2)) (= vte_risk 0)))
(define-fun only.standard_risk () Bool
  (and
    van_de_donk_2012.vte.row.standard_risk
    (not (or van_de_donk_2012.vte.row.high_risk van_de_donk_2012.vte.row.single_agent))))
(define-fun part.60 () Bool (and part.56 (and unresolved_ only.standard_risk)))

; 5. Is there: (<Prophylaxis.NONE: 'no prophylaxis'>, <Prophylaxis.ASPIRIN: 'aspirin'>): the region is too large
(push 1)
(assert (and both_are_asked (and (and (= vte_risk 0) part.54) (not part.60))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (<Prophylaxis.NONE: 'no prophylaxis'>, <Prophylaxis.ASPIRIN: 'aspirin'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.60 (not (or (and (= vte_risk 0) part.54) false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.61 () Bool (and part.56 van_de_donk_2012.vte.row.high_risk))

; 7. Is there: (<Prophylaxis.NONE: 'no prophylaxis'>, <Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>): the region is too large
(push 1)
(assert (and both_are_asked (and (and (= vte_risk 1) part.54) (not part.61))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (<Prophylaxis.NONE: 'no prophylaxis'>, <Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.61 (not (or (and (= vte_risk 1) part.54) false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.62 () Bool
  (and
    (>= platelets 100000.0)
    (<= cycle 4)
    (= vte_risk 0)
    (or (>= dexamethasone_mg_per_cycle 480.0) part.28 immobilised)))
(define-fun part.63 () Bool
  (or
    kim_2015.table_3.region.row_1.heparin
    kim_2015.table_3.region.row_1.warfarin
    kim_2015.table_3.region.rows_1_and_2.heparin
    kim_2015.table_3.region.rows_1_and_2.warfarin))
(define-fun part.64 () Bool (and part.63 (and unresolved_ only.standard_risk)))

; 9. Is there: (<Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>, <Prophylaxis.ASPIRIN: 'aspirin'>): the region is too large
(push 1)
(assert (and both_are_asked (and part.62 (not part.64))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (<Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>, <Prophylaxis.ASPIRIN: 'aspirin'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.64 (not (or part.62 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 11. Is there: (<Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>, <Prophylaxis.NONE: 'no prophylaxis'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and part.63 part.53)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (<Prophylaxis.LMWH_OR_WARFARIN: 'low-molecular-weight heparin or warfarin'>, <Prophylaxis.NONE: 'no prophylaxis'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.63 part.53) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

