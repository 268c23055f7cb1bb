"""Two editions of a table: exactly whose answers change, proved, replayed and tried at random."""

from __future__ import annotations

import pytest
from attrs import evolve

from lenarules.clinical.facts import CREATININE_CLEARANCE
from lenarules.language.condition import NEVER_HOLDS
from lenarules.language.table import Adopt, Legal, Mark, Offer, Table
from lenarules.language.text import in_words
from lenarules.language.words import Strength
from lenarules.publications.jones_2021 import TABLES as JONES
from lenarules.publications.kim_2015 import FIG_1_TABLE as FIG_1
from lenarules.publications.kim_2015 import TABLES as KIM
from lenarules.verify.editions.answer import REFUSED, UNDECIDED, Advised, Answer, EditionAnswer
from lenarules.verify.editions.change import Change
from lenarules.verify.editions.comparing import changes, compared
from tests.language.example import LIQUID, TABLE, WEIGHT, ZONE, Handling, Postage
from tests.verify.edited import moved, told_apart, with_note, with_resolution, with_row


def regions(found: tuple[Change, ...]) -> list[str]:
    """Return the regions in words."""
    return [in_words(change.region) for change in found]


@pytest.mark.parametrize("table", [*KIM, *JONES, TABLE], ids=lambda table: table.id)
def test_a_table_does_not_change_from_itself(table: Table) -> None:
    """No answer of any table changes between it and a copy with another title."""
    copy = evolve(table, title="another title")
    comparison = compared(table, copy)
    assert comparison.changes == ()
    assert "no answer changes; proved" in comparison.in_words()
    assert compared(table, table).in_words() == f"{table.id}: the same in both editions"


def test_a_moved_cut_off_gives_exactly_its_strip() -> None:
    """With the cut-off of severe renal impairment at 31, those from 30 to below 31 change."""
    copy = moved(FIG_1, CREATININE_CLEARANCE, 30, 31)
    found = changes(FIG_1, copy)
    strip = "creatinine clearance ≥ 30 and < 31 mL/min"
    assert len(found) == 3
    assert all(region.startswith(strip) for region in regions(found))
    assert regions(found)[0] == (
        f"{strip} and ANC ≥ 1,000 cells/uL and platelets ≥ 50,000 cells/uL and not on dialysis"
    )
    assert [parts.id for parts in found[0].new.sayings] == [
        "kim_2015.fig_1.severe.adequate",
        "kim_2015.fig_1.equality.severe",
    ]
    assert dict(found[0].witness)["creatinine_clearance"] == 30
    assert told_apart(FIG_1, copy, found) > 10


def test_a_swapped_dose_changes_its_cell_alone() -> None:
    """With the dose of another cell, the patients of that cell change, and nobody else."""
    copy = with_row(FIG_1, "moderate.adequate", then=FIG_1.row("normal.adequate").then)
    (found,) = changes(FIG_1, copy)
    assert found.old.answer.startswith("Lenalidomide 10 mg once daily")
    assert found.new.answer.startswith("Lenalidomide 25 mg once daily")
    assert in_words(found.region).startswith("creatinine clearance ≥ 30 and < 50 mL/min")
    assert told_apart(FIG_1, copy, (found,)) > 10


def test_a_dropped_row_leaves_patients_undecided() -> None:
    """Without a row of the tariff, nothing decides for those whom it alone decided."""
    fewer = with_resolution(TABLE, "zone_three", offers=(Offer("light"),))
    copy = evolve(fewer, rows=tuple(row for row in TABLE.rows if row.id != "heavy"))
    found = changes(TABLE, copy)
    undecided = [c for c in found if getattr(c.difference, "after", None) == Answer(UNDECIDED)]
    assert undecided
    assert all(change.new.sayings == () for change in undecided)
    assert told_apart(TABLE, copy, found) > 10


def test_a_widened_resolution_changes_whom_it_newly_takes() -> None:
    """If heavier parcels up to 1.2 kg counted as light, those above 1 kg would change."""
    region = (WEIGHT >= 1_000) & (WEIGHT <= 1_200) & (ZONE < 3)
    copy = with_resolution(TABLE, "one_kilogram", region=region)
    (found,) = changes(TABLE, copy)
    assert found.old.answer == "900 cents, 3 days\nstrength: SHOULD"
    assert found.new.answer == "400 cents, 2 days\nstrength: MUST"
    assert "weight > 1,000 and ≤ 1,200 g" in in_words(found.region)
    assert told_apart(TABLE, copy, (found,)) > 5


def test_advice_that_is_lost_together_is_one_change() -> None:
    """Without a note of Fig. 1 its three words of advice are lost by the same patients."""
    kept = tuple(note for note in FIG_1.notes if note.id != "low_counts.support")
    copy = evolve(FIG_1, notes=kept)
    (found,) = changes(FIG_1, copy)
    assert isinstance(found.difference, Advised)
    assert (len(found.difference.lost), found.difference.gained) == (3, ())
    assert in_words(found.region) == "platelets < 50,000 cells/uL or ANC < 1,000 cells/uL"
    assert found.new.answer == "without that advice"
    assert [saying.id for saying in found.old.sayings] == ["kim_2015.fig_1.low_counts.support"]
    assert told_apart(FIG_1, copy, (found,)) > 10


