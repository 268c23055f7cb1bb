; jones_2021.venous_thromboembolism: inhabited
; Some patient has legal inputs.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)

; 1. There is: a patient with legal inputs
(push 1)
(assert true)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

