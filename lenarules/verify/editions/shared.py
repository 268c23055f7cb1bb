"""Two editions of a table read over the same facts, so that one patient can be asked of both.

A fact that both know is one fact, over every value that either takes; what an edition does not take
of it, it refuses. A fact whose kind or unit changed is two facts, told apart by name, and a fact
that one edition alone knows is compared for every value of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from lenarules.language.condition import (
    ALWAYS,
    Compare,
    Condition,
    Is,
    Not,
    all_of,
    any_of,
)
from lenarules.language.fact import Category, Fact, Flag, Members, Number
from lenarules.language.table import Legal, Table
from lenarules.verify.editions.facts import Plain, fact_of
from lenarules.verify.editions.reader import table_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.language.derived import Derived

#: What names and labels that are told apart say of their edition.
OLD, NEW = "old", "new"


def read_together(old: Plain, new: Plain) -> tuple[Table, Table]:
    """Return the tables of two editions over shared facts."""
    together = _Together(old, new)
    after = together.read(new, NEW, {})
    known = {fact.name: fact for fact in after.derived if fact.name in together.same}
    return together.read(old, OLD, known), after


class _Together:
    """What two editions share: facts, and derived facts that mean the same."""

    def __init__(self, old: Plain, new: Plain) -> None:
        theirs, ours = _facts_by_name(old), _facts_by_name(new)
        joined = {name: joined_fact(theirs[name], ours[name]) for name in ours if name in theirs}
        self._facts = {name: fact_of(fact) for name, fact in joined.items() if fact is not None}
        self._apart = frozenset(joined) - self._facts.keys()
        self.same = _same_derived(old, new, self._apart)

    def read(self, plain: Plain, side: str, known: dict[str, Derived]) -> Table:
        """Return the table of one edition, given derived facts that it shares."""
        facts, ending = self._of(plain, side), f" ({side} edition)"
        names = [each["name"] for each in plain["derived"]]
        suffix = {name: ending for name in names if name not in self.same}
        rules = [_domain_rule(facts[fact["name"]], fact) for fact in plain["facts"]]
        legal = tuple(rule for rule in rules if rule.condition != ALWAYS)
        return table_of(plain, facts=facts, derived=known, suffix=suffix, legal=legal)

    def _of(self, plain: Plain, side: str) -> dict[str, Fact]:
        own = _facts_by_name(plain)
        apart = {name: _told_apart(own[name], side) for name in self._apart}
        return {**{name: fact_of(fact) for name, fact in own.items()}, **self._facts, **apart}


def _told_apart(plain: Plain, side: str) -> Fact:
    name, label = f"{side}.{plain['name']}", f"{plain['label']} ({side} edition)"
    return fact_of({**plain, "name": name, "label": label})


def joined_fact(one: Plain, other: Plain) -> Plain | None:
    """Return a fact of two editions as one, or None where one name has two meanings."""
    if (one["kind"], one["unit"]) != (other["kind"], other["unit"]):
        return None
    if one["kind"] == "number":
        return _joined_number(one, other)
    return {**other, **_joined_members(one, other)} if "members" in other else other


def _joined_members(one: Plain, other: Plain) -> Plain:
    more = [name for name in one["members"]["members"] if name not in other["members"]["members"]]
    return {"members": {**other["members"], "members": [*other["members"]["members"], *more]}}


def _joined_number(one: Plain, other: Plain) -> Plain | None:
    exceptions = [each["exception"] for each in (other, one) if each["exception"]]
    if len({exception["member"] for exception in exceptions}) > 1:
        return None
    low, high = min(one["low"], other["low"]), max(one["high"], other["high"])
    alone = {*one["also"], *other["also"]}
    joined = {
        "low": low,
        "high": high,
        "also": sorted(value for value in alone if not low <= value <= high),
        "whole": one["whole"] or other["whole"],
        "exception": exceptions[0] if exceptions else None,
    }
    return {**other, **joined}


def _facts_by_name(plain: Plain) -> dict[str, Plain]:
    return {fact["name"]: fact for fact in plain["facts"]}


def _same_derived(old: Plain, new: Plain, apart: frozenset[str]) -> frozenset[str]:
    """Return the names of the derived facts that mean the same in both editions."""
    theirs = {each["name"]: _definition(each) for each in old["derived"]}
    ours = {each["name"]: each["definition"] for each in new["derived"]}
    same = {
        each["name"] for each in new["derived"] if theirs.get(each["name"]) == _definition(each)
    }
    while True:
        left = {name for name in same if _may_share(set(_named(ours[name])), ours, same, apart)}
        if left == same:
            return frozenset(same)
        same = left


def _definition(derived: Plain) -> Any:
    return derived["members"], derived["definition"]


def _may_share(named: set[str], ours: Plain, same: set[str], apart: frozenset[str]) -> bool:
    return not named & apart and named & ours.keys() <= same


def _named(plain: Any) -> Iterator[str]:
    """Yield the names of the facts in conditions."""
    if isinstance(plain, list):
        for part in plain:
            yield from _named(part)
    elif isinstance(plain, dict):
        for key, part in plain.items():
            if key in ("compare", "holds", "is", "named"):
                yield part
            yield from _named(part)


def _domain_rule(fact: Fact, plain: Plain) -> Legal:
    """Return the rule that an edition takes no other values of a fact than its own."""
    message = f"this edition does not take that value of {fact.label}"
    return Legal(f"domain.{fact.name}", condition=_domain(fact, plain), message=message)


def _domain(fact: Fact, plain: Plain) -> Condition:
    match fact:
        case Number():
            return _range(fact, plain)
        case Flag():
            return ALWAYS
        case Category() | Members():
            own = plain["members"]["members"]
            foreign = [member for member in fact.members if member.name not in own]
            return all_of(*(Not(Is(fact, member)) for member in foreign))
        case _:
            assert_never(fact)


def _range(fact: Number, plain: Plain) -> Condition:
    own = fact_of({**plain, "usual": plain["low"]})
    assert isinstance(own, Number)
    if (own.low, own.high, own.also) == (fact.low, fact.high, fact.also) and (
        (own.exception is None) is (fact.exception is None)
    ):
        return ALWAYS
    inside = [all_of(Compare(fact, ">=", own.low), Compare(fact, "<=", own.high))]
    inside += [_alone(fact, value) for value in own.also]
    exception = [] if own.exception is None else [fact.is_(own.exception)]
    return any_of(*inside, *exception)


def _alone(fact: Number, value: int) -> Condition:
    """Return the condition for a single value of an edition.

    Outside the range of the fact, no cut-off parts cells of which one would hold no value.
    """
    if fact.low <= value <= fact.high:
        return fact.equals(value)
    points = sorted((*fact.also, fact.low, fact.high))
    below, above = points[: points.index(value)], points[points.index(value) + 1 :]
    if value < fact.low:
        last = above[0] == fact.low
        nearest = Compare(fact, "<", fact.low) if last else Compare(fact, "<=", value)
        return all_of(*(Compare(fact, ">", other) for other in below[-1:]), nearest)
    first = below[-1] == fact.high
    nearest = Compare(fact, ">", fact.high) if first else Compare(fact, ">=", value)
    return all_of(nearest, *(Compare(fact, "<", other) for other in above[:1]))
