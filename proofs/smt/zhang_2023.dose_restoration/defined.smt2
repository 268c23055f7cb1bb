; zhang_2023.dose_restoration: defined
; Every derived fact is exactly one of its members.
; The table: Restoring a dose that haematological toxicity lowered (zhang_2023, 5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
