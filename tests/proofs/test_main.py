"""``python -m proofs`` prints a line a claim and fails on any failure."""

from __future__ import annotations

import pytest
from attrs import evolve

import proofs.__main__ as proofs_main
from proofs.tables import PROVED, Proved
from proofs.twins import TWINS
from proofs.twins.twin import Twin, without


def run(
    monkeypatch: pytest.MonkeyPatch, proved: tuple[Proved, ...], twins: tuple[Twin, ...]
) -> int:
    """Run the proofs over other tables and twins."""
    monkeypatch.setattr(proofs_main, "PROVED", proved)
    monkeypatch.setattr(proofs_main, "TWINS", twins)
    return proofs_main.main()


def test_all_holds(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """With a sound table and its twin the exit status is 0 and each claim has a line."""
    assert run(monkeypatch, PROVED[:1], TWINS[:1]) == 0
    printed = capsys.readouterr().out
    assert printed.count("PROVED ") == len(PROVED[0].claims)
    assert "REFUTED  twin" in printed
    assert "everything holds" in printed


def test_broken_table_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken table fails its claim and the run over its cells."""
    broken = evolve(PROVED[0], table=without(PROVED[0].table, "equality.normal"))
    assert run(monkeypatch, (broken,), ()) == 1
    printed = capsys.readouterr().out
    assert "DIFFERS" in printed
    assert "failed" in printed


def test_missed_twin_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A twin that is not broken is missed, and that is a failure."""
    harmless = evolve(TWINS[0], table=PROVED[0].table)
    assert run(monkeypatch, (), (harmless,)) == 1
    assert "MISSED" in capsys.readouterr().out
