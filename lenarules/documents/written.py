"""Where the parts of a table are written: the line of each in the sources of the table's module."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.documents.parts import parts_of
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from lenarules.language.table import Table


@frozen(repr=False)
class Line(Record):
    """A line of a file.

    Attributes:
        file: the path from the root of its project, with slashes.
        number: the number of the line, from 1.
    """

    file: str
    number: int

    def __str__(self) -> str:
        return f"{self.file}:{self.number}"


def module_of(table: Table) -> str:
    """Return the loaded module that makes a table and calls it ``TABLE``; empty where none does.

    The table of a file ``table.py`` belongs to the package of that file.
    """
    named = (
        name
        for name, module in tuple(sys.modules.items())
        if getattr(module, "__dict__", {}).get("TABLE") is table and _makes(module)
    )
    return next(named, "").removesuffix(".table")


def _makes(module: ModuleType) -> bool:
    """Tell whether a module makes its ``TABLE`` by a call, and has not taken it from another."""
    for node in ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign([ast.Name("TABLE")], ast.Call()):
                return True
    return False


def loaded(module: str) -> Iterator[ModuleType]:
    """Yield a module and what it holds, as far as they are loaded from files."""
    for name, found in tuple(sys.modules.items()):
        if f"{name}.".startswith(f"{module}.") and getattr(found, "__file__", None):
            yield found


def root_of(module: str) -> Path:
    """Return the folder that holds the package of a module."""
    top = sys.modules[module.partition(".")[0]]
    return Path(str(top.__file__)).parent.parent


def written(table: Table) -> dict[str, Line]:
    """Return where each part of a table is written, by its full id.

    A part is written where something is called with its id first, ``Row("light", ...)``. A part
    whose call cannot be told from another, or that a helper makes from pieces, is left out.

    Args:
        table: any table that its module calls ``TABLE``.
    """
    module = module_of(table)
    if not module:
        return {}
    files = sorted({Path(str(each.__file__)) for each in loaded(module)})
    calls = [call for file in files for call in _calls(file, root_of(module))]
    found = ((full_id, _only(calls, *of)) for full_id, of in _parts(table))
    return {full_id: line for full_id, line in found if line}


def _calls(file: Path, root: Path) -> Iterator[tuple[str, str, Line]]:
    """Yield every call whose first argument is a string: what is called, the string, the line."""
    name = file.relative_to(root).as_posix()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(ast.Name(called), [ast.Constant(str(first)), *_]):
                yield called, first, Line(name, node.lineno)


def _parts(table: Table) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the full id of each part, the name of its class and its id."""
    for part in parts_of(table):
        yield table.full_id(part.id), (type(part).__name__, part.id)
    for fact in table.derived:
        yield table.full_id(fact.name), (type(fact).__name__, fact.name)


def _only(calls: Iterable[tuple[str, str, Line]], kind: str, part_id: str) -> Line | None:
    """Return the line of the only call that makes a part; a call of its class goes first."""
    named = [(called, line) for called, first, line in calls if first == part_id]
    of_class = [line for called, line in named if called == kind]
    lines = of_class or [line for _, line in named]
    return lines[0] if len(lines) == 1 else None
