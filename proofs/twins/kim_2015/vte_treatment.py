"""Table 4, broken on purpose."""

from __future__ import annotations

from lenarules.clinical.facts import PLATELETS
from lenarules.language.condition import any_of
from lenarules.language.table import Adopt, Offer
from lenarules.publications.kim_2015.vte_treatment import TABLE as TABLE_4
from lenarules.publications.kim_2015.vte_treatment import printed as vte
from lenarules.publications.kim_2015.vte_treatment.facts import BLEEDING_RISKS, KimBleedingRisk
from proofs.twins.twin import Twin, with_resolution, with_row

#: Footnote a with the platelets of another row of the paper.
_FEWER_PLATELETS = any_of(
    *(BLEEDING_RISKS.has(risk) for risk in KimBleedingRisk), PLATELETS < 50_000
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
            region=vte.PTE_OR_DVT
            & vte.EXTENSIVE_OR_MASSIVE
            & ~_FEWER_PLATELETS
            & ~vte.CONTRAINDICATED,
        ),
        "no_thrombolysis_with_a_bleeding_risk",
    ),
    Twin(
        "thrombolysis is given under an absolute contraindication too",
        "missing exception",
        with_resolution(
            TABLE_4,
            "extensive_or_massive.special",
            region=vte.PTE_OR_DVT & vte.EXTENSIVE_OR_MASSIVE & ~vte.BLEEDING_RISK,
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
        "a filter is the answer under an absolute contraindication",
        "permission as answer",
        with_resolution(TABLE_4, "contraindicated", adopts=Adopt("ivc_filter"), offers=()),
        "a_filter_is_never_answered",
    ),
)
