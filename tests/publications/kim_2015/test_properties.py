"""What holds for every patient of Kim 2015, tried on patients drawn from the facts' domains."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from lenarules import (
    Decision,
    DexRegimen,
    Refer,
    StartingDose,
    Strength,
    VteKind,
    VteProphylaxis,
    __version__,
    dex_schedule,
    starting_dose,
    vte_prophylaxis,
)
from lenarules.language.evaluate import holds
from lenarules.language.fingerprint import fingerprint
from lenarules.language.text import in_words
from lenarules.publications.kim_2015.vte_prophylaxis.printed import ASPIRIN_LATER, NONE_LATER
from tests.publications.kim_2015.strategies import (
    AGGRESSIVE,
    ANYBODY,
    ASK,
    DEXAMETHASONE_TABLE,
    FIG_1_TABLE,
    ONE_CALL_TABLES,
    SOME,
    TABLE_3_TABLE,
    Patient,
    direct,
    given,
    patients,
    start,
    told,
)

if TYPE_CHECKING:
    from lenarules.language.table import Table

EVERY_TABLE = pytest.mark.parametrize(
    "table", ONE_CALL_TABLES, ids=[table.id for table in ONE_CALL_TABLES]
)

#: The ladder for "one dose step", Fig. 1's own: mg and interval in days.
LADDER = [(25, 1), (15, 1), (10, 1), (15, 2), (5, 1), (5, 2)]


@EVERY_TABLE
@SOME
@drawn(data=st.data())
def test_the_function_answers_what_the_rows_say(table: Table, data: st.DataObject) -> None:
    """The function, through its diagram, equals direct evaluation of every condition."""
    patient = data.draw(ANYBODY[table.id])
    assert told(ASK[table.id](**patient)) == direct(table, patient)


@EVERY_TABLE
@SOME
@drawn(data=st.data())
def test_an_answer_survives_json(table: Table, data: st.DataObject) -> None:
    """A stored answer is plain JSON and comes back equal, with an equal hash."""
    answer = ASK[table.id](**data.draw(ANYBODY[table.id]))
    again: Decision[Any] = Decision.from_json(answer.to_json())
    assert (again, hash(again)) == (answer, hash(answer))
    assert isinstance(json.loads(answer.to_json()), dict)


@EVERY_TABLE
@SOME
@drawn(data=st.data())
def test_an_answer_carries_what_it_stands_on(table: Table, data: st.DataObject) -> None:
    """Every answer has a cited row or is a Refer, and has inputs, version and table hash."""
    patient = data.draw(ANYBODY[table.id])
    answer = ASK[table.id](**patient)
    assert (answer.row is None) is isinstance(answer.outcome, Refer)
    assert answer.row is None or (answer.citation and answer.citation.place)
    assert answer.inputs == patient
    assert (answer.version, answer.table_hash) == (__version__, fingerprint(table))
    assert answer.resolution or answer.basis is not None
    assert answer.explain()


@SOME
@drawn(patient=patients(FIG_1_TABLE))
def test_a_referral_cites_every_option(patient: Patient) -> None:
    """Whatever is referred names its options, each with a citation, and what to watch."""
    outcome = starting_dose(**(patient | {"anc": 300})).outcome
    assert isinstance(outcome, Refer)
    assert len(outcome.options) == 2
    assert all(option.cite.paper == "kim_2015" for option in outcome.options)
    assert outcome.advice


def most_mg_per_cycle(answer: Decision[StartingDose]) -> int:
    """Return the mg per cycle that an answer lets be given at most.

    Of a ``Refer`` that is its first option, the printed cell; its other option gives nothing.
    """
    outcome = answer.outcome
    dose = outcome.options[0].outcome.dose if isinstance(outcome, Refer) else outcome.dose
    return int(dose.mg_per_cycle)


@SOME
@drawn(one=patients(FIG_1_TABLE), other=patients(FIG_1_TABLE))
def test_a_sicker_patient_never_starts_higher(one: Patient, other: Patient) -> None:
    """Worse kidneys, dialysis, lower ANC or lower platelets never raise the mg per cycle."""
    worse = {name: min(one[name], other[name]) for name in one}
    worse["on_dialysis"] = one["on_dialysis"] or other["on_dialysis"]
    assert most_mg_per_cycle(starting_dose(**worse)) <= most_mg_per_cycle(starting_dose(**one))


@pytest.mark.parametrize("name", ["creatinine_clearance", "anc", "platelets"])
@SOME
@drawn(one=patients(FIG_1_TABLE), other=patients(FIG_1_TABLE))
def test_each_value_alone_never_raises_when_it_falls(
    name: str, one: Patient, other: Patient
) -> None:
    """The same with the other facts unchanged."""
    worse = one | {name: min(one[name], other[name])}
    assert most_mg_per_cycle(starting_dose(**worse)) <= most_mg_per_cycle(starting_dose(**one))


COLUMN = st.sampled_from(
    [(90, False), (50, False), (40, False), (30, False), (20, False), (20, True), (90, True)]
)


@SOME
@drawn(column=COLUMN, anc=st.integers(500, 999), platelets=st.integers(30_000, 49_999))
def test_a_low_count_is_one_step_down_the_ladder(
    column: tuple[int, bool], anc: int, platelets: int
) -> None:
    """Each low-count cell of Fig. 1 is exactly one step below the cell above it."""
    clearance, dialysis = column
    column_of: Patient = {"creatinine_clearance": clearance, "on_dialysis": dialysis}
    above = given(start(**column_of)).dose
    step = LADDER.index((above.mg, above.every_days)) + 1
    for counts in ({"anc": anc}, {"platelets": platelets}):
        below = given(start(**column_of, **counts)).dose
        assert (below.mg, below.every_days) == LADDER[step]


@SOME
@drawn(patient=patients(FIG_1_TABLE))
def test_every_dose_on_dialysis_is_given_after_it(patient: Patient) -> None:
    """Footnote c goes with every drug that is given or offered on dialysis, and with no other."""
    outcome = starting_dose(**patient).outcome
    doses = [option.outcome for option in outcome.options] if isinstance(outcome, Refer) else []
    doses = [dose for dose in doses if isinstance(dose, StartingDose)] or [outcome]
    assert all(dose.after_dialysis is patient["on_dialysis"] for dose in doses)


def every_regimen(outcome: VteProphylaxis | Refer) -> list[Any]:
    """Return every drug that an answer names to be given: now, later or as an option."""
    nested = [drug for option in outcome.options for drug in every_regimen(option.outcome)]
    if isinstance(outcome, Refer):
        return nested
    later = [drug for then in outcome.then for drug in then.regimens]
    return [*outcome.regimens, *later, *nested]


FEW_PLATELETS = st.just(0) | st.integers(1_000, 49_999) | st.floats(1_000, 49_999.99)


@SOME
@drawn(patient=patients(TABLE_3_TABLE, platelets=FEW_PLATELETS))
def test_no_drug_against_clots_below_50_000_platelets(patient: Patient) -> None:
    """Below 50,000 platelets no regimen and no option holds a drug, in any cycle."""
    answer = vte_prophylaxis(**patient)
    assert (given(answer).kind, every_regimen(given(answer))) == (VteKind.NONE, [])


LATER = {in_words(condition): condition for condition in (ASPIRIN_LATER, NONE_LATER)}


@SOME
@drawn(patient=patients(TABLE_3_TABLE, cycle=st.just(4)))
def test_what_cycle_4_announces_is_the_answer_in_cycle_5(patient: Patient) -> None:
    """With unchanged facts cycle 5 gives what ``then`` said, or what cycle 4 gave without one."""
    now = vte_prophylaxis(**patient).outcome
    later = given(vte_prophylaxis(**(patient | {"cycle": 5})))
    for given_now in [o.outcome for o in now.options] if isinstance(now, Refer) else [now]:
        holding = [
            then for then in given_now.then if holds(LATER[then.condition], patient | {"cycle": 5})
        ]
        assert len(holding) == bool(given_now.then)
        announced = holding[0] if holding else given_now
        assert (announced.kind, announced.regimens) == (later.kind, later.regimens)


@SOME
@drawn(patient=patients(DEXAMETHASONE_TABLE))
def test_only_the_high_dose_totals_480_mg(patient: Patient) -> None:
    """480 mg in a cycle are answered only to high dose at level 0 in cycles 1 to 4."""
    high = patient["regimen"] is DexRegimen.HIGH_DOSE and patient["level"] == 0
    total = given(dex_schedule(**patient)).mg_per_cycle
    assert (total == 480) is (high and patient["cycle"] <= 4)
    assert total <= 480


@SOME
@drawn(patient=patients(DEXAMETHASONE_TABLE))
def test_a_deeper_level_never_raises_dexamethasone(patient: Patient) -> None:
    """Level -1 gives no more than level 0 of the same cycle, and so on down to -3."""
    asked = patient | {
        "regimen": DexRegimen.HIGH_DOSE,
        "indications": patient["indications"] or AGGRESSIVE,
    }
    totals = [
        given(dex_schedule(**(asked | {"level": level}))).mg_per_cycle for level in (0, -1, -2, -3)
    ]
    assert totals == sorted(totals, reverse=True)
    assert totals[0] > totals[-1]


@SOME
@drawn(patient=patients(DEXAMETHASONE_TABLE))
def test_a_permission_is_never_answered_unasked(patient: Patient) -> None:
    """Where nobody asks for high dose, the answer is what the paper recommends, never a MAY."""
    unasked = patient | {"regimen": DexRegimen.AGE_ADJUSTED, "level": 0}
    assert given(dex_schedule(**unasked)).strength is Strength.SHOULD


@SOME
@drawn(older=st.integers(18, 120), younger=st.integers(18, 120), patient=st.data())
def test_age_never_raises_dexamethasone(older: int, younger: int, patient: st.DataObject) -> None:
    """Of two patients who differ in age alone, the older one is never answered more."""
    facts = patient.draw(patients(DEXAMETHASONE_TABLE))
    totals = [
        given(dex_schedule(**(facts | {"age": age}))).mg_per_cycle
        for age in sorted((older, younger))
    ]
    assert totals[0] >= totals[1]
