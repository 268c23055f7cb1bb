; across_papers: blood_counts
; How often are blood counts taken? kim_2015.monitoring and van_de_donk_2012.blood_counts and zhang_2023.monitoring differ for the patients of the regions and for no others.
; Every 2 weeks, more often or less often: a month and 4 weeks are both less often, and 'more intensive' without a figure is more often. A cycle is 4 weeks. Van de Donk 2012 speaks of the start of treatment and is asked of the first cycle; his pre-existing cytopenia, of which he prints no count, is taken for the low counts of Kim 2015.
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const creatinine_clearance Real) ; creatinine clearance: 0 to 400 mL/min
(declare-const anc Real) ; ANC: 0 or 10 to 100,000 cells/uL
(define-fun part.2 () Bool (or (= anc 0.0) (and (>= anc 10.0) (<= anc 100000.0))))
(declare-const platelets Real) ; platelets: 0 or 1,000 to 2,000,000 cells/uL
(define-fun part.4 () Bool
  (or (= platelets 0.0) (and (>= platelets 1000.0) (<= platelets 2000000.0))))
(declare-const cycle Int) ; cycle: 1 to 1,000 , whole
(define-fun domain () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    part.2
    part.4
    (and (>= cycle 1) (<= cycle 1000))))
(declare-const preexisting_cytopenia Bool) ; pre-existing cytopenia
(define-fun part.8 () Bool (or (< anc 1000.0) (< platelets 50000.0)))
(define-fun van_de_donk_2012.blood_counts.row.start () Bool (not preexisting_cytopenia))
(define-fun both_are_asked () Bool
  (and
    domain
    (and
      (<= cycle 1)
      (or (and preexisting_cytopenia part.8) (and van_de_donk_2012.blood_counts.row.start (not part.8))))
    domain
    true))
(declare-const on_dialysis Bool) ; on dialysis
(declare-const complications Bool) ; with complications so far
(define-fun kim_2015.monitoring.region.first_cycles.normal () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (<= cycle 3)
    (not (and (>= cycle 3) (<= cycle 3) (not complications)))))
(define-fun kim_2015.monitoring.region.cycle_3 () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (>= cycle 3)
    (<= cycle 3)
    (not complications)))
(define-fun kim_2015.monitoring.region.complications_later () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (> cycle 3)
    complications))
(define-fun kim_2015.monitoring.row.more_intensive () Bool
  (or (< anc 1000.0) (< platelets 50000.0) (< creatinine_clearance 50.0) on_dialysis))
(define-fun kim_2015.monitoring.row.later_cycles () Bool (and (> cycle 2) (not complications)))
(define-fun kim_2015.monitoring.region.more_intensive.interval () Bool
  (and kim_2015.monitoring.row.more_intensive (not kim_2015.monitoring.row.later_cycles)))
(define-fun kim_2015.monitoring.region.more_intensive.low_count_later () Bool
  (and part.8 (> cycle 2) (not complications)))
(define-fun part.20 () Bool (or (< creatinine_clearance 50.0) on_dialysis))
(define-fun kim_2015.monitoring.region.more_intensive.kidneys_later () Bool
  (and part.20 (not part.8) (> cycle 2) (not complications)))
(define-fun unresolved () Bool
  (not
    (or
      kim_2015.monitoring.region.first_cycles.normal
      kim_2015.monitoring.region.cycle_3
      kim_2015.monitoring.region.complications_later
      kim_2015.monitoring.region.more_intensive.interval
      kim_2015.monitoring.region.more_intensive.low_count_later
      kim_2015.monitoring.region.more_intensive.kidneys_later)))
(define-fun kim_2015.monitoring.row.first_cycles () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (<= cycle 3)))
(define-fun only.later_cycles () Bool
  (and
    kim_2015.monitoring.row.later_cycles
    (not (or kim_2015.monitoring.row.first_cycles kim_2015.monitoring.row.more_intensive))))
(define-fun unresolved_ () Bool (not van_de_donk_2012.blood_counts.row.start))
(define-fun only.preexisting_cytopenia () Bool (and preexisting_cytopenia unresolved_))
(define-fun part.27 () Bool
  (and (and unresolved only.later_cycles) (and unresolved_ only.preexisting_cytopenia)))

; 1. Is there: (<Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.27))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (<Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.27 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.28 () Bool
  (and (and unresolved only.later_cycles) van_de_donk_2012.blood_counts.row.start))

; 3. Is there: (<Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>, <Watch.EVERY_2_WEEKS: 'every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.28))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (<Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>, <Watch.EVERY_2_WEEKS: 'every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.28 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.29 () Bool
  (or
    kim_2015.monitoring.region.first_cycles.normal
    kim_2015.monitoring.region.cycle_3
    kim_2015.monitoring.region.complications_later))
