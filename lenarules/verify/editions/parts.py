"""What two editions of a table write differently, part by part, answer or no answer."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.verify.editions.shared import joined_fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.verify.editions.facts import Plain

#: The kinds of parts, by the key under which a table holds them.
_KINDS = {
    "facts": "fact",
    "derived": "derived fact",
    "legal": "rule of legal inputs",
    "rows": "row",
    "notes": "note",
    "resolutions": "resolution",
    "marks": "mark",
}
#: What is prose wherever it stands in a part, and what says where a part comes from.
_WORDING = frozenset(
    (
        *("caption", "dead", "label", "meaning", "message", "open"),
        *("printed", "reading", "setting", "title", "usual", "words"),
    )
)
_SOURCES = frozenset(("bases", "cite", "cites", "principle"))


class Touch(Enum):
    """How a part differs."""

    ADDED = "is new"
    REMOVED = "is gone"
    MEANING = "means something else"
    SOURCES = "names other sources or another basis"
    WORDING = "has other words"


@frozen
class PartChange:
    """A part that two editions write differently.

    Attributes:
        kind: what it is, in words.
        id: its id or name.
        touch: how it differs.
        fields: which of its fields differ.
        remark: what follows for the comparison.
    """

    kind: str
    id: str
    touch: Touch
    fields: tuple[str, ...] = ()
    remark: str = ""

    def in_words(self) -> str:
        """Return it as one line."""
        fields = f" ({', '.join(self.fields)})" if self.fields else ""
        remark = f": {self.remark}" if self.remark else ""
        return f"the {self.kind} {self.id} {self.touch.value}{fields}{remark}"

    def to_plain(self) -> dict[str, Any]:
        """Return it as plain JSON values."""
        plain = {"kind": self.kind, "id": self.id, "touch": self.touch.name}
        return {**plain, "fields": list(self.fields), "remark": self.remark}


def in_lines(parts: tuple[PartChange, ...]) -> Iterator[str]:
    """Yield one line for each part, those of which only the wording differs together."""
    wording = [part for part in parts if part.touch is Touch.WORDING]
    yield from (part.in_words() for part in parts if part not in wording)
    if wording:
        names = ", ".join(f"{part.kind} {part.id}" for part in wording)
        yield f"the wording alone of {len(wording)} changed, and no answer by it: {names}"


def changed_parts(old: dict[str, Any], new: dict[str, Any]) -> tuple[PartChange, ...]:
    """Return the parts of a table that two editions write differently."""
    parts = [change for key in _KINDS for change in _changed(key, old[key], new[key])]
    own = [{key: part for key, part in each.items() if key not in _KINDS} for each in (old, new)]
    return (*_touched("table", new["id"], *own), *parts)


def _changed(key: str, old: list[Plain], new: list[Plain]) -> Iterator[PartChange]:
    kind = _KINDS[key]
    theirs, ours = ({_name(part): part for part in parts} for parts in (old, new))
    for name in dict.fromkeys((*ours, *theirs)):
        if name not in ours:
            yield PartChange(kind, name, Touch.REMOVED, (), _of_one(key))
        elif name not in theirs:
            yield PartChange(kind, name, Touch.ADDED, (), _of_one(key))
        else:
            yield from _touched(kind, name, theirs[name], ours[name])
    common = [
        [name for name in names if name in theirs and name in ours] for names in (theirs, ours)
    ]
    if common[0] != common[1]:
        yield PartChange("order of every", kind, Touch.MEANING)


def _touched(kind: str, name: str, old: Plain, new: Plain) -> Iterator[PartChange]:
    if old == new:
        return
    fields = tuple(key for key in new if old.get(key) != new[key])
    remark = _of_fact(old, new) if kind == "fact" else _REMARKS.get(kind, "")
    touch = _touch(old, new)
    yield PartChange(kind, name, touch, fields, remark if touch is Touch.MEANING else "")


def _touch(old: Plain, new: Plain) -> Touch:
    if _without(old, _WORDING) == _without(new, _WORDING):
        return Touch.WORDING
    without = _WORDING | _SOURCES
    same = _without(old, without) == _without(new, without)
    return Touch.SOURCES if same else Touch.MEANING


def _without(plain: Any, names: frozenset[str]) -> Any:
    if isinstance(plain, dict):
        return {key: _without(part, names) for key, part in plain.items() if key not in names}
    return [_without(part, names) for part in plain] if isinstance(plain, list) else plain


def _name(part: Plain) -> str:
    return str(part.get("id") or part["name"])


#: What follows for the comparison where a part of a kind differs.
_REMARKS = {"mark": "it decides nothing in the table; what a function makes of it is not compared"}


def _of_one(key: str) -> str:
    return "compared for every value of it" if key == "facts" else _REMARKS.get(_KINDS[key], "")


def _of_fact(old: Plain, new: Plain) -> str:
    if joined_fact(old, new) is None:
        return "its kind, unit or exception changed, so that it is compared as two facts"
    changed = [f"{key} {old[key]} is now {new[key]}" for key in new if old.get(key) != new[key]]
    whole = old.get("whole") is new.get("whole")
    more = [] if whole else ["compared over whole numbers, which both editions take"]
    return "; ".join([*changed, *more])
