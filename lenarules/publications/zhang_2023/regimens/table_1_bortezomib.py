"""Table I: lenalidomide with bortezomib and dexamethasone (VRD)."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.publications.zhang_2023.regimens.places import (
    BORTEZOMIB,
    LEN,
    NO_DATA,
    NO_DOSE,
    RD,
    TABLE_I,
    VRD,
)

REGIMENS = (
    Regimen(
        id="zhang_2023.regimens.s0777_vrd",
        name="VRD",
        drugs=VRD,
        phase="Phase 3 study",
        study="S0777",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("VRD, S0777"),
        also=(BORTEZOMIB.at("paragraph 2"),),
        printed="VRD",
        slips=(NO_DOSE,),
        results=results(
            response="CR: 16%; >=PR: 82%",
            time_to_event="Median PFS: 43 months; Median OS: 75 months",
            toxicity=">= Grade 3 AEs: 82%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.s0777_rd",
        name="RD",
        drugs=RD,
        phase="Phase 3 study",
        study="S0777",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("RD, S0777"),
        also=(BORTEZOMIB.at("paragraph 2"),),
        printed="RD",
        slips=(NO_DOSE,),
        results=results(
            response="CR: 8%; >=PR: 72%",
            time_to_event="Median PFS: 30 months; Median OS: 64 months",
            toxicity=">= Grade 3 AEs: 75%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.medhekar",
        name="VRD",
        drugs=VRD,
        phase="Real world study",
        study="Medhekar et al",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("VRD, Medhekar et al"),
        also=(BORTEZOMIB.at("paragraph 2"),),
        printed="VRD",
        slips=(NO_DOSE,),
        results=results(
            time_to_event="Median PFS: 26.5 months",
            toxicity=NO_DATA,
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.meta_analysis",
        name="Lenalidomide-based treatment",
        drugs=(LEN,),
        phase="Meta-analysis",
        study="Meta-analysis (reference 41)",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("Lenalidomide-based treatment"),
        also=(BORTEZOMIB.at("paragraph 2"),),
        printed="Lenalidomide-based treatment",
        slips=(NO_DOSE, "The drugs that were given with lenalidomide are not printed."),
        results=results(
            time_to_event="PFS was increased compared with conventional therapy alone",
            toxicity=(
                "Gastrointestinal problems: RR 2.36; Thromboembolic events: RR 2.55; "
                "Second primary cancers: RR 2.61"
            ),
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.vrd_asct",
        name="VRD + ASCT",
        drugs=VRD,
        study="Joseph et al and McCaughan et al",
        setting=StudySetting.NEWLY_DIAGNOSED,
        patients=751,
        cite=TABLE_I.at("VRD + ASCT, Joseph et al and McCaughan et al"),
        also=(BORTEZOMIB.at("paragraph 3"),),
        printed="VRD induction; ASCT",
        slips=(
            NO_DOSE,
            "Whether PFS and OS are those of the 751 with ASCT or of all 1,000 is not clear from "
            "the text (this population).",
        ),
        results=results(
            patients="sequential ASCT: 751 of the 1,000 consecutive patients",
            time_to_event="Median PFS: 63 months; Median OS: 123.4 months",
            toxicity=NO_DATA,
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.isatuximab_vrd",
        name="CD38 monoclonal antibody, isatuximab and VRD",
        drugs=(DrugLine(Drug.ISATUXIMAB), *VRD),
        phase="Part 1 of a phase 3 trial",
        study="NCT03617731",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("CD38 monoclonal antibody, isatuximab and VRD"),
        also=(BORTEZOMIB.at("paragraph 3"),),
        printed="CD38 monoclonal antibody, isatuximab and VRD",
        slips=(NO_DOSE,),
        results=results(
            response="MRD negativity: 50%",
            toxicity="Neutropenia: 23%; Infections: 12%",
        ),
    ),
)
