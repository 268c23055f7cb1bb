"""A page opened in headless Chromium, and what stands in it once its scripts have run."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from lenarules.documents import patient_export

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="no Chromium is found: install the Debian package chromium"
)
SCRIPTS = Path(patient_export.__file__).parent / "static" / "try_a_patient"
_QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--no-first-run",
)


def opened(page: Path, folder: Path, *more: str) -> str:
    """Return the document of a page after its scripts have run; the browser has no network.

    Args:
        page: the file.
        folder: where the browser keeps what is its own.
        more: more options of the browser.
    """
    assert CHROMIUM is not None
    command = [CHROMIUM, *_QUIET, f"--user-data-dir={folder / 'chromium'}", *more, "--dump-dom"]
    offline = "--host-resolver-rules=MAP * ~NOTFOUND"
    done = subprocess.run(
        [*command, offline, page.as_uri()], capture_output=True, text=True, check=True, timeout=300
    )
    return done.stdout


def said(html: str) -> Any:
    """Return what a script of a page left in its element ``said``, as JSON."""
    (text,) = re.findall(r'<pre id="said">(.*?)</pre>', html, re.DOTALL)
    found = json.loads(unescape(text))
    assert "error" not in found, found
    return found


def run(job: Any, script: str, folder: Path, scripts: dict[str, str] | None = None) -> Any:
    """Run a script over a job (JSON) beside the scripts of the page, and return what it leaves.

    Args:
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
                "<!doctype html><meta charset='utf-8'><pre id='said'></pre>",
                *inline,
                f"<script>const leave = (job) => {{ {script} }}; let left;",
                f"try {{ left = leave({given}); }}",
                "catch (error) { left = { error: String(error.stack) }; }",
                "document.getElementById('said').textContent = JSON.stringify(left);</script>",
            ]
        ),
        encoding="utf-8",
    )
    return said(opened(page, folder))


def the_scripts() -> dict[str, str]:
    """Return the scripts that answer, by name, in the order in which a page loads them."""
    names = ("answer", "unknown", "read")
    return {name: (SCRIPTS / f"{name}.js").read_text(encoding="utf-8") for name in names}
