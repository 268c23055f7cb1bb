"""Fig. 1: the starting dose of lenalidomide by renal function and blood counts.

Kim HJ et al., Blood Res 2015;50:7-18, Fig. 1 with footnotes a to c. The caption gives days 1-21 of
28 ("21 days out of 28 days"; the days are named in DOSE AND SCHEDULE, paragraph 1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.dosing import LenalidomideDose, NoStart, StartingDose, TreatmentDays
from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, DIALYSIS, PLATELETS
from lenarules.language.condition import ALWAYS
from lenarules.language.decide import Decider
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.table import Adopt, Note, Offer, Resolution, Row, Table
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications.kim_2015.advice import (
    KimAdministration,
    KimCaution,
    KimMonitoring,
    KimSupportiveCare,
)
from lenarules.publications.kim_2015.limits import (
    LOW_PLATELETS_IN_TREATMENT,
    SEVERE_NEUTROPENIA,
)
from lenarules.publications.kim_2015.paper import (
    CYTOPENIA,
    FIG_1,
    HEMATOLOGIC,
    JONES_RENAL,
    RECOMMENDATIONS,
    VAN_DE_DONK_TABLE_4,
)

if TYPE_CHECKING:
    from lenarules.language.decision import Decision

CRCL = CREATININE_CLEARANCE
ON_DIALYSIS = DIALYSIS.holds

# The heads of the figure, as printed. Columns:
NORMAL = CRCL >= 50
MODERATE = (CRCL >= 30) & (CRCL < 50)
SEVERE = CRCL < 30
END_STAGE = (CRCL < 30) & ON_DIALYSIS
# Rows:
ADEQUATE = (ANC > 1_000) & (PLATELETS > 50_000)
LOW_COUNTS = (ANC < 1_000) | (PLATELETS < 50_000)
# The counts at which the text interrupts the drug in treatment:
VERY_LOW_COUNTS = SEVERE_NEUTROPENIA | LOW_PLATELETS_IN_TREATMENT
# Caption:
DAYS_1_TO_21 = TreatmentDays(first=1, last=21, cycle=28)

FOOTNOTE_A = PrintedOption(
    LenalidomideDose(mg=15, every_days=1, days=DAYS_1_TO_21),
    Strength.MAY,
    "kim_2015.fig_1.footnote_a",
    FIG_1.at("moderate RI, 10 mg once daily", "a"),
    "may be escalated to 15 mg once daily after 2 cycles if not responding and tolerating",
)
FOOTNOTE_B = PrintedOption(
    LenalidomideDose(mg=10, every_days=1, days=DAYS_1_TO_21),
    Strength.MAY,
    "kim_2015.fig_1.footnote_b",
    FIG_1.at("15 mg every other day, in two cells", "b"),
    "may be escalated to 10 mg once daily if tolerating",
)

ROWS = (
    Row(
        "normal.adequate",
        when=NORMAL & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=25, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Normal"),
        printed="Clcr >= 50 mL/min; ANC > 1,000/uL and platelets > 50,000/uL: 25 mg once daily",
    ),
    Row(
        "moderate.adequate",
        when=MODERATE & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=10, every_days=1, days=DAYS_1_TO_21), FOOTNOTE_A),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Moderate RI", "a"),
        printed="30 mL/min <= Clcr < 50 mL/min; ANC > 1,000/uL and platelets > 50,000/uL: "
        "10 mg once daily a)",
    ),
    Row(
        "severe.adequate",
        when=SEVERE & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=15, every_days=2, days=DAYS_1_TO_21), FOOTNOTE_B),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column Severe RI", "b"),
        printed="Clcr < 30 mL/min; ANC > 1,000/uL and platelets > 50,000/uL: "
        "15 mg every other day b)",
    ),
    Row(
        "end_stage.adequate",
        when=END_STAGE & ADEQUATE,
        then=StartingDose(LenalidomideDose(mg=5, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC > 1,000 and platelets > 50,000; column End-stage renal disease", "c"),
        printed="Clcr < 30 mL/min (requiring dialysis); ANC > 1,000/uL and platelets > 50,000/uL: "
        "5 mg once daily c)",
    ),
    Row(
        "normal.low_counts",
        when=NORMAL & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=15, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Normal"),
        printed="Clcr >= 50 mL/min; ANC < 1,000/uL or platelets < 50,000/uL: 15 mg once daily",
    ),
    Row(
        "moderate.low_counts",
        when=MODERATE & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=15, every_days=2, days=DAYS_1_TO_21), FOOTNOTE_B),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Moderate RI", "b"),
        printed="30 mL/min <= Clcr < 50 mL/min; ANC < 1,000/uL or platelets < 50,000/uL: "
        "15 mg every other day b)",
    ),
    Row(
        "severe.low_counts",
        when=SEVERE & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=5, every_days=1, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column Severe RI"),
        printed="Clcr < 30 mL/min; ANC < 1,000/uL or platelets < 50,000/uL: 5 mg once daily",
    ),
    Row(
        "end_stage.low_counts",
        when=END_STAGE & LOW_COUNTS,
        then=StartingDose(LenalidomideDose(mg=5, every_days=2, days=DAYS_1_TO_21)),
        strength=Strength.SHOULD,
        cite=FIG_1.at("ANC < 1,000 or platelets < 50,000; column End-stage renal disease"),
        printed="Clcr < 30 mL/min (requiring dialysis); ANC < 1,000/uL or platelets < 50,000/uL: "
        "5 mg every other day",
    ),
)

NOTES = (
    Note(
        "low_counts.support",
        when=LOW_COUNTS,
        adds=(
            KimSupportiveCare.GROWTH_FACTOR,
            KimSupportiveCare.PLATELET_TRANSFUSION,
            KimSupportiveCare.MONITOR_FREQUENTLY,
        ),
        cite=FIG_1.at("low-count cells"),
        printed="GF support/platelet transfusion as needed; monitor frequently",
    ),
    Note(
        "footnote_c",
        when=ON_DIALYSIS,
        adds=(KimAdministration.AFTER_DIALYSIS,),
        cite=FIG_1.at("column End-stage renal disease, 5 mg once daily", "c"),
        printed="on dialysis days, the dose is given following dialysis; printed on one of the two "
        "end-stage cells, read for every dose on dialysis as in van_de_donk_2012, Table 4, "
        "Dialysis",
    ),
    Note(
        "low_counts.later_cycle",
        when=LOW_COUNTS & ~VERY_LOW_COUNTS,
        adds=(KimCaution.LATER_CYCLE_IS_DELAYED,),
        cite=HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first point"),
        printed="at the beginning of each new cycle, delay for 1 week if ANC < 1,000 cells/uL",
    ),
    Note(
        "heavy_marrow_infiltration",
        when=(PLATELETS < 50_000) & (PLATELETS >= 30_000),
        adds=(KimCaution.HEAVY_MARROW_INFILTRATION,),
        cite=CYTOPENIA.at("paragraph 1"),
        printed="caution: platelets < 50,000/uL, or < 30,000/uL with heavy marrow infiltration",
    ),
    Note(
        "adjust_at_each_cycle",
        when=ALWAYS,
        adds=(KimCaution.ADJUST_AT_EACH_CYCLE,),
        cite=FIG_1.at("last line"),
        printed="adjust the dose at each cycle if changes in Clcr or blood cell counts occur",
    ),
)

START_OR_WAIT = Refer(
    "start at the printed dose with growth factor support and platelet transfusion, or do not "
    "start until the counts recover? The paper prints a starting dose for every low count, and "
    "elsewhere interrupts the drug at counts as low as these.",
    options=(
        PrintedOption(
            NoStart(),
            Strength.SHOULD,
            "kim_2015.hematologic_toxicities",
            HEMATOLOGIC.at(f"{RECOMMENDATIONS}, first and third points"),
            "severe neutropenia (ANC 500 cells/uL): interrupt, add G-CSF; platelets < 30,000 "
            "cells/uL: transfusion, dose modification or discontinuation",
        ),
    ),
    advice=frozenset((KimMonitoring.BLOOD_COUNTS,)),
)

RESOLUTIONS = (
    Resolution(
        "equality.normal",
        region=NORMAL & ~ADEQUATE & ~LOW_COUNTS,
        adopts=Adopt("normal.adequate"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("paragraph 1"),),
        reading="a count exactly at its limit is no cytopenia: the text calls cytopenia what is "
        "below the limit",
    ),
    Resolution(
        "equality.moderate",
        region=MODERATE & ~ADEQUATE & ~LOW_COUNTS,
        adopts=Adopt("moderate.adequate"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("paragraph 1"),),
        reading="a count exactly at its limit is no cytopenia: the text calls cytopenia what is "
        "below the limit",
    ),
    Resolution(
        "equality.severe",
        region=SEVERE & ~ADEQUATE & ~LOW_COUNTS,
        adopts=Adopt("severe.adequate"),
        bases={Basis.GAP},
        principle=Principle.OWN_TEXT,
        cites=(CYTOPENIA.at("paragraph 1"),),
        reading="a count exactly at its limit is no cytopenia: the text calls cytopenia what is "
        "below the limit",
    ),
    Resolution(
        "dialysis.adequate",
        region=ON_DIALYSIS & ~LOW_COUNTS,
        adopts=Adopt("end_stage.adequate"),
        bases={Basis.OVERLAP, Basis.OVERRIDE, Basis.GAP},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_4.at("Dialysis"), JONES_RENAL.at("paragraph 1")),
        reading="on dialysis the end-stage column holds, whatever the creatinine clearance; "
        "the sibling's dialysis row has no limit of clearance",
        over=("equality.normal", "equality.moderate", "equality.severe"),
    ),
    Resolution(
        "dialysis.low_counts",
        region=ON_DIALYSIS & LOW_COUNTS,
        adopts=Adopt("end_stage.low_counts"),
        bases={Basis.OVERLAP, Basis.OVERRIDE},
        principle=Principle.SIBLING,
        cites=(VAN_DE_DONK_TABLE_4.at("Dialysis"), JONES_RENAL.at("paragraph 1")),
        reading="on dialysis the end-stage column holds, whatever the creatinine clearance; "
        "the sibling's dialysis row has no limit of clearance",
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
        reading="the low-count cell and the interruption at such counts are both printed; no text "
        "says which holds at the start",
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
        reading="the low-count cell and the interruption at such counts are both printed; no text "
        "says which holds at the start",
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
        reading="the low-count cell and the interruption at such counts are both printed; no text "
        "says which holds at the start",
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
        reading="the low-count cell of the end-stage column and the interruption at such counts "
        "are both printed; no text says which holds at the start",
        over=("dialysis.low_counts",),
    ),
)

TABLE = Table(
    "kim_2015.fig_1",
    title="Starting dose of lenalidomide by renal function and cytopenia",
    cite=FIG_1,
    caption="Each cycle is 21 days out of 28 (caption of Fig. 1); days 1-21 are named in DOSE AND "
    "SCHEDULE, paragraph 1.",
    facts=(CREATININE_CLEARANCE, ANC, PLATELETS, DIALYSIS),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[StartingDose] = Decider(TABLE, InputCaution.CHECK_UNIT)


def starting_dose(
    *,
    creatinine_clearance: Any,
    anc: Any,
    platelets: Any,
    on_dialysis: bool | None,
) -> Decision[StartingDose]:
    """Return the dose of lenalidomide to start with, by Kim 2015, Fig. 1.

    Every fact is passed; an unknown one is ``None``.

    Args:
        creatinine_clearance: mL/min, 0 to 400 (Cockcroft-Gault or MDRD; the paper names both).
        anc: absolute neutrophil count, cells/uL: 0 or 10 to 100,000.
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        on_dialysis: whether the patient is on dialysis.

    Returns:
        The decision. Its outcome is a ``StartingDose``, or ``Refer`` where ANC is below 500 or
        platelets are below 30,000: the paper prints a dose and, elsewhere, an interruption.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Fig. 1 with footnotes a to c; the section Cytopenia; the first and third points
        of the recommendations under Hematologic toxicities.

    Example:
        >>> answer = starting_dose(
        ...     creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False
        ... )
        >>> print(answer.outcome.dose)
        10 mg once daily, days 1-21 of 28
        >>> answer.row.id
        'kim_2015.fig_1.moderate.adequate'
    """
    return DECIDE(creatinine_clearance, anc, platelets, on_dialysis)
