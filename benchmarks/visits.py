"""Random visits: cheap to draw, with every cut-off in reach, and a course that follows them."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from lenarules.clinical.actions import Timing

if TYPE_CHECKING:
    from collections.abc import Sequence

DAYS = (1, 3, 5, 6, 7, 7, 8, 14, 28, 28)
ANCS = (0, 50, 499, 500, 700, 800, 999, 1_000, 1_001, 1_200, 1_499, 1_500, 2_000, 3_000, 4_000)
PLATELETS = (
    1_500,
    29_999,
    30_000,
    45_000,
    49_999,
    50_000,
    70_000,
    99_999,
    100_000,
    150_000,
    200_000,
)
CLEARANCES = (5, 20, 29.9, 30, 40, 49.9, 50, 90)
WELL = (1_500, 2_000, 3_000, 4_000), (100_000, 150_000, 200_000, 250_000)


def pick(values: Sequence[Any], random: Random) -> Any:
    """Return one of some values."""
    return values[int(random.random() * len(values))]


class Visits:
    """Random visits of one patient: some are mostly well, some seldom; renal function varies.

    Args:
        seed: of the random numbers.
    """

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        self.clearance = pick(CLEARANCES, self.random)
        self.well = 0.6 + 0.4 * self.random.random()

    def draw(self, *, in_cycle_allowed: bool) -> dict[str, Any]:
        """Return a visit as keyword arguments.

        Args:
            in_cycle_allowed: the cycle is not delayed, so that a visit may lie inside it.
        """
        random = self.random
        if random.random() < 0.1:
            self.clearance = pick(CLEARANCES, random)
        ancs, platelets = WELL if random.random() < self.well else (ANCS, PLATELETS)
        in_cycle = in_cycle_allowed and random.random() < 0.3
        progressing = random.random() < 0.002
        return {
            "days_since_last": pick(DAYS, random),
            "timing": Timing.MID_CYCLE if in_cycle else Timing.CYCLE_START,
            "anc": pick(ancs, random),
            "platelets": pick(platelets, random),
            "creatinine_clearance": self.clearance,
            "on_dialysis": random.random() < 0.05,
            "responding": not progressing and random.random() < 0.6,
            "tolerating": random.random() < 0.9,
            "progressing": progressing,
            "escalate": random.random() < 0.4,
        }
