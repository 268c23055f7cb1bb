"""The drugs of the regimens that the papers report, their routes, units and doses as printed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.language.codec import storable
from lenarules.language.record import Record

if TYPE_CHECKING:
    from decimal import Decimal


@storable
class Drug(Enum):
    """A drug of a regimen, under the name that its paper prints or expands.

    One drug has one member, whatever the abbreviation.
    """

    LENALIDOMIDE = "lenalidomide"
    DEXAMETHASONE = "dexamethasone"
    PREDNISONE = "prednisone"
    THALIDOMIDE = "thalidomide"
    BORTEZOMIB = "bortezomib"
    CARFILZOMIB = "carfilzomib"
    IXAZOMIB = "ixazomib"
    DARATUMUMAB = "daratumumab"
    ISATUXIMAB = "isatuximab"
    DOXORUBICIN = "doxorubicin"
    PEGYLATED_LIPOSOMAL_DOXORUBICIN = "pegylated liposomal doxorubicin"
    VINCRISTINE = "vincristine"
    CYCLOPHOSPHAMIDE = "cyclophosphamide"
    MELPHALAN = "melphalan"
    BENDAMUSTINE = "bendamustine"
    TEMSIROLIMUS = "temsirolimus"


@storable
class Route(Enum):
    """The route of a drug, where it is printed."""

    ORAL = "oral"
    INTRAVENOUS = "intravenous"
    SUBCUTANEOUS = "subcutaneous"


@storable
class DoseUnit(Enum):
    """The unit of one dose, as printed."""

    MG = "mg"
    MG_PER_M2 = "mg/m2"
    MG_PER_KG = "mg/kg"


@storable
@frozen(repr=False)
class PrintedDose(Record):
    """A dose as printed.

    Attributes:
        figures: one figure; two or more where the paper prints alternatives; both ends of a range.
        unit: the unit, None where none is printed.
        is_range: the two figures are the ends of a range.
    """

    figures: tuple[int | Decimal, ...]
    unit: DoseUnit | None
    is_range: bool = False

    def in_words(self) -> str:
        """Return the dose in words."""
        shown = ("-" if self.is_range else " or ").join(str(figure) for figure in self.figures)
        return f"{shown} {self.unit.value}" if self.unit else f"{shown} (no unit printed)"

    __str__ = in_words


def mg(*figures: int | Decimal, is_range: bool = False) -> PrintedDose:
    """Return a dose in mg."""
    return PrintedDose(figures, DoseUnit.MG, is_range)


def mg_per_m2(*figures: int | Decimal, is_range: bool = False) -> PrintedDose:
    """Return a dose in mg/m2."""
    return PrintedDose(figures, DoseUnit.MG_PER_M2, is_range)


def mg_per_kg(*figures: int | Decimal, is_range: bool = False) -> PrintedDose:
    """Return a dose in mg/kg."""
    return PrintedDose(figures, DoseUnit.MG_PER_KG, is_range)
