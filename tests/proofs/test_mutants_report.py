"""The stored report on the mutants is that of these tables, and every survivor is explained."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from proofs.mutants import cli, command, store
from proofs.mutants.explained import EXPLAINED, is_meant, reason_for
from proofs.mutants.generate import mutants_of
from proofs.mutants.judge import Fate, Verdict
from proofs.mutants.report import lines_of, totals
from proofs.mutants.run import BY_ID
from proofs.tables import PROVED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from proofs.proved import Proved

#: A table with few mutants.
FEW = "van_de_donk_2012.blood_counts"
EVERY_TABLE = pytest.mark.parametrize("proved", PROVED, ids=lambda proved: proved.table.id)
AGAIN = "measure it again: python -m proofs mutants --write"


@EVERY_TABLE
def test_the_report_is_of_the_mutants_of_today(proved: Proved) -> None:
    """As many mutants of each kind are reported as are made, and those named are among them."""
    entry, mutants = store.stored()[proved.table.id], mutants_of(proved.table)
    made = {name: counts["made"] for name, counts in entry["kinds"].items()}
    assert made == Counter(each.group for each in mutants), AGAIN
    ids = {each.id for each in mutants}
    proved_equal = [name for names in entry["equivalent"].values() for name in names]
    assert {*entry["survivors"], *proved_equal} <= ids, AGAIN


@EVERY_TABLE
def test_the_claims_that_noticed_are_claims_of_the_table(proved: Proved) -> None:
    """Each claim that the report names is one of the table's."""
    names = {claim.name for claim in proved.claims}
    assert set(store.stored()[proved.table.id]["claims"]) <= names, AGAIN


def test_the_counts_of_the_report_add_up() -> None:
    """Every mutant has one fate; survivors, proofs and claims are listed as often as counted."""
    for entry in store.stored().values():
        counts = sum((Counter(each) for each in entry["kinds"].values()), Counter[str]())
        assert sum(counts.values()) == 2 * counts["made"]
        assert counts["SURVIVOR"] == len(entry["survivors"])
        assert counts["EQUIVALENT"] == sum(map(len, entry["equivalent"].values()))
        assert counts["CLAIM"] == sum(entry["claims"].values())


def test_the_published_rates_are_those_of_the_report() -> None:
    """The documents show the rates that follow from the report."""
    assert store.RATES.read_text(encoding="utf-8") == store.rates(store.stored())


def test_every_survivor_is_explained() -> None:
    """Each survivor of the report has its reason, the one that is given today."""
    survivors = {k: v for entry in store.stored().values() for k, v in entry["survivors"].items()}
    assert [name for name, reason in survivors.items() if not reason] == []
    assert {name: reason_for(name) for name in survivors} == survivors, AGAIN


@pytest.mark.parametrize("key", EXPLAINED)
def test_no_explanation_is_stale(key: str) -> None:
    """Each explanation is of a mutant that survives."""
    survivors = [name for entry in store.stored().values() for name in entry["survivors"]]
    assert any(is_meant(key, name) for name in survivors)


def test_an_explanation_means_its_mutants_and_no_others() -> None:
    """A star stands for any text, and every other sign for itself."""
    assert is_meant("a.b row c: [0] *", "a.b row c: [0] not d")
    assert not is_meant("a.b row c: [0] *", "a.b row c: 0 not d")
    assert not is_meant("a.b row", "a.b row c")
    assert reason_for("no mutant at all") == ""


def test_a_rate_leaves_out_what_changes_nothing() -> None:
    """The rate is rounded down, and there is none where no edit changes anything."""
    counts = {"made": 5, "CLAIM": 2, "TRANSCRIPTION": 0, "EQUIVALENT": 2, "SURVIVOR": 1}
    nothing = {"made": 1, "EQUIVALENT": 1}
    _, one, other, every = lines_of(totals([{"kinds": {"a": counts, "b": nothing}}]))
    assert (one[-1], other[-1], every[-1]) == ("66.6 %", "-", "66.6 %")
    assert every[1:-1] == ["6", "0", "0", "0", "2", "3", "1"]


# The command


def noticed_by_nothing(
    chosen: dict[str, list[int]], finished: Callable[[str, list[Verdict]], None]
) -> None:
    """Judge every mutant a survivor."""
    for name in chosen:
        every = mutants_of(BY_ID[name].table)
        finished(name, [Verdict(each, Fate.SURVIVOR) for each in every])


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Keep the report of the test apart from the one that is stored."""
    monkeypatch.setattr(store, "REPORT", tmp_path / "mutants.json")
    monkeypatch.setattr(store, "RATES", tmp_path / "mutants.csv")
    return tmp_path


def test_the_command_prints_rates_and_survivors(
    kept: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It fails on a survivor without a reason, and nothing is stored unless it is asked for."""
    monkeypatch.setattr(cli, "reason_for", lambda _name: "")
    monkeypatch.setattr(cli, "run", noticed_by_nothing)
    assert command(["--table", FEW]) == 1
    printed = capsys.readouterr().out
    assert "row: strength" in printed
    assert f"survives: {FEW}" in printed
    assert "UNEXPLAINED" in printed
    assert list(kept.iterdir()) == []


def test_a_stored_table_is_not_judged_again(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is stored and unchanged is taken as it is, with the reasons of today."""
    monkeypatch.setattr(cli, "reason_for", lambda _name: "explained")
    monkeypatch.setattr(cli, "run", noticed_by_nothing)
    assert command(["--table", FEW, "--write"]) == 0
    first = json.loads((kept / "mutants.json").read_text(encoding="utf-8"))
    assert set(first) == {FEW}
    assert set(first[FEW]["survivors"].values()) == {"explained"}
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(cli, "run", lambda chosen, _finished: asked.append(chosen))
    monkeypatch.setattr(cli, "BY_ID", {FEW: BY_ID[FEW]})
    assert command([]) == 0
    assert asked == [{}]


def test_a_changed_source_is_measured_again(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the verdicts hang on is kept with them, and a table that differs in it is left out."""
    monkeypatch.setattr(cli, "reason_for", lambda _name: "explained")
    monkeypatch.setattr(cli, "BY_ID", {FEW: BY_ID[FEW]})
    command(["--write"])
    asked: list[dict[str, Any]] = []
    monkeypatch.setattr(cli, "measured_over", lambda _proved: "something else")
    monkeypatch.setattr(cli, "run", lambda chosen, _finished: asked.append(chosen))
    with pytest.raises(KeyError):
        command([])
    assert list(asked[0]) == [FEW]


def test_a_sample_is_drawn_from_a_seed(
    kept: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sample judges so many mutants, the same for one seed, and is not stored."""
    monkeypatch.setattr(cli, "reason_for", lambda _name: "explained")
    printed = []
    for seed in ("1", "1", "2"):
        assert command(["--table", FEW, "--sample", "6", "--seed", seed]) == 0
        printed.append(capsys.readouterr().out)
    assert printed[0] == printed[1] != printed[2]
    last = next(line for line in printed[0].splitlines() if line.startswith("every edit"))
    assert last.split()[2] == "6"
    with pytest.raises(SystemExit):
        command(["--sample", "6", "--write"])
    assert list(kept.iterdir()) == []
