"""Sections 6 and 7, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.language.words import Citation
from lenarules.publications.zhang_2023.paper import (
    ELDERLY,
    KEY,
    PREGNANT_AND_LACTATING,
    RENAL_INSUFFICIENCY,
)

CONCLUSION = Citation(KEY, "7. Conclusion")

STATEMENTS = (
    Statement(
        "renal.no_adjustment",
        cite=RENAL_INSUFFICIENCY.at("first sentence"),
        gist="Creatinine clearance >= 60 mL/min: no dose adjustment.",
        kind=Kind.RULE,
        verdict=Verdict.REJECTED,
        carried_by=("zhang_2023.renal_rejected.no_adjustment",),
    ),
    Statement(
        "renal.adjusted",
        cite=RENAL_INSUFFICIENCY.at("second sentence"),
        gist="Below 60 mL/min: the dose is adjusted at the start.",
        kind=Kind.RULE,
        verdict=Verdict.REJECTED,
        carried_by=(
            "zhang_2023.renal_rejected.adjusted",
            "zhang_2023.renal_rejected.adjust_or_full_dose",
        ),
    ),
    Statement(
        "renal.full_dose",
        cite=RENAL_INSUFFICIENCY.at("last sentence, first half"),
        gist="Above 30 mL/min: 25 mg on days 1-21 of 28 can be given.",
        kind=Kind.PERMISSION,
        verdict=Verdict.REJECTED,
        carried_by=("zhang_2023.renal_rejected.full_dose",),
    ),
    Statement(
        "renal.at_least_15_mg",
        cite=RENAL_INSUFFICIENCY.at("last sentence, second half"),
        gist="Below 30 mL/min, even on dialysis: at least 15 mg daily can be given.",
        kind=Kind.PERMISSION,
        verdict=Verdict.REJECTED,
        carried_by=(
            "zhang_2023.renal_rejected.at_least_15_mg",
            "zhang_2023.renal_rejected.at_least",
            "zhang_2023.renal_rejected.at_least_15_mg.lowest",
        ),
    ),
    Statement(
        "elderly.first_trial",
        cite=ELDERLY.at("first eight sentences"),
        gist="FIRST trial (lenalidomide and dexamethasone continuously or for 18 cycles of 28 "
        "days, or melphalan, prednisone and thalidomide for 72 weeks): most adverse "
        "events were more frequent above 75 years.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "elderly.pharmacokinetics",
        cite=ELDERLY.at("last but one sentence"),
        gist="Age does not change the clearance of lenalidomide.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="the result of one study; no rule follows from it",
    ),
    Statement(
        "elderly.renal_function",
        cite=ELDERLY.at("last sentence"),
        gist="In elderly patients, caution in dose selection, and renal function is monitored.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.monitoring.elderly",),
    ),
    Statement(
        "pregnancy.contraindicated",
        cite=PREGNANT_AND_LACTATING.at("first sentence"),
        gist="Contraindicated during pregnancy.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.contraception.contraindicated",
            "zhang_2023.contraception.contraindicated.breastfeeding",
            "zhang_2023.contraception.pregnant_is_of_childbearing_potential",
        ),
    ),
    Statement(
        "pregnancy.contraception",
        cite=PREGNANT_AND_LACTATING.at("second sentence"),
        gist="Women at risk of becoming pregnant use effective contraception.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.contraception.contraception",
            "zhang_2023.contraception.effective_contraception",
            "zhang_2023.contraception.nothing_printed.women",
        ),
    ),
    Statement(
        "pregnancy.discontinue",
        cite=PREGNANT_AND_LACTATING.at("third sentence"),
        gist="If she becomes pregnant on lenalidomide, it is discontinued and she seeks advice"
        " from a physician with expertise in teratology.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.contraception.pregnant_on_treatment",
            "zhang_2023.contraception.teratology",
            "zhang_2023.contraception.discontinue",
        ),
    ),
    Statement(
        "pregnancy.breastfeeding",
        cite=PREGNANT_AND_LACTATING.at("last sentence"),
        gist="Breastfeeding women discontinue breastfeeding during treatment.",
        kind=Kind.RULE,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.contraception.breastfeeding",
            "zhang_2023.contraception.stop_breastfeeding",
            "zhang_2023.contraception.breastfeeding.and_contraception",
        ),
    ),
    Statement(
        "conclusion.renal_function",
        cite=CONCLUSION.at("third sentence"),
        gist="Renal function affects the plasma concentration of lenalidomide.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="repeats section 3",
    ),
    Statement(
        "conclusion.uses",
        cite=CONCLUSION.at("fourth and fifth sentences"),
        gist="Lenalidomide can be used for induction and maintenance, and with dexamethasone, "
        "proteasome inhibitors and CD38 antibodies.",
        kind=Kind.PERMISSION,
        verdict=Verdict.LEFT_OUT,
        reason="no decision that the library makes: indications, without dose or schedule",
    ),
    Statement(
        "conclusion.caution",
        cite=CONCLUSION.at("last sentence"),
        gist="Caution, especially about blood, infections, thrombosis and teratogenic potential.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=(
            "zhang_2023.monitoring.first_8_weeks",
            "zhang_2023.monitoring.thereafter",
            "zhang_2023.monitoring.infection",
            "zhang_2023.contraception.contraindicated",
        ),
    ),
)
