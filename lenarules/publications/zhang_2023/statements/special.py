"""Sections 6 and 7, statement by statement."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.paper import (
    ELDERLY,
    PREGNANT_AND_LACTATING,
    RENAL_INSUFFICIENCY,
)
from lenarules.publications.zhang_2023.statements.places import CONCLUSION, REPORTED, regimens

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
            "zhang_2023.renal_rejected.at_least_15_mg.lowest",
        ),
    ),
    Statement(
        "renal.full_dose",
        cite=RENAL_INSUFFICIENCY.at("last sentence, first half"),
        gist="Above 30 mL/min: 25 mg on days 1-21 of 28 can be given.",
        kind=Kind.PERMISSION,
        verdict=Verdict.REJECTED,
        carried_by=(
            "zhang_2023.renal_rejected.full_dose",
            "zhang_2023.renal_rejected.adjust_or_full_dose",
        ),
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
        cite=ELDERLY.at("first three sentences"),
        gist="FIRST trial, 1,623 patients, 94% of 65 years or more and 35% of 75 or more: "
        "lenalidomide and dexamethasone in cycles of 28 days to progression or for 18 cycles, or "
        "melphalan, prednisone and thalidomide for 72 weeks.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_pers", "rd18", "mpt"),
        reason="the regimens of one trial; no rule follows from them",
    ),
    Statement(
        "elderly.above_75",
        cite=ELDERLY.at("fourth to eighth sentences"),
        gist="In all its groups most adverse events, severe and serious ones included, were more "
        "frequent above 75 years (by 5% or more in some body systems, less in infections, heart, "
        "skin and kidneys).",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason=REPORTED,
    ),
    Statement(
        "elderly.pharmacokinetics",
        cite=ELDERLY.at("last but one sentence"),
        gist="Age does not change the clearance of lenalidomide.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason=REPORTED,
    ),
    Statement(
        "elderly.dose_selection",
        cite=ELDERLY.at("last sentence"),
        gist="In elderly patients, whose renal function is more often reduced, caution in dose "
        "selection.",
        kind=Kind.WARNING,
        verdict=Verdict.ENCODED,
        carried_by=("zhang_2023.monitoring.elderly",),
    ),
    Statement(
        "elderly.renal_function",
        cite=ELDERLY.at("last sentence"),
        gist="In elderly patients renal function is monitored.",
        kind=Kind.RULE,
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
        gist="Passage into milk is uncertain: breastfeeding women discontinue breastfeeding during "
        "treatment.",
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
        "conclusion.practice",
        cite=CONCLUSION.at("sixth sentence"),
        gist="Evidence from practice is scarcer in new than in relapsed myeloma.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        reason="of the studies, not of a patient; no rule",
    ),
    Statement(
        "conclusion.caution",
        cite=CONCLUSION.at("last sentence"),
        gist="Although nerves suffer markedly less than with thalidomide, caution, especially "
        "about blood, infections, thrombosis and teratogenic potential.",
        kind=Kind.WARNING,
        verdict=Verdict.LEFT_OUT,
        reason="names the matters of section 5 again, without an action; what is encoded of them "
        "stands with its own sentence there, and of thrombosis nothing is",
    ),
)
