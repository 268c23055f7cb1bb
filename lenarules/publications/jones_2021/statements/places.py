"""Places of the paper that statements alone cite, and the names of what carries a statement."""

from __future__ import annotations

from lenarules.language.words import Citation
from lenarules.publications.jones_2021.paper import KEY

ABSTRACT = Citation(KEY, "Abstract")
INTRODUCTION = Citation(KEY, "1. Introduction")
INFECTIONS = Citation(KEY, "5.4. Infections")
NEUROPATHY = Citation(KEY, "5.6. Peripheral neuropathy")
SAFETY = Citation(KEY, "5. Safety evaluation")
THALIDOMIDE = Citation(KEY, "7.1. Thalidomide")
COMPARISON = Citation(KEY, "7. Comparison with other pharmacological agents")
PROTEASOME = Citation(KEY, "7.2. Proteasome inhibition")
ANTIBODIES = Citation(KEY, "7.3. Monoclonal antibodies")
CONCLUSION = Citation(KEY, "8. Conclusion")
IMPROVEMENT = Citation(KEY, "9.1. Does this drug offer an improvement to existing treatment")
STRATEGIES = Citation(KEY, "9.2. Will this drug impact current treatment strategies?")
DATA_REQUIRED = Citation(KEY, "9.4. What data is still required?")
FIVE_YEARS = Citation(KEY, "9.5. Where is the drug likely to be in 5 years' time?")
SUMMARY_BOX = Citation(KEY, "Drug summary box")


def parts(table: str, *names: str) -> tuple[str, ...]:
    """Return the full ids of parts of a table, or of regimens, of the paper."""
    return tuple(f"{KEY}.{table}.{name}" for name in names)
