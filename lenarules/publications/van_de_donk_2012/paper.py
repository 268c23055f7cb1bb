"""van de Donk NWCJ et al., lenalidomide for relapsed and refractory multiple myeloma, 2012.

A review in Cancer Management and Research. The places below are the places of this paper that
rows, notes and resolutions cite, under its own headings; paragraphs are counted below a heading,
sentences in a paragraph.
"""

from __future__ import annotations

from lenarules.language.words import Citation

KEY = "van_de_donk_2012"
#: In whom, and with what, the paper speaks.
SETTING = "lenalidomide and dexamethasone, relapsed or refractory disease"

TABLE_1 = Citation(KEY, "Table 1")
TABLE_2 = Citation(KEY, "Table 2")
TABLE_3 = Citation(KEY, "Table 3")
TABLE_4 = Citation(KEY, "Table 4")
TABLE_5 = Citation(KEY, "Table 5")
LEN_DEX = Citation(KEY, "Lenalidomide plus dexamethasone in relapsed/refractory MM")
FRAIL_OR_ELDERLY = Citation(
    KEY, "Lenalidomide treatment in frail or elderly patients with relapsed/refractory MM"
)
RENAL_IMPAIRMENT = Citation(KEY, "Renal impairment")
NEUTROPENIA = Citation(
    KEY, "Management of adverse events associated with lenalidomide, Neutropenia"
)
VTE = Citation(
    KEY, "Management of adverse events associated with lenalidomide, Venous thromboembolism"
)
OTHER_ADVERSE_EVENTS = Citation(
    KEY, "Management of adverse events associated with lenalidomide, Other adverse events"
)

KIM_FIG_1 = Citation("kim_2015", "Fig. 1")
KIM_TABLE_3 = Citation("kim_2015", "Table 3")
KIM_DOSE_AND_SCHEDULE = Citation("kim_2015", "DOSE AND SCHEDULE")
KIM_HEMATOLOGIC = Citation("kim_2015", "TREATMENT OF ADVERSE EVENTS, Hematologic toxicities")
JONES_TABLE_2 = Citation("jones_2021", "Table 2")
ZHANG_SKIN = Citation(
    "zhang_2023",
    "5. Safety and tolerability, Severe skin reactions (including allergic reactions)",
)
JONES_VTE = Citation("jones_2021", "5.7. Venous thromboembolism")
