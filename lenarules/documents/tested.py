"""Which tests name which part of a table, read off the sources of the tests.

Nothing is run and nothing is listed by hand. A test names a part where its source

- writes the full id of the part;
- writes the id of the part as a key below the id of the table, as a second transcription does;
- or is a function ``test_...`` in a folder named after the table's paper, and writes the id as a
  word of a text, or is called ``test_row_<id>``, ``test_resolution_<id>`` or ``test_note_<id>``.
  The id has to be this table's alone in the paper, and no common word: it has a dot or an
  underscore. In the file ``test_<module>.py`` of the table's own module any id is this table's.

A test that asks about a part without its id is not found, so that more is tested than is listed.
"""

from __future__ import annotations

import ast
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.documents.parts import ids_of
from lenarules.documents.written import Line, module_of
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lenarules.language.table import Table

_PREFIXES = ("test_row_", "test_resolution_", "test_note_")


@frozen(repr=False)
class Naming(Record):
    """A place in the tests that names something.

    Attributes:
        test: the function, or the name at the top of the file, that it stands in.
        line: where it stands.
        words: what it names: the words of a text, or a text as a whole.
        under: the keys below which it stands, the outermost first.
    """

    test: str
    line: Line
    words: frozenset[str]
    under: tuple[str, ...]

    @property
    def title(self) -> str:
        """The test by its name; what is no function by the name of its file too."""
        if self.test.startswith("test_"):
            return self.test
        return f"{self.line.file.rpartition('/')[2].removesuffix('.py')}.{self.test}"


def namings(folders: Iterable[Path]) -> tuple[Naming, ...]:
    """Return all that the Python files of some folders name.

    Args:
        folders: the folders; paths begin at the folder from which the tests are imported.
    """
    files = [(file, _root(folder)) for folder in folders for file in sorted(folder.rglob("*.py"))]
    return tuple(each for file, root in files for each in _of_file(file, root))


def _root(folder: Path) -> Path:
    """Return the folder that holds a folder of tests, or the package that this is part of."""
    above = folder.parent
    return _root(above) if (above / "__init__.py").is_file() else above


def _of_file(file: Path, root: Path) -> Iterator[Naming]:
    tree, name = ast.parse(file.read_text(encoding="utf-8")), file.relative_to(root).as_posix()
    known = {n: v for node in tree.body for n, v in _assigned(node) if isinstance(v, str)}
    for node in tree.body:
        test = _name(node)
        if test.startswith(_PREFIXES):
            yield Naming(test, Line(name, node.lineno), frozenset({test}), ())
        for number, text, under in _texts(node, (), known):
            yield Naming(test, Line(name, number), frozenset({text, *text.split()}), under)


def _name(node: ast.stmt) -> str:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return node.name
    return next((name for name, _ in _assigned(node)), "")


def _assigned(node: ast.stmt) -> Iterator[tuple[str, object]]:
    """Yield the names that a statement assigns, each with its value where that is a constant."""
    match node:
        case ast.Assign([ast.Name(name)], value) | ast.AnnAssign(ast.Name(name), _, value):
            yield name, value.value if isinstance(value, ast.Constant) else None


def _texts(
    node: ast.AST, under: tuple[str, ...], known: dict[str, str]
) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Yield every text below a node with its line and the keys below which it stands."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            name = _key(key, known)
            if key is not None:
                yield from _texts(key, under, known)
            yield from _texts(value, (*under, name) if name else under, known)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, str) and "\n" not in node.value:
            yield node.lineno, node.value, under
    else:
        for child in ast.iter_child_nodes(node):
            yield from _texts(child, under, known)


def _key(key: ast.expr | None, known: dict[str, str]) -> str:
    match key:
        case ast.Constant(str(text)):
            return text
        case ast.Name(name):
            return known.get(name, "")
    return ""


class Tests:
    """The tests of a project, and which part of which table they name.

    Args:
        found: what the tests name (``namings``).
        tables: every table of the project, so that ids are told apart.
    """

    __test__ = False

    def __init__(self, found: Iterable[Naming], tables: Iterable[Table]) -> None:
        self._by_word: dict[str, list[Naming]] = {}
        for naming in found:
            for word in naming.words:
                self._by_word.setdefault(word, []).append(naming)
        self._shared = Counter(
            (table.cite.paper, part) for table in tables for part in set(ids_of(table))
        )

    def naming(self, table: Table, part: str) -> tuple[Naming, ...]:
        """Return the first line of each test that names a part, in the order of the files.

        Args:
            table: the table.
            part: the id of the part.
        """
        full = self._by_word.get(table.full_id(part), [])
        words = (part, *(prefix + part.replace(".", "_") for prefix in _PREFIXES))
        short = (each for word in words for each in self._by_word.get(word, []))
        means = [*full, *(each for each in short if self._means(each, table, part))]
        first: dict[tuple[str, str], Naming] = {}
        for each in sorted(means, key=lambda each: (each.line.file, each.line.number)):
            first.setdefault((each.line.file, each.test), each)
        return tuple(first.values())

    def _means(self, naming: Naming, table: Table, part: str) -> bool:
        if table.id in naming.under:
            return naming.under[-1] == table.id
        *folders, file = naming.line.file.split("/")
        if table.cite.paper not in folders or not naming.test.startswith("test_"):
            return False
        own = file == f"test_{module_of(table).rpartition('.')[2]}.py"
        alone = self._shared[table.cite.paper, part] <= 1 and not part.isalpha()
        return own or alone
