"""The disagreements of two papers on the command line."""

from __future__ import annotations

import sys

import pytest

from lenarules.publications.questions import QUESTIONS, question_named
from lenarules.verify.disagreements import disagreements_on
from tests.cli import say

Capture = pytest.CaptureFixture[str]


def test_without_a_question_the_questions_are_listed(capsys: Capture) -> None:
    """One line each: the name as it is written on a command line, and the question."""
    said = say(capsys, "disagreements")
    lines = said.out.splitlines()
    assert (said.status, said.err, len(lines)) == (0, "", len(QUESTIONS))
    for question, line in zip(QUESTIONS, lines, strict=True):
        name, _, title = line.partition(" ")
        assert (name, title.strip()) == (question.name.replace("_", "-"), question.title)


def test_questions_as_json(capsys: Capture) -> None:
    """Each question has its name, its title, how answers are compared, and its tables."""
    plain = say(capsys, "disagreements", "--json").plain
    assert [each["question"] for each in plain["questions"]] == [q.name for q in QUESTIONS]
    assert plain["questions"][0]["tables"][0] == "kim_2015.fig_1"


@pytest.mark.parametrize("name", ["renal-edges", "renal_edges"])
def test_a_question_is_answered_in_words(capsys: Capture, name: str) -> None:
    """Title and comparison come first, then every disagreement."""
    question = question_named(name)
    heading, count, *blocks = say(capsys, "disagreements", name).out.rstrip("\n").split("\n\n")
    assert heading == f"renal-edges: {question.title}\n{question.compared}"
    found = disagreements_on(question)
    assert count == f"disagreements: {len(found)}"
    assert blocks == [each.in_words() for each in found]


def test_a_question_is_answered_as_json(capsys: Capture) -> None:
    """The same as plain values."""
    plain = say(capsys, "disagreements", "breastfeeding", "--json").plain
    found = disagreements_on(question_named("breastfeeding"))
    assert plain["disagreements"] == [each.to_plain() for each in found]
    assert plain["title"] == question_named("breastfeeding").title


def test_an_unknown_question_is_answered_with_the_known_ones(capsys: Capture) -> None:
    """No name is guessed."""
    said = say(capsys, "disagreements", "supper", "--json")
    assert (said.status, said.error["field"]) == (2, "question")
    known = ", ".join(question.name for question in QUESTIONS)
    assert said.error["message"] == f"question='supper' is not known; accepted: {known}"


def test_without_the_solver_the_cure_is_named(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The extra is named, and nothing is answered without a proof."""
    monkeypatch.setitem(sys.modules, "lenarules.verify.disagreements", None)
    monkeypatch.delitem(sys.modules, "lenarules.verify.disagreements")
    monkeypatch.delitem(sys.modules, "lenarules.verify.side_by_side", raising=False)
    monkeypatch.setitem(sys.modules, "z3", None)
    said = say(capsys, "disagreements", "breastfeeding")
    assert said.status == 2
    assert said.err.endswith('install it with: pip install "lenarules[proofs]"\n')


def test_another_missing_module_is_no_missing_extra(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of the installation is not taken for the extra."""
    monkeypatch.setitem(sys.modules, "lenarules.verify.disagreements", None)
    with pytest.raises(ModuleNotFoundError):
        say(capsys, "disagreements", "breastfeeding")
