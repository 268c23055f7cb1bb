"""Table 1, first three rows: maintenance with lenalidomide after ASCT.

One cell prints two groups, the lenalidomide group first unless a slip says otherwise.
"""

from __future__ import annotations

from decimal import Decimal

from lenarules.clinical.drugs import Drug, mg
from lenarules.clinical.findings import results
from lenarules.clinical.regimens import DrugLine, Regimen, StudySetting, days_from
from lenarules.language.words import Citation

PAPER = "jones_2021"
TABLE_1 = Citation(PAPER, "Table 1")
MTD = Citation(PAPER, "5.1. Maximum tolerated dose (MTD)")
LEN_10_TO_PD = DrugLine(Drug.LENALIDOMIDE, mg(10), frequency="OD", when="to PD")
NO_DAYS = "Neither days nor cycle are printed; whether OD is every day of the cycle is not said."

REGIMENS = (
    Regimen(
        id="jones_2021.regimens.gmmg_mm5",
        name="Len consolidation and maintenance",
        drugs=(
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(25),
                days_from(1, 21),
                when="x 2 as post transplant consolidation",
            ),
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(10),
                frequency="OD",
                when="for 3/12",
            ),
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(15),
                when="for 2 years or until PD",
            ),
        ),
        study="GMMG-MM5",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        cite=TABLE_1.at("GMMG-MM5"),
        printed="Len 25mg 21 day x 2 as post transplant consolidation; then 10mg OD for 3/12; "
        "increased to 15mg for 2 years or until PD",
        slips=(
            "The consolidation is printed as 21 day x 2, read as days 1-21; its length of cycle is "
            "not printed, nor are the days of 10 and 15 mg.",
            "The cell N prints CVD; the abbreviations expand VCD.",
            "CR, in PAD len CR and CVD len CR, is not in the abbreviations.",
            "Four arms are printed and no number for the whole.",
            "Grade 2 of greater stands for grade 2 or greater; the column is of grades 3 and 4.",
        ),
        results=results(
            patients="PAD len 2 yr: 91; PAD len CR: 82; CVD len 2 yr: 95; CVD len CR: 92",
            time_to_event="No OS or survival benefit between the 4 arms - but no non "
            "maintenance comparison",
            toxicity=(
                "neut, len 2y vs len-CR: 39.3% vs 24.9%; "
                "thrombocytopenia, len 2y vs len-CR: 13.4% vs 8.5%; "
                "infections, grade 2 or greater: 52.7% vs 32.3%"
            ),
            course="Duration of therapy (m): Max. 24; Follow-up (m): 60.1",
        ),
    ),
    Regimen(
        id="jones_2021.regimens.myeloma_xi",
        name="lenalidomide maintenance",
        drugs=(DrugLine(Drug.LENALIDOMIDE, mg(10, 25), days_from(1, 21), 28, when="to PD"),),
        phase="phase III",
        study="Myeloma XI",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        patients=730,
        cite=TABLE_1.at("Myeloma XI", "*"),
        also=(MTD.at("paragraph 2"), Citation(PAPER, "5.2. SPMs")),
        printed="10mg and 25mg 21d of a 28d cycle to PD",
        slips=(
            "The row prints both doses; footnote * and section 5.1 say that 25 mg came first and "
            "was reduced to 10 mg by an amendment of 14 September 2011 (442 patients had 25 mg).",
            "The duration of therapy is printed in cycles (median 18) in a column of months.",
            "The 28% after the follow-up runs on, as it is stored, into the words on neutropenia; "
            "by the order of the columns it is the discontinuation.",
            "The incidence of all SPM is 7.7% vs 3.1% here and 5.8% vs 2.0% at three years in "
            "section 5.2.",
        ),
        results=results(
            patients="N: 730 vs 518 (obs)",
            time_to_event=(
                "Median PFS: 57 vs. 30 months (HR 0.48); "
                "Median PFS 2: not reached vs 59 months (HR 0.57); 3 year OS: 87.5% vs 80.2%"
            ),
            toxicity=(
                "neutropenia in len group, grade 3: 28%; "
                "neutropenia in len group, grade 4: 5%; "
                "infections, grade 3: 11%; infections, grade 4: 1%; "
                "infections, grade 5: 1%; SPM, IR: 7.7% vs 3.1%; Haem SPM, IR: 2.8% vs 1.8% obs"
            ),
            course=(
                "Duration of therapy: Median 18 cycles; Follow-up (m): 31; "
                "Discontinuation due to AEs: 28%"
            ),
        ),
    ),
    Regimen(
        id="jones_2021.regimens.nct01091831",
        name="lenalidomide maintenance",
        drugs=(
            LEN_10_TO_PD,
            DrugLine(
                Drug.LENALIDOMIDE,
                mg(Decimal("7.5"), 5),
                when="reduced to doses of, if appropriate",
            ),
        ),
        study="NCT01091831",
        setting=StudySetting.MAINTENANCE_AFTER_ASCT,
        patients=117,
        cite=TABLE_1.at("NCT01091831"),
        printed="Len 10mg OD to PD; Reduced to doses of 7.5mg and 5mg if appropriate",
        slips=(
            NO_DAYS,
            "LP (60 of the 117) is not in the abbreviations; another cell prints len+pred, and no "
            "dose of prednisone is printed.",
            "Which group 106 is, and in which order the groups stand in PFS (31.5 vs 37.6), OS, "
            "neutropenia and infections, is not printed; discontinuation names len+pred first.",
            "Infections are printed twice, in their own column and under haematological effects.",
        ),
        results=results(
            patients="N: 117 (60 LP vs 57 Len post ASCT) vs 106",
            time_to_event="Median PFS: 31.5 vs 37.6; 4 yr OS: 77% vs 75%",
            toxicity="Neut: 13% vs 8%; Infections: 5% vs 8%",
            course=(
                "Duration of therapy (m): 28.9 vs 25.3; "
                "Follow-up (m): 42.3 vs 41 (from maintenance); "
                "Discontinuation due to AEs: 5% len+pred, 8% len alone"
            ),
        ),
    ),
)
