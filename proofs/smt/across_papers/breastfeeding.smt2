; across_papers: breastfeeding
; What is asked of a patient who is breastfeeding? jones_2021.pregnancy and zhang_2023.contraception differ for the patients of the regions and for no others.
; By what is asked, or what becomes of lenalidomide.
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const sex Int) ; sex: 0 FEMALE, 1 MALE
(declare-const pregnancy_test Int) ; pregnancy test: 0 NEGATIVE, 1 POSITIVE, 2 NOT_DONE
(define-fun domain () Bool
  (and (and (>= sex 0) (< sex 2)) (and (>= pregnancy_test 0) (< pregnancy_test 3))))
(declare-const breastfeeding Bool) ; breastfeeding
(declare-const childbearing_potential Bool) ; female patient of childbearing potential
(define-fun part.5 () Bool (or (= sex 0) (not childbearing_potential)))
(define-fun part.6 () Bool (or childbearing_potential (not (= pregnancy_test 1))))
(define-fun jones_2021.pregnancy.row.male () Bool (= sex 1))
(declare-const pregnant Bool) ; pregnant
(define-fun part.9 () Bool
  (or (not jones_2021.pregnancy.row.male) (not (or childbearing_potential pregnant breastfeeding))))
(define-fun part.10 () Bool (or (not pregnant) childbearing_potential))
(define-fun jones_2021.pregnancy.legal () Bool
  (and domain part.5 (or (= sex 0) (not breastfeeding)) part.6))
(define-fun zhang_2023.contraception.legal () Bool (and (and (>= sex 0) (< sex 2)) part.9 part.10))
(define-fun both_are_asked () Bool
  (and
    domain
    (and breastfeeding part.5 (or (= sex 0) (not breastfeeding)) part.6 part.9 part.10)
    jones_2021.pregnancy.legal
    zhang_2023.contraception.legal))
(define-fun jones_2021.pregnancy.region.breastfeeding_before_test () Bool
  (and breastfeeding childbearing_potential (not (= pregnancy_test 0))))
(define-fun jones_2021.pregnancy.region.positive_test.contraindicated () Bool
  (and (= pregnancy_test 1) (not breastfeeding)))
(define-fun jones_2021.pregnancy.region.negative_test () Bool
  (and (= sex 0) childbearing_potential (= pregnancy_test 0) (not breastfeeding)))
(define-fun jones_2021.pregnancy.region.no_childbearing_potential () Bool
  (and (= sex 0) (not childbearing_potential) (not breastfeeding)))
(define-fun unresolved () Bool
  (not
    (or
      jones_2021.pregnancy.region.breastfeeding_before_test
      jones_2021.pregnancy.region.positive_test.contraindicated
      jones_2021.pregnancy.region.negative_test
      jones_2021.pregnancy.region.no_childbearing_potential)))
(define-fun jones_2021.pregnancy.row.no_negative_test () Bool
  (and (= sex 0) childbearing_potential (not (= pregnancy_test 0))))
(define-fun only.breastfeeding () Bool
  (and
    breastfeeding
    (not (or jones_2021.pregnancy.row.no_negative_test jones_2021.pregnancy.row.male))))
(define-fun part.21 () Bool
  (or
    (and unresolved only.breastfeeding)
    jones_2021.pregnancy.region.breastfeeding_before_test
    jones_2021.pregnancy.region.positive_test.contraindicated))
(declare-const on_treatment Bool) ; lenalidomide is being given
(define-fun zhang_2023.contraception.row.pregnant_on_treatment () Bool
  (and (= sex 0) pregnant on_treatment))
(declare-const contraception_met Bool) ; all contraceptive requirements are met
(define-fun zhang_2023.contraception.region.contraindicated.not_all_met () Bool
  (and (= sex 0) childbearing_potential (not pregnant) (not contraception_met)))
(define-fun zhang_2023.contraception.region.contraindicated.breastfeeding () Bool
  (and
    (= sex 0)
    pregnant
    (not zhang_2023.contraception.row.pregnant_on_treatment)
    (= sex 0)
    breastfeeding))
