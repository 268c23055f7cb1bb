"""The ledger of Jones 2021: every actionable statement in reading order, one module a section."""

from __future__ import annotations

from lenarules.publications.jones_2021.statements import (
    closing,
    comparison,
    opening,
    populations,
    safety,
    tables,
    toxicity,
)

STATEMENTS = (
    *opening.STATEMENTS,
    *safety.STATEMENTS,
    *toxicity.STATEMENTS,
    *populations.STATEMENTS,
    *comparison.STATEMENTS,
    *closing.STATEMENTS,
    *tables.STATEMENTS,
)
