; jones_2021.venous_thromboembolism: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const vte_risk_factors Bool) ; risk factors of VTE
(define-fun row.most_patients () Bool (not vte_risk_factors))
(define-fun only.most_patients () Bool (and row.most_patients (not vte_risk_factors)))

; 1. Is there: the answer is not that of most_patients, undeclared
(push 1)
(assert (and true (and only.most_patients vte_risk_factors (not false))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

