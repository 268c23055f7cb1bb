"""Collect the tables of whichever version of the library is on the path, and print them as JSON.

This file stands alone, as the writer does that it is given: it is run as a script over versions of
any age. ``collect.py WRITER TREE`` prints the edition of the library in TREE, a folder or a wheel.
"""

from __future__ import annotations

import json
import pkgutil
import runpy
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: The number of the format, raised when an older reader could no longer read it.
FORMAT = 1


def every_table() -> list[Any]:
    """Return the tables of every paper, those that no function reads included, each id once."""
    publications = import_module("lenarules.publications")
    packages = (m.name for m in pkgutil.iter_modules(publications.__path__) if m.ispkg)
    papers = getattr(publications, "PAPERS", None) or packages
    found = [table for paper in papers for table in tables_of(f"{publications.__name__}.{paper}")]
    return list({table.id: table for table in found}.values())


def tables_of(paper: str) -> list[Any]:
    """Return the tables that a paper lists, or else those that its modules hold."""
    package = import_module(paper)
    if hasattr(package, "TABLES"):
        return [*package.TABLES, *getattr(package, "REJECTED", ())]
    names = [module.name for module in pkgutil.walk_packages(package.__path__, f"{paper}.")]
    return [table for name in names for table in _held_by(name)]


def _held_by(module: str) -> Iterator[Any]:
    kind = import_module("lenarules.language.table").Table
    yield from (value for value in vars(import_module(module)).values() if isinstance(value, kind))


def edition_of(tables: Iterable[Any], plain_table: Callable[[Any], dict[str, Any]]) -> Any:
    """Return tables as plain JSON values, each with the hash that its own version gives it."""
    fingerprint = import_module("lenarules.language.fingerprint").fingerprint
    version = import_module("lenarules._version").__version__
    written = [{**plain_table(table), "fingerprint": fingerprint(table)} for table in tables]
    return {"format": FORMAT, "version": version, "tables": written}


def main(writer: str, tree: str) -> str:
    """Return the edition of the library in a tree as JSON, or refuse another one on the path."""
    where = Path(str(import_module("lenarules").__file__)).resolve()
    if not where.is_relative_to(Path(tree).resolve()):
        raise SystemExit(f"{tree} holds no lenarules; what is imported lies elsewhere")
    edition = edition_of(every_table(), runpy.run_path(writer)["plain_table"])
    return json.dumps(edition, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    print(main(*sys.argv[1:]))
