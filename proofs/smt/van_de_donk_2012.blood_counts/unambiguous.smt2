; van_de_donk_2012.blood_counts: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Monitoring of blood counts at the start of treatment (van_de_donk_2012, Management of adverse events associated with lenalidomide, Neutropenia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
