"""Table 4, broken on purpose."""

from __future__ import annotations

from attrs import evolve

from lenarules.clinical.facts import PLATELETS
from lenarules.language.condition import any_of
from lenarules.language.table import Adopt, Offer
from lenarules.publications.kim_2015.limits import THROMBOCYTOPENIA
from lenarules.publications.kim_2015.vte_treatment import TABLE as TABLE_4
from lenarules.publications.kim_2015.vte_treatment import printed as vte
from lenarules.publications.kim_2015.vte_treatment.facts import BLEEDING_RISKS, KimBleedingRisk
from lenarules.publications.kim_2015.vte_treatment.questions import GIVE_OR_NOT
from lenarules.publications.kim_2015.vte_treatment.regions import NOT_BARRED
from proofs.twins.twin import Twin, with_resolution, with_row

#: Footnote a with the platelets of another row of the paper.
_FEWER_PLATELETS = any_of(
    *(BLEEDING_RISKS.has(risk) for risk in KimBleedingRisk), PLATELETS < 50_000
)
#: Who bleeds or tends to, without the other risks of footnote a.
_BLEEDS_NOW = any_of(
    BLEEDING_RISKS.has(KimBleedingRisk.ACTIVE_BLEEDING),
    BLEEDING_RISKS.has(KimBleedingRisk.BLEEDING_DIATHESIS),
    THROMBOCYTOPENIA,
)

TWINS = (
    Twin(
        "thrombolysis is barred below 50,000 platelets only",
        "off-by-one",
        with_resolution(
            with_row(
                TABLE_4,
                "extensive_or_massive",
                when=vte.EXTENSIVE_OR_MASSIVE & ~_FEWER_PLATELETS,
            ),
            "extensive_or_massive.special",
            region=vte.MASSIVE_PTE & ~_FEWER_PLATELETS & ~vte.CONTRAINDICATED,
        ),
        "no_thrombolysis_with_a_bleeding_risk",
    ),
    Twin(
        "thrombolysis is given under an absolute contraindication too",
        "missing exception",
        with_resolution(
            TABLE_4,
            "extensive_or_massive.special",
            region=vte.MASSIVE_PTE & ~vte.BLEEDING_RISK,
            over=("contraindicated",),
        ),
        "no_thrombolysis_with_a_bleeding_risk",
    ),
    Twin(
        "the standard treatment is offered under an absolute contraindication",
        "unsafe option",
        with_resolution(
            TABLE_4, "contraindicated", offers=(Offer("ivc_filter"), Offer("anticoagulation"))
        ),
        "no_anticoagulant_under_an_absolute_contraindication",
    ),
    Twin(
        "every central venous catheter is removed",
        "swapped outcome",
        with_resolution(
            TABLE_4,
            "central_catheter.drug",
            adopts=Adopt(
                "central_catheter", vte.anticoagulation(vte.THREE_MONTHS, vte.WITH_REMOVAL)
            ),
        ),
        "the_catheter_is_removed_only_where_printed",
    ),
    Twin(
        "a faulty catheter is forgotten where the thrombosis is not the central one",
        "missing note",
        evolve(TABLE_4, notes=tuple(n for n in TABLE_4.notes if n.id != "faulty_catheter")),
        "a_faulty_catheter_is_never_left_unsaid",
    ),
    Twin(
        "a filter is the answer under an absolute contraindication",
        "permission as answer",
        with_resolution(TABLE_4, "contraindicated", adopts=Adopt("ivc_filter"), offers=()),
        "a_filter_is_never_answered",
    ),
    Twin(
        "a filter is offered for a calf vein thrombosis under an absolute contraindication",
        "option too wide",
        with_resolution(TABLE_4, "contraindicated.no_filter", offers=(Offer("ivc_filter"),)),
        "a_filter_is_never_answered",
    ),
    Twin(
        "thrombolysis is the answer in every iliofemoral thrombosis",
        "question settled",
        with_resolution(
            TABLE_4,
            "extensive_or_massive.extensive",
            adopts=Adopt("extensive_or_massive"),
            offers=(Offer("anticoagulation"),),
        ),
        "thrombolysis_is_answered_in_massive_pte_only",
    ),
    Twin(
        "a calf vein thrombosis is anticoagulated whatever the risk of bleeding",
        "missing exception",
        with_resolution(
            TABLE_4,
            "isolated_calf.drug",
            region=vte.SEVERE_CALF & ~vte.CONTRAINDICATED,
            over=("bleeding",),
        ),
        "a_risk_of_bleeding_is_left_to_the_clinician",
    ),
    Twin(
        "active bleeding, a diathesis and low platelets alone are asked about",
        "resolution too narrow",
        with_resolution(
            with_resolution(TABLE_4, "bleeding", region=NOT_BARRED & _BLEEDS_NOW),
            "isolated_calf.drug",
            region=vte.SEVERE_CALF & ~vte.CONTRAINDICATED & ~_BLEEDS_NOW,
        ),
        "a_risk_of_bleeding_is_left_to_the_clinician",
    ),
    Twin(
        "with a risk of bleeding the question has the anticoagulant as its only option",
        "missing option",
        with_resolution(TABLE_4, "bleeding", adopts=evolve(GIVE_OR_NOT, options=())),
        "a_risk_of_bleeding_is_left_to_the_clinician",
    ),
)
