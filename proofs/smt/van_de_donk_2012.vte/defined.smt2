; van_de_donk_2012.vte: defined
; Every derived fact is exactly one of its members.
; The table: Prophylaxis of venous thromboembolism (van_de_donk_2012, Table 5).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
