; jones_2021.venous_thromboembolism: whoever_is_shown_a_drug_is_told_what_is_not_asked
; Whoever is shown a drug is told that platelets, bleeding and renal function are not asked.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const vte_risk_factors Bool) ; risk factors of VTE
(define-fun part.1 () Bool (and vte_risk_factors (or false vte_risk_factors)))

; 1. Is there: a drug, and not told what is not asked
(push 1)
(assert (and true (and (or vte_risk_factors (or false part.1 part.1)) (not vte_risk_factors))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

