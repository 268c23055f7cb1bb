"""Every table with the public function that runs it and the claims that are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.publications import kim_2015
from lenarules.verify.claims import GENERIC_CLAIMS
from proofs import (
    course_raises,
    courses,
    dex_schedule,
    next_cycle_action,
    starting_dose,
    vte_prophylaxis,
)
from proofs.cells import CellReport, run_cells
from proofs.visits import run_visits

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


FIG_1, DEXAMETHASONE, TABLE_3, HEMATOLOGIC = kim_2015.TABLES

PROVED = (
    Proved(FIG_1, kim_2015.starting_dose, starting_dose.CLAIMS),
    Proved(DEXAMETHASONE, kim_2015.dex_schedule, dex_schedule.CLAIMS),
    Proved(TABLE_3, kim_2015.vte_prophylaxis, vte_prophylaxis.CLAIMS),
    Proved(
        HEMATOLOGIC,
        kim_2015.next_cycle_action,
        next_cycle_action.CLAIMS + courses.CLAIMS + course_raises.CLAIMS,
        run_visits,
    ),
)
