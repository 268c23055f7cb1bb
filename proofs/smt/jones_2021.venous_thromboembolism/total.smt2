; jones_2021.venous_thromboembolism: total
; Every patient is decided: a resolution holds, or one row, or several of one outcome.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const vte_risk_factors Bool) ; risk factors of VTE
(define-fun unresolved () Bool (not vte_risk_factors))
(define-fun row.most_patients () Bool (not vte_risk_factors))
(define-fun only.most_patients () Bool (and row.most_patients unresolved))

; 1. Is there: no resolution holds, and no row or rows of one outcome
(push 1)
(assert (and true (and unresolved (not only.most_patients))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

