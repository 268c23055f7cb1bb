"""Both equations for renal function that Kim 2015 names, and the column of Fig. 1 for each.

Kim HJ et al., Blood Res 2015;50:7-18, Renal insufficiency, paragraph 1: the clearance that Fig. 1
asks for is assessed by the Cockcroft-Gault or the MDRD equation.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, PLATELETS
from lenarules.clinical.renal import cockcroft_gault, mdrd
from lenarules.language.codec import storable
from lenarules.language.errors import OutOfDomain
from lenarules.language.reading import accepted_range
from lenarules.publications.kim_2015.starting_dose import DECIDE

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from lenarules.clinical.renal import Sex


@storable
class RenalColumn(Enum):
    """The columns of Fig. 1, under the names that its rows have."""

    NORMAL = "normal"
    MODERATE = "moderate"
    SEVERE = "severe"
    END_STAGE = "end_stage"


@storable
@frozen
class RenalEstimates:
    """Both estimates of renal function, and the column of Fig. 1 in which each is read.

    Attributes:
        cockcroft_gault: mL/min, exact.
        mdrd: mL/min/1.73 m2.
        cockcroft_gault_column: the column of the Cockcroft-Gault estimate.
        mdrd_column: the column of the MDRD estimate.
    """

    cockcroft_gault: Fraction
    mdrd: Decimal
    cockcroft_gault_column: RenalColumn
    mdrd_column: RenalColumn

    @property
    def agree(self) -> bool:
        """Whether both estimates lead to the same column."""
        return self.cockcroft_gault_column is self.mdrd_column


def renal_estimates(
    *,
    age: Any,
    weight_kg: Any,
    creatinine: Any,
    unit: str,
    sex: Sex,
    black: bool,
    on_dialysis: bool,
) -> RenalEstimates:
    """Return both estimates of renal function with the column of Fig. 1 of each.

    The columns ask for mL/min. The MDRD equation gives mL/min/1.73 m2; its number is read against
    the same columns, unconverted, because the paper names both equations for them. Where the two
    do not ``agree``, nothing here says which to take.

    Args:
        age: completed years, 18 to 120.
        weight_kg: body weight, 20 to 500 kg.
        creatinine: serum creatinine in ``unit``, 10 to 3,000 umol/L (0.114 to 33.9 mg/dL).
        unit: the UCUM code of the creatinine: ``mg/dL``, ``mg/L``, ``umol/L`` or ``mmol/L``.
        sex: ``Sex.FEMALE`` or ``Sex.MALE``.
        black: whether the coefficient that the MDRD equation prints for Black patients is applied.
        on_dialysis: whether the patient is on dialysis.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range (``UnitSlip`` where another unit explains it), or
            an estimate is above the range of the creatinine clearance.
        InsufficientData: a value is None.

    Source:
        Kim 2015, Renal insufficiency, paragraph 1, and Fig. 1; Cockcroft and Gault, Nephron
        1976;16:31-41; Levey et al., Ann Intern Med 2006;145:247-54.

    Example:
        >>> from lenarules.clinical.renal import Sex
        >>> estimates = renal_estimates(
        ...     age=82, weight_kg=45, creatinine=1.2, unit="mg/dL", sex=Sex.FEMALE, black=False,
        ...     on_dialysis=False,
        ... )
        >>> float(estimates.cockcroft_gault), estimates.cockcroft_gault_column.name
        (25.677083333333332, 'SEVERE')
        >>> round(estimates.mdrd, 1), estimates.mdrd_column.name, estimates.agree
        (Decimal('43.0'), 'MODERATE', False)
    """
    clearance = cockcroft_gault(
        age=age, weight_kg=weight_kg, creatinine=creatinine, unit=unit, sex=sex
    )
    rate = mdrd(age=age, creatinine=creatinine, unit=unit, sex=sex, black=black)
    return RenalEstimates(
        clearance,
        rate,
        _column("cockcroft_gault", clearance, "mL/min", on_dialysis),
        _column("mdrd", rate, "mL/min/1.73 m2", on_dialysis),
    )


def _column(
    equation: str, estimate: Fraction | Decimal, unit: str, on_dialysis: bool
) -> RenalColumn:
    if estimate > CREATININE_CLEARANCE.high:
        raise _out_of_range(equation, estimate, unit)
    row = DECIDE(estimate, ANC.high, PLATELETS.high, on_dialysis).row
    assert row is not None
    return RenalColumn(row.id.removeprefix(f"{DECIDE.table.id}.").split(".")[0])


def _out_of_range(equation: str, estimate: Fraction | Decimal, unit: str) -> OutOfDomain:
    accepted = accepted_range(CREATININE_CLEARANCE)
    return OutOfDomain(
        equation,
        estimate,
        f"{equation}={float(estimate):,.1f} {unit} is above the range of the creatinine clearance; "
        f"accepted: {accepted}; it follows from age, weight_kg and creatinine: check their values "
        "and the unit of creatinine",
        unit=unit,
        accepted=accepted,
    )