(define-fun zhang_2023.contraception.region.breastfeeding.and_contraception () Bool
  (and
    (= sex 0)
    childbearing_potential
    (not pregnant)
    (not zhang_2023.contraception.region.contraindicated.not_all_met)
    (= sex 0)
    breastfeeding))
(define-fun zhang_2023.contraception.row.contraception () Bool
  (and (= sex 0) childbearing_potential (not pregnant)))
(define-fun zhang_2023.contraception.row.contraindicated () Bool
  (or (and (= sex 0) pregnant) zhang_2023.contraception.region.contraindicated.not_all_met))
(define-fun zhang_2023.contraception.row.breastfeeding () Bool (and (= sex 0) breastfeeding))
(define-fun zhang_2023.contraception.region.nothing_printed.women () Bool
  (and
    (not jones_2021.pregnancy.row.male)
    (not zhang_2023.contraception.row.contraception)
    (not zhang_2023.contraception.row.contraindicated)
    (not zhang_2023.contraception.row.breastfeeding)))
(define-fun unresolved_ () Bool
  (not
    (or
      zhang_2023.contraception.row.pregnant_on_treatment
      zhang_2023.contraception.region.contraindicated.not_all_met
      zhang_2023.contraception.region.contraindicated.breastfeeding
      zhang_2023.contraception.region.breastfeeding.and_contraception
      zhang_2023.contraception.region.nothing_printed.women
      jones_2021.pregnancy.row.male)))
(define-fun only.contraception () Bool
  (and
    zhang_2023.contraception.row.contraception
    (not
      (or
        zhang_2023.contraception.row.contraindicated
        zhang_2023.contraception.row.pregnant_on_treatment
        zhang_2023.contraception.row.breastfeeding))))
(define-fun part.34 () Bool (and part.21 (and unresolved_ only.contraception)))

; 1. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.34))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 2. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.34 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.pregnant_on_treatment () Bool
  (and
    zhang_2023.contraception.row.pregnant_on_treatment
    (not
      (or
        zhang_2023.contraception.row.contraindicated
        zhang_2023.contraception.row.contraception
        zhang_2023.contraception.row.breastfeeding))))
(define-fun part.36 () Bool
  (or (and unresolved_ only.pregnant_on_treatment) zhang_2023.contraception.row.pregnant_on_treatment))

; 3. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too large
(push 1)
(assert (and
    both_are_asked
    (and zhang_2023.contraception.row.pregnant_on_treatment (not (and part.21 part.36)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 4. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too small
(push 1)
(assert (and
    both_are_asked
    (and (and part.21 part.36) (not (or zhang_2023.contraception.row.pregnant_on_treatment false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.37 () Bool
  (or (not childbearing_potential) (and (not pregnant) contraception_met)))
(define-fun only.breastfeeding_ () Bool
  (and
    zhang_2023.contraception.row.breastfeeding
    (not
      (or
        zhang_2023.contraception.row.contraindicated
        zhang_2023.contraception.row.contraception
        zhang_2023.contraception.row.pregnant_on_treatment))))
(define-fun part.39 () Bool
  (or
    (and unresolved_ only.breastfeeding_)
    zhang_2023.contraception.region.breastfeeding.and_contraception))

; 5. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too large
(push 1)
(assert (and both_are_asked (and part.37 (not (and part.21 part.39)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 6. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and part.21 part.39) (not (or part.37 false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.40 () Bool (and part.21 zhang_2023.contraception.region.nothing_printed.women))

; 7. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.40))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 8. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.40 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.41 () Bool (and part.21 jones_2021.pregnancy.row.male))

; 9. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.41))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 10. Is there: (<ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.41 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.no_negative_test () Bool
  (and
    jones_2021.pregnancy.row.no_negative_test
    (not (or breastfeeding jones_2021.pregnancy.row.male))))
(define-fun only.contraindicated () Bool
  (and
    zhang_2023.contraception.row.contraindicated
    (not
      (or
        zhang_2023.contraception.row.contraception
        zhang_2023.contraception.row.pregnant_on_treatment
        zhang_2023.contraception.row.breastfeeding))))
(define-fun part.44 () Bool
  (or
    (and unresolved_ only.contraindicated)
    zhang_2023.contraception.region.contraindicated.not_all_met
    zhang_2023.contraception.region.contraindicated.breastfeeding))
(define-fun part.45 () Bool (and (and unresolved only.no_negative_test) part.44))

; 11. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.45))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 12. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.45 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.46 () Bool
  (and (and unresolved only.no_negative_test) (and unresolved_ only.contraception)))

; 13. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.46))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 14. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.46 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.47 () Bool (and (and unresolved only.no_negative_test) part.36))

; 15. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.47))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 16. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.47 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.48 () Bool (and (and unresolved only.no_negative_test) part.39))

