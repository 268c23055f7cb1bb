"""Fig. 1: what is adopted where the print is silent or double, and why."""

from __future__ import annotations

from lenarules.clinical.dosing import NoStart
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.table import Adopt, Offer, Resolution
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications.kim_2015.advice import (
    KimMonitoring,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    FIG_1,
    HEMATOLOGIC,
    RECOMMENDATIONS,
    VAN_DE_DONK_TABLE_4,
)
from lenarules.publications.kim_2015.starting_dose.printed import (
    ADEQUATE,
    LOW_COUNTS,
    MODERATE,
    NORMAL,
    ON_DIALYSIS,
    SEVERE,
    VERY_LOW_COUNTS,
)

START_OR_WAIT = Refer(
    "start at the printed dose with growth factor support and platelet transfusion, or not before "
    "the counts recover? Fig. 1 prints a starting dose for every low count; for counts as low as "
    "these in treatment the recommendations print interruption and G-CSF (ANC), or transfusion, "
    "dose modification or discontinuation (platelets).",
    options=(
        PrintedOption(
            NoStart(),
            Strength.SHOULD,
            "kim_2015.hematologic_toxicities",
            HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first and third points"),
            "severe neutropenia (ANC 500 cells/uL): treatment should be interrupted and G-CSF "
            "added; platelets < 30,000 cells/uL: a combination of transfusions, dose modification "
            "or discontinuation",
        ),
    ),
    advice=frozenset((KimMonitoring.BLOOD_COUNTS,)),
)

EQUALITY_IS_NO_CYTOPENIA = (
    "a count exactly at its limit is no cytopenia: the text calls cytopenia what is below the limit"
)
DIALYSIS_IS_END_STAGE = (
    "on dialysis the end-stage column holds, whatever the creatinine clearance; "
    "the sibling's dialysis row has no limit of clearance"
)
NOTHING_SAYS_AT_THE_START = (
    "the low-count cell prints a dose and the recommendations print interruption (ANC) "
    "or a menu (platelets) at such counts; no text says which holds at the start"
)
RESOLUTIONS = (
    Resolution(
        "equality.normal",
        region=NORMAL & ~ADEQUATE & ~LOW_COUNTS,
        adopts=Adopt("normal.adequate"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("paragraph 1"),),
        reading=EQUALITY_IS_NO_CYTOPENIA,
    ),
    Resolution(
        "equality.moderate",
        region=MODERATE & ~ADEQUATE & ~LOW_COUNTS,
        adopts=Adopt("moderate.adequate"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("paragraph 1"),),
        reading=EQUALITY_IS_NO_CYTOPENIA,
    ),
    Resolution(
        "equality.severe",
        region=SEVERE & ~ADEQUATE & ~LOW_COUNTS,
        adopts=Adopt("severe.adequate"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("paragraph 1"),),
        reading=EQUALITY_IS_NO_CYTOPENIA,
    ),
    Resolution(
        "dialysis.adequate",
        region=ON_DIALYSIS & ~LOW_COUNTS,
        adopts=Adopt("end_stage.adequate"),
        bases={Basis.OVERLAP, Basis.OVERRIDE, Basis.GAP},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_4.at("Dialysis"),),
        reading=DIALYSIS_IS_END_STAGE,
        over=("equality.normal", "equality.moderate", "equality.severe"),
    ),
    Resolution(
        "dialysis.low_counts",
        region=ON_DIALYSIS & LOW_COUNTS,
        adopts=Adopt("end_stage.low_counts"),
        bases={Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_4.at("Dialysis"),),
        reading=DIALYSIS_IS_END_STAGE,
    ),
    Resolution(
        "very_low_counts.normal",
        region=NORMAL & VERY_LOW_COUNTS & ~ON_DIALYSIS,
        adopts=START_OR_WAIT,
        offers=(Offer("normal.low_counts"),),
        bases={Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(
            HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first and third points"),
            FIG_1.at("low-count cells"),
        ),
        reading=NOTHING_SAYS_AT_THE_START,
    ),
    Resolution(
        "very_low_counts.moderate",
        region=MODERATE & VERY_LOW_COUNTS & ~ON_DIALYSIS,
        adopts=START_OR_WAIT,
        offers=(Offer("moderate.low_counts"),),
        bases={Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(
            HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first and third points"),
            FIG_1.at("low-count cells"),
        ),
        reading=NOTHING_SAYS_AT_THE_START,
    ),
    Resolution(
        "very_low_counts.severe",
        region=SEVERE & VERY_LOW_COUNTS & ~ON_DIALYSIS,
        adopts=START_OR_WAIT,
        offers=(Offer("severe.low_counts"),),
        bases={Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(
            HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first and third points"),
            FIG_1.at("low-count cells"),
        ),
        reading=NOTHING_SAYS_AT_THE_START,
    ),
    Resolution(
        "very_low_counts.end_stage",
        region=ON_DIALYSIS & VERY_LOW_COUNTS,
        adopts=START_OR_WAIT,
        offers=(Offer("end_stage.low_counts", unmatched_too=True),),
        bases={Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.REFER,
        cites=(
            HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first and third points"),
            FIG_1.at("low-count cells"),
            VAN_DE_DONK_TABLE_4.at("Dialysis"),
        ),
        reading="the low-count cell of the end-stage column prints a dose and the recommendations "
        "print interruption (ANC) or a menu (platelets) at such counts; no text says which holds "
        "at the start",
        over=("dialysis.low_counts",),
    ),
)
