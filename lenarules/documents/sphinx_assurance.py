"""A Sphinx extension: an assurance case, whose evidence is looked up while the page is built.

Add ``lenarules.documents.sphinx_assurance`` to ``extensions`` and name a case by its module and
name, once for the hazards and once for their evidence::

    .. hazards:: proofs.assurance:CASE

    .. evidence:: proofs.assurance:CASE
       :root: ..

``root`` is the way from the folder of the documents to the root of the project. A claim or test
that is not there, or not proved, is an error of the page. Two more directives take no argument::

    .. source-ages::

    .. not-encoded::

The first says how old each paper was on the day that ``lenarules_released`` gives in ``conf.py``,
as ``2026-11-21``; the second lists what no function answers from. Install the extra ``docs``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from sphinx.util.docutils import SphinxDirective

from lenarules.documents.assurance import render_evidence, render_hazards
from lenarules.documents.hazard import Case, EvidenceError
from lenarules.documents.sources import render_ages, render_not_encoded
from lenarules.documents.sphinx_ledger import note_ledgers
from lenarules.documents.sphinx_tables import named

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class OfCase(SphinxDirective):
    """A directive whose argument is the module and name of an assurance case."""

    required_arguments = 1
    option_spec: ClassVar[Any] = {"root": str}

    def run(self) -> list[Any]:
        """Return the nodes of the page; it is built again each time, for evidence may change."""
        case = named(self, self.arguments[0], Case)
        self.env.note_reread()
        try:
            text = self.text(case)
        except EvidenceError as problem:
            raise self.error(f"{self.name}: {problem}") from problem
        return self.parse_text_to_nodes(text, allow_section_headings=True)

    def text(self, case: Case) -> str:
        """Return the hazards."""
        return render_hazards(case)


class OfEvidence(OfCase):
    """The directive ``evidence``."""

    def text(self, case: Case) -> str:
        """Return the claims and tests."""
        return render_evidence(case, f"/{self.options.get('root', '..')}")


class SourceAges(SphinxDirective):
    """The directive ``source-ages``."""

    def run(self) -> list[Any]:
        """Return the nodes of the table."""
        released = self.config.lenarules_released
        try:
            day = date.fromisoformat(released)
        except ValueError as problem:
            message = f"lenarules_released={released!r} in conf.py is no day such as 2026-11-21"
            raise self.error(f"{self.name}: {message}") from problem
        return self.parse_text_to_nodes(render_ages(day))


class NotEncoded(SphinxDirective):
    """The directive ``not-encoded``."""

    def run(self) -> list[Any]:
        """Return the sections of the papers; the page is built again when a ledger has changed."""
        text = render_not_encoded()
        note_ledgers(self.env)
        return self.parse_text_to_nodes(text, allow_section_headings=True)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directives and their setting to a Sphinx application."""
    app.add_config_value("lenarules_released", "", "env", frozenset({str}))
    app.add_directive("hazards", OfCase)
    app.add_directive("evidence", OfEvidence)
    app.add_directive("source-ages", SourceAges)
    app.add_directive("not-encoded", NotEncoded)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
