"""Table I of section 4, the rows without and with bortezomib, row by row."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.regimens.places import TABLE_I
from lenarules.publications.zhang_2023.statements.places import KEPT, regimens

STATEMENTS = (
    Statement(
        "table_i.larocca",
        cite=TABLE_I.at("RD-R and RD, NCT02215980"),
        gist="New myeloma, lenalidomide alone after both against both: event-free 10.4 and "
        "6.9 months, progression-free 20.2 and 18.3, 74% and 63% alive at 3 years; "
        "neutropenia 21% and 18%, infection 10% and 12%, dermatosis 7% and 3%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_r", "rd_continuous"),
        reason=KEPT,
    ),
    Statement(
        "table_i.not_responded",
        cite=TABLE_I.at("Not responded to first-line RD", "a"),
        gist="Relapsed myeloma called not responding to lenalidomide and dexamethasone: "
        "complete, very good partial and partial response in 3, 18 and 39%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_not_responded"),
        reason=KEPT,
    ),
    Statement(
        "table_i.lund",
        cite=TABLE_I.at("RD-R vs. RD", "a"),
        gist="Relapsed myeloma, lenalidomide alone after both against both: time to "
        "progression 24.9 months and not reached; neutropenia and thrombocytopenia more"
        " frequent when lenalidomide was given alone.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_r_vs_rd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.s0777",
        cite=TABLE_I.at("VRD and RD, S0777"),
        gist="Triplet against lenalidomide and dexamethasone: median 43 and 30 months "
        "without progression, survival 75 and 64, complete response 16% and 8%, events "
        "of grade 3 or more 82% and 75%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("s0777_vrd", "s0777_rd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.medhekar",
        cite=TABLE_I.at("VRD, Medhekar et al"),
        gist="In practice, the triplet in new myeloma: median 26.5 months without progression.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("medhekar"),
        reason=KEPT,
    ),
    Statement(
        "table_i.meta_analysis",
        cite=TABLE_I.at("Lenalidomide-based treatment, Meta-analysis"),
        gist="Relative risks with lenalidomide: gastrointestinal problems 2.36, "
        "thromboembolism 2.55, second primary cancers 2.61.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("meta_analysis"),
        reason=KEPT,
    ),
    Statement(
        "table_i.vrd_asct",
        cite=TABLE_I.at("VRD + ASCT, Joseph et al and McCaughan et al"),
        gist="Triplet and transplantation in new myeloma: median 63 months without "
        "progression, survival 123.4.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("vrd_asct"),
        reason=KEPT,
    ),
    Statement(
        "table_i.isatuximab",
        cite=TABLE_I.at("CD38 monoclonal antibody, isatuximab and VRD"),
        gist="Isatuximab with the triplet in new myeloma: residual disease negative in 50%; "
        "neutropenia 23%, infections 12%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("isatuximab_vrd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.griffin",
        cite=TABLE_I.at("Dara-VRD VRD", "b"),
        gist="Daratumumab with the triplet against the triplet: stringent complete response "
        "62.6% and 45.4%, residual disease negative 51.0% and 20.4%; severe "
        "haematological events more common with daratumumab.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("griffin_dara_vrd", "griffin_vrd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.attal",
        cite=TABLE_I.at("VRD and VRD + ASCT + VRD, NCT01191060"),
        gist="The triplet without and with transplantation: medians of 36 and 50 months "
        "without progression, complete response 48% and 59%, neutropenia 92% and 47%, "
        "infections 20% and 9%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("attal_vrd", "attal_vrd_asct_vrd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.vrd_asct_unnamed",
        cite=TABLE_I.at("VRD + ASCT (Continued), reference 46"),
        gist="Triplet and transplantation, no study named: response 100%, complete 73.3%, "
        "very good partial 95.6%; at 2 years 84.5% without progression and 100% alive.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("vrd_asct_unnamed"),
        reason=KEPT,
    ),
    Statement(
        "table_i.transplant_ineligible",
        cite=TABLE_I.at("VRD, Phase 2 study, reference 47"),
        gist="Triplet, called relapsed here: response 86%, very good partial 66%, 35.1 "
        "months without progression; peripheral neuropathy 62%, events of grade 3 or "
        "more 1.9%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("vrd_transplant_ineligible"),
        reason=KEPT,
    ),
    Statement(
        "table_i.jcog0904",
        cite=TABLE_I.at("VRD, JCOG0904"),
        gist="Triplet in relapse: 45.5% without progression at 1 year, 70.0% alive at 3 "
        "years; thrombocytopenia 54.5%, sensory neuropathy 22.7%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("jcog0904"),
        reason=KEPT,
    ),
)
