"""What callers pass wrongly, and what they do not know, through the public functions."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from lenarules import (
    Decision,
    DexRegimen,
    HighDoseIndication,
    InconsistentInput,
    InsufficientData,
    OutOfDomain,
    Refer,
    UnitSlip,
    VteComorbidity,
    WrongType,
    dex_schedule,
    starting_dose,
    vte_prophylaxis,
)
from lenarules.clinical.advice import InputCaution
from lenarules.language.fact import Category, Flag, Members, Number
from tests.publications.kim_2015.strategies import (
    ASK,
    BACKGROUNDS,
    DEXAMETHASONE_TABLE,
    FIG_1_TABLE,
    ONE_CALL_TABLES,
    USUAL,
    dex,
    given,
    legal,
    referred,
    start,
    telling,
    told,
    unit_in_doubt,
    vte,
)

if TYPE_CHECKING:
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table

FACTS = [(table, fact) for table in ONE_CALL_TABLES for fact in table.facts]


def facts_of(kind: Any) -> list[Any]:
    """Return every fact of a kind, each with its table, for parametrisation."""
    return [
        pytest.param(table, fact, id=f"{table.id}-{fact.name}")
        for table, fact in FACTS
        if isinstance(fact, kind)
    ]


def pass_instead(table: Table, fact: Fact, value: object) -> Decision[Any]:
    """Ask for the usual patient with one value in place of the usual one."""
    return ASK[table.id](**(USUAL[table.id] | {fact.name: value}))


@pytest.mark.parametrize("value", [float("nan"), np.float64("nan"), Decimal("NaN")])
@pytest.mark.parametrize(("table", "fact"), facts_of(Number))
def test_nan_is_refused(table: Table, fact: Number, value: object) -> None:
    """A NaN is out of every range, and the message names None for what may be unknown."""
    with pytest.raises(OutOfDomain, match="is not a finite number; accepted: ") as caught:
        pass_instead(table, fact, value)
    assert (caught.value.field, caught.value.unit) == (fact.name, fact.unit)
    assert ("None when it is unknown" in str(caught.value)) is not fact.request


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), Decimal("Infinity")])
@pytest.mark.parametrize(("table", "fact"), facts_of(Number))
def test_infinity_is_refused(table: Table, fact: Number, value: object) -> None:
    """An infinite number is out of every range; nothing is clamped."""
    with pytest.raises(OutOfDomain, match=f"^{fact.name}=.* not a finite number; accepted: "):
        pass_instead(table, fact, value)


@pytest.mark.parametrize("value", [True, False, np.True_, "42", b"42", 4j, [42], object()])
@pytest.mark.parametrize(("table", "fact"), facts_of(Number))
def test_what_is_no_number_is_refused(table: Table, fact: Number, value: object) -> None:
    """A bool is no measurement and a text is not read as a number; the message names the range."""
    kind = type(value).__name__
    with pytest.raises(WrongType, match=f"^{fact.name}=.*{kind}; .*; accepted: .*{fact.low:,}"):
        pass_instead(table, fact, value)


@pytest.mark.parametrize("value", [0, 1, 1.0, np.int64(1), "True", b"", "no", []])
@pytest.mark.parametrize(("table", "fact"), facts_of(Flag))
def test_what_is_no_bool_is_refused(table: Table, fact: Flag, value: object) -> None:
    """A flag takes True, False or None, and neither 0 nor 1 nor a text."""
    with pytest.raises(WrongType, match=f"^{fact.name}=.*; accepted: True or False, or None"):
        pass_instead(table, fact, value)


@pytest.mark.parametrize("value", ["PAIN", b"PAIN", 1, True, ["PAIN"], HighDoseIndication.PAIN])
@pytest.mark.parametrize(("table", "fact"), facts_of(Members))
def test_what_is_no_collection_is_refused(table: Table, fact: Members, value: object) -> None:
    """A set takes a collection of its own members: no text, no single member."""
    with pytest.raises(WrongType, match=f"^{fact.name}: .*pass a collection of"):
        pass_instead(table, fact, value)


def test_members_of_another_set_are_refused() -> None:
    """A comorbidity is no indication, nor the other way round."""
    with pytest.raises(WrongType, match=r"^indications: .*HighDoseIndication\.PAIN"):
        dex(indications=[VteComorbidity.INFECTION])
    with pytest.raises(WrongType, match=r"^comorbidities: .*VteComorbidity\.INFECTION"):
        vte(comorbidities={HighDoseIndication.RENAL_FAILURE})


@pytest.mark.parametrize("value", ["HIGH_DOSE", "age-adjusted", 0, None, True])
def test_what_is_no_regimen_is_refused(value: object) -> None:
    """A regimen is a member of DexRegimen; it is asked for and therefore never unknown."""
    with pytest.raises(WrongType, match=r"^regimen"):
        dex(regimen=value)


def test_an_unknown_level_is_refused() -> None:
    """A level is asked for, never unknown; leaving it out asks for level 0."""
    with pytest.raises(WrongType, match=r"^level is a request, never unknown; leave it out"):
        dex(level=None)


@pytest.mark.parametrize(("table", "fact"), facts_of(Number))
def test_below_the_range_is_refused(table: Table, fact: Number) -> None:
    """A value below the range is refused with value and range, and with the unit, if any."""
    with pytest.raises(OutOfDomain, match=f"^{fact.name}=-4.*; accepted: ") as caught:
        pass_instead(table, fact, -4)
    assert f"{fact.low:,} to {fact.high:,} {fact.unit}".rstrip() in caught.value.accepted
    assert (caught.value.value, caught.value.unit in str(caught.value)) == (-4, True)


@pytest.mark.parametrize(("table", "fact"), facts_of(Number))
def test_above_the_range_is_refused(table: Table, fact: Number) -> None:
    """A value above the range is refused, one past its end already."""
    with pytest.raises(OutOfDomain, match=f"^{fact.name}={fact.high + 1}"):
        pass_instead(table, fact, fact.high + 1)


@pytest.mark.parametrize(
    ("name", "value"),
    [("age", 64.5), ("age", Decimal("64.5")), ("ecog", Fraction(3, 2)), ("cycle", np.float64(4.5))],
)
def test_fractions_of_whole_facts_are_refused(name: str, value: object) -> None:
    """Completed years, ECOG and cycles are whole numbers; nothing is rounded."""
    with pytest.raises(OutOfDomain, match=f"^{name}=.*not a whole number; accepted: whole numbers"):
        vte(**{name: value})


NUMBER_TYPES = [int, float, Decimal, Fraction, np.int64, np.float64, np.float32]


@pytest.mark.parametrize("kind", NUMBER_TYPES)
def test_every_exact_number_is_read_alike(kind: Any) -> None:
    """int, float, Decimal, Fraction and numpy scalars of one value give one answer."""
    assert told(start(creatinine_clearance=kind(30), anc=kind(999))) == told(
        start(creatinine_clearance=30, anc=999)
    )
    assert told(dex(age=kind(76), cycle=kind(5))) == told(dex(age=76, cycle=5))
    assert told(vte(bmi=kind(30), ecog=kind(2))) == told(vte(bmi=30, ecog=2))


def test_exact_numbers_just_below_a_cut_off_stay_below() -> None:
    """No Decimal or Fraction is rounded up to 30 mL/min on its way."""
    for value in (Decimal("29.99999999999999999999"), 30 - Fraction(1, 10**30)):
        assert given(start(creatinine_clearance=value)).dose.mg_per_cycle == 165
        assert start(creatinine_clearance=value).inputs["creatinine_clearance"] == value


def test_numpy_bools_and_any_collection_are_read() -> None:
    """A numpy bool is a bool, and a list, tuple or set of members is the same set."""
    assert given(start(on_dialysis=np.True_)).after_dialysis
    pain = HighDoseIndication.PAIN
    assert dex(indications=[pain, pain]) == dex(indications={pain}) == dex(indications=(pain,))


@pytest.mark.parametrize(
    ("facts", "cure"),
    [
        ({"anc": 1.8}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"anc": 9.99}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"anc": 0.01}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"anc": 1_800_000}, "divide by 1,000"),
        ({"anc": 1_800_000_000}, "divide by 1,000,000"),
        ({"platelets": 150}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"platelets": 999}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"platelets": 1}, "multiply by 1,000 to convert 10^9/L to cells/uL"),
        ({"platelets": 150_000_000}, "divide by 1,000"),
    ],
)
def test_thousandfold_slips_are_caught(facts: dict[str, Any], cure: str) -> None:
    """A count that is plausible only in another unit is refused, with the conversion."""
    with pytest.raises(UnitSlip) as caught:
        start(**facts)
    ((name, value),) = facts.items()
    assert str(caught.value).startswith(f"{name}={value} cells/uL ")
    assert cure in str(caught.value)


@pytest.mark.parametrize("facts", [{"anc": 0.005}, {"anc": -1}, {"platelets": 10**13}])
def test_what_no_unit_explains_is_no_slip(facts: dict[str, Any]) -> None:
    """A count that no conversion brings into range is out of range and nothing is suggested."""
    with pytest.raises(OutOfDomain, match="is out of range") as caught:
        start(**facts)
    assert not isinstance(caught.value, UnitSlip)


@pytest.mark.parametrize(("anc", "held"), [(10, True), (99.99, True), (100, False), (0, False)])
def test_a_count_possible_in_both_units_is_answered_with_a_caution(anc: Any, held: bool) -> None:
    """ANC 10 to 99 may be cells/uL or 10^9/L: accepted, with the caution to check the unit."""
    refer = referred(start(anc=anc))
    assert (InputCaution.CHECK_UNIT in refer.advice) is held
    assert all((InputCaution.CHECK_UNIT in o.outcome.cautions) is held for o in refer.options)


@pytest.mark.parametrize(("platelets", "held"), [(1_000, True), (1_999, True), (2_000, False)])
def test_platelets_possible_in_both_units_are_cautioned(platelets: int, held: bool) -> None:
    """Platelets of 1,000 to 1,999 are in range in both units: the same caution, in both tables."""
    assert (InputCaution.CHECK_UNIT in referred(start(platelets=platelets)).advice) is held
    assert (InputCaution.CHECK_UNIT in given(vte(platelets=platelets)).cautions) is held


@pytest.mark.parametrize("regimen", [DexRegimen.HIGH_DOSE, DexRegimen.HIGH_DOSE_ALTERNATIVE])
def test_high_dose_without_indication_is_refused(regimen: DexRegimen) -> None:
    """High dose is printed for an indication only; the message says what to pass."""
    with pytest.raises(InconsistentInput, match="pass the indication") as caught:
        dex(regimen=regimen)
    assert caught.value.rule == "high_dose_needs_indication"
    assert caught.value.values["regimen"] is regimen


@pytest.mark.parametrize("level", [-1, -2, -3])
@pytest.mark.parametrize("regimen", [r for r in DexRegimen if r is not DexRegimen.HIGH_DOSE])
def test_a_level_without_high_dose_is_refused(regimen: DexRegimen, level: int) -> None:
    """The toxicity levels are printed for the high-dose schedule only."""
    with pytest.raises(InconsistentInput, match="pass regimen=HIGH_DOSE") as caught:
        dex(regimen=regimen, level=level, indications=[HighDoseIndication.PAIN])
    assert caught.value.rule == "level_needs_high_dose"


@pytest.mark.parametrize(
    ("table", "fact"), [pytest.param(t, f, id=f"{t.id}-{f.name}") for t, f in FACTS]
)
def test_a_missing_argument_is_a_type_error(table: Table, fact: Fact) -> None:
    """No fact has a default; only the two requests may be left out."""
    rest = {name: value for name, value in USUAL[table.id].items() if name != fact.name}
    if fact.request:
        assert told(ASK[table.id](**rest)) == told(ASK[table.id](**USUAL[table.id]))
        return
    with pytest.raises(TypeError, match=f"missing 1 required keyword-only argument: '{fact.name}'"):
        ASK[table.id](**rest)


@pytest.mark.parametrize("function", [starting_dose, dex_schedule, vte_prophylaxis])
def test_a_positional_argument_is_a_type_error(function: Any) -> None:
    """Arguments are keyword-only, so that two counts cannot change places."""
    with pytest.raises(TypeError, match="takes 0 positional arguments"):
        function(60)


UNKNOWN = [
    pytest.param(table, fact, number, id=f"{table.id}-{fact.name}-{number}")
    for table, fact in FACTS
    if not fact.request
    for number in range(len(BACKGROUNDS[table.id]))
]


@pytest.mark.parametrize(("table", "fact", "number"), UNKNOWN)
def test_an_unknown_fact_is_never_read_as_no(table: Table, fact: Fact, number: int) -> None:
    """With one fact unknown the answer is every value's answer, or says which fact it needs."""
    known = USUAL[table.id] | BACKGROUNDS[table.id][number]
    every = [known | {fact.name: value} for value in telling(table, fact)]
    possible = [each for each in every if legal(table, each) and not unit_in_doubt(each)]
    outcomes = {ASK[table.id](**patient).outcome for patient in possible}
    unknown = known | {fact.name: None}
    if len(outcomes) == 1:
        answer = ASK[table.id](**unknown)
        assert ({answer.outcome}, answer.inputs) == (outcomes, unknown)
        return
    with pytest.raises(InsufficientData) as caught:
        ASK[table.id](**unknown)
    assert caught.value.needed == (fact.name,)
    assert outcomes <= {each.outcome for each in caught.value.possible}


