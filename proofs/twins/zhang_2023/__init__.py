"""The tables of Zhang 2023, broken on purpose."""

from __future__ import annotations

from proofs.twins.zhang_2023 import (
    contraception,
    dose_restoration,
    hepatitis_b,
    monitoring_plan,
    skin_reaction,
    toxicity_action,
)

TWINS = (
    *monitoring_plan.TWINS,
    *toxicity_action.TWINS,
    *dose_restoration.TWINS,
    *skin_reaction.TWINS,
    *hepatitis_b.TWINS,
    *contraception.TWINS,
)
