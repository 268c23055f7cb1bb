"""The statements of Jones 2021: sections 5.5 to 5.8."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.jones_2021.paper import CUTANEOUS, GASTRO_INTESTINAL, VTE
from lenarules.publications.jones_2021.statements.places import NEUROPATHY, parts

STATEMENTS = (
    Statement(
        "gastro_intestinal.incidence",
        cite=GASTRO_INTESTINAL.at("first sentence"),
        gist="Diarrhoea, bloating and constipation are common, of grade 3-4 in 1-7.5%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "gastro_intestinal.diarrhoea",
        cite=GASTRO_INTESTINAL.at("last sentence"),
        gist="Diarrhoea must be recognised and investigated: it could be bile acid malabsorption, "
        "potentially reversible with bile salt binding agents.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("adverse_events", "diarrhoea", "diarrhoea.continue"),
    ),
    Statement(
        "neuropathy.incidence",
        cite=NEUROPATHY.at("paragraph 1"),
        gist="Neuropathy of grade 2-4 occurs in 1-4%, less than with thalidomide.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "vte.risk",
        cite=VTE.at("first to third sentences"),
        gist="Myeloma raises the risk of thrombosis, most in the first year after diagnosis.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed with the time since diagnosis",
    ),
    Statement(
        "vte.scores",
        cite=VTE.at("fourth sentence"),
        gist="Risk scores, named as IMPEDE, SAVED and VTE, stratify patients and guide "
        "anticoagulation.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("venous_thromboembolism", "risk_scores"),
    ),
    Statement(
        "vte.incidence",
        cite=VTE.at("fifth and sixth sentences"),
        gist="Drugs of this class are associated with thrombosis; in single-agent maintenance it "
        "occurs in 1-6% of patients.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "vte.most_patients",
        cite=VTE.at("last sentence but one"),
        gist="Most patients will not require anticoagulation in maintenance.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("venous_thromboembolism", "most_patients"),
    ),
    Statement(
        "vte.risk_factors",
        cite=VTE.at("last sentence"),
        gist="With risk factors, for example a previous thrombosis, aspirin, low-molecular-weight "
        "heparin or an equivalent may be appropriate.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "venous_thromboembolism",
            "risk_factors",
            "drug_or_none",
            "risk_list_is_open",
            "or_equivalent",
            "bleeding_is_not_asked",
        ),
    ),
    Statement(
        "skin.incidence",
        cite=CUTANEOUS.at("first sentence"),
        gist="Skin reactions occur in up to 20% of patients in single-agent maintenance.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "skin.mild",
        cite=CUTANEOUS.at("second and third sentences"),
        gist="Most rashes are mild, of raised macules, urticaria and itch; oral antihistamine "
        "and/or topical steroids usually succeed.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("adverse_events", "mild_rash", "mild_rash.continue"),
    ),
    Statement(
        "skin.other_causes",
        cite=CUTANEOUS.at("fourth sentence"),
        gist="Other causes should be reviewed too, for example concurrent medications.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("adverse_events", "other_causes"),
    ),
    Statement(
        "skin.oral_steroids",
        cite=CUTANEOUS.at("fifth sentence"),
        gist="Short courses of oral steroids with a pause and a lower dose afterwards have been "
        "successful.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "adverse_events",
            "oral_steroids_and_pause",
            "mild_rash.continue",
            "rash.between",
            "rash.refractory_or_high_grade",
        ),
    ),
    Statement(
        "skin.cessation",
        cite=CUTANEOUS.at("sixth sentence"),
        gist="In a refractory or high grade rash cessation may be required, infrequently.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("adverse_events", "cessation", "rash.refractory_or_high_grade"),
    ),
    Statement(
        "skin.severe",
        cite=CUTANEOUS.at("last sentence"),
        gist="Toxic epidermal necrolysis and Stevens-Johnson syndrome have rarely been reported.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("adverse_events", "severe_skin_reaction.stop", "severe_reactions"),
    ),
)
