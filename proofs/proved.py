"""A table, the public function that runs it, and the claims that are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.errors import LenarulesError
from lenarules.verify.claims import GENERIC_CLAIMS
from proofs.cells import run_cells
from proofs.visits import run_visits

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from lenarules.language.decision import Decision
    from lenarules.language.table import Table
    from lenarules.verify.verdict import Claim
    from proofs.cells import CellReport
    from proofs.visits import Calls


@frozen
class Proved:
    """A table, the public function that runs it, and the claims that are its own.

    Attributes:
        table: the table.
        function: the public function.
        themes: the modules whose ``CLAIMS`` are the table's own.
        calls: how a patient of the table becomes a call, where the function takes a state.
    """

    table: Table
    function: Callable[..., Decision[Any]]
    themes: tuple[ModuleType, ...]
    calls: Calls | None = None

    def run(self) -> CellReport:
        """Compare function, rows and solver over the table's cells or paths."""
        return run_visits(self, self.calls) if self.calls else run_cells(self)

    def replayed(self, patient: dict[str, Any]) -> str:
        """Return what the public function answers for a patient of the solver, or how it fails."""
        call = self.calls.as_call(patient) if self.calls else ((), patient)
        if call is None:
            return "no state has these counts"
        try:
            decision = self.function(*call[0], **call[1])
        except LenarulesError as error:
            return f"{type(error).__name__}: {error}"
        return decision.explain()

    @property
    def own_claims(self) -> tuple[Claim, ...]:
        """The claims that are the table's own."""
        return tuple(claim for theme in self.themes for claim in theme.CLAIMS)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Every claim about the table."""
        return GENERIC_CLAIMS + self.own_claims

    def module_of(self, claim: Claim) -> str:
        """Return the module in which a claim stands."""
        themes = (theme.__name__ for theme in self.themes if claim in theme.CLAIMS)
        return next(themes, "lenarules.verify.claims")
