"""Kim HJ et al., use of lenalidomide in relapsed or refractory multiple myeloma, Korea, 2015.

Blood Res 2015;50:7-18, doi 10.5045/br.2015.50.1.7. The places below are the places of this paper
that rows, notes and resolutions cite, under its own headings.
"""

from __future__ import annotations

from lenarules.language.words import Citation

KEY = "kim_2015"
#: In whom, and with what, the paper speaks.
SETTING = "lenalidomide and dexamethasone, relapsed or refractory disease, Korea"

FIG_1 = Citation(KEY, "Fig. 1")
TABLE_3 = Citation(KEY, "Table 3")
TABLE_4 = Citation(KEY, "Table 4")
DOSE_AND_SCHEDULE = Citation(KEY, "DOSE AND SCHEDULE")
INDICATION = Citation(KEY, "INDICATION AND TIMING")
RENAL_INSUFFICIENCY = Citation(KEY, "DOSE AND SCHEDULE, Renal insufficiency")
INFECTION = Citation(KEY, "PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity")
SECOND_MALIGNANCIES = Citation(KEY, "TREATMENT OF ADVERSE EVENTS, Secondary primary malignancies")
OTHER_ADVERSE_EVENTS = Citation(KEY, "TREATMENT OF ADVERSE EVENTS, Other adverse events")
DEXAMETHASONE = Citation(KEY, "DOSE AND SCHEDULE, Dexamethasone: dose and schedule")
CYTOPENIA = Citation(KEY, "DOSE AND SCHEDULE, Cytopenia")
VTE = Citation(KEY, "PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Venous thromboembolism")
HEMATOLOGIC = Citation(KEY, "TREATMENT OF ADVERSE EVENTS, Hematologic toxicities")
RECOMMENDATIONS = "expert recommendations"

VAN_DE_DONK_TABLE_1 = Citation("van_de_donk_2012", "Table 1")
VAN_DE_DONK_TABLE_4 = Citation("van_de_donk_2012", "Table 4")
JONES_TABLE_2 = Citation("jones_2021", "Table 2")
ZHANG_CYTOPENIA = Citation(
    "zhang_2023", "5. Safety and tolerability, Neutropenia, thrombocytopenia and anemia"
)
ZHANG_SKIN = Citation(
    "zhang_2023",
    "5. Safety and tolerability, Severe skin reactions (including allergic reactions)",
)
ZHANG_LIVER = Citation("zhang_2023", "5. Safety and tolerability, Hepatotoxicity")
ZHANG_PREGNANCY = Citation(
    "zhang_2023", "6. Dosage in special populations, Pregnant and lactating women"
)
JONES_RENAL = Citation("jones_2021", "6.2. Renal impairment")
JONES_PREGNANCY = Citation("jones_2021", "6.1. Pregnancy/breast feeding")