def test_unknown_dialysis_matters_for_the_dose() -> None:
    """Whether the patient is on dialysis changes every cell of Fig. 1: it must be known."""
    for facts in ({}, {"creatinine_clearance": 20}, {"anc": 800}, {"anc": 100}):
        with pytest.raises(InsufficientData, match="on_dialysis") as caught:
            start(on_dialysis=None, **facts)
        assert caught.value.needed == ("on_dialysis",)


def test_unknown_dialysis_matters_for_prophylaxis() -> None:
    """Dialysis turns none into aspirin and LMWH into warfarin; elsewhere it may stay unknown."""
    for facts in ({}, {"immobilised": True}, {"immobilised": True, "platelets": 70_000}):
        with pytest.raises(InsufficientData, match="on_dialysis"):
            vte(on_dialysis=None, **facts)
    assert given(vte(on_dialysis=None, platelets=20_000)).regimens == ()


def test_an_unknown_count_does_not_hide_a_referral() -> None:
    """With 20,000 platelets an unknown ANC leaves the answer what it is: the clinician decides."""
    assert isinstance(start(anc=None, platelets=20_000).outcome, Refer)


def test_several_unknown_facts_are_all_named() -> None:
    """Nothing known: every fact on which the answer depends is needed, in the table's order."""
    with pytest.raises(InsufficientData) as caught:
        starting_dose(creatinine_clearance=None, anc=None, platelets=None, on_dialysis=None)
    assert caught.value.needed == tuple(fact.name for fact in FIG_1_TABLE.facts)


