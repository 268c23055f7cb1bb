"""The disagreements of papers as reStructuredText: a section a question, generated and proved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.documents.rst import escaped, fields, grid, heading, joined, literal, rubric
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_math, in_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lenarules.documents.rst import Lines
    from lenarules.language.question import Question
    from lenarules.verify.disagreement import Disagreement, Saying, Side

_HEADS = ("Paper, and its setting", "Answer", "By", "Source")


def render_question(question: Question, found: Sequence[Disagreement]) -> str:
    """Return a question with its disagreements, the links of whose parts are labels.

    Args:
        question: the question.
        found: its disagreements.
    """
    return joined([*_head(question, found), *(lines for each in found for lines in _blocks(each))])


def _head(question: Question, found: Sequence[Disagreement]) -> Iterator[Lines]:
    yield heading(question.title, 1, f"disagreements.{question.name}")
    yield fields(
        ("Question", literal(question.name)),
        ("Compared", escaped(question.compared)),
        ("Disagreements", str(len(found))),
    )


def _blocks(each: Disagreement) -> Iterator[Lines]:
    answers = (f"{side.name}: {value_in_words(side.answer)}" for side in each.sides)
    yield rubric("; ".join(answers))
    patient = ", ".join(f"{name} {value_in_words(value)}" for name, value in each.witness)
    yield fields(
        ("For whom", escaped(in_words(each.region))),
        ("That is", escaped(each.extent.value)),
        ("Asked of", escaped(in_words(each.scope))),
        ("In mathematics", literal(in_math(each.region))),
        ("For example", escaped(patient)),
    )
    yield grid(_HEADS, (24, 18, 30, 28), (_row(side) for side in each.sides))


def _row(side: Side) -> tuple[str, ...]:
    setting = escaped(f"{side.table.partition('.')[0]}: {side.setting}")
    cites = dict.fromkeys(str(cite) for saying in side.sayings for cite in saying.cites)
    said = _lines(_said(saying) for saying in side.sayings)
    return setting, escaped(value_in_words(side.answer)), said, _lines(map(escaped, cites))


def _said(saying: Saying) -> str:
    short = saying.id.split(".", 2)[-1]
    return f":ref:`{short} <{saying.id}>`: {escaped(saying.outcome)}"


def _lines(texts: Iterator[str]) -> str:
    """Return texts as the items of a list within a cell."""
    return "\n       ".join(f"- {text}" for text in texts)
