"""Monitoring during treatment with lenalidomide: blood counts, and what else is watched.

Zhang CW et al., Mol Clin Oncol 2023, doi 10.3892/mco.2023.2705, sections 5 and 6.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.decide import Decider
from lenarules.language.table import Table
from lenarules.publications.zhang_2023.facts import (
    HEPATITIS_B,
    HEPATOTOXIC_DRUGS,
    HIGH_TUMOUR_LOAD,
    VIRAL_LIVER_INFECTION,
    WEEK,
)
from lenarules.publications.zhang_2023.monitoring_plan.printed import NOTES, ROWS
from lenarules.publications.zhang_2023.paper import CYTOPENIA, SETTING

if TYPE_CHECKING:
    from lenarules.clinical.facts import Quantity
    from lenarules.clinical.monitoring import MonitoringPlan
    from lenarules.language.decision import Decision

TABLE = Table(
    "zhang_2023.monitoring",
    title="Monitoring during treatment with lenalidomide",
    cite=CYTOPENIA,
    setting=SETTING,
    caption="The sentence on blood counts has two intervals and is two rows. Week 1 is the first "
    "of the 8 weeks; 0 is the baseline. The other sections add notes.",
    facts=(WEEK, HEPATITIS_B, VIRAL_LIVER_INFECTION, HEPATOTOXIC_DRUGS, HIGH_TUMOUR_LOAD),
    rows=ROWS,
    notes=NOTES,
)

DECIDE: Decider[MonitoringPlan] = Decider(TABLE)


def monitoring_plan(
    *,
    week: Quantity,
    hepatitis_b: bool | None,
    viral_liver_infection: bool | None,
    hepatotoxic_drugs: bool | None,
    high_tumour_load: bool | None,
) -> Decision[MonitoringPlan]:
    """Return how often blood counts are taken, and what else is watched, by Zhang 2023.

    Every fact is passed; an unknown one is ``None``.

    Args:
        week: week of treatment, 0 to 4,000: 0 at baseline, 1 in the first week.
        hepatitis_b: history of HBV infection, or HBV-positive; anti-HBc-positive and
            HBsAg-negative counts.
        viral_liver_infection: another viral liver infection than hepatitis B, past or
            concurrent.
        hepatotoxic_drugs: on drugs known to cause abnormalities in liver function.
        high_tumour_load: high tumour load before treatment; the paper prints no figure.

    Returns:
        The decision. Its outcome is a ``MonitoringPlan``.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Zhang 2023, section 5, Neutropenia, thrombocytopenia and anemia, Thyroid dysfunction, Tumor
        lysis syndrome, Second primary tumor, Hepatotoxicity, Infections; section 6, Elderly
        patients.

    Example:
        >>> from lenarules.publications.zhang_2023 import monitoring_plan
        >>> answer = monitoring_plan(
        ...     week=9, hepatitis_b=False, viral_liver_infection=False, hepatotoxic_drugs=False,
        ...     high_tumour_load=False,
        ... )
        >>> answer.outcome.headline
        'Blood counts: every month'
    """
    return DECIDE(week, hepatitis_b, viral_liver_infection, hepatotoxic_drugs, high_tumour_load)
