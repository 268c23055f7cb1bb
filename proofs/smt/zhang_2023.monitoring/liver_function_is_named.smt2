; zhang_2023.monitoring: liver_function_is_named
; Liver function is named to everyone, and in particular to whoever is at risk.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(declare-const hepatitis_b Bool) ; history of HBV infection, or HBV-positive, anti-HBc-positive alone included
(declare-const viral_liver_infection Bool) ; another viral liver infection than hepatitis B, past or concurrent
(declare-const hepatotoxic_drugs Bool) ; on drugs known to make liver function abnormal
(define-fun part.4 () Bool (or hepatitis_b viral_liver_infection hepatotoxic_drugs))

; 1. Is there: liver function not named, or a liver at risk not named as such
(push 1)
(assert (and (and (>= week 0) (<= week 4000)) (or (not true) (and part.4 (not part.4)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

