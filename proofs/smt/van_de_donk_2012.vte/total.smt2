; van_de_donk_2012.vte: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
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

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and domain (and unresolved (not only.standard_risk))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

