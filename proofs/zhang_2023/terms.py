"""What the claims about Zhang 2023 ask of an answer: which kinds are answered or offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.language.outcome import Refer
from lenarules.verify.one_call import Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from enum import Enum

    from lenarules.language.outcome import Outcome
    from lenarules.verify.one_call import Wrong


def is_a_question(outcome: Outcome) -> bool:
    """Return whether an answer or an option is left to the clinician."""
    return isinstance(outcome, Refer)


def is_no_question(outcome: Outcome) -> bool:
    """Return whether an answer or an option is more than a question."""
    return not isinstance(outcome, Refer)


def is_one_of(kinds: Collection[Enum]) -> Callable[[Outcome], bool]:
    """Return a test: an answer or an option is of one of these kinds."""

    def test(outcome: Outcome) -> bool:
        return getattr(outcome, "kind", None) in kinds

    return test


def shown_otherwise(allowed: frozenset[Enum]) -> Wrong:
    """Return that something of another kind is answered or offered, or nothing but a question."""
    is_allowed = is_one_of(allowed)
    other = Shown(lambda outcome: is_no_question(outcome) and not is_allowed(outcome))
    return other | ~Shown(is_allowed)


def printed_kinds(outcome: Outcome, offered: tuple[Outcome, ...]) -> Iterator[Enum | None]:
    """Yield the kind of an answer, of what it offers and of the options of both.

    A question that offers nothing has no kind.
    """
    for each in (outcome, *offered):
        options = [option.outcome for option in getattr(each, "options", ())]
        if not (isinstance(each, Refer) and (options or offered)):
            yield getattr(each, "kind", None)
        yield from (getattr(option, "kind", None) for option in options)


def other_than(allowed: frozenset[Enum]) -> Callable[[Outcome, tuple[Outcome, ...]], int]:
    """Return a measure: 1 where an answer or an option of it is of any other kind."""

    def measure(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        return int(not set(printed_kinds(outcome, offered)) <= allowed)

    return measure


def is_answered_or_offered(kind: Enum) -> Callable[[Outcome, tuple[Outcome, ...]], int]:
    """Return a measure: 1 where an answer or an option of it is of this kind."""

    def measure(outcome: Outcome, offered: tuple[Outcome, ...]) -> int:
        return int(kind in printed_kinds(outcome, offered))

    return measure
