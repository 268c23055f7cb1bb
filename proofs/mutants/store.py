"""Where the report is kept, and what it hangs on."""

from __future__ import annotations

import csv
import json
from functools import cache
from hashlib import sha256
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from lenarules.language.fingerprint import canonical_text
from proofs.mutants.generate import mutants_of
from proofs.mutants.report import lines_of, totals

if TYPE_CHECKING:
    from proofs.mutants.report import Entry
    from proofs.proved import Proved

ROOT = Path(__file__).parents[2]
#: The whole report, and the rates by kind that the documents show.
REPORT, RATES = ROOT / "proofs/mutants.json", ROOT / "proofs/mutants.csv"
#: The sources from which claims, solver and transcriptions read a table.
_SOURCES = (
    "lenarules/language",
    "lenarules/clinical",
    "lenarules/readings",
    "lenarules/verify",
    "proofs",
    "tests/against_print",
    "tests/transcription",
)


@cache
def _sources() -> bytes:
    paths = (path for folder in _SOURCES for path in (ROOT / folder).rglob("*.py"))
    kept = sorted(path for path in paths if not {"twins"} & set(path.parts))
    return b"".join(path.read_bytes() for path in kept if path.name != "explained.py")


def measured_over(proved: Proved) -> str:
    """Return a hash of the table, its mutants and every source that judges them."""
    ids = "\n".join(mutant.id for mutant in mutants_of(proved.table))
    text = canonical_text(proved.table) + ids
    return sha256(text.encode() + _sources()).hexdigest()


def stored() -> dict[str, Entry]:
    """Return the stored report: an entry for every table that was measured."""
    if not REPORT.exists():
        return {}
    found: dict[str, Entry] = json.loads(REPORT.read_text(encoding="utf-8"))
    return found


def store(entries: dict[str, Entry]) -> None:
    """Store the report, and the rates that follow from it."""
    REPORT.write_text(json.dumps(entries, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    RATES.write_text(rates(entries), encoding="utf-8")


def rates(entries: dict[str, Entry]) -> str:
    """Return the rates by kind, as the documents read them."""
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines_of(totals(entries.values())))
    return text.getvalue()
