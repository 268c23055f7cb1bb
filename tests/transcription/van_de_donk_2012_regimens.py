"""A second transcription of Tables 1 to 3 of van de Donk 2012 as plain data.

Made from the print in another pass; keep it apart from the regimens. Each row: study, type of study
(None: the table has no such column), regimen, N, schedule, then the cells as printed with commas
between their entries. A line of a schedule: drug, dose, days, cycle in days (where a schedule
prints it once, for all its lines), and what else stands there.
"""

from typing import Any

Row = tuple[str, str | None, str, int, tuple[tuple[Any, ...], ...], str, str, str, str]

LEN_MM = ("len", "25 mg", "1-21", 28, "")
DEX_MM = (
    ("dex", "40 mg", "1-4 9-12 17-20", 28, "cycles 1-4"),
    ("dex", "40 mg", "1-4", 28, "cycles 5-"),
)

TABLE_1: tuple[Row, ...] = (
    (
        "Dimopoloulos et al (MM-010)",
        None,
        "Len-dex",
        176,
        (LEN_MM, *DEX_MM),
        "",
        "PR>= 60.2%, CR 15.9%",
        "Median TTP 11.3 months, Median OS not reached",
        "Grade >=3 venous thromboembolism 11.4%, Grade >=3 neutropenia 29.5%, "
        "Grade >=3 infection 11.3%",
    ),
    (
        "Dimopoloulos et al (MM-010)",
        None,
        "Dex",
        175,
        DEX_MM,
        "",
        "PR>= 24.0%, CR 3.4%",
        "Median TTP 4.7 months, Median OS 20.6 months",
        "Grade >=3 venous thromboembolism 4.6%, Grade >=3 neutropenia 2.3%, "
        "Grade >=3 infection 6.2%",
    ),
    (
        "Weber et al (MM-009)",
        None,
        "Len-dex",
        177,
        (LEN_MM, *DEX_MM),
        "",
        "PR>= 61.0%, CR 14.1%",
        "Median TTP 11.1 months, Median OS 29.6 months",
        "Grade >=3 venous thromboembolism 14.7%, Grade >=3 neutropenia 41.2%, "
        "Grade >=3 infection 21.4%",
    ),
    (
        "Weber et al (MM-009)",
        None,
        "Dex",
        176,
        DEX_MM,
        "",
        "PR>= 19.9%, CR 0.6%",
        "Median TTP 4.7 months, Median OS 20.2 months",
        "Grade >=3 venous thromboembolism 3.4%, Grade >=3 neutropenia 4.6%, "
        "Grade >=3 infection 12.0%",
    ),
)

