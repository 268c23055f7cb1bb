; zhang_2023.monitoring: hepatitis_b_is_watched
; Whoever has or had hepatitis B is watched for signs of it, at any time in treatment.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(declare-const hepatitis_b Bool) ; history of HBV infection, or HBV-positive, anti-HBc-positive alone included

; 1. Is there: hepatitis B, and not watched for its signs
(push 1)
(assert (and (and (>= week 0) (<= week 4000)) (and hepatitis_b (not hepatitis_b))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

