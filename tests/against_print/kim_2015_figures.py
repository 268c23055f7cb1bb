"""The figures that a row of Kim 2015 prints against the row's own condition and outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules import DexSchedule, StartingDose, VteProphylaxis
from lenarules.language.condition import And, Compare, Holds, Is, Not, Or
from lenarules.language.table import Adopt
from tests.against_print.printed_figures import FLIPPED, Figure, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.table import Row, Table

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
