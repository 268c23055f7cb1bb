"""Every actionable statement of Zhang 2023 in reading order, and what became of it.

Table I is printed after the second paragraph on bortezomib, and stands there.
"""

from __future__ import annotations

from lenarules.publications.zhang_2023.statements import (
    carfilzomib,
    clinical,
    combinations,
    front,
    safety_blood,
    safety_hepatitis_b,
    safety_liver_and_infection,
    safety_others,
    safety_skin,
    special,
    table_1,
    table_1_later,
)

__all__ = ["STATEMENTS"]

STATEMENTS = (
    *front.STATEMENTS,
    *clinical.STATEMENTS,
    *table_1.STATEMENTS,
    *table_1_later.STATEMENTS,
    *combinations.STATEMENTS,
    *carfilzomib.STATEMENTS,
    *safety_blood.STATEMENTS,
    *safety_skin.STATEMENTS,
    *safety_liver_and_infection.STATEMENTS,
    *safety_hepatitis_b.STATEMENTS,
    *safety_others.STATEMENTS,
    *special.STATEMENTS,
)
