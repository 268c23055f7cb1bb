"""Facts of a patient: name, unit, domain and label, each defined once.

The ranges are limits of what is read, not clinical cut-offs: they are wide enough for any patient
and narrow enough to catch a slip of a thousandfold in a count.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from lenarules.clinical.actions import Timing
from lenarules.language.codec import storable
from lenarules.language.fact import Category, Flag, Members, Number, OtherUnit

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction
    from typing import Protocol

    class NumpyScalar(Protocol):
        """A numpy scalar: a number behind ``item()``."""

        def item(self) -> int | float:
            """Return the number as Python's own."""
            ...


#: What a number fact may be passed as; None means unknown.
Quantity: TypeAlias = "int | float | Decimal | Fraction | NumpyScalar | None"


@storable
class VteHistory(Enum):
    """What stands in place of a number of months where there has been no thromboembolism."""

    NEVER = "never"


@storable
class HighDoseIndication(Enum):
    """What high-dose dexamethasone is printed for."""

    AGGRESSIVE_DISEASE = "aggressive disease"
    CORD_COMPRESSION = "spinal cord compression"
    HYPERCALCAEMIA = "hypercalcaemia"
    PAIN = "pain"
    RENAL_FAILURE = "renal failure"


@storable
class DexRegimen(Enum):
    """The dexamethasone schedule that the caller asks for."""

    AGE_ADJUSTED = "age-adjusted"
    WEEKLY = "weekly low dose"
    HIGH_DOSE = "high dose"
    HIGH_DOSE_ALTERNATIVE = "high dose, the slightly lower alternative"


@storable
class VteComorbidity(Enum):
    """Comorbidities that count as other risk of venous thromboembolism."""

    INFECTION = "infection"
    RENAL_DISEASE = "renal disease"
    PULMONARY_DISEASE = "pulmonary disease"
    CONGESTIVE_HEART_FAILURE = "congestive heart failure"
    ARTERIAL_THROMBOEMBOLISM = "arterial thromboembolism"
    THROMBOPHILIA = "hereditary or acquired thrombophilia"


NEVER = VteHistory.NEVER

PER_LITRE = OtherUnit("10^9/L", factor=1_000)

CREATININE_CLEARANCE = Number(
    "creatinine_clearance", "creatinine clearance", "mL/min", low=0, high=400, usual=90
)
ANC = Number(
    "anc", "ANC", "cells/uL", low=10, high=100_000, also=(0,), usual=3_000, other_unit=PER_LITRE
)
PLATELETS = Number(
    "platelets",
    "platelets",
    "cells/uL",
    low=1_000,
    high=2_000_000,
    also=(0,),
    usual=200_000,
    other_unit=PER_LITRE,
)
DIALYSIS = Flag("on_dialysis", "on dialysis")
AGE = Number("age", "age", "years", low=18, high=120, usual=60, whole=True)
CYCLE = Number("cycle", "cycle", "", low=1, high=1_000, usual=1, whole=True)
INDICATIONS = Members("indications", "high-dose indications", HighDoseIndication)
REGIMEN = Category(
    "regimen", "regimen asked for", DexRegimen, usual=DexRegimen.AGE_ADJUSTED, request=True
)
LEVEL = Number("level", "toxicity level", "", low=-3, high=0, usual=0, whole=True, request=True)
DEXAMETHASONE_PER_CYCLE = Number(
    "dexamethasone_mg_per_cycle", "dexamethasone", "mg per cycle", low=0, high=1_120, usual=160
)
MONTHS_SINCE_VTE = Number(
    "months_since_vte",
    "time since the last VTE",
    "months",
    low=0,
    high=1_200,
    usual=120,
    exception=NEVER,
)
IMMOBILISED = Flag("immobilised", "immobilised")
ECOG = Number("ecog", "ECOG performance status", "", low=0, high=4, usual=0, whole=True)
BMI = Number("bmi", "body mass index", "kg/m2", low=10, high=100, usual=24)
ERYTHROPOIETIN = Flag("erythropoietin", "on erythropoietin")
COMORBIDITIES = Members("comorbidities", "comorbidities", VteComorbidity)
DAYS_SINCE_LAST = Number(
    "days_since_last",
    "time since the last answer",
    "days",
    low=0,
    high=3_650,
    usual=7,
    whole=True,
)
TIMING = Category("timing", "timing", Timing, usual=Timing.CYCLE_START)
INDICATED = Flag("indicated", "a higher dose is indicated")
RESPONDING = Flag("responding", "responding to treatment")
TOLERATING = Flag("tolerating", "tolerating treatment", usual=True)
PROGRESSING = Flag("progressing", "disease progression")
ESCALATE = Flag("escalate", "a higher dose is asked for", request=True)
