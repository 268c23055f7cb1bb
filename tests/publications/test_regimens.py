"""The catalogue of regimens: as printed, twice transcribed, asked, stored."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules.clinical.drugs import DoseUnit, Drug, PrintedDose, mg
from lenarules.clinical.regimens import CycleSpan, DrugLine, Regimen, StudySetting, days_from
from lenarules.language.codec import from_plain, to_json
from lenarules.language.errors import OutOfDomain, StoredAnswerError, TableError, WrongType
from lenarules.publications.evidence import PAPERS, catalogue, regimens
from tests.publications.regimens_as_printed import WORDS, agrees, days_of, read
from tests.transcription.van_de_donk_2012_regimens import TABLE_1, TABLE_2, TABLE_3

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.transcription.van_de_donk_2012_regimens import Row

ALL = regimens()
BY_ID = {found.id: found for found in ALL}
EACH = pytest.mark.parametrize("regimen", ALL, ids=list(BY_ID))


def test_ids_are_unique() -> None:
    """No two regimens of the library share an id."""
    assert len(BY_ID) == len(ALL)


@EACH
def test_an_id_tells_the_paper(regimen: Regimen) -> None:
    """An id is the paper, ``regimens`` and one short name; every place lies in that paper."""
    assert re.fullmatch(rf"{regimen.paper}\.regimens\.[a-z0-9_]+", regimen.id)
    assert {place.paper for place in (regimen.cite, *regimen.also)} == {regimen.paper}
    assert regimen in catalogue(regimen.paper)


@EACH
def test_drug_lines_are_the_printed_ones(regimen: Regimen) -> None:
    """Every figure of the schedule stands in the drug lines, and every one of theirs is printed."""
    assert agrees(regimen)


def caught(changed: Regimen) -> bool:
    """Tell whether a change is caught: not understood, or not in agreement."""
    try:
        return not agrees(changed)
    except (AssertionError, ValueError):
        return True


def misprints(regimen: Regimen) -> Iterator[Regimen]:
    """Yield the regimen with each printed figure one higher."""
    for found in re.finditer(r"(?<!mg/m)(?<!CD)\d+", regimen.printed):
        text = regimen.printed
        raised = f"{text[: found.start()]}{int(found[0]) + 1}{text[found.end() :]}"
        yield evolve(regimen, printed=raised)


@EACH
def test_a_misprinted_figure_is_caught(regimen: Regimen) -> None:
    """Each figure of the printed text, one higher, is no longer that of the drug lines."""
    assert all(caught(changed) for changed in misprints(regimen))


def slips_of(line: DrugLine) -> Iterator[DrugLine]:
    """Yield the line with one field wrong."""
    other = Drug.VINCRISTINE if line.drug is not Drug.VINCRISTINE else Drug.MELPHALAN
    yield evolve(line, drug=other)
    yield evolve(line, dose=mg(5) if line.dose is None else None)
    yield evolve(line, cycle_days=(line.cycle_days or 28) + 1)
    yield evolve(line, cycles=CycleSpan(2, 3))
    yield evolve(line, when="on Sundays")
    if line.dose:
        figures = tuple(figure + 1 for figure in line.dose.figures)
        yield evolve(line, dose=evolve(line.dose, figures=figures))
        yield evolve(line, dose=evolve(line.dose, is_range=not line.dose.is_range))
    if line.days:
        yield evolve(line, days=line.days[:-1])


@EACH
def test_a_slip_in_a_drug_line_is_caught(regimen: Regimen) -> None:
    """Each line with one field wrong is no longer the printed one."""
    for place, line in enumerate(regimen.drugs):
        for wrong in slips_of(line):
            drugs = (*regimen.drugs[:place], wrong, *regimen.drugs[place + 1 :])
            assert caught(evolve(regimen, drugs=drugs)), wrong


def test_a_schedule_that_is_not_understood_fails() -> None:
    """A figure outside every phrase is an error, never passed over."""
    odd = evolve(BY_ID["van_de_donk_2012.regimens.rad"], printed="MTD not reached; 3 cups of tea")
    with pytest.raises(AssertionError):
        read(evolve(odd, dose_level="MTD not reached"))


@pytest.mark.parametrize(
    ("days", "cycle"), [((0, 1), 28), ((1, 29), 28), ((4, 1), None), ((1, 1), 21)]
)
def test_days_lie_within_the_cycle(days: tuple[int, ...], cycle: int | None) -> None:
    """Days that do not rise from 1 to the end of the cycle are refused."""
    with pytest.raises(TableError, match="give each day once, in order, from 1"):
        DrugLine(Drug.LENALIDOMIDE, mg(25), days, cycle)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (DrugLine(Drug.LENALIDOMIDE), "lenalidomide (no dose printed)"),
        (DrugLine(Drug.LENALIDOMIDE, PrintedDose((30,), None), frequency="OD"), "no unit printed"),
        (DrugLine(Drug.VINCRISTINE, mg(2), (1,), 28), "2 mg, day 1 of a 28-day cycle"),
        (DrugLine(Drug.MELPHALAN, mg(Decimal("1.0"), 2), (1, 2, 4)), "1.0 or 2 mg, days 1, 2, 4"),
        (DrugLine(Drug.MELPHALAN, mg(1, 2, is_range=True), cycle_days=28), "1-2 mg, 28-day cycle"),
        (DrugLine(Drug.MELPHALAN, None, (*days_from(1, 4), 9), 21), "days 1-4, 9 of a 21-day"),
        (DrugLine(Drug.MELPHALAN, cycles=CycleSpan(1, 4), when="x"), ", cycles 1-4, x"),
        (DrugLine(Drug.MELPHALAN, cycles=CycleSpan(5)), "from cycle 5 on"),
    ],
)
def test_a_line_in_words(line: DrugLine, words: str) -> None:
    """A line says its dose, days, cycle, cycles and what else stands there."""
    assert words in line.in_words()


@EACH
def test_words_say_everything(regimen: Regimen) -> None:
    """The words of a regimen hold its study, drugs, results and slips."""
    words = regimen.in_words()
    parts = (regimen.study, *regimen.drugs, *regimen.results, *regimen.slips, regimen.cite)
    assert all(str(part) in words for part in (*parts, regimen.dose_level))


@EACH
def test_json_round_trip(regimen: Regimen) -> None:
    """A regimen turns into plain JSON and back without loss, its trailing zeros included."""
    restored = from_plain(json.loads(to_json(regimen, None)))
    assert restored == regimen
    assert restored.in_words() == regimen.in_words()


def test_a_stored_line_with_a_wrong_day_is_refused() -> None:
    """A stored regimen is checked when it is read."""
    text = to_json(BY_ID["van_de_donk_2012.regimens.bld"], None)
    with pytest.raises(StoredAnswerError, match="days"):
        from_plain(json.loads(text.replace("[1, 8, 15, 22]", "[1, 8, 15, 29]")))


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({"drug": "Vincristine"}, ["len_dvd"]),
        ({"drug": Drug.BENDAMUSTINE}, ["bld"]),
        ({"drug": "doxorubicin"}, ["rad"]),
        (
            {"paper": "VAN_DE_DONK_2012", "phase": "phase i"},
            ["single_agent", "rvd_phase_1", "rtd", "temsirolimus"],
        ),
        ({"paper": "van_de_donk_2012", "phase": "Phase Ib"}, ["carfilzomib_rd"]),
        ({"study": "mm-010", "drug": "lenalidomide"}, ["mm_009_mm_010", "mm_010_len_dex"]),
        ({"study": "Knop"}, ["rad"]),
        ({"study": "no such study"}, []),
        (
            {"setting": "newly diagnosed", "paper": "kim_2015"},
            ["e4a03_low_dose", "e4a03_high_dose"],
        ),
        ({"setting": StudySetting.MAINTENANCE_AFTER_ASCT, "phase": "phase III"}, ["myeloma_xi"]),
        ({"paper": "kim_2014"}, ["len_dex"]),
    ],
)
def test_queries(asked: dict[str, Any], names: list[str]) -> None:
    """All that is asked holds, whatever the case; words match whole, a drug by its full name."""
    assert [found.id.rpartition(".")[2] for found in regimens(**asked)] == names


def test_nothing_asked_is_everything() -> None:
    """Without a filter every paper is given in turn, and every setting has regimens."""
    assert regimens() == tuple(found for paper in PAPERS for found in catalogue(paper))
    assert all(regimens(setting=setting) for setting in StudySetting)


@pytest.mark.parametrize(
    ("asked", "error", "words"),
    [
        ({"paper": "kim_2016"}, OutOfDomain, "paper='kim_2016' is not known; accepted: kim_2015,"),
        ({"drug": "lenalidomid"}, OutOfDomain, "drug='lenalidomid' is not known; accepted: lena"),
        ({"paper": 2015}, WrongType, "paper=2015 is of type int; pass a text"),
        ({"phase": 3}, WrongType, "phase=3 is of type int; pass a text"),
    ],
)
def test_what_cannot_be_asked(asked: dict[str, Any], error: type[Exception], words: str) -> None:
    """An unknown paper or drug names the known ones; what is no text is refused."""
    with pytest.raises(error, match=re.escape(words)):
        regimens(**asked)


def test_import_of_the_library_leaves_evidence_alone() -> None:
    """``import lenarules`` loads no regimen."""
    script = "import sys, lenarules; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    parts = {name.rpartition(".")[2] for name in done.stdout.split() if "lenarules" in name}
    assert not parts & {"evidence", "regimens", "drugs", "findings"}


def line_of(said: tuple[Any, ...]) -> DrugLine:
    """Return a line of the second transcription as a drug line."""
    name, dose, days, cycle, rest = said
    words = [word for word in rest.split(", ") if word]
    cycles = [word.removeprefix("cycles ") for word in words if word.startswith("cycles ")]
    first, _, last = cycles[0].partition("-") if cycles else ("", "", "")
    often = [word for word in words if word == "every other day"]
    when = [word for word in words if word not in {"po", *often} and "cycles " not in word[:7]]
    return evolve(
        DrugLine(WORDS[name], dose_of(dose), days_of(days), cycle),
        cycles=CycleSpan(int(first), int(last) if last else None) if cycles else None,
        frequency="".join(often),
        when="".join(when),
        route=None if "po" not in words else BY_ID["van_de_donk_2012.regimens.cpr"].drugs[0].route,
    )


def dose_of(text: str) -> PrintedDose | None:
    """Return a dose of the second transcription."""
    if not text:
        return None
    figures, _, unit = text.rpartition(" ")
    parts = re.split(r"-| or ", figures)
    numbers = tuple(Decimal(part) if "." in part else int(part) for part in parts)
    return PrintedDose(numbers, DoseUnit(unit), "-" in figures)


def cells_of(regimen: Regimen) -> list[str]:
    """Return the printed cells of a regimen as the second transcription writes them."""
    kinds = ("prior treatment", "response", "time to event", "toxicity")
    table = [found for found in regimen.results if "(text)" not in found.label]
    return [
        ", ".join(f"{found.label} {found.figure}" for found in table if found.kind.value == kind)
        for kind in kinds
    ]


FIRST = [
    found
    for found in catalogue("van_de_donk_2012")
    if found.cite.place.startswith(("Table 1", "Table 2", "Table 3"))
]
PAIRS = list(zip(FIRST, (*TABLE_1, *TABLE_2, *TABLE_3), strict=True))


@pytest.mark.parametrize(("regimen", "row"), PAIRS, ids=[found.id for found in FIRST])
def test_second_transcription(regimen: Regimen, row: Row) -> None:
    """Tables 1 to 3 of van de Donk, transcribed twice, say the same in every cell."""
    study, phase, name, number, schedule, *cells = row
    assert (regimen.study, regimen.name, regimen.patients) == (study, name, number)
    assert regimen.phase == (phase or "Phase III")
    assert list(regimen.drugs) == [line_of(line) for line in schedule]
    assert [str(line) for line in regimen.drugs] == [str(line_of(line)) for line in schedule]
    assert cells_of(regimen) == [cell.replace(";", ",") for cell in cells]
