"""What to do about an adverse event that is no low blood count."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lenarules.clinical.care import Care
from lenarules.language.codec import storable


@storable
class ToxicityKind(Enum):
    """What becomes of lenalidomide."""

    CONTINUE = "continue lenalidomide at the same dose"
    REDUCE = "reduce the dose of lenalidomide"
    SUSPEND = "suspend lenalidomide"
    RESTART_LOWER = "restart lenalidomide at a lower dose"
    DISCONTINUE = "discontinue lenalidomide"
    DISCONTINUE_FOR_GOOD = "discontinue lenalidomide and do not restart it"
    DO_NOT_START = "do not give lenalidomide"


@storable
@frozen(repr=False)
class ToxicityAction(Care):
    """What to do about an adverse event.

    Attributes:
        kind: what becomes of lenalidomide.
    """

    kind: ToxicityKind

    @property
    def headline(self) -> str:
        """What becomes of lenalidomide, in one line."""
        return f"{self.kind.value[0].upper()}{self.kind.value[1:]}"
