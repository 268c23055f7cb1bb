"""A Sphinx extension: a page for each source that a document links to, line by line.

The role ``source-line`` leads to a line of a file; the line leads back to the part, claim or
section that links to it. Its target is the path of the file, the number of the line, and the label
to lead back to, with colons between them.

The configuration ``lenarules_sources`` is the folder at which the paths begin, from the
configuration's own. The pages are made of the files there, so that they can be read without a
network; other builders than HTML write the text alone.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.errors import ExtensionError
from sphinx.util.docutils import ReferenceRole
from sphinx.util.osutil import relative_uri

from lenarules.documents.source_pages import Home, anchor, page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

#: A link to a source: the file, the line, and the label that the line leads back to.
Cited = tuple[str, int, str]
_SHEETS = ("pygments.css", "lenarules_book.css")


class SourceLine(ReferenceRole):
    """The role ``source-line``."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Return a link to a line of a source page."""
        file, number, label = self.target.split(":", 2)
        cited(self.env).setdefault(self.env.docname, []).append((file, int(number), label))
        node = pending_xref(
            self.rawtext,
            nodes.inline("", self.title),
            refdomain="",
            reftype="source-line",
            reftarget=f"{page_of(file)}#{anchor(int(number))}",
            refdoc=self.env.docname,
            refexplicit=True,
        )
        return [node], []


def cited(env: Any) -> dict[str, list[Cited]]:
    """Return the links to sources of each document."""
    if not hasattr(env, "lenarules_cited"):
        env.lenarules_cited = {}
    found: dict[str, list[Cited]] = env.lenarules_cited
    return found


def page_of(file: str) -> str:
    """Return the name of the page of a source."""
    return f"source/{file}"


def resolve(app: Sphinx, _env: BuildEnvironment, node: Any, inner: Any) -> Any:
    """Lead a link to the page of its source, where pages of sources are written."""
    if node.get("reftype") != "source-line":
        return None
    if app.builder.format != "html":
        return inner
    name, _, line = node["reftarget"].partition("#")
    uri = app.builder.get_relative_uri(node["refdoc"], name)
    return nodes.reference("", "", inner, internal=True, refuri=f"{uri}#{line}")


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write a page for each source that is linked to, where pages of HTML are written."""
    builder: Any = app.builder
    if exception or builder.format != "html":
        return
    for file, lines in _backs(app).items():
        path = Path(builder.get_outfilename(page_of(file)))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(file, _lines(app, file), lines, _home(app, file)), encoding="utf-8")


def _backs(app: Sphinx) -> dict[str, dict[int, list[tuple[str, str]]]]:
    """Return where the lines of each source lead back: what each link says and its address."""
    every = dict.fromkeys(link for links in cited(app.env).values() for link in links)
    backs: dict[str, dict[int, list[tuple[str, str]]]] = {}
    for file, number, label in every:
        back = label, _back(app, file, label)
        backs.setdefault(file, {}).setdefault(number, []).append(back)
    return backs


def _home(app: Sphinx, file: str) -> Home:
    here = app.builder.get_target_uri(page_of(file))
    uri = app.builder.get_relative_uri(page_of(file), app.config.root_doc)
    sheets = (relative_uri(here, f"_static/{name}") for name in _SHEETS)
    return Home(app.config.html_title, uri, tuple(sheets))


def _back(app: Sphinx, file: str, label: str) -> str:
    """Return where a label stands, from the page of a source."""
    labels = app.env.domains.standard_domain.anonlabels
    if label.lower() not in labels:
        raise ExtensionError(f"source-line: {file} leads back to {label}, which is no label")
    docname, node_id = labels[label.lower()]
    return f"{app.builder.get_relative_uri(page_of(file), docname)}#{node_id}"


def _lines(app: Sphinx, file: str) -> list[str]:
    root = app.config.lenarules_sources
    path = Path(app.confdir, root, file)
    if not path.is_file():
        raise ExtensionError(f"lenarules_sources: there is no file {file} in {root}")
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return escape(text).splitlines()
    builder: Any = app.builder
    shown = builder.highlighter.highlight_block(text, "python")
    return str(shown.partition("<pre>")[2].rpartition("</pre>")[0]).splitlines()


def purge(_app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    """Forget the links of a document that is read again."""
    cited(env).pop(docname, None)


def merge(_app: Sphinx, env: BuildEnvironment, docnames: Iterable[str], other: Any) -> None:
    """Take over the links of documents that another process has read."""
    cited(env).update({name: cited(other)[name] for name in docnames if name in cited(other)})


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the role and the pages to a Sphinx application."""
    app.add_config_value("lenarules_sources", "", "env", str)
    app.add_role("source-line", SourceLine())
    app.connect("missing-reference", resolve)
    app.connect("env-purge-doc", purge)
    app.connect("env-merge-info", merge)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
