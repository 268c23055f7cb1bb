"""An invented table from another field: what a parcel costs to post.

It has every kind of fact, row, note and resolution that the language knows, and no medicine.
"""

from __future__ import annotations

from enum import Enum
from itertools import product
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from lenarules.language.codec import storable
from lenarules.language.condition import ALWAYS
from lenarules.language.decide import Decider
from lenarules.language.decision import Decision
from lenarules.language.derived import Derived
from lenarules.language.fact import Category, Flag, Members, Number, OtherUnit
from lenarules.language.outcome import PrintedOption, Refer, advice_lines, option_lines
from lenarules.language.reduced import patient_on
from lenarules.language.table import Adopt, Legal, Mark, Note, Offer, Resolution, Row, Table
from lenarules.language.words import Advice, Basis, Citation, Principle, Strength

if TYPE_CHECKING:
    from collections.abc import Iterator

TARIFF = Citation("Invented Post 1901", "Table 1")
TEXT = Citation("Invented Post 1901", "Terms of carriage")


@storable
class Complaint(Enum):
    """What stands in place of a number of months where nobody has complained."""

    NEVER = "never"


@storable
class Contents(Enum):
    """What is inside."""

    BATTERY = "battery"
    LIQUID = "liquid"
    FOOD = "food"


@storable
class Service(Enum):
    """The service that the sender asks for."""

    STANDARD = "standard"
    EXPRESS = "express"
    SLOW_BOAT = "slow boat"


@storable
class Handling(Advice):
    """How a parcel is handled."""

    PADDING = ("pad the parcel", TARIFF.at("padding"))
    KEEP_UPRIGHT = ("keep it upright", TARIFF.at("upright", "u"))
    CHECK_UNIT = ("check the unit of the weight", Citation("Invented Post 1901", "Scales"))


@storable
@frozen
class Postage:
    """A price and a time."""

    cents: int
    days: int
    strength: Strength | None = None
    handling: frozenset[Advice] = frozenset()
    options: tuple[PrintedOption[Any], ...] = ()

    def composed(
        self,
        *,
        strength: Strength | None,
        options: tuple[PrintedOption[Any], ...],
        advice: frozenset[Advice],
    ) -> Postage:
        """Return the price with what the table adds."""
        return evolve(
            self,
            strength=strength or self.strength,
            handling=self.handling | advice,
            options=self.options + options,
        )

    def in_words(self) -> str:
        """Return the price and what goes with it."""
        lines = [f"{self.cents} cents, {self.days} days", *option_lines(self.options)]
        return "\n".join([*lines, *advice_lines("handling", self.handling)])


@storable
@frozen
class Refusal:
    """The parcel goes back; it takes no advice, so it is an option only."""

    days_kept: int

    def in_words(self) -> str:
        """Return the refusal in words."""
        return f"not carried; kept for {self.days_kept} days"


WEIGHT = Number(
    "weight",
    "weight",
    "g",
    low=10,
    high=30_000,
    usual=500,
    also=(0,),
    other_unit=OtherUnit("kg", 1_000),
)
ZONE = Number("zone", "zone", "", low=1, high=9, usual=1, whole=True)
COMPLAINT = Number(
    "complaint",
    "time since the last complaint",
    "months",
    low=0,
    high=120,
    usual=60,
    exception=Complaint.NEVER,
)
FRAGILE = Flag("fragile", "fragile")
CONTENTS = Members("contents", "contents", Contents)
SERVICE = Category("service", "service", Service, usual=Service.STANDARD, request=True)
FACTS = (WEIGHT, ZONE, COMPLAINT, FRAGILE, CONTENTS, SERVICE)

BATTERY = CONTENTS.has(Contents.BATTERY)
LIQUID = CONTENTS.has(Contents.LIQUID)
FOOD = CONTENTS.has(Contents.FOOD)
EXPRESS = SERVICE.is_(Service.EXPRESS)

