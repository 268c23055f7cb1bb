"""Treatment of thromboembolism."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from lenarules.clinical.care import Care
from lenarules.language.codec import storable

if TYPE_CHECKING:
    from lenarules.clinical.care import Interval
    from lenarules.clinical.prophylaxis import DrugRegimen


@storable
class VteTreatmentKind(Enum):
    """What is done about a thrombosis."""

    ANTICOAGULATION = "anticoagulation"
    THROMBOLYSIS = "catheter-directed or intravenous thrombolysis"
    CATHETER_REMOVAL = "catheter removal"
    ANTICOAGULATION_AND_CATHETER_REMOVAL = "anticoagulation and catheter removal"
    IVC_FILTER = "retrievable inferior vena cava (IVC) filter"
    NO_ANTICOAGULANT = "no anticoagulant for now"
    WATCH = "watch"
    NONE_PRINTED = "no treatment is printed"

    @property
    def anticoagulates(self) -> bool:
        """Whether an anticoagulant is given."""
        return self in (
            VteTreatmentKind.ANTICOAGULATION,
            VteTreatmentKind.ANTICOAGULATION_AND_CATHETER_REMOVAL,
        )

    @property
    def removes_catheter(self) -> bool:
        """Whether the catheter is removed."""
        return self in (
            VteTreatmentKind.CATHETER_REMOVAL,
            VteTreatmentKind.ANTICOAGULATION_AND_CATHETER_REMOVAL,
        )


@storable
@frozen(repr=False)
class VteTreatment(Care):
    """Treatment of a thrombosis.

    Attributes:
        kind: what is done.
        drugs: the anticoagulants, any one of them, by name; empty where none is given.
        duration: how long the anticoagulant is given, or None where the paper prints no length.
        follow_up: after how long the patient is seen again, or None where none is printed.
    """

    kind: VteTreatmentKind
    drugs: tuple[DrugRegimen, ...] = ()
    duration: Interval | None = None
    follow_up: Interval | None = None

    @property
    def headline(self) -> str:
        """What is done, with which drug and how long, in one line."""
        drugs = " or ".join(drug.in_words() for drug in self.drugs)
        line = f"VTE treatment: {self.kind.value}" + (f" ({drugs})" if drugs else "")
        line += f", anticoagulant for {self.duration}" if self.duration else ""
        return line + (f", follow-up {self.follow_up} later" if self.follow_up else "")
