"""Short regions for large tables: conjunctions of whole conditions, decided on every leaf.

A leaf of the diagram tells of every row and resolution whether it holds. A conjunction of such
literals is therefore equal to a region exactly if it holds on the same leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.language.condition import Condition, Not, all_of
from lenarules.language.evaluate import outranking

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lenarules.language.decide import Decider
    from lenarules.language.diagram import Leaf

#: A set of leaves, one bit for each.
Leaves = int


class Literals:
    """The conditions of a table, and on which legal leaves each holds.

    Args:
        decider: a table made ready.
        leaves: its legal leaves.
    """

    def __init__(self, decider: Decider[Any], leaves: Sequence[Leaf]) -> None:
        self._table = decider.table
        self._all = (1 << len(leaves)) - 1
        self._holds: dict[str, Leaves] = {}
        self._active: dict[tuple[str, ...], Leaves] = {}
        self._matched: dict[tuple[str, ...], Leaves] = {}
        for place, leaf in enumerate(leaves):
            rows, holding, *_ = decider.parts(leaf)
            bit = 1 << place
            for name in (*(row.id for row in rows), *(item.id for item in holding)):
                self._holds[name] = self._holds.get(name, 0) | bit
            _add(self._matched, (row.id for row in rows), bit)
            _add(self._active, (item.id for item in outranking(holding)), bit)

    def shortest(self, kind: tuple[Any, tuple[str, ...], tuple[str, ...]]) -> Condition:
        """Return a conjunction of conditions, or of their contraries, that is exactly a kind.

        Nothing can be left out of it.
        """
        _, rows, resolutions = kind
        region = self._matched[rows] & self._active[resolutions]
        kept = self._literals(rows, resolutions)
        for literal in reversed(kept):
            fewer = [other for other in kept if other is not literal]
            if self._meet(fewer) == region:
                kept = fewer
        return all_of(*(condition for condition, _ in kept))

    def _literals(
        self, rows: tuple[str, ...], resolutions: tuple[str, ...]
    ) -> list[tuple[Condition, Leaves]]:
        named = [(item.id, item.region) for item in self._table.resolutions]
        printed = [(row.id, row.when) for row in self._table.rows]
        holding = [each for each in named if each[0] in resolutions]
        holding += [each for each in printed if each[0] in rows]
        absent = [each for each in printed + named if each not in holding]
        found = [(condition, self._holds.get(name, 0)) for name, condition in holding]
        found += [(Not(when), self._all & ~self._holds.get(name, 0)) for name, when in absent]
        return found

    def _meet(self, literals: Iterable[tuple[Condition, Leaves]]) -> Leaves:
        met = self._all
        for _, leaves in literals:
            met &= leaves
        return met


def _add(sets: dict[tuple[str, ...], Leaves], names: Iterable[str], bit: Leaves) -> None:
    key = tuple(names)
    sets[key] = sets.get(key, 0) | bit
