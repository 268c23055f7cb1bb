"""No block of code stands in a page and runs nowhere."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lenarules.documents.hazard import ByTest, EvidenceError
from proofs.assurance.evidence import found
from tests.documents.blocks import (
    DOCS,
    ROOT,
    SHELLS,
    Block,
    in_docstrings,
    in_markdown,
    in_pages,
    in_rst,
    session,
)
from tests.documents.projects import Project

if TYPE_CHECKING:
    from collections.abc import Iterable

THIS = "tests/documents/test_blocks.py"
README, MAIN = "tests/test_readme.py", "tests/proofs/test_main.py"
COMPARE = "tests/proofs/test_compare.py"
#: Page, language and command, each as a pattern, and the test that runs such a command.
RUN_BY = (
    (
        r"docs/.*|.*\.py",
        "console",
        r"lenarules .*|echo \$\?",
        ByTest("tests/documents/test_guides.py", "test_a_command_prints_what_is_shown"),
    ),
    (
        r"README\.md",
        "sh",
        r"lenarules starting-dose .*",
        ByTest(README, "test_the_main_command_prints_what_is_shown"),
    ),
    (
        ".*",
        ".*",
        r"pip install (-e )?'?\.(\[[\w,]+\])?'?",
        ByTest(THIS, "test_every_extra_that_is_installed_is_offered"),
    ),
    (".*", "console", r"z3 .*", ByTest(THIS, "test_the_solver_prints_what_is_shown")),
    (".*", ".*", "python -m proofs twins", ByTest(MAIN, "test_twins_are_refuted")),
    (
        ".*",
        ".*",
        r"python -m proofs compare HEAD\S* (HEAD|\.)",
        ByTest(COMPARE, "test_revisions_are_compared"),
    ),
    (
        ".*",
        ".*",
        r"python -m proofs (edition > edition\.json|compare edition\.json \.)",
        ByTest(COMPARE, "test_a_stored_edition_is_this_edition"),
    ),
    (
        ".*",
        ".*",
        r"python -m proofs compare \S+:FIG_1_TABLE copies\.py:\w+",
        ByTest(COMPARE, "test_a_swapped_dose_is_told"),
    ),
)
#: The blocks of other languages: page, language, and the test that runs them.
LANGUAGES = (
    (r"README\.md", "python", ByTest(README, "test_python_prints_what_is_shown")),
    (
        r"lenarules/documents/.*",
        "literal",
        ByTest(THIS, "test_every_directive_that_is_shown_works"),
    ),
)
#: What a program prints, or a drawing: no code.
SHOWN = "text"
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
TEST_COMMAND = r"<!-- test command -->\n+```\w*\n(.+?)\n```"


def ci_lines() -> tuple[str, ...]:
    """Return the lines that CI runs, the README's test command among them, which it takes out."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = [line for line in CI.splitlines() if not line.startswith("#")]
    return tuple(
        line.replace(".venv/bin/", "") for line in [*lines, *re.findall(TEST_COMMAND, readme)]
    )


def run_by_ci(command: str) -> bool:
    """Return whether a line of CI has all the words of a command, in their order."""
    for line in ci_lines():
        words = iter(line.split())
        if all(word in words for word in command.split()):
            return True
    return False


def runners(block: Block, command: str) -> list[ByTest]:
    """Return the tests that run a command of a block."""
    given = block.page, block.language, command
    return [test for *patterns, test in RUN_BY if all(map(re.fullmatch, map(str, patterns), given))]


def unrun(blocks: Iterable[Block]) -> list[str]:
    """Return what runs nowhere, with the place where it stands."""
    return [f"{block.page}:{block.line}: {what}" for block in blocks for what in _unrun(block)]


def _unrun(block: Block) -> list[str]:
    if block.language in SHELLS:
        told = [(each, each.replace(".venv/bin/", "")) for each in block.commands]
        lost = [shown for shown, run in told if not (runners(block, run) or run_by_ci(run))]
        return lost if told else ["a shell without a command"]
    known = any(
        re.fullmatch(page, block.page) and language == block.language
        for page, language, _ in LANGUAGES
    )
    return [] if known or block.language == SHOWN else [f"a block of {block.language}"]


def test_every_block_runs() -> None:
    """A block of code is a doctest, or a test that is named runs it, or a line of CI does.

    Write Python with ``>>>`` and without a directive; name what runs anything else above.
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


def test_a_fence_that_runs_nowhere_is_noticed() -> None:
    """Python in another text than the README, and a fence without a language, are told."""
    text = "# New\n\n```python\n1 + 1\n```\n\n```\n1 + 1\n```\n\n- so:\n  ~~~sh\n  rm x\n  ~~~\n"
    told = ["NEW.md:3: a block of python", "NEW.md:7: a block of unnamed"]
    assert unrun(in_markdown("NEW.md", text)) == [*told, "NEW.md:12: rm x"]


def test_every_runner_exists_and_has_something_to_run() -> None:
    """Each test that is named above exists, and some block is its own."""
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
    sessions = [
        told for block in in_pages() if block.language == "console" for told in session(block)
    ]
    asked = [(command, shown) for command, shown in sessions if command.startswith("z3 ")]
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
    project = Project(tmp_path, pages, sorted(extensions), lenarules_released="2026-11-21")
    assert len(extensions) == len(list((ROOT / "lenarules/documents").glob("sphinx_*.py")))
    assert "ERROR" not in project.warnings
    assert "Unknown directive" not in project.warnings
