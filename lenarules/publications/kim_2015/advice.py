"""The advice that Kim 2015 prints beside its rows, member by member with its citation."""

from __future__ import annotations

from lenarules.clinical.advice import Administration, Caution, Companion, Monitoring, SupportiveCare
from lenarules.language.codec import storable
from lenarules.publications.kim_2015 import paper


@storable
class KimSupportiveCare(SupportiveCare):
    """Supportive care printed by Kim 2015."""

    GROWTH_FACTOR = ("growth factor support as needed", paper.FIG_1.at("low-count cells"))
    PLATELET_TRANSFUSION = ("platelet transfusion as needed", paper.FIG_1.at("low-count cells"))
    G_CSF = (
        "G-CSF support",
        paper.HEMATOLOGIC.at(f"{paper.RECOMMENDATIONS}, first point"),
    )
    TRANSFUSION_FOR_LOW_PLATELETS = (
        "platelet transfusions",
        paper.HEMATOLOGIC.at(f"{paper.RECOMMENDATIONS}, third point"),
    )
    MONITOR_FREQUENTLY = ("monitor blood counts frequently", paper.FIG_1.at("low-count cells"))
    VACCINATIONS = (
        "vaccinations, including influenza, should also be considered",
        paper.INFECTION.at(f"{paper.RECOMMENDATIONS}, second point"),
    )


@storable
class KimAdministration(Administration):
    """How a dose is given, by Kim 2015."""

    AFTER_DIALYSIS = (
        "on dialysis days, give the dose after dialysis",
        paper.FIG_1.at("end-stage renal disease, 5 mg once daily", "c"),
    )


@storable
class KimCompanion(Companion):
    """What Kim 2015 prints about dexamethasone while lenalidomide is withheld."""

    CONTINUE_DEXAMETHASONE = (
        "if it is not contraindicated, dexamethasone is continued",
        paper.HEMATOLOGIC.at(f"{paper.RECOMMENDATIONS}, first point"),
    )


