"""The statements of Kim 2015: pulmonary thromboembolism and deep vein thrombosis, and Table 4."""

from __future__ import annotations

from lenarules.language.ledger import Statement, StatementKind, StatementVerdict
from lenarules.publications.kim_2015.paper import RECOMMENDATIONS, TABLE_4
from lenarules.publications.kim_2015.statements.places import parts
from lenarules.publications.kim_2015.vte_treatment.advice import PTE_AND_DVT

STATEMENTS = (
    Statement(
        "pte_dvt.p1.survival",
        cite=PTE_AND_DVT.at("paragraph 1"),
        gist="Of 353 patients on lenalidomide and high-dose dexamethasone 17% developed VTE, "
        "without shorter survival or time to progression.",
        kind=StatementKind.EVIDENCE,
        verdict=StatementVerdict.EVIDENCE,
        reason="reported only: results, no rule",
    ),
    Statement(
        "pte_dvt.p2.cornerstone",
        cite=PTE_AND_DVT.at("paragraph 2, first sentence"),
        gist="Anticoagulation is the established cornerstone of treatment, although the "
        "evidence is scarce.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "anticoagulation"),
    ),
    Statement(
        "pte_dvt.p2.depends",
        cite=PTE_AND_DVT.at("paragraph 2, second sentence"),
        gist="Whether to anticoagulate depends on thrombus burden, risk of bleeding, "
        "convenience, interaction with anticancer therapy, and life expectancy.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4", "consider_first", "bleeding", "contraindicated", "contraindicated.no_filter"
        ),
    ),
    Statement(
        "pte_dvt.p2.lmwh",
        cite=PTE_AND_DVT.at("paragraph 2, third sentence"),
        gist="LMWH is preferred for initial and long-term anticoagulation.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "anticoagulation",
            "superficial.drug",
            "isolated_calf.drug",
            "central_catheter.drug",
            "central_catheter.faulty.drug",
        ),
    ),
    Statement(
        "pte_dvt.p2.alternatives",
        cite=PTE_AND_DVT.at("paragraph 2, fourth sentence"),
        gist="Alternatives may be unfractionated heparin, warfarin, or new oral anticoagulants "
        "such as rivaroxaban or dabigatran.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "anticoagulation",
            "drugs_are_examples",
            "superficial.drug",
            "isolated_calf.drug",
            "central_catheter.drug",
            "central_catheter.faulty.drug",
        ),
    ),
    Statement(
        "pte_dvt.p2.beyond_3_months",
        cite=PTE_AND_DVT.at("paragraph 2, fifth sentence"),
        gist="In active cancer anticoagulation can be extended beyond 3 months.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "beyond_3_months"),
    ),
    Statement(
        "pte_dvt.p2.table_4",
        cite=PTE_AND_DVT.at("paragraph 2, last sentence"),
        gist="Table 4 outlines the special conditions of cancer-associated VTE.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "extensive_or_massive.special", "lenalidomide"),
    ),
    Statement(
        "pte_dvt.rec_1",
        cite=PTE_AND_DVT.at(f"{RECOMMENDATIONS}, first point"),
        gist="Anticoagulation is the standard treatment of PTE and DVT during treatment with "
        "the combination.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "anticoagulation",
            "thrombolysis_beside_anticoagulation",
            "extensive_or_massive.extensive",
        ),
    ),
    Statement(
        "pte_dvt.rec_2.consider",
        cite=PTE_AND_DVT.at(f"{RECOMMENDATIONS}, second point"),
        gist="Before anticoagulation, thrombus burden, risk of bleeding, convenience, "
        "interaction with anticancer treatment and life expectancy should be considered.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "consider_first", "bleeding_risk", "bleeding"),
    ),
    Statement(
        "pte_dvt.rec_2.lmwh",
        cite=PTE_AND_DVT.at(f"{RECOMMENDATIONS}, second point"),
        gist="LMWH is recommended over warfarin or new oral anticoagulants.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "anticoagulation",
            "superficial.drug",
            "isolated_calf.drug",
            "central_catheter.drug",
            "central_catheter.faulty.drug",
        ),
    ),
    Statement(
        "table_4.superficial.catheter",
        cite=TABLE_4.at("superficial vein thrombosis"),
        gist="Superficial vein thrombosis: the catheter is removed if it is the cause.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "superficial.catheter", "contraindicated.superficial_catheter"),
    ),
    Statement(
        "table_4.superficial.near_deep_veins",
        cite=TABLE_4.at("superficial vein thrombosis"),
        gist="Superficial vein thrombosis: anticoagulation for 6 weeks if it is both not "
        "catheter-related and close to the deep veins, above all the common femoral vein.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "superficial.near_deep_veins",
            "superficial.nothing_printed",
            "superficial.drug",
        ),
    ),
    Statement(
        "table_4.isolated_calf.watch",
        cite=TABLE_4.at("isolated calf vein thrombosis"),
        gist="Isolated calf vein thrombosis without severe symptoms: watch, and follow up 2 "
        "weeks later.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "isolated_calf.watch", "contraindicated.watch"),
    ),
    Statement(
        "table_4.isolated_calf.severe",
        cite=TABLE_4.at("isolated calf vein thrombosis"),
        gist="Isolated calf vein thrombosis with severe symptoms and no contraindication: "
        "anticoagulation.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4", "isolated_calf.severe", "contraindications_listed", "isolated_calf.drug"
        ),
    ),
    Statement(
        "table_4.extensive_or_massive",
        cite=TABLE_4.at("extensive DVT or massive PTE"),
        gist="Iliofemoral DVT or PTE with systolic pressure below 90 mmHg: catheter-directed or "
        "intravenous thrombolysis without bleeding risk.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "extensive_or_massive",
            "extensive_or_massive.special",
            "extensive_or_massive.extensive",
            "extensive_or_massive.catheter",
            "thrombolysis_beside_anticoagulation",
        ),
    ),
    Statement(
        "table_4.central_catheter",
        cite=TABLE_4.at("central venous catheter-related thrombosis"),
        gist="Thrombosis of a central venous catheter: anticoagulation for 3 months.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts("table_4", "central_catheter", "central_catheter.drug"),
    ),
    Statement(
        "table_4.central_catheter.removal",
        cite=TABLE_4.at("central venous catheter-related thrombosis"),
        gist="A central venous catheter is removed only if it is infected or dysfunctional.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "central_catheter",
            "central_catheter.faulty",
            "central_catheter.faulty.drug",
            "faulty_catheter",
            "a_faulty_catheter_is_the_one_related",
        ),
    ),
    Statement(
        "table_4.ivc_filter",
        cite=TABLE_4.at("retrievable IVC filter"),
        gist="A retrievable IVC filter is considered only during an absolute contraindication "
        "to anticoagulation.",
        kind=StatementKind.PERMISSION,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "ivc_filter",
            "filter_for_which_thrombosis",
            "contraindicated",
            "contraindicated.no_filter",
        ),
    ),
    Statement(
        "table_4.footnote_a",
        cite=TABLE_4.at("extensive DVT or massive PTE", "a"),
        gist="Bleeding risk: history of haemorrhagic or unknown stroke, intracranial tumour, "
        "ischaemic stroke within 3 months, major trauma, surgery or head injury within 3 weeks, "
        "platelets below 100,000 per uL, active bleeding, bleeding diathesis.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=(
            *parts("table_4", "extensive_or_massive", "bleeding_risk", "bleeding"),
            *parts("table_3", "rows_1_and_3.none_below_50_000"),
        ),
    ),
    Statement(
        "table_4.footnote_b",
        cite=TABLE_4.at("retrievable IVC filter", "b"),
        gist="Absolute contraindication: recent CNS bleed, intracranial or spinal lesion at "
        "high risk for bleeding, active bleeding with more than 2 units transfused in 24 hours.",
        kind=StatementKind.RULE,
        verdict=StatementVerdict.ENCODED,
        carried_by=parts(
            "table_4",
            "ivc_filter",
            "contraindications_listed",
            "contraindicated",
            "contraindicated.no_filter",
            "bleeding_over_2_units_is_active",
        ),
    ),
)
