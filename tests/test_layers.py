"""Data flows one way: language, clinical, publications, then readings and the rest."""

from __future__ import annotations

import ast
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import lenarules

ROOT = Path(lenarules.__file__).parent
#: What each part may import of the package, itself included.
MAY_IMPORT = {
    "language": {"language", "_version"},
    "clinical": {"clinical", "language"},
    "publications": {"publications", "clinical", "language"},
    "readings": {"readings", "language"},
    "verify": {"verify", "readings", "language"},
    "documents": {"documents", "verify", "publications", "clinical", "language", "_version"},
    "pictures": {"pictures", "publications", "clinical", "language"},
    "cli": {"cli", "pictures", "publications", "verify", "clinical", "language", "_version"},
    "__init__": {"publications", "clinical", "language", "_version"},
    "__main__": {"cli"},
    "_version": set[str](),
}
#: What only an extra installs, and the modules that may import it.
BEHIND_EXTRAS = {
    "cvc5": {"verify/second_solver.py"},
    "z3": {
        "readings/smt.py",
        "readings/smt_table.py",
        "readings/smt_text.py",
        "verify/claims.py",
        "verify/disagreements.py",
        "verify/editions/answers.py",
        "verify/editions/comparing.py",
        "verify/editions/pairing.py",
        "verify/editions/regions.py",
        "verify/editions/sayings.py",
        "verify/one_call.py",
        "verify/side_by_side.py",
        "verify/verdict.py",
    },
    "sphinx": {
        "documents/sphinx_beside.py",
        "documents/sphinx_book.py",
        "documents/sphinx_courses.py",
        "documents/sphinx_disagreements.py",
        "documents/sphinx_ledger.py",
        "documents/sphinx_maps.py",
        "documents/sphinx_patient.py",
        "documents/sphinx_regimens.py",
        "documents/sphinx_sources.py",
        "documents/sphinx_tables.py",
        "documents/sphinx_assurance.py",
    },
    "docutils": {
        "documents/sphinx_courses.py",
        "documents/sphinx_patient.py",
        "documents/sphinx_sources.py",
        "documents/sphinx_tables.py",
    },
    "matplotlib": {"pictures/course.py", "pictures/extra.py", "pictures/panels.py"},
}
HEAVY = {"json", "hashlib", "decimal", "fractions", "importlib.metadata", "argparse", "z3"}
FILES = sorted(ROOT.rglob("*.py"))


def imports(path: Path) -> set[str]:
    """Return the full names of what a file imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import by the full name"
            module = node.module or ""
            found |= (
                {module} if module != "lenarules" else {f"lenarules.{a.name}" for a in node.names}
            )
    return found


def part_of(path: Path) -> str:
    """Return the part of the package in which a file lies."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_data_flows_one_way(path: Path) -> None:
    """No file imports from a part that comes after its own."""
    parts = {name.split(".")[1] for name in imports(path) if name.startswith("lenarules.")}
    assert parts <= MAY_IMPORT[part_of(path)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_attrs_and_the_standard_library(path: Path) -> None:
    """The core depends on attrs alone; anything else is imported where its extra is meant."""
    tops = {name.split(".")[0] for name in imports(path)} - {"lenarules", "attrs"}
    for name in tops - set(sys.stdlib_module_names):
        assert str(path.relative_to(ROOT)) in BEHIND_EXTRAS[name]


def test_every_part_is_known() -> None:
    """A new part of the package must be given its place in the flow."""
    assert {part_of(path) for path in FILES} == set(MAY_IMPORT)


def test_import_loads_nothing_heavy() -> None:
    """``import lenarules`` loads no module that only a slow path needs, beyond what attrs loads."""
    script = (
        "import sys, attrs; before = set(sys.modules); import lenarules;"
        "print(*(set(sys.modules) - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "lenarules.publications.kim_2015" in loaded
    assert not loaded & HEAVY
    others = {name for name in loaded if not name.startswith("lenarules")}
    assert others <= {"bisect", "_bisect", "math"}


def test_every_module_imports() -> None:
    """No module is left behind that does not import with the extras installed."""
    names = [m.name for m in pkgutil.walk_packages([str(ROOT)], "lenarules.")]
    assert len(names) > 30
    for name in names:
        if not name.endswith("__main__") and ".sphinx_" not in name:
            __import__(name)
