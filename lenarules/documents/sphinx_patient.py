"""A Sphinx extension: a page that answers for a patient, in the browser and from the tables alone.

Add ``lenarules.documents.sphinx_patient`` to ``extensions``, name the tables that the page offers
by the module and name of what makes each ready (a ``Decider``), and say beside the answers what
limits their use::

    .. try-a-patient::
       :tables: lenarules.publications.kim_2015.starting_dose:DECIDE
          lenarules.publications.jones_2021.starting_dose:DECIDE

       Whoever uses an answer in care checks it against the paper.

Each table stands on the page as plain JSON (``lenarules.documents.patient_export``); the scripts
that read it are plain and short, and nothing is sent anywhere. A link leads to the page of each
table (``rule-table``). A table that answers in the course of a treatment, from a state, is refused.
Install the extra ``docs``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from lenarules.documents.linked import titled
from lenarules.documents.patient_form import choice, form, panel_id
from lenarules.documents.rst import escaped
from lenarules.documents.sphinx_beside import serve_static
from lenarules.documents.sphinx_tables import files_of, named
from lenarules.language.decide import Decider
from lenarules.language.errors import LenarulesError

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

FOLDER = Path(__file__).parent / "static" / "try_a_patient"
#: The scripts of the page, in the order in which they are loaded.
SCRIPTS = ("answer.js", "unknown.js", "read.js", "told.js", "page.js")
STYLE = "style.css"
_ANSWER = '<section class="patient-answer" aria-live="polite" aria-label="Answer"></section>'


class TryAPatient(SphinxDirective):
    """The directive ``try-a-patient``."""

    has_content = True
    option_spec = {"tables": str}  # noqa: RUF012 - the base class declares it so

    def run(self) -> list[Any]:
        """Return the nodes of the page; it is built again when a file of a table has changed."""
        self.assert_has_content()
        deciders = [self._decider(name) for name in self.options.get("tables", "").split()]
        if not deciders:
            raise self.error(f"{self.name}: name a table at least in :tables:, as module:NAME")
        page = nodes.container(classes=["try-a-patient"])
        page += _html(choice(decider.table for decider in deciders))
        for decider in deciders:
            page += self._panel(decider)
        page += _html(_ANSWER)
        limits = self.parse_content_to_nodes()
        named = nodes.rubric("", "Limits of use")
        page += nodes.container("", named, *limits, classes=["patient-limits"], ids=["try-limits"])
        for path in FOLDER.iterdir():
            self.env.note_dependency(str(path))
        return [page]

    def _decider(self, name: str) -> Decider[Any]:
        found: Decider[Any] = named(self, name, Decider)
        for path in files_of(name.partition(":")[0]):
            self.env.note_dependency(path)
        return found

    def _panel(self, decider: Decider[Any]) -> list[Any]:
        table = decider.table
        try:
            made = form(decider)
        except LenarulesError as problem:
            raise self.error(f"{self.name}: {problem}") from problem
        row = table.full_id(table.rows[0])
        link = f":ref:`{escaped(titled(str(table.cite), table))} <{row}>`."
        setting = f" Setting of the paper: {escaped(table.setting)}." if table.setting else ""
        where = self.parse_text_to_nodes(f"From {link}{setting}")
        opening = f'<div class="patient-panel" id="{panel_id(table)}" hidden>'
        return [_html(opening), *where, _html(f"{made}</div>")]


def _html(text: str) -> nodes.raw:
    return nodes.raw("", text, format="html")


def _where_it_is_offered(app: Sphinx, *page: Any) -> None:
    """Load the scripts and the style on a page that has the directive, and on no other."""
    *_, context, _doctree = page
    if 'class="try-a-patient' in context.get("body", ""):
        app.add_css_file(f"{FOLDER.name}/{STYLE}")
        for script in SCRIPTS:
            app.add_js_file(f"{FOLDER.name}/{script}")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application, and what its page loads."""
    app.add_directive("try-a-patient", TryAPatient)
    app.connect("builder-inited", serve_static)
    app.connect("html-page-context", _where_it_is_offered)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
