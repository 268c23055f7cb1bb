"""Table 3: prophylaxis of venous thromboembolism (VTE) with lenalidomide and dexamethasone.

Kim HJ et al., Blood Res 2015;50:7-18, Table 3 with footnotes a and b, and the recommendations of
the section Venous thromboembolism.
"""

from __future__ import annotations

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
from lenarules.language.outcome import PrintedOption
from lenarules.language.table import Note, Row
from lenarules.language.text import in_words
from lenarules.language.words import Strength
from lenarules.publications.kim_2015.advice import KimCaution, KimMonitoring
from lenarules.publications.kim_2015.paper import RECOMMENDATIONS, TABLE_3, VTE

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
ASPIRIN_WITH_ROW_2 = VteProphylaxis(
    VteKind.ASPIRIN, (ASPIRIN_100_MG,), monitoring=frozenset((KimMonitoring.BLEEDING,))
)

ROWS = (
    Row(
        "row_1",
        when=RECENT_VTE_IMMOBILE_OR_HIGH_DOSE,
        open="which drug of the cell, the sign of 'within 6 months' and of '480 mg/month', a month "
        "against a cycle, what follows where platelets are low, and from when "
        "the 4 cycles are counted",
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
        "comorbidity such as infection, renal disease, pulmonary disease, congestive heart "
        "failure, arterial thromboembolism, hereditary or acquired thrombophilia, concomitant "
        "erythropoietin, BMI >= 30 kg/m2) and platelets >= 100,000/uL: aspirin 100 mg daily with "
        "cautious monitoring of bleeding for the duration of lenalidomide/dexamethasone",
    ),
    Row(
        "row_3",
        when=NO_VTE_RISK | FEW_PLATELETS,
        then=VteProphylaxis(VteKind.NONE, monitoring=frozenset((KimMonitoring.VTE_SYMPTOMS,))),
        strength=Strength.SHOULD,
        cite=TABLE_3.at("row 3, no VTE risk or platelets < 100,000"),
        printed="no VTE risk or platelets < 100,000/uL: no prophylaxis, with close monitoring of "
        "VTE-related symptoms",
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
        "after_4_cycles",
        when=RISK_OF_ROW_1 & ~FIRST_4_CYCLES,
        adds=(KimCaution.FOUR_CYCLES_FROM_THE_START,),
        cite=TABLE_3.at("row 1"),
        printed="duration: first 4 cycles, then switch to aspirin",
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
