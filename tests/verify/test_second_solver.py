"""The second solver answers what it is asked, and nothing that it does not know."""

from __future__ import annotations

import pytest

from lenarules.verify import second_solver
from lenarules.verify.second_solver import answers, version

#: Fermat's last theorem for cubes: no solver of linear arithmetic decides it.
HARD = """
(set-logic QF_NIA)
(declare-const a Int) (declare-const b Int) (declare-const c Int)
(assert (and (> a 1) (> b 1) (> c 1) (= (+ (* a a a) (* b b b)) (* c c c))))
(check-sat)
"""


def test_answers_come_in_order() -> None:
    """Every question is answered, and definitions and comments say nothing."""
    text = "(set-logic QF_LIA)\n; a comment\n(declare-const a Int)\n(assert (> a 3))\n(check-sat)\n"
    assert answers(f"{text}(assert (< a 4))\n(check-sat)\n") == ("sat", "unsat")
    assert answers("(set-logic QF_LIA)") == ()


def test_what_it_does_not_know_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Out of patience it says so, and never guesses."""
    monkeypatch.setattr(second_solver, "_PATIENCE", "200")
    assert answers(HARD) == ("unknown",)


def test_text_of_another_language_is_refused() -> None:
    """What cannot be read raises, instead of being skipped."""
    with pytest.raises(RuntimeError):
        answers("(set-logic QF_LIA) (assert undeclared) (check-sat)")


def test_version_is_told() -> None:
    """The manifest can say which solver it was."""
    assert version()[0].isdigit()
