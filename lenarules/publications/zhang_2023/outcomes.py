"""The answers that Zhang 2023 alone gives."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lenarules.clinical.care import Care
from lenarules.language.codec import storable


@storable
class DoseRestorationKind(Enum):
    """Whether a dose that toxicity lowered goes back to the original one."""

    ORIGINAL_LEVEL = "reinstate the original dose level"
    PRESENT_LEVEL = "do not go above the present dose level"


@storable
@frozen(repr=False)
class DoseRestoration(Care):
    """Whether a dose that toxicity lowered is restored; not whether drug is given today.

    Attributes:
        kind: the level to which the dose may go.
    """

    kind: DoseRestorationKind

    @property
    def headline(self) -> str:
        """The level, in one line."""
        return f"{self.kind.value[0].upper()}{self.kind.value[1:]}"


@storable
class HepatitisBKind(Enum):
    """What is done because of hepatitis B."""

    CLARIFY_FIRST = "clarify the hepatitis B status before lenalidomide is given"
    CONSULT_SPECIALIST = "consult a specialist experienced in the treatment of hepatitis B"
    WITH_CAUTION = "use lenalidomide with caution"
    SUSPEND = "suspend lenalidomide"
    DISCONTINUE = "discontinue lenalidomide"
    NOTHING_PRINTED = "no measure is printed"


@storable
@frozen(repr=False)
class HepatitisB(Care):
    """What is done because of hepatitis B.

    Attributes:
        kind: what is done.
    """

    kind: HepatitisBKind

    @property
    def headline(self) -> str:
        """What is done, in one line."""
        return f"{self.kind.value[0].upper()}{self.kind.value[1:]}"
