"""The questions that several papers answer: data only.

``lenarules.verify.disagreements`` derives from them where the papers differ.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.errors import OutOfDomain
from lenarules.publications.questions.care import BREASTFEEDING, MONITORING, VTE
from lenarules.publications.questions.course import (
    AFTER_NEUTROPENIA,
    AFTER_THROMBOCYTOPENIA,
    HOLD,
)
from lenarules.publications.questions.dexamethasone import DEXAMETHASONE
from lenarules.publications.questions.doses import (
    RENAL_ADJUSTMENT,
    RENAL_DOSE,
    RENAL_EDGES,
    STARTING_DOSE,
)

if TYPE_CHECKING:
    from lenarules.language.question import Question

__all__ = ["QUESTIONS", "question_named"]

#: Every question, in the order in which it is met in treatment.
QUESTIONS = (
    RENAL_ADJUSTMENT,
    RENAL_DOSE,
    RENAL_EDGES,
    STARTING_DOSE,
    DEXAMETHASONE,
    VTE,
    MONITORING,
    HOLD,
    AFTER_NEUTROPENIA,
    AFTER_THROMBOCYTOPENIA,
    BREASTFEEDING,
)


def question_named(name: str) -> Question:
    """Return the question of a name, with dashes or underscores.

    Raises:
        OutOfDomain: no question has this name.
    """
    key = name.replace("-", "_")
    for question in QUESTIONS:
        if question.name == key:
            return question
    known = ", ".join(question.name for question in QUESTIONS)
    message = f"question={name!r} is not known; accepted: {known}"
    raise OutOfDomain("question", name, message, unit="", accepted=known)
