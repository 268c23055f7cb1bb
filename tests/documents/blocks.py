"""The blocks of code in pages: where each stands, in which language, and the commands in it."""

from __future__ import annotations

import ast
import re
from itertools import takewhile
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

from attrs import frozen

import lenarules

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(lenarules.__file__).parent.parent
DOCS = ROOT / "docs"
#: Directives whose body is code, and those of them that Sphinx runs.
DIRECTIVE = re.compile(
    r"\s*(?:(?:[-*+]|\w+\.) +)?(?P<at>\.\.) "
    r"(?P<name>code-block|code|sourcecode|parsed-literal|testcode|doctest):: *(?P<language>\S*)"
)
RUN_BY_SPHINX = {"testcode", "doctest"}
LITERAL = re.compile(r"(?!\s*(\.\. |>>> |\.\.\. )).*::\s*")
FENCE = re.compile(r"^ *(```|~~~)(\w*)[^\n]*\n(.*?)^ *\1", re.DOTALL | re.MULTILINE)
SHELLS = {"console", "bash", "sh", "shell"}


@frozen
class Block:
    """A block of code: its page, the line where it begins, its language and its text."""

    page: str
    line: int
    language: str
    text: str

    @property
    def commands(self) -> tuple[str, ...]:
        """Return the commands of a shell, one by one and without remarks and dollar signs."""
        lines = self.text.splitlines()
        if self.language == "console":
            lines = [line[2:] for line in lines if line.startswith("$ ")]
        told = (re.sub(r"(^|\s+)# .*", "", line) for line in lines)
        return tuple(part.strip() for line in told for part in line.split("&&") if part.strip())


def indent(line: str) -> int:
    """Return how far a line is indented."""
    return len(line) - len(line.lstrip())


def body(lines: list[str], place: int, deep: int) -> str:
    """Return the text below a line that is indented by more, without its indentation."""
    below = takewhile(lambda line: not line.strip() or indent(line) > deep, lines[place + 1 :])
    return dedent("\n".join(below)).strip("\n")


def in_rst(page: str, text: str) -> Iterator[Block]:
    """Yield the blocks of a text in reStructuredText that Sphinx does not run itself."""
    lines = text.splitlines()
    for place, line in enumerate(lines):
        found = DIRECTIVE.match(line)
        if found is not None and found["name"] not in RUN_BY_SPHINX:
            told = re.sub(r"\A(:[\w-]+:.*\n)+\n", "", body(lines, place, found.start("at")))
            yield Block(page, place + 1, found["language"] or "unnamed", told)
        elif LITERAL.fullmatch(line):
            told = body(lines, place, indent(line))
            yield Block(page, place + 1, "sh" if told.startswith("python -m ") else "literal", told)


def in_markdown(page: str, text: str) -> Iterator[Block]:
    """Yield the fenced blocks of a text in Markdown."""
    for found in FENCE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield Block(page, line, found[2] or "unnamed", found[3].strip("\n"))


def in_pages() -> Iterator[Block]:
    """Yield the blocks of every page of the documents and of the texts at the root."""
    for page in sorted(DOCS.rglob("*.rst")):
        yield from in_rst(str(page.relative_to(ROOT)), page.read_text(encoding="utf-8"))
    for page in sorted(ROOT.glob("*.md")):
        yield from in_markdown(page.name, page.read_text(encoding="utf-8"))


def in_docstrings() -> Iterator[Block]:
    """Yield the blocks in the docstrings of the library, which pages take over."""
    for file in sorted((ROOT / "lenarules").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        kinds = ast.Module | ast.ClassDef | ast.FunctionDef
        for node in (node for node in ast.walk(tree) if isinstance(node, kinds)):
            yield from in_rst(str(file.relative_to(ROOT)), ast.get_docstring(node) or "")


def dialogue(block: Block) -> list[tuple[str, str]]:
    """Return the commands of a console, each with what is shown below it."""
    parts = re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]
    told = (part.partition("\n") for part in parts)
    return [(command, shown.rstrip("\n")) for command, _, shown in told]
