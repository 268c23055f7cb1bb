"""From the atoms that are asked of the facts to the variables of a diagram and their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from lenarules.language.condition import Compare, Is
from lenarules.language.fact import Category, Flag, Members, Number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.condition import Atom
    from lenarules.language.fact import Fact


from lenarules.language.cells import (
    CategoryVariable,
    FlagVariable,
    MemberVariable,
    NumberVariable,
    Span,
    Variable,
)


def variables(facts: Iterable[Fact], asked: Iterable[Atom]) -> tuple[Variable, ...]:
    """Return the variables of the facts, in the order of the facts, given every atom asked."""
    by_fact: dict[Fact, list[Atom]] = {}
    for atom in asked:
        by_fact.setdefault(atom.fact, []).append(atom)
    found: list[Variable] = []
    for slot, fact in enumerate(facts):
        found += _variables_of(fact, slot, by_fact.get(fact, []))
    return tuple(found)


def _variables_of(fact: Fact, slot: int, asked: list[Atom]) -> list[Variable]:
    if not asked:
        return []
    match fact:
        case Number():
            return [_number_variable(fact, slot, asked)]
        case Flag():
            return [FlagVariable(fact, slot)]
        case Category():
            return [CategoryVariable(fact, slot, tuple(fact.members))]
        case Members():
            members = {atom.member for atom in asked if isinstance(atom, Is)}
            return [
                MemberVariable(fact, slot, member) for member in fact.members if member in members
            ]
        case _:
            assert_never(fact)


def _number_variable(fact: Number, slot: int, asked: list[Atom]) -> Variable:
    compared = [atom for atom in asked if isinstance(atom, Compare)]
    cuts = tuple(sorted({atom.bound for atom in compared}))
    turns = _turns(compared, cuts)
    cells: list[Span] = []
    cell_of_step: list[int] = []
    turned = True
    for number, step in enumerate(_steps(fact, cuts)):
        turned = turned or number in turns
        if not _is_empty(fact, step):
            _add_step(step, cells, turned)
            turned = False
        cell_of_step.append(max(len(cells) - 1, 0))
    exception = () if fact.exception is None else (fact.exception,)
    return NumberVariable(fact, slot, cuts, (*cells, *exception), tuple(cell_of_step))


def _turns(compared: list[Compare], cuts: tuple[int, ...]) -> set[int]:
    """Return the steps at which some comparison turns from true to false, or from false to true."""
    place = {cut: number for number, cut in enumerate(cuts)}
    return {2 * place[atom.bound] + 1 + (atom.op in ("<=", ">")) for atom in compared}


def _steps(fact: Number, cuts: tuple[int, ...]) -> list[Span]:
    low, high = min((fact.low, *fact.also)), max((fact.high, *fact.also))
    steps: list[Span] = []
    for cut in cuts:
        steps.append(Span(steps[-1].high if steps else low, cut, not steps, False))
        steps.append(Span(cut, cut, True, True))
    steps.append(Span(cuts[-1] if cuts else low, high, not cuts, True))
    return steps


def _is_empty(fact: Number, span: Span) -> bool:
    if not fact.whole:
        return span.low == span.high and not (span.low_inside and span.high_inside)
    return span.low + (not span.low_inside) > span.high - (not span.high_inside)


def _add_step(step: Span, cells: list[Span], turned: bool) -> None:
    """Add a step as a cell of its own where something turned, else to the last cell."""
    if turned:
        cells.append(step)
    else:
        cells[-1] = Span(cells[-1].low, step.high, cells[-1].low_inside, step.high_inside)
