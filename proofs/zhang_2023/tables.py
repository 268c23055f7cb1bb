"""The tables of Zhang 2023, each with its function and its own claims."""

from __future__ import annotations

from lenarules.publications import zhang_2023
from lenarules.publications.zhang_2023 import (
    CONTRACEPTION_TABLE,
    DOSE_RESTORATION_TABLE,
    HEPATITIS_B_TABLE,
    MONITORING_TABLE,
    SKIN_TABLE,
    TOXICITY_TABLE,
)
from proofs.proved import Proved
from proofs.zhang_2023 import (
    contraception,
    dose_restoration,
    hepatitis_b,
    monitoring_plan,
    skin_reaction,
    toxicity_action,
)

PROVED = (
    Proved(MONITORING_TABLE, zhang_2023.monitoring_plan, (monitoring_plan,)),
    Proved(TOXICITY_TABLE, zhang_2023.toxicity_action, (toxicity_action,)),
    Proved(DOSE_RESTORATION_TABLE, zhang_2023.dose_restoration, (dose_restoration,)),
    Proved(SKIN_TABLE, zhang_2023.skin_reaction, (skin_reaction,)),
    Proved(HEPATITIS_B_TABLE, zhang_2023.hepatitis_b, (hepatitis_b,)),
    Proved(CONTRACEPTION_TABLE, zhang_2023.contraception, (contraception,)),
)
