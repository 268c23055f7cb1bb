"""What is exported is text that a person can read and that both solvers answer alike."""

from __future__ import annotations

from enum import Enum
from typing import Any

import z3

from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.readings.smt import Patient
from lenarules.readings.smt_text import script
from lenarules.verify.second_solver import answers


class Coat(Enum):
    """Whether a visitor has a coat."""

    NONE = "none"
    LONG = "long"


class Since(Enum):
    """What may stand in place of a number of years."""

    NEVER = "never"


AGE = Number("age", "age", "years", 0, 120, 30, whole=True)
YEARS = Number("years", "years since", "years", 0, 99, 1, also=(150,), exception=Since.NEVER)
MEMBER = Flag("member", "member of the museum")
COAT = Category("coat", "coat", Coat, Coat.NONE)
CARRIES = Members("carries", "carries", Coat)
FACTS = (AGE, YEARS, MEMBER, COAT, CARRIES)


def text_of(patient: Patient, *questions: tuple[str, Any, bool]) -> str:
    """Return questions about a patient as text."""
    return script(["what is claimed"], questions, [patient])


def test_facts_are_declared_in_words() -> None:
    """Every variable stands with its label, unit and range, or with its members."""
    patient = Patient(FACTS)
    met = z3.And(
        patient.domain,
        patient.meets(AGE > 65),
        patient.meets(YEARS.is_(Since.NEVER)),
        patient.meets(MEMBER.holds),
        patient.meets(COAT.is_(Coat.LONG)),
        patient.meets(CARRIES.has(Coat.LONG)),
    )
    lines = text_of(patient, ("somebody", met, True)).splitlines()
    assert lines[:2] == ["; what is claimed", "(set-logic QF_LIRA)"]
    assert "(declare-const age Int) ; age: 0 to 120 years, whole" in lines
    assert "(declare-const years Real) ; years since: 150 or 0 to 99 years" in lines
    assert "(declare-const years_is_NEVER Bool) ; years since: NEVER, in place of a number" in lines
    assert "(declare-const member Bool) ; member of the museum" in lines
    assert "(declare-const coat Int) ; coat: 0 NONE, 1 LONG" in lines
    assert "(declare-const carries_has_LONG Bool) ; carries: has LONG" in lines
    assert "; 1. There is: somebody" in lines
    assert lines[-4:-1] == ["(set-info :status sat)", "(check-sat) ; sat", "(pop 1)"]


def test_every_question_is_answered_by_the_second_solver() -> None:
    """The answers come in the order of the questions, and are the right ones."""
    patient = Patient(FACTS)
    old, young = patient.meets(AGE > 65), patient.meets(AGE < 18)
    text = text_of(patient, ("old", old, True), ("both", z3.And(old, young), False))
    assert answers(text) == ("sat", "unsat")
    assert "; 2. Is there: both" in text


def test_named_terms_are_defined_once_under_their_names() -> None:
    """A term with a name is defined by it, and used by it from then on."""
    patient = Patient(FACTS)
    old = patient.call("row.old", z3.And(patient.meets(AGE > 65), patient.meets(MEMBER.holds)))
    text = text_of(patient, ("a", old, True), ("b", z3.Not(old), True))
    assert text.count("(define-fun row.old () Bool (and (> age 65) member))") == 1
    assert "(assert row.old)" in text
    assert "(assert (not row.old))" in text


def test_shared_terms_are_written_once() -> None:
    """A long term without a name that stands twice is defined; a short one is repeated."""
    patient = Patient(FACTS)
    long = z3.Or([patient.meets(AGE.equals(age)) for age in range(5)])
    text = text_of(patient, ("a", long, True), ("b", z3.Not(long), True))
    assert text.count("(>= age 4)") == 1
    assert "part." in text


def test_one_name_for_two_terms_is_told_apart() -> None:
    """A definition that would take the name of a fact gets another one."""
    patient = Patient(FACTS)
    named = patient.call("member", z3.And(patient.meets(MEMBER.holds), patient.meets(AGE > 3)))
    text = text_of(patient, ("a", z3.And(patient.flag(MEMBER), z3.Not(named)), True))
    assert "(declare-const member Bool)" in text
    assert "(define-fun member_ () Bool" in text
    assert answers(text) == ("sat",)


def test_names_that_are_no_plain_symbols_are_quoted() -> None:
    """A name with a space stands between bars."""
    odd = Flag("is a member", "member")
    patient = Patient((odd,))
    text = text_of(patient, ("a", patient.flag(odd), True))
    assert "(declare-const |is a member| Bool)" in text
    assert answers(text) == ("sat",)


def test_what_joins_nothing_is_true_or_false() -> None:
    """An empty "or" is false, an empty "and" true, and what joins one part is that part."""
    patient = Patient(FACTS)
    nothing, one = patient.meets(NEVER_HOLDS), z3.And([patient.meets(AGE > 65)])
    text = text_of(patient, ("a", nothing, False), ("b", z3.And([]), True), ("c", one, True))
    assert answers(text) == ("unsat", "sat", "sat")
    assert "(assert false)" in text
    assert "(assert true)" in text
    assert "(assert (> age 65))" in text


def test_long_choices_are_laid_out_one_below_the_other() -> None:
    """A chain of conditionals has a line for each, and a short one stays on its line."""
    patient = Patient(FACTS)
    short = z3.If(patient.flag(MEMBER), 1, 2)
    chain: Any = z3.IntVal(0)
    for age in range(12):
        chain = z3.If(patient.meets(AGE.equals(age)), age + 1, chain)
    text = text_of(patient, ("a", chain == 5, True), ("b", short == 3, False))
    assert "  (ite (and (>= age 10) (<= age 10)) 11\n" in text
    assert "(= (ite member 1 2) 3)" in text
    assert answers(text) == ("sat", "unsat")
