"""The advice that Jones 2021 prints beside its rows, member by member with its citation."""

from __future__ import annotations

from lenarules.clinical.advice import Administration, Caution, Monitoring, SupportiveCare
from lenarules.language.codec import storable
from lenarules.publications.jones_2021 import paper


@storable
class JonesSupportiveCare(SupportiveCare):
    """Supportive care printed by Jones 2021."""

    BILE_SALT_BINDERS = (
        "where it is bile acid malabsorption, diarrhoea may resolve with bile salt binding agents",
        paper.GASTRO_INTESTINAL.at("last sentence"),
    )
    ANTIHISTAMINE_OR_TOPICAL_STEROIDS = (
        "oral antihistamine and/or topical steroids",
        paper.CUTANEOUS.at("third sentence"),
    )
    ORAL_STEROIDS = (
        "during the pause, a short course of oral steroids",
        paper.CUTANEOUS.at("fifth sentence"),
    )
    LOWER_DOSE_AFTER_THE_PAUSE = (
        "after the pause, re-commencement of lenalidomide at a lower dose",
        paper.CUTANEOUS.at("fifth sentence"),
    )
    COUNSELLING = (
        "before the start, counsel the patient on the potential risks",
        paper.PREGNANCY.at("second sentence"),
    )
    INFORMATION_LEAFLET = (
        "before the start, give the patient information leaflet",
        paper.PREGNANCY.at("second sentence"),
    )
    TERATOLOGY = (
        "with a positive test, evaluation and advice from a physician with expertise or experience "
        "in teratology",
        paper.ZHANG_PREGNANCY.at("third sentence"),
    )


@storable
class JonesAdministration(Administration):
    """How a dose is given, by Jones 2021."""

    AFTER_DIALYSIS = (
        "on dialysis, give the dose after dialysis",
        paper.RENAL.at("last sentence"),
    )


@storable
class JonesCaution(Caution):
    """Cautions printed by Jones 2021, or about what it prints."""

    BEST_ABSORBED_FASTING = (
        "lenalidomide is best absorbed under fasting conditions; gastric contents may halve its "
        "maximum concentration",
        paper.PHARMACOKINETICS.at("first and second sentences"),
    )
    NO_CHANGE_FOR_AGE_LIVER_OR_DRUGS = (
        "the dose is not altered for age, mild hepatic impairment or drug interactions",
        paper.PHARMACOKINETICS.at("last sentence"),
    )
    NOT_AFTER_REFRACTORY_DISEASE = (
        "maintenance is not indicated in patients who have previously been refractory",
        paper.APPLICATIONS.at("paragraph 1, second sentence"),
    )
    TWENTY_ONE_DAYS_DEEMED_SAFER = (
        "in phase I trials in heavily pre-treated patients, a cycle of 21 of 28 days was deemed "
        "safer than continual therapy; for maintenance the paper prints 28 days",
        paper.TOLERATED_DOSE.at("paragraph 1"),
    )
    COUNSEL_ON_SECOND_CANCERS = (
        "counsel the patient on second cancers: non-melanoma skin cancer and solid tumours are "
        "more frequent",
        paper.PRESCRIBING.at("second and third sentences"),
    )
    NO_PHASE_3_STUDY_ON_DIALYSIS = (
        "no phase 3 study has been undertaken in end-stage renal failure",
        paper.RENAL.at("fourth sentence"),
    )
    RISK_SCORES = (
        "thrombosis risk scores, 'IMPEDE, SAVED and VTE' as printed, help to stratify patients and "
        "guide anticoagulation",
        paper.VTE.at("fourth sentence"),
    )
    RISK_LIST_IS_OPEN = (
        "the paper names a previous venous thromboembolism as an example of a risk factor and "
        "gives no list",
        paper.VTE.at("last sentence"),
    )
    OR_EQUIVALENT = (
        "'or equivalent' is printed beside aspirin and low-molecular-weight heparin; no dose is",
        paper.VTE.at("last sentence"),
    )
    BLEEDING_IS_NOT_ASKED = (
        "platelets, bleeding and renal function are not asked here; Kim 2015 prints no prophylaxis "
        "below 100,000 platelets/uL (row 3), and as read here gives no drug below 50,000, where "
        "row 1 prints warfarin",
        paper.KIM_TABLE_3.at("rows 1 and 3"),
    )
    REVIEW_OTHER_CAUSES = (
        "review possible other causes of the rash, for example concurrent medications",
        paper.CUTANEOUS.at("fourth sentence"),
    )
    NOT_AGAIN_AFTER_SEVERE_REACTIONS = (
        "in Zhang 2023, angioedema, hypersensitivity, grade 4 rash, exfoliative or maculopapular "
        "rash, and suspected Stevens-Johnson syndrome, toxic epidermal necrolysis or DRESS are "
        "reactions for which lenalidomide is discontinued, and not restarted after they have "
        "resolved",
        paper.ZHANG_SKIN.at("last sentence"),
    )
    SEVERE_IS_LEFT_TO_THE_PHYSICIAN = (
        "severity is not asked: this answer is of diarrhoea that is not severe; in Kim 2015, 'in "
        "specific cases, at the discretion of the treating physician, severe adverse events may "
        "warrant lenalidomide dose reduction, interruption, or discontinuation until the event has "
        "resolved'",
        paper.KIM_OTHER_ADVERSE_EVENTS.at("expert recommendations, second point"),
    )
    LIVER_PRINTED_TWICE = (
        "of hepatic impairment without a degree in one section, and of mild hepatic impairment in "
        "another, the paper says that the dose is not altered",
        paper.PHARMACOKINETICS.at("last sentence"),
    )
    LIVER_TESTS_ON_TREATMENT = (
        "liver tests that turn abnormal on treatment are not meant: in Zhang 2023 they are "
        "reversible with suspension, and a lower dose may be considered at baseline values",
        paper.ZHANG_HEPATOTOXICITY.at("third and fourth sentences"),
    )
    DISCONTINUE_IN_PREGNANCY = (
        "with a positive test, treatment that is being given is discontinued (Zhang 2023)",
        paper.ZHANG_PREGNANCY.at("third sentence"),
    )
    TERATOGENIC = (
        "lenalidomide is a close structural analogue of thalidomide: mind the risk of "
        "teratogenicity",
        paper.PREGNANCY.at("first sentence"),
    )


@storable
class JonesMonitoring(Monitoring):
    """Monitoring printed by Jones 2021."""

    INVESTIGATE_DIARRHOEA = (
        "recognise and investigate diarrhoea: it could be due to bile acid malabsorption",
        paper.GASTRO_INTESTINAL.at("last sentence"),
    )
    PREGNANCY_TEST = (
        "a negative pregnancy test before each cycle is commenced",
        paper.PREGNANCY.at("fourth sentence"),
    )
