"""What is printed, where, and with which exit status."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

from lenarules.cli.values import option_of
from lenarules.language.codec import to_plain
from lenarules.language.explain import value_in_words
from lenarules.language.outcome import PrintedOption
from lenarules.language.words import Advice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lenarules.language.decision import Decision
    from lenarules.language.errors import InsufficientData
    from lenarules.language.fact import Fact
    from lenarules.language.outcome import Outcome

ANSWERED = 0
BAD_INPUT = 2
INSUFFICIENT = 3


@frozen
class Reply:
    """A text with the exit status that goes with it."""

    status: int
    text: str
    on_stderr: bool = False


def json_text(plain: Any) -> str:
    """Return plain values as indented JSON."""
    import json

    return json.dumps(plain, ensure_ascii=False, indent=2)


def answered(decision: Decision[Any], *, as_json: bool) -> Reply:
    """Return an answer, explained or as it is stored."""
    return Reply(ANSWERED, decision.to_json(indent=2) if as_json else decision.explain())


def refusal(error: Exception, *, as_json: bool) -> Reply:
    """Return an error about the input, in its own words."""
    if as_json:
        return Reply(BAD_INPUT, json_text({"error": _error(error)}))
    return Reply(BAD_INPUT, str(error), on_stderr=True)


def insufficient(error: InsufficientData, facts: Iterable[Fact], *, as_json: bool) -> Reply:
    """Return what is needed, what is possible, and what all possibilities agree on."""
    if not as_json:
        return Reply(INSUFFICIENT, "\n".join(insufficient_lines(error, facts)), on_stderr=True)
    return Reply(INSUFFICIENT, json_text({"error": insufficient_plain(error)}))


def insufficient_plain(error: InsufficientData) -> dict[str, Any]:
    """Return the error as plain values, without loss."""
    return _error(error) | {
        "needed": list(error.needed),
        "possible": to_plain(error.possible),
        "agreed": {name: to_plain(value) for name, value in error.agreed.items()},
    }


def _error(error: Exception) -> dict[str, Any]:
    field = getattr(error, "field", None)
    return {"type": type(error).__name__, "field": field, "message": str(error)}


def insufficient_lines(
    error: InsufficientData, facts: Iterable[Fact], name: Callable[[Fact], str] = option_of
) -> list[str]:
    """Return the error as lines; a fact is named as ``name`` says."""
    needed = [f"{name(fact)} ({fact.label})" for fact in facts if fact.name in error.needed]
    lines = [f"needed: the answer still depends on {', '.join(needed)}"]
    lines += [f"if {each.condition}: {_on_one_line(each.outcome)}" for each in error.possible]
    agreed = [f"  {name.replace('_', ' ')}: {_words(v)}" for name, v in error.agreed.items()]
    return [*lines, "all agree on:", *(agreed or ["  nothing"])]


def _on_one_line(outcome: Outcome) -> str:
    return "; ".join(line.strip() for line in outcome.in_words().splitlines())


def _words(value: Any) -> str:
    if value is None or isinstance(value, tuple | frozenset):
        return _collection_in_words(value or ())
    if isinstance(value, PrintedOption):
        return value.printed
    if isinstance(value, Advice):
        return value.label
    if isinstance(value, bool | int | str | Enum):
        return value_in_words(value)
    return _object_in_words(value)


def _collection_in_words(items: tuple[Any, ...] | frozenset[Any]) -> str:
    words = [_words(item) for item in items]
    return ", ".join(sorted(words) if isinstance(items, frozenset) else words) or "none"


def _object_in_words(value: Any) -> str:
    if hasattr(value, "in_words"):
        return _on_one_line(value)
    parts = ((part.name, getattr(value, part.name)) for part in fields(type(value)))
    return "; ".join(f"{name} {_words(part)}" for name, part in parts)
