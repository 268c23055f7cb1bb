; kim_2015.infection: unambiguous
; Resolutions whose regions meet adopt the same answer, or one is over the other.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