TABLE_2: tuple[Row, ...] = (
    (
        "Knop et al",
        "Phase I/II",
        "RAD",
        69,
        (
            ("len", "25 mg", "1-21", 28, ""),
            ("doxo", "9 mg/m2", "1-4", 28, ""),
            ("dex", "40 mg", "1-4 17-20", 28, ""),
        ),
        "Median 2, Thal 20%, Bort 57%, Len 0%",
        ">=PR 73%, VGPR 45%, CR 15%",
        "Median TTP 45 weeks, Median PFS 40 weeks, 1-year OS 88%",
        "Grade >=3 neutropenia 48%, Grade >=3 thrombocytopenia 38%, Grade >=3 anemia 17%, "
        "Grade >=3 neurotoxicity 0%, Grade >=3 venous thromboembolism 2%",
    ),
    (
        "Baz et al",
        "Phase I/II",
        "Len-DVD",
        62,
        (
            ("len", "10 mg", "1-21", 28, ""),
            ("pld", "40 mg/m2", "1", 28, ""),
            ("vcr", "2 mg", "1", 28, ""),
            ("dex", "40 mg", "1-4", 28, ""),
        ),
        "Median 3, Thal 66%, Bort 26%, Len 0%",
        ">=PR 75%, CR/nCR 29%",
        "Median PFS 12 months, Median OS not reached",
        "Grade >=3 neutropenia 32%, Grade >=3 thrombocytopenia 13%, Grade >=3 anemia 3%, "
        "Grade >=3 peripheral neuropathy 5%, Grade >=3 venous thromboembolism 9%",
    ),
    (
        "Reece et al",
        "Phase I/II",
        "CPR",
        32,
        (
            ("cyclo", "300 mg/m2", "1 8 15", 28, "po"),
            ("len", "25 mg", "1-21", 28, ""),
            ("pred", "100 mg", "", 28, "every other day"),
        ),
        "Median 2, Thal 28%, Bort 50%, Len 0%",
        ">=MR 94%",
        "1-year PFS 78%, 1-year OS 93%",
        "Grade >=3 neutropenia 29%, Grade >=3 thrombocytopenia 22%, Grade >=3 anemia NA, "
        "Grade >=3 neurotoxicity NA, Grade >=3 venous thromboembolism 6%",
    ),
    (
        "Schey et al",
        "Phase I/II",
        "CRD",
        31,
        (
            ("cyclo", "600 mg", "1 8", 28, "po, cycles 1-9"),
            ("len", "25 mg", "1-21", 28, "cycles 1-9"),
            ("dex", "20 mg", "1-4 8-11", 28, "cycles 1-9"),
            ("len", "", "", None, "cycles 10-, maintenance"),
        ),
        "Median 3, Thal 90%, Bort 26%, Len 0%",
        ">=PR 81%, VGPR 7%, CR 29%",
        "Median PFS not reached, 2-year PFS 56%, Median OS not reached, OS at 30 months 80%",
        "Grade >=3 neutropenia 19%, Grade >=3 thrombocytopenia NA, Grade >=3 anemia NA, "
        "Grade >=3 neurotoxicity 0%, Grade >=3 venous thromboembolism 6%",
    ),
    (
        "Lentzsch et al",
        "Phase I/II",
        "BLD",
        36,
        (
            ("len", "10 mg", "1-21", 28, ""),
            ("bendamustine", "75 mg/m2", "1 2", 28, ""),
            ("dex", "40 mg", "1 8 15 22", 28, ""),
        ),
        "Median 3, Thal 48%, Bort NA, Len 79%",
        ">=PR 52%, VGPR 24%, CR 0%",
        "Median PFS 4.4 months, Median OS not reached",
        "Grade 4 neutropenia 24.1%, Grade 4 thrombocytopenia 7%",
    ),
)

RVD = (("len", "15 mg", "1-14", 21, ""), ("bort", "1.0 mg/m2", "1 4 8 11", 21, ""))

