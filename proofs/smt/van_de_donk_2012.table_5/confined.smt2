; van_de_donk_2012.table_5: confined
; Each resolution meets only the bases that it declares, and each of them somewhere.
; The table: Supportive care for adverse events (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