ROWS = (
    Row(
        "light",
        when=(WEIGHT < 1_000) & (ZONE <= 3),
        then=Postage(400, 2),
        strength=Strength.MUST,
        cite=TARIFF.at("light"),
        printed="< 1 kg, zones 1-3: 4.00, 2 days",
    ),
    Row(
        "heavy",
        when=(WEIGHT > 1_000) & (ZONE <= 3),
        then=Postage(900, 3),
        strength=Strength.SHOULD,
        cite=TARIFF.at("heavy"),
        printed="> 1 kg, zones 1-3: 9.00, 3 days",
    ),
    Row(
        "abroad",
        when=ZONE >= 3,
        then=Postage(1_500, 7),
        strength=Strength.MUST,
        cite=TARIFF.at("abroad", "a"),
        printed="zone 3 and more: 15.00, 7 days",
    ),
    Row(
        "battery",
        when=BATTERY,
        strength=Strength.MUST,
        open="price and days",
        cite=TARIFF.at("batteries"),
        printed="batteries: by road",
    ),
    Row(
        "express",
        when=EXPRESS,
        then=Postage(2_500, 1),
        strength=Strength.MAY,
        cite=TARIFF.at("express"),
        printed="express: 25.00, 1 day",
    ),
)
NOTES = (
    Note(
        "padding",
        when=FRAGILE.holds | (COMPLAINT < 6),
        adds=(Handling.PADDING,),
        cite=TARIFF.at("padding"),
        printed="fragile, or a complaint within 6 months: pad",
    ),
    Note(
        "upright",
        when=LIQUID & ~COMPLAINT.is_(Complaint.NEVER),
        adds=(Handling.KEEP_UPRIGHT,),
        cite=TARIFF.at("upright", "u"),
        printed="liquids after any complaint: upright",
    ),
)
RESOLUTIONS = (
    Resolution(
        "one_kilogram",
        region=WEIGHT.equals(1_000) & (ZONE < 3),
        adopts=Adopt("light"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(TEXT.at("paragraph 1"),),
        reading="up to one kilogram is light",
    ),
    Resolution(
        "zone_three",
        region=ZONE.equals(3),
        adopts=Adopt("abroad"),
        bases={Basis.OVERLAP, Basis.PUBLISHED},
        principle=Principle.OWN_TEXT,
        cites=(TEXT.at("paragraph 2"),),
        reading="zone 3 lies abroad",
        offers=(Offer("light"), Offer("heavy")),
    ),
    Resolution(
        "food_abroad",
        region=FOOD & (ZONE >= 5),
        adopts=Adopt("abroad", Postage(1_700, 4)),
        bases={Basis.OVERRIDE},
        principle=Principle.SAFEST,
        cites=(TEXT.at("paragraph 3"),),
        reading="food goes chilled",
    ),
    Resolution(
        "by_road",
        region=BATTERY & ~LIQUID,
        adopts=Adopt("battery", Postage(1_200, 5)),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.SIBLING,
        cites=(TEXT.at("paragraph 4"), TEXT.at("paragraph 5")),
        reading="by road is the slow price",
        over=("one_kilogram", "zone_three", "food_abroad"),
        offers=(Offer("express", unmatched_too=True), Offer("abroad", Postage(1_600, 7))),
    ),
    Resolution(
        "leaking",
        region=BATTERY & LIQUID,
        adopts=Refer(
            "carry it or refuse it?",
            options=(
                PrintedOption(
                    Postage(3_000, 9), Strength.MAY, "terms.leaking", TEXT, "in a steel drum"
                ),
                PrintedOption(Refusal(14), Strength.SHOULD, "terms.refusal", TEXT, "may refuse"),
            ),
            advice=frozenset((Handling.KEEP_UPRIGHT,)),
        ),
        bases={Basis.COMPLETED, Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(TEXT.at("paragraph 6"),),
        reading="nobody says what leaks more",
        over=("one_kilogram", "zone_three", "food_abroad"),
    ),
    Resolution(
        "express_asked",
        region=EXPRESS & ~BATTERY,
        adopts=Adopt("express"),
        bases={Basis.OVERLAP, Basis.PUBLISHED},
        principle=Principle.OWN_TEXT,
        cites=(TEXT.at("paragraph 7"),),
        reading="a permission is the answer where it is asked for",
        over=("one_kilogram", "zone_three", "food_abroad"),
    ),
)
LEGAL = (
    Legal("anything", condition=ALWAYS, message="never said"),
    Legal(
        "express_is_light",
        condition=~(EXPRESS & (WEIGHT > 20_000)),
        message="an express parcel weighs 20 kg at most: ask for another service",
    ),
)
TABLE = Table(
    "post.table_1",
    title="The price of a parcel",
    cite=TARIFF,
    caption="Prices of 1901.",
    facts=FACTS,
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
    legal=LEGAL,
)
DECIDE: Decider[Postage] = Decider(TABLE, Handling.CHECK_UNIT)


def postage(
    *,
    weight: object = 500,
    zone: object = 1,
    complaint: object = Complaint.NEVER,
    fragile: object = False,
    contents: object = (),
    service: object = Service.STANDARD,
) -> Decision[Postage]:
    """Return what a parcel costs; a test names the facts that it is about."""
    return DECIDE(weight, zone, complaint, fragile, contents, service)


def price(**facts: Any) -> Postage:
    """Return the price of a parcel that is carried."""
    outcome = postage(**facts).outcome
    assert isinstance(outcome, Postage)
    return outcome


class Size(Enum):
    """How large a parcel counts."""

    LETTER = "letter"
    BOX = "box"
    FREIGHT = "freight"


class Care(Enum):
    """How much care a parcel takes."""

    NONE = "none"
    SOME = "some"
    GREAT_CARE = "great care"


SIZE = Derived(
    "size",
    "size",
    Size,
    (
        (Size.LETTER, WEIGHT < 1_000),
        (Size.BOX, (WEIGHT >= 1_000) & (WEIGHT <= 20_000)),
        (Size.FREIGHT, WEIGHT > 20_000),
    ),
    "Sizes go by weight.",
)
CARE = Derived(
    "care",
    "care",
    Care,
    (
        (Care.NONE, ~FRAGILE.holds),
        (Care.SOME, FRAGILE.holds & SIZE.is_(Size.LETTER)),
        (Care.GREAT_CARE, FRAGILE.holds & ~SIZE.is_(Size.LETTER)),
    ),
    "What is fragile takes care, and great care unless it is a letter.",
)
COUNTER = Citation("Invented Post 1901", "Table 2")
HANDOVER = Table(
    "post.table_2",
    title="What it costs to hand over a parcel",
    cite=COUNTER,
    facts=FACTS,
    derived=(SIZE, CARE),
    rows=(
        Row(
            "letter",
            when=SIZE.is_(Size.LETTER),
            then=Postage(100, 1),
            strength=Strength.MUST,
            cite=COUNTER.at("letters"),
            printed="letters: 1.00, 1 day",
        ),
        Row(
            "box",
            when=SIZE.is_(Size.BOX),
            then=Postage(300, 2),
            strength=Strength.SHOULD,
            cite=COUNTER.at("boxes"),
            printed="boxes: 3.00, 2 days",
        ),
        Row(
            "with_care",
            when=~CARE.is_(Care.NONE),
            strength=Strength.MUST,
            open="price and days",
            cite=COUNTER.at("with care"),
            printed="with care: by agreement",
        ),
    ),
    notes=(
        Note(
            "wrapped",
            when=CARE.is_(Care.SOME, Care.GREAT_CARE),
            adds=(Handling.PADDING,),
            cite=COUNTER.at("wrapping"),
            printed="with care: wrapped",
        ),
    ),
    marks=(
        Mark(
            "signed",
            when=CARE.is_(Care.GREAT_CARE) | EXPRESS,
            meaning="whoever takes it signs for it",
            cite=COUNTER.at("signature"),
        ),
        Mark(
            "apology",
            when=COMPLAINT < 6,
            meaning="the clerk says sorry",
            cite=COUNTER.at("manners"),
        ),
    ),
    resolutions=(
        Resolution(
            "letter_with_care",
            region=SIZE.is_(Size.LETTER) & ~CARE.is_(Care.NONE),
            adopts=Postage(150, 1),
            bases={Basis.OVERLAP},
            principle=Principle.OWN_TEXT,
            cites=(TEXT.at("paragraph 8"),),
            reading="half as much again",
        ),
        Resolution(
            "box_with_care",
            region=SIZE.is_(Size.BOX) & CARE.is_(Care.GREAT_CARE),
            adopts=Adopt("with_care", Postage(450, 3)),
            bases={Basis.OVERLAP},
            principle=Principle.OWN_TEXT,
            cites=(TEXT.at("paragraph 8"),),
            reading="half as much again, and a day more",
        ),
        Resolution(
            "far_box",
            region=SIZE.is_(Size.BOX) & CARE.is_(Care.NONE) & (ZONE > 3),
            adopts=Postage(300, 6),
            bases={Basis.OVERRIDE},
            principle=Principle.SAFEST,
            cites=(TEXT.at("paragraph 9"),),
            reading="nobody is that fast",
        ),
        Resolution(
            "freight",
            region=SIZE.is_(Size.FREIGHT),
            adopts=Postage(900, 5),
            bases={Basis.GAP, Basis.COMPLETED},
            principle=Principle.SAFEST,
            cites=(TEXT.at("paragraph 10"),),
            reading="three boxes, and time to load them",
            offers=(Offer("box", unmatched_too=True), Offer("letter")),
        ),
    ),
    legal=(
        Legal(
            "freight_is_not_express",
            condition=~(SIZE.is_(Size.FREIGHT) & EXPRESS),
            message="freight is never express: ask for another service",
        ),
        Legal(
            "no_leak",
            condition=~(BATTERY & LIQUID),
            message="batteries and liquids do not travel together: post two parcels",
        ),
    ),
)
HAND_OVER: Decider[Postage] = Decider(HANDOVER, Handling.CHECK_UNIT)


def handover(
    *,
    weight: object = 500,
    zone: object = 1,
    complaint: object = Complaint.NEVER,
    fragile: object = False,
    contents: object = (),
    service: object = Service.STANDARD,
) -> Decision[Postage]:
    """Return what it costs to hand over a parcel; a test names the facts that it is about."""
    return HAND_OVER(weight, zone, complaint, fragile, contents, service)


def every_parcel() -> Iterator[dict[str, Any]]:
    """Yield one parcel for every cell of the table of handing over, legal or not."""
    diagram = HAND_OVER.diagram
    for cells in product(*(range(len(variable.cells)) for variable in diagram.variables)):
        yield patient_on(FACTS, zip(diagram.variables, cells, strict=True))