TABLE_3: tuple[Row, ...] = (
    (
        "Richardson et al",
        "Phase I",
        "RVD",
        38,
        (
            *RVD,
            (
                "dex",
                "20 or 40 mg",
                "1 2 4 5 8 9 11 12",
                21,
                "in case of progression after two cycles",
            ),
        ),
        "Median 5, Thal 87%, Bort 55%, Len 18%",
        ">=MR 61%, CR/nCR 8%",
        "Median TTP 7.7 months, Median OS 37 months",
        "Grade >=3 neutropenia 63%, Grade >=3 thrombocytopenia 45%, Grade >=3 anemia 18%, "
        "Grade >=3 peripheral neuropathy 0%, Grade >=3 venous thromboembolism 3%",
    ),
    (
        "Richardson et al",
        "Phase II",
        "RVD",
        64,
        (
            *RVD,
            ("dex", "20 or 40 mg", "1 2 4 5 8 9 11 12", 21, "cycles 1-4"),
            ("dex", "10 or 20 mg", "1 2 4 5 8 9 11 12", 21, "cycles 5-8"),
            ("len", "", "1-14", 21, "cycles 9-, responding patients could receive maintenance"),
            ("bort", "", "1 8", 21, "cycles 9-, responding patients could receive maintenance"),
            ("dex", "", "1 2 8 9", 21, "cycles 9-, responding patients could receive maintenance"),
        ),
        "Median 2, Thal 73%, Bort 53%, Len 6%",
        ">=MR 78%, >=PR 64%, nCR/CR 25%",
        "Median TTP 9.5 months, Median PFS 9.5 months, Median OS 26 months",
        "Grade >=3 neutropenia 30%, Grade >=3 thrombocytopenia 22%, Grade >=3 anemia NA, "
        "Grade >=3 peripheral neuropathy 3%, Grade >=3 venous thromboembolism 0%",
    ),
    (
        "Dimopoulos et al",
        "Phase II",
        "RVD",
        49,
        (
            *RVD,
            ("dex", "40 mg", "1-4", 21, ""),
            ("len", "", "1-21", 28, "cycles 9-, patients without progression continued with"),
            ("dex", "40 mg", "1-4", 28, "cycles 9-, patients without progression continued with"),
        ),
        "Median 2, Thal 80%, Bort 88%, Len 0%",
        ">=PR 63%, VGPR 14%, CR 6%",
        "Median PFS 7 months, Median OS 16 months",
        "Grade >=3 neutropenia 26%, Grade >=3 thrombocytopenia 14%, Grade >=3 anemia 20%, "
        "Grade >=3 peripheral neuropathy 14%, Grade >=3 venous thromboembolism 4%",
    ),
    (
        "Palumbo et al",
        "Phase II",
        "RMPT",
        44,
        (
            ("len", "10 mg", "1-21", 28, ""),
            ("mel", "0.18 mg/kg", "1-4", 28, "po"),
            ("pred", "2 mg/kg", "1-4", 28, ""),
            ("thal", "50 or 100 mg", "1-28", 28, ""),
            ("len", "10 mg", "1-21", 28, "cycles 7-, maintenance"),
        ),
        "Median 1, Thal 23%, Bort 20%, Len 0%",
        ">=PR 75%, VGPR 32%, CR 2%",
        "1-year PFS 52%, 1-year OS 72%",
        "Grade >=3 neutropenia 63%, Grade >=3 thrombocytopenia 34%, Grade >=3 anemia 34%, "
        "Grade >=3 neurotoxicity 0%, Grade >=3 venous thromboembolism 0%",
    ),
    (
        "Shah et al",
        "Phase I",
        "RTD",
        18,
        (
            ("len", "25 mg", "1-21", 28, ""),
            ("thal", "100 mg", "1-28", 28, ""),
            ("dex", "40 mg", "1-4 9-12 17-20", 28, "cycles 1-2"),
            ("dex", "40 mg", "1 8 15 21", 28, "cycles 3-"),
        ),
        "Median 3, Thal NA, Bort NA, Len NA",
        ">=PR 92%, VGPR 23%, nCR 15%",
        "Median PFS NA, Median OS NA",
        "DLTs steroid-induced toxicity; rash due to thalidomide plus atrial fibrillation; "
        "hypertensive crisis and volume overload due to dexamethasone",
    ),
    (
        "Berenson et al",
        "Phase II",
        "DVD-R",
        18,
        (
            ("len", "10 mg", "1-14", 28, ""),
            ("bort", "1.0 mg/m2", "1 4 8 11", 28, ""),
            ("dex", "40 mg", "1 4 8 11", 28, ""),
            ("pld", "4.0 mg/m2", "1 4 8 11", 28, ""),
        ),
        "Median 4, Thal 50%, Bort 89%, Len 33%",
        ">=PR 56%, VGPR 28%, CR 6%",
        "Median PFS NA, Median OS NA",
        "Grade >=3 neutropenia 17%, Grade >=3 thrombocytopenia 22%, Grade >=3 anemia 11%, "
        "Grade >=3 neurotoxicity 6%, Grade >=3 venous thromboembolism NA",
    ),
    (
        "Niesvizky et al",
        "Phase Ib",
        "CRd",
        32,
        (
            ("car", "15-27 mg/m2", "1 2 8 9 15 16", 28, ""),
            ("len", "10-25 mg", "1-21", 28, ""),
            ("dex", "40 mg", "1 8 15 22", 28, "cycles 1-4"),
            ("dex", "40 mg", "1", 28, "cycles 5-"),
        ),
        "Median 2.5, Thal 46%, Bort 77%, Len 54%",
        ">=PR 55%, VGPR 20%, CR 10%",
        "Median PFS NA, Median OS NA",
        "Grade >=3 neutropenia 8%, Grade >=3 thrombocytopenia 15%, Grade >=3 anemia 15%, "
        "Grade >=3 neurotoxicity 0%, Grade >=3 venous thromboembolism NA",
    ),
)
