"""Where an edition comes from: a folder, a wheel, a revision, a stored file, or one table."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from importlib import import_module
from io import BytesIO
from pathlib import Path
from runpy import run_path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules import __version__
from lenarules.language.table import Table
from lenarules.verify.editions import writer
from lenarules.verify.editions.reader import EditionError, table_of
from proofs.editions import collect

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The repository in which this file lies.
REPOSITORY = Path(__file__).resolve().parents[2]


@frozen
class Source:
    """An edition and where it comes from.

    Attributes:
        name: what the caller calls it.
        version: the version of the library.
        tables: the tables by their ids.
    """

    name: str
    version: str
    tables: dict[str, Table]

    def in_words(self) -> str:
        """Return it in one line."""
        number = len(self.tables)
        return f"{self.name}: lenarules {self.version}, {number} table{'s' * (number != 1)}"


def source_of(text: str) -> Source:
    """Return the edition that a caller names.

    Raises:
        EditionError: there is none of that name, or it cannot be read.
    """
    path = Path(text)
    if path.is_dir() or path.suffix == ".whl":
        return _stored(text, exported(path))
    if path.suffix == ".json":
        return _stored(text, path.read_text(encoding="utf-8"))
    if ":" in text:
        return _one(text)
    return _stored(text, _of_revision(text))


def _stored(name: str, text: str) -> Source:
    edition = _loaded(name, text)
    tables = {plain["id"]: table_of(plain) for plain in edition["tables"]}
    return Source(name, edition["version"], tables)


def _loaded(name: str, text: str) -> Any:
    try:
        edition = json.loads(text)
    except ValueError as error:
        raise EditionError(f"{name} is no JSON: {error}") from error
    if not isinstance(edition, dict) or edition.get("format") != collect.FORMAT:
        raise EditionError(f"{name} is no edition of format {collect.FORMAT}; write it again")
    return edition


def exported(tree: Path) -> str:
    """Return the edition of the library in a folder or wheel, written by that library itself."""
    root = tree / "src" if (tree / "src" / "lenarules").is_dir() else tree
    script = [collect.__file__, writer.__file__, str(root.resolve())]
    environment = {**os.environ, "PYTHONPATH": script[-1], "PYTHONDONTWRITEBYTECODE": "1"}
    return _output([sys.executable, "-P", *script], environment).decode()


def _output(command: list[str], environment: dict[str, str] | None = None) -> bytes:
    done = subprocess.run(command, capture_output=True, check=False, env=environment)  # noqa: S603 - no shell, and no program that a caller names
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines() or ["no message"]
        raise EditionError(f"{Path(command[0]).name} fails: {lines[-1]}")
    return done.stdout


def _of_revision(revision: str) -> str:
    git = shutil.which("git")
    if git is None or revision.startswith("-"):
        raise EditionError(f"{revision} is no folder, wheel, stored edition, table or revision")
    command = [git, "-C", str(REPOSITORY), "archive", "--format=tar", revision, "lenarules"]
    archive = _output(command)
    with TemporaryDirectory() as folder, tarfile.open(fileobj=BytesIO(archive)) as tar:
        tar.extractall(folder, filter="data")
        return exported(Path(folder))


def _one(text: str) -> Source:
    """Return a table of a module or file, or what a function of no arguments returns there."""
    place, _, name = text.rpartition(":")
    held = run_path(place) if place.endswith(".py") else vars(_module(place))
    if name not in held:
        raise EditionError(f"{place} has no {name}")
    found = held[name]
    table = found if isinstance(found, Table) else _called(text, found)
    return Source(text, __version__, {table.id: table})


def _module(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise EditionError(f"{name} cannot be imported: {error}") from error


def _called(text: str, function: Any) -> Table:
    table = function() if callable(function) else function
    if not isinstance(table, Table):
        raise EditionError(f"{text} is neither a table nor a function that returns one")
    return table


def own_edition() -> Iterator[str]:
    """Yield the lines of the edition of the library that runs."""
    edition = collect.edition_of(collect.every_table(), writer.plain_table)
    yield from json.dumps(edition, ensure_ascii=False, indent=1).splitlines()
