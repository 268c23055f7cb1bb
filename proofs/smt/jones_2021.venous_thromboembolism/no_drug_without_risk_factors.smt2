; jones_2021.venous_thromboembolism: no_drug_without_risk_factors
; Without risk factors no drug stands in the answer or its options.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const vte_risk_factors Bool) ; risk factors of VTE
(define-fun row.most_patients () Bool (not vte_risk_factors))
(define-fun part.2 () Bool (and vte_risk_factors (or false vte_risk_factors)))

; 1. Is there: a drug without risk factors
(push 1)
(assert (and true (and row.most_patients (or false part.2 part.2))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

