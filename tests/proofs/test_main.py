"""``python -m proofs`` prints a line a claim and fails on any failure, and on any drift."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

import proofs.twins
from proofs import __main__ as commands
from proofs import bound, editions, manifest, mutants, prove
from proofs.__main__ import main
from proofs.cells import run_cells
from proofs.prove import TableProof
from proofs.tables import PROVED
from proofs.twins import TWINS
from proofs.twins.twin import without
from proofs.witnesses import solved

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL = "van_de_donk_2012.blood_counts"


def test_a_sound_table_holds(capsys: pytest.CaptureFixture[str]) -> None:
    """With a sound table the exit status is 0 and each claim has a line with its witnesses."""
    (proved,) = (each for each in PROVED if each.table.id == SMALL)
    assert main(["--table", SMALL]) == 0
    printed = capsys.readouterr().out
    assert printed.count("HOLDS ") == len(proved.claims)
    assert "[Z3 proved, cvc5 proved, function proved]" in printed
    assert "[Z3 nothing to ask, cvc5 nothing to ask]" in printed
    assert "everything holds" in printed


def proofs_of(table: Any) -> TableProof:
    """Return the proofs of Fig. 1 as if it were another table."""
    proved = evolve(PROVED[0], table=table)
    both = [solved(proved, claim) for claim in proved.claims]
    return prove.joined(proved, both, run_cells(proved))


def run(monkeypatch: pytest.MonkeyPatch, table: Any, *arguments: str) -> int:
    """Run the command as if this table were all there is."""

    def every(_tables: object) -> Iterator[TableProof]:
        yield proofs_of(table)

    monkeypatch.setattr(prove, "prove", every)
    return main(arguments)


def test_a_broken_table_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken table fails its claim, with a patient, and the run over its cells."""
    broken = without(PROVED[0].table, "equality.normal")
    assert run(monkeypatch, broken, "--table", "kim_2015.fig_1") == 1
    printed = capsys.readouterr().out
    assert "FAILS    kim_2015.fig_1: total" in printed
    assert "the function runs:" in printed
    assert "DIFFERS" in printed
    assert "1 failed" in printed


def test_proofs_that_differ_from_the_manifest_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever proves everything is held to the manifest; one table alone is not all."""
    monkeypatch.setattr(bound, "PROVED", PROVED[:1])
    then = manifest.stored()
    then["tables"] = {"kim_2015.fig_1": then["tables"]["kim_2015.fig_1"]}
    then["claims"] = [each for each in then["claims"] if each["table"] == "kim_2015.fig_1"]
    then["across"] = []
    monkeypatch.setattr(manifest, "stored", lambda: deepcopy(then))
    assert run(monkeypatch, PROVED[0].table) == 0
    assert "as the manifest says" in capsys.readouterr().out
    then["claims"].pop()
    assert run(monkeypatch, PROVED[0].table) == 1
    assert "is new" in capsys.readouterr().out


def test_writing_stores_what_holds_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed is never stored."""
    written: list[object] = []
    monkeypatch.setattr(bound, "PROVED", PROVED[:1])
    monkeypatch.setattr(manifest, "write", lambda proofs_, _seconds: written.append(proofs_))
    broken = without(PROVED[0].table, "equality.normal")
    assert run(monkeypatch, broken, "--write") == 1
    assert written == []
    run(monkeypatch, PROVED[0].table, "--write")
    assert len(written) == 1


def test_check_tells_drift(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without drift the check succeeds; with any it fails and names the cure."""
    assert main(["--check"]) == 0
    assert "agree" in capsys.readouterr().out
    then = manifest.stored()
    then["claims"].pop()
    monkeypatch.setattr(manifest, "stored", lambda: then)
    assert main(["--check"]) == 1
    assert "python -m proofs --write" in capsys.readouterr().out


def test_twins_are_refuted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A twin that is broken is refuted, one that is not is missed, and that is a failure."""
    monkeypatch.setattr(proofs.twins, "TWINS", TWINS[:1])
    assert main(["twins"]) == 0
    assert "every twin is refuted" in capsys.readouterr().out
    harmless = evolve(TWINS[0], table=PROVED[0].table)
    monkeypatch.setattr(proofs.twins, "TWINS", (harmless,))
    assert main(["twins"]) == 1
    assert "MISSED" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "where", "name"),
    [
        ("compare", editions, "command"),
        ("edition", editions, "write"),
        ("mutants", mutants, "command"),
    ],
)
def test_further_commands_get_the_rest(
    monkeypatch: pytest.MonkeyPatch, command: str, where: Any, name: str
) -> None:
    """The other commands are passed what follows their name, and their status is returned."""
    given: list[list[str]] = []

    def noted(rest: list[str]) -> int:
        given.append(rest)
        return 7

    monkeypatch.setattr(where, name, noted)
    assert main([command, "one", "two"]) == 7
    assert given == [["one", "two"]]
    assert command in commands._COMMANDS
