; jones_2021.starting_dose: defined
; Every derived fact is exactly one of its members.
; The table: Starting dose of single-agent lenalidomide maintenance (jones_2021, Table 2, dose levels).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
