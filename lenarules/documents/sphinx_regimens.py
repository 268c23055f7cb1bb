"""A Sphinx extension: the regimens that a paper reports, in anyone's Sphinx project.

Add ``lenarules.documents.sphinx_regimens`` to ``extensions`` and name a paper by its key::

    .. regimen-list:: van_de_donk_2012

A table stands at this place, and the slips of the print below it. Every regimen has one anchor,
which ``:ref:`` reaches by the full id with a text of its own. Install the extra ``docs``.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from sphinx.util.docutils import SphinxDirective

from lenarules.documents.regimens import render_regimens
from lenarules.language.errors import InputError
from lenarules.publications.evidence import regimens

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class RegimenList(SphinxDirective):
    """The directive ``regimen-list``."""

    required_arguments = 1

    def run(self) -> list[Any]:
        """Return the nodes of the table; the page is built again when a regimen has changed."""
        paper = self.arguments[0]
        try:
            found = regimens(paper=paper)
        except InputError as problem:
            raise self.error(f"{self.name}: {problem}") from problem
        for name, module in tuple(sys.modules.items()):
            if f"{name}.".startswith(f"lenarules.publications.{paper}.regimens."):
                self.env.note_dependency(str(module.__file__))
        return self.parse_text_to_nodes(render_regimens(found))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application."""
    app.add_directive("regimen-list", RegimenList)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
