"""The Sphinx configuration. The pages of the tables are generated from the tables."""

import re
import sys
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path
from typing import Any

from lenarules import __version__

#: The assurance case lies beside the proofs, which are no part of the package.
ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))


def _released() -> str:
    """Return the day on which the version was released, as the changelog has it."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (day,) = re.findall(rf"^## \[{re.escape(__version__)}\] - (\S+)$", changelog, re.MULTILINE)
    return str(day)


project = "lenarules"
author = "The lenarules developers"
copyright = "The lenarules developers"
version = release = __version__
lenarules_released = _released()
bibtex_bibfiles = ["references.bib"]
bibtex_default_style = "plain"
bibtex_reference_style = "author_year"

extensions = [
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "lenarules.documents.sphinx_book",
    "lenarules.documents.sphinx_courses",
    "lenarules.documents.sphinx_disagreements",
    "lenarules.documents.sphinx_ledger",
    "lenarules.documents.sphinx_maps",
    "lenarules.documents.sphinx_patient",
    "lenarules.documents.sphinx_regimens",
    "lenarules.documents.sphinx_tables",
    "lenarules.documents.sphinx_assurance",
    "sphinxcontrib.bibtex",
]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"lenarules {release}"

# What this project has beside its tables.
lenarules_manifest = "../proofs/manifest.json"
lenarules_tests = ["../tests/publications", "../tests/transcription"]
lenarules_ledger = True
lenarules_sources = ".."
lenarules_editions = "releases"

# What a paper prints stands as it is printed: no typographic quotes, no dashes.
smartquotes = False
add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
# The words of an error are part of what is shown, so a doctest compares them too.
doctest_default_flags = ELLIPSIS | NORMALIZE_WHITESPACE
# An example in a docstring uses the names of its own module.
doctest_global_setup = """
from lenarules import *
from lenarules.clinical.renal import *
from lenarules.clinical.units import *
from lenarules.publications.kim_2015.renal_estimates import *
"""
nitpick_ignore = [("py:class", name) for name in ("Callable", "Evidence", "Part", "date")]
# The standard library (no inventory is fetched while building), type variables and type aliases.
nitpick_ignore_regex = [
    ("py:.*", r"(collections|decimal|enum|fractions|pathlib|typing)\..*"),
    ("py:.*", r"(Any|Collection|Decimal|Enum|Fraction|Iterable|Mapping|Path|Self|TypeAlias)"),
    ("py:.*", r"([a-z_.]+\.)?(T|T_co|CommonAnswer|Condition|Fact|Op)"),
    ("py:.*", r"([a-z_.]+\.)?(Axis|Band|Lines|Patient|Variable)"),
]


def _by_last_name(app: Any, env: Any, node: Any, contnode: Any) -> Any:
    """Resolve a type that an annotation names without its module."""
    if node.get("refdomain") != "py":
        return None
    node["refspecific"] = True
    name = node["reftarget"].rpartition(".")[2]
    place = node["refdoc"], app.builder, node["reftype"]
    return env.domains["py"].resolve_xref(env, *place, name, node, contnode)


def setup(app: Any) -> None:
    """Connect the resolver."""
    app.connect("missing-reference", _by_last_name)
