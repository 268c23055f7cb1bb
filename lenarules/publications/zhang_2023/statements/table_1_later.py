"""Table I of section 4, the rows with ixazomib or carfilzomib, and the footnotes."""

from __future__ import annotations

from lenarules.language.ledger import Statement
from lenarules.language.ledger import StatementKind as Kind
from lenarules.language.ledger import StatementVerdict as Verdict
from lenarules.publications.zhang_2023.regimens.places import TABLE_I
from lenarules.publications.zhang_2023.statements.places import KEPT, regimens

STATEMENTS = (
    Statement(
        "table_i.weekly_ird",
        cite=TABLE_I.at("Weekly IRD", "c"),
        gist="Weekly oral triplet in new myeloma: median 25.8 months without progression, "
        "96% alive at 3 years.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("weekly_ird"),
        reason=KEPT,
    ),
    Statement(
        "table_i.kumar",
        cite=TABLE_I.at("IRD, Kumar et al"),
        gist="Oral triplet in new myeloma: response 80%, complete 32%, very good partial "
        "63%, 29.4 months without progression; events of grade 3 or more 68%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("kumar"),
        reason=KEPT,
    ),
    Statement(
        "table_i.ird_asct",
        cite=TABLE_I.at("IRD + ASCT, NCT01850524"),
        gist="Oral triplet and transplantation: response 100%, complete 44%, very good "
        "partial 76%, 29.4 months without progression; events of grade 3 or more 86%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("ird_asct"),
        reason=KEPT,
    ),
    Statement(
        "table_i.tourmaline_mm2",
        cite=TABLE_I.at("IRD, NCT01850524"),
        gist="Oral triplet in new myeloma: complete response 26%, very good partial 63%, "
        "35.3 months without progression; events of grade 3 or more 88%, severe 66%, "
        "deaths 8%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("tourmaline_mm2"),
        reason=KEPT,
    ),
    Statement(
        "table_i.ixazomib_len",
        cite=TABLE_I.at("Ixazomib and lenalidomide, Patel et al, both rows", "d"),
        gist="Ixazomib and lenalidomide after transplantation: 73 months without "
        "progression, complete response 43%; grade 3 or more neutropenia 46.88%, lung "
        "infections 26.6%, rash 12.5%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("ixazomib_len"),
        reason=KEPT,
    ),
    Statement(
        "table_i.tourmaline_mm1",
        cite=TABLE_I.at("IRD, NCT01564537"),
        gist="Oral triplet in relapse: median survival 53.6 months; events of grade 3 or "
        "more 80.1%, serious ones 56.8%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("tourmaline_mm1"),
        reason=KEPT,
    ),
    Statement(
        "table_i.ird_kansai",
        cite=TABLE_I.at("IRD, Multicenter real-world study", "e"),
        gist="Oral triplet in relapse, in practice: median 11.9 months without progression, "
        "19.3 in the IgG type.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("ird_kansai"),
        reason=KEPT,
    ),
    Statement(
        "table_i.dara_krd",
        cite=TABLE_I.at("Dara-KRD"),
        gist="Daratumumab with the carfilzomib triplet in new myeloma: response 95%, "
        "complete 67%, partial 86%; lymphopenia of grade 3 or more 59%, diarrhoea 18%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("dara_krd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.endurance",
        cite=TABLE_I.at("VRD and KRD, NCT01863550"),
        gist="Bortezomib against carfilzomib in the triplet: 34.4 and 34.6 months without "
        "progression; neuropathy 8% and below 1%, thrombotic events 2% and 5%, serious "
        "events 22% and 45%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("endurance_vrd", "endurance_krd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.krd_asct_krd",
        cite=TABLE_I.at("KRD + ASCT + KRD"),
        gist="Carfilzomib triplet before and after transplantation: stringent complete "
        "response 76%; at 5 years 72% without progression and 84% alive; neutropenia "
        "34%, infection 22%, cardiac events 3%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_asct_krd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.krd_asct_r",
        cite=TABLE_I.at("KRD + ASCT + R"),
        gist="Carfilzomib triplet, transplantation, lenalidomide: 56.4 months without "
        "progression, complete response 64.3%, stringent 61.9%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_asct_r"),
        reason=KEPT,
    ),
    Statement(
        "table_i.krd_relapsed",
        cite=TABLE_I.at("KRD RD, NCT01080391"),
        gist="Carfilzomib triplet against lenalidomide and dexamethasone in relapse: median "
        "survival 48.3 and 40.4 months; events of grade 3 or more 87% and 83.3%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_relapsed", "rd_relapsed"),
        reason=KEPT,
    ),
    Statement(
        "table_i.krd_kansai",
        cite=TABLE_I.at("KRD, Multicenter real-world investigation"),
        gist="Carfilzomib triplet in relapse, in practice: response 68.2%, 8.8 months "
        "without progression, survival 29; events of grade 3 or more 48%.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_kansai"),
        reason=KEPT,
    ),
    Statement(
        "table_i.krd_reinduction",
        cite=TABLE_I.at("KRD and KRD + HDCT/ASCT, reference 61"),
        gist="Carfilzomib triplet as reinduction, and a second transplantation after it: "
        "very good partial response 57% and 77%; 23.3 months without progression.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("krd_reinduction", "krd_hdct_asct"),
        reason=KEPT,
    ),
    Statement(
        "table_i.note_a",
        cite=TABLE_I.at("", "a"),
        gist="Responders of the observational study got lenalidomide alone or with "
        "dexamethasone as extended treatment.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("rd_not_responded", "rd_r_vs_rd"),
        reason=KEPT,
    ),
    Statement(
        "table_i.note_b",
        cite=TABLE_I.at("", "b"),
        gist="Griffin, randomised 1:1: induction of 4 cycles with or without daratumumab, "
        "transplantation, consolidation of 2, then 26 cycles of lenalidomide with or "
        "without daratumumab.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("griffin_dara_vrd", "griffin_vrd"),
        reason="the regimens of one trial; no rule follows from them",
    ),
    Statement(
        "table_i.notes_c_to_e",
        cite=TABLE_I.at("footnotes c to e"),
        gist="The weekly data are from three phase I/II studies (two numbers printed), the "
        "patients of Patel had been transplanted, and 66.7% in practice had the IgG "
        "type.",
        kind=Kind.EVIDENCE,
        verdict=Verdict.EVIDENCE,
        carried_by=regimens("weekly_ird", "ixazomib_len", "ird_kansai"),
        reason="details of studies, kept with their regimens",
    ),
)
