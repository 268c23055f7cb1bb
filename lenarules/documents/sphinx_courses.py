"""A Sphinx extension: which status of a treatment can follow which, drawn from the rows.

Add ``lenarules.documents.sphinx_courses`` to ``extensions`` and name the table of
``next_cycle_action``::

    .. course-states:: lenarules.publications.kim_2015.next_cycle_action:TABLE

A drawing stands at this place, and the same as a table, with a row or resolution that each step
stands on: links to the page of the table (``rule-table``). Install the extra ``docs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.documents.sphinx_tables import OfTable
from lenarules.documents.state_picture import render_states

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata


class CourseStates(OfTable):
    """The directive ``course-states``."""

    def run(self) -> list[Any]:
        """Return the nodes of the drawing and of the table of steps."""
        return self.parse_text_to_nodes(render_states(self.table()))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application."""
    app.add_directive("course-states", CourseStates)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
