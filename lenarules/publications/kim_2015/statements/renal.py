"""The statements of Kim 2015: renal insufficiency, with Fig. 1 where it is printed."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import RECOMMENDATIONS, RENAL_INSUFFICIENCY
from lenarules.publications.kim_2015.statements import fig_1
from lenarules.publications.kim_2015.statements.places import FIG_1_ROWS, parts

STATEMENTS = (
    Statement(
        "renal.p1.adjust",
        cite=RENAL_INSUFFICIENCY.at("paragraph 1"),
        gist="Lenalidomide leaves by the kidneys unchanged, so that the dose must be adjusted "
        "to creatinine clearance by Cockcroft-Gault or MDRD (Fig. 1).",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=FIG_1_ROWS,
    ),
    Statement(
        "renal.p2.pooled",
        cite=RENAL_INSUFFICIENCY.at("paragraph 2"),
        gist="In MM-009 and MM-010: response 64%, 56% and 50% and survival 38.9, 29.0 and 18.4 "
        "months with mild or no, moderate ('<= 30 to < 60 mL/min') and severe (< 30) impairment; "
        "renal function improved in 70% and 86% of the last two, and 22%, 40% and 38% needed "
        "less drug or an interruption.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "renal.p3.can_be_given",
        cite=RENAL_INSUFFICIENCY.at("paragraph 3"),
        gist="With the dose modified as in Fig. 1, the combination can be given to patients "
        "with renal impairment without excessive toxicity.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=FIG_1_ROWS,
    ),
    Statement(
        "renal.p3.improves",
        cite=RENAL_INSUFFICIENCY.at("paragraph 3, last sentence"),
        gist="The combination may improve renal function in many patients with renal impairment.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "renal.p4.european_studies",
        cite=RENAL_INSUFFICIENCY.at("paragraph 4"),
        gist="With the dose adjusted to renal function: in 26 patients below 60 mL/min response "
        "84% and renal response 42% (6 complete); in 20 elderly patients below 50 mL/min "
        "efficacy with acceptable toxicity.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=parts("regimens", "renal_german_centers", "renal_elderly"),
        reason="the study is kept as a regimen; its results make no rule",
    ),
    *fig_1.STATEMENTS,
    Statement(
        "renal.rec_1",
        cite=RENAL_INSUFFICIENCY.at(f"{RECOMMENDATIONS}, first point"),
        gist="With the dose modified, lenalidomide can be given in any degree of renal impairment.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=FIG_1_ROWS,
    ),
    Statement(
        "renal.rec_2",
        cite=RENAL_INSUFFICIENCY.at(f"{RECOMMENDATIONS}, second point"),
        gist="Where renal function has improved, the dose can be increased with caution.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "hematologic_toxicities",
            "renal_function.improved",
            "raised_with_caution",
            "raise.asked",
            "raise.not_asked",
            "raise.after_toxicity.asked",
            "raise.after_toxicity.not_asked",
            "no_raise.toxicity",
            "no_raise.low_counts",
            "no_raise.not_tolerating",
            "no_raise.low_count_in_cycle",
        ),
    ),
)
