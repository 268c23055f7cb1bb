"""What runs each block of code in a page: a test that is named here, or a line of CI."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lenarules.documents.hazard import ByTest
from tests.documents.blocks import ROOT, SHELLS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.documents.blocks import Block

THIS = "tests/documents/test_blocks.py"
README, MAIN = "tests/test_readme.py", "tests/proofs/test_main.py"
COMPARE = "tests/proofs/test_compare.py"
#: Page, language and command, each as a pattern, and the test that runs such a command.
RUN_BY = (
    (
        r"docs/.*",
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
