"""What an audit finds: gaps, overlaps of two rows, and dead rows."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.codec import to_plain
from lenarules.language.condition import ALWAYS
from lenarules.language.explain import value_in_words
from lenarules.language.text import in_math, in_words

if TYPE_CHECKING:
    from lenarules.language.condition import Condition


class DeadReason(Enum):
    """Why a row is never the answer by the print."""

    NOBODY = "no legal case meets its condition"
    ALWAYS_SHARED = "wherever it holds, rows of another outcome hold too"


@frozen
class Gap:
    """A region in which no row holds; it shares no case with the other gaps of its table.

    Attributes:
        region: the legal cases in it, and no others.
        witness: one of them, by the names of the facts: as usual as the region allows.
        resolutions: the ids of the resolutions that hold somewhere in it.
        settled: whether at least one of them holds for every case in it.
    """

    region: Condition
    witness: tuple[tuple[str, Any], ...]
    resolutions: tuple[str, ...]
    settled: bool

    def in_words(self) -> str:
        """Return the gap as lines of English."""
        return "\n".join([f"GAP: {_region_in_words(self.region)}", *_settled_lines(self)])

    def to_plain(self) -> dict[str, Any]:
        """Return the gap as plain JSON values."""
        return _to_plain(self)


@frozen
class Overlap:
    """All that two rows share.

    Attributes:
        rows: the ids of the two rows, in the order of the table.
        region: the legal cases in which both hold, and no others.
        witness: one of them, by the names of the facts: as usual as the region allows.
        same_outcome: whether both rows give the same outcome; an open row gives none.
        resolutions: the ids of the resolutions that hold somewhere in the region.
        settled: whether at least one of them holds for every case in the region.
    """

    rows: tuple[str, str]
    region: Condition
    witness: tuple[tuple[str, Any], ...]
    same_outcome: bool
    resolutions: tuple[str, ...]
    settled: bool

    def in_words(self) -> str:
        """Return the overlap as lines of English."""
        one, other = self.rows
        outcome = "the same outcome" if self.same_outcome else "different outcomes"
        heading = f"OVERLAP of {one} and {other}, {outcome}: {_region_in_words(self.region)}"
        return "\n".join([heading, *_settled_lines(self)])

    def to_plain(self) -> dict[str, Any]:
        """Return the overlap as plain JSON values."""
        return {
            "rows": list(self.rows),
            "same_outcome": self.same_outcome,
            **_to_plain(self),
        }


@frozen
class DeadRow:
    """A row that is never the answer by the print.

    Attributes:
        row: its id.
        reason: why.
    """

    row: str
    reason: DeadReason

    def in_words(self) -> str:
        """Return the dead row in one line."""
        return f"DEAD ROW {self.row}: {self.reason.value}"

    def to_plain(self) -> dict[str, Any]:
        """Return the dead row as plain JSON values."""
        return {"row": self.row, "reason": self.reason.name}


def _region_in_words(region: Condition) -> str:
    return "every case" if region == ALWAYS else in_words(region)


def _settled_lines(found: Gap | Overlap) -> list[str]:
    case = ", ".join(f"{name} {value_in_words(value)}" for name, value in found.witness)
    how = "settled by" if found.settled or not found.resolutions else "settled in part by"
    return [f"  {how}: {', '.join(found.resolutions) or 'nothing'}", f"  for example: {case}"]


def _to_plain(found: Gap | Overlap) -> dict[str, Any]:
    return {
        "region": _region_in_words(found.region),
        "region_in_mathematics": in_math(found.region),
        "witness": {name: to_plain(value) for name, value in found.witness},
        "resolutions": list(found.resolutions),
        "settled": found.settled,
    }
