"""The rule language: what a rule is. It knows no medicine and could carry anyone's tables."""

from lenarules.language.condition import ALWAYS, Condition, all_of, any_of
from lenarules.language.decide import Decider
from lenarules.language.decision import Decision, Possibility
from lenarules.language.errors import (
    InconsistentInput,
    InputError,
    InsufficientData,
    LenarulesError,
    OutOfDomain,
    TableError,
    UndecidedError,
    UnitSlip,
    WrongType,
)
from lenarules.language.fact import Category, Fact, Flag, Members, Number, OtherUnit
from lenarules.language.outcome import Outcome, PrintedOption, Refer
from lenarules.language.table import Adopt, Legal, Note, Offer, Resolution, Row, Table
from lenarules.language.text import in_math, in_words
from lenarules.language.words import Advice, Basis, Citation, Principle, Strength

__all__ = [
    "ALWAYS",
    "Adopt",
    "Advice",
    "Basis",
    "Category",
    "Citation",
    "Condition",
    "Decider",
    "Decision",
    "Fact",
    "Flag",
    "InconsistentInput",
    "InputError",
    "InsufficientData",
    "Legal",
    "LenarulesError",
    "Members",
    "Note",
    "Number",
    "Offer",
    "OtherUnit",
    "OutOfDomain",
    "Outcome",
    "Possibility",
    "Principle",
    "PrintedOption",
    "Refer",
    "Resolution",
    "Row",
    "Strength",
    "Table",
    "TableError",
    "UndecidedError",
    "UnitSlip",
    "WrongType",
    "all_of",
    "any_of",
    "in_math",
    "in_words",
]
