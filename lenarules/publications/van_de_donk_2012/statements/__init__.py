"""The ledger of van de Donk 2012: every actionable statement in reading order."""

from __future__ import annotations

from lenarules.publications.van_de_donk_2012.statements import (
    adverse_events,
    closing,
    combinations,
    len_dex,
    newer_drugs,
    opening,
    patients,
)

STATEMENTS = (
    *opening.STATEMENTS,
    *len_dex.STATEMENTS,
    *combinations.STATEMENTS,
    *newer_drugs.STATEMENTS,
    *patients.STATEMENTS,
    *adverse_events.STATEMENTS,
    *closing.STATEMENTS,
)
