; zhang_2023.monitoring: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
