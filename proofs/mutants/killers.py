"""What may notice an edit: the transcription by another hand, the printed figures, the claims."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import z3

from proofs.mutants.memory import Memory, parts_changed

if TYPE_CHECKING:
    from lenarules.language.table import Row, Table
    from lenarules.verify.verdict import Claim
    from proofs.proved import Proved

TRANSCRIPTION, FIGURES, CLAIMS = "transcription", "figures", "claims"
#: What may notice an edit, the cheapest first.
KILLERS = (TRANSCRIPTION, FIGURES, CLAIMS)


def rows_changed(table: Table, other: Table) -> list[Row]:
    """Return the rows of an edited table that are not those of the table.

    Where another patient is legal, every row may hold of somebody else.
    """
    kept = {id(row) for row in table.rows}
    legal = [rule.condition for rule in table.legal]
    everybody = legal != [rule.condition for rule in other.legal]
    return [row for row in other.rows if everybody or id(row) not in kept]


def by_transcription(table: Table, other: Table) -> str:
    """Return what is not as another hand transcribed it, rows and all else, and in what."""
    from tests.against_print import transcribed_rows, transcription_differences
    from tests.against_print.readings import differences_beside_rows

    ids = [row.id for row in other.rows]
    if set(ids) != transcribed_rows(table) or len(ids) != len(table.rows):
        return "the rows are not those transcribed"
    rows = transcription_differences(other, rows_changed(table, other))
    return _listed(rows) or _listed(differences_beside_rows(table, other))


def by_figures(table: Table, other: Table) -> str:
    """Return which rows have other figures than they print, and in what."""
    from tests.against_print import figure_differences

    return _listed(figure_differences(other, rows_changed(table, other)))


def _listed(differences: set[tuple[str, str]]) -> str:
    return "; ".join(f"{row}: {what}" for row, what in sorted(differences))


class ByClaims:
    """The claims about a table, those first that noticed most edits so far.

    Args:
        proved: the table and its claims.

    Attributes:
        memory: what the claims about the table itself have asked.
    """

    def __init__(self, proved: Proved) -> None:
        self._proved = proved
        self.memory = Memory(proved)
        self._noticed = Counter[str]()

    def forget(self) -> None:
        """Ask the claims in their own order again."""
        self._noticed.clear()

    def __call__(self, table: Table, other: Table) -> str:
        """Return the first claim that is not proved of an edited table, or nothing."""
        changed = parts_changed(table, other)
        claims = tuple(self.memory.concerned(self._proved.claims, changed))
        for claim in sorted(claims, key=lambda claim: -self._noticed[claim.name]):
            if is_refuted(claim, other):
                self._noticed[claim.name] += 1
                return claim.name
        return ""


def is_refuted(claim: Claim, table: Table) -> bool:
    """Tell whether a claim is not proved of a table: refuted, not decided, or broken off.

    Raises:
        Z3Exception: the solver cannot read the table; that says nothing about the edit.
    """
    try:
        return claim.check(table) is not None
    except z3.Z3Exception:
        raise
    except Exception:
        return True
