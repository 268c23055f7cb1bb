"""Answers in words, one of each basis, held word for word against the files in ``explained``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lenarules import Basis, Decision, DexRegimen, Refer, VteComorbidity, __version__
from lenarules.language.fingerprint import fingerprint
from lenarules.publications.kim_2015 import TABLES
from tests.publications.kim_2015.strategies import AGGRESSIVE, dex, start, vte

if TYPE_CHECKING:
    from collections.abc import Callable

EXPLAINED = Path(__file__).parent / "explained"

ANSWERS: dict[str, Callable[[], Decision[Any]]] = {
    "published": lambda: start(creatinine_clearance=42, anc=1_800, platelets=120_000),
    "completed": lambda: dex(cycle=5, indications=AGGRESSIVE, regimen=DexRegimen.HIGH_DOSE),
    "gap": lambda: start(creatinine_clearance=29.5, anc=1_000),
    "overlap": lambda: vte(months_since_vte=2.5, comorbidities=[VteComorbidity.INFECTION]),
    "override": lambda: start(creatinine_clearance=55, anc=800, on_dialysis=True),
    "refer": lambda: vte(months_since_vte=2, immobilised=True, platelets=70_000),
    "options": lambda: dex(age=64, indications=AGGRESSIVE),
    "unknown": lambda: start(creatinine_clearance=None, on_dialysis=True),
}
EVERY_ANSWER = pytest.mark.parametrize("name", ANSWERS)


@EVERY_ANSWER
def test_an_answer_is_explained_word_for_word(name: str) -> None:
    """All but the last line, which names version and hash, is the text of the file."""
    *lines, _ = ANSWERS[name]().explain().splitlines()
    assert "\n".join(lines) + "\n" == (EXPLAINED / f"{name}.txt").read_text(encoding="utf-8")


@EVERY_ANSWER
def test_the_last_line_names_version_table_and_hash(name: str) -> None:
    """The last line names what answered, so that a printed answer can be traced."""
    answer = ANSWERS[name]()
    (table,) = (table for table in TABLES if table.id == answer.source.table)
    last = f"lenarules {__version__}, table {table.id}, sha256 {fingerprint(table)}"
    assert answer.explain().splitlines()[-1] == last


@EVERY_ANSWER
def test_a_stored_answer_is_explained_alike(name: str) -> None:
    """An answer that was stored and read again explains itself in the same words."""
    answer = ANSWERS[name]()
    stored: Decision[Any] = Decision.from_json(answer.to_json())
    assert stored.explain() == answer.explain()


@pytest.mark.parametrize("basis", list(Basis))
def test_every_basis_is_explained(basis: Basis) -> None:
    """There is a text for each basis, and it says the basis by its name."""
    answer = ANSWERS[basis.name.lower()]()
    assert answer.basis is basis
    assert f"Basis: {basis.name} - {basis.value}." in answer.explain().splitlines()


def test_a_referral_and_an_unknown_fact_are_explained() -> None:
    """The two other texts are of a ``Refer`` and of an answer with a fact left open."""
    assert isinstance(ANSWERS["refer"]().outcome, Refer)
    unknown = ANSWERS["unknown"]()
    assert unknown.inputs["creatinine_clearance"] is None
    assert len(unknown.possible) > 1


def test_every_text_is_held_against_an_answer() -> None:
    """No file of ``explained`` is left over."""
    assert {path.stem for path in EXPLAINED.glob("*.txt")} == set(ANSWERS)
