"""Where the links of built pages lead."""

from __future__ import annotations

from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable

_VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
#: A place: a page and an id on it, empty for the page as a whole.
Place = tuple[str, str]


class _Reader(HTMLParser):
    """The ids of a page, each with the links below it or in its line of a table, and all links."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.below: dict[str, list[str]] = {}
        self.count: dict[str, int] = {}
        self.links: list[str] = []
        self.line: tuple[set[str], list[str]] = (set(), [])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an id, and a link below every element that is open."""
        given = dict(attrs)
        name = given.get("id") or ""
        self.count[name] = self.count.get(name, 0) + 1
        self.line[0].add(name)
        if tag == "tr":
            self.line = (set(), [])
        if tag not in _VOID:
            self.open.append((tag, name))
        target = given.get("href")
        if tag == "a" and target:
            self.links.append(target)
            self.line[1].append(target)
            for _, each in self.open:
                self.below.setdefault(each, []).append(target)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element of this name; a line of a table shares its links."""
        if tag == "tr":
            for name in self.line[0] - {""}:
                self.below.setdefault(name, []).extend(self.line[1])
        for place in range(len(self.open) - 1, -1, -1):
            if self.open[place][0] == tag:
                del self.open[place:]
                return


class Built:
    """The pages of a built project.

    Args:
        folder: where they are.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def pages(self) -> dict[str, _Reader]:
        """Every page by its path."""
        found = {}
        for file in sorted(self.folder.rglob("*.html")):
            reader = _Reader()
            reader.feed(file.read_text(encoding="utf-8"))
            found[file.relative_to(self.folder).as_posix()] = reader
        return found

    def homes(self, name: str) -> list[str]:
        """Return the pages that have an id, as often as they have it."""
        return [page for page, each in self.pages.items() for _ in range(each.count.get(name, 0))]

    def dead(self) -> list[tuple[str, str]]:
        """Return the links within the project that lead to no page or to no id, each once."""
        return [
            (page, target)
            for page, each in self.pages.items()
            for target in dict.fromkeys(each.links)
            if not self._leads(page, target)
        ]

    def _leads(self, page: str, target: str) -> bool:
        if "://" in target or target.startswith("mailto:"):
            return True
        to, name = self.place(page, target)
        if to not in self.pages:
            return (self.folder / to).is_file()
        return not name or name in self.pages[to].count

    def place(self, page: str, target: str) -> Place:
        """Return where a link of a page leads."""
        path, _, name = unquote(target).partition("#")
        return normpath(join(dirname(page), path)) if path else page, name

    def clicked(self, places: Iterable[Place]) -> set[Place]:
        """Return where one click leads from some places."""
        return {
            self.place(page, target)
            for page, name in places
            for target in self.pages[page].below.get(name, ())
            if "://" not in target
        }
