"""The figures in each row's ``printed`` text against the row's own condition and outcome.

The grammar is a list of phrases. Every digit of a printed text belongs to one of them, or the text
is not understood and the test fails.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from lenarules import DexSchedule, PrintedOption, StartingDose, VteProphylaxis
from lenarules.language.condition import And, Compare, Holds, Is, Not, Or
from lenarules.language.table import Adopt
from tests.publications.kim_2015.strategies import (
    FIG_1_TABLE,
    ONE_CALL_TABLES,
    TABLE_3_TABLE,
    slips,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table

Figure = tuple[Any, ...]
FLIPPED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}

#: A printed name, with the fact and the printed unit.
NAMED = {
    "Clcr": ("creatinine_clearance", "mL/min"),
    "ClCr": ("creatinine_clearance", "mL/min"),
    "ANC": ("anc", "/uL"),
    "platelets": ("platelets", "/uL"),
    "age": ("age", "years"),
    "BMI": ("bmi", "kg/m2"),
}
#: What the unit of each fact is called in the library.
UNITS = {"mL/min": "mL/min", "/uL": "cells/uL", "years": "years", "kg/m2": "kg/m2"}
EVERY = {"once daily": 1, "every other day": 2}


def number(text: str) -> int:
    """Read a printed number: 50,000."""
    return int(text.replace(",", ""))


def compared(name: str, sign: str, bound: str, unit: str) -> list[Figure]:
    """Read a printed comparison; its unit is the unit of its quantity."""
    fact, expected = NAMED[name]
    assert unit == expected
    return [(fact, sign, number(bound), UNITS[unit])]


def between(low: str, name: str, high: str) -> list[Figure]:
    """Read ``30 mL/min <= Clcr < 50 mL/min``."""
    return compared(name, ">=", low, "mL/min") + compared(name, "<", high, "mL/min")


def days_of(text: str) -> tuple[int, ...]:
    """Read a list of days and ranges of days: ``1-4, 9-12, and 17-20``."""
    ends = [part.split("-") for part in re.findall(r"[\d-]+", text)]
    return tuple(day for end in ends for day in range(int(end[0]), int(end[-1]) + 1))


N = r"(\d[\d,]*)"
DAYS = r"days ([\d, and-]+?) of each (\d+)-day cycle"
Reader = tuple[str, "Callable[..., list[Figure]]"]

CUT_OFFS: list[Reader] = [
    (rf"{N} mL/min <= (Clcr) < {N} mL/min", between),
    (rf"(Clcr|ClCr|ANC|platelets|age|BMI) (<=|>=|<|>) {N} ?(/uL|mL/min|years|kg/m2)", compared),
    (
        r"age (\d+)-(\d+) years",
        lambda a, b: compared("age", ">=", a, "years") + compared("age", "<=", b, "years"),
    ),
    (r"within (\d+) months", lambda n: [("months_since_vte", "<=", int(n), "months")]),
    (
        r"\((\d+) mg/month\)",
        lambda n: [("dexamethasone_mg_per_cycle", ">=", int(n), "mg per cycle")],
    ),
    (r"ECOG PS (\d+) or more", lambda n: [("ecog", ">=", int(n), "")]),
    (r"after the first (\d+) cycles", lambda n: [("cycle", ">", int(n), "")]),
    (r"first (\d+) cycles", lambda n: [("cycle", "<=", int(n), "")]),
    (r"dose level (-\d)", lambda n: [("level", ">=", int(n), ""), ("level", "<=", int(n), "")]),
]
DOSES: list[Reader] = [
    (r"(\d+) mg (once daily|every other day)", lambda mg, often: [("mg", int(mg), EVERY[often])]),
    (r"(\d+) mg/day", lambda mg: [("mg", int(mg))]),
    (DAYS, lambda days, cycle: [("days", days_of(days), int(cycle))]),
    (r"\((\d+) mg per cycle\)", lambda mg: [("total", int(mg))]),
    (r"for (\d+)-(\d+) days", lambda low, high: [("some days", int(low), int(high))]),
    (r"for (\d+) days every (\d+) weeks", lambda n, weeks: [("blocks", int(n), int(weeks))]),
    (r"weekly", lambda: [("weekly",)]),
    (
        rf"(enoxaparin|dalteparin|aspirin) {N} (mg|IU)",
        lambda drug, dose, unit: [(drug, number(dose), unit, "daily")],
    ),
    (r"warfarin \(INR (\d+)-(\d+)\)", lambda low, high: [("warfarin", (int(low), int(high)))]),
    (r"no prophylaxis", lambda: [("none",)]),
]


def parse(text: str) -> tuple[set[Figure], set[Figure]]:
    """Return the cut-offs and the doses that a printed text says; every digit is accounted for."""
    rest, found = text, (set[Figure](), set[Figure]())
    for figures, phrases in zip(found, (CUT_OFFS, DOSES), strict=True):
        for pattern, read in phrases:
            for match in re.finditer(pattern, rest):
                figures.update(read(*match.groups()))
            rest = re.sub(pattern, "...", rest)
    assert not re.search(r"\d", rest), f"not understood: {rest!r} in {text!r}"
    return found


HIGH_DOSE_IN_WORDS = "high-dose may be considered (paragraph 1: should be considered)"


def printed(table: Table, row: Row) -> tuple[set[Figure], set[Figure]]:
    """Return the printed cut-offs and doses of a row.

    "High-dose", where no figure is printed, is the printed schedule of the same phase; "no VTE
    risk" is none of the risks that rows 1 and 2 print before their platelets and drugs.
    """
    text = row.printed
    if HIGH_DOSE_IN_WORDS in text:
        other = table.row(f"high_dose.{row.id.partition('.')[2]}")
        text = text.replace(HIGH_DOSE_IN_WORDS, other.printed)
    cut_offs, doses = parse(text)
    if "no VTE risk" in text:
        risks = [table.row("row_1").printed, table.row("row_2").printed]
        heads = [risk.replace(" and platelets", ": ").split(": ")[0] for risk in risks]
        cut_offs |= {(f, FLIPPED[op], b, u) for head in heads for f, op, b, u in parse(head)[0]}
    return cut_offs, doses


def asked(condition: Condition, denied: bool = False) -> Iterator[Figure]:
    """Yield every cut-off of a condition, turned round where it is denied."""
    match condition:
        case Compare(fact, op, bound):
            yield fact.name, FLIPPED[op] if denied else op, bound, fact.unit
        case Not(part):
            yield from asked(part, not denied)
        case And(parts) | Or(parts):
            for part in parts:
                yield from asked(part, denied)
        case Holds() | Is():
            return


#: Level 0 is what is asked for where nothing is; no row prints it.
LEVEL_0 = {("level", ">=", 0, ""), ("level", "<=", 0, "")}


def same_cut_offs(table: Table, row: Row) -> bool:
    """Tell whether a row asks the printed cut-offs.

    What an open cell prints after its head may be asked by the readings and notes instead.
    """
    said, when = printed(table, row)[0], set(asked(row.when))
    when -= LEVEL_0 if when >= LEVEL_0 else set()
    head = parse(row.printed.split(": ")[0])[0]
    readings = [item.region for item in table.resolutions] + [note.when for note in table.notes]
    beyond = {figure for each in readings for figure in asked(each)} if row.open else set()
    return head <= when <= said <= when | beyond


def outcomes(table: Table, row: Row) -> list[Any]:
    """Return the outcome of a row, or every outcome that completes it."""
    adopted = [item.adopts for item in table.resolutions if isinstance(item.adopts, Adopt)]
    completing = [each.outcome for each in adopted if each.row == row.id and each.outcome]
    return [row.then] if row.then else completing


def same_doses(table: Table, row: Row) -> bool:
    """Tell whether the outcomes of a row have the printed doses, and every dose is printed."""
    said, meant = printed(table, row)[1], outcomes(table, row)
    match meant[0]:
        case StartingDose():
            return said == {("mg", each.dose.mg, each.dose.every_days) for each in meant}
        case DexSchedule():
            return bool({"mg"} & {s[0] for s in said}) and all(
                schedule_is(each, figure) for each in meant for figure in said
            )
        case VteProphylaxis():
            return said == {drug for each in meant for drug in drugs(each)}
    raise AssertionError(f"{row.id}: {meant[0]!r} is of no known kind")


def schedule_is(schedule: DexSchedule, figure: Figure) -> bool:
    """Tell whether a schedule agrees with one printed figure."""
    days, weeks = schedule.days, schedule.cycle_days // 7
    match figure:
        case ("mg", mg):
            return schedule.mg == int(mg)
        case ("days", printed_days, cycle):
            return (days, schedule.cycle_days) == (printed_days, cycle)
        case ("total", mg):
            return schedule.mg_per_cycle == int(mg)
        case ("some days", low, high):
            return low <= len(days) <= high == days[-1] and days[0] == 1
        case ("blocks", length, every):
            blocks = [days[at : at + length] for at in range(0, len(days), length)]
            whole = all(block[-1] - block[0] == length - 1 for block in blocks)
            return whole and len(days) % length == 0 and len(blocks) * every <= weeks
        case ("weekly",):
            return days == tuple(range(days[0], schedule.cycle_days + 1, 7))
    return False


def drugs(outcome: VteProphylaxis) -> list[Figure]:
    """Return the drugs of an outcome as the grammar writes them."""
    return [
        (drug.drug, drug.inr) if drug.inr else (drug.drug, drug.dose, drug.unit, drug.frequency)
        for drug in outcome.regimens
    ] or [("none",)]


ROWS = [
    pytest.param(table, row, id=table.full_id(row))
    for table in ONE_CALL_TABLES
    for row in table.rows
]


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_cut_offs_are_the_printed_ones(table: Table, row: Row) -> None:
    """Each cut-off of a row is printed with its sign and unit, and each printed one is asked."""
    assert same_cut_offs(table, row)


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_doses_are_the_printed_ones(table: Table, row: Row) -> None:
    """Each dose of a row, with its days, drug and unit, is the printed one."""
    assert same_doses(table, row)


@pytest.mark.parametrize("row", FIG_1_TABLE.rows, ids=[row.id for row in FIG_1_TABLE.rows])
def test_footnotes_are_the_printed_ones(row: Row) -> None:
    """A printed footnote letter is the one that is cited, and its escalation has its dose."""
    letters = re.findall(r" ([abc])\)", row.printed)
    assert letters == ([row.cite.footnote] if row.cite.footnote else [])
    assert isinstance(row.then, StartingDose)
    later = row.then.escalation
    assert (later is None) is (letters not in (["a"], ["b"]))
    if isinstance(later, PrintedOption):
        text = re.sub(r"after \d+ cycles", "", later.printed)
        assert parse(text)[1] == {("mg", later.outcome.mg, later.outcome.every_days)}


SLIPPED = [
    pytest.param(table, row, slip, id=f"{table.full_id(row)}-{number}")
    for table in ONE_CALL_TABLES
    for row in table.rows
    for number, slip in enumerate(slips(row.when))
]


@pytest.mark.parametrize(("table", "row", "slip"), SLIPPED)
def test_a_moved_cut_off_is_caught(table: Table, row: Row, slip: Condition) -> None:
    """Each cut-off of each row, moved by one, is no longer the printed one."""
    assert not same_cut_offs(table, evolve(row, when=slip))


def heavier(outcome: Any) -> Any:
    """Return an outcome with every dose 5 more, or with drugs where there were none."""
    match outcome:
        case StartingDose():
            return evolve(outcome, dose=evolve(outcome.dose, mg=outcome.dose.mg + 5))
        case DexSchedule():
            return evolve(outcome, mg=outcome.mg + 5)
    assert isinstance(outcome, VteProphylaxis)
    aspirin = TABLE_3_TABLE.row("row_2").then
    assert isinstance(aspirin, VteProphylaxis)
    return evolve(
        outcome,
        regimens=tuple(
            evolve(drug, inr=(2, 4)) if drug.inr else evolve(drug, dose=(drug.dose or 0) + 5)
            for drug in outcome.regimens or aspirin.regimens
        ),
    )


def with_outcome(table: Table, row: Row, place: int) -> tuple[Table, Row]:
    """Return copies of table and row in which one outcome of the row is heavier."""
    if row.then:
        return table, evolve(row, then=heavier(row.then))
    adopting = [i for i in table.resolutions if getattr(i.adopts, "row", "") == row.id]
    broken = adopting[place]
    assert isinstance(broken.adopts, Adopt)
    adopts = Adopt(row.id, heavier(broken.adopts.outcome))
    resolutions = [evolve(i, adopts=adopts) if i is broken else i for i in table.resolutions]
    return evolve(table, resolutions=tuple(resolutions)), row


OUTCOMES = [
    pytest.param(table, row, place, id=f"{table.full_id(row)}-{place}")
    for table in ONE_CALL_TABLES
    for row in table.rows
    for place in range(len(outcomes(table, row)))
]


@pytest.mark.parametrize(("table", "row", "place"), OUTCOMES)
def test_a_changed_dose_is_caught(table: Table, row: Row, place: int) -> None:
    """Each dose of each row, 5 more (or an INR, or a drug for none), is not the printed one."""
    broken, changed = with_outcome(table, row, place)
    assert same_doses(table, row)
    assert not same_doses(broken, changed)


@pytest.mark.parametrize(
    ("old", "new"),
    [("1,000", "10,000"), ("/uL", "/nL"), ("> 50,000", ">= 50,000"), ("25 mg", "2.5 mg")],
)
def test_a_slip_in_the_printed_text_is_caught(old: str, new: str) -> None:
    """A figure, unit or sign that is printed otherwise is not understood or does not agree."""
    row = FIG_1_TABLE.rows[0]
    changed = evolve(row, printed=row.printed.replace(old, new))
    assert changed != row
    try:
        agrees = same_cut_offs(FIG_1_TABLE, changed) and same_doses(FIG_1_TABLE, changed)
    except AssertionError:
        agrees = False
    assert not agrees


def test_a_text_that_is_not_understood_fails() -> None:
    """A figure outside every phrase of the grammar is an error, never passed over."""
    with pytest.raises(AssertionError, match="not understood"):
        parse("Clcr >= 50 mL/min: 25 mg thrice daily")


@pytest.mark.parametrize("figure", sorted(parse(TABLE_3_TABLE.rows[0].printed)[0]), ids=str)
def test_every_printed_limit_of_row_1_is_asked(figure: Figure) -> None:
    """Of the open cell too each limit is needed: were it nowhere asked, the row would differ."""
    name, _, bound, _ = figure
    row, text = TABLE_3_TABLE.rows[0], TABLE_3_TABLE.rows[0].printed
    shown = f"{bound:,}"
    moved = evolve(row, printed=re.sub(rf"(?<![\d,]){shown}(?![\d,])", f"{bound + 1:,}", text))
    assert moved != row, name
    assert not same_cut_offs(TABLE_3_TABLE, moved)
