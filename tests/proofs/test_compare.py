"""``python -m proofs compare`` and ``edition``: where editions come from, and what is printed."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import lenarules
from lenarules.publications.kim_2015 import FIG_1_TABLE as FIG_1
from lenarules.verify.verdict import NotDecided
from proofs.editions import collect, command, commands, sources, write

PACKAGE = Path(lenarules.__file__).parent
FIG_1_NAME = "lenarules.publications.kim_2015:FIG_1_TABLE"
#: A file that gives copies of Fig. 1: one reworded, one with a cell's dose swapped.
COPIES = """
from attrs import evolve
from lenarules.publications.kim_2015 import FIG_1_TABLE as FIG_1

def swapped():
    row = FIG_1.row("moderate.adequate")
    dose = FIG_1.row("normal.adequate").then
    rows = [evolve(each, then=dose) if each is row else each for each in FIG_1.rows]
    return evolve(FIG_1, id="fig_1.copy", rows=tuple(rows))

REWORDED = evolve(FIG_1, title="another title")
NOTHING = 3
"""


@pytest.fixture
def copies(tmp_path: Path) -> str:
    """Return the path of a file with copies of Fig. 1."""
    path = tmp_path / "copies.py"
    path.write_text(COPIES, encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds a copy of the package with a cut-off of Fig. 1 moved."""
    folder = tmp_path_factory.mktemp("checkout")
    shutil.copytree(PACKAGE, folder / "lenarules", ignore=shutil.ignore_patterns("__pycache__"))
    printed = folder / "lenarules/publications/kim_2015/starting_dose/printed.py"
    text = printed.read_text(encoding="utf-8")
    edited = text.replace("CRCL < 30", "CRCL < 31").replace("CRCL >= 30", "CRCL >= 31")
    assert edited != text
    printed.write_text(edited, encoding="utf-8")
    return folder


