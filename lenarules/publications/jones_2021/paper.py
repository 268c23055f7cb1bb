"""Jones JR et al., safety of lenalidomide maintenance after autologous transplant, 2021.

Expert Opin Drug Saf 2021, doi 10.1080/14740338.2021.1945578; read from the accepted manuscript,
whose headings and numbers are given here. All of it is about single-agent lenalidomide as
maintenance after autologous stem cell transplantation. The places below are the places of this
paper that rows, notes and resolutions cite.
"""

from __future__ import annotations

from lenarules.language.words import Citation

KEY = "jones_2021"
#: In whom, and with what, the paper speaks.
SETTING = "lenalidomide alone, maintenance after autologous transplantation"

PHARMACOKINETICS = Citation(KEY, "3. Pharmacokinetics")
APPLICATIONS = Citation(KEY, "4. Clinical applications")
TOLERATED_DOSE = Citation(KEY, "5.1. Maximum tolerated dose (MTD)")
SECOND_CANCERS = Citation(KEY, "5.2. SPMs")
HAEMATOLOGICAL = Citation(KEY, "5.3. Haematological")
GASTRO_INTESTINAL = Citation(KEY, "5.5. Gastro-intestinal")
VTE = Citation(KEY, "5.7. Venous thromboembolism")
CUTANEOUS = Citation(KEY, "5.8. Cutaneous effects")
PREGNANCY = Citation(KEY, "6.1. Pregnancy/breast feeding")
RENAL = Citation(KEY, "6.2. Renal impairment")
OTHER_CONSIDERATIONS = Citation(KEY, "6.3. Other considerations")
PRESCRIBING = Citation(KEY, "9.3. How likely are physicians to prescribe the drug?")
TABLE_1 = Citation(KEY, "Table 1")
TABLE_2 = Citation(KEY, "Table 2")

KIM_INDICATION = Citation(
    "kim_2015", "INDICATION AND TIMING", "expert recommendations, second point"
)
KIM_TERATOGENICITY = Citation(
    "kim_2015",
    "PROPHYLACTIC MANAGEMENT OF ADVERSE EVENTS, Infection and teratogenicity",
)
KIM_OTHER_ADVERSE_EVENTS = Citation("kim_2015", "TREATMENT OF ADVERSE EVENTS, Other adverse events")
KIM_TABLE_3 = Citation("kim_2015", "Table 3")
VAN_DE_DONK_TABLE_4 = Citation("van_de_donk_2012", "Table 4")
ZHANG_SKIN = Citation(
    "zhang_2023",
    "5. Safety and tolerability, Severe skin reactions (including allergic reactions)",
)
ZHANG_HEPATOTOXICITY = Citation("zhang_2023", "5. Safety and tolerability, Hepatotoxicity")
ZHANG_PREGNANCY = Citation(
    "zhang_2023", "6. Dosage in special populations, Pregnant and lactating women"
)
KIM_CYTOPENIA = Citation("kim_2015", "DOSE AND SCHEDULE, Cytopenia")
