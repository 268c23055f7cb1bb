; kim_2015.teratogenicity: inhabited
; Some patient has legal inputs.
; The table: Abstinence and contraception (kim_2015, PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity).
; The claim holds if every (check-sat) answers as is written beside it.
(set-logic QF_LIRA)
(declare-const sex Int) ; sex: 0 FEMALE, 1 MALE
(declare-const days_since_discontinuation Int) ; time since treatment discontinuation: 0 to 36,500 days, whole
(define-fun domain () Bool
  (and
    (and (>= sex 0) (< sex 2))
    (and (>= days_since_discontinuation 0) (<= days_since_discontinuation 36500))))
(declare-const childbearing_potential Bool) ; female patient of childbearing potential
(define-fun legal () Bool (and domain (or (= sex 0) (not childbearing_potential))))

; 1. There is: a patient with legal inputs
(push 1)
(assert legal)
(set-info :status sat)
(check-sat) ; sat
(pop 1)

