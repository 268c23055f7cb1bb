"""A table as plain JSON values, to be read years later by another version of the library.

This file stands alone: it imports nothing of the library and knows classes by their names, so that
it can be run over any version of the tables, and what an older version lacks is left empty. What an
answer is compared by is its ``key``: the canonical text of an outcome or advice. An enumeration is
its name and the names of its members; a derived fact is named where it is used and defined once.
"""

from __future__ import annotations

from enum import Enum, EnumType
from typing import Any

from attrs import fields, has

#: What an option prints of its row is wording; a question to the clinician is an answer.
_WORDING = {"PrintedOption": frozenset({"printed"})}


def plain_table(table: Any) -> dict[str, Any]:
    """Return a table as lists, dicts, strings, whole numbers, bools and None."""
    texts = {name: getattr(table, name, "") for name in ("id", "title", "caption", "setting")}
    return {
        **texts,
        "cite": _cite(table.cite),
        "facts": [_fact(fact) for fact in table.facts],
        "derived": [_derived(fact) for fact in getattr(table, "derived", ())],
        "legal": [_legal(rule) for rule in table.legal],
        "rows": [_row(row) for row in table.rows],
        "notes": [_note(note) for note in table.notes],
        "resolutions": [_resolution(item) for item in table.resolutions],
        "marks": [_mark(mark) for mark in getattr(table, "marks", ())],
    }


def canonical(value: Any) -> str:
    """Return the text by which outcomes and advice are compared: what they mean, field by field."""
    kind = type(value).__name__
    if kind in ("Told", "Spoken"):
        return str(value.key)
    if isinstance(value, Enum):
        text = f"{kind}.{value.name}"
        return f"{text}={canonical(getattr(value, 'cite', None))}" if _is_advice(value) else text
    if isinstance(value, EnumType):
        return f"{value.__name__}{list(value.__members__)}"
    if isinstance(value, frozenset):
        return f"{{{','.join(sorted(canonical(item) for item in value))}}}"
    if isinstance(value, tuple):
        return f"({','.join(canonical(item) for item in value)})"
    return _object_text(value, kind) if has(type(value)) else repr(value)


def _object_text(value: Any, kind: str) -> str:
    wording = _WORDING.get(kind, frozenset())
    kept = [f.name for f in fields(type(value)) if f.name not in wording]
    return f"{kind}({';'.join(f'{name}={canonical(getattr(value, name))}' for name in kept)})"


def _is_advice(value: Any) -> bool:
    return any(base.__name__ == "Advice" for base in type(value).__mro__)


def _cite(cite: Any) -> dict[str, str]:
    return {name: getattr(cite, name, "") for name in ("paper", "place", "row", "footnote")}


def _cites(cites: Any) -> list[dict[str, str]]:
    return [_cite(cite) for cite in cites]


def _fact(fact: Any) -> dict[str, Any]:
    plain = {
        "kind": type(fact).__name__.lower(),
        "name": fact.name,
        "label": fact.label,
        "unit": fact.unit,
        "request": getattr(fact, "request", False),
        "usual": _usual(fact.usual),
    }
    members = getattr(fact, "members", None)
    plain |= {} if members is None else {"members": _enumeration(members)}
    return plain | (_number(fact) if hasattr(fact, "low") else {})


def _number(fact: Any) -> dict[str, Any]:
    other = getattr(fact, "other_unit", None)
    exception = getattr(fact, "exception", None)
    return {
        "low": fact.low,
        "high": fact.high,
        "also": list(getattr(fact, "also", ())),
        "whole": getattr(fact, "whole", False),
        "exception": _exception(exception) if isinstance(exception, Enum) else None,
        "other_unit": other and {"name": other.name, "factor": other.factor},
    }


def _exception(exception: Enum) -> dict[str, Any]:
    return {**_enumeration(type(exception)), "member": exception.name}


def _enumeration(members: Any) -> dict[str, Any]:
    return {"enumeration": members.__name__, "members": [member.name for member in members]}


def _usual(value: Any) -> Any:
    if isinstance(value, frozenset):
        return sorted(member.name for member in value)
    return value.name if isinstance(value, Enum) else value


def _derived(fact: Any) -> dict[str, Any]:
    return {
        "name": fact.name,
        "label": fact.label,
        "members": _enumeration(fact.members),
        "definition": [[member.name, _condition(means)] for member, means in fact.definition],
        "meaning": fact.meaning,
    }


def _condition(condition: Any) -> dict[str, Any]:
    match type(condition).__name__:
        case "Compare":
            bound = {"op": condition.op, "bound": condition.bound}
            return {"compare": condition.fact.name, **bound}
        case "Holds":
            return {"holds": condition.fact.name}
        case "Is" | "Named" as kind:
            return {kind.lower(): condition.fact.name, "member": condition.member.name}
        case "And" | "Or" as kind:
            return {kind.lower(): [_condition(part) for part in condition.parts]}
        case "Not":
            return {"not": _condition(condition.part)}
        case kind:
            raise TypeError(f"{kind} is no condition that an edition can hold")


def _outcome(outcome: Any) -> dict[str, Any] | None:
    return outcome and {"key": canonical(outcome), "words": outcome.in_words()}


def _advice(advice: Any) -> dict[str, Any]:
    return {"key": canonical(advice), "words": advice.label, "cite": _cite(advice.cite)}


def _row(row: Any) -> dict[str, Any]:
    prose = {name: getattr(row, name, "") for name in ("printed", "open", "dead")}
    return {
        "id": row.id,
        "when": _condition(row.when),
        "then": _outcome(row.then),
        "strength": row.strength.name,
        "cite": _cite(row.cite),
        **prose,
    }


def _note(note: Any) -> dict[str, Any]:
    principle = getattr(note, "principle", None)
    return {
        "id": note.id,
        "when": _condition(note.when),
        "adds": [_advice(advice) for advice in note.adds],
        "cite": _cite(note.cite),
        "printed": note.printed,
        "reading": getattr(note, "reading", ""),
        "principle": principle and principle.name,
        "cites": _cites(getattr(note, "cites", ())),
    }


def _resolution(item: Any) -> dict[str, Any]:
    return {
        "id": item.id,
        "region": _condition(item.region),
        "adopts": _adopted(item.adopts),
        "bases": sorted(basis.name for basis in item.bases),
        "principle": item.principle.name,
        "cites": _cites(item.cites),
        "reading": item.reading,
        "over": list(item.over),
        "offers": [{**_adopted(o), "unmatched_too": o.unmatched_too} for o in item.offers],
    }


def _adopted(adopts: Any) -> dict[str, Any]:
    if type(adopts).__name__ in ("Adopt", "Offer"):
        return {"row": adopts.row, "outcome": _outcome(adopts.outcome)}
    return {"row": None, "outcome": _outcome(adopts)}


def _legal(rule: Any) -> dict[str, Any]:
    return {"id": rule.id, "condition": _condition(rule.condition), "message": rule.message}


def _mark(mark: Any) -> dict[str, Any]:
    plain = {"id": mark.id, "when": _condition(mark.when)}
    return {**plain, "meaning": mark.meaning, "cite": _cite(mark.cite)}
