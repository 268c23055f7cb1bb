"""A Sphinx extension: a table as a map of answers over two of its facts.

Add ``lenarules.documents.sphinx_maps`` to ``extensions``, name a table by its module and name, and
say what is told apart::

    .. decision-map:: lenarules.publications.kim_2015.starting_dose:TABLE
       :across: creatinine_clearance
       :up: anc
       :panels: on_dialysis
       :given: platelets=200000

``across`` and ``up`` are names of facts; a member of a set is ``comorbidities.INFECTION``. With
several facts in ``up``, each line is the patient of ``given`` with one of them changed. ``panels``
are facts of which each value has a map of its own. ``given`` fixes other facts; what is left out
has the usual value of its fact, which the legend says.

A picture stands at this place, in HTML, and below it the same as a table of its regions, in every
format; then the patients that are marked ``D1``, ``D2`` and so on: one for each defect of the print
that the map can show, named as on the page of the table. Rows and resolutions link to the page
of the table (``rule-table``). Install the extra ``docs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from lenarules.documents.maps.decision_map import decision_map
from lenarules.documents.maps.given import given_values
from lenarules.documents.maps.page import called, framed, led, targets
from lenarules.documents.maps.picture import picture
from lenarules.documents.maps.words import region_table, witness_table
from lenarules.documents.rst import joined, raw_html
from lenarules.documents.sphinx_tables import OfTable
from lenarules.language.errors import LenarulesError

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from lenarules.documents.maps.decision_map import DecisionMap

#: Where a picture keeps the ids that it links until its page is written.
TARGETS = "decision-map-targets"


class DecisionMapDirective(OfTable):
    """The directive ``decision-map``."""

    option_spec: ClassVar[Any] = dict.fromkeys(("across", "up", "panels", "given"), str)

    def run(self) -> list[Any]:
        """Return the nodes of the picture and of the table of its regions."""
        drawn = self._drawn()
        name = f"decision-map-{self.env.new_serialno('decision-map')}"
        html = raw_html(framed(picture(drawn, name), called(drawn)))
        made: list[Any] = self.parse_text_to_nodes(
            joined([html, region_table(drawn), witness_table(drawn)])
        )
        made[0][TARGETS] = targets(drawn)
        return made

    def _drawn(self) -> DecisionMap:
        table, given = self.table(), self._words("given")
        across, up = self._words("across"), self._words("up")
        if len(across) != 1 or not up:
            raise self.error(f"{self.name}: write one fact in :across: and one or more in :up:")
        try:
            return decision_map(
                table,
                across=across[0],
                up=up[0] if len(up) == 1 else up,
                panels=self._words("panels"),
                given=given_values(table, given),
            )
        except LenarulesError as problem:
            raise self.error(f"{self.name}: {problem}") from problem

    def _words(self, option: str) -> list[str]:
        return list(self.options.get(option, "").split())


def lead_links(app: Sphinx, doctree: Any, page: str) -> None:
    """Let the links of the pictures of a page lead to the pages of their rows."""
    labels = app.env.domains.standard_domain.anonlabels
    for drawing in doctree.findall(lambda node: getattr(node, "attributes", {}).get(TARGETS)):
        places = {
            name: _address(app, page, *labels[name.lower()])
            for name in drawing[TARGETS]
            if name.lower() in labels
        }
        text = drawing.children[0]
        drawing.children[0] = type(text)(led(str(text), places))


def _address(app: Sphinx, page: str, other: str, anchor: str) -> str:
    same = page == other or app.builder.format != "html"
    return f"{'' if same else app.builder.get_relative_uri(page, other)}#{anchor}"


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application."""
    app.add_directive("decision-map", DecisionMapDirective)
    app.connect("doctree-resolved", lead_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
