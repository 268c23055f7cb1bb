; van_de_donk_2012.vte: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Prophylaxis of venous thromboembolism (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const partner Int) ; drug combined with lenalidomide: 0 NONE, 1 DEXAMETHASONE, 2 CYTOTOXIC_AGENTS
(declare-const vte_risk Int) ; VTE risk: 0 STANDARD, 1 HIGH
(define-fun domain () Bool
  (and (and (>= partner 0) (< partner 3)) (and (>= vte_risk 0) (< vte_risk 2))))
(define-fun row.high_risk () Bool (and (or (= partner 1) (= partner 2)) (= vte_risk 1)))

; 1. Is there: a patient for whom high_risk.lmwh meets PUBLISHED
(push 1)
(assert (and domain (and row.high_risk false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.standard_risk () Bool (and (or (= partner 1) (= partner 2)) (= vte_risk 0)))
(define-fun row.single_agent () Bool (= partner 0))
(define-fun only.high_risk () Bool
  (and row.high_risk (not (or row.standard_risk row.single_agent))))

; 2. There is: a patient for whom high_risk.lmwh meets COMPLETED
(push 1)
(assert (and domain (and row.high_risk only.high_risk)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or row.standard_risk row.high_risk row.single_agent)))

; 3. Is there: a patient for whom high_risk.lmwh meets GAP
(push 1)
(assert (and domain (and row.high_risk no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.standard_risk () Bool
  (and row.standard_risk (not (or row.high_risk row.single_agent))))
(define-fun only.single_agent () Bool
  (and row.single_agent (not (or row.standard_risk row.high_risk))))
(define-fun part.10 () Bool
  (not (or no_row only.standard_risk (or only.high_risk only.single_agent))))

; 4. Is there: a patient for whom high_risk.lmwh meets OVERLAP
(push 1)
(assert (and domain (and row.high_risk part.10)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom high_risk.lmwh meets OVERRIDE
(push 1)
(assert (and domain (and row.high_risk (or only.standard_risk only.single_agent))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.single_agent.none () Bool (and row.single_agent (= vte_risk 0)))

; 6. Is there: a patient for whom single_agent.none meets PUBLISHED
(push 1)
(assert (and domain (and region.single_agent.none false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 7. There is: a patient for whom single_agent.none meets COMPLETED
(push 1)
(assert (and domain (and region.single_agent.none only.single_agent)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 8. Is there: a patient for whom single_agent.none meets GAP
(push 1)
(assert (and domain (and region.single_agent.none no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 9. Is there: a patient for whom single_agent.none meets OVERLAP
(push 1)
(assert (and domain (and region.single_agent.none part.10)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: a patient for whom single_agent.none meets OVERRIDE
(push 1)
(assert (and domain (and region.single_agent.none (or only.standard_risk only.high_risk))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun region.single_agent.high_risk () Bool (and row.single_agent (= vte_risk 1)))

; 11. Is there: a patient for whom single_agent.high_risk meets PUBLISHED
(push 1)
(assert (and domain (and region.single_agent.high_risk false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. There is: a patient for whom single_agent.high_risk meets COMPLETED
(push 1)
(assert (and domain (and region.single_agent.high_risk only.single_agent)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)


; 13. Is there: a patient for whom single_agent.high_risk meets GAP
(push 1)
(assert (and domain (and region.single_agent.high_risk no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: a patient for whom single_agent.high_risk meets OVERLAP
(push 1)
(assert (and domain (and region.single_agent.high_risk part.10)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 15. Is there: a patient for whom single_agent.high_risk meets OVERRIDE
(push 1)
(assert (and domain (and region.single_agent.high_risk (or only.standard_risk only.high_risk))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

