; van_de_donk_2012.dexamethasone: faithful
; Where one printed row holds and is not the answer, a declared override holds.
; The table: Dexamethasone with lenalidomide (van_de_donk_2012, Lenalidomide plus dexamethasone in relapsed/refractory MM).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
