; jones_2021.venous_thromboembolism: risk_factors_show_every_printed_drug
; Whoever has risk factors is shown aspirin and low-molecular-weight heparin.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const vte_risk_factors Bool) ; risk factors of VTE
(define-fun part.1 () Bool (not (or false (and vte_risk_factors (or false vte_risk_factors)))))

; 1. Is there: a printed drug is not shown
(push 1)
(assert (and true (and vte_risk_factors (or part.1 part.1))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

