"""Table 4: treatment of venous thromboembolism (VTE) during lenalidomide and dexamethasone.

Kim HJ et al., Blood Res 2015;50:7-18, Table 4 with footnotes a and b, and the section Pulmonary
thromboembolism and deep vein thrombosis with its recommendations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.later import later

if TYPE_CHECKING:
    from collections.abc import Collection

    from lenarules.clinical.facts import Quantity
    from lenarules.clinical.thrombosis import VteTreatment
    from lenarules.language.decision import Decision
    from lenarules.publications.kim_2015.vte_treatment.facts import (
        KimBleedingRisk,
        KimContraindication,
        KimThrombosis,
    )
    from lenarules.publications.kim_2015.vte_treatment.table import DECIDE, TABLE

__all__ = ["DECIDE", "TABLE", "vte_treatment"]

__getattr__ = later(__name__, ("DECIDE", "TABLE"))


def vte_treatment(
    *,
    thrombosis: KimThrombosis | None,
    iliofemoral: bool | None,
    systolic_bp: Quantity,
    severe_symptoms: bool | None,
    near_deep_veins: bool | None,
    catheter_related: bool | None,
    catheter_infected_or_dysfunctional: bool | None,
    platelets: Quantity,
    bleeding_risks: Collection[KimBleedingRisk] | None,
    contraindications: Collection[KimContraindication] | None,
) -> Decision[VteTreatment]:
    """Return the treatment of venous thromboembolism, by Kim 2015, Table 4.

    Every fact is passed; an unknown one is ``None``.

    Args:
        thrombosis: a ``KimThrombosis``; of several, the first in the order of its members.
        iliofemoral: whether there is an iliofemoral DVT, also beside a pulmonary thromboembolism.
        systolic_bp: systolic blood pressure, mmHg, 0 to 350.
        severe_symptoms: whether the symptoms are severe.
        near_deep_veins: whether a superficial thrombus is close to the deep vein system.
        catheter_related: whether the thrombosis is related to a catheter; it decides for a
            superficial vein thrombosis only.
        catheter_infected_or_dysfunctional: whether that catheter is infected or dysfunctional.
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        bleeding_risks: a collection of ``KimBleedingRisk`` (footnote a, without its platelets); an
            empty one means none of them.
        contraindications: a collection of ``KimContraindication`` (footnote b); an empty one means
            none of them.

    Returns:
        The decision. Its outcome is a ``VteTreatment``, or ``Refer`` where an anticoagulant is
        printed and the patient has an absolute contraindication, a risk of footnote a, or
        platelets below 50,000 per uL; and for an iliofemoral thrombosis without massive PTE.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InconsistentInput: the facts are impossible together.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Table 4 with footnotes a and b; Pulmonary thromboembolism and deep vein
        thrombosis, paragraph 2 and recommendations; Cytopenia, paragraph 1, for the platelets.

    Example:
        >>> from lenarules.publications.kim_2015 import vte_treatment
        >>> from lenarules.publications.kim_2015.vte_treatment.facts import KimThrombosis
        >>> answer = vte_treatment(
        ...     thrombosis=KimThrombosis.PULMONARY_THROMBOEMBOLISM, iliofemoral=False,
        ...     systolic_bp=125, severe_symptoms=False, near_deep_veins=False,
        ...     catheter_related=False, catheter_infected_or_dysfunctional=False,
        ...     platelets=150_000, bleeding_risks=(), contraindications=(),
        ... )
        >>> answer.outcome.headline
        'VTE treatment: anticoagulation (low-molecular-weight heparin)'
    """
    from lenarules.publications.kim_2015.vte_treatment.table import DECIDE

    return DECIDE(
        thrombosis,
        iliofemoral,
        systolic_bp,
        severe_symptoms,
        near_deep_veins,
        catheter_related,
        catheter_infected_or_dysfunctional,
        platelets,
        bleeding_risks,
        contraindications,
    )
