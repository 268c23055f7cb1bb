"""Table 1: lenalidomide plus dexamethasone against placebo plus dexamethasone, Phase III."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

TABLE_1 = Citation("van_de_donk_2012", "Table 1")
TEXT = Citation(
    "van_de_donk_2012", "Lenalidomide plus dexamethasone in relapsed/refractory MM", "paragraph 1"
)
VTE = Citation(
    "van_de_donk_2012",
    "Management of adverse events associated with lenalidomide, Venous thromboembolism",
    "paragraph 1",
)
PHASE = "Phase III"
MM_010 = "Dimopoloulos et al (MM-010)"
MM_009 = "Weber et al (MM-009)"

LEN = DrugLine(Drug.LENALIDOMIDE, mg(25), days_from(1, 21), 28)
DEX = (
    DrugLine(
        Drug.DEXAMETHASONE,
        mg(40),
        (*days_from(1, 4), *days_from(9, 12), *days_from(17, 20)),
        28,
        CycleSpan(1, 4),
    ),
    DrugLine(
        Drug.DEXAMETHASONE,
        mg(40),
        days_from(1, 4),
        28,
        CycleSpan(5),
    ),
)
LEN_DEX_PRINTED = (
    "Len 25 mg on days 1-21 of 28-day cycle; Dex 40 mg on days 1-4, 9-12, 17-20 for the first four "
    "cycles, thereafter 40 mg days 1-4"
)
DEX_PRINTED = (
    "Dex 40 mg on days 1-4, 9-12, 17-20 for the first four 4-week cycles, thereafter 40 mg days 1-4"
)
NAME_SLIP = "The author is printed Dimopoloulos here and in the text, Dimopoulos in the references."
VTE_SLIP = (
    "The text prints the thromboembolic events of MM-009 and MM-010 as 11.4% and 14.7%, "
    "respectively, and 4.6% and 3.4% without lenalidomide; Table 1 prints them the other way round."
)
PLACEBO_SLIP = (
    "Title and text say placebo plus dexamethasone; the row names dexamethasone alone, and no dose "
    "or days of the placebo are printed."
)

REGIMENS = (
    Regimen(
        id="van_de_donk_2012.regimens.mm_010_len_dex",
        name="Len-dex",
        drugs=(LEN, *DEX),
        phase=PHASE,
        study=MM_010,
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=176,
        cite=TABLE_1.at("Dimopoloulos et al (MM-010), Len-dex"),
        also=(TEXT, VTE),
        printed=LEN_DEX_PRINTED,
        slips=(NAME_SLIP, VTE_SLIP),
        results=results(
            response="PR>=: 60.2%; CR: 15.9%",
            time_to_event="Median TTP: 11.3 months; Median OS: not reached",
            toxicity=(
                "Grade >=3 venous thromboembolism: 11.4%; Grade >=3 neutropenia: 29.5%; "
                "Grade >=3 infection: 11.3%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.mm_010_dex",
        name="Dex",
        drugs=DEX,
        phase=PHASE,
        study=MM_010,
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=175,
        cite=TABLE_1.at("Dimopoloulos et al (MM-010), Dex"),
        also=(TEXT, VTE),
        printed=DEX_PRINTED,
        slips=(NAME_SLIP, PLACEBO_SLIP, VTE_SLIP),
        results=results(
            response="PR>=: 24.0%; CR: 3.4%",
            time_to_event="Median TTP: 4.7 months; Median OS: 20.6 months",
            toxicity=(
                "Grade >=3 venous thromboembolism: 4.6%; Grade >=3 neutropenia: 2.3%; "
                "Grade >=3 infection: 6.2%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.mm_009_len_dex",
        name="Len-dex",
        drugs=(LEN, *DEX),
        phase=PHASE,
        study=MM_009,
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=177,
        cite=TABLE_1.at("Weber et al (MM-009), Len-dex"),
        also=(TEXT, VTE),
        printed=LEN_DEX_PRINTED,
        slips=(VTE_SLIP,),
        results=results(
            response="PR>=: 61.0%; CR: 14.1%",
            time_to_event="Median TTP: 11.1 months; Median OS: 29.6 months",
            toxicity=(
                "Grade >=3 venous thromboembolism: 14.7%; Grade >=3 neutropenia: 41.2%; "
                "Grade >=3 infection: 21.4%"
            ),
        ),
    ),
    Regimen(
        id="van_de_donk_2012.regimens.mm_009_dex",
        name="Dex",
        drugs=DEX,
        phase=PHASE,
        study=MM_009,
        setting=StudySetting.RELAPSED_REFRACTORY,
        patients=176,
        cite=TABLE_1.at("Weber et al (MM-009), Dex"),
        also=(TEXT, VTE),
        printed=DEX_PRINTED,
        slips=(PLACEBO_SLIP, VTE_SLIP),
        results=results(
            response="PR>=: 19.9%; CR: 0.6%",
            time_to_event="Median TTP: 4.7 months; Median OS: 20.2 months",
            toxicity=(
                "Grade >=3 venous thromboembolism: 3.4%; Grade >=3 neutropenia: 4.6%; "
                "Grade >=3 infection: 12.0%"
            ),
        ),
    ),
)
