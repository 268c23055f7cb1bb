; zhang_2023.monitoring: alive
; Every row is the answer, or an option, for some patient, or is proved dead as declared.
; The table: Monitoring during treatment with lenalidomide (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(define-fun unresolved () Bool (not false))
(define-fun row.first_8_weeks () Bool (<= week 8))
(define-fun row.thereafter () Bool (> week 8))
(define-fun only.first_8_weeks () Bool (and row.first_8_weeks (not row.thereafter)))

; 1. There is: a patient for whom first_8_weeks is the answer or an option
(push 1)
(assert (and
    (and (>= week 0) (<= week 4000))
    (or (and unresolved row.first_8_weeks only.first_8_weeks) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.thereafter () Bool (and row.thereafter (not row.first_8_weeks)))

; 2. There is: a patient for whom thereafter is the answer or an option
(push 1)
(assert (and (and (>= week 0) (<= week 4000)) (or (and unresolved row.thereafter only.thereafter) false)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

