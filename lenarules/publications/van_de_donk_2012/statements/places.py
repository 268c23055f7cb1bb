"""The places of van de Donk 2012 that its ledger alone names, and the ids that carry statements."""

from __future__ import annotations

from lenarules.language.words import Citation
from lenarules.publications.van_de_donk_2012.paper import KEY

ABSTRACT = Citation(KEY, "Abstract")
INTRODUCTION = Citation(KEY, "Introduction")
SINGLE_AGENT = Citation(KEY, "Single-agent lenalidomide in relapsed/refractory MM")
PREVIOUS_TREATMENT = Citation(
    KEY, "Efficacy of lenalidomide plus dexamethasone and previous treatment"
)
CYTOTOXIC = Citation(KEY, "Regimens with lenalidomide and conventional cytotoxic agents")
PROTEASOME = Citation(KEY, "Regimens with lenalidomide plus proteasome inhibitor")
THALIDOMIDE = Citation(KEY, "Regimens with lenalidomide and thalidomide")
MTOR = Citation(KEY, "Regimens with lenalidomide and new novel agents, mTor inhibitors")
HDAC = Citation(
    KEY, "Regimens with lenalidomide and new novel agents, Histone deacetylase inhibitors"
)
AKT = Citation(KEY, "Regimens with lenalidomide and new novel agents, Akt inhibitor")
ANTIBODIES = Citation(KEY, "Lenalidomide and monoclonal antibody therapy")
VACCINES = Citation(KEY, "Lenalidomide and cancer vaccines")
CYTOGENETICS = Citation(KEY, "Cytogenetics")
SECONDARY_MALIGNANCIES = Citation(
    KEY, "Management of adverse events associated with lenalidomide, Secondary malignancies"
)
CONCLUDING = Citation(KEY, "Concluding remarks")


def parts(table: str, *names: str) -> tuple[str, ...]:
    """Return the full ids of parts of a table of this paper."""
    return tuple(f"{KEY}.{table}.{name}" for name in names)


def regimens(*names: str) -> tuple[str, ...]:
    """Return the full ids of regimens of this paper."""
    return tuple(f"{KEY}.regimens.{name}" for name in names)


#: Every line of Table 5 but the one on thromboembolism.
TABLE_5_ROWS = parts(
    "table_5",
    "neutropenia",
    "anemia",
    "thrombocytopenia",
    "diarrhea",
    "rash.localized",
    "rash.extensive",
)
#: What makes both starting doses depend on risk factors.
RISK_FACTOR_ROWS = (*parts("table_4", "risk_factors"), *parts("dexamethasone", "risk_factors"))
#: The rows that give less than the full dose to whoever is at greater risk of toxicity.
ADJUSTED_DOSE_ROWS = (
    *parts("table_4", "from_30_to_50", "up_to_30", "dialysis"),
    *RISK_FACTOR_ROWS,
)
#: The readings that take the schedule of high-dose dexamethasone.
HIGH_DOSE_READINGS = parts(
    "dexamethasone",
    "high_dose.first_4_cycles",
    "high_dose.later",
    "one_risk_factor.aggressive_relapse",
    "several_risk_factors.aggressive_relapse",
)
#: The readings that give dexamethasone weekly.
WEEKLY_READINGS = parts(
    "dexamethasone",
    "low_dose.weekly",
    "low_dose.in_response",
    "one_risk_factor",
    "several_risk_factors",
    "one_risk_factor.aggressive_relapse",
    "several_risk_factors.aggressive_relapse",
)
#: The readings of single-agent lenalidomide.
SINGLE_AGENT_READINGS = parts("vte", "single_agent.none", "single_agent.high_risk")
