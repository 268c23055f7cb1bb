; kim_2015.infection: defined
; Every derived fact is exactly one of its members.
; The table: Antibiotic prophylaxis in the first cycles (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
