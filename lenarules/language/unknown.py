"""Answering with unknown facts: exactly, by following every edge of an unknown fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import fields

from lenarules.language.decision import Decision, Possibility
from lenarules.language.errors import InsufficientData
from lenarules.language.outcome import PrintedOption
from lenarules.language.reduced import Reduction
from lenarules.language.text import in_words

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from lenarules.language.asked import Asked
    from lenarules.language.decide import Answer, Decider
    from lenarules.language.diagram import Leaf

T = TypeVar("T")
_NOTHING = object()


def decide_unknown(
    decider: Decider[T], values: tuple[Any, ...], asked: Asked | None = None
) -> Decision[T]:
    """Return the answer that every legal value of the unknown facts shares.

    Raises:
        InsufficientData: the unknown facts still change the outcome.
        InconsistentInput: the known facts are impossible, whatever the unknown ones are.
    """
    fixed = {slot: value for slot, value in enumerate(values) if value is not None}
    least = asked.least if asked else {}

    def answer(leaf: Leaf) -> Answer | None:
        return None if decider.broken_rule(leaf) else decider.answer(leaf, values)

    def outcome(leaf: Leaf) -> Hashable | None:
        found = answer(leaf)
        return found and decider.final(found, values, asked)

    by_outcome = Reduction(decider.diagram, outcome, fixed, least)
    if by_outcome.root is None:
        illegal = Reduction(decider.diagram, lambda leaf: leaf, fixed, least).meanings()[0]
        raise decider.inconsistency(illegal, values)
    if len(by_outcome.meanings()) > 1:
        raise _insufficient(by_outcome, asked)
    by_answer = Reduction(decider.diagram, answer, fixed, least)
    return _merged(decider, by_answer, values, asked)


def _insufficient(reduction: Reduction, asked: Asked | None) -> InsufficientData:
    possible = tuple(
        Possibility(in_words(reduction.region(outcome)), outcome)
        for outcome in reduction.meanings()
    )
    names = asked.names if asked else {}
    needed = tuple(names.get(fact.name, fact.name) for fact in reduction.needed())
    agreed = shared(each.outcome for each in possible)
    which = "is" if len(needed) == 1 else "are"
    ways = "; ".join(
        f"if {p.condition}: {said}" for p, said in zip(possible, _told(possible), strict=True)
    )
    return InsufficientData(
        f"the answer still depends on {', '.join(needed)}, which {which} unknown (None); {ways}",
        needed=needed,
        possible=possible,
        agreed=agreed,
    )


def _told(possible: tuple[Possibility, ...]) -> list[str]:
    """Return the first line of each outcome, or all of it where first lines are alike."""
    texts = [each.outcome.in_words().splitlines() for each in possible]
    alike = len({lines[0] for lines in texts}) < len(texts)
    return [", ".join(lines) if alike else lines[0] for lines in texts]


def _merged(
    decider: Decider[T], reduction: Reduction, values: tuple[Any, ...], asked: Asked | None
) -> Decision[T]:
    answers: list[Answer] = reduction.meanings()
    first = answers[0]
    possible = tuple(
        Possibility(
            in_words(reduction.region(each)),
            decider.final(each, values, asked),
            each.basis,
            each.row,
            each.resolution,
        )
        for each in answers
    )
    return Decision(
        decider.final(first, values, asked),
        first.basis if len({each.basis for each in answers}) == 1 else None,
        first.row if len({each.row for each in answers}) == 1 else None,
        first.resolution if len({each.resolution for each in answers}) == 1 else None,
        tuple(row for row in first.others if all(row in each.others for each in answers)),
        tuple(note for note in first.notes if all(note in each.notes for each in answers)),
        possible if len(answers) > 1 else (),
        asked.values if asked else values,
        asked.source if asked else decider.source,
    )


def shared(outcomes: Iterable[Any]) -> dict[str, Any]:
    """Return the fields that all outcomes have in common; of sets and options, what they share."""
    parts = [{f.name: getattr(o, f.name) for f in fields(type(o))} for o in outcomes]
    everywhere = [name for name in parts[0] if all(name in part for part in parts)]
    pairs = ((name, _common([part[name] for part in parts])) for name in everywhere)
    return {name: value for name, value in pairs if value is not _NOTHING}


def _common(values: list[Any]) -> Any:
    first, *rest = values
    if all(isinstance(value, frozenset) for value in values):
        return first.intersection(*rest) or _NOTHING
    if all(value == first for value in rest):
        return first
    if all(isinstance(value, tuple) for value in values) and any(map(_are_options, values)):
        return tuple(o for o in first if all(o in value for value in rest)) or _NOTHING
    return _NOTHING


def _are_options(value: tuple[Any, ...]) -> bool:
    return any(isinstance(item, PrintedOption) for item in value)
