"""Section 5, second tumours to herpes zoster, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.paper import HEPATOTOXICITY, INFECTIONS, SECOND_TUMOUR

STATEMENTS = (
    Statement(
        "second_tumour.incidence",
        cite=SECOND_TUMOUR.at("first four sentences"),
        gist="Second primary malignancies: 3.62 per 100 patient-years in relapsed myeloma, "
        "2.08 aggressive ones, in line with the background; 3.98 with lenalidomide and "
        "dexamethasone against 1.38.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="pooled results of trials; no rule follows from them",
    ),
    Statement(
        "second_tumour.weigh",
        cite=SECOND_TUMOUR.at("last sentence"),
        gist="When treatment is considered, weigh its benefit against the risk of a second "
        "primary malignancy.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.monitoring.second_tumour",),
    ),
    Statement(
        "liver.failure_reported",
        cite=HEPATOTOXICITY.at("first sentence"),
        gist="Liver failure, including death, has been reported with lenalidomide given beside "
        "other drugs.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.toxicity.liver_tests.failure",),
    ),
    Statement(
        "liver.risk_factors",
        cite=HEPATOTOXICITY.at("second sentence"),
        gist="Viral liver disease, elevated baseline enzymes and antibiotics may be risk factors.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="possible risk factors; who is watched is printed in the last sentence",
    ),
    Statement(
        "liver.suspension",
        cite=HEPATOTOXICITY.at("third sentence"),
        gist="Abnormal liver tests were generally asymptomatic and reversible when the drug "
        "was suspended.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.toxicity.liver_tests.abnormal",
            "zhang_2023.toxicity.liver_tests.suspend",
            "zhang_2023.toxicity.liver_tests.asymptomatic",
        ),
    ),
    Statement(
        "liver.lower_dose",
        cite=HEPATOTOXICITY.at("fourth sentence"),
        gist="Once liver tests are back to baseline, a lower dose may be considered.",
        kind=Kind.PERMISSION,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.toxicity.liver_tests.baseline",
            "zhang_2023.toxicity.liver_tests.restart_not_asked",
            "zhang_2023.toxicity.restart_needs_baseline",
        ),
    ),
    Statement(
        "liver.renal_adjustment",
        cite=HEPATOTOXICITY.at("fifth and sixth sentences"),
        gist="Lenalidomide leaves by the kidneys; adjusting the dose in renal insufficiency is "
        "particularly important against haematological effects and hepatotoxicity.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.dose_restoration.renal_function",),
    ),
    Statement(
        "liver.monitoring",
        cite=HEPATOTOXICITY.at("last sentence"),
        gist="The clinician may monitor liver function, particularly in past or present viral "
        "liver infection or with drugs that harm the liver.",
        kind=Kind.PERMISSION,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.monitoring.liver_function",
            "zhang_2023.monitoring.liver_function.at_risk",
        ),
    ),
    Statement(
        "infection.incidence",
        cite=INFECTIONS.at("first three sentences"),
        gist="Infections are more frequent in myeloma, with lenalidomide and dexamethasone "
        "than with melphalan, prednisone and thalidomide, and in maintenance than with "
        "placebo.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="results of trials; no rule follows from them",
    ),
    Statement(
        "infection.first_sign",
        cite=INFECTIONS.at("fourth sentence"),
        gist="All patients seek immediate attention at the first sign of infection, for "
        "empirical treatment by a haematologist.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.toxicity.infection.first_sign",
            "zhang_2023.toxicity.infection.attention",
            "zhang_2023.toxicity.infection.refer",
            "zhang_2023.monitoring.infection",
        ),
    ),
    Statement(
        "infection.reactivation",
        cite=INFECTIONS.at("fifth sentence"),
        gist="Reactivation of herpes zoster and hepatitis B has been reported.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="reports of cases; what is done follows",
    ),
    Statement(
        "infection.zoster",
        cite=INFECTIONS.at("sixth sentence"),
        gist="Disseminated, meningeal or ocular herpes zoster: suspension or permanent "
        "discontinuation, and antiviral therapy.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.toxicity.zoster.complicated",
            "zhang_2023.toxicity.zoster.suspend",
            "zhang_2023.toxicity.zoster.antivirals",
        ),
    ),
)
