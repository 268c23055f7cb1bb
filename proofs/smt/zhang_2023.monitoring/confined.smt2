; zhang_2023.monitoring: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
