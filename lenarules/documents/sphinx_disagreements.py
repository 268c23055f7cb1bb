"""A Sphinx extension: where papers differ, derived and proved while the page is built.

Add ``lenarules.documents.sphinx_disagreements`` to ``extensions`` and name a question, or none for
all of them::

    .. disagreements:: renal_dose

A section a question stands at this place, with every disagreement and links to the pages of the
tables (``rule-table``). Install the extras ``docs`` and ``proofs``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from sphinx.util.docutils import SphinxDirective

from lenarules.documents.disagreements import render_question
from lenarules.language.errors import OutOfDomain
from lenarules.publications.questions import QUESTIONS, question_named
from lenarules.verify.disagreements import disagreements_on

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from lenarules.language.question import Question


class Disagreements(SphinxDirective):
    """The directive ``disagreements``."""

    optional_arguments = 1

    def run(self) -> list[Any]:
        """Return the nodes; the page is built again when a table of a paper has changed."""
        questions = self._questions()
        text = "\n".join(render_question(each, disagreements_on(each)) for each in questions)
        for name, module in tuple(sys.modules.items()):
            if name.startswith(("lenarules.publications.", "lenarules.verify.")):
                self.env.note_dependency(str(module.__file__))
        return self.parse_text_to_nodes(text, allow_section_headings=True)

    def _questions(self) -> tuple[Question, ...]:
        if not self.arguments:
            return QUESTIONS
        try:
            return (question_named(self.arguments[0]),)
        except OutOfDomain as problem:
            raise self.error(f"{self.name}: {problem}") from problem


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application."""
    app.add_directive("disagreements", Disagreements)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
