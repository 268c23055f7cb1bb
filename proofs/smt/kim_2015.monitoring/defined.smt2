; kim_2015.monitoring: defined
; Every derived fact is exactly one of its members.
; The table: Monitoring by renal function, blood counts, cycle and complications (kim_2015, DOSE AND SCHEDULE).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
