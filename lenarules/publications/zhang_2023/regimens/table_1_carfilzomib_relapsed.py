"""Table I: lenalidomide with carfilzomib (KRD), relapsed or refractory patients."""

from __future__ import annotations

from lenarules.clinical.findings import results
from lenarules.clinical.regimens import Regimen, StudySetting
from lenarules.publications.zhang_2023.regimens.places import (
    CARFILZOMIB,
    KRD,
    NO_DATA,
    NO_DOSE,
    RD,
    TABLE_I,
)

KRD_RD = "Randomized controlled study"
DAYS_SLIP = "The text prints treatment for 28 days, which is a length of cycle elsewhere."
PART_SLIP = (
    "The text prints an OS longer by 11.4 months after one therapy and 6.5 after two; the row "
    "prints 48.3 and 40.4 months for all."
)

REGIMENS = (
    Regimen(
        id="zhang_2023.regimens.krd_relapsed",
        name="KRD",
        drugs=KRD,
        phase=KRD_RD,
        study="NCT01080391",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("KRD RD"),
        also=(CARFILZOMIB.at("paragraph 4"),),
        printed="KRD",
        slips=(NO_DOSE, DAYS_SLIP, PART_SLIP),
        results=results(
            time_to_event="Median OS: 48.3 months",
            toxicity=">= 3 Grade AEs: 87%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.rd_relapsed",
        name="RD",
        drugs=RD,
        phase=KRD_RD,
        study="NCT01080391",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("KRD RD"),
        also=(CARFILZOMIB.at("paragraph 4"),),
        printed="RD",
        slips=(NO_DOSE, DAYS_SLIP, PART_SLIP),
        results=results(
            time_to_event="Median OS: 40.4 months",
            toxicity=">= 3 Grade AEs: 83.3%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.krd_kansai",
        name="KRD",
        drugs=KRD,
        phase="Multicenter real-world investigation",
        study="Kansai Myeloma Forum (reference 60)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=107,
        cite=TABLE_I.at("KRD, Multicenter real-world investigation"),
        also=(CARFILZOMIB.at("paragraph 4"),),
        printed="KRD",
        slips=(NO_DOSE,),
        results=results(
            response="ORR: 68.2%",
            time_to_event="Median PFS: 8.8 months; Median OS: 29 months",
            toxicity=">= 3 Grade AEs: 48%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.krd_reinduction",
        name="KRD",
        drugs=KRD,
        phase="Study on the use of KRD reinduction",
        study="Reference 61",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=44,
        cite=TABLE_I.at("KRD, KRD reinduction"),
        also=(CARFILZOMIB.at("paragraph 4"),),
        printed="KRD",
        slips=(NO_DOSE,),
        results=results(
            response="VGPR: 57%",
            toxicity=NO_DATA,
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.krd_hdct_asct",
        name="KRD + HDCT/ASCT",
        drugs=KRD,
        phase="Study on the use of KRD reinduction",
        study="Reference 61",
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=44,
        cite=TABLE_I.at("KRD + HDCT/ASCT"),
        also=(CARFILZOMIB.at("paragraph 4"),),
        printed="KRD; HDCT/ASCT",
        slips=(NO_DOSE, "The drugs of the high-dose chemotherapy are not printed."),
        results=results(
            response="VGPR: 77%",
            time_to_event="Median PFS: 23.3 months",
        ),
    ),
)
