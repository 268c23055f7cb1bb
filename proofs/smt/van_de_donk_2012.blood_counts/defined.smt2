; van_de_donk_2012.blood_counts: defined
; Every derived fact is exactly one of its members.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
