"""Table 3: prophylaxis of venous thromboembolism (VTE) with lenalidomide and dexamethasone.

Kim HJ et al., Blood Res 2015;50:7-18, Table 3 with footnotes a and b, and the recommendations of
the section Venous thromboembolism.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.clinical.advice import InputCaution
from lenarules.clinical.facts import (
    AGE,
    BMI,
    COMORBIDITIES,
    CREATININE_CLEARANCE,
    CYCLE,
    DEXAMETHASONE_PER_CYCLE,
    DIALYSIS,
    ECOG,
    ERYTHROPOIETIN,
    IMMOBILISED,
    MONTHS_SINCE_VTE,
    NEVER,
    PLATELETS,
    VteComorbidity,
)
from lenarules.clinical.prophylaxis import DrugRegimen, Then, VteKind, VteProphylaxis
from lenarules.language.condition import any_of
from lenarules.language.decide import Decider
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.table import Adopt, Note, Offer, Resolution, Row, Table
from lenarules.language.text import in_words
from lenarules.language.words import Basis, Principle, Strength
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring
from lenarules.publications.kim_2015.paper import FIG_1, RECOMMENDATIONS, TABLE_3, TABLE_4, VTE

if TYPE_CHECKING:
    from lenarules.clinical.facts import VteHistory
    from lenarules.language.decision import Decision

CRCL = CREATININE_CLEARANCE
ON_DIALYSIS = DIALYSIS.holds

# Row 1, as printed: for whom, the limits of warfarin, the duration.
RECENT_VTE = MONTHS_SINCE_VTE <= 6
RECENT_VTE_IMMOBILE_OR_HIGH_DOSE = any_of(
    RECENT_VTE, IMMOBILISED.holds, DEXAMETHASONE_PER_CYCLE >= 480
)
WARFARIN_FOR_KIDNEYS = CRCL < 30
WARFARIN_FOR_PLATELETS = PLATELETS < 50_000
FIRST_4_CYCLES = CYCLE <= 4
# Row 2, as printed: footnote b and the limit of platelets.
OTHER_RISK = any_of(
    AGE >= 75,
    ~MONTHS_SINCE_VTE.is_(NEVER),
    ECOG >= 2,
    COMORBIDITIES.has(VteComorbidity.INFECTION),
    COMORBIDITIES.has(VteComorbidity.RENAL_DISEASE),
    COMORBIDITIES.has(VteComorbidity.PULMONARY_DISEASE),
    COMORBIDITIES.has(VteComorbidity.CONGESTIVE_HEART_FAILURE),
    COMORBIDITIES.has(VteComorbidity.ARTERIAL_THROMBOEMBOLISM),
    COMORBIDITIES.has(VteComorbidity.THROMBOPHILIA),
    ERYTHROPOIETIN.holds,
    BMI >= 30,
)
ENOUGH_PLATELETS = PLATELETS >= 100_000
# Row 3, as printed. "No VTE risk" is not said of a patient on dialysis, whom the table never
# names, while renal disease is a printed risk.
NO_VTE_RISK = ~RECENT_VTE_IMMOBILE_OR_HIGH_DOSE & ~OTHER_RISK & ~ON_DIALYSIS
FEW_PLATELETS = PLATELETS < 100_000

# What resolutions lean on, made of the printed parts above.
RISK_OF_ROW_1 = RECENT_VTE_IMMOBILE_OR_HIGH_DOSE
KIDNEYS_OR_DIALYSIS = WARFARIN_FOR_KIDNEYS | ON_DIALYSIS
ASPIRIN_LATER = ~FIRST_4_CYCLES & ENOUGH_PLATELETS
NONE_LATER = ~FIRST_4_CYCLES & FEW_PLATELETS

ASPIRIN_100_MG = DrugRegimen("aspirin", dose=100, unit="mg", frequency="daily")
AFTER_4_CYCLES = (
    Then(VteKind.ASPIRIN, (ASPIRIN_100_MG,), in_words(ASPIRIN_LATER)),
    Then(VteKind.NONE, (), in_words(NONE_LATER)),
)
WARFARIN = VteProphylaxis(
    VteKind.WARFARIN, (DrugRegimen("warfarin", inr=(2, 3)),), then=AFTER_4_CYCLES
)
HEPARIN_ALONE = VteProphylaxis(
    VteKind.LMWH,
    (
        DrugRegimen("enoxaparin", dose=40, unit="mg", frequency="daily"),
        DrugRegimen("dalteparin", dose=5_000, unit="IU", frequency="daily"),
    ),
    then=AFTER_4_CYCLES,
)
HEPARIN = VteProphylaxis(
    VteKind.LMWH,
    HEPARIN_ALONE.regimens,
    then=AFTER_4_CYCLES,
    options=(
        PrintedOption(
            WARFARIN,
            Strength.SHOULD,
            "kim_2015.venous_thromboembolism",
            VTE.at(f"{RECOMMENDATIONS}, second point"),
            "four months' injection of LMWH or administration of warfarin",
        ),
    ),
)
ASPIRIN_AFTER_ROW_1 = VteProphylaxis(VteKind.ASPIRIN, (ASPIRIN_100_MG,))

ROWS = (
    Row(
        "row_1",
        when=RECENT_VTE_IMMOBILE_OR_HIGH_DOSE,
        open="which drug of the cell, the sign of 'within 6 months' and of '480 mg/month', a month "
        "against a cycle, and what follows where platelets are low",
        strength=Strength.SHOULD,
        cite=TABLE_3.at("row 1, recent VTE or immobilization or high-dose dexamethasone", "a"),
        printed="recent VTE within 6 months or immobilization or high-dose dexamethasone a) "
        "(480 mg/month): LMWH (enoxaparin 40 mg or dalteparin 5,000 IU daily), or warfarin "
        "(INR 2-3) if ClCr < 30 mL/min or platelets < 50,000/uL; first 4 cycles, then aspirin "
        "100 mg daily",
    ),
    Row(
        "row_2",
        when=OTHER_RISK & ENOUGH_PLATELETS,
        then=VteProphylaxis(
            VteKind.ASPIRIN,
            (DrugRegimen("aspirin", dose=100, unit="mg", frequency="daily"),),
            monitoring=frozenset((KimMonitoring.BLEEDING,)),
        ),
        strength=Strength.SHOULD,
        cite=TABLE_3.at("row 2, other risk of VTE and platelets >= 100,000", "b"),
        printed="other risk b) of VTE (age >= 75 years, history of VTE, ECOG PS 2 or more, medical "
        "comorbidity, erythropoietin, BMI >= 30 kg/m2) and platelets >= 100,000/uL: aspirin 100 mg "
        "daily for the duration of lenalidomide/dexamethasone",
    ),
    Row(
        "row_3",
        when=NO_VTE_RISK | FEW_PLATELETS,
        then=VteProphylaxis(VteKind.NONE, monitoring=frozenset((KimMonitoring.VTE_SYMPTOMS,))),
        strength=Strength.SHOULD,
        cite=TABLE_3.at("row 3, no VTE risk or platelets < 100,000"),
        printed="no VTE risk or platelets < 100,000/uL: no prophylaxis",
    ),
)

HEPARIN_OR_NONE = RISK_OF_ROW_1 & FIRST_4_CYCLES & FEW_PLATELETS & ~WARFARIN_FOR_PLATELETS

NOTES = (
    Note(
        "recent_vte",
        when=RECENT_VTE,
        adds=(KimCaution.RECENT_VTE_IS_NOT_TREATED,),
        cite=TABLE_3.at("title and row 1"),
        printed="prophylactic management; recent VTE within 6 months",
    ),
    Note(
        "list_is_open",
        when=(NO_VTE_RISK | FEW_PLATELETS) & ~HEPARIN_OR_NONE,
        adds=(KimCaution.RISK_LIST_IS_OPEN,),
        cite=TABLE_3.at("row 2", "b"),
        printed="medical comorbidity such as",
    ),
    Note(
        "warfarin_below_50_000",
        when=RISK_OF_ROW_1 & FIRST_4_CYCLES & WARFARIN_FOR_PLATELETS,
        adds=(KimCaution.WARFARIN_BELOW_50_000_NOT_ADOPTED,),
        cite=TABLE_3.at("row 1"),
        printed="warfarin if platelets < 50,000/uL",
    ),
)

DRUG_OR_NONE = Refer(
    "give the prophylaxis of row 1, or none? Row 1 prints it for the risk, row 3 and the "
    "recommendations print none for the platelets.",
    advice=frozenset((KimMonitoring.VTE_SYMPTOMS, KimMonitoring.BLEEDING)),
)
READ_IN_ROW_1 = (
    "480 mg/month is 480 mg or more in a cycle, within 6 months is up to 6 months, four months are "
    "4 cycles"
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
        adopts=Adopt("row_1", ASPIRIN_AFTER_ROW_1),
        offers=(),
        bases={Basis.OVERLAP},
        principle=Principle.OWN_TEXT,
        cites=(TABLE_3.at("row 1"), TABLE_3.at("row 2", "b")),
        reading="after the first 4 cycles, aspirin in both rows; row 1 is the answer",
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
        reading="no prophylaxis: row 3, the recommendations and the bleeding risks of Table 4 all "
        "speak against the warfarin that row 1 prints",
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

TABLE = Table(
    "kim_2015.table_3",
    title="Prophylactic management of venous thromboembolism",
    cite=TABLE_3,
    caption="Footnote a: 480 mg/month. Footnote b lists the other risks; its comorbidities are "
    "printed as examples ('such as').",
    facts=(
        PLATELETS,
        CREATININE_CLEARANCE,
        DIALYSIS,
        DEXAMETHASONE_PER_CYCLE,
        CYCLE,
        MONTHS_SINCE_VTE,
        IMMOBILISED,
        AGE,
        ECOG,
        BMI,
        ERYTHROPOIETIN,
        COMORBIDITIES,
    ),
    rows=ROWS,
    notes=NOTES,
    resolutions=RESOLUTIONS,
)

DECIDE: Decider[VteProphylaxis] = Decider(TABLE, InputCaution.CHECK_UNIT)


def vte_prophylaxis(
    *,
    platelets: Any,
    creatinine_clearance: Any,
    on_dialysis: bool | None,
    dexamethasone_mg_per_cycle: Any,
    cycle: Any,
    months_since_vte: Any | VteHistory,
    immobilised: bool | None,
    age: Any,
    ecog: Any,
    bmi: Any,
    erythropoietin: bool | None,
    comorbidities: Any,
) -> Decision[VteProphylaxis]:
    """Return the prophylaxis of venous thromboembolism, by Kim 2015, Table 3.

    Every fact is passed; an unknown one is ``None``.

    Args:
        platelets: cells/uL: 0 or 1,000 to 2,000,000.
        creatinine_clearance: mL/min, 0 to 400.
        on_dialysis: whether the patient is on dialysis.
        dexamethasone_mg_per_cycle: mg, 0 to 1,120: the largest of this course so far, the present
            cycle included.
        cycle: the number of the cycle, 1 to 1,000.
        months_since_vte: months since the last VTE, 0 to 1,200, or ``NEVER``.
        immobilised: now or at any time in the first four cycles.
        age: completed years, 18 to 120.
        ecog: ECOG performance status, 0 to 4.
        bmi: body mass index, kg/m2, 10 to 100.
        erythropoietin: whether erythropoietin is given.
        comorbidities: a collection of ``VteComorbidity``; an empty one means none of them.

    Returns:
        The decision. Its outcome is a ``VteProphylaxis``, or ``Refer`` for a risk of row 1 in the
        first 4 cycles with platelets from 50,000 to below 100,000.

    Raises:
        WrongType: a value is of a type that its fact does not take.
        OutOfDomain: a value is out of its range; ``UnitSlip`` where another unit explains it.
        InsufficientData: an unknown fact still changes the answer.

    Source:
        Kim 2015, Table 3 with footnotes a and b; Venous thromboembolism, recommendations; Table 4,
        footnote a; Fig. 1 for dialysis.

    Example:
        >>> from lenarules import NEVER
        >>> answer = vte_prophylaxis(
        ...     platelets=150_000, creatinine_clearance=80, on_dialysis=False,
        ...     dexamethasone_mg_per_cycle=160, cycle=2, months_since_vte=NEVER,
        ...     immobilised=False, age=78, ecog=1, bmi=24, erythropoietin=False, comorbidities=(),
        ... )
        >>> answer.outcome.kind.name
        'ASPIRIN'
    """
    return DECIDE(
        platelets,
        creatinine_clearance,
        on_dialysis,
        dexamethasone_mg_per_cycle,
        cycle,
        months_since_vte,
        immobilised,
        age,
        ecog,
        bmi,
        erythropoietin,
        comorbidities,
    )
