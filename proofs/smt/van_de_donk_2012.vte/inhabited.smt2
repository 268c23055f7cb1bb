; van_de_donk_2012.vte: inhabited
; Some patient has legal inputs.
; The table: Prophylaxis of venous thromboembolism (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const partner Int) ; drug combined with lenalidomide: 0 NONE, 1 DEXAMETHASONE, 2 CYTOTOXIC_AGENTS
(declare-const vte_risk Int) ; VTE risk: 0 STANDARD, 1 HIGH
(define-fun domain () Bool
  (and (and (>= partner 0) (< partner 3)) (and (>= vte_risk 0) (< vte_risk 2))))

; 1. There is: a patient with legal inputs
(push 1)
(assert domain)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

