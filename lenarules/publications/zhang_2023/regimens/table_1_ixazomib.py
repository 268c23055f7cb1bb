"""Table I: lenalidomide with ixazomib, with or without dexamethasone (IRD)."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, Route
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting
from lenarules.publications.zhang_2023.regimens.places import (
    IRD,
    IXAZOMIB,
    LEN,
    NO_DATA,
    NO_DOSE,
    TABLE_I,
)

FOUR_STUDIES = "Integrated analysis of four phase I/II studies"
WEEKLY_SLIPS = (
    "No dose, days or cycle are printed, nor which of the drugs is given weekly or twice weekly.",
    "The row names four studies; footnote c says three and prints two numbers (NCT01217957, "
    "NCT01383928).",
)
MM2 = "NCT01850524"
MM2_TEXT = (
    "The text gives this trial (TOURMALINE-MM2) to patients who could not have ASCT; a row of the "
    "same number prints IRD + ASCT."
)

REGIMENS = (
    Regimen(
        id="zhang_2023.regimens.weekly_ird",
        name="Weekly IRD",
        drugs=IRD,
        phase=FOUR_STUDIES,
        study="Reference 49",
        setting=StudySetting.NEWLY_DIAGNOSED,
        patients=25,
        cite=TABLE_I.at("Weekly IRD", "c"),
        also=(IXAZOMIB.at("paragraph 2"),),
        printed="Weekly IRD",
        slips=WEEKLY_SLIPS,
        results=results(
            time_to_event="Median PFS: 25.8 months; OS rate in 3 years: 96%",
            toxicity=NO_DATA,
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.twice_weekly_ird",
        name="twice-weekly IRD",
        drugs=IRD,
        phase=FOUR_STUDIES,
        study="Reference 49",
        setting=StudySetting.NEWLY_DIAGNOSED,
        patients=18,
        cite=IXAZOMIB.at("paragraph 2"),
        printed="twice-weekly IRD",
        slips=WEEKLY_SLIPS,
        results=results(
            time_to_event="median PFS: 26.3 months; 3-year OS: 77%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.kumar",
        name="IRD",
        drugs=tuple(DrugLine(line.drug, route=Route.ORAL) for line in IRD),
        study="Kumar et al",
        setting=StudySetting.NEWLY_DIAGNOSED,
        patients=42,
        cite=TABLE_I.at("IRD, Kumar et al"),
        also=(IXAZOMIB.at("paragraph 2"),),
        printed="weekly complete oral combination of IRD",
        slips=(
            "No dose, days or cycle are printed, nor which of the drugs is given weekly.",
            "VGPR (63%) and CR (32%) add up to more than ORR (80%): VGPR or better is meant, or a "
            "figure is wrong.",
        ),
        results=results(
            response="ORR: 80%; CR: 32%; VGPR: 63%",
            time_to_event="Median PFS: 29.4 months",
            toxicity=">= Grade 3 AEs: 68%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.ird_asct",
        name="IRD + ASCT",
        drugs=IRD,
        phase="Clinical trial",
        study=MM2,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("IRD + ASCT"),
        also=(IXAZOMIB.at("paragraph 2"),),
        printed="IRD; ASCT",
        slips=(
            NO_DOSE,
            MM2_TEXT,
            "CR (44%) and VGPR (76%) add up to more than 100%: VGPR or better is meant, or a "
            "figure is wrong.",
            "Median PFS (29.4 months) is the figure of the row before.",
        ),
        results=results(
            response="ORR: 100%; CR: 44%; VGPR: 76%",
            time_to_event="Median PFS: 29.4 months",
            toxicity=">= Grade 3 AEs: 86%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.tourmaline_mm2",
        name="IRD",
        drugs=IRD,
        phase="Clinical trial",
        study=MM2,
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("IRD, NCT01850524"),
        also=(IXAZOMIB.at("paragraph 2"),),
        printed="IRD",
        slips=(NO_DOSE, MM2_TEXT),
        results=results(
            response="CR: 26%; VGPR: 63%",
            time_to_event="Median PFS: 35.3 months",
            toxicity=">=3 Grade TEAEs: 88%; Severe TEAEs: 66%; Mortality: 8%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.ixazomib_len",
        name="Ixazomib and lenalidomide",
        drugs=(DrugLine(Drug.IXAZOMIB), LEN),
        study="Patel et al",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        patients=64,
        cite=TABLE_I.at("Ixazomib and lenalidomide", "d"),
        also=(IXAZOMIB.at("paragraph 3"),),
        printed="Ixazomib and lenalidomide",
        slips=(
            NO_DOSE,
            "The row is printed twice, with the same efficacy: once with haematological, once with "
            "other adverse effects.",
            "The text says that lenalidomide was added to the maintenance, after it said that "
            "ixazomib was.",
            "Diarrhea is printed as a 12.5%.",
            "The row prints NDMM; maintenance after ASCT stands in footnote d and the text.",
        ),
        results=results(
            response="CR/sCR: 43%",
            time_to_event="Median PFS: 73 months",
            toxicity=(
                ">=3 Grade Neutropenia: 46.88%; >=3 Grade Leukopenia: 20.31%; "
                ">=3 Grade Thrombocytopenia: 15.63%; >=3 Grade Lung infections: 26.6%; "
                ">=3 Grade Diarrhea: 12.5%; >=3 Grade Rash (maculopapular): 12.5%"
            ),
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.tourmaline_mm1",
        name="IRD",
        drugs=IRD,
        phase="Phase 3 clinical trial",
        study="NCT01564537",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("IRD, NCT01564537"),
        also=(IXAZOMIB.at("paragraph 4"),),
        printed="IRD",
        slips=(
            NO_DOSE,
            "The text says that OS was statistically improved against placebo-RD; no figure of "
            "placebo-RD is printed.",
        ),
        results=results(
            time_to_event="Median OS: 53.6 months",
            toxicity=">=3 Grade AEs: 80.1%; Serious AEs: 56.8%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.ird_kansai",
        name="IRD",
        drugs=IRD,
        phase="Multicenter real-world study",
        study="Kansai Myeloma Forum (reference 54)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("IRD, Multicenter real-world study", "e"),
        also=(IXAZOMIB.at("paragraph 4"),),
        printed="IRD",
        slips=(NO_DOSE,),
        results=results(
            time_to_event="Median PFS: 11.9 months (IgG type 19.3 months); Median OS: not attained",
            toxicity=NO_DATA,
        ),
    ),
)
