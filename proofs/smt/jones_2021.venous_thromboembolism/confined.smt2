; jones_2021.venous_thromboembolism: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const vte_risk_factors Bool) ; risk factors of VTE

; 1. Is there: a patient for whom drug_or_none meets PUBLISHED
(push 1)
(assert (and true (and vte_risk_factors false)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.most_patients () Bool (not vte_risk_factors))
(define-fun only.risk_factors () Bool (and vte_risk_factors (not row.most_patients)))

; 2. There is: a patient for whom drug_or_none meets COMPLETED
(push 1)
(assert (and true (and vte_risk_factors only.risk_factors)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun no_row () Bool (not (or row.most_patients vte_risk_factors)))

; 3. Is there: a patient for whom drug_or_none meets GAP
(push 1)
(assert (and true (and vte_risk_factors no_row)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.most_patients () Bool (and row.most_patients (not vte_risk_factors)))

; 4. Is there: a patient for whom drug_or_none meets OVERLAP
(push 1)
(assert (and true (and vte_risk_factors (not (or no_row only.most_patients only.risk_factors)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom drug_or_none meets OVERRIDE
(push 1)
(assert (and true (and vte_risk_factors only.most_patients)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

