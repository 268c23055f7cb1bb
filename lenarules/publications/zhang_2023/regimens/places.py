"""The places of Zhang 2023 that its regimens cite, and the drugs of its combinations, undosed."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug
from lenarules.clinical.regimens import DrugLine
from lenarules.language.words import Citation

PAPER = "zhang_2023"
TABLE_I = Citation(PAPER, "Table I")
ALONE = Citation(
    PAPER,
    "4. Clinical research and application, Application of lenalidomide alone and with "
    "dexamethasone in MM",
)
BORTEZOMIB = Citation(
    PAPER,
    "4. Clinical research and application, Application of lenalidomide combined with bortezomib "
    "and dexamethasone in MM",
)
IXAZOMIB = Citation(
    PAPER,
    "4. Clinical research and application, Application of lenalidomide combined with ixazomib and "
    "dexamethasone in MM",
)
CARFILZOMIB = Citation(
    PAPER,
    "4. Clinical research and application, Application of lenalidomide combined with carfilzomib, "
    "dexamethasone and CD38 monoclonal antibody, daratumumab (Dara), in MM",
)
ELDERLY = Citation(PAPER, "6. Dosage in special populations, Elderly patients")

LEN = DrugLine(Drug.LENALIDOMIDE)
DEX = DrugLine(Drug.DEXAMETHASONE)
RD = (LEN, DEX)
VRD = (DrugLine(Drug.BORTEZOMIB), *RD)
IRD = (DrugLine(Drug.IXAZOMIB), *RD)
KRD = (DrugLine(Drug.CARFILZOMIB), *RD)
NO_DOSE = "No dose, days or cycle are printed."
NO_DATA = "Data not available"
