"""A Sphinx extension: what became of every actionable statement of a paper.

Add ``lenarules.documents.sphinx_ledger`` to ``extensions`` and name a paper, or none for how many
statements each paper has::

    .. ledger:: kim_2015

A table stands at this place, with links to the pages of the tables (``rule-table``) and regimens
(``regimen-list``). Install the extra ``docs``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from sphinx.util.docutils import SphinxDirective

from lenarules.documents.ledger import render_counts, render_ledger
from lenarules.language.errors import OutOfDomain
from lenarules.publications.ledgers import statements_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata


class Ledger(SphinxDirective):
    """The directive ``ledger``."""

    optional_arguments = 1

    def run(self) -> list[Any]:
        """Return the nodes of the table; the page is built again when a statement has changed."""
        text = self._text()
        note_ledgers(self.env)
        return self.parse_text_to_nodes(text)

    def _text(self) -> str:
        if not self.arguments:
            return render_counts()
        try:
            return render_ledger(statements_of(self.arguments[0]))
        except OutOfDomain as problem:
            raise self.error(f"{self.name}: {problem}") from problem


def note_ledgers(env: BuildEnvironment) -> None:
    """Let the page that is read be built again when a statement of a paper has changed."""
    for name, module in tuple(sys.modules.items()):
        if name.startswith("lenarules.publications.") and ".statements" in name:
            env.note_dependency(str(module.__file__))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application."""
    app.add_directive("ledger", Ledger)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