def test_advice_that_is_exchanged_is_one_change() -> None:
    """Where a note gives other advice, what is lost and what is gained stand together."""
    copy = with_note(TABLE, "upright", adds=(Handling.CHECK_UNIT,))
    (found,) = changes(TABLE, copy)
    assert isinstance(found.difference, Advised)
    assert (len(found.difference.lost), len(found.difference.gained)) == (1, 1)
    assert told_apart(TABLE, copy, (found,)) > 10


def test_a_changed_rule_refuses_or_accepts() -> None:
    """Whoever is refused by one edition only is answered by the other."""
    rule = Legal("by_rail", condition=WEIGHT <= 10_000, message="send it by rail")
    stricter = evolve(TABLE, legal=(*TABLE.legal, rule))
    refused, accepted = changes(TABLE, stricter), changes(stricter, TABLE)
    assert {c.difference.after for c in refused if isinstance(c.difference, EditionAnswer)} == {
        Answer(REFUSED)
    }
    assert [saying.text for saying in refused[0].new.sayings] == ["send it by rail"]
    assert all("weight > 10,000 g" in region for region in regions(refused))
    assert len(accepted) == len(refused)
    assert told_apart(TABLE, stricter, refused) > 0
    assert told_apart(stricter, TABLE, accepted) > 0


def test_a_rewritten_row_of_the_same_meaning_changes_nothing() -> None:
    """A condition that is written in another way is named, and proved to change no answer."""
    row = FIG_1.row("normal.adequate")
    copy = with_row(FIG_1, "normal.adequate", when=~~row.when | NEVER_HOLDS)
    comparison = compared(FIG_1, copy)
    assert comparison.changes == ()
    assert "the row normal.adequate means something else (when)" in comparison.in_words()


def test_the_basis_is_compared_where_it_is_asked_for() -> None:
    """A row under another name gives the same answers, by another row."""
    copy = evolve(
        FIG_1,
        rows=tuple(
            evolve(row, id="nearly.normal") if row.id == "normal.adequate" else row
            for row in FIG_1.rows
        ),
        resolutions=tuple(
            evolve(item, adopts=Adopt("nearly.normal"))
            if item.adopts == Adopt("normal.adequate")
            else item
            for item in FIG_1.resolutions
        ),
    )
    assert changes(FIG_1, copy) == ()
    found = changes(FIG_1, copy, basis=True)
    assert {change.new.answer.splitlines()[-1] for change in found} == {
        "by: kim_2015.fig_1.nearly.normal, PUBLISHED",
        "by: kim_2015.fig_1.nearly.normal, kim_2015.fig_1.equality.normal, GAP",
    }


def test_options_and_strength_are_part_of_an_answer() -> None:
    """An option that is no longer offered, and a row that says it less strongly, are changes."""
    fewer = with_resolution(TABLE, "zone_three", offers=(Offer("heavy"),))
    (found,) = changes(TABLE, fewer)
    assert found.old.answer.endswith("option (MUST): 400 cents, 2 days")
    assert "option" not in found.new.answer
    weaker = with_row(TABLE, "light", strength=Strength.MAY)
    assert {change.old.answer for change in changes(TABLE, weaker)} >= {
        "400 cents, 2 days\nstrength: MUST"
    }
    assert told_apart(TABLE, weaker, changes(TABLE, weaker)) > 10


def test_a_changed_mark_is_said_and_changes_no_answer() -> None:
    """A mark decides nothing in the table; that it changed is said."""
    mark = Mark("wet", when=LIQUID, meaning="what is wet", cite=TABLE.cite)
    comparison = compared(evolve(TABLE, marks=(mark,)), TABLE)
    assert comparison.changes == ()
    assert "the mark wet is gone: it decides nothing" in comparison.in_words()


def test_a_comparison_is_told_in_words_and_as_plain_values() -> None:
    """A change is a paragraph with its region, its answers, its parts and its witness."""
    comparison = compared(TABLE, with_row(TABLE, "light", then=Postage(401, 2)))
    text = comparison.in_words()
    assert text.startswith("post.table_1: ")
    for line in (
        "that is: these patients and no others, of those",
        "old: 400 cents",
        "new: 401 cents",
    ):
        assert f"\n  {line}" in text
    plain = comparison.to_plain()
    first = plain["changes"][0]
    assert plain["parts"] == [
        {"kind": "row", "id": "light", "touch": "MEANING", "fields": ["then"], "remark": ""}
    ]
    assert (first["extent"], first["witness"]["contents"]) == ("EXACTLY", [])
    assert first["witness"]["service"] == "STANDARD"
    assert first["old"]["parts"][0]["id"] == "post.table_1.light"