@storable
class KimCaution(Caution):
    """Cautions printed by Kim 2015, or about what it prints."""

    LATER_CYCLE_IS_DELAYED = (
        "the paper delays a later cycle by 1 week if ANC is below 1,000 cells/uL when it is due",
        paper.HEMATOLOGIC.at(f"{paper.RECOMMENDATIONS}, first point"),
    )
    HEAVY_MARROW_INFILTRATION = (
        "with heavy marrow infiltration the paper's caution for platelets begins below 30,000 "
        "cells/uL; Fig. 1 has no such fact",
        paper.CYTOPENIA.at("paragraph 1"),
    )
    ADJUST_AT_EACH_CYCLE = (
        "adjust the dose at each cycle if creatinine clearance or blood counts change",
        paper.FIG_1.at("last line"),
    )
    COUNT_MORE_OFTEN = (
        "existing cytopenia requires more frequent monitoring",
        paper.CYTOPENIA.at(f"{paper.RECOMMENDATIONS}, second point"),
    )
    CYTOPENIA_MUST_EXIST = (
        "more frequent monitoring is required for an existing cytopenia; of a low count that lies "
        "behind the paper does not print it",
        paper.CYTOPENIA.at(f"{paper.RECOMMENDATIONS}, second point"),
    )
    INCREASE_WITH_CAUTION = (
        "a dose is increased with caution where renal function has improved",
        paper.RENAL_INSUFFICIENCY.at(f"{paper.RECOMMENDATIONS}, second point"),
    )
    REST_OF_THE_DAYS = (
        "inside a cycle the drug is resumed on what is left of the days on which it is given",
        paper.FIG_1.at("caption"),
    )
    PHYSICIANS_DISCRETION = (
        "severe adverse events may warrant less lenalidomide or none, at the discretion of the "
        "treating physician; the counts alone do not ask for it",
        paper.OTHER_ADVERSE_EVENTS.at(f"{paper.RECOMMENDATIONS}, second point"),
    )
    NO_HIGHER_DOSE = (
        "a higher dose was asked for; nothing printed permits one today",
        paper.FIG_1.at("footnotes a and b, and last line"),
    )
    RISK_LIST_IS_OPEN = (
        "the printed list of comorbidities is open ('such as') and is read as closed here",
        paper.TABLE_3.at("row 2", "b"),
    )
    RECENT_VTE_IS_NOT_TREATED = (
        "this is prophylaxis; it is not the treatment of the recent VTE",
        paper.TABLE_3.at("row 1"),
    )
    WARFARIN_BELOW_50_000_NOT_ADOPTED = (
        "row 1 prints warfarin below 50,000 platelets/uL; it is not adopted and not an option",
        paper.TABLE_3.at("row 1"),
    )
    AGE_SCHEDULE_PRINTS_OTHER_DAYS = (
        "the second block is printed as days 15-20 here and as days 15-18 in the age-adjusted "
        "schedule of the same paper",
        paper.DOSE_AND_SCHEDULE.at("paragraph 2, second sentence"),
    )
    FOUR_CYCLES_FROM_THE_START = (
        "the first 4 cycles are counted from the start of treatment; for a risk that begins later "
        "the paper prints nothing else",
        paper.TABLE_3.at("row 1"),
    )
    LEVELS_ARE_OF_THE_TRIALS = (
        "the dose levels are those of the MM-009 and MM-010 studies, chosen for toxic effects at "
        "the investigator's discretion",
        paper.DEXAMETHASONE.at("paragraph 4"),
    )
    AGE_ADJUSTMENT_IS_RECOMMENDED = (
        "the paper recommends age-adjusted reductions of dexamethasone",
        paper.DEXAMETHASONE.at(f"{paper.RECOMMENDATIONS}, third point"),
    )
    PARTICULARLY_RECOMMENDED = (
        "antibiotic prophylaxis is highly recommended particularly for patients with aggressive "
        "disease or a history of neutropenia or infectious complications",
        paper.INFECTION.at(f"{paper.RECOMMENDATIONS}, first point"),
    )
    ANTIBIOTICS_ARE_EXAMPLES = (
        "the printed antibiotics are examples ('e.g.'), without a dose",
        paper.INFECTION.at(f"{paper.RECOMMENDATIONS}, first point"),
    )
    THREE_CYCLES_FROM_THE_START = (
        "the first 3 cycles are counted from the start of treatment; for a risk that lasts "
        "longer or begins later the paper prints nothing else",
        paper.INFECTION.at(f"{paper.RECOMMENDATIONS}, first point"),
    )
    TERATOGENIC_POTENTIAL = (
        "caution must be exercised in women of childbearing potential and in sexually active male "
        "patients, due to the teratogenic potential of lenalidomide",
        paper.INFECTION.at(f"{paper.RECOMMENDATIONS}, third point"),
    )
    PREGNANCY_IS_NOT_ASKED = (
        "a pregnancy of the patient is not asked here and the paper prints nothing for it; "
        "Zhang 2023 calls lenalidomide contraindicated in pregnancy, and discontinues it in a "
        "patient who becomes pregnant",
        paper.ZHANG_PREGNANCY.at("first and third sentences"),
    )
    TEST_AND_BREAST_FEEDING_ARE_NOT_ASKED = (
        "a pregnancy test and breast feeding are not asked here; Jones 2021 commences each cycle "
        "only after a negative test in females of childbearing potential, and calls breast feeding "
        "an absolute contraindication",
        paper.JONES_PREGNANCY.at("third and fourth sentences"),
    )
    SOME_SKIN_REACTIONS_ARE_NOT_RESTARTED = (
        "Zhang 2023 prints of angioedema, hypersensitivity, grade 4 rash, exfoliative or "
        "maculopapular rash, and suspected Stevens-Johnson syndrome, toxic epidermal necrolysis or "
        "DRESS that lenalidomide must be discontinued, and must not be restarted after they have "
        "resolved",
        paper.ZHANG_SKIN.at("last sentence"),
    )
    UNTIL_THE_EVENT_HAS_RESOLVED = (
        "reduction, interruption or discontinuation is printed until the event has resolved; what "
        "follows is not printed",
        paper.OTHER_ADVERSE_EVENTS.at(f"{paper.RECOMMENDATIONS}, second point"),
    )


@storable
class KimMonitoring(Monitoring):
    """Monitoring printed by Kim 2015."""

    VTE_SYMPTOMS = ("close monitoring of VTE-related symptoms", paper.TABLE_3.at("row 3"))
    BLEEDING = ("cautious monitoring of bleeding", paper.TABLE_3.at("row 2"))
    BLOOD_COUNTS = ("frequent complete blood counts", paper.CYTOPENIA.at("paragraph 1"))
    LIVER_AND_THYROID = (
        "routine liver and thyroid function monitoring during lenalidomide therapy",
        paper.OTHER_ADVERSE_EVENTS.at(f"{paper.RECOMMENDATIONS}, third point"),
    )
    SECOND_PRIMARY_MALIGNANCIES = (
        "close follow-up with regard to secondary primary malignancies",
        paper.SECOND_MALIGNANCIES.at(paper.RECOMMENDATIONS),
    )
