"""Every single edit of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from proofs.mutants.derived import derived_edited
from proofs.mutants.parts import parts_edited
from proofs.mutants.rows import rows_edited

if TYPE_CHECKING:
    from lenarules.language.table import Table
    from proofs.mutants.mutant import Mutant


def mutants_of(table: Table) -> tuple[Mutant, ...]:
    """Return every single edit of a table, in the order of its parts."""
    return (*rows_edited(table), *parts_edited(table), *derived_edited(table))
