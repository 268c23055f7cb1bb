; jones_2021.venous_thromboembolism: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const vte_risk_factors Bool) ; risk factors of VTE
(define-fun unresolved () Bool (not vte_risk_factors))
(define-fun row.most_patients () Bool (not vte_risk_factors))
(define-fun only.most_patients () Bool (and row.most_patients unresolved))

; 1. There is: a patient for whom most_patients is the answer or an option
(push 1)
(assert (and true (or (and unresolved row.most_patients only.most_patients) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun part.4 () Bool (and vte_risk_factors (or false vte_risk_factors)))

; 2. There is: a patient for whom risk_factors is the answer or an option
(push 1)
(assert (and true (or false (or part.4 part.4))))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

