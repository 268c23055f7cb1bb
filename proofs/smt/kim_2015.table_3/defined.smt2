; kim_2015.table_3: defined
; Every derived fact is exactly one of its members.
; The table: Prophylactic management of venous thromboembolism (kim_2015, Table 3).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
