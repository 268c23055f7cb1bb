"""Every actionable statement of Zhang 2023 in reading order, and what became of it."""

from __future__ import annotations

from lenarules.publications.zhang_2023.statements import (
    clinical,
    combinations,
    front,
    safety_blood_and_skin,
    safety_liver_and_infection,
    safety_others,
    special,
)

__all__ = ["STATEMENTS"]

STATEMENTS = (
    *front.STATEMENTS,
    *clinical.STATEMENTS,
    *combinations.STATEMENTS,
    *safety_blood_and_skin.STATEMENTS,
    *safety_liver_and_infection.STATEMENTS,
    *safety_others.STATEMENTS,
    *special.STATEMENTS,
)
