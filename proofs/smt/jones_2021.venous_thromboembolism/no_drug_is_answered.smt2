; jones_2021.venous_thromboembolism: no_drug_is_answered
; No drug is ever the answer: what may be given is an option.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)

; 1. Is there: a drug is the answer
(push 1)
(assert (and true false))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

