"""Table I: VRD, from the Griffin trial on."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.publications.zhang_2023.regimens.places import (
    BORTEZOMIB,
    NO_DOSE,
    TABLE_I,
    VRD,
)

GRIFFIN = "Griffin trial by Voorhees et al (NCT02874742)"
GRIFFIN_TOXICITY = (
    "Grade 3/4 hematologic AEs and infections were more common with Dara-VRD, but infection rates "
    "were similar"
)
GRIFFIN_SLIPS = (
    "One row prints both regimens and four figures; only their order assigns them.",
    "Infections are called more common with Dara-VRD and similar in the same cell.",
    "The text gives isatuximab to the Griffin trial too; footnote and row give daratumumab.",
)
ATTAL = "Attal et al (NCT01191060)"
ATTAL_SLIP = (
    "Neutropenia is printed as 92% without transplantation and 47% with it, and infections as 20% "
    "and 9%: the two cells may be exchanged."
)

REGIMENS = (
    Regimen(
        id="zhang_2023.regimens.griffin_dara_vrd",
        name="Dara-VRD",
        drugs=(
            DrugLine(Drug.DARATUMUMAB, when="induction, 4 cycles"),
            *(DrugLine(line.drug, when="induction, 4 cycles") for line in VRD),
            DrugLine(Drug.DARATUMUMAB, when="consolidation, 2 cycles"),
            *(DrugLine(line.drug, when="consolidation, 2 cycles") for line in VRD),
            DrugLine(Drug.LENALIDOMIDE, when="maintenance, 26 cycles"),
            DrugLine(Drug.DARATUMUMAB, when="maintenance, 26 cycles, R plus Dara"),
        ),
        study=GRIFFIN,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("Dara-VRD VRD", "b"),
        also=(BORTEZOMIB.at("paragraph 3"),),
        printed="Dara-VRD induction (4 cycles); ASCT; Dara-VRD consolidation (2 cycles); R or R "
        "plus Dara maintenance (26 cycles)",
        slips=(
            NO_DOSE,
            *GRIFFIN_SLIPS,
            "Footnote b prints R or R plus Dara as maintenance and not which followed which.",
        ),
        results=results(
            response="sCR: 62.6%; MRD negativity: 51.0%",
            toxicity=GRIFFIN_TOXICITY,
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.griffin_vrd",
        name="VRD",
        drugs=(
            *(DrugLine(line.drug, when="induction, 4 cycles") for line in VRD),
            *(DrugLine(line.drug, when="consolidation, 2 cycles") for line in VRD),
            DrugLine(Drug.LENALIDOMIDE, when="maintenance, 26 cycles"),
        ),
        study=GRIFFIN,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("Dara-VRD VRD", "b"),
        also=(BORTEZOMIB.at("paragraph 3"),),
        printed="VRD induction (4 cycles); ASCT; VRD consolidation (2 cycles); R maintenance "
        "(26 cycles)",
        slips=(NO_DOSE, *GRIFFIN_SLIPS),
        results=results(
            response="sCR: 45.4%; MRD negativity: 20.4%",
            toxicity=GRIFFIN_TOXICITY,
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.attal_vrd",
        name="VRD",
        drugs=VRD,
        study=ATTAL,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("VRD, Attal et al"),
        printed="VRD",
        slips=(NO_DOSE, ATTAL_SLIP),
        results=results(
            response="CR: 48%",
            time_to_event="Median PFS: 36 months",
            toxicity="Neutropenia: 92%; Gastrointestinal disorders: 28%; Infections: 20%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.attal_vrd_asct_vrd",
        name="VRD + ASCT + VRD",
        drugs=VRD,
        study=ATTAL,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("VRD + ASCT + VRD"),
        also=(BORTEZOMIB.at("paragraph 3"),),
        printed="VRD; ASCT; VRD",
        slips=(
            NO_DOSE,
            ATTAL_SLIP,
            "The text prints two cycles of consolidation for this reference (46), without naming "
            "this row.",
        ),
        results=results(
            response="CR: 59%",
            time_to_event="Median PFS: 50 months",
            toxicity="Neutropenia: 47%; Gastrointestinal disorders: 7%; Infections: 9%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.vrd_asct_unnamed",
        name="VRD + ASCT",
        drugs=VRD,
        study="Reference 46",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("VRD + ASCT (Continued)"),
        printed="VRD; ASCT",
        slips=(
            NO_DOSE,
            "No study is named and reference 46 is given as for the two rows before, whose figures "
            "differ.",
            "The patients' cell is empty; newly diagnosed is carried down from the rows before.",
            "CR + sCR (73.3%) and VGPR (95.6%) add up to more than 100%: VGPR or better is meant, "
            "or the figure is wrong.",
        ),
        results=results(
            response="ORR: 100%; CR + sCR: 73.3%; VGPR: 95.6%",
            time_to_event="PFS rate in 2 years: 84.5%; OS rate in 2 years: 100%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.vrd_transplant_ineligible",
        name="VRD",
        drugs=VRD,
        phase="Phase 2 study",
        study="Reference 47",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("VRD, Phase 2 study"),
        also=(BORTEZOMIB.at("paragraph 4"),),
        printed="VRD",
        slips=(
            NO_DOSE,
            "The row prints RRMM; text and reference (47) print transplant-ineligible patients and "
            "no relapse.",
            "The row prints a median PFS of 35.1 months, the text a mean.",
            "The row prints VGPR 66%, the text VGPR or improved remission.",
            ">= Grade 3 AEs are printed as 1.9%, of what is not said.",
        ),
        results=results(
            response="ORR: 86%; VGPR: 66%",
            time_to_event="Median PFS: 35.1 months",
            toxicity="Peripheral neuropathy: 62%; >= Grade 3 AEs: 1.9%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.jcog0904",
        name="VRD",
        drugs=VRD,
        phase="Phase 2 study",
        study="JCOG0904",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("VRD, JCOG0904"),
        also=(BORTEZOMIB.at("paragraph 4"),),
        printed="VRD",
        slips=(
            NO_DOSE,
            "Row and text print VRD; the title of the reference (48) compares bortezomib or "
            "thalidomide plus dexamethasone, without lenalidomide.",
        ),
        results=results(
            time_to_event="PFS rate in 1 year: 45.5%; OS rate in 3 years: 70.0%",
            toxicity="Thrombocytopenia: 54.5%; Sensory peripheral neuropathy: 22.7%",
        ),
    ),
)
