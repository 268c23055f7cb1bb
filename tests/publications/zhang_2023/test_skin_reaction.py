"""Skin reactions, patient by patient: each row, reading and note of section 5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lenarules import Refer, Strength
from lenarules.clinical.toxicity import ToxicityAction, ToxicityKind
from lenarules.language.errors import InconsistentInput, InsufficientData, OutOfDomain
from lenarules.publications.zhang_2023 import SKIN_TABLE, SkinReaction, skin_reaction
from lenarules.publications.zhang_2023.advice import ZhangCaution, ZhangMonitoring
from tests.publications.kim_2015.strategies import given, referred, stands_on, untested

if TYPE_CHECKING:
    from lenarules import Decision

USUAL: dict[str, Any] = {
    "rash_grade": 0,
    "features": (),
    "thalidomide_grade_4_rash": False,
    "reacted_before": False,
}
THALIDOMIDE = {"thalidomide_grade_4_rash": True}
BEFORE = {"reacted_before": True}
MACULOPAPULAR = {"features": (SkinReaction.MACULOPAPULAR_RASH,)}
EXFOLIATIVE = {"features": (SkinReaction.EXFOLIATIVE_RASH,)}
RASHES = (SkinReaction.EXFOLIATIVE_RASH, SkinReaction.MACULOPAPULAR_RASH)
OTHERS = [each for each in SkinReaction if each is not SkinReaction.MACULOPAPULAR_RASH]
SIBLINGS_ON_A_MILD_RASH = {
    ZhangCaution.JONES_TREATS_A_MILD_RASH,
    ZhangCaution.KIM_MANAGES_A_RASH,
}
#: What goes with a maculopapular rash and takes the decision from the clinician.
NOT_ALONE = [
    {"rash_grade": 4},
    BEFORE,
    THALIDOMIDE,
    *({"features": (SkinReaction.MACULOPAPULAR_RASH, each)} for each in OTHERS),
]


def ask(**facts: Any) -> Decision[ToxicityAction]:
    """Ask for a patient who differs from the usual one; a rash that is named is of grade 1."""
    patient = USUAL | facts
    if "rash_grade" not in facts and not set(RASHES).isdisjoint(patient["features"]):
        patient["rash_grade"] = 1
    return skin_reaction(**patient)


def test_every_part_has_an_example() -> None:
    """There is a patient in this file for each row, each resolution and each note."""
    assert untested(SKIN_TABLE, globals()) == []


@pytest.mark.parametrize("grade", [0, 1])
def test_row_thalidomide_grade_4(grade: int) -> None:
    """After a grade 4 rash with thalidomide lenalidomide should be avoided."""
    answer = ask(rash_grade=grade, **THALIDOMIDE)
    assert stands_on(answer) == ("thalidomide_grade_4", "PUBLISHED", "", "")
    assert given(answer).kind is ToxicityKind.DO_NOT_START


@pytest.mark.parametrize("grade", [2, 3])
def test_row_grade_2_3(grade: int) -> None:
    """A grade 2-3 rash prints suspending or discontinuing."""
    answer = ask(rash_grade=grade)
    assert answer.row is not None
    assert (answer.row.id, answer.row.open != "") == ("zhang_2023.skin_reactions.grade_2_3", True)


@pytest.mark.parametrize(
    "facts", [{"rash_grade": 4}, BEFORE, *({"features": (each,)} for each in OTHERS)]
)
def test_row_never_again(facts: dict[str, Any]) -> None:
    """A listed reaction, now or at any earlier time: discontinued and never restarted."""
    answer = ask(**facts)
    assert stands_on(answer) == ("never_again", "PUBLISHED", "", "")
    assert given(answer).kind is ToxicityKind.DISCONTINUE_FOR_GOOD
    assert given(answer).options == ()


@pytest.mark.parametrize("grade", [2, 3])
def test_resolution_grade_2_3_suspend(grade: int) -> None:
    """Both of the menu give no drug: suspend, with discontinuing in the options."""
    answer = ask(rash_grade=grade)
    assert stands_on(answer) == ("grade_2_3", "COMPLETED", "grade_2_3.suspend", "SAFEST")
    assert given(answer).kind is ToxicityKind.SUSPEND
    assert [o.outcome.kind for o in given(answer).options] == [ToxicityKind.DISCONTINUE]


@pytest.mark.parametrize("grade", [2, 3])
def test_resolution_avoided_grade_2_3(grade: int) -> None:
    """A drug that should be avoided is not merely suspended."""
    answer = ask(rash_grade=grade, **THALIDOMIDE)
    expected = "thalidomide_grade_4", "OVERLAP", "avoided.grade_2_3", "SAFEST"
    assert (stands_on(answer), given(answer).kind) == (expected, ToxicityKind.DO_NOT_START)


@pytest.mark.parametrize(
    "facts",
    [
        EXFOLIATIVE | {"rash_grade": 2},
        BEFORE | {"rash_grade": 3},
        BEFORE | MACULOPAPULAR | {"rash_grade": 3},
        BEFORE | THALIDOMIDE,
        THALIDOMIDE | {"rash_grade": 4},
        MACULOPAPULAR | THALIDOMIDE | {"rash_grade": 3},
    ],
)
def test_resolution_never_again_of_several(facts: dict[str, Any]) -> None:
    """What must not be restarted comes before what should be considered or avoided."""
    answer = ask(**facts)
    assert stands_on(answer) == ("never_again", "OVERLAP", "never_again.of_several", "SAFEST")
    assert given(answer).kind is ToxicityKind.DISCONTINUE_FOR_GOOD


FOR_GOOD = ToxicityKind.DISCONTINUE_FOR_GOOD, Strength.MUST
MENU = [(ToxicityKind.SUSPEND, Strength.SHOULD), (ToxicityKind.DISCONTINUE, Strength.SHOULD)]


@pytest.mark.parametrize("grade", [2, 3])
def test_resolution_maculopapular_grade_2_3(grade: int) -> None:
    """At grade 2-3 the question is which stop; the drug is not given, nor called mild."""
    answer = ask(rash_grade=grade, **MACULOPAPULAR)
    assert stands_on(answer) == ("", "OVERLAP", "maculopapular.grade_2_3", "REFER")
    options = [(o.outcome.kind, o.strength) for o in referred(answer).options]
    assert options == [FOR_GOOD, *MENU]
    assert "Neither gives it now" in referred(answer).question
    assert not SIBLINGS_ON_A_MILD_RASH & referred(answer).advice
    assert "mild" not in referred(answer).question


def test_resolution_maculopapular_below_grade_2() -> None:
    """Below grade 2 the stop is the one printed option, and the siblings treat a mild rash."""
    answer = ask(rash_grade=1, **MACULOPAPULAR)
    assert stands_on(answer) == ("", "OVERRIDE", "maculopapular.below_grade_2", "REFER")
    assert [(o.outcome.kind, o.strength) for o in referred(answer).options] == [FOR_GOOD]
    assert "no other option" in referred(answer).question
    assert referred(answer).advice >= SIBLINGS_ON_A_MILD_RASH


@pytest.mark.parametrize("facts", [MACULOPAPULAR, EXFOLIATIVE, EXFOLIATIVE | BEFORE])
def test_a_named_rash_has_a_grade(facts: dict[str, Any]) -> None:
    """An exfoliative or maculopapular rash of grade 0 is refused."""
    with pytest.raises(InconsistentInput, match="pass its grade"):
        ask(**facts, rash_grade=0)


@pytest.mark.parametrize("facts", NOT_ALONE)
@pytest.mark.parametrize("grade", [1, 2, 3, None])
def test_a_maculopapular_rash_that_is_not_alone_ends_treatment(
    grade: int | None, facts: dict[str, Any]
) -> None:
    """Any other reaction, now or before, or a grade 4 rash makes the stop final."""
    answer = ask(**({"rash_grade": grade} | MACULOPAPULAR | facts))
    assert given(answer).kind is ToxicityKind.DISCONTINUE_FOR_GOOD


@pytest.mark.parametrize(
    ("facts", "held"), [({}, False), ({"rash_grade": 4}, False), (MACULOPAPULAR, True)]
)
@pytest.mark.parametrize("before", [True, False])
def test_note_maculopapular(facts: dict[str, Any], held: bool, before: bool) -> None:
    """A maculopapular rash comes with the word that the print names it without a grade."""
    outcome = ask(**facts, reacted_before=before).outcome
    said = outcome.advice if isinstance(outcome, Refer) else outcome.cautions
    assert (ZhangCaution.MACULOPAPULAR_WITHOUT_A_GRADE in said) is held


@pytest.mark.parametrize("grade", [0, 1])
def test_resolution_below_grade_2(grade: int) -> None:
    """Suspension is printed from grade 2 on: below it nothing changes."""
    answer = ask(rash_grade=grade)
    assert stands_on(answer) == ("", "GAP", "below_grade_2", "OWN_TEXT")
    assert given(answer).kind is ToxicityKind.CONTINUE


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({}, False),
        ({"rash_grade": 1}, True),
        (MACULOPAPULAR | BEFORE, True),
        (EXFOLIATIVE, True),
        ({"features": (SkinReaction.ANGIOEDEMA,)}, True),
        (BEFORE, True),
        (THALIDOMIDE, False),
    ],
)
def test_note_dress(facts: dict[str, Any], held: bool) -> None:
    """The signs of DRESS are named in any rash and after any listed reaction."""
    assert (ZhangMonitoring.DRESS_SIGNS in given(ask(**facts)).monitoring) is held


@pytest.mark.parametrize(
    ("facts", "held"),
    [
        ({"rash_grade": 3}, False),
        ({"rash_grade": 4}, True),
        (EXFOLIATIVE, True),
        (MACULOPAPULAR | BEFORE, True),
        (BEFORE, True),
    ],
)
def test_note_fatal(facts: dict[str, Any], held: bool) -> None:
    """A listed reaction, present or before, that ends treatment can be fatal."""
    assert (ZhangCaution.FATAL_REACTIONS in given(ask(**facts)).cautions) is held


def test_a_maculopapular_rash_alone_is_not_called_fatal() -> None:
    """The print calls angioedema, hypersensitivity and severe skin reactions so."""
    advice = referred(ask(**MACULOPAPULAR)).advice
    assert ZhangCaution.FATAL_REACTIONS not in advice
    assert ZhangMonitoring.DRESS_SIGNS in advice


@pytest.mark.parametrize("grade", [-1, 5])
def test_a_rash_has_grades_0_to_4(grade: int) -> None:
    """Any other grade is refused."""
    with pytest.raises(OutOfDomain, match="rash_grade"):
        ask(rash_grade=grade)


@pytest.mark.parametrize(
    "facts", [MACULOPAPULAR | THALIDOMIDE, BEFORE, *({"features": (each,)} for each in OTHERS)]
)
def test_an_unknown_grade_does_not_hide_a_stop(facts: dict[str, Any]) -> None:
    """A listed reaction, present or before, ends treatment whatever the grade."""
    outcome = given(ask(**facts, rash_grade=None))
    assert outcome.kind is ToxicityKind.DISCONTINUE_FOR_GOOD
    assert ZhangMonitoring.DRESS_SIGNS in outcome.monitoring
    assert ZhangCaution.FATAL_REACTIONS in outcome.cautions


def test_an_unknown_grade_of_a_maculopapular_rash_gives_no_drug() -> None:
    """Without the grade it is a final stop or the clinician's; no possibility gives the drug."""
    with pytest.raises(InsufficientData) as caught:
        ask(rash_grade=None, **MACULOPAPULAR)
    kinds = {getattr(each.outcome, "kind", None) for each in caught.value.possible}
    assert kinds == {None, ToxicityKind.DISCONTINUE_FOR_GOOD}
