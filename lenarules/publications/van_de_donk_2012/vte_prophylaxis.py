"""Prophylaxis of venous thromboembolism (VTE) with lenalidomide, by van de Donk 2012.

Table 5, its line on VTE, and the section Venous thromboembolism. The line prints two cases and is
two rows here. Neither dose nor INR is printed, nor who is at standard and who at high risk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.clinical.prophylaxis import DrugRegimen, VteKind, VteProphylaxis
from lenarules.language.decide import Decider
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Adopt, Note, Resolution, Row, Table
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications.van_de_donk_2012.advice import VanDeDonkCaution
from lenarules.publications.van_de_donk_2012.facts import (
    PARTNER,
    VTE_RISK,
    VanDeDonkPartner,
    VanDeDonkVteRisk,
)
from lenarules.publications.van_de_donk_2012.paper import JONES_VTE, KIM_TABLE_3, TABLE_5, VTE

if TYPE_CHECKING:
    from lenarules.language.decision import Decision

SINGLE_AGENT = PARTNER.is_(VanDeDonkPartner.NONE)
COMBINED = PARTNER.is_(VanDeDonkPartner.DEXAMETHASONE) | PARTNER.is_(
    VanDeDonkPartner.CYTOTOXIC_AGENTS
)
STANDARD_RISK = VTE_RISK.is_(VanDeDonkVteRisk.STANDARD)
HIGH_RISK = VTE_RISK.is_(VanDeDonkVteRisk.HIGH)

HIGH_RISK_LINE = TABLE_5.at("VTE, high-risk patients")
PRINTED_FOR_HIGH_RISK = (
    "LMWH or adjusted-dose warfarin in high-risk patients, when lenalidomide is combined with "
    "dexamethasone or cytotoxic agents"
)
ASPIRIN = VteProphylaxis(VteKind.ASPIRIN, (DrugRegimen("aspirin"),))
LMWH = VteProphylaxis(VteKind.LMWH, (DrugRegimen("low-molecular-weight heparin"),))
WARFARIN = VteProphylaxis(
    VteKind.WARFARIN, (DrugRegimen("warfarin", frequency="in adjusted dose"),)
)
NO_DRUG = VteProphylaxis(VteKind.NONE)
LMWH_OR_WARFARIN = VteProphylaxis(
    VteKind.LMWH,
    LMWH.regimens,
    options=(
        PrintedOption(
            WARFARIN,
            Strength.SHOULD,
            "van_de_donk_2012.vte.high_risk",
            HIGH_RISK_LINE,
            PRINTED_FOR_HIGH_RISK,
        ),
    ),
)
SIBLING_PERMITS = (
    Strength.MAY,
    "jones_2021.venous_thromboembolism",
    JONES_VTE,
    "single-agent maintenance: in patients with risk factors, for example previous VTE, "
    "prophylaxis such as aspirin, low molecular weight heparin or equivalent may be appropriate",
)
NO_DRUG_OR_SIBLINGS = VteProphylaxis(
    VteKind.NONE,
    options=(PrintedOption(ASPIRIN, *SIBLING_PERMITS), PrintedOption(LMWH, *SIBLING_PERMITS)),
)

ROWS = (
    Row(
        "standard_risk",
        when=COMBINED & STANDARD_RISK,
        then=ASPIRIN,
        strength=Strength.SHOULD,
        cite=TABLE_5.at("VTE, patients at standard risk"),
        printed="aspirin for patients at standard risk for VTE is indicated when lenalidomide is "
        "combined with dexamethasone or cytotoxic agents",
    ),
    Row(
        "high_risk",
        when=COMBINED & HIGH_RISK,
        open="which of the two drugs",
        strength=Strength.SHOULD,
        cite=HIGH_RISK_LINE,
        printed=PRINTED_FOR_HIGH_RISK,
    ),
    Row(
        "single_agent",
        when=SINGLE_AGENT,
        open="what is done: only that the risk does not increase is printed",
        strength=Strength.SHOULD,
        cite=VTE.at("paragraph 1, first sentence"),
        printed="lenalidomide used as a single agent does not increase the risk of VTE",
    ),
)

NOTES = (
    Note(
        "risk_is_not_defined",
        when=COMBINED,
        adds=(VanDeDonkCaution.VTE_RISK_IS_NOT_DEFINED,),
        cite=VTE.at("paragraphs 1 and 2"),
        printed="risk factors include high-dose dexamethasone and concomitant erythropoietin; "
        "increased rate in previously thalidomide-exposed patients; advanced age, history of VTE, "
        "immobilization, inherited thrombophilic disorders, diabetes mellitus and cardiac disease "
        "contribute",
    ),
    Note(
        "single_agent.patient_factors",
        when=SINGLE_AGENT & HIGH_RISK,
        adds=(VanDeDonkCaution.PATIENT_FACTORS_REMAIN,),
        cite=VTE.at("paragraph 2, first sentence"),
        printed="patient-related factors contribute to the development of VTE during lenalidomide "
        "therapy",
    ),
)

RESOLUTIONS = (
    Resolution(
        "high_risk.lmwh",
        region=COMBINED & HIGH_RISK,
        adopts=Adopt("high_risk", LMWH_OR_WARFARIN),
        bases={Basis.COMPLETED},
        principle=Principle.SIBLING,
        cites=(KIM_TABLE_3.at("row 1"),),
        reading="LMWH, with warfarin as an option; the sibling puts warfarin in its place for "
        "kidneys or platelets only",
    ),
    Resolution(
        "single_agent.none",
        region=SINGLE_AGENT & STANDARD_RISK,
        adopts=Adopt("single_agent", NO_DRUG),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_5.at("VTE"),),
        reading="none: prophylaxis is printed for combinations",
    ),
    Resolution(
        "single_agent.high_risk",
        region=SINGLE_AGENT & HIGH_RISK,
        adopts=Adopt("single_agent", NO_DRUG_OR_SIBLINGS),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_5.at("VTE"), VTE.at("paragraph 2, first sentence"), JONES_VTE),
        reading="none: prophylaxis is printed for combinations; what the sibling permits where "
        "there are risk factors is an option",
    ),
)

TABLE = Table(
    "van_de_donk_2012.vte",
    title="Prophylaxis of venous thromboembolism",
    cite=TABLE_5,
    caption="Standard and high risk are arguments as printed: the paper does not define them.",
    facts=(PARTNER, VTE_RISK),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[VteProphylaxis] = Decider(TABLE)


def vte_prophylaxis(
    *, partner: VanDeDonkPartner | None, vte_risk: VanDeDonkVteRisk | None
) -> Decision[VteProphylaxis]:
    """Return the prophylaxis of venous thromboembolism, by van de Donk 2012.

    Every fact is passed; an unknown one is ``None``.

    Args:
        partner: a ``VanDeDonkPartner``: what lenalidomide is combined with.
        vte_risk: a ``VanDeDonkVteRisk``; the paper does not say who is at which risk.

    Returns:
        The decision. Its outcome is a ``VteProphylaxis``, without doses: none is printed.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        van de Donk 2012, Table 5; Management of adverse events associated with lenalidomide,
        Venous thromboembolism.

    Example:
        >>> from lenarules.publications.van_de_donk_2012 import VanDeDonkPartner, VanDeDonkVteRisk
        >>> answer = vte_prophylaxis(
        ...     partner=VanDeDonkPartner.DEXAMETHASONE, vte_risk=VanDeDonkVteRisk.STANDARD
        ... )
        >>> answer.outcome.kind.name
        'ASPIRIN'
    """
    return DECIDE(partner, vte_risk)
