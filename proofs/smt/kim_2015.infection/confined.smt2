; kim_2015.infection: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun region.later_cycles () Bool (> cycle 3))
(define-fun part.2 () Bool (and (and (>= cycle 1) (<= cycle 1000)) (and region.later_cycles false)))

; 1. Is there: a patient for whom later_cycles meets PUBLISHED
(push 1)
(assert part.2)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: a patient for whom later_cycles meets COMPLETED
(push 1)
(assert part.2)
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun row.first_3_cycles () Bool (<= cycle 3))
(define-fun no_row () Bool (not row.first_3_cycles))

; 3. There is: a patient for whom later_cycles meets GAP
(push 1)
(assert (and (and (>= cycle 1) (<= cycle 1000)) (and region.later_cycles no_row)))
(set-info :status sat)
(check-sat) ; sat
(pop 1)

(define-fun only.first_3_cycles () Bool (and row.first_3_cycles (not false)))

; 4. Is there: a patient for whom later_cycles meets OVERLAP
(push 1)
(assert (and
    (and (>= cycle 1) (<= cycle 1000))
    (and region.later_cycles (not (or no_row only.first_3_cycles false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 5. Is there: a patient for whom later_cycles meets OVERRIDE
(push 1)
(assert (and (and (>= cycle 1) (<= cycle 1000)) (and region.later_cycles only.first_3_cycles)))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

