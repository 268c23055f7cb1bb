"""A Sphinx extension: which status of a treatment can follow which, drawn from the rows.

Add ``lenarules.documents.sphinx_courses`` to ``extensions`` and name the table of
``next_cycle_action``::

    .. course-states:: lenarules.publications.kim_2015.next_cycle_action:TABLE

A drawing stands at this place, and the same as a table, with a row or resolution that each step
stands on: links to the page of the table (``rule-table``).

``course-picture`` draws one course of treatment: what was measured, what was done, and the dose.
The visits are those that the examples of the same section run, as doctest runs them, by calling
``next_cycle_action``; examples and ``testsetup`` before the section run first. The directive has no
argument and stands below these examples; below it the visits stand as a table. Install the extra
``docs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sphinx.util.docutils import SphinxDirective

from lenarules.documents.courses.picture import course_picture
from lenarules.documents.courses.recorded import recorded
from lenarules.documents.courses.words import title, visit_table
from lenarules.documents.maps.page import framed
from lenarules.documents.rst import joined, raw_html
from lenarules.documents.sphinx_maps import TARGETS, lead_links
from lenarules.documents.sphinx_tables import OfTable
from lenarules.documents.state_picture import render_states

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from lenarules.documents.courses.recorded import Course


class CourseStates(OfTable):
    """The directive ``course-states``."""

    def run(self) -> list[Any]:
        """Return the nodes of the drawing and of the table of steps."""
        return self.parse_text_to_nodes(render_states(self.table()))


class CoursePicture(SphinxDirective):
    """The directive ``course-picture``."""

    def run(self) -> list[Any]:
        """Return the nodes of the drawing and of the table of visits."""
        course = self._course()
        name = f"course-{self.env.new_serialno('course-picture')}"
        html = raw_html(framed(course_picture(course, name), title(course)))
        made: list[Any] = self.parse_text_to_nodes(joined([html, visit_table(course)]))
        made[0][TARGETS] = course.settled_by
        return made

    def _course(self) -> Course:
        try:
            course = recorded(*self._examples())
        except ValueError as problem:
            raise self.error(f"{self.name}: {problem}") from problem
        if course is None:
            raise self.error(f"{self.name}: no example of this section calls next_cycle_action")
        return course

    def _examples(self) -> tuple[list[str], list[str]]:
        """Return the code before this section, and that of this section."""
        here: Any = self.state.parent
        every: list[Any] = list(self.state.document.findall(_is_code))
        own = [node for node in every if node.parent is here]
        setups = [node for node in every if node.get("testnodetype") == "testsetup"]
        others = [node for node in every if node not in own and node not in setups]
        return [node.astext() for node in setups + others], [node.astext() for node in own]


def _is_code(node: Any) -> bool:
    """Tell whether a node holds examples, or the setup of examples."""
    setup_or_test = getattr(node, "attributes", {}).get("testnodetype") in ("testsetup", "doctest")
    return node.__class__.__name__ == "doctest_block" or setup_or_test


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the directive to a Sphinx application."""
    app.add_directive("course-states", CourseStates)
    app.add_directive("course-picture", CoursePicture)
    app.connect("doctree-resolved", lead_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
