"""Whether a dose that haematological toxicity lowered goes back to the original one.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, section 5, Neutropenia,
thrombocytopenia and anemia.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.facts import ANC, PLATELETS, TIMING
from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.zhang_2023.dose_restoration.printed import NOTES, ROWS
from lenarules.publications.zhang_2023.dose_restoration.resolutions import RESOLUTIONS
from lenarules.publications.zhang_2023.facts import CLEAR_CYCLES, RESTORE
from lenarules.publications.zhang_2023.paper import CYTOPENIA, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.actions import Timing
    from lenarules.clinical.facts import Quantity
    from lenarules.language.decision import Decision
    from lenarules.publications.zhang_2023.outcomes import DoseRestoration

TABLE = Table(
    "zhang_2023.dose_restoration",
    title="Restoring a dose that haematological toxicity lowered",
    cite=CYTOPENIA,
    setting=SETTING,
    caption="It says whether the dose may go up, not whether drug is given. The paper does not say "
    "which toxicity counts, nor whether the two cycles are at the present dose: any grade counts, "
    "and the cycles are those at the present dose.",
    facts=(TIMING, CLEAR_CYCLES, ANC, PLATELETS, RESTORE),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[DoseRestoration] = Decider(TABLE, InputCaution.CHECK_UNIT)


def dose_restoration(
    *,
    timing: Timing | None,
    clear_cycles: Quantity,
    anc: Quantity,
    platelets: Quantity,
    restore: bool = False,
) -> Decision[DoseRestoration]:
    """Return whether a dose that toxicity lowered goes back to the original one, by Zhang 2023.

    Every fact is passed; an unknown one is ``None``. It does not say whether drug is given today.

    Args:
        timing: ``Timing.CYCLE_START`` or ``Timing.MID_CYCLE``.
        clear_cycles: consecutive completed cycles at the present dose without haematological
            toxicity of any grade, 0 to 1,000.
        anc: absolute neutrophil count, cells/uL: 0 or 10 to 100,000.
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        restore: the original dose is asked for.

    Returns:
        The decision. Its outcome is a ``DoseRestoration``; a permission that is not asked for
        stands in its options.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Zhang 2023, section 5, Neutropenia, thrombocytopenia and anemia, last sentence.

    Example:
        >>> from lenarules.publications.zhang_2023 import dose_restoration
        >>> from lenarules import Timing
        >>> answer = dose_restoration(
        ...     timing=Timing.CYCLE_START, clear_cycles=2, anc=1_500, platelets=100_000,
        ...     restore=True,
        ... )
        >>> answer.outcome.kind.name
        'ORIGINAL_LEVEL'
    """
    return DECIDE(timing, clear_cycles, anc, platelets, restore)
