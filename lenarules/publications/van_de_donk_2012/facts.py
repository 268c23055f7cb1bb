"""Facts that only van de Donk 2012 asks for, each as the paper prints it, undefined as it is."""

from __future__ import annotations

from enum import Enum

from lenarules.language.codec import storable
from lenarules.language.fact import Category, Flag, Number


@storable
class VanDeDonkAdverseEvent(Enum):
    """An adverse event of Table 5."""

    NEUTROPENIA = "neutropenia"
    ANEMIA = "anemia"
    THROMBOCYTOPENIA = "thrombocytopenia"
    DIARRHEA = "diarrhea"
    LOCALIZED_RASH = "limited, localized rash"
    EXTENSIVE_RASH = "mild but extensive rash"


@storable
class VanDeDonkPartner(Enum):
    """What lenalidomide is combined with; cytotoxic agents with or without dexamethasone."""

    NONE = "none: lenalidomide as a single agent"
    DEXAMETHASONE = "dexamethasone"
    CYTOTOXIC_AGENTS = "cytotoxic agents"


@storable
class VanDeDonkVteRisk(Enum):
    """The risk of venous thromboembolism, which the paper names and does not define."""

    STANDARD = "standard"
    HIGH = "high"


FRAIL = Flag("frail", "frail")
NUMBER_OF_COMORBIDITIES = Number(
    "comorbidities", "number of comorbidities", "", low=0, high=20, usual=0, whole=True
)
AGGRESSIVE_RELAPSE = Flag("aggressive_relapse", "aggressive relapse")
ADVERSE_EVENT = Category(
    "adverse_event",
    "adverse event",
    VanDeDonkAdverseEvent,
    usual=VanDeDonkAdverseEvent.NEUTROPENIA,
)
PARTNER = Category(
    "partner",
    "drug combined with lenalidomide",
    VanDeDonkPartner,
    usual=VanDeDonkPartner.DEXAMETHASONE,
)
VTE_RISK = Category("vte_risk", "VTE risk", VanDeDonkVteRisk, usual=VanDeDonkVteRisk.STANDARD)
PREEXISTING_CYTOPENIA = Flag("preexisting_cytopenia", "pre-existing cytopenia")
