"""Plans of monitoring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.clinical.care import Care
from lenarules.language.codec import storable

if TYPE_CHECKING:
    from lenarules.clinical.care import Interval


@storable
@frozen(repr=False)
class MonitoringPlan(Care):
    """How often blood counts are taken, and what else is watched.

    Attributes:
        blood_counts: the printed interval between two blood counts.
        more_often: the paper asks for more than that and prints no figure.
    """

    blood_counts: Interval
    more_often: bool = False

    @property
    def headline(self) -> str:
        """The interval, in one line."""
        more = "more often than " if self.more_often else ""
        return f"Blood counts: {more}every {self.blood_counts}"
