"""A rival: cDMN with IDP-Z3, in a virtual environment of its own, for it pins an old solver."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

#: What is installed, and nothing newer, so that figures compare.
PINNED = ("cdmn==2.1.2", "idp-engine==0.12.1")
INSTALL_SECONDS = 600
#: Run by that environment: the model that ``cdmn --errorcheck-overlap`` makes, expanded once.
_DRIVER = """
import sys
from contextlib import redirect_stdout
from time import process_time
from cdmn.cdmn import generate_fodot
from cdmn.parse_xml import XMLparser
from cdmn.table_operations import replace_with_error_check
from idp_engine import IDP, model_expand
began = process_time()
with redirect_stdout(sys.stderr):
    parser = XMLparser(sys.stdin.read())
    needed = parser.get_table_dependencies(sys.argv[2])
    tables = replace_with_error_check(parser.get_tables(), sys.argv[1], sys.argv[2], deps=needed)
    blocks = IDP.from_str(generate_fodot(tables, add_main=True, xml_parser=parser))
    models = list(model_expand(*blocks.get_blocks("T,S"), max=1))
print(process_time() - began, "none" if models == ["No models."] else "some")
"""


class NotInstalledError(Exception):
    """The rival cannot be installed here."""


class FailedError(Exception):
    """The rival ended with an error."""


def default_folder() -> Path:
    """Return where the environment is kept from one run to the next."""
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return caches / "lenarules-benchmarks" / "cdmn"


def python_of(folder: Path) -> Path:
    """Return the interpreter of the environment in a folder, which is made where there is none.

    Raises:
        NotInstalledError: it cannot be made or filled.
    """
    python = folder / "bin" / "python"
    try:
        if not python.exists():
            _run([sys.executable, "-m", "venv", str(folder)])
        if subprocess.run(
            [python, "-c", "import cdmn, idp_engine"], capture_output=True, check=False
        ).returncode:
            _run([str(python), "-m", "pip", "install", "--quiet", *PINNED])
    except (OSError, subprocess.SubprocessError) as error:
        raise NotInstalledError(f"{' '.join(PINNED)}: {error}") from error
    return python


def _run(command: list[str]) -> None:
    subprocess.run(command, capture_output=True, check=True, timeout=INSTALL_SECONDS)


def seconds_of(
    python: Path, check: str, dmn: str, decision: str, limit: float
) -> tuple[float, bool]:
    """Return the processor seconds of a check without its start, and whether it found a fault.

    Args:
        python: the interpreter of its environment.
        check: ``overlap`` or ``gap``.
        dmn: the text of a DMN file.
        decision: the id of the decision.
        limit: the seconds after which it is stopped.

    Raises:
        subprocess.TimeoutExpired: it did not come back.
        FailedError: it ended with an error.
    """
    done = subprocess.run(
        [python, "-O", "-c", _DRIVER, check, decision],
        input=dmn,
        capture_output=True,
        text=True,
        timeout=limit,
        check=False,
    )
    if done.returncode:
        raise FailedError(done.stderr.strip().splitlines()[-1])
    seconds, found = done.stdout.split()[-2:]
    return float(seconds), found == "some"
