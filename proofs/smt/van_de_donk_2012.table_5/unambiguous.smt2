; van_de_donk_2012.table_5: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Supportive care for adverse events (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
