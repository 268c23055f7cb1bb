"""Where two tables differ: exactly there, proved, with a witness whom both tables answer."""

from __future__ import annotations

import json
from enum import Enum
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

import pytest
import z3
from attrs import evolve

from lenarules.language.condition import ALWAYS, any_of
from lenarules.language.decide import Decider
from lenarules.language.derived import Derived
from lenarules.language.evaluate import holds
from lenarules.language.fact import Category, Number
from lenarules.language.outcome import Refer
from lenarules.language.question import Question
from lenarules.language.table import Adopt, Offer, Table
from lenarules.language.text import in_words
from lenarules.language.words import Basis
from lenarules.verify.disagreement import Disagreement, Extent
from lenarules.verify.disagreements import disagreements, disagreements_on
from lenarules.verify.regions import Regions
from lenarules.verify.side_by_side import NotProved
from lenarules.verify.verdict import NotDecided
from lenarules.verify.voices import NotComparable
from tests.language.example import (
    COMPLAINT,
    CONTENTS,
    FACTS,
    FOOD,
    FRAGILE,
    SERVICE,
    TABLE,
    WEIGHT,
    ZONE,
    Complaint,
    Contents,
    Service,
)
from tests.verify.tariffs import (
    LITTLE,
    MUCH,
    TEXT,
    by,
    by_weight,
    cents,
    illegal_above,
    party,
    reading,
    row,
    tariff,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


def between(one: Table, other: Table, **more: Any) -> tuple[Disagreement, ...]:
    """Return the disagreements of two tables on their prices."""
    return disagreements(party(one), party(other), **more)


def regions(found: tuple[Disagreement, ...]) -> list[str]:
    """Return the regions in words."""
    return [in_words(each.region) for each in found]


def test_tables_that_agree_have_none() -> None:
    """Equal cut-offs give no disagreement, whatever the tables are called."""
    assert between(by_weight("a"), by_weight("b")) == ()


def test_a_moved_cut_off_gives_exactly_the_strip() -> None:
    """Two cut-offs differ between them, the lower one included and the upper one not."""
    (found,) = between(by_weight("a"), by_weight("b", 1_200))
    assert in_words(found.region) == "weight ≥ 1,000 and < 1,200 g"
    assert found.extent is Extent.EXACTLY
    assert [side.answer for side in found.sides] == [900, 400]
    assert 1_000 <= dict(found.witness)["weight"] < 1_200


def test_an_edge_is_a_region_of_its_own() -> None:
    """Where one table includes the cut-off and the other does not, the edge alone differs."""
    assert regions(between(by_weight("a"), by(WEIGHT, "b", WEIGHT <= 1_000))) == [
        "weight = 1,000 g"
    ]
    (found,) = between(by(ZONE, "a", ZONE < 3), by(ZONE, "b", ZONE <= 3))
    assert dict(found.witness) == {"zone": 3}


def test_each_side_of_a_strip_is_told_apart_by_its_answers() -> None:
    """A table that is dear in the middle differs from a cheap one there alone."""
    middle = (WEIGHT >= 500) & (WEIGHT < 1_000)
    found = between(by(WEIGHT, "a", ~middle), by(WEIGHT, "b", WEIGHT >= 10))
    assert [(in_words(d.region), d.sides[0].answer, d.sides[1].answer) for d in found] == [
        ("weight < 10 g", 400, 900),
        ("weight ≥ 500 and < 1,000 g", 900, 400),
    ]


def test_a_hole_in_the_domain_holds_nobody() -> None:
    """Between 0 and 10 g lies no parcel: cut-offs there differ for nobody, save at an end."""
    low = Number("load", "load", "g", low=10, high=100, usual=50, also=(0,))
    assert between(by(low, "a", low < 10), by(low, "b", low < 10)) == ()
    found = between(by(low, "a", low < 10), by(low, "b", low <= 10))
    assert [dict(each.witness)["load"] for each in found] == [10]
    (found_at_zero,) = between(by(low, "a", low < 10), by(low, "b", low < 11))
    assert in_words(found_at_zero.region) == "load ≥ 10 and < 11 g"


def test_a_category_differs_in_its_members() -> None:
    """Members that one table treats otherwise are the region."""
    slow = SERVICE.is_(Service.SLOW_BOAT)
    one = by(SERVICE, "a", slow)
    other = by(SERVICE, "b", any_of(slow, SERVICE.is_(Service.EXPRESS)))
    (found,) = between(one, other)
    assert in_words(found.region) == "service is express"
    assert dict(found.witness) == {"service": Service.EXPRESS}


def test_sets_flags_and_exceptions_are_read() -> None:
    """A member of a set, a flag and the exception of a number each make a region."""
    assert regions(between(by(CONTENTS, "a", FOOD), by(CONTENTS, "b", ~FOOD))) == [
        "contents include food",
        "contents do not include food",
    ]
    never = COMPLAINT.is_(Complaint.NEVER)
    (found,) = between(
        by(COMPLAINT, "a", COMPLAINT < 6), by(COMPLAINT, "b", never | (COMPLAINT < 6))
    )
    assert in_words(found.region) == "time since the last complaint is never"


def test_facts_of_one_side_only_are_part_of_the_region() -> None:
    """A fact that the other table does not ask is written where it matters."""
    other = by(FRAGILE, "b", ~FRAGILE.holds, WEIGHT)
    found = between(by_weight("a"), other)
    assert regions(found) == ["weight < 1,000 g and fragile", "weight ≥ 1,000 g and not fragile"]


def test_over_shared_facts_what_hangs_on_others_is_said_to() -> None:
    """Over shared facts alone, some differ where the other fact decides, and everyone elsewhere."""
    careful = by(WEIGHT, "b", (WEIGHT < 500) | ((WEIGHT < 1_000) & ~FRAGILE.holds), FRAGILE)
    found = between(by_weight("a", 400), careful, shared_only=True)
    assert [(each.extent, in_words(each.region)) for each in found] == [
        (Extent.EVERYONE, "weight ≥ 400 and < 500 g"),
        (Extent.SOME, "weight ≥ 500 and < 1,000 g"),
    ]
    assert dict(found[1].witness)["fragile"] is False


def test_over_shared_facts_a_region_can_be_exact() -> None:
    """Where no other fact matters, the region over shared facts is exact."""
    other = by(WEIGHT, "b", WEIGHT < 1_200, FRAGILE)
    (found,) = between(by_weight("a"), other, shared_only=True)
    assert (found.extent, in_words(found.region)) == (
        Extent.EXACTLY,
        "weight ≥ 1,000 and < 1,200 g",
    )


def test_facts_of_one_name_and_two_meanings_are_told_apart() -> None:
    """A name that means two things carries the table; the running tables get their own."""
    stones = Number("weight", "weight", "stone", low=0, high=50, usual=1)
    found = between(by_weight("a"), by(stones, "b", stones < 10))
    assert regions(found) == [
        "weight (a) < 1,000 g and weight (b) ≥ 10 stone",
        "weight (a) ≥ 1,000 g and weight (b) < 10 stone",
    ]
    assert dict(found[0].witness) == {"a.weight": 500, "b.weight": 10}


class Heft(Enum):
    """An invented derived fact."""

    LIGHT = "light"
    HEAVY = "heavy"


def with_heft(name: str, fact: Any, cut: Any, **more: Any) -> Table:
    """Return a table that asks a derived fact."""
    members = ((Heft.LIGHT, cut), (Heft.HEAVY, ~cut))
    heft = Derived("heft", "heft", Heft, members, "By weight.")
    light = heft.is_(Heft.LIGHT) & ALWAYS
    return by(fact, name, light, derived=(heft,), **more)


def test_derived_facts_of_one_name_are_told_apart() -> None:
    """Two definitions under one name stay two, and so do those that rest on renamed facts."""
    kilos = Number("weight", "weight", "kg", low=0, high=30, usual=1)
    same = between(with_heft("a", WEIGHT, WEIGHT < 500), with_heft("b", WEIGHT, WEIGHT < 1_000))
    assert regions(same) == ["weight ≥ 500 and < 1,000 g"]
    found = between(with_heft("a", WEIGHT, WEIGHT < 500), with_heft("b", kilos, kilos < 1))
    assert len(found) == 2


def test_a_scope_says_of_whom_both_are_asked() -> None:
    """Nobody outside the scope of either side is compared, and the region need not repeat it."""
    one = party(by_weight("a"), scope=WEIGHT >= 1_100)
    other = party(by_weight("b", 1_200), scope=WEIGHT < 1_150)
    (found,) = disagreements(one, other)
    assert in_words(found.scope) == "weight ≥ 1,100 and < 1,150 g"
    assert in_words(found.region) == "for every patient"
    assert 1_100 <= dict(found.witness)["weight"] < 1_150
    assert disagreements(one, party(by_weight("c", 1_200), scope=WEIGHT < 1_100)) == ()


def test_illegal_inputs_are_no_disagreement() -> None:
    """Whom one table refuses is not compared."""
    heavy = illegal_above(by_weight("b", 1_200), 1_000)
    assert between(by_weight("a"), heavy) == ()


def test_what_says_nothing_on_the_question_differs_from_nothing() -> None:
    """A question to the clerk has no price; the region stops where it is asked."""
    asked = tariff(
        "b",
        (WEIGHT,),
        row("cheap", WEIGHT < 1_500, LITTLE),
        row("dear", WEIGHT > 2_000, MUCH),
        resolutions=(
            reading(
                "ask",
                (WEIGHT >= 1_200) & (WEIGHT <= 2_000),
                Refer("what does it cost?"),
                Basis.GAP,
                Basis.OVERRIDE,
            ),
        ),
    )
    assert regions(between(by_weight("a"), asked)) == ["weight ≥ 1,000 and < 1,200 g"]


def resolved() -> Table:
    """Return a table whose print is double at the edge, which a reading settles."""
    return tariff(
        "b",
        (WEIGHT,),
        row("cheap", WEIGHT <= 1_000, LITTLE),
        row("dear", WEIGHT >= 1_000, MUCH),
        resolutions=(
            reading(
                "edge",
                WEIGHT.equals(1_000),
                Adopt("dear"),
                Basis.OVERLAP,
                offers=(Offer("cheap"),),
            ),
        ),
    )


def test_a_resolution_is_the_answer_with_its_options_apart() -> None:
    """What a reading adopts is compared; what it offers is named and is not the answer."""
    assert between(by_weight("a"), resolved()) == ()
    (found,) = between(by_weight("a", 1_200), resolved())
    assert in_words(found.region) == "weight ≥ 1,000 and < 1,200 g"
    edge, dear = sorted(found.sides[1].sayings, key=lambda saying: saying.id, reverse=True)
    assert (edge.id, edge.text, edge.cites[1]) == ("b.edge", "edge, as read", TEXT)
    assert edge.options == (("b.cheap", "400 cents, 2 days"),)
    assert (dear.id, dear.text, dear.options) == ("b.dear", "dear, as printed", ())


def test_as_printed_every_row_answers_for_itself() -> None:
    """A print that contradicts itself is compared row by row, and its edges come out."""
    found = disagreements(party(by_weight("a")), party(resolved(), as_printed=True))
    assert [(each.sides[1].name, in_words(each.region)) for each in found] == [
        ("b.cheap", "weight = 1,000 g")
    ]
    both = disagreements(party(resolved(), as_printed=True), party(by_weight("a"), as_printed=True))
    assert [(d.sides[0].name, d.sides[1].name, in_words(d.region)) for d in both] == [
        ("b.cheap", "a.dear", "weight = 1,000 g")
    ]


def test_an_open_row_is_no_answer_of_its_own() -> None:
    """As printed, a row that leaves the price open says nothing."""
    table = tariff(
        "b",
        (WEIGHT,),
        row("cheap", WEIGHT < 1_000, LITTLE),
        row("dear", WEIGHT >= 1_000, None, open="the price"),
        resolutions=(reading("dear.completed", WEIGHT >= 1_000, Adopt("dear", MUCH), Basis.GAP),),
    )
    found = disagreements(party(by_weight("a", 500)), party(table, as_printed=True))
    assert [each.sides[1].name for each in found] == ["b.cheap"]
    (adopted,) = between(by_weight("a", 1_200), table)
    (saying,) = adopted.sides[1].sayings
    assert [cite.row for cite in saying.cites] == ["dear", ""]


DOUBLE = (WEIGHT > 1_000) & (WEIGHT < 2_000) & (ZONE <= 3)


def with_wider_row(adopted: str) -> Table:
    """Return the invented tariff with a wider row, and a reading where it meets its neighbour."""
    rows = (
        evolve(each, when=(WEIGHT < 2_000) & (ZONE <= 3)) if each.id == "light" else each
        for each in TABLE.rows
    )
    over = (evolve(item, over=(*item.over, "double")) for item in TABLE.resolutions)
    double = reading("double", DOUBLE, Adopt(adopted), Basis.OVERLAP)
    return evolve(TABLE, id="post.twin", rows=tuple(rows), resolutions=(*over, double))


def test_a_large_table_against_its_twin() -> None:
    """What the readings adopt is compared, whatever the rows print."""
    assert between(TABLE, with_wider_row("heavy")) == ()
    assert between(TABLE, with_wider_row("light")) != ()


def test_parcels_differ_in_the_regions_and_nowhere_else() -> None:
    """Every parcel is in a region exactly where the running tables differ on its price."""
    twin = with_wider_row("light")
    found, differing = between(TABLE, twin), 0
    deciders = [Decider[Any](table) for table in (TABLE, twin)]
    for parcel in parcels():
        said = tuple(cents(decider(*parcel.values()).outcome) for decider in deciders)
        differs = None not in said and said[0] != said[1]
        differing += differs
        here = [each for each in found if holds(each.region, parcel)]
        assert [tuple(s.answer for s in d.sides) for d in here] == ([said] if differs else [])
    assert differing


def parcels() -> Iterator[dict[str, Any]]:
    """Yield parcels on both sides of every cut-off of the two tariffs; all are legal."""
    weights = (0, 10, 999, 1_000, 1_001, 1_500, 1_999, 2_000, 2_001, 20_000)
    insides = [frozenset(each) for size in range(4) for each in combinations(Contents, size)]
    names = [fact.name for fact in FACTS]
    for weight, zone, inside, service in product(weights, range(1, 6), insides, Service):
        yield dict(zip(names, (weight, zone, 60, False, inside, service), strict=True))


def test_two_answers_at_once_are_refused() -> None:
    """A table that is ambiguous cannot be compared, and the message names the cure."""
    both = tariff(
        "b",
        (WEIGHT,),
        row("cheap", WEIGHT < 900, LITTLE),
        row("dear", WEIGHT > 50, MUCH),
        resolutions=(
            reading("one", WEIGHT < 900, Adopt("cheap"), Basis.OVERLAP),
            reading("other", WEIGHT < 800, Adopt("dear"), Basis.OVERLAP),
        ),
    )
    with pytest.raises(NotComparable, match="b gives a patient 2 answers at once"):
        between(by_weight("a"), both)


def test_a_table_that_says_nothing_is_refused() -> None:
    """A party whose answers are all None is a slip of whoever asks."""
    silent = party(by_weight("b"), answer=lambda _outcome: None)
    with pytest.raises(NotComparable, match="no part of b says anything"):
        disagreements(party(by_weight("a")), silent)


@pytest.mark.parametrize(
    ("region", "words"),
    [
        (WEIGHT >= 1_000, "the region is too large"),
        ((WEIGHT >= 1_000) & (WEIGHT <= 1_100), "the region is too small"),
    ],
)
def test_a_wrong_region_is_refuted(
    monkeypatch: pytest.MonkeyPatch, region: Any, words: str
) -> None:
    """The solver refuses a region that the diagram has wrong, and names a patient."""
    found = {(900, 400): region}
    monkeypatch.setattr(Regions, "of", lambda _self, pair: (found.get(pair, any_of()), any_of()))
    with pytest.raises(NotProved, match=words):
        between(by_weight("a"), by_weight("b", 1_200))


def test_an_answer_that_does_not_run_is_refuted() -> None:
    """A witness to whom the running table says something else ends the comparison."""
    said: list[int] = []

    def changing(outcome: Any) -> int:
        said.append(0)
        return int(outcome.cents) + (7 if len(said) > 2 else 0)

    with pytest.raises(NotProved, match="b runs to 407 and not 400"):
        disagreements(
            party(by_weight("a")),
            party(by_weight("b", 1_200), answer=changing),
        )


def test_unknown_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the solver does not know, nothing is returned."""
    monkeypatch.setattr(z3.Solver, "check", lambda _self, *_formulas: z3.unknown)
    with pytest.raises(NotDecided):
        between(by_weight("a"), by_weight("b", 1_200))


def test_a_question_compares_every_two_of_its_parties() -> None:
    """Three tables give three comparisons; one table asked twice is not compared with itself."""
    one, other = by_weight("a"), by_weight("b", 1_200)
    parties = (party(one), party(other), party(other, as_printed=True))
    question = Question(
        "price", title="What does it cost?", compared="By price.", parties=lambda: parties
    )
    names = [[side.name for side in each.sides] for each in disagreements_on(question)]
    assert names == [["a", "b"], ["a", "b.cheap"]]


def test_a_category_of_one_table_is_no_category_of_the_other() -> None:
    """Enumerations of one name are told apart by their facts."""
    speed = Category("service", "speed", Heft, usual=Heft.LIGHT)
    found = between(
        by(SERVICE, "a", SERVICE.is_(Service.EXPRESS)), by(speed, "b", speed.is_(Heft.LIGHT))
    )
    assert regions(found)[0] == "service (a) is express and speed (b) is heavy"


def test_in_words_and_plain() -> None:
    """A disagreement names both answers, settings and citations, and turns into plain values."""
    (found,) = between(by_weight("a"), by_weight("b", 1_200))
    assert found.in_words().splitlines() == [
        "a and b differ: weight ≥ 1,000 and < 1,200 g",
        "  that is: these patients and no others",
        "  asked of: for every patient",
        "  a says: 900 (the post of a)",
        "    a.dear: 900 cents, 3 days (Invented Post 1901, Table 1, dear)",
        "  b says: 400 (the post of b)",
        "    b.cheap: 400 cents, 2 days (Invented Post 1901, Table 1, cheap)",
        "  for example: weight 1,000",
    ]
    plain = json.loads(json.dumps(found.to_plain()))
    assert plain["extent"] == "EXACTLY"
    assert plain["region_in_mathematics"] == "(weight ≥ 1000) ∧ (weight < 1200)"
    assert plain["witness"] == {"weight": 1_000}
    assert plain["sides"][0]["parts"][0]["text"] == "dear, as printed"
