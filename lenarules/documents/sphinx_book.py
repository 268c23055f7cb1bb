"""A Sphinx extension: what leads from the papers to rows, claims and tests, and all proofs.

Add ``lenarules.documents.sphinx_book`` to ``extensions``, and say what the project has
(``lenarules.documents.sphinx_beside``)::

    .. rule-trace:: kim_2015

    .. resolution-list::

    .. proof-report::

    .. rule-history::

``rule-trace`` leads from the statements of a paper to rows, claims and tests, and warns of a row
that no test names; ``resolution-list`` has every resolution of every paper, or of one that is
named; ``proof-report`` has every claim of the manifest; ``rule-history`` tells what became of each
part from release to release. Install the extra ``docs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from lenarules.documents.claims import render_report
from lenarules.documents.document import anchors
from lenarules.documents.history import render_history
from lenarules.documents.resolved import render_resolved
from lenarules.documents.sphinx_beside import anchored, beside_of, every_table, tables_of
from lenarules.documents.trace import render_trace, untested
from lenarules.publications import PAPERS

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from lenarules.language.table import Table

_LOG = logging.getLogger(__name__)


class OfPapers(SphinxDirective):
    """A directive about one paper, or about all of them."""

    optional_arguments = 1

    def tables(self) -> tuple[Table, ...]:
        """Return the tables of the paper that is named, or of every paper."""
        if not self.arguments:
            return every_table()
        paper = self.arguments[0]
        if paper not in PAPERS:
            known = ", ".join(PAPERS)
            raise self.error(f"{self.name}: {paper!r} is not known; accepted: {known}")
        return tables_of(paper)


class RuleTrace(OfPapers):
    """The directive ``rule-trace``."""

    def run(self) -> list[Any]:
        """Return the nodes of the lines, and warn of each part that no test names."""
        beside, tables = beside_of(self.env), self.tables()
        if beside.tests:
            for full_id in untested(tables, beside):
                _LOG.warning(
                    "%s: no test names %s", self.name, full_id, location=self.get_location()
                )
        return self.parse_text_to_nodes(render_trace(tables, beside), allow_section_headings=True)


class ResolutionList(OfPapers):
    """The directive ``resolution-list``."""

    def run(self) -> list[Any]:
        """Return the nodes of the list."""
        return self.parse_text_to_nodes(render_resolved(self.tables()))


class RuleHistory(OfPapers):
    """The directive ``rule-history``."""

    def run(self) -> list[Any]:
        """Return the nodes of the history."""
        history = beside_of(self.env).history
        if history is None:
            raise self.error(f"{self.name}: name a folder as lenarules_editions in conf.py")
        tables = self.tables()
        known = {name for table in tables for name in anchors(table)}
        text = render_history(tables, history, known)
        return self.parse_text_to_nodes(text, allow_section_headings=True)


class ProofReport(SphinxDirective):
    """The directive ``proof-report``."""

    def run(self) -> list[Any]:
        """Return the nodes of the report."""
        beside = beside_of(self.env)
        if beside.proven is None:
            raise self.error(f"{self.name}: name a manifest as lenarules_manifest in conf.py")
        text = render_report(beside.proven, every_table(), sources=beside.sources)
        parsed = self.parse_text_to_nodes(text, allow_section_headings=True)
        for claim in beside.proven.across:
            anchored(self.state.document, claim.anchor)
        return parsed


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directives to a Sphinx application."""
    app.setup_extension("lenarules.documents.sphinx_beside")
    app.add_directive("rule-trace", RuleTrace)
    app.add_directive("resolution-list", ResolutionList)
    app.add_directive("proof-report", ProofReport)
    app.add_directive("rule-history", RuleHistory)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
