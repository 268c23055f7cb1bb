"""The manifest says what was proved, and every way in which the code leaves it is found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from proofs import bound, manifest, sources
from proofs.bound import claim_modules, tables_read
from proofs.drift import drift, unlike
from proofs.manifest import PATH, TEXTS, made, stored
from proofs.prove import prove
from proofs.sources import ROOT, files_of, reached
from proofs.tables import PROVED
from proofs.witnesses import NOTHING_TO_ASK

if TYPE_CHECKING:
    from pathlib import Path

STORED = stored()
SCHEMA = json.loads((ROOT / "proofs" / "manifest.schema.json").read_text(encoding="utf-8"))
KIM = {proved.table.id: proved for proved in PROVED}


def test_stored_manifest_agrees_with_the_code() -> None:
    """Nothing has changed since the proofs were stored."""
    assert drift(STORED) == []


def test_stored_manifest_keeps_its_schema() -> None:
    """Every entry is as the schema says."""
    jsonschema.Draft202012Validator(SCHEMA).validate(STORED)


def test_every_claim_is_proved_by_every_witness() -> None:
    """All claims of all tables stand there, two solvers each, and calls where it is about one."""
    names = [(each["table"], each["claim"]) for each in STORED["claims"]]
    assert names == [(p.table.id, claim.name) for p in PROVED for claim in p.claims]
    for each in STORED["claims"]:
        (proved,) = (p for p in PROVED if p.table.id == each["table"])
        (claim,) = (c for c in proved.claims if c.name == each["claim"])
        asked = claim.contradicted is not None or claim not in proved.own_claims
        idle = each["z3"]["verdict"] == NOTHING_TO_ASK
        assert bool(each["function"]) is (asked and not idle)


def test_nothing_to_ask_is_said_only_where_a_table_lacks_what_the_claim_is_about() -> None:
    """Such a claim is about readings, closed rows or derived facts, of which there are too few."""
    for each in STORED["claims"]:
        if each["z3"]["verdict"] == NOTHING_TO_ASK:
            table = KIM[each["table"]].table
            few = {
                "defined": not table.derived,
                "confined": not table.resolutions,
                "unambiguous": len({repr(item.adopts) for item in table.resolutions}) < 2,
                "faithful": all(row.then is None for row in table.rows),
            }
            assert few[each["claim"]], each


def test_a_function_is_bound_to_every_table_that_it_reads() -> None:
    """The course reads Fig. 1 too; the figure reads itself alone."""
    assert list(tables_read(KIM["kim_2015.hematologic_toxicities"])) == [
        "kim_2015.fig_1",
        "kim_2015.hematologic_toxicities",
    ]
    assert list(tables_read(KIM["kim_2015.fig_1"])) == ["kim_2015.fig_1"]


def test_a_claim_is_bound_to_all_that_gives_it_meaning() -> None:
    """The language, the clinical words, the solver's reading, rows, claim and witnesses count."""
    proved = KIM["kim_2015.hematologic_toxicities"]
    files = files_of(claim_modules(proved, proved.own_claims[-1]))
    for path in (
        "lenarules/language/condition.py",
        "lenarules/language/evaluate.py",
        "lenarules/clinical/dosing.py",
        "lenarules/clinical/holds.py",
        "lenarules/readings/smt.py",
        "lenarules/readings/smt_table.py",
        "lenarules/readings/smt_text.py",
        "lenarules/verify/verdict.py",
        "lenarules/publications/kim_2015/starting_dose/printed.py",
        "lenarules/publications/kim_2015/next_cycle_action/transition.py",
        "proofs/kim_2015/course_raises.py",
        "proofs/kim_2015/calls.py",
        "proofs/steps.py",
        "proofs/watch.py",
    ):
        assert path in files


def test_imports_are_followed_inside_functions_and_by_package() -> None:
    """A module that is imported late, or from its package by name, is reached."""
    found = reached("lenarules.language.decide")
    assert "lenarules.language.diagram" in found
    assert "lenarules.language.fingerprint" in found
    assert "lenarules.publications.kim_2015" not in reached("proofs.watch")
    assert sources.file_of("json") is None
    assert sources.file_of("lenarules.no_such_module") is None


def edited(change: Any) -> list[str]:
    """Return the drift of a manifest after a change of it."""
    other = deepcopy(STORED)
    change(other)
    return drift(other)


