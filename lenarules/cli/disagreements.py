"""``lenarules disagreements``: where two papers answer one question differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules._version import __version__
from lenarules.cli.errors import UsageError
from lenarules.cli.registry import dashed
from lenarules.cli.replies import ANSWERED, Reply, json_text
from lenarules.publications.questions import QUESTIONS, question_named

if TYPE_CHECKING:
    from argparse import Namespace

    from lenarules.language.question import Question
    from lenarules.verify.disagreement import Disagreement


def reply(asked: Namespace, *, as_json: bool) -> Reply:
    """Return the disagreements on a question, or the questions."""
    if asked.question is None:
        return _questions(as_json=as_json)
    question = question_named(asked.question)
    found = _found(question)
    if as_json:
        plain = _plain(question) | {"disagreements": [each.to_plain() for each in found]}
        return Reply(ANSWERED, json_text({"version": __version__} | plain))
    heading = f"{_name(question)}: {question.title}\n{question.compared}"
    counted = f"disagreements: {len(found)}"
    return Reply(ANSWERED, "\n\n".join([heading, counted, *(d.in_words() for d in found)]))


def _found(question: Question) -> tuple[Disagreement, ...]:
    try:
        from lenarules.verify.disagreements import disagreements_on
    except ModuleNotFoundError as error:
        if error.name != "z3":
            raise
        cure = 'install it with: pip install "lenarules[proofs]"'
        raise UsageError(f"disagreements are proved by a solver, z3; {cure}") from error
    return disagreements_on(question)


def _questions(*, as_json: bool) -> Reply:
    if as_json:
        return Reply(ANSWERED, json_text({"questions": [_plain(each) for each in QUESTIONS]}))
    width = max(len(question.name) for question in QUESTIONS)
    return Reply(
        ANSWERED, "\n".join(f"{_name(each).ljust(width)}  {each.title}" for each in QUESTIONS)
    )


def _name(question: Question) -> str:
    return dashed(question.name)


def _plain(question: Question) -> dict[str, Any]:
    return {
        "question": question.name,
        "title": question.title,
        "compared": question.compared,
        "tables": [party.table.id for party in question.parties()],
    }
