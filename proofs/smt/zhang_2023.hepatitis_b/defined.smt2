; zhang_2023.hepatitis_b: defined
; Every derived fact is exactly one of its members.
; The table: Hepatitis B before and during treatment (zhang_2023, 5. Safety and tolerability, Infections).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
