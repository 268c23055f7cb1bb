"""Invented tables with what no table of a paper has: every branch of the evaluation is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from lenarules.language.decide import Decider
from lenarules.language.table import Adopt, Resolution, Row, Table
from lenarules.language.words import Basis, Citation, Principle, Strength
from tests.language.example import (
    FRAGILE,
    HANDOVER,
    TABLE,
    WEIGHT,
    ZONE,
    Handling,
    Postage,
)

if TYPE_CHECKING:
    from lenarules.language.condition import Condition

DESK = Citation("Invented Post 1901", "Table 3")


def _row(name: str, when: Condition, strength: Strength, then: Postage | None) -> Row:
    left = "" if then else "price and days"
    cite = DESK.at(name)
    return Row(name, when=when, strength=strength, then=then, open=left, cite=cite, printed=name)


#: Rows of one outcome and several strengths, and an open row that gives way to another.
AT_THE_DESK = Table(
    "post.table_3",
    title="What it costs at the desk",
    cite=DESK,
    facts=(WEIGHT, ZONE, FRAGILE),
    rows=(
        _row("light", (WEIGHT < 900) & ~FRAGILE.holds, Strength.SHOULD, Postage(400, 2)),
        _row("near", (ZONE <= 3) & ~FRAGILE.holds, Strength.MUST, Postage(400, 2)),
        _row("far", (ZONE > 3) & (WEIGHT >= 900) & ~FRAGILE.holds, Strength.MAY, Postage(900, 3)),
        _row("fragile", FRAGILE.holds, Strength.MUST, None),
    ),
    resolutions=(
        Resolution(
            "fragile_near",
            region=FRAGILE.holds & (ZONE <= 3),
            adopts=Adopt("near"),
            bases={Basis.OVERRIDE},
            principle=Principle.SAFEST,
            cites=(DESK,),
            reading="what goes far is near at first",
        ),
        Resolution(
            "fragile_far",
            region=FRAGILE.holds & (ZONE > 3),
            adopts=Adopt("fragile", Postage(1_900, 9)),
            bases={Basis.COMPLETED},
            principle=Principle.SAFEST,
            cites=(DESK,),
            reading="slowly",
        ),
    ),
)
POST: Decider[Any] = Decider(TABLE, Handling.CHECK_UNIT)
HANDED_OVER: Decider[Any] = Decider(evolve(HANDOVER, marks=()), Handling.CHECK_UNIT)
DESKED: Decider[Any] = Decider(AT_THE_DESK)
PARCELS = (POST, HANDED_OVER, DESKED)
