"""Which files give a claim or a function its meaning, and their hashes.

From a module on, every module of the library and of the proofs that it imports is followed, inside
functions too, so that nothing that can change a verdict is left out.
"""

from __future__ import annotations

import ast
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from lenarules.language.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parent.parent
_OURS = ("lenarules", "proofs")


@cache
def file_of(module: str) -> Path | None:
    """Return the file of a module of ours, or None where there is no such module."""
    path = ROOT.joinpath(*module.split("."))
    for candidate in (path.with_suffix(".py"), path / "__init__.py"):
        if candidate.is_file() and module.split(".", maxsplit=1)[0] in _OURS:
            return candidate
    return None


@cache
def imported(module: str) -> frozenset[str]:
    """Return the modules of ours that a module imports, anywhere in it."""
    path = file_of(module)
    assert path is not None
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(name for name in _names(tree) if file_of(name))


def _names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module:
            inside = [f"{node.module}.{alias.name}" for alias in node.names]
            modules = [name for name in inside if file_of(name)]
            yield from modules
            yield from () if len(modules) == len(inside) else (node.module,)


@cache
def reached(module: str) -> frozenset[str]:
    """Return a module and every module of ours that it reaches."""
    found, left = set[str](), [module]
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += imported(name)
    return frozenset(found)


def tables_in(modules: Iterable[str]) -> dict[str, Table]:
    """Return the tables that some modules hold, by their ids."""
    names = [name for name in sorted(modules) if name.startswith("lenarules.publications.")]
    values = (value for name in names for value in vars(import_module(name)).values())
    found = {value.id: value for value in values if isinstance(value, Table)}
    return dict(sorted(found.items()))


def files_of(modules: Iterable[str]) -> dict[str, str]:
    """Return the SHA-256 of the file of each module, by its path from the root of the project."""
    paths = sorted(path for module in modules if (path := file_of(module)))
    return {path.relative_to(ROOT).as_posix(): file_hash(path) for path in paths}


@cache
def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def joint_hash(files: dict[str, str]) -> str:
    """Return one hash over files with their paths."""
    return sha256(
        "\n".join(f"{path} {digest}" for path, digest in files.items()).encode()
    ).hexdigest()
