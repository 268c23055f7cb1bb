"""What the real function says of every claim about one call, gathered call by call.

The generic claims are held to the answers too: who is decided, by which row, on which basis and
with which options. What must be met somewhere is asked when every call has been seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.language.diagram import Diagram
from lenarules.language.evaluate import holds
from lenarules.language.words import Basis
from lenarules.verify.call import Call

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lenarules.language.decision import Decision
    from lenarules.language.table import Table
    from proofs.proved import Proved

#: The generic claims; a name is that of ``lenarules.verify.claims``.
GENERIC = ("inhabited", "total", "defined", "unambiguous", "faithful", "confined", "alive")
_NOBODY = "no call was answered"


class Watch:
    """The calls of a function, and which claims about one call they contradict.

    Args:
        proved: a table with its function and claims.

    Attributes:
        table: the table.
        leaves: the identities of the leaves of its diagram that a call has reached.
    """

    def __init__(self, proved: Proved) -> None:
        self.table = proved.table
        self.leaves = set[int]()
        self._asked = {c.name: c.contradicted for c in proved.own_claims if c.contradicted}
        self._found: dict[str, str] = {}
        self._seen: set[tuple[Any, ...]] = set()
        self._met: set[tuple[str, Basis | None]] = set()
        self._used: set[str] = set()
        self._answered = 0
        self._bases = {proved.table.full_id(item): item.bases for item in self.table.resolutions}

    def see(self, patient: Mapping[str, Any], decision: Decision[Any]) -> None:
        """Take note of a call that was answered."""
        self._answered += 1
        call = Call(self.table, patient, decision)
        for name, contradicted in self._asked.items():
            if name not in self._found and contradicted(call):
                self._found[name] = f"{dict(patient)}: {decision.outcome.in_words()}"
        self._see_basis(patient, decision)

    def _see_basis(self, patient: Mapping[str, Any], decision: Decision[Any]) -> None:
        options = getattr(decision.outcome, "options", ())
        parts = (decision.row, decision.resolution, *decision.others, *decision.notes)
        key = (decision.basis, *(part and part.id for part in parts), *(o.row for o in options))
        if key not in self._seen:
            self._seen.add(key)
            self._see_new(patient, decision)

    def _see_new(self, patient: Mapping[str, Any], decision: Decision[Any]) -> None:
        rows = [decision.row] if decision.resolution else [decision.row, *decision.others]
        self._used |= {row.id for row in rows if row}
        options = getattr(decision.outcome, "options", ())
        self._used |= {option.row for option in options}
        if decision.resolution is None:
            return
        name = decision.resolution.id
        self._met.add((name, decision.basis))
        if decision.basis not in self._bases.get(name, ()):
            wrong = "faithful" if decision.basis is Basis.OVERRIDE else "confined"
            self._found.setdefault(wrong, f"{dict(patient)}: {name} meets {decision.basis}")

    def see_undecided(self, patient: Mapping[str, Any], error: Exception) -> None:
        """Take note of a call that the table does not decide."""
        readings = [item for item in self.table.resolutions if holds(item.region, patient)]
        name = "unambiguous" if readings else "total"
        self._found.setdefault(name, f"{dict(patient)}: {error}")

    def verdicts(self) -> dict[str, str]:
        """Return what contradicts each claim that is about one call; nothing is an empty text."""
        found = dict.fromkeys((*GENERIC, *self._asked), "") | self._found
        for name, detail in self._missed():
            found[name] = found[name] or detail
        return found

    def _missed(self) -> Iterator[tuple[str, str]]:
        if not self._answered:
            yield from ((name, _NOBODY) for name in (*GENERIC, *self._asked))
        for name, bases in self._bases.items():
            for basis in bases:
                if (name, basis) not in self._met:
                    yield "confined", f"{name} declares {basis.name} and never meets it"
        for row in self.table.rows:
            if (self.table.full_id(row) in self._used) is bool(row.dead):
                yield "alive", f"{row.id} is {'used' if row.dead else 'never used'}"
        if not every_derived_fact_is_one_member(self.table):
            yield "defined", "a derived fact is not exactly one of its members"


def every_derived_fact_is_one_member(table: Table) -> bool:
    """Tell whether, for every class of legal patients, each derived fact is one member exactly."""
    members = [fact.is_(member) for fact in table.derived for member in fact.members]
    legal = [rule.condition for rule in table.legal]
    sizes = [len(fact.members) for fact in table.derived]
    leaves = Diagram(table.facts, [*members, *legal], len(legal)).leaves()
    return all(
        _one_of_each(leaf.truths, sizes) for leaf in leaves if all(leaf.truths[sum(sizes) :])
    )


def _one_of_each(truths: tuple[bool, ...], sizes: list[int]) -> bool:
    left = iter(truths)
    return all(sum(next(left) for _ in range(size)) == 1 for size in sizes)
