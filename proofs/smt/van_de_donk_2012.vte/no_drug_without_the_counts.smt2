; van_de_donk_2012.vte: no_drug_without_the_counts
; No drug is answered or offered without the word that platelets, bleeding and renal function are not asked, and what the sibling asks of them.
; The table: Prophylaxis of venous thromboembolism (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const partner Int) ; drug combined with lenalidomide: 0 NONE, 1 DEXAMETHASONE, 2 CYTOTOXIC_AGENTS
(declare-const vte_risk Int) ; VTE risk: 0 STANDARD, 1 HIGH
(define-fun domain () Bool
  (and (and (>= partner 0) (< partner 3)) (and (>= vte_risk 0) (< vte_risk 2))))
(define-fun row.high_risk () Bool (and (or (= partner 1) (= partner 2)) (= vte_risk 1)))
(define-fun row.single_agent () Bool (= partner 0))
(define-fun region.single_agent.none () Bool (and row.single_agent (= vte_risk 0)))
(define-fun region.single_agent.high_risk () Bool (and row.single_agent (= vte_risk 1)))
(define-fun unresolved () Bool
  (not (or row.high_risk region.single_agent.none region.single_agent.high_risk)))
(define-fun row.standard_risk () Bool (and (or (= partner 1) (= partner 2)) (= vte_risk 0)))
(define-fun only.standard_risk () Bool
  (and row.standard_risk (not (or row.high_risk row.single_agent))))
(define-fun part.10 () Bool (not (or (= partner 1) (= partner 2) (= vte_risk 1))))

; 1. Is there: a drug, and no word on platelets and bleeding
(push 1)
(assert (and
    domain
    (and
      (or (and unresolved only.standard_risk) row.high_risk region.single_agent.high_risk)
      (or part.10 part.10))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

