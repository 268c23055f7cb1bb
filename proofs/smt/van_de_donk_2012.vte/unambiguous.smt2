; van_de_donk_2012.vte: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
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

; 1. Is there: high_risk.lmwh and single_agent.none adopt different answers
(push 1)
(assert (and domain (and row.high_risk region.single_agent.none)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.single_agent.high_risk () Bool (and row.single_agent (= vte_risk 1)))

; 2. Is there: high_risk.lmwh and single_agent.high_risk adopt different answers
(push 1)
(assert (and domain (and row.high_risk region.single_agent.high_risk)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 3. Is there: single_agent.none and single_agent.high_risk adopt different answers
(push 1)
(assert (and domain (and region.single_agent.none region.single_agent.high_risk)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