def test_unknown_indications_that_make_a_request_illegal_leave_the_legal_ones() -> None:
    """Whoever asks for high dose has an indication; all of them share the days of the schedule."""
    schedule = {
        given(dex(regimen=DexRegimen.HIGH_DOSE, indications=[case])).days
        for case in HighDoseIndication
    }
    with pytest.raises(InsufficientData, match="indications") as caught:
        dex(regimen=DexRegimen.HIGH_DOSE, indications=None)
    assert {caught.value.agreed["days"]} == schedule


def test_every_fact_is_of_a_kind_that_is_tested_here() -> None:
    """No fact of the tables escapes the refusals above."""
    assert all(isinstance(fact, Number | Flag | Members | Category) for _, fact in FACTS)
    categories = [fact for fact in DEXAMETHASONE_TABLE.facts if isinstance(fact, Category)]
    assert [fact.name for fact in categories] == ["regimen"]


def test_unit_caution_survives_an_unknown_fact() -> None:
    """A count in doubt is doubted in every possible answer while another fact is unknown."""
    with pytest.raises(InsufficientData) as caught:
        start(anc=50, on_dialysis=None)
    for possible in caught.value.possible:
        assert InputCaution.CHECK_UNIT in possible.outcome.advice
    assert InputCaution.CHECK_UNIT in caught.value.agreed["advice"]