def test_a_copy_with_other_words_changes_no_answer(
    copies: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit status is 0 where no answer changes, and the wording is told."""
    assert command([FIG_1_NAME, f"{copies}:REWORDED"]) == 0
    printed = capsys.readouterr().out
    assert "the wording alone of 1 changed" in printed
    assert printed.endswith("no answer changes\n")
    assert command([FIG_1_NAME, FIG_1_NAME]) == 0
    assert "the same in both editions: kim_2015.fig_1" in capsys.readouterr().out


def test_a_swapped_dose_is_told(copies: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit status is 1 where answers change; the text tells for whom, and so does JSON."""
    assert command([FIG_1_NAME, f"{copies}:swapped"]) == 1
    printed = capsys.readouterr().out
    assert "fig_1.copy changes: creatinine clearance ≥ 30 and < 50 mL/min" in printed
    assert printed.endswith("answers change in fig_1.copy; no other answer of these tables does\n")
    assert command([FIG_1_NAME, f"{copies}:swapped", "--json", "--basis", "--words"]) == 1
    plain = json.loads(capsys.readouterr().out)
    assert plain["tables"][0]["changes"]


def test_what_cannot_be_compared_fails(
    copies: str,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The exit status is 2 for what is no edition, and where the solver does not know."""
    for name, text in (("broken.json", "{"), ("list.json", "[]"), ("old.json", '{"format": 0}')):
        (tmp_path / name).write_text(text, encoding="utf-8")
    wrong = {
        str(tmp_path / "broken.json"): "is no JSON",
        str(tmp_path / "list.json"): "is no edition of format 1",
        str(tmp_path / "old.json"): "is no edition of format 1",
        str(tmp_path / "none.json"): "FileNotFoundError",
        str(tmp_path): "holds no lenarules",
        f"{copies}:NOTHING": "neither a table nor a function",
        f"{copies}:ABSENT": "has no ABSENT",
        "no.module:TABLE": "cannot be imported",
        "-revision": "is no folder, wheel, stored edition, table or revision",
        "no-such-revision": "fails: ",
    }
    for name, message in wrong.items():
        assert command(["--", name, FIG_1_NAME]) == 2
        assert message in capsys.readouterr().err
    assert command([FIG_1_NAME, FIG_1_NAME, "--table", "kim_2015.fig_7"]) == 2
    assert "no edition has a table 'kim_2015.fig_7'" in capsys.readouterr().err

    def unknown(*_: Any, **__: Any) -> Any:
        raise NotDecided("timeout")

    monkeypatch.setattr(commands, "report_on", unknown)
    assert command([FIG_1_NAME, FIG_1_NAME]) == 2
    assert "NotDecided: timeout" in capsys.readouterr().err


def test_a_stored_edition_is_this_edition(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What ``edition`` prints, read again, is the library that printed it."""
    assert write([]) == 0
    stored = tmp_path / "edition.json"
    stored.write_text(capsys.readouterr().out, encoding="utf-8")
    edition = json.loads(stored.read_text(encoding="utf-8"))
    assert str(PACKAGE.parent) not in stored.read_text(encoding="utf-8")
    assert all(len(table["fingerprint"]) == 64 for table in edition["tables"])
    assert command([str(stored), str(PACKAGE.parent)]) == 0
    assert "jones_2021.table_2" in capsys.readouterr().out
    edition["tables"] = edition["tables"][1:]
    stored.write_text(json.dumps(edition), encoding="utf-8")
    name = "kim_2015.fig_1"
    assert command([str(stored), str(PACKAGE.parent), "--table", name]) == 1
    printed = capsys.readouterr().out
    assert f"{name}: this table is new" in printed
    assert printed.endswith("tables are new or gone; no other answer of these tables does\n")
    assert command([str(PACKAGE.parent), str(stored), "--table", name]) == 1
    assert f"{name}: this table is gone" in capsys.readouterr().out


def test_another_checkout_and_a_wheel_are_compared(
    checkout: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The tables of a folder or wheel are those of the library in it, and not of this one."""
    wheel = tmp_path / "lenarules-0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path in checkout.rglob("*.py"):
            archive.write(path, path.relative_to(checkout))
    for other in (checkout, wheel):
        assert command([str(PACKAGE.parent), str(other), "--table", "kim_2015.fig_1"]) == 1
        printed = capsys.readouterr().out
        assert "creatinine clearance ≥ 30 and < 31 mL/min" in printed
    moved = tmp_path / "src"
    shutil.copytree(checkout / "lenarules", moved / "lenarules")
    assert sources.exported(tmp_path) == sources.exported(checkout)


def test_revisions_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    """A revision of the repository is exported, written by itself and compared with this one."""
    git = shutil.which("git")
    root = sources.REPOSITORY
    if git is None or not (root / ".git").exists():
        pytest.skip("this is no repository")
    assert command(["HEAD", "HEAD"]) == 0
    listed = subprocess.run(
        [git, "-C", str(root), "rev-list", "HEAD", "--", "lenarules/publications"],
        capture_output=True,
        text=True,
        check=True,
    )
    first = listed.stdout.split()[-1]
    capsys.readouterr()
    assert command([first, "HEAD", "--table", "kim_2015.fig_1"]) in (0, 1)
    assert "kim_2015.fig_1" in capsys.readouterr().out


def test_tables_are_found_where_a_paper_lists_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an older version the tables are those that its modules hold, each once."""
    from lenarules import publications
    from lenarules.publications import van_de_donk_2012

    listed = {table.id for table in van_de_donk_2012.TABLES}
    monkeypatch.delattr(van_de_donk_2012, "TABLES")
    found = collect.tables_of("lenarules.publications.van_de_donk_2012")
    assert {table.id for table in found} == listed
    monkeypatch.delattr(publications, "PAPERS")
    assert listed < {table.id for table in collect.every_table()}


def test_the_library_on_the_path_must_be_the_one_that_is_meant(tmp_path: Path) -> None:
    """An edition is never taken from another tree than the one that was named."""
    writer = str(PACKAGE / "verify/editions/writer.py")
    edition = json.loads(collect.main(writer, str(PACKAGE.parent)))
    assert edition["version"] == lenarules.__version__
    with pytest.raises(SystemExit, match="holds no lenarules"):
        collect.main(writer, str(tmp_path))


def test_one_table_of_each_is_compared_whatever_its_id() -> None:
    """Two single tables are compared; tables of several are matched by their ids."""
    from proofs.editions.report import report_on

    copy = evolve(FIG_1, id="fig_1.copy")
    one, other = (sources.Source("x", "1", {t.id: t}) for t in (FIG_1, copy))
    assert not report_on(one, other).changes
    both = sources.Source("y", "1", {FIG_1.id: FIG_1, copy.id: copy})
    assert report_on(one, both).added == ("fig_1.copy",)
    assert both.in_words() == "y: lenarules 1, 2 tables"
