"""A job for the scripts of the page: they are run in the browser, over many patients at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.documents.patient.chromium import SCRIPTS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.documents.patient.chromium import Browser


def the_scripts() -> dict[str, str]:
    """Return the scripts that answer, by name, in the order in which a page loads them."""
    names = ("answer", "unknown", "read")
    return {name: (SCRIPTS / f"{name}.js").read_text(encoding="utf-8") for name in names}


def run(
    browser: Browser, job: Any, script: str, folder: Path, scripts: dict[str, str] | None = None
) -> Any:
    """Run a script over a job (JSON) beside the scripts of the page, and return what it leaves.

    Args:
        browser: where it is run.
        job: what the script finds as ``job``.
        script: a function body that returns JSON values.
        folder: where the page is written.
        scripts: the scripts by name, those of the package if left out.
    """
    texts = scripts or the_scripts()
    inline = [f"<script>{text}</script>" for text in texts.values()]
    given = json.dumps(job).replace("<", "\\u003c")
    page = folder / "job.html"
    page.write_text(
        "\n".join(
            [
                "<!doctype html><meta charset='utf-8'>",
                f"<script id='job' type='application/json'>{given}</script>",
                *inline,
            ]
        ),
        encoding="utf-8",
    )
    browser.open(page.as_uri())
    parsed = "const job = JSON.parse(document.getElementById('job').textContent);"
    return browser.left(f"{parsed} {script}")
