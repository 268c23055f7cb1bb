"""A table, the public function that runs it, and the claims that are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.verify.claims import GENERIC_CLAIMS
from proofs.cells import CellReport, run_cells

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.decision import Decision
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Claim


@frozen
class Proved:
    """A table, the public function that runs it, and the claims that are its own.

    ``run`` compares function, rows and solver over the table's cells or paths.
    """

    table: Table
    function: Callable[..., Decision[Any]]
    own_claims: tuple[Claim, ...]
    run: Callable[[Proved], CellReport] = run_cells

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim about the table."""
        return GENERIC_CLAIMS + self.own_claims
