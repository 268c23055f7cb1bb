; kim_2015.table_4: defined
; Every derived fact is exactly one of its members.
; The table: Treatment of venous thromboembolism (kim_2015, Table 4).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