def _first(manifest_: Any) -> Any:
    return manifest_["claims"][0]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda m: m.update(schema=0), "the manifest has schema 0"),
        (lambda m: m["sources"].popitem(), "is new"),
        (lambda m: m["sources"].update(gone="0"), "source gone is gone"),
        (lambda m: m["sources"].update({"proofs/watch.py": "0"}), "proofs/watch.py has changed"),
        (lambda m: m["tables"]["kim_2015.fig_1"].update(hash="0"), "kim_2015.fig_1 has changed"),
        (lambda m: m["tables"]["kim_2015.fig_1"]["reads"].clear(), "kim_2015.fig_1 has changed"),
        (lambda m: m["claims"].pop(0), "kim_2015.fig_1: inhabited has no proof"),
        (lambda m: _first(m).update(claim="old"), "kim_2015.fig_1: old is gone"),
        (lambda m: _first(m).update(sentence="Else."), "inhabited has changed, or what it hangs"),
        (lambda m: _first(m).update(sources="0"), "inhabited has changed, or what it hangs on"),
        (lambda m: _first(m)["z3"].update(verdict="refuted"), "not proved by every witness"),
        (lambda m: _first(m)["cvc5"].update(verdict="unknown"), "not proved by every witness"),
        (lambda m: _first(m)["function"].update(verdict="disagrees"), "not proved by every"),
        (lambda m: _first(m)["text"].update(sha256="0"), "inhabited.smt2 has changed"),
        (lambda m: _first(m)["text"].update(file="proofs/no.smt2"), "text proofs/no.smt2 is gone"),
        (lambda m: _first(m)["text"].update(file="README.md"), "belongs to no claim"),
        (lambda m: m["across"].pop(0), "question renal_adjustment is new"),
        (lambda m: m["across"][0].update(sentence="Else."), "renal_adjustment has changed"),
        (lambda m: m["across"][0]["cvc5"].update(verdict="unknown"), "not proved by every"),
        (lambda m: m["tables"]["kim_2015.fig_1"]["run"].update(differences=1), "differs, or was"),
        (lambda m: m["tables"]["kim_2015.fig_1"]["run"].update(patients=0), "or was not run"),
    ],
)
def test_drift_is_found(change: Any, told: str) -> None:
    """Whatever is changed is told, in a line that names it."""
    assert any(told in line for line in edited(change))


def test_a_changed_source_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte more in one file, and every claim that hangs on it has changed."""
    hashed = sources.file_hash
    target = ROOT / "lenarules" / "clinical" / "dosing.py"

    def other(path: Path) -> str:
        return "0" if path == target else hashed(path)

    monkeypatch.setattr(sources, "file_hash", other)
    found = drift(STORED)
    assert "source lenarules/clinical/dosing.py has changed" in found
    assert any("low_counts_are_one_step_down has changed" in line for line in found)


def test_a_proof_made_anew_is_as_the_manifest_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proofs of a small table, made again, differ in nothing but the time."""
    table = "van_de_donk_2012.table_4"
    proofs = list(prove([table]))
    assert all(proof.holds for proof in proofs)
    monkeypatch.setattr(bound, "PROVED", (KIM[table],))
    now = made(proofs, 1.0)
    then = deepcopy(STORED)
    then["tables"] = {table: then["tables"][table]}
    then["claims"] = [each for each in then["claims"] if each["table"] == table]
    then["across"] = []
    now["versions"]["z3"] = then["versions"]["z3"]
    assert unlike(then, now) == []
    then["claims"][0]["cvc5"]["questions"] += 1
    then["tables"][table]["run"]["patients"] += 1
    assert len(unlike(then, now)) == 2
    then["claims"][1]["text"]["sha256"] = "0"
    assert len(unlike(then, now)) == 3
    now["versions"]["z3"] = "another"
    assert len(unlike(then, now)) == 2


def test_writing_replaces_every_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The manifest and the texts are written, and a text of no claim is removed."""
    table = "van_de_donk_2012.blood_counts"
    monkeypatch.setattr(bound, "PROVED", (KIM[table],))
    for name in ("PATH", "TEXTS", "ROOT"):
        old = getattr(manifest, name)
        monkeypatch.setattr(manifest, name, tmp_path / old.relative_to(ROOT))
    stray = manifest.TEXTS / "old" / "gone.smt2"
    stray.parent.mkdir(parents=True)
    stray.write_text("")
    manifest.write(prove([table]), 1.0)
    assert not stray.exists()
    written = manifest.stored()
    for each in written["claims"]:
        text = (tmp_path / each["text"]["file"]).read_text(encoding="utf-8")
        assert each["sentence"] in text


TEXT_OF_A_CLAIM = """
from lenarules.verify.verdict import recorded
from proofs.tables import PROVED
from proofs.witnesses import text_of
for proved in PROVED:
    if proved.table.id in ("kim_2015.fig_1", "kim_2015.table_3", "zhang_2023.skin_reactions"):
        for claim in proved.claims:
            with recorded() as queries:
                claim.verdict(proved.table)
            print(text_of(proved.table, claim, queries))
"""


def test_text_does_not_hang_on_chance() -> None:
    """Two processes with other hash seeds write the same text."""
    texts = [
        subprocess.run(
            [sys.executable, "-c", TEXT_OF_A_CLAIM],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert texts[0] == texts[1]
    assert b"(check-sat)" in texts[0]


def test_the_path_is_inside_the_project() -> None:
    """The manifest is stored where the document says."""
    assert PATH.relative_to(ROOT).as_posix() == "proofs/manifest.json"
    assert TEXTS.relative_to(ROOT).as_posix() == "proofs/smt"
