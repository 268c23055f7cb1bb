"""Claims about two patients: what may differ between them, and what must then not happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.readings.smt_table import Reading
from lenarules.verify.verdict import Finding, find

if TYPE_CHECKING:
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table


class Pair:
    """Two patients of one table, both legal."""

    def __init__(self, table: Table) -> None:
        self.one = Reading(table, "one_")
        self.other = Reading(table, "other_")
        self.legal = z3.And(self.one.legal, self.other.legal)

    def alike_but(self, *differing: Fact) -> Any:
        """Every fact is the same, save these."""
        same = [fact for fact in self.one.table.facts if fact not in differing]
        return z3.And([self.one.patient.equals(self.other.patient, fact) for fact in same])

    def search(self, formula: Any, detail: str) -> Finding | None:
        """Look for two legal patients of whom a formula holds."""
        patients = find(
            z3.And(self.legal, formula), self.one.patient, self.other.patient, sought=detail
        )
        return None if patients is None else Finding(detail, patients)
