"""What a paper prints of a study's results, as printed."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from lenarules.language.codec import storable
from lenarules.language.record import Record


@storable
class FindingKind(Enum):
    """What a printed result is about."""

    PATIENTS = "patients"
    PRIOR_TREATMENT = "prior treatment"
    RESPONSE = "response"
    TIME_TO_EVENT = "time to event"
    TOXICITY = "toxicity"
    COURSE = "course"


@storable
@frozen(repr=False)
class StudyFinding(Record):
    """One printed result: its label and its figure, both as printed (``>=`` for one sign).

    Attributes:
        kind: what the result is about.
        label: what was counted or timed.
        figure: the figure, or figures, with their unit; empty where words alone are printed.
    """

    kind: FindingKind
    label: str
    figure: str

    def in_words(self) -> str:
        """Return the result in words."""
        return f"{self.label}: {self.figure}" if self.figure else self.label

    __str__ = in_words


def results(
    *,
    patients: str = "",
    prior_treatment: str = "",
    response: str = "",
    time_to_event: str = "",
    toxicity: str = "",
    course: str = "",
) -> tuple[StudyFinding, ...]:
    """Return the results of printed cells, each ``label: figure`` divided by semicolons."""
    cells = (patients, prior_treatment, response, time_to_event, toxicity, course)
    return tuple(
        StudyFinding(kind, *(part.strip() for part in result.partition(":")[::2]))
        for kind, cell in zip(FindingKind, cells, strict=True)
        for result in cell.split(";")
        if result
    )
