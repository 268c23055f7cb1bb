"""Plain JSON for answers, both ways and without loss.

Only classes that say so (``@storable``) are written or read. A plain value stands for itself; the
rest is an object with one telling key: ``type`` for a class, ``enum`` for a member of an
enumeration, ``set`` for a frozenset, ``decimal`` and ``fraction`` for exact numbers.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import fields

from lenarules.language.errors import StoredAnswerError

if TYPE_CHECKING:
    from collections.abc import Callable

_Class = TypeVar("_Class", bound=type)
_STORABLE: dict[str, type] = {}
#: What makes classes that nobody has asked for yet, when a stored answer names one.
_MAKERS: list[Callable[[], object]] = []


def made_by(maker: Callable[[], object]) -> None:
    """Let a function make storable classes when a stored answer first names an unknown one."""
    _MAKERS.append(maker)


def _storable_named(name: str) -> type:
    while name not in _STORABLE and _MAKERS:
        _MAKERS.pop()()
    return _STORABLE[name]


def storable(kind: _Class) -> _Class:
    """Let a frozen class or an enumeration stand in a stored answer under its own name."""
    known = _STORABLE.get(kind.__name__, kind)
    if (known.__module__, known.__qualname__) != (kind.__module__, kind.__qualname__):
        raise StoredAnswerError(f"two storable classes are named {kind.__name__}; rename one")
    _STORABLE[kind.__name__] = kind
    return kind


def to_plain(value: Any) -> Any:
    """Turn a value into lists, dicts, strings, numbers, bools and None."""
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, Enum):
        return {"enum": _name_of(type(value)), "member": value.name}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, frozenset):
        return {"set": sorted((to_plain(item) for item in value), key=repr)}
    return _number_to_plain(value) or _object_to_plain(value)


def _number_to_plain(value: Any) -> dict[str, str] | None:
    kind = type(value).__name__
    return {kind.lower(): str(value)} if kind in ("Decimal", "Fraction") else None


def _object_to_plain(value: Any) -> dict[str, Any]:
    name = _name_of(type(value))
    parts = {_key_of(f.name): to_plain(getattr(value, f.name)) for f in fields(type(value))}
    return {"type": name, **parts}


def _key_of(field: str) -> str:
    """Return the key of a field; ``type`` tells the class, so a field of that name steps back."""
    return f"{field}_" if field.rstrip("_") == "type" else field


def _field_of(key: str) -> str:
    return key[:-1] if key.rstrip("_") == "type" else key


def _name_of(kind: type) -> str:
    if _STORABLE.get(kind.__name__) is not kind:
        raise StoredAnswerError(f"{kind.__name__} is not a storable class; mark it with @storable")
    return kind.__name__


def to_json(value: Any, indent: int | None) -> str:
    """Turn a value into JSON text of its plain form."""
    import json

    return json.dumps(to_plain(value), ensure_ascii=False, indent=indent)


def from_plain(plain: Any) -> Any:
    """Turn the plain form back into the value that it was made from."""
    if isinstance(plain, list):
        return tuple(from_plain(item) for item in plain)
    if not isinstance(plain, dict):
        return plain
    try:
        return _object_from_plain(plain)
    except StoredAnswerError:
        raise
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise StoredAnswerError(
            f"this is not a stored answer of this library: {error!r}"
        ) from error


def _object_from_plain(plain: dict[str, Any]) -> Any:
    match plain:
        case {"type": kind, **parts}:
            made = {_field_of(key): from_plain(part) for key, part in parts.items()}
            return _storable_named(kind)(**made)
        case {"enum": kind, "member": member}:
            return _enumeration(kind)[member]
        case {"set": items}:
            return frozenset(from_plain(item) for item in items)
        case {"decimal": text}:
            return _decimal(text)
        case {"fraction": text}:
            return _fraction(text)
    raise KeyError("type")


def _enumeration(kind: str) -> type[Enum]:
    found = _storable_named(kind)
    if not issubclass(found, Enum):
        raise TypeError(f"{kind} is no enumeration")
    return found


def _decimal(text: str) -> Any:
    from decimal import Decimal

    return Decimal(text)


def _fraction(text: str) -> Any:
    from fractions import Fraction

    return Fraction(text)
