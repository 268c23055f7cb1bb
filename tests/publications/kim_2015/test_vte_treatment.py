"""The treatment of thromboembolism, patient by patient: each row, reading and note of Table 4."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import InconsistentInput, InsufficientData, Refer, Strength
from lenarules.clinical.care import Interval, TimeUnit
from lenarules.clinical.thrombosis import VteTreatment, VteTreatmentKind
from lenarules.publications.kim_2015.vte_treatment import TABLE, vte_treatment
from lenarules.publications.kim_2015.vte_treatment.advice import KimVteTreatmentCaution
from lenarules.publications.kim_2015.vte_treatment.facts import (
    KimBleedingRisk,
    KimContraindication,
    KimThrombosis,
)
from tests.publications.kim_2015.strategies import given, notes_of, referred, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision
    from lenarules.language.words import Advice

PTE = {"thrombosis": KimThrombosis.PULMONARY_THROMBOEMBOLISM}
DVT = {"thrombosis": KimThrombosis.DEEP_VEIN_THROMBOSIS}
CALF = {"thrombosis": KimThrombosis.ISOLATED_CALF_VEIN_THROMBOSIS}
SEVERE_CALF = CALF | {"severe_symptoms": True}
SUPERFICIAL = {"thrombosis": KimThrombosis.SUPERFICIAL_VEIN_THROMBOSIS}
NEAR = SUPERFICIAL | {"near_deep_veins": True}
CENTRAL = {"thrombosis": KimThrombosis.CENTRAL_VENOUS_CATHETER, "catheter_related": True}
FAULTY = CENTRAL | {"catheter_infected_or_dysfunctional": True}
ILIOFEMORAL = {"iliofemoral": True}
SHOCK = {"systolic_bp": 89}
CNS_BLEED = {"contraindications": {KimContraindication.RECENT_CNS_BLEED}}
BLEEDING = {"bleeding_risks": {KimBleedingRisk.ACTIVE_BLEEDING}}
PRINTED = "PUBLISHED", "", ""
SIX_WEEKS = Interval(6, TimeUnit.WEEK)
THREE_MONTHS = Interval(3, TimeUnit.MONTH)
LMWH = ("low-molecular-weight heparin",)
OTHERS = ("unfractionated heparin", "warfarin", "rivaroxaban", "dabigatran")
DRUG, LYSIS = VteTreatmentKind.ANTICOAGULATION, VteTreatmentKind.THROMBOLYSIS
DRUG_AND_REMOVAL = VteTreatmentKind.ANTICOAGULATION_AND_CATHETER_REMOVAL
REMOVAL, FILTER = VteTreatmentKind.CATHETER_REMOVAL, VteTreatmentKind.IVC_FILTER
WITHHELD = VteTreatmentKind.NO_ANTICOAGULANT
NONE_FOR_NOW = (WITHHELD, None)


def treat(*facts: dict[str, Any]) -> Decision[VteTreatment]:
    """Ask for the treatment of a patient who differs from the usual one in these facts."""
    patient: dict[str, Any] = {
        "thrombosis": KimThrombosis.DEEP_VEIN_THROMBOSIS,
        "iliofemoral": False,
        "systolic_bp": 120,
        "severe_symptoms": False,
        "near_deep_veins": False,
        "catheter_related": False,
        "catheter_infected_or_dysfunctional": False,
        "platelets": 200_000,
        "bleeding_risks": frozenset(),
        "contraindications": frozenset(),
    }
    for some in facts:
        patient |= some
    return vte_treatment(**patient)


def names(outcome: VteTreatment) -> tuple[str, ...]:
    """Return the names of the drugs of a treatment."""
    assert all(drug.dose is None for drug in outcome.drugs)
    return tuple(drug.drug for drug in outcome.drugs)


def choices(answer: Decision[VteTreatment]) -> list[tuple[VteTreatmentKind, Interval | None]]:
    """Return the options of a ``Refer``."""
    return [(o.outcome.kind, o.outcome.duration) for o in referred(answer).options]


def advice_of(answer: Decision[VteTreatment]) -> frozenset[Advice]:
    """Return the cautions of an answer, be it a treatment or a question."""
    outcome = answer.outcome
    return outcome.advice if isinstance(outcome, Refer) else frozenset(outcome.cautions)


def test_every_part_of_table_4_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(TABLE, globals()) == []


@pytest.mark.parametrize("thrombosis", [PTE, DVT])
def test_row_anticoagulation(thrombosis: dict[str, Any]) -> None:
    """Recommendations, first and second points: anticoagulation is standard, LMWH preferred."""
    answer = treat(thrombosis)
    outcome = given(answer)
    assert stands_on(answer) == ("anticoagulation", *PRINTED)
    assert (outcome.kind, names(outcome), outcome.duration) == (DRUG, LMWH, None)
    (other,) = outcome.options
    assert (names(other.outcome), other.strength) == (OTHERS, Strength.MAY)


def test_row_superficial_catheter() -> None:
    """Table 4, row 1: a superficial thrombosis that a catheter caused loses the catheter."""
    answer = treat(NEAR, {"catheter_related": True})
    assert stands_on(answer) == ("superficial.catheter", *PRINTED)
    assert (given(answer).kind, given(answer).drugs) == (REMOVAL, ())


def test_row_superficial_near_deep_veins() -> None:
    """Table 4, row 1: 6 weeks where not catheter-related and close to the deep veins."""
    answer = treat(NEAR)
    assert stands_on(answer)[:2] == ("superficial.near_deep_veins", "COMPLETED")
    assert (given(answer).kind, given(answer).duration) == (DRUG, SIX_WEEKS)


def test_row_isolated_calf_watch() -> None:
    """Table 4, row 2: without severe symptoms watch, and follow up 2 weeks later."""
    answer = treat(CALF)
    assert stands_on(answer) == ("isolated_calf.watch", *PRINTED)
    assert given(answer).kind is VteTreatmentKind.WATCH
    assert given(answer).follow_up == Interval(2, TimeUnit.WEEK)
    assert given(answer).headline == "VTE treatment: watch, follow-up 2 weeks later"


def test_row_isolated_calf_severe() -> None:
    """Table 4, row 2: with severe symptoms and no contraindication, anticoagulation."""
    answer = treat(SEVERE_CALF)
    assert stands_on(answer)[:2] == ("isolated_calf.severe", "COMPLETED")
    assert (given(answer).kind, given(answer).duration) == (DRUG, None)


@pytest.mark.parametrize(
    ("facts", "lysis"),
    [
        (PTE | {"systolic_bp": 89}, True),
        (PTE | {"systolic_bp": 89.9}, True),
        (PTE | {"systolic_bp": 90}, False),
        (PTE | {"systolic_bp": 91}, False),
        (DVT | {"systolic_bp": 89}, False),
        (PTE | SHOCK | ILIOFEMORAL, True),
        (PTE | SHOCK | {"platelets": 99_999}, False),
        (PTE | SHOCK | {"platelets": 100_000}, True),
        (PTE | SHOCK | {"platelets": 100_001}, True),
    ],
)
def test_row_extensive_or_massive(facts: dict[str, Any], lysis: bool) -> None:
    """Table 4, row 3: PTE below 90 mmHg, with 100,000 platelets or more."""
    assert given(treat(facts)).kind is (LYSIS if lysis else DRUG)


@pytest.mark.parametrize("risk", list(KimBleedingRisk))
def test_row_extensive_or_massive_footnote_a(risk: KimBleedingRisk) -> None:
    """Footnote a: with any of its risks there is no thrombolysis."""
    answer = treat(DVT, ILIOFEMORAL, {"bleeding_risks": {risk}})
    assert "extensive_or_massive" not in {row.id.split(".")[-1] for row in answer.others}
    assert "bleeding_risk" in notes_of(answer)
    assert choices(answer) == [(DRUG, None), NONE_FOR_NOW]


def test_row_central_catheter() -> None:
    """Table 4, row 4: 3 months with a central venous catheter, which stays."""
    answer = treat(CENTRAL)
    assert stands_on(answer)[:2] == ("central_catheter", "COMPLETED")
    assert (given(answer).kind, given(answer).duration) == (DRUG, THREE_MONTHS)


def test_row_central_catheter_faulty() -> None:
    """Table 4, row 4: an infected or dysfunctional catheter is removed as well."""
    answer = treat(FAULTY)
    assert stands_on(answer)[:2] == ("central_catheter.faulty", "COMPLETED")
    assert (given(answer).kind, given(answer).duration) == (DRUG_AND_REMOVAL, THREE_MONTHS)


@pytest.mark.parametrize("barred", list(KimContraindication))
def test_row_ivc_filter(barred: KimContraindication) -> None:
    """Table 4, row 5: under any contraindication of footnote b a filter may be considered."""
    answer = treat(DVT, BLEEDING, {"contraindications": {barred}})
    assert choices(answer) == [(FILTER, None), NONE_FOR_NOW]
    assert referred(answer).options[0].strength is Strength.MAY


@pytest.mark.parametrize(
    ("facts", "kinds"),
    [
        (PTE, [FILTER, WITHHELD]),
        (PTE | SHOCK, [FILTER, WITHHELD]),
        (DVT | ILIOFEMORAL, [FILTER, WITHHELD]),
        (CENTRAL | ILIOFEMORAL, [FILTER, WITHHELD]),
        (FAULTY | ILIOFEMORAL, [FILTER, REMOVAL, WITHHELD]),
    ],
)
def test_resolution_contraindicated(facts: dict[str, Any], kinds: list[VteTreatmentKind]) -> None:
    """Footnote b against the anticoagulant of PTE or DVT: a filter, or nothing for now."""
    answer = treat(facts, CNS_BLEED)
    assert stands_on(answer) == ("", "OVERLAP", "contraindicated", "REFER")
    assert [kind for kind, _ in choices(answer)] == kinds


@pytest.mark.parametrize(
    ("facts", "basis", "kinds"),
    [
        (NEAR, "OVERLAP", [WITHHELD]),
        (SEVERE_CALF, "OVERRIDE", [WITHHELD]),
        (CENTRAL, "OVERLAP", [WITHHELD]),
        (FAULTY, "OVERLAP", [REMOVAL, WITHHELD]),
    ],
)
def test_resolution_contraindicated_no_filter(
    facts: dict[str, Any], basis: str, kinds: list[VteTreatmentKind]
) -> None:
    """Footnote b and neither PTE nor DVT: no filter is offered; a faulty catheter may go."""
    answer = treat(facts, CNS_BLEED)
    assert stands_on(answer) == ("", basis, "contraindicated.no_filter", "REFER")
    assert [kind for kind, _ in choices(answer)] == kinds


def test_resolution_contraindicated_superficial_catheter() -> None:
    """Footnote b where the catheter is the answer: no anticoagulant was printed."""
    answer = treat(SUPERFICIAL, {"catheter_related": True}, CNS_BLEED)
    name = "contraindicated.superficial_catheter"
    assert stands_on(answer) == ("superficial.catheter", "OVERLAP", name, "OWN_TEXT")
    assert (given(answer).kind, given(answer).options) == (REMOVAL, ())


def test_resolution_contraindicated_watch() -> None:
    """Footnote b where watching is the answer: no anticoagulant was printed."""
    answer = treat(CALF, CNS_BLEED)
    name = "contraindicated.watch"
    assert stands_on(answer) == ("isolated_calf.watch", "OVERLAP", name, "OWN_TEXT")


@pytest.mark.parametrize(("facts", "basis"), [({}, "GAP"), (CNS_BLEED, "OVERRIDE")])
def test_resolution_superficial_nothing_printed(facts: dict[str, Any], basis: str) -> None:
    """Neither catheter-related nor close to the deep veins: Table 4 prints nothing."""
    answer = treat(SUPERFICIAL, facts)
    assert stands_on(answer) == ("", basis, "superficial.nothing_printed", "OWN_TEXT")
    assert given(answer).kind is VteTreatmentKind.NONE_PRINTED


@pytest.mark.parametrize(
    ("facts", "basis", "options"),
    [
        (DVT, "OVERRIDE", [(DRUG, None)]),
        (PTE | SHOCK, "OVERRIDE", [(DRUG, None)]),
        (NEAR, "COMPLETED", [(DRUG, SIX_WEEKS)]),
        (SEVERE_CALF, "COMPLETED", [(DRUG, None)]),
        (CENTRAL, "COMPLETED", [(DRUG, THREE_MONTHS)]),
        (FAULTY, "COMPLETED", [(DRUG_AND_REMOVAL, THREE_MONTHS), (REMOVAL, None)]),
    ],
)
def test_resolution_bleeding(facts: dict[str, Any], basis: str, options: list[Any]) -> None:
    """Paragraph 2: whether to anticoagulate depends on the risk of bleeding, which is present."""
    answer = treat(facts, BLEEDING)
    assert stands_on(answer) == ("", basis, "bleeding", "REFER")
    assert choices(answer) == [*options, NONE_FOR_NOW]


@pytest.mark.parametrize("risk", list(KimBleedingRisk))
@pytest.mark.parametrize("facts", [DVT, PTE | SHOCK, NEAR, SEVERE_CALF, CENTRAL])
def test_resolution_bleeding_by_any_risk_of_footnote_a(
    facts: dict[str, Any], risk: KimBleedingRisk
) -> None:
    """Any listed risk leaves the anticoagulant to the clinician, in every printed thrombosis."""
    answer = treat(facts, {"bleeding_risks": {risk}})
    assert stands_on(answer)[2:] == ("bleeding", "REFER")
    assert choices(answer)[-1] == NONE_FOR_NOW


def test_to_give_none_for_now_is_printed() -> None:
    """Paragraph 2, second sentence: whether to treat with an anticoagulant or not."""
    option = referred(treat(BLEEDING)).options[-1]
    assert option.cite.row == "paragraph 2, second sentence"
    assert "whether to treat with an anticoagulant or not" in option.printed
    assert (option.outcome.drugs, option.strength) == ((), Strength.MAY)
    assert option.outcome.headline == "VTE treatment: no anticoagulant for now"


@pytest.mark.parametrize(
    ("platelets", "left"), [(49_999, True), (50_000, False), (50_001, False), (99_999, False)]
)
def test_resolution_bleeding_by_platelets(platelets: int, left: bool) -> None:
    """Cytopenia, paragraph 1: thrombocytopenia is below 50,000, and left to the clinician."""
    assert (stands_on(treat({"platelets": platelets}))[2] == "bleeding") is left
    assert "borrowed from the section Cytopenia" in TABLE.resolution("bleeding").reading


def test_resolution_extensive_or_massive_special() -> None:
    """Massive PTE is a special condition: thrombolysis, the standard stands in the options."""
    answer = treat(PTE, SHOCK)
    name = "extensive_or_massive.special"
    assert stands_on(answer) == ("extensive_or_massive", "OVERLAP", name, "OWN_TEXT")
    (option,) = given(answer).options
    assert (option.outcome.kind, names(option.outcome)) == (DRUG, LMWH)


@pytest.mark.parametrize(
    "facts",
    [DVT, PTE, PTE | {"systolic_bp": 90}, DVT | SHOCK, DVT | {"platelets": 100_000}],
)
def test_resolution_extensive_or_massive_extensive(facts: dict[str, Any]) -> None:
    """Iliofemoral without massive PTE: thrombolysis or the standard, the paper does not say."""
    answer = treat(facts, ILIOFEMORAL)
    name = "extensive_or_massive.extensive"
    assert stands_on(answer) == ("", "OVERLAP", name, "REFER")
    assert choices(answer) == [(LYSIS, None), (DRUG, None)]
    rows = [option.row for option in referred(answer).options]
    assert rows == ["kim_2015.table_4.extensive_or_massive", "kim_2015.table_4.anticoagulation"]


def test_an_iliofemoral_dvt_with_few_platelets_is_anticoagulated() -> None:
    """Footnote a bars thrombolysis below 100,000 platelets: the standard, with a caution."""
    answer = treat(DVT, ILIOFEMORAL, {"platelets": 99_999})
    assert stands_on(answer) == ("anticoagulation", *PRINTED)
    assert KimVteTreatmentCaution.BLEEDING_RISK in given(answer).cautions


@pytest.mark.parametrize(("facts", "other"), [(CENTRAL, DRUG), (FAULTY, DRUG_AND_REMOVAL)])
def test_resolution_extensive_or_massive_catheter(
    facts: dict[str, Any], other: VteTreatmentKind
) -> None:
    """Rows 3 and 4 meet in an iliofemoral thrombosis of a central catheter: not settled."""
    answer = treat(facts, ILIOFEMORAL)
    assert stands_on(answer) == ("", "OVERLAP", "extensive_or_massive.catheter", "REFER")
    assert choices(answer) == [(LYSIS, None), (other, THREE_MONTHS)]


def gets_the_preferred_drug(answer: Decision[VteTreatment], row: str, name: str) -> bool:
    """Tell whether a cell without a drug is completed with LMWH, the alternatives offered."""
    outcome = given(answer)
    drugs = names(outcome), names(outcome.options[0].outcome)
    no_dose = KimVteTreatmentCaution.NO_DOSE_IS_PRINTED in outcome.cautions
    stands = stands_on(answer) == (row, "COMPLETED", name, "OWN_TEXT")
    return stands and no_dose and drugs == (LMWH, OTHERS)


def test_resolution_superficial_drug() -> None:
    """Recommendations, second point: LMWH for the 6 weeks."""
    answer = treat(NEAR)
    assert gets_the_preferred_drug(answer, "superficial.near_deep_veins", "superficial.drug")


def test_resolution_isolated_calf_drug() -> None:
    """Recommendations, second point: LMWH for a calf with severe symptoms."""
    answer = treat(SEVERE_CALF)
    assert gets_the_preferred_drug(answer, "isolated_calf.severe", "isolated_calf.drug")


@pytest.mark.parametrize("facts", [{}, ILIOFEMORAL | {"platelets": 99_999}])
def test_resolution_central_catheter_drug(facts: dict[str, Any]) -> None:
    """Recommendations, second point: LMWH for 3 months, also where thrombolysis is barred."""
    answer = treat(CENTRAL, facts)
    assert gets_the_preferred_drug(answer, "central_catheter", "central_catheter.drug")


def test_resolution_central_catheter_faulty_drug() -> None:
    """Recommendations, second point: LMWH for 3 months, and the catheter is removed."""
    name = "central_catheter.faulty"
    assert gets_the_preferred_drug(treat(FAULTY), name, f"{name}.drug")


@pytest.mark.parametrize(
    "facts", [DVT, PTE | SHOCK, CALF, SUPERFICIAL, NEAR, FAULTY, DVT | BLEEDING, CNS_BLEED]
)
def test_note_lenalidomide(facts: dict[str, Any]) -> None:
    """No answer says what becomes of lenalidomide, and each says so."""
    answer = treat(facts)
    assert KimVteTreatmentCaution.LENALIDOMIDE_IS_NOT_ANSWERED in advice_of(answer)
    assert "lenalidomide" in notes_of(answer)


A_FAULTY_ONE = {"catheter_related": True, "catheter_infected_or_dysfunctional": True}


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        *((each | A_FAULTY_ONE, True) for each in (PTE, DVT, CALF, SEVERE_CALF, PTE | SHOCK)),
        (DVT | A_FAULTY_ONE | BLEEDING, True),
        (DVT | A_FAULTY_ONE | ILIOFEMORAL, True),
        (PTE | A_FAULTY_ONE | CNS_BLEED, True),
        (CALF | A_FAULTY_ONE | CNS_BLEED, True),
        (DVT | {"catheter_related": True}, False),
        (SUPERFICIAL | A_FAULTY_ONE, False),
        *((FAULTY | each, False) for each in ({}, ILIOFEMORAL, BLEEDING, CNS_BLEED)),
    ],
)
def test_note_faulty_catheter(facts: dict[str, Any], held: bool) -> None:
    """Row 4 removes a faulty catheter: told where no answer and no option removes it."""
    answer = treat(facts)
    outcome = answer.outcome
    answered = () if isinstance(outcome, Refer) else (outcome,)
    treatments = (*answered, *(option.outcome for option in outcome.options))
    removed = any(treatment.kind.removes_catheter for treatment in treatments)
    faulty = bool(facts.get("catheter_infected_or_dysfunctional"))
    assert ("faulty_catheter" in notes_of(answer)) is held is (faulty and not removed)
    assert (KimVteTreatmentCaution.FAULTY_CATHETER_IS_REMOVED in advice_of(answer)) is held


@pytest.mark.parametrize(
    ("facts", "held"), [(DVT, True), (NEAR, True), (CALF, False), (CNS_BLEED, False)]
)
def test_note_consider_first(facts: dict[str, Any], held: bool) -> None:
    """Recommendations, second point: five considerations before anticoagulation."""
    assert ("consider_first" in notes_of(treat(facts))) is held


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        (DVT, True),
        (CENTRAL, True),
        (SEVERE_CALF, True),
        (NEAR, False),
        (DVT | {"platelets": 50_000}, True),
        (DVT | {"platelets": 49_999}, False),
        (DVT | BLEEDING, False),
        (CENTRAL | {"bleeding_risks": {KimBleedingRisk.INTRACRANIAL_TUMOUR}}, False),
        (DVT | CNS_BLEED, False),
    ],
)
def test_note_beyond_3_months(facts: dict[str, Any], held: bool) -> None:
    """Paragraph 2: beyond 3 months in active cancer; not of 6 weeks, nor with a risk to bleed."""
    assert ("beyond_3_months" in notes_of(treat(facts))) is held


@pytest.mark.parametrize(
    ("platelets", "held"), [(99_999, True), (100_000, False), (100_001, False)]
)
def test_note_bleeding_risk(platelets: int, held: bool) -> None:
    """Footnote a counts platelets below 100,000 as a bleeding risk."""
    answer = treat({"platelets": platelets})
    assert ("bleeding_risk" in notes_of(answer)) is held
    assert (KimVteTreatmentCaution.BLEEDING_RISK in given(answer).cautions) is held


@pytest.mark.parametrize(("facts", "held"), [(SEVERE_CALF, True), (DVT, False)])
def test_note_contraindications_listed(facts: dict[str, Any], held: bool) -> None:
    """Row 2 asks for no contraindication, unmarked; only absolute ones are listed (footnote b)."""
    assert ("contraindications_listed" in notes_of(treat(facts))) is held
    assert TABLE.row("isolated_calf.severe").cite.footnote == ""
    assert KimVteTreatmentCaution.ONLY_ABSOLUTE_ARE_LISTED.cite.footnote == ""
    assert "footnote b is the paper's only list" in TABLE.resolution("isolated_calf.drug").reading


@pytest.mark.parametrize(("facts", "held"), [(DVT, True), (CALF, False)])
def test_note_filter_for_which_thrombosis(facts: dict[str, Any], held: bool) -> None:
    """Row 5 does not say for which thrombosis a filter is considered."""
    assert ("filter_for_which_thrombosis" in notes_of(treat(facts, CNS_BLEED))) is held


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        (PTE | SHOCK, True),
        (DVT | ILIOFEMORAL, True),
        (CENTRAL | ILIOFEMORAL, True),
        (DVT, False),
        (PTE | SHOCK | BLEEDING, False),
        (PTE | SHOCK | CNS_BLEED, False),
    ],
)
def test_note_thrombolysis_beside_anticoagulation(facts: dict[str, Any], held: bool) -> None:
    """Wherever thrombolysis is answered or offered: it is not said to replace the standard."""
    answer = treat(facts)
    assert ("thrombolysis_beside_anticoagulation" in notes_of(answer)) is held
    told = KimVteTreatmentCaution.THROMBOLYSIS_BESIDE_ANTICOAGULATION
    assert (told in advice_of(answer)) is held


ANTICOAGULANT_PRINTED = [
    (DVT, True),
    (PTE | SHOCK, True),
    (DVT | ILIOFEMORAL, True),
    (NEAR, True),
    (SEVERE_CALF, True),
    (CENTRAL | ILIOFEMORAL, True),
    (FAULTY | BLEEDING, True),
    (CALF, False),
    (SUPERFICIAL, False),
    (DVT | CNS_BLEED, False),
    (NEAR | CNS_BLEED, False),
]


@pytest.mark.parametrize(("facts", "held"), ANTICOAGULANT_PRINTED)
def test_note_renal_function(facts: dict[str, Any], held: bool) -> None:
    """Wherever an anticoagulant is answered or offered: Table 3 turns to warfarin below 30."""
    answer = treat(facts)
    assert ("renal_function" in notes_of(answer)) is held
    assert (KimVteTreatmentCaution.RENAL_FUNCTION_IS_NOT_ASKED in advice_of(answer)) is held


@pytest.mark.parametrize(("facts", "held"), ANTICOAGULANT_PRINTED)
def test_note_drugs_are_examples(facts: dict[str, Any], held: bool) -> None:
    """Wherever an anticoagulant is answered or offered: "e.g." leaves the list open."""
    answer = treat(facts)
    told = KimVteTreatmentCaution.NEW_ORAL_ANTICOAGULANTS_ARE_EXAMPLES
    assert ("drugs_are_examples" in notes_of(answer)) is held
    assert (told in advice_of(answer)) is held


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        (CALF | ILIOFEMORAL, "iliofemoral_is_deep"),
        (DVT | {"near_deep_veins": True}, "near_deep_veins_is_superficial"),
        (
            DVT | {"catheter_infected_or_dysfunctional": True},
            "a_faulty_catheter_is_the_one_related",
        ),
        (
            {"contraindications": {KimContraindication.BLEEDING_OVER_2_UNITS_IN_24_HOURS}},
            "bleeding_over_2_units_is_active",
        ),
    ],
)
def test_impossible_combinations_are_refused(facts: dict[str, Any], rule: str) -> None:
    """Facts that are impossible together raise, and the message says what to pass."""
    with pytest.raises(InconsistentInput) as caught:
        treat(facts)
    assert caught.value.rule == rule


def test_an_unknown_blood_pressure_matters_in_pte_only() -> None:
    """An unknown pressure leaves DVT answered and PTE open between drug and thrombolysis."""
    assert given(treat(DVT, {"systolic_bp": None})).kind is DRUG
    with pytest.raises(InsufficientData):
        treat(PTE, {"systolic_bp": None})
