"""Zhang CW et al., lenalidomide use in multiple myeloma (review), 2023.

Mol Clin Oncol, doi 10.3892/mco.2023.2705. The places below are the places of this paper that rows,
notes and resolutions cite, under its own headings. Its contents name section 5 "Safety and
tolerance"; the heading in the text is "Safety and tolerability".
"""

from __future__ import annotations

from lenarules.language.words import Citation

KEY = "zhang_2023"
#: In whom, and with what, the paper speaks.
SETTING = "lenalidomide in multiple myeloma, a review of every setting"
SAFETY = "5. Safety and tolerability"
SPECIAL_POPULATIONS = "6. Dosage in special populations"

PHARMACOKINETICS = Citation(KEY, "3. Pharmacokinetics")
CYTOPENIA = Citation(KEY, f"{SAFETY}, Neutropenia, thrombocytopenia and anemia")
THYROID = Citation(KEY, f"{SAFETY}, Thyroid dysfunction")
TUMOUR_LYSIS = Citation(KEY, f"{SAFETY}, Tumor lysis syndrome")
SKIN = Citation(KEY, f"{SAFETY}, Severe skin reactions (including allergic reactions)")
SECOND_TUMOUR = Citation(KEY, f"{SAFETY}, Second primary tumor")
HEPATOTOXICITY = Citation(KEY, f"{SAFETY}, Hepatotoxicity")
INFECTIONS = Citation(KEY, f"{SAFETY}, Infections")
TERATOGENICITY = Citation(KEY, f"{SAFETY}, Teratogenicity")
RENAL_INSUFFICIENCY = Citation(
    KEY, f"{SPECIAL_POPULATIONS}, Medications for patients with renal insufficiency"
)
ELDERLY = Citation(KEY, f"{SPECIAL_POPULATIONS}, Elderly patients")
PREGNANT_AND_LACTATING = Citation(KEY, f"{SPECIAL_POPULATIONS}, Pregnant and lactating women")

JONES_CUTANEOUS = Citation("jones_2021", "5.8. Cutaneous effects")
JONES_TABLE_2 = Citation("jones_2021", "Table 2")
JONES_PREGNANCY = Citation("jones_2021", "6.1. Pregnancy/breast feeding")
KIM_FIG_1 = Citation("kim_2015", "Fig. 1")
KIM_HEMATOLOGIC = Citation("kim_2015", "TREATMENT OF ADVERSE EVENTS, Hematologic toxicities")
KIM_OTHER_ADVERSE_EVENTS = Citation("kim_2015", "TREATMENT OF ADVERSE EVENTS, Other adverse events")
VAN_DE_DONK_TABLE_4 = Citation("van_de_donk_2012", "Table 4")
