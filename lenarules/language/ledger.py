"""The ledger of a paper: every actionable statement in reading order, and what became of it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from lenarules.language.errors import TableError
from lenarules.language.record import Record

if TYPE_CHECKING:
    from lenarules.language.words import Citation


class StatementKind(Enum):
    """What a statement of a paper is."""

    RULE = "says what is done"
    PERMISSION = "says what may be done"
    WARNING = "says what to mind"
    EVIDENCE = "reports what was done or found"


class StatementVerdict(Enum):
    """What became of a statement."""

    ENCODED = "rows, readings or notes of a table carry it"
    REJECTED = "it stands in a rejected table, which no function reads"
    EVIDENCE = "it is evidence: kept as a regimen or a finding, or reported only; no rule"
    LEFT_OUT = "it is left out, with a reason"


@frozen(repr=False, eq=False)
class Statement(Record):
    """One statement of a paper.

    Attributes:
        id: the id, unique within the paper.
        cite: where it stands, so that a reader finds it without page numbers.
        gist: what it says, in our own words.
        kind: what it is.
        verdict: what became of it.
        carried_by: the full ids of the rows, notes, resolutions, marks or legal rules that carry
            it, or of the regimens and findings that keep it.
        reason: why it is in no table; empty where one carries it.
    """

    id: str
    cite: Citation = field(kw_only=True)
    gist: str = field(kw_only=True)
    kind: StatementKind = field(kw_only=True)
    verdict: StatementVerdict = field(kw_only=True)
    carried_by: tuple[str, ...] = field(default=(), kw_only=True)
    reason: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a statement without a verdict that holds up."""
        if not (self.gist and self.cite.place):
            raise TableError(f"statement {self.id} lacks its gist or its place; give both")
        in_table = self.verdict in (StatementVerdict.ENCODED, StatementVerdict.REJECTED)
        if in_table and (not self.carried_by or self.reason):
            raise TableError(
                f"statement {self.id} is {self.verdict.name}: name the parts of a table that carry "
                "it, and no reason"
            )
        if not in_table and not self.reason:
            raise TableError(f"statement {self.id} is {self.verdict.name}: say why in 'reason'")
        if self.verdict is StatementVerdict.LEFT_OUT and self.carried_by:
            raise TableError(f"statement {self.id} is left out, and yet something carries it")
