"""The defects of a paper, of all its tables or of one."""

from __future__ import annotations

from importlib import import_module

import pytest

from lenarules.cli.registry import PAPERS, rejected_of, tables_of
from lenarules.language.fingerprint import fingerprint
from lenarules.publications.kim_2015 import TABLES
from lenarules.verify.published import defects
from tests.cli import say

Capture = pytest.CaptureFixture[str]
Patch = pytest.MonkeyPatch
FIG_1_TABLE = TABLES[0]


def test_a_paper_means_all_its_tables(capsys: Capture) -> None:
    """Every table has its heading and every defect its words, in the order of the paper."""
    said = say(capsys, "defects", "van-de-donk-2012")
    blocks = said.out.rstrip("\n").split("\n\n")
    expected: list[str] = []
    for table in tables_of("van_de_donk_2012"):
        found = defects(table)
        expected.append(f"{table.id}: {table.title} ({table.cite}); defects: {len(found)}")
        expected += [defect.in_words() for defect in found]
    assert (said.status, said.err, blocks) == (0, "", expected)


@pytest.mark.parametrize("paper", ["kim-2015", "kim_2015"])
def test_a_paper_is_named_with_dashes_or_underscores(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, paper: str
) -> None:
    """Both spellings lead to the same tables."""
    monkeypatch.setattr(import_module("lenarules.verify.published"), "defects", lambda _: ())
    said = say(capsys, "defects", paper, "--json")
    assert [table["table"] for table in said.plain["tables"]] == [table.id for table in TABLES]


@pytest.mark.parametrize(
    "names",
    [
        ["kim-2015", "fig-1"],
        ["kim_2015", "fig_1"],
        ["kim-2015", "kim_2015.fig_1"],
        ["kim_2015.fig_1"],
        ["kim-2015.fig-1"],
    ],
)
def test_one_table_is_named_in_part_or_whole(capsys: Capture, names: list[str]) -> None:
    """Dashes and underscores mean the same, and a whole id needs no paper."""
    said = say(capsys, "defects", *names, "--json")
    assert [table["table"] for table in said.plain["tables"]] == ["kim_2015.fig_1"]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_is_known(capsys: Capture, monkeypatch: Patch, paper: str) -> None:
    """A paper leads to its tables, and not to those that it has and no function reads."""
    monkeypatch.setattr(import_module("lenarules.verify.published"), "defects", lambda _: ())
    said = say(capsys, "defects", paper, "--json")
    assert [t["table"] for t in said.plain["tables"]] == [table.id for table in tables_of(paper)]


@pytest.mark.parametrize("paper", PAPERS)
def test_a_rejected_table_is_read_by_its_whole_id(capsys: Capture, paper: str) -> None:
    """What no function reads can still be looked at."""
    for table in rejected_of(paper):
        said = say(capsys, "defects", table.id, "--json")
        assert [each["table"] for each in said.plain["tables"]] == [table.id]
        assert said.plain["tables"][0]["defects"]


def test_json_is_the_plain_form_of_each_defect(capsys: Capture) -> None:
    """The defects are those of the verifier, with the hash of the table that was read."""
    said = say(capsys, "defects", "kim-2015", "fig-1", "--json")
    (table,) = said.plain["tables"]
    assert table["defects"] == [defect.to_plain() for defect in defects(FIG_1_TABLE)]
    assert table["table_hash"] == fingerprint(FIG_1_TABLE)
    assert table["title"] == FIG_1_TABLE.title


@pytest.mark.parametrize(
    ("names", "field", "key"),
    [
        (["kim-2016"], "paper", "kim_2016"),
        (["kim-2015", "fig-2"], "table", "kim_2015.fig_2"),
        (["kim-2015", "fig"], "table", "kim_2015.fig"),
        (["kim_2015.fig_1", "fig-1"], "table", "kim_2015.fig_1.fig_1"),
    ],
)
def test_an_unknown_name_is_answered_with_the_known_ones(
    capsys: Capture, names: list[str], field: str, key: str
) -> None:
    """No name is guessed; the message lists every paper and table."""
    said = say(capsys, "defects", *names, "--json")
    assert (said.status, said.error["field"]) == (2, field)
    assert said.error["message"].startswith(f"{key!r} is no paper and no table of one; ")
    assert f"known are: {', '.join(PAPERS)}, kim_2015.fig_1, " in said.error["message"]
    assert "zhang_2023.renal_rejected; give a paper" in said.error["message"]
