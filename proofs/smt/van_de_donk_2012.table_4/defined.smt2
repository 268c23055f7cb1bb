; van_de_donk_2012.table_4: defined
; Every derived fact is exactly one of its members.
; The table: Starting dose of lenalidomide by renal function and risk factors (van_de_donk_2012, Table 4).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
