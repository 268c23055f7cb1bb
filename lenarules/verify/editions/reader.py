"""A table read from plain JSON values; its outcomes are words, equal where their keys are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from lenarules.language.condition import And, Compare, Condition, Holds, Is, Named, Not, Or
from lenarules.language.derived import Derived
from lenarules.language.errors import LenarulesError
from lenarules.language.fact import Fact, Flag, Number
from lenarules.language.table import Adopt, Legal, Mark, Note, Offer, Resolution, Row, Table
from lenarules.language.words import Basis, Citation, Principle, Strength
from lenarules.verify.editions.facts import Plain, enumeration_of, fact_of
from lenarules.verify.editions.told import Spoken, Told

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.language.words import Advice


class EditionError(LenarulesError, ValueError):
    """What should be an edition of tables is none; the message says why."""


def table_of(plain: dict[str, Any], **how: Any) -> Table:
    """Return the table of an edition.

    Args:
        plain: the table as ``plain_table`` gives it.
        how: what ``Reader`` takes, for a table that is read beside another.

    Raises:
        EditionError: it is no table as it stands.
    """
    try:
        return Reader(plain, **how).table()
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EditionError(f"this is no table of an edition: {error!r}") from error


def by_words(plain: Any) -> Any:
    """Return an edition whose outcomes and advice are compared by their words, not their fields."""
    if isinstance(plain, list):
        return [by_words(part) for part in plain]
    if not isinstance(plain, dict):
        return plain
    return (
        plain | {"key": plain["words"]}
        if "key" in plain
        else {name: by_words(part) for name, part in plain.items()}
    )


class Reader:
    """One table of an edition.

    Args:
        plain: the table as ``plain_table`` gives it.
        facts: the facts by the names that the table calls them; its own, where left out.
        derived: derived facts that it shares with another table, by name.
        suffix: what the labels of its other derived facts end in, by name.
        legal: rules of legal inputs that come before its own.
    """

    def __init__(
        self,
        plain: Plain,
        facts: Mapping[str, Fact] | None = None,
        derived: Mapping[str, Derived] | None = None,
        suffix: Mapping[str, str] | None = None,
        legal: tuple[Legal, ...] = (),
    ) -> None:
        self._plain = plain
        self._facts = facts or {each["name"]: fact_of(each) for each in plain["facts"]}
        self._defined = {each["name"]: each for each in plain["derived"]}
        self._derived = dict(derived or {})
        self._suffix = suffix or {}
        self._legal = legal

    def table(self) -> Table:
        """Return the table."""
        plain = self._plain
        texts = {name: plain[name] for name in ("id", "title", "caption", "setting")}
        return Table(
            **texts,
            cite=Citation(**plain["cite"]),
            facts=tuple(self._facts[each["name"]] for each in plain["facts"]),
            derived=tuple(self._derived_fact(name) for name in self._defined),
            rows=tuple(self._row(each) for each in plain["rows"]),
            notes=tuple(self._note(each) for each in plain["notes"]),
            resolutions=tuple(self._resolution(each) for each in plain["resolutions"]),
            legal=(*self._legal, *(self._rule(each) for each in plain["legal"])),
            marks=tuple(self._mark(each) for each in plain["marks"]),
        )

    def _derived_fact(self, name: str) -> Derived:
        if name not in self._derived:
            plain = self._defined[name]
            members = enumeration_of(plain["members"])
            means = tuple((members[m], self.condition(when)) for m, when in plain["definition"])
            label = plain["label"] + self._suffix.get(name, "")
            self._derived[name] = Derived(name, label, members, means, plain["meaning"])
        return self._derived[name]

    def condition(self, plain: Plain) -> Condition:
        """Return a condition over the facts of the table."""
        match plain:
            case {"compare": name, "op": op, "bound": bound}:
                return Compare(cast("Number", self._facts[name]), op, bound)
            case {"holds": name}:
                return Holds(cast("Flag", self._facts[name]))
            case {"is": name, "member": member}:
                return self._is(self._facts[name], member)
            case {"named": name, "member": member}:
                derived = self._derived_fact(name)
                found = derived.members[member]
                return Named(derived, found, dict(derived.definition)[found])
            case {"and": parts}:
                return And(tuple(self.condition(part) for part in parts))
            case {"or": parts}:
                return Or(tuple(self.condition(part) for part in parts))
        return Not(self.condition(plain["not"]))

    def _is(self, fact: Any, member: str) -> Is:
        of: Any = type(fact.exception) if isinstance(fact, Number) else fact.members
        return Is(fact, of[member])

    def _outcome(self, plain: Plain | None) -> Any:
        return None if plain is None else Told(plain["key"], plain["words"])

    def _advice(self, plain: Plain) -> Advice:
        spoken = Spoken(plain["key"], plain["words"], Citation(**plain["cite"]))
        return cast("Advice", spoken)

    def _row(self, plain: Plain) -> Row:
        return Row(
            plain["id"],
            when=self.condition(plain["when"]),
            then=self._outcome(plain["then"]),
            strength=Strength[plain["strength"]],
            cite=Citation(**plain["cite"]),
            **{name: plain[name] for name in ("printed", "open", "dead")},
        )

    def _note(self, plain: Plain) -> Note:
        return Note(
            plain["id"],
            when=self.condition(plain["when"]),
            adds=tuple(self._advice(each) for each in plain["adds"]),
            cite=Citation(**plain["cite"]),
            printed=plain["printed"],
            reading=plain["reading"],
            principle=plain["principle"] and Principle[plain["principle"]],
            cites=_cites(plain),
        )

    def _resolution(self, plain: Plain) -> Resolution:
        adopts, outcome = plain["adopts"], self._outcome(plain["adopts"]["outcome"])
        return Resolution(
            plain["id"],
            region=self.condition(plain["region"]),
            adopts=outcome if adopts["row"] is None else Adopt(adopts["row"], outcome),
            bases=frozenset(Basis[name] for name in plain["bases"]),
            principle=Principle[plain["principle"]],
            cites=_cites(plain),
            reading=plain["reading"],
            over=tuple(plain["over"]),
            offers=tuple(self._offer(each) for each in plain["offers"]),
        )

    def _offer(self, plain: Plain) -> Offer:
        return Offer(plain["row"], self._outcome(plain["outcome"]), plain["unmatched_too"])

    def _rule(self, plain: Plain) -> Legal:
        condition = self.condition(plain["condition"])
        return Legal(plain["id"], condition=condition, message=plain["message"])

    def _mark(self, plain: Plain) -> Mark:
        cite, when = Citation(**plain["cite"]), self.condition(plain["when"])
        return Mark(plain["id"], when=when, meaning=plain["meaning"], cite=cite)


def _cites(plain: Plain) -> tuple[Citation, ...]:
    return tuple(Citation(**each) for each in plain["cites"])
