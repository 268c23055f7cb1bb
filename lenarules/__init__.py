"""The published rules for lenalidomide and dexamethasone in multiple myeloma, as functions.

The functions are those of Kim 2015; every other paper is reached by its own module under
``lenarules.publications``.
"""

from typing import TYPE_CHECKING, Any

from lenarules._version import __version__
from lenarules.clinical.actions import ActionKind, Cytopenia, Timing, TreatmentStatus
from lenarules.clinical.dexamethasone import DexSchedule
from lenarules.clinical.dosing import LenalidomideDose, NoStart, StartingDose
from lenarules.clinical.facts import NEVER, DexRegimen, HighDoseIndication, VteComorbidity
from lenarules.clinical.prophylaxis import VteKind, VteProphylaxis
from lenarules.language.decision import Decision
from lenarules.language.errors import (
    InconsistentInput,
    InputError,
    InsufficientData,
    LenarulesError,
    OutOfDomain,
    UnitSlip,
    WrongType,
)
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.words import Basis, Citation, Principle, Strength
from lenarules.publications.kim_2015 import (
    dex_schedule,
    next_cycle_action,
    starting_dose,
    vte_prophylaxis,
)

if TYPE_CHECKING:
    from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction
    from lenarules.publications.kim_2015.next_cycle_action.ladder import Footnote
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState

__all__ = [
    "NEVER",
    "ActionKind",
    "Basis",
    "Citation",
    "CycleAction",
    "Cytopenia",
    "Decision",
    "DexRegimen",
    "DexSchedule",
    "Footnote",
    "HighDoseIndication",
    "InconsistentInput",
    "InputError",
    "InsufficientData",
    "LenalidomideDose",
    "LenarulesError",
    "NoStart",
    "OutOfDomain",
    "Principle",
    "PrintedOption",
    "Refer",
    "StartingDose",
    "Strength",
    "Timing",
    "TreatmentState",
    "TreatmentStatus",
    "UnitSlip",
    "VteComorbidity",
    "VteKind",
    "VteProphylaxis",
    "WrongType",
    "__version__",
    "dex_schedule",
    "next_cycle_action",
    "starting_dose",
    "vte_prophylaxis",
]

#: The types of a course of treatment, each with the module that makes it when it is asked for.
_OF_A_COURSE = {"CycleAction": "action", "Footnote": "ladder", "TreatmentState": "state"}


def __getattr__(name: str) -> Any:
    """Return a type of a course of treatment, made when it is first asked for."""
    if name not in _OF_A_COURSE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    folder = "lenarules.publications.kim_2015.next_cycle_action"
    found = getattr(import_module(f"{folder}.{_OF_A_COURSE[name]}"), name)
    globals()[name] = found
    return found
