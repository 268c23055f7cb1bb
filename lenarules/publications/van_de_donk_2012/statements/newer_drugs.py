"""The statements of van de Donk 2012: Table 3, thalidomide, newer drugs, cytogenetics."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.van_de_donk_2012.paper import TABLE_3
from lenarules.publications.van_de_donk_2012.statements.places import (
    AKT,
    ANTIBODIES,
    CYTOGENETICS,
    HDAC,
    MTOR,
    THALIDOMIDE,
    VACCINES,
    WEEKLY_READINGS,
    regimens,
)

STATEMENTS = (
    Statement(
        "table_3.regimens",
        cite=TABLE_3.at("all rows"),
        gist="Seven studies of lenalidomide with thalidomide or proteasome inhibitors, with "
        "doses, results and toxicities.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens(
            "rvd_phase_1", "rvd_phase_2", "rvd_greek", "rmpt", "rtd", "dvd_r", "carfilzomib_rd"
        ),
        reason="trials, kept as regimens",
    ),
    Statement(
        "table_3.other_days",
        cite=TABLE_3.at("Shah et al"),
        gist="With thalidomide, dexamethasone 40 mg is given on days 1, 8, 15 and 21 from the "
        "third cycle.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rtd"),
        reason="one study against two with day 22; seven days after day 15 is day 22",
    ),
    Statement(
        "table_3.weekly_days",
        cite=TABLE_3.at("Niesvizky et al"),
        gist="With carfilzomib, dexamethasone 40 mg is given on days 1, 8, 15 and 22 of 28 in "
        "cycles 1-4.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.ENCODED,
        carried_by=WEEKLY_READINGS,
    ),
    Statement(
        "thalidomide.p1.rmpt",
        cite=THALIDOMIDE.at("paragraph 1, first and second sentences"),
        gist="Lenalidomide, melphalan, prednisone and thalidomide: response 75%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rmpt"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "thalidomide.p1.toxicity",
        cite=THALIDOMIDE.at("paragraph 1, third sentence"),
        gist="Thalidomide with lenalidomide seems to increase hematologic toxicity over that of "
        "lenalidomide alone.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "thalidomide.p2.rtd",
        cite=THALIDOMIDE.at("paragraph 2"),
        gist="Lenalidomide, thalidomide and dexamethasone: response 92%, and in 88% of eight "
        "refractory to lenalidomide.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("rtd"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "novel.temsirolimus",
        cite=MTOR.at("paragraph 1"),
        gist="Lenalidomide 25 mg on days 1-21 with temsirolimus 15 mg weekly was the maximum "
        "tolerated dose, with modest activity; fatigue, neutropenia, anemia, rash and "
        "electrolyte abnormalities were common.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        carried_by=regimens("temsirolimus"),
        reason="a trial, kept as a regimen",
    ),
    Statement(
        "novel.rad001",
        cite=MTOR.at("paragraph 2"),
        gist="RAD001 and lenalidomide: at least a partial response in 11%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
    Statement(
        "novel.vorinostat",
        cite=HDAC.at("paragraph 1"),
        gist="Vorinostat, lenalidomide and dexamethasone: response 53%; fatigue, cytopenias and "
        "diarrhea were common.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
    Statement(
        "novel.vorinostat_salvage",
        cite=HDAC.at("paragraph 2"),
        gist="As salvage in lenalidomide-dexamethasone-refractory disease: response 24%.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
    Statement(
        "novel.perifosine",
        cite=AKT.at("paragraph 1"),
        gist="Perifosine, lenalidomide and dexamethasone: response 50% where disease refractory "
        "to the latter two was excluded.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
    Statement(
        "novel.antibodies",
        cite=ANTIBODIES.at("paragraph 1"),
        gist="Elotuzumab, lorvotuzumab mertansine and dacetuzumab with lenalidomide show "
        "encouraging preliminary results.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
    Statement(
        "novel.anti_kir",
        cite=ANTIBODIES.at("paragraph 2"),
        gist="The anti-KIR antibody 1-7F9 with lenalidomide is being studied.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: a study without doses in the text",
    ),
    Statement(
        "vaccines.p1.pneumococcal",
        cite=VACCINES.at("paragraph 1, sixth and seventh sentences"),
        gist="Lenalidomide augmented the responses to a polyvalent pneumococcal vaccine and may "
        "serve as an adjuvant.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "vaccines.p2.gvhd",
        cite=VACCINES.at("paragraph 2"),
        gist="After allogeneic transplantation or donor lymphocytes these drugs enhance the "
        "graft-versus-myeloma effect and seem to increase graft-versus-host disease.",
        kind=StatementKind.WARNING,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: no action is printed",
    ),
    Statement(
        "cytogenetics.p1.len_dex",
        cite=CYTOGENETICS.at("paragraph 1"),
        gist="Whether lenalidomide and dexamethasone overcome del(13q) and t(4;14) is reported "
        "both ways; they do not overcome del(17p), and del(1p21) worsens the outcome.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "cytogenetics.p2.combinations",
        cite=CYTOGENETICS.at("paragraph 2"),
        gist="In combinations del(17p) remains unfavourable; some overcome del(13q) and t(4;14).",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
)
