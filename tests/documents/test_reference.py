"""The reference: every public function and class has an entry, and entries name what is there."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.table import Table
from tests.documents.blocks import DOCS

if TYPE_CHECKING:
    from collections.abc import Iterator

PUBLIC = (
    "lenarules",
    "lenarules.language",
    "lenarules.verify",
    "lenarules.publications.kim_2015",
    "lenarules.publications.van_de_donk_2012",
    "lenarules.publications.jones_2021",
    "lenarules.publications.zhang_2023",
)
ENTRY = re.compile(
    r"^\.\. (?P<kind>currentmodule|auto\w+):: (?P<name>\S+)\n(?P<options>(?:   :.*\n)*)",
    re.MULTILINE,
)


def entries(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield kind, full name and options of each entry of a page."""
    module = ""
    for entry in ENTRY.finditer(text):
        kind, name, options = entry.group("kind", "name", "options")
        if kind == "currentmodule":
            module = name
        full = kind == "automodule" or name.startswith("lenarules.")
        yield kind, name if full else f"{module}.{name}", options


def members(name: str, options: str) -> Iterator[Any]:
    """Yield what an entry of a module shows beside its docstring."""
    module = import_module(name)
    listed = re.search(r":members:(.*)", options)
    if listed is not None:
        names = listed[1].replace(",", " ").split()
        own = [key for key, value in vars(module).items() if is_own(value, name)]
        yield from (getattr(module, each) for each in names or own)


def is_own(value: Any, module: str) -> bool:
    """Return whether something is defined in a module and public."""
    name = getattr(value, "__name__", "_")
    return getattr(value, "__module__", "") == module and not name.startswith("_")


def shown(text: str) -> Iterator[Any]:
    """Yield what the entries of a page show."""
    for kind, name, options in entries(text):
        if kind == "automodule":
            yield from members(name, options)
        elif kind != "currentmodule":
            module, _, attribute = name.rpartition(".")
            yield getattr(import_module(module), attribute)


def reference() -> str:
    """Return the text of every page, one after another."""
    return "\n".join(page.read_text(encoding="utf-8") for page in sorted(DOCS.rglob("*.rst")))


def lacking(package: str, text: str) -> set[str]:
    """Return the public functions and classes of a package that no entry shows."""
    there = {id(value) for value in shown(text)}
    module = import_module(package)
    public = {name: getattr(module, name) for name in module.__all__}
    return {
        n for n, value in public.items() if hasattr(value, "__name__") and id(value) not in there
    }


@pytest.mark.parametrize("package", PUBLIC)
def test_every_public_name_has_an_entry(package: str) -> None:
    """Each function and class that a package offers stands in the reference."""
    assert lacking(package, reference()) == set()


def test_a_name_without_an_entry_is_noticed() -> None:
    """Without its entry a function is told; so is a class that a module no longer lists."""
    text = reference()
    assert lacking("lenarules", text.replace(".. autofunction:: dex_schedule\n", "")) == {
        "dex_schedule"
    }
    gone = text.replace(":members: Row, Note,", ":members: Row,")
    assert gone != text
    assert lacking("lenarules.language", gone) == {"Note"}


def tables_shown(text: str) -> list[Table]:
    """Return the tables that have a page."""
    named = re.findall(r"^\.\. rule-table:: (\S+):(\S+)$", text, re.MULTILINE)
    return [getattr(import_module(module), name) for module, name in named]


@pytest.mark.parametrize("package", PUBLIC[3:])
def test_every_table_of_a_paper_has_one_page(package: str) -> None:
    """Each table of a paper, the rejected ones too, is shown once."""
    module = import_module(package)
    ids = [table.id for table in tables_shown(reference())]
    assert all(ids.count(table.id) == 1 for table in (*module.TABLES, *module.REJECTED))
