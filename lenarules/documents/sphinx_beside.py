"""What a Sphinx project says it has beside its tables: proofs, tests, ledgers and sources.

Any extension here that reads a table takes these values of the configuration; without them a page
is its table alone. Paths begin at the folder of the configuration.

``lenarules_manifest``
    the manifest of the proofs: each row shows the claims that cover it, with their verdicts.
``lenarules_tests``
    the folders of the tests, in a list: each row shows the tests that name it.
``lenarules_ledger``
    True where the ledgers of the papers stand in the project: each row shows its statements.
``lenarules_sources``
    the root of the project: each part and test leads to its line on a page of its source.
``lenarules_editions``
    a folder with the edition of each release (``python -m proofs edition``), named after it:
    each part shows in which release it came and what became of it since.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lenarules.documents.beside import Beside, carried
from lenarules.documents.history import History, Release
from lenarules.documents.proven import Proven
from lenarules.documents.tested import Tests, namings
from lenarules.publications import PAPERS
from lenarules.publications.ledgers import PAPERS as WITH_LEDGER
from lenarules.publications.ledgers import statements_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

    from lenarules.language.table import Table


def tables_of(paper: str) -> tuple[Table, ...]:
    """Return every table of a paper, the rejected ones last."""
    module = import_module(f"lenarules.publications.{paper}")
    return (*module.TABLES, *module.REJECTED)


def every_table() -> tuple[Table, ...]:
    """Return every table of every paper."""
    return tuple(table for paper in PAPERS for table in tables_of(paper))


def beside_of(env: BuildEnvironment) -> Beside:
    """Return what a project has beside its tables; the page is built again when that changes."""
    config = env.config
    tests = tuple(Path(name) for name in config.lenarules_tests)
    releases = _releases(config)
    for file in (*(file for folder in tests for file in folder.rglob("*.py")), *releases):
        env.note_dependency(str(file))
    if config.lenarules_manifest:
        env.note_dependency(config.lenarules_manifest)
    return Beside(
        _proven(Path(config.lenarules_manifest)) if config.lenarules_manifest else None,
        _tests(tests) if tests else None,
        _statements() if config.lenarules_ledger else {},
        bool(config.lenarules_sources),
        _history(releases) if releases else None,
    )


def _releases(config: Config) -> tuple[Path, ...]:
    folder = config.lenarules_editions
    return tuple(sorted(Path(folder).glob("*.json"))) if folder else ()


@cache
def _history(files: tuple[Path, ...]) -> History:
    return History(map(Release.read, files))


@cache
def _proven(path: Path) -> Proven:
    return Proven.read(path)


@cache
def _tests(folders: tuple[Path, ...]) -> Tests:
    return Tests(namings(folders), every_table())


@cache
def _statements() -> dict[str, Any]:
    return carried(each for paper in WITH_LEDGER for each in statements_of(paper))


def anchored(document: Any, anchor: str) -> None:
    """Let the section of an anchor carry it as its only id, whatever docutils made of it.

    Args:
        document: the document that was parsed.
        anchor: the name of an explicit target before the section.
    """
    target = document.ids.pop(document.nameids[anchor.lower()])
    section = target.next_node(descend=False, ascend=True)
    for made in section["ids"]:
        document.ids.pop(made)
    section["names"] += target["names"]
    section["ids"] = [anchor]
    document.ids[anchor] = section
    document.nameids |= dict.fromkeys(section["names"], anchor)
    target.parent.remove(target)


def _absolute(app: Sphinx, config: Config) -> None:
    """Let the paths of the configuration begin at its folder."""
    tests = [str(Path(app.confdir, name).resolve()) for name in config.lenarules_tests]
    config.lenarules_tests = tests
    for name in ("lenarules_manifest", "lenarules_editions"):
        if config[name]:
            config[name] = str(Path(app.confdir, config[name]).resolve())


def serve_static(app: Sphinx) -> None:
    """Put the style sheets and scripts of these extensions beside the project's own files."""
    folder = str(Path(__file__).parent / "static")
    if folder not in app.config.html_static_path:
        app.config.html_static_path = [*app.config.html_static_path, folder]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Add the values of the configuration, and the pages of the sources, to an application."""
    app.setup_extension("lenarules.documents.sphinx_sources")
    app.connect("config-inited", _absolute)
    app.connect("builder-inited", serve_static)
    app.add_css_file("lenarules_book.css")
    app.add_js_file("lenarules_book.js")
    app.add_config_value("lenarules_manifest", "", "env", str)
    app.add_config_value("lenarules_tests", [], "env", [list, tuple])
    app.add_config_value("lenarules_editions", "", "env", str)
    app.add_config_value("lenarules_ledger", False, "env", bool)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
