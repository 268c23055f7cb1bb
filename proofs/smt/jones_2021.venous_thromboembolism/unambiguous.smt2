; jones_2021.venous_thromboembolism: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Prophylaxis of venous thromboembolism in single-agent maintenance (jones_2021, 5.7. Venous thromboembolism).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