; 17. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.48))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 18. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.48 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.49 () Bool
  (and (and unresolved only.no_negative_test) zhang_2023.contraception.region.nothing_printed.women))

; 19. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.49))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 20. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.49 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.50 () Bool
  (and (and unresolved only.no_negative_test) jones_2021.pregnancy.row.male))

; 21. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.50))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 22. Is there: (<ContraceptionKind.DO_NOT_COMMENCE: 'do not commence the cycle'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.50 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun only.male () Bool
  (and
    jones_2021.pregnancy.row.male
    (not (or breastfeeding jones_2021.pregnancy.row.no_negative_test))))

; 23. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and (and unresolved only.male) part.44)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 24. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and (and unresolved only.male) part.44) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.52 () Bool (and (and unresolved only.male) (and unresolved_ only.contraception)))

; 25. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.52))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 26. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.52 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 27. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and (and unresolved only.male) part.36)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 28. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and (and unresolved only.male) part.36) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 29. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not (and (and unresolved only.male) part.39)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 30. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too small
(push 1)
(assert (and both_are_asked (and (and (and unresolved only.male) part.39) (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.53 () Bool
  (and (and unresolved only.male) zhang_2023.contraception.region.nothing_printed.women))

; 31. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.53))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 32. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.53 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.54 () Bool (and jones_2021.pregnancy.region.negative_test part.44))

; 33. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.54))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 34. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.54 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.55 () Bool
  (and jones_2021.pregnancy.region.negative_test (and unresolved_ only.contraception)))

; 35. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.55))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 36. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.55 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.56 () Bool (and jones_2021.pregnancy.region.negative_test part.36))

; 37. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.56))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 38. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.56 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.57 () Bool (and jones_2021.pregnancy.region.negative_test part.39))

; 39. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.57))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 40. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.57 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.58 () Bool
  (and
    jones_2021.pregnancy.region.negative_test
    zhang_2023.contraception.region.nothing_printed.women))

; 41. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.58))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 42. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.58 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.59 () Bool
  (and jones_2021.pregnancy.region.negative_test jones_2021.pregnancy.row.male))

; 43. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.59))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 44. Is there: (<ContraceptionKind.ABSTINENCE_OR_CONTRACEPTION: 'complete abstinence or contraception'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.59 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.60 () Bool (and jones_2021.pregnancy.region.no_childbearing_potential part.44))

; 45. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.60))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 46. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.CONTRAINDICATED: 'lenalidomide is contraindicated'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.60 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.61 () Bool
  (and jones_2021.pregnancy.region.no_childbearing_potential (and unresolved_ only.contraception)))

; 47. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.61))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 48. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.EFFECTIVE_CONTRACEPTION: 'effective contraception'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.61 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.62 () Bool (and jones_2021.pregnancy.region.no_childbearing_potential part.36))

; 49. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.62))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 50. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.DISCONTINUE: 'discontinue lenalidomide'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.62 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.63 () Bool (and jones_2021.pregnancy.region.no_childbearing_potential part.39))

; 51. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.63))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 52. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.STOP_BREASTFEEDING: 'discontinue breastfeeding during treatment'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.63 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

(define-fun part.64 () Bool
  (and jones_2021.pregnancy.region.no_childbearing_potential jones_2021.pregnancy.row.male))

; 53. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too large
(push 1)
(assert (and both_are_asked (and false (not part.64))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)


; 54. Is there: (<ContraceptionKind.NOTHING_PRINTED: 'no measure is printed'>, <ContraceptionKind.ABSTINENCE_OR_CONDOM: 'complete abstinence or condoms'>): the region is too small
(push 1)
(assert (and both_are_asked (and part.64 (not (or false false)))))
(set-info :status unsat)
(check-sat) ; unsat
(pop 1)

