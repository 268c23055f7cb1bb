"""A page with four tables, and what somebody leaves who has used it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.documents.patient.steps import HELPERS

if TYPE_CHECKING:
    from tests.documents.patient.chromium import Browser
    from tests.documents.projects import Project

EXTENSIONS = ["lenarules.documents.sphinx_patient", "lenarules.documents.sphinx_tables"]
FIG_1_MODULE = "lenarules.publications.kim_2015.starting_dose"
DEX_MODULE = "lenarules.publications.kim_2015.dex_schedule"
DIRECTIVE = f"""\
Try
===

.. try-a-patient::
   :tables:
      {FIG_1_MODULE}:DECIDE
      {DEX_MODULE}:DECIDE
      tests.documents.patient.parcels:POST
      tests.documents.patient.parcels:DESKED

   Whoever uses an answer in care checks it.
"""
PAGES = {
    "try": DIRECTIVE,
    "fig_1": f".. rule-table:: {FIG_1_MODULE}:TABLE\n",
    "dex": f".. rule-table:: {DEX_MODULE}:TABLE\n",
    "post": ".. rule-table:: tests.language.example:TABLE\n",
    "desk": ".. rule-table:: tests.documents.patient.parcels:AT_THE_DESK\n",
}


def done(browser: Browser, project: Project, script: str, page: str = "try", **how: Any) -> Any:
    """Return what a script leaves after it has used the page."""
    browser.open((project.out / f"{page}.html").as_uri(), **how)
    return browser.left(f"{HELPERS} {script}")
