"""No block of code stands in a page and runs nowhere."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from lenarules.documents.hazard import ByTest, EvidenceError
from proofs.assurance.evidence import found
from tests.documents.blocks import (
    DOCS,
    ROOT,
    SHELLS,
    dialogue,
    in_docstrings,
    in_markdown,
    in_pages,
    in_rst,
)
from tests.documents.projects import Project
from tests.documents.runners import CI, LANGUAGES, RUN_BY, THIS, run_by_ci, runners, unrun


def test_every_block_runs() -> None:
    """A block of code is a doctest, or a test that is named runs it, or a line of CI does.

    Write Python with ``>>>`` and without a directive; name what runs anything else in
    ``tests/documents/runners.py``.
    """
    assert unrun([*in_pages(), *in_docstrings()]) == []


def test_blocks_are_found() -> None:
    """Both kinds of page have blocks, and the documents are run as doctests by CI."""
    pages = {block.page for block in in_pages()}
    assert {"README.md", "CONTRIBUTING.md", "docs/editions.rst", "docs/proofs.rst"} <= pages
    assert run_by_ci("sphinx-build -b doctest docs")
    assert "-m pytest" in CI
    assert not re.search(r"\+SKIP", "".join(p.read_text() for p in DOCS.rglob("*.rst")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (".. code-block:: python\n\n   1 + 1\n", "a block of python"),
        (".. code-block:: python\n   :caption: a sum\n\n   1 + 1\n", "a block of python"),
        ("* .. code:: python\n\n     1 + 1\n\n  and more\n", "a block of python"),
        ("a. .. sourcecode::\n\n     1 + 1\n", "a block of unnamed"),
        ("Like this::\n\n   >>> 1 + 1\n   3\n", "a block of literal"),
        ("::\n\n   1 + 1\n", "a block of literal"),
        ("::\n\n   python -m proofs dance\n", "python -m proofs dance"),
        (".. code-block:: console\n\n   $ lenarules ledger && rm x\n", "rm x"),
        (".. code-block:: bash\n\n   lenarules ledger\n", "lenarules ledger"),
        (".. code-block:: console\n\n   lenarules ledger\n", "a shell without a command"),
        (".. code-block:: console\n\n   $ ruff check --fix .\n", "ruff check --fix ."),
        (".. code-block:: json\n\n   {}\n", "a block of json"),
    ],
)
def test_a_block_that_runs_nowhere_is_noticed(text: str, told: str) -> None:
    """Code that is no doctest, and a command that nothing runs, are told with their place."""
    (noticed,) = unrun(in_rst("docs/new.rst", text))
    assert re.fullmatch(rf"docs/new\.rst:\d+: {re.escape(told)}", noticed)


@pytest.mark.parametrize(
    "text",
    [
        ">>> x = [1, 2, 3][::\n... 2]\n>>> x\n[1, 3]\n",
        ".. doctest::\n\n   >>> 1 + 1\n   2\n",
        ".. testcode::\n\n   print(1)\n",
        ".. code-block:: text\n\n   2\n",
        ".. code-block:: console\n\n   $ lenarules ledger  # every paper\n   $ echo $?\n   0\n",
        ".. rule-table:: lenarules.publications.kim_2015.starting_dose:TABLE\n",
    ],
)
def test_what_runs_or_is_no_code_passes(text: str) -> None:
    """Doctests, what Sphinx runs, what is printed and known commands are not told."""
    assert unrun(in_rst("docs/new.rst", text)) == []


def test_a_command_in_a_docstring_is_noticed() -> None:
    """The commands of pages are run, and those in docstrings are not."""
    text = ".. code-block:: console\n\n   $ lenarules ledger\n"
    assert unrun(in_rst("lenarules/new.py", text)) == ["lenarules/new.py:1: lenarules ledger"]


def test_a_fence_that_runs_nowhere_is_noticed() -> None:
    """Python in another text than the README, and a fence without a language, are told."""
    text = "# New\n\n```python\n1 + 1\n```\n\n```\n1 + 1\n```\n\n- so:\n  ~~~sh\n  rm x\n  ~~~\n"
    told = ["NEW.md:3: a block of python", "NEW.md:7: a block of unnamed"]
    assert unrun(in_markdown("NEW.md", text)) == [*told, "NEW.md:12: rm x"]


def test_every_runner_exists_and_has_something_to_run() -> None:
    """Each test that is named exists, and some block is its own."""
    blocks = [*in_pages(), *in_docstrings()]
    used = {
        test
        for block in blocks
        if block.language in SHELLS
        for command in block.commands
        for test in runners(block, command.replace(".venv/bin/", ""))
    }
    assert used == {test for *_, test in RUN_BY}
    for page, language, _ in LANGUAGES:
        assert any(re.fullmatch(page, b.page) and b.language == language for b in blocks)
    for test in (*used, *(test for *_, test in LANGUAGES)):
        assert found(test)
    with pytest.raises(EvidenceError):
        found(ByTest(THIS, "test_of_old"))


def test_every_extra_that_is_installed_is_offered() -> None:
    """What a page installs with the package is an extra of it."""
    texts = [
        page.read_text(encoding="utf-8") for page in (*DOCS.rglob("*.rst"), *ROOT.glob("*.md"))
    ]
    asked = {
        name
        for extras in re.findall(r"pip install[^\n]*?\.\[([\w,]+)\]", "\n".join(texts))
        for name in extras.split(",")
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {"test", "docs", "proofs"} <= asked <= set(project["optional-dependencies"])


def test_the_solver_prints_what_is_shown() -> None:
    """Z3, called as a page calls it, prints what the page shows."""
    dialogues = [
        told for block in in_pages() if block.language == "console" for told in dialogue(block)
    ]
    asked = [(command, shown) for command, shown in dialogues if command.startswith("z3 ")]
    assert asked
    for command, shown in asked:
        program, *arguments = shlex.split(command)
        solver = str(Path(sys.executable).with_name(program))
        ran = subprocess.run(
            [solver, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == shown


def test_every_directive_that_is_shown_works(tmp_path: Path) -> None:
    """What a docstring shows of a page is known to Sphinx and takes what it is given."""
    shown = [block for block in in_docstrings() if block.language == "literal"]
    pages = {f"page_{place}": f"Page\n====\n\n{each.text}\n" for place, each in enumerate(shown)}
    extensions = {Path(block.page).with_suffix("").as_posix().replace("/", ".") for block in shown}
    has = {
        "lenarules_editions": str(DOCS / "releases"),
        "lenarules_manifest": str(ROOT / "proofs" / "manifest.json"),
        "lenarules_released": "2026-11-21",
    }
    project = Project(tmp_path, pages, sorted(extensions), **has)
    assert "lenarules.documents.sphinx_tables" in extensions
    assert "ERROR" not in project.warnings
    assert "Unknown directive" not in project.warnings
