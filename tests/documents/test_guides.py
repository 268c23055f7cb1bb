"""The pages written by hand: commands print what is shown, errors and words are explained."""

from __future__ import annotations

import pkgutil
import re
import shlex
from importlib import import_module
from itertools import zip_longest
from typing import TYPE_CHECKING

import pytest

import lenarules
from lenarules.__main__ import main
from lenarules.cli.registry import PAPERS, tables_of
from proofs import __main__ as proofs
from tests.documents.blocks import DOCS, ROOT, dialogue, in_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GUIDES = DOCS / "guides"
ABBREVIATION = re.compile(r"\b(?:[A-Z]-)?[A-Z]{2,}\b")


def commands() -> Iterator[tuple[Path, str, str, str]]:
    """Yield page, command, what is shown, and the status that is shown after it."""
    for block in (each for each in in_pages() if each.language == "console"):
        told = dialogue(block)
        for (command, shown), after in zip_longest(told, told[1:], fillvalue=("", "")):
            if command.startswith("lenarules "):
                status = after[1] if after[0] == "echo $?" else "0"
                yield ROOT / block.page, command, shown, status


COMMANDS = tuple(commands())


@pytest.mark.parametrize("told", COMMANDS, ids=lambda told: f"{told[0].stem}-{told[1][:30]}")
def test_a_command_prints_what_is_shown(
    told: tuple[Path, str, str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each command of the library in a page ends as is shown and prints what is shown."""
    page, command, shown, status = told
    monkeypatch.chdir(page.parent)
    assert str(main(shlex.split(command)[1:])) == status
    printed = capsys.readouterr()
    assert (printed.out + printed.err).rstrip("\n") == shown


def test_every_guide_has_examples() -> None:
    """Each guide shows what it says, and three of them show the command line too."""
    texts = {page.stem: page.read_text(encoding="utf-8") for page in GUIDES.glob("*.rst")}
    assert all(">>> " in text for name, text in texts.items() if name != "index")
    assert len({page for page, *_ in COMMANDS if page.parent == GUIDES}) == 3


def asked_of_the_proofs() -> set[str]:
    """Return what the pages, the README and CONTRIBUTING ask ``python -m proofs`` for first."""
    pages = (*DOCS.rglob("*.rst"), *DOCS.parent.glob("*.md"))
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    return set(re.findall(r"python -m proofs +(--?\w+|(?!and |#)[a-z]+)", text))


def test_commands_of_the_proofs_are_known(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever a page asks the proofs for is a command or an option of theirs."""
    with pytest.raises(SystemExit):
        proofs.main(["--help"])
    known = {*re.findall(r"(--\w+)", capsys.readouterr().out), *proofs._COMMANDS}
    assert {"--check", "twins"} <= asked_of_the_proofs() <= known


def errors() -> set[str]:
    """Return the name of every public error that the library can raise to a program."""
    found: set[str] = set()
    for module in pkgutil.walk_packages(lenarules.__path__, "lenarules."):
        if not module.name.startswith(("lenarules.cli", "lenarules.__main__")):
            values = vars(import_module(module.name)).values()
            kinds = [v for v in values if isinstance(v, type) and issubclass(v, BaseException)]
            found |= {kind.__name__ for kind in kinds if kind.__module__ == module.name}
    return {name for name in found if not name.startswith("_")}


def explained(text: str) -> dict[str, str]:
    """Return the sections of the page of errors by their headings."""
    parts = re.split(r"^(\w+)\n~+$", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def unexplained(text: str) -> set[str]:
    """Return the errors without a section of their own, or without an example that names them."""
    sections = explained(text)
    examples = {
        name: "\n".join(re.findall(r"^>>> .+(?:\n.+)*", section, re.MULTILINE))
        for name, section in sections.items()
    }
    return {name for name in errors() if name not in examples.get(name, "")}


def test_every_error_is_explained() -> None:
    """Each public error has a section with an example that runs, and nothing else has one."""
    text = (DOCS / "errors.rst").read_text(encoding="utf-8")
    assert unexplained(text) == set()
    assert set(explained(text)) == errors()


def test_an_error_that_is_not_explained_is_noticed() -> None:
    """Without its section, or without an example, an error is told."""
    text = (DOCS / "errors.rst").read_text(encoding="utf-8")
    assert unexplained(text.replace("UnitSlip\n~~~~~~~~\n", "Slips\n~~~~~~~~\n")) == {"UnitSlip"}
    assert unexplained(text.replace(">>> ", "")) == errors()


def abbreviations() -> set[str]:
    """Return every abbreviation in the titles, labels, outcomes and notes of the tables."""
    found = set[str]()
    for table in (table for paper in PAPERS for table in tables_of(paper)):
        texts = [fact.label for fact in (*table.facts, *table.derived)] + [table.title]
        texts += [row.then.in_words().split("\n")[0] for row in table.rows if row.then]
        texts += [advice.label for note in table.notes for advice in note.adds]
        found |= {word for text in texts for word in ABBREVIATION.findall(text)}
    return found


def test_every_abbreviation_of_the_tables_is_in_the_glossary() -> None:
    """Whoever meets a word in capitals on the page of a table finds it explained."""
    text = (DOCS / "glossary.rst").read_text(encoding="utf-8")
    entries = set(re.findall(r"^   (\S.*)$", text, re.MULTILINE))
    assert {"ANC", "G-CSF", "LMWH"} <= abbreviations() <= entries