(define-fun part.30 () Bool (and part.29 (and unresolved_ only.preexisting_cytopenia)))

; 5. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.30))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.30 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.31 () Bool (and (>= anc 1000.0) (>= platelets 50000.0) part.20))
(define-fun part.32 () Bool
  (or
    kim_2015.monitoring.region.more_intensive.interval
    kim_2015.monitoring.region.more_intensive.low_count_later
    kim_2015.monitoring.region.more_intensive.kidneys_later))
(define-fun part.33 () Bool (and part.32 van_de_donk_2012.blood_counts.row.start))

; 7. Is there: (<Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>, <Watch.EVERY_2_WEEKS: 'every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked (and part.31 (not part.33))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (<Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>, <Watch.EVERY_2_WEEKS: 'every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.33 (not (or part.31 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(declare-const week Int) ; week of treatment (0: baseline, 1: the first week): 0 to 4,000 , whole
(define-fun domain_ () Bool
  (and
    (and (>= creatinine_clearance 0.0) (<= creatinine_clearance 400.0))
    part.2
    part.4
    (and (>= cycle 1) (<= cycle 1000))
    (and (>= week 0) (<= week 4000))))
(define-fun zhang_2023.monitoring.row.first_8_weeks () Bool (<= week 8))
(define-fun zhang_2023.monitoring.row.thereafter () Bool (> week 8))
(define-fun both_are_asked_ () Bool
  (and
    domain_
    (and
      (or (and (<= cycle 1) (<= week 4)) (and (> cycle 1) (> week 4)))
      (or
        (and (<= cycle 2) zhang_2023.monitoring.row.first_8_weeks)
        (and (> cycle 2) zhang_2023.monitoring.row.thereafter))
      (or (and (<= cycle 3) (<= week 12)) (and (> cycle 3) (> week 12))))
    domain
    (and (>= week 0) (<= week 4000))))
(define-fun unresolved__ () Bool (not false))
(define-fun only.first_8_weeks () Bool
  (and zhang_2023.monitoring.row.first_8_weeks (not zhang_2023.monitoring.row.thereafter)))
(define-fun part.41 () Bool
  (and (and unresolved only.later_cycles) (and unresolved__ only.first_8_weeks)))

; 9. Is there: (<Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and false (not part.41))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (<Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.41 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.42 () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (<= cycle 2)))
(define-fun part.43 () Bool (and part.29 (and unresolved__ only.first_8_weeks)))

; 11. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.42 (not part.43))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.43 (not (or part.42 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.44 () Bool
  (and
    (>= creatinine_clearance 50.0)
    (not on_dialysis)
    (>= anc 1000.0)
    (>= platelets 50000.0)
    (>= cycle 3)
    (or (<= cycle 3) complications)))
(define-fun only.thereafter () Bool
  (and zhang_2023.monitoring.row.thereafter (not zhang_2023.monitoring.row.first_8_weeks)))
(define-fun part.46 () Bool (and part.29 (and unresolved__ only.thereafter)))

; 13. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.44 (not part.46))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.46 (not (or part.44 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.47 () Bool
  (and
    (>= cycle 3)
    (or (< creatinine_clearance 50.0) on_dialysis (< anc 1000.0) (< platelets 50000.0))))
(define-fun part.48 () Bool (and part.32 (and unresolved__ only.thereafter)))

; 15. Is there: (<Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked_ (and part.47 (not part.48))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: (<Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked_ (and part.48 (not (or part.47 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun both_are_asked__ () Bool
  (and
    (and (>= week 0) (<= week 4000))
    (and (<= week 4) (or preexisting_cytopenia van_de_donk_2012.blood_counts.row.start))
    true
    (and (>= week 0) (<= week 4000))))
(define-fun part.50 () Bool
  (and (and unresolved_ only.preexisting_cytopenia) (and unresolved__ only.thereafter)))

; 17. Is there: (<Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.50))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: (<Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.50 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.51 () Bool
  (and van_de_donk_2012.blood_counts.row.start (and unresolved__ only.first_8_weeks)))

; 19. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and van_de_donk_2012.blood_counts.row.start (not part.51))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.MORE_OFTEN_THAN_EVERY_2_WEEKS: 'more often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.51 (not (or van_de_donk_2012.blood_counts.row.start false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.52 () Bool
  (and van_de_donk_2012.blood_counts.row.start (and unresolved__ only.thereafter)))

; 21. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too large
(push 1)
(assert (and both_are_asked__ (and false (not part.52))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: (<Watch.EVERY_2_WEEKS: 'every 2 weeks'>, <Watch.LESS_OFTEN_THAN_EVERY_2_WEEKS: 'less often than every 2 weeks'>): the region is too small
(push 1)
(assert (and both_are_asked__ (and part.52 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

