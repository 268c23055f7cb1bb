"""Table 3: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.language.outcome import Refer
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle
from lenarules.publications.kim_2015.advice import KimMonitoring
from lenarules.publications.kim_2015.paper import FIG_1, RECOMMENDATIONS, TABLE_3, TABLE_4, VTE
from lenarules.publications.kim_2015.vte_prophylaxis.printed import (
    ASPIRIN_AFTER_ROW_1,
    ASPIRIN_LATER,
    ASPIRIN_WITH_ROW_2,
    ENOUGH_PLATELETS,
    FIRST_4_CYCLES,
    HEPARIN,
    HEPARIN_ALONE,
    HEPARIN_OR_NONE,
    KIDNEYS_OR_DIALYSIS,
    NONE_LATER,
    ON_DIALYSIS,
    OTHER_RISK,
    RISK_OF_ROW_1,
    WARFARIN,
    WARFARIN_FOR_PLATELETS,
)

DRUG_OR_NONE = Refer(
    "give the prophylaxis of row 1, or none? Row 1 prints it for the risk, row 3 and the "
    "recommendations print none for the platelets.",
    advice=frozenset((KimMonitoring.VTE_SYMPTOMS,)),
)
READ_IN_ROW_1 = (
    "480 mg/month is 480 mg or more in a cycle, within 6 months is up to 6 months, four months are "
    "4 cycles, counted from the start of treatment"
)

RESOLUTIONS = (
    Resolution(
        "row_1.heparin",
        region=RISK_OF_ROW_1
        & FIRST_4_CYCLES
        & ENOUGH_PLATELETS
        & ~KIDNEYS_OR_DIALYSIS
        & ~OTHER_RISK,
        adopts=Adopt("row_1", HEPARIN),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1", "a"), VTE.at(f"{RECOMMENDATIONS}, second point")),
        reading=f"LMWH, with warfarin as an option; {READ_IN_ROW_1}",
    ),
    Resolution(
        "row_1.warfarin",
        region=RISK_OF_ROW_1
        & FIRST_4_CYCLES
        & ENOUGH_PLATELETS
        & KIDNEYS_OR_DIALYSIS
        & ~OTHER_RISK,
        adopts=Adopt("row_1", WARFARIN),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1"), FIG_1.at("column End-stage renal disease")),
        reading="warfarin in place of LMWH below 30 mL/min; dialysis counts as below 30 mL/min, as "
        f"in the end-stage column of Fig. 1; {READ_IN_ROW_1}",
    ),
    Resolution(
        "row_1.aspirin_later",
        region=RISK_OF_ROW_1 & ASPIRIN_LATER & ~OTHER_RISK,
        adopts=Adopt("row_1", ASPIRIN_AFTER_ROW_1),
        bases={Basis.COMPLETED},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1"), VTE.at(f"{RECOMMENDATIONS}, second point")),
        reading=f"after the first 4 cycles, aspirin; {READ_IN_ROW_1}",
    ),
    Resolution(
        "rows_1_and_2.heparin",
        region=RISK_OF_ROW_1
        & FIRST_4_CYCLES
        & ENOUGH_PLATELETS
        & ~KIDNEYS_OR_DIALYSIS
        & OTHER_RISK,
        adopts=Adopt("row_1", HEPARIN),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1", "a"), VTE.at(f"{RECOMMENDATIONS}, second point")),
        reading=f"the risk of row 1 comes before the other risks of row 2; {READ_IN_ROW_1}",
    ),
    Resolution(
        "rows_1_and_2.warfarin",
        region=RISK_OF_ROW_1 & FIRST_4_CYCLES & ENOUGH_PLATELETS & KIDNEYS_OR_DIALYSIS & OTHER_RISK,
        adopts=Adopt("row_1", WARFARIN),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1"), FIG_1.at("column End-stage renal disease")),
        reading="the risk of row 1 comes before the other risks of row 2; dialysis counts as below "
        f"30 mL/min, as in the end-stage column of Fig. 1; {READ_IN_ROW_1}",
    ),
    Resolution(
        "rows_1_and_2.aspirin_later",
        region=RISK_OF_ROW_1 & ASPIRIN_LATER & OTHER_RISK,
        adopts=Adopt("row_1", ASPIRIN_WITH_ROW_2),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1"), TABLE_3.at("row 2", "b")),
        reading="after the first 4 cycles, aspirin in both rows: row 1 is the answer, with the "
        "watch for bleeding that row 2 prints for the same drug",
    ),
    Resolution(
        "rows_1_and_3.heparin_or_none",
        region=HEPARIN_OR_NONE & ~KIDNEYS_OR_DIALYSIS,
        adopts=DRUG_OR_NONE,
        offers=(Offer("row_1", HEPARIN_ALONE), Offer("row_3")),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(TABLE_3.at("row 1"), TABLE_3.at("row 3"), VTE.at(f"{RECOMMENDATIONS}, third point")),
        reading="row 1 prints LMWH with no limit of platelets for it, row 3 prints none below "
        "100,000/uL; clot and bleeding both harm",
    ),
    Resolution(
        "rows_1_and_3.warfarin_or_none",
        region=HEPARIN_OR_NONE & KIDNEYS_OR_DIALYSIS,
        adopts=DRUG_OR_NONE,
        offers=(Offer("row_1", WARFARIN), Offer("row_3")),
        bases={Basis.OVERLAP},
        principle=Principle.REFER,
        cites=(TABLE_3.at("row 1"), TABLE_3.at("row 3"), VTE.at(f"{RECOMMENDATIONS}, third point")),
        reading="row 1 prints warfarin below 30 mL/min, row 3 prints none below 100,000 "
        "platelets/uL; clot and bleeding both harm",
    ),
    Resolution(
        "rows_1_and_3.none_below_50_000",
        region=RISK_OF_ROW_1 & FIRST_4_CYCLES & WARFARIN_FOR_PLATELETS,
        adopts=Adopt("row_3"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(
            TABLE_3.at("row 3"),
            VTE.at(f"{RECOMMENDATIONS}, third point"),
            TABLE_4.at("", "a"),
        ),
        reading="no prophylaxis: row 3 and the recommendations print none, and Table 4, footnote "
        "a, counts platelets below 100,000/uL as a bleeding risk (there against thrombolysis)",
    ),
    Resolution(
        "rows_1_and_3.none_later",
        region=RISK_OF_ROW_1 & NONE_LATER,
        adopts=Adopt("row_3"),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 2"), TABLE_3.at("row 3"), VTE.at(f"{RECOMMENDATIONS}, third point")),
        reading="after the first 4 cycles, no aspirin below 100,000 platelets/uL: row 2 asks for "
        "100,000 for the same drug",
    ),
    Resolution(
        "dialysis.renal_disease",
        region=ON_DIALYSIS & ~RISK_OF_ROW_1 & ~OTHER_RISK & ENOUGH_PLATELETS,
        adopts=Adopt("row_2"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(FIG_1.at("column End-stage renal disease"), TABLE_3.at("row 2", "b")),
        reading="a patient on dialysis has the renal disease of footnote b: Fig. 1 names dialysis "
        "as end-stage renal disease",
    ),
)
