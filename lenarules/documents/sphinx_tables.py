"""A Sphinx extension: the page of a table in anyone's Sphinx project.

Add ``lenarules.documents.sphinx_tables`` to ``extensions`` and name a table by its module and
name::

    .. rule-table:: lenarules.publications.kim_2015.starting_dose:TABLE

The page stands at this place, its title included. What is written inside the directive stands
below the head of the page. Every row, note, resolution, mark, rule of legal inputs and derived
fact has one anchor, its full id, which is also a label for ``:ref:``. What the project has beside
the table stands there too (``lenarules.documents.sphinx_beside``). Install the extra ``docs``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from lenarules.documents.claims import claim_anchors, is_stale
from lenarules.documents.document import anchors, render
from lenarules.documents.sphinx_beside import anchored, beside_of
from lenarules.documents.written import loaded
from lenarules.language.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from lenarules.documents.beside import BesideTable

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


def named(directive: SphinxDirective, name: str, kind: type[T]) -> T:
    """Return what stands under a name in a module; anything else is an error of the directive.

    Args:
        directive: the directive that names it.
        name: the module and the name in it, ``module:NAME``.
        kind: what it has to be.
    """
    module, _, attribute = name.partition(":")
    try:
        found = getattr(import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as problem:
        raise directive.error(
            f"{directive.name}: {name!r} cannot be imported ({problem}); write module:NAME"
        ) from problem
    if not isinstance(found, kind):
        is_a = f"is a {type(found).__name__}, not a {kind.__name__}"
        raise directive.error(f"{directive.name}: {name!r} {is_a}")
    return found


class OfTable(SphinxDirective):
    """A directive whose argument is the module and name of a table."""

    required_arguments = 1

    def table(self) -> Table:
        """Return the table; the page is built again when a file of its module has changed."""
        name = self.arguments[0]
        found = named(self, name, Table)
        for path in files_of(name.partition(":")[0]):
            self.env.note_dependency(path)
        return found


class RuleTable(OfTable):
    """The directive ``rule-table``."""

    has_content = True

    def run(self) -> list[Any]:
        """Return the nodes of the page."""
        table, beside = self.table(), beside_of(self.env)
        parsed = self.parse_text_to_nodes(render(table, beside), allow_section_headings=True)
        for anchor in (*anchors(table), *self._claimed(beside.of(table))):
            anchored(self.state.document, anchor)
        page: Any = parsed[0]
        head = next(n for n, part in enumerate(page) if part.tagname == "section")
        page[head:head] = self.parse_content_to_nodes()
        return parsed

    def _claimed(self, found: BesideTable) -> tuple[str, ...]:
        """Return the anchors of the claims, and warn of a manifest that is of another state."""
        if is_stale(found):
            name, place = found.table.id, self.get_location()
            _LOG.warning("%s: the manifest is not of this %s", self.name, name, location=place)
        return claim_anchors(found)


def files_of(module: str) -> Iterator[str]:
    """Yield the files of a module and of what it holds, so that a changed row is built again."""
    return (str(each.__file__) for each in loaded(module))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application."""
    app.setup_extension("lenarules.documents.sphinx_beside")
    app.add_directive("rule-table", RuleTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
