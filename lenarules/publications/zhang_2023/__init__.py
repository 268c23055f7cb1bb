"""Zhang 2023: a review of lenalidomide in multiple myeloma, one folder a function.

Each folder holds the rows as printed (``printed.py``), the readings (``resolutions.py``) and the
table with its function (``__init__.py``). ``renal_dose_rejected`` holds a table without a function.
"""

from lenarules.publications.zhang_2023.contraception import TABLE as CONTRACEPTION_TABLE
from lenarules.publications.zhang_2023.contraception import contraception
from lenarules.publications.zhang_2023.dose_restoration import TABLE as DOSE_RESTORATION_TABLE
from lenarules.publications.zhang_2023.dose_restoration import dose_restoration
from lenarules.publications.zhang_2023.facts import (
    HepatitisBCourse,
    HepatitisBStatus,
    SkinReaction,
    ZhangToxicity,
)
from lenarules.publications.zhang_2023.hepatitis_b import TABLE as HEPATITIS_B_TABLE
from lenarules.publications.zhang_2023.hepatitis_b import hepatitis_b
from lenarules.publications.zhang_2023.monitoring_plan import TABLE as MONITORING_TABLE
from lenarules.publications.zhang_2023.monitoring_plan import monitoring_plan
from lenarules.publications.zhang_2023.outcomes import (
    DoseRestoration,
    DoseRestorationKind,
    HepatitisB,
    HepatitisBKind,
)
from lenarules.publications.zhang_2023.renal_dose_rejected import TABLE as RENAL_DOSE_REJECTED
from lenarules.publications.zhang_2023.skin_reaction import TABLE as SKIN_TABLE
from lenarules.publications.zhang_2023.skin_reaction import skin_reaction
from lenarules.publications.zhang_2023.toxicity_action import TABLE as TOXICITY_TABLE
from lenarules.publications.zhang_2023.toxicity_action import toxicity_action

__all__ = [
    "CONTRACEPTION_TABLE",
    "DOSE_RESTORATION_TABLE",
    "HEPATITIS_B_TABLE",
    "MONITORING_TABLE",
    "REJECTED",
    "SKIN_TABLE",
    "TABLES",
    "TOXICITY_TABLE",
    "DoseRestoration",
    "DoseRestorationKind",
    "HepatitisB",
    "HepatitisBCourse",
    "HepatitisBKind",
    "HepatitisBStatus",
    "SkinReaction",
    "ZhangToxicity",
    "contraception",
    "dose_restoration",
    "hepatitis_b",
    "monitoring_plan",
    "skin_reaction",
    "toxicity_action",
]

#: Every table that a function runs, in the order of the paper's first row of each.
TABLES = (
    MONITORING_TABLE,
    TOXICITY_TABLE,
    DOSE_RESTORATION_TABLE,
    SKIN_TABLE,
    HEPATITIS_B_TABLE,
    CONTRACEPTION_TABLE,
)

#: Tables that stand in the paper and that no function reads.
REJECTED = (RENAL_DOSE_REJECTED,)
