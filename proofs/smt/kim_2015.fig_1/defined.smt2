; kim_2015.fig_1: defined
; Every derived fact is exactly one of its members.
; The table: Starting dose of lenalidomide by renal function and cytopenia (kim_2015, Fig. 1).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
