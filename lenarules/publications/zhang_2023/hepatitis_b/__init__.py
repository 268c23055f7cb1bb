"""What to do about hepatitis B before and during treatment with lenalidomide.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, section 5, Infections.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.zhang_2023.facts import HEPATITIS_B_COURSE, HEPATITIS_B_STATUS
from lenarules.publications.zhang_2023.hepatitis_b.printed import NOTES, ROWS
from lenarules.publications.zhang_2023.hepatitis_b.resolutions import RESOLUTIONS
from lenarules.publications.zhang_2023.paper import INFECTIONS, SETTING

if TYPE_CHECKING:
    from lenarules.language.decision import Decision
    from lenarules.publications.zhang_2023.facts import HepatitisBCourse, HepatitisBStatus
    from lenarules.publications.zhang_2023.outcomes import HepatitisB

TABLE = Table(
    "zhang_2023.hepatitis_b",
    title="Hepatitis B before and during treatment",
    cite=INFECTIONS,
    setting=SETTING,
    caption="The sentence on acute liver failure tells what was done and asks for nothing (its "
    "strength is MAY); it is read as what to do.",
    facts=(HEPATITIS_B_STATUS, HEPATITIS_B_COURSE),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[HepatitisB] = Decider(TABLE)


def hepatitis_b(
    *, status: HepatitisBStatus | None, course: HepatitisBCourse | None
) -> Decision[HepatitisB]:
    """Return what to do about hepatitis B before and during treatment, by Zhang 2023.

    Every fact is passed; an unknown one is ``None``. A test that was not made is no unknown
    argument: it is ``HepatitisBStatus.NOT_TESTED``.

    Args:
        status: what is known of hepatitis B virus in the patient.
        course: whether treatment has started, and what of hepatitis B is seen in it.

    Returns:
        The decision. Its outcome is a ``HepatitisB``, or ``Refer`` for a patient on treatment
        whose status was never clarified and who shows no sign of an active infection.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Zhang 2023, section 5, Infections, sentences 7 to 11.

    Example:
        >>> from lenarules.publications.zhang_2023 import hepatitis_b
        >>> from lenarules.publications.zhang_2023 import HepatitisBCourse, HepatitisBStatus
        >>> answer = hepatitis_b(
        ...     status=HepatitisBStatus.PAST, course=HepatitisBCourse.BEFORE_TREATMENT
        ... )
        >>> answer.outcome.kind.name
        'WITH_CAUTION'
    """
    return DECIDE(status, course)
