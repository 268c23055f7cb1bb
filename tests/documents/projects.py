"""A small Sphinx project of its own, built in the process of the tests."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Any

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

if TYPE_CHECKING:
    from pathlib import Path


class Project:
    """A small Sphinx project with one page a text; ``index`` is added.

    Args:
        folder: where it is built.
        pages: the text of each page by its name.
        extensions: the extensions that it uses.
        **more: further values of its configuration.
    """

    def __init__(
        self, folder: Path, pages: dict[str, str], extensions: list[str], **more: Any
    ) -> None:
        source, warnings = folder / "source", StringIO()
        source.mkdir()
        names = "\n".join(f"   {name}" for name in pages)
        index = {"index": f"Home\n====\n\n.. toctree::\n\n{names}\n"}
        for name, text in (index | pages).items():
            (source / f"{name}.rst").write_text(text, encoding="utf-8")
        self.out, trees = folder / "html", folder / "trees"
        settings = {"extensions": extensions, "html_theme": "basic", "smartquotes": False} | more
        with patch_docutils(), docutils_namespace():
            self.app = Sphinx(source, None, self.out, trees, "html", settings, None, warnings)
            self.app.build()
        self.warnings = warnings.getvalue()

    def page(self, name: str) -> str:
        """Return the HTML of a page."""
        return (self.out / f"{name}.html").read_text(encoding="utf-8")
