"""Table I: lenalidomide alone and with dexamethasone."""

from __future__ import annotations

from lenarules.clinical.drugs import Drug, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting
from lenarules.publications.zhang_2023.regimens.places import ALONE, NO_DATA, NO_DOSE, RD, TABLE_I

UP_TO_24 = "up to 24 cycles"

REGIMENS = (
    Regimen(
        id="zhang_2023.regimens.rd_r",
        name="RD-R",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, cycles=CycleSpan(1, 9)),
            DrugLine(Drug.DEXAMETHASONE, cycles=CycleSpan(1, 9)),
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(10),
                cycles=CycleSpan(10),
                frequency="daily",
            ),
        ),
        phase="Clinical study",
        study="NCT02215980",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("RD-R, NCT02215980"),
        also=(ALONE.at("paragraph 2"),),
        printed="nine cycles of RD; then 10 mg lenalidomide monotherapy (RD-R) daily",
        slips=(
            "The doses of RD (dose/schedule-adjusted) are not printed, nor the days of 10 mg.",
            "The phase is not printed, nor the number of patients.",
            "Median PFS (20.2 months) is almost twice EFS (10.4 months); the events are not named.",
        ),
        results=results(
            time_to_event="EFS: 10.4 months; Median PFS: 20.2 months; OS rate in 3 years: 74%",
            toxicity="Neutropenia: 21%; Infection: 10%; Dermatosis: 7%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.rd_continuous",
        name="RD",
        drugs=RD,
        phase="Clinical study",
        study="NCT02215980",
        setting=StudySetting.NEWLY_DIAGNOSED,
        cite=TABLE_I.at("RD, NCT02215980"),
        also=(ALONE.at("paragraph 2"),),
        printed="continuous RD",
        slips=(NO_DOSE,),
        results=results(
            time_to_event="EFS: 6.9 months; Median PFS: 18.3 months; OS rate in 3 years: 63%",
            toxicity="Neutropenia: 18%; Infection: 12%; Dermatosis: 3%",
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.rd_not_responded",
        name="Not responded to first-line RD",
        drugs=RD,
        phase="Randomized controlled trial",
        study="Lund et al (NCT01430546)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("Not responded to first-line RD", "a"),
        also=(ALONE.at("paragraph 3"),),
        printed="RD",
        slips=(
            NO_DOSE,
            "The row says not responded, and prints 60% with at least a partial response; the text "
            "says not enrolled in the second phase.",
            "Row and text print first-line RD, for relapsed disease; the title of the reference "
            "(38) prints second-line.",
            "The row calls it a randomized controlled trial, footnote a an observational study.",
        ),
        results=results(
            response="CR: 3%; VGPR: 18%; PR: 39%",
            toxicity=NO_DATA,
        ),
    ),
    Regimen(
        id="zhang_2023.regimens.rd_r_vs_rd",
        name="RD-R vs. RD",
        drugs=(
            DrugLine(Drug.LENALIDOMIDE, when=UP_TO_24),
            DrugLine(Drug.DEXAMETHASONE, when=f"{UP_TO_24}, RD"),
        ),
        phase="Randomized controlled trial",
        study="Lund et al (NCT01450215)",
        setting=StudySetting.RELAPSED_REFRACTORY,
        cite=TABLE_I.at("RD-R vs. RD", "a"),
        also=(ALONE.at("paragraph 3"),),
        printed="up to 24 cycles of R or RD",
        slips=(
            NO_DOSE,
            "Row and footnote give the responses to this trial, the text to both studies; neither "
            "tells RD-R and RD apart.",
            "The text says that RD did not develop within the median TTP; the table says that its "
            "TTP was not reached.",
            "The text calls it phase 2, the row a randomized controlled trial.",
        ),
        results=results(
            response="CR: 11%; VGPR: 31%; PR: 38%",
            time_to_event="TTP: 24.9 months vs. not reached",
            toxicity="Neutropenia and thrombocytopenia were more frequent in RD-R",
        ),
    ),
)
