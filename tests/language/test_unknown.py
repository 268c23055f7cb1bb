from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve, frozen

from lenarules.language.decide import Decider
from lenarules.language.errors import InconsistentInput, InsufficientData, UndecidedError, WrongType
from lenarules.language.outcome import Refer
from lenarules.language.unknown import shared
from lenarules.language.words import Advice, Basis
from tests.language.example import (
    ROWS,
    TABLE,
    Contents,
    Handling,
    Postage,
    Service,
    postage,
    price,
)

if TYPE_CHECKING:
    pass


def test_an_unknown_that_does_not_matter() -> None:
    """An unknown fact that changes nothing leaves a whole answer."""
    found = postage(complaint=None, fragile=True)
    assert price(complaint=None, fragile=True).cents == 400
    assert (found.basis, found.possible) == (Basis.PUBLISHED, ())
    assert found.inputs["complaint"] is None


def test_an_unknown_that_changes_the_basis_only() -> None:
    """Where outcome agrees and basis does not, each combination is listed."""
    found = postage(weight=None, zone=2, service=Service.EXPRESS, fragile=True)
    assert (found.basis, found.others) == (None, ())
    assert found.row is not None
    assert found.row.id == "post.table_1.express"
    assert {(p.basis, p.condition) for p in found.possible} == {
        (Basis.OVERLAP, "weight < 1,000 g"),
        (Basis.PUBLISHED, "weight = 1,000 g"),
        (Basis.OVERLAP, "weight > 1,000 and ≤ 20,000 g"),
    }


def test_what_is_missing_is_said() -> None:
    """The error says which fact is needed, what is possible, and what they agree on."""
    with pytest.raises(
        InsufficientData, match=r"depends on zone, which is unknown \(None\); if"
    ) as e:
        postage(zone=None, fragile=None, contents=[Contents.FOOD], complaint=3)
    error = e.value
    assert error.needed == ("zone",)
    assert "if zone < 3: 400 cents, 2 days, handling: " in str(error)
    assert [each.outcome.cents for each in error.possible] == [400, 1_500, 1_500, 1_700]
    assert error.possible[0].condition == "zone < 3"
    assert error.agreed["handling"] == frozenset((Handling.PADDING,))
    assert "cents" not in error.agreed


def test_a_request_is_never_unknown() -> None:
    """A request is the caller's own: None is refused."""
    with pytest.raises(WrongType, match="service is a request, never unknown") as error:
        postage(service=None)
    assert (error.value.field, error.value.value) == ("service", None)


def test_no_legal_value_is_left() -> None:
    """Where the known facts are impossible whatever the rest, the rule is named."""
    with pytest.raises(InconsistentInput, match="20 kg at most") as error:
        postage(weight=25_000, zone=None, service=Service.EXPRESS)
    assert error.value.rule == "express_is_light"
    assert error.value.values["zone"] is None


def test_the_unit_of_a_known_count_is_doubted() -> None:
    """The caution about a known weight is joined; an unknown weight has no doubtful unit."""
    assert Handling.CHECK_UNIT in price(weight=15, complaint=None, fragile=True).handling
    found = price(weight=None, contents=[Contents.BATTERY], zone=1)
    assert Handling.CHECK_UNIT not in found.handling


def test_an_undecided_parcel_is_not_hidden() -> None:
    """A table that is not total says so with unknown facts too."""
    decider: Decider[Postage] = Decider(evolve(TABLE, rows=ROWS[:1], resolutions=()))
    with pytest.raises(UndecidedError):
        decider(None, 1, 3, False, (), Service.STANDARD)


def test_what_different_classes_share() -> None:
    """Of outcomes of different classes, only fields that all of them have can be shared."""
    advice: frozenset[Advice] = frozenset((Handling.PADDING,))
    one = Refer("which?", advice=advice)
    assert shared([one, evolve(one, question="what?")]) == {"options": (), "advice": advice}
    assert shared([one, Postage(1, 1)]) == {"options": ()}
    assert shared([Postage(1, 2), Postage(1, 3)]) == {"cents": 1, "strength": None, "options": ()}
    assert shared([Postage(1, 1), one]) == {"options": ()}


@frozen
class Bare:
    """An outcome whose fields bear known names and hold nothing."""

    handling: object = None
    options: object = None


def test_fields_of_one_name_and_of_other_kinds() -> None:
    """A set or options beside something else of that name share nothing, in either order."""
    rich = price(contents=[Contents.BATTERY], fragile=True)
    for outcomes in ([rich, Bare()], [Bare(), rich]):
        assert not any(shared(outcomes).values())


def test_shared_options_do_not_hang_on_the_order() -> None:
    """What outcomes share is the same from whichever one looks first."""
    rich = price(contents=[Contents.BATTERY])
    bare = evolve(rich, options=())
    assert shared([rich, bare]) == shared([bare, rich])


def test_the_unit_is_doubted_in_every_possibility() -> None:
    """The caution about a known weight stands in what is possible as in what is answered."""
    with pytest.raises(InsufficientData) as error:
        postage(weight=15, zone=None)
    assert all(Handling.CHECK_UNIT in each.outcome.handling for each in error.value.possible)
    assert Handling.CHECK_UNIT in error.value.agreed["handling"]
    found = postage(weight=15, zone=None, service=Service.EXPRESS)
    assert len(found.possible) > 1
    assert {each.outcome for each in found.possible} == {found.outcome}
