"""Large tables compared, and comparisons that are broken on purpose."""

from __future__ import annotations

import pytest
from attrs import evolve

from lenarules.clinical.facts import ANC, CREATININE_CLEARANCE, PLATELETS
from lenarules.clinical.moves import Act, Move
from lenarules.language.condition import ALWAYS, NEVER_HOLDS
from lenarules.language.text import in_words
from lenarules.publications.jones_2021 import TABLES as JONES
from lenarules.publications.kim_2015 import FIG_1_TABLE as FIG_1
from lenarules.publications.kim_2015 import HEMATOLOGIC_TABLE as HEMATOLOGIC
from lenarules.verify.editions import answer, comparing, pairing
from lenarules.verify.editions.answer import REFUSED, UNDECIDED, Answer
from lenarules.verify.editions.comparing import changes, prove
from lenarules.verify.editions.regions import Regions
from lenarules.verify.editions.shared import read_together
from lenarules.verify.editions.writer import plain_table
from lenarules.verify.side_by_side import NotProved
from tests.language.example import Postage
from tests.verify.edited import moved, with_resolution, with_row

JONES_TABLE_2 = next(table for table in JONES if table.id == "jones_2021.table_2")


def test_an_edit_of_the_largest_table_gives_exactly_its_patients() -> None:
    """If a neutropenia inside a cycle were held, ANC below 1,000 in treatment would change."""
    held = {"adopts": Act(Move.HOLD), "over": ("platelets.in_cycle",)}
    copy = with_resolution(HEMATOLOGIC, "neutropenia.in_cycle", **held)
    (found,) = changes(HEMATOLOGIC, copy)
    assert (found.old.answer, found.new.answer) == (
        "Give the same dose",
        "Give no lenalidomide now",
    )
    assert in_words(found.region) == (
        "situation is treatment and dose is not too high for renal function and "
        "ANC < 1,000 cells/uL"
    )


def test_a_narrowed_reading_of_a_large_table_leaves_its_patients_undecided() -> None:
    """If a later fall of the neutrophils were not held, its patients would be left undecided."""
    name = "hold.neutropenia.subsequent"
    item = JONES_TABLE_2.resolution(name)
    copy = with_resolution(JONES_TABLE_2, name, region=item.region & (ANC >= 700))
    (found,) = changes(JONES_TABLE_2, copy)
    assert found.new.answer == UNDECIDED.words
    assert in_words(found.region).startswith("fall of the neutrophils is subsequent")


def test_a_region_too_small_too_large_or_left_out_is_refuted() -> None:
    """The proof fails for regions that are changed on purpose, and holds for those found."""
    copy = moved(FIG_1, CREATININE_CLEARANCE, 30, 31)
    found = changes(FIG_1, copy)
    prove(FIG_1, copy, found)
    for region, message in (
        (found[0].region & (PLATELETS >= 60_000), "a region is too small"),
        (found[0].region | (CREATININE_CLEARANCE >= 399), "a region is too large"),
    ):
        with pytest.raises(NotProved, match=message):
            prove(FIG_1, copy, (evolve(found[0], region=region), *found[1:]))
    with pytest.raises(NotProved, match="a change is left out"):
        prove(FIG_1, copy, found[1:])
    with pytest.raises(NotProved, match="a region is too large"):
        prove(FIG_1, FIG_1, found)


def test_a_table_that_runs_otherwise_is_refuted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a running table says and the solver does not read is an error, and no change."""
    copy = with_row(FIG_1, "moderate.adequate", then=FIG_1.row("normal.adequate").then)
    told = answer.run
    with monkeypatch.context() as patched:
        patched.setattr(
            pairing, "run", lambda *a, **k: evolve(told(*a, **k), answer=Answer(REFUSED))
        )
        with pytest.raises(NotProved, match="the tables run to"):
            changes(FIG_1, copy)
    with monkeypatch.context() as patched:
        patched.setattr("lenarules.verify.editions.regions.asked_of", lambda tables: [ALWAYS])
        with pytest.raises(NotProved, match="do not tell what changes"):
            changes(FIG_1, copy)


def test_a_table_that_was_not_written_as_it_runs_is_refuted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The witness is asked of the tables as they were given, too."""
    copy = with_row(FIG_1, "moderate.adequate", then=FIG_1.row("normal.adequate").then)
    plain = plain_table(FIG_1)
    rows = [{**row, "id": row["id"].replace("moderate.a", "mild.a")} for row in plain["rows"]]
    wrong = plain_table(with_resolution(FIG_1, "equality.moderate", adopts=Postage(1, 1)))
    wrong["rows"] = rows
    monkeypatch.setattr(comparing, "plain_table", lambda t: wrong if t is FIG_1 else plain_table(t))
    with pytest.raises(NotProved, match="and its edition to"):
        changes(FIG_1, copy)


def test_regions_of_nobody_hold_for_no_one() -> None:
    """A formula that nobody meets has the region of nobody."""
    import z3

    read = read_together(plain_table(FIG_1), plain_table(FIG_1))
    assert Regions(pairing.Pairing(read)).of(z3.BoolVal(val=False)) == NEVER_HOLDS
