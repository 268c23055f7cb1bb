"""The places of Zhang 2023 that its ledger alone names, and the ids that carry statements."""

from __future__ import annotations

from lenarules.language.words import Citation
from lenarules.publications.zhang_2023.paper import KEY, SAFETY

ABSTRACT = Citation(KEY, "Abstract")
INTRODUCTION = Citation(KEY, "1. Introduction")
APPLICATION = Citation(KEY, "4. Clinical research and application")
NEUROPATHY = Citation(KEY, f"{SAFETY}, Peripheral neuropathy")
THROMBOEMBOLISM = Citation(KEY, f"{SAFETY}, Venous and arterial thromboembolism")
TOLERABILITY = Citation(KEY, f"{SAFETY}, Tolerability")
CONCLUSION = Citation(KEY, "7. Conclusion")

#: Why the result of a study that a regimen keeps is no rule.
KEPT = "the result of one study, kept with its regimen; no rule follows from it"
#: Why the result of a study of which no regimen is printed is no rule.
REPORTED = "the result of one study, reported only; no rule follows from it"


def regimens(*names: str) -> tuple[str, ...]:
    """Return the full ids of regimens of this paper."""
    return tuple(f"{KEY}.regimens.{name}" for name in names)
