"""The hash of a table: over what it means, not over how it is worded.

The canonical text holds facts, domains, legal inputs, rows, notes and resolutions with their
conditions, outcomes and citations, and derived facts and marks with their definitions. Labels,
titles, readings and printed wording are left out.
"""

from __future__ import annotations

from enum import Enum, EnumType
from typing import Any

from attrs import fields, has

from lenarules.language.condition import Named
from lenarules.language.derived import Derived
from lenarules.language.fact import Category, Flag, Members, Number
from lenarules.language.outcome import PrintedOption, Refer
from lenarules.language.table import Legal, Mark, Note, Resolution, Row, Table
from lenarules.language.words import Advice

#: The fields of the language's own classes that are prose; every field of an outcome is meaning.
_PROSE: dict[type, frozenset[str]] = {
    Number: frozenset({"label", "usual"}),
    Flag: frozenset({"label", "usual"}),
    Category: frozenset({"label", "usual"}),
    Members: frozenset({"label", "usual"}),
    Derived: frozenset({"label", "meaning"}),
    Mark: frozenset({"meaning"}),
    Row: frozenset({"printed", "dead", "open"}),
    Note: frozenset({"printed", "reading"}),
    Resolution: frozenset({"reading"}),
    Legal: frozenset({"message"}),
    Table: frozenset({"title", "caption", "setting"}),
    PrintedOption: frozenset({"printed"}),
    Refer: frozenset({"question"}),
}


def canonical_text(table: Table) -> str:
    """Return the text over which the hash is taken."""
    return _text(table)


def fingerprint(table: Table) -> str:
    """Return the SHA-256 of the canonical text, in hexadecimal."""
    from hashlib import sha256

    return sha256(canonical_text(table).encode()).hexdigest()


def _text(value: Any) -> str:
    if isinstance(value, Advice):
        return f"{type(value).__name__}.{value.name}={_text(value.cite)}"
    if isinstance(value, Named):
        return f"Named({value.fact.name};{_text(value.member)})"
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, EnumType):
        return f"{value.__name__}{list(value.__members__)}"
    if isinstance(value, frozenset):
        return f"{{{','.join(sorted(_text(item) for item in value))}}}"
    if isinstance(value, tuple):
        return f"({','.join(_text(item) for item in value)})"
    return _object_text(value) if has(type(value)) else repr(value)


def _object_text(value: Any) -> str:
    prose = _PROSE.get(type(value), frozenset[str]())
    kept = [f.name for f in fields(type(value)) if f.name not in prose]
    parts = [f"{name}={_text(getattr(value, name))}" for name in kept]
    parts += [f"open={bool(value.open)}"] if isinstance(value, Row) else []
    return f"{type(value).__name__}({';'.join(parts)})"
