"""The published reading of a table: where the print is silent or double, derived from its rows.

The defects of a table are its gap, overlap and override regions. They are disjoint, and together
they are exactly where the print is silent or double. Each has a readable condition, a witness
patient, the rows involved and the resolution that settles it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules.language.codec import to_plain
from lenarules.language.condition import And, Not, all_of
from lenarules.language.decide import decider_of
from lenarules.language.evaluate import basis_of, outranking, printed_basis
from lenarules.language.explain import value_in_words
from lenarules.language.reduced import Reduction, patient_on
from lenarules.language.text import in_math, in_words
from lenarules.language.words import Basis
from lenarules.verify.literals import Literals

if TYPE_CHECKING:
    from lenarules.language.condition import Condition
    from lenarules.language.decide import Decider
    from lenarules.language.diagram import Leaf
    from lenarules.language.table import Table

#: Up to so many leaves of a diagram, a region is written from the comparisons themselves; above,
#: from the conditions of rows and resolutions as they stand.
_FEW_LEAVES = 1_000

#: A kind of defect: its basis, the rows that match, the resolutions that settle it.
Kind = tuple[Basis, tuple[str, ...], tuple[str, ...]]


@frozen
class Defect:
    """A region in which the print is silent or double.

    Attributes:
        table: the id of the table.
        basis: ``GAP``, ``OVERLAP`` or ``OVERRIDE``; ``COMPLETED`` only where an open row is left
            without a resolution.
        region: for whom, as a condition.
        witness: one such patient, by the names of the facts.
        rows: the ids of the rows that match there.
        resolutions: the ids of what settles it: one, or none where nothing does.
    """

    table: str
    basis: Basis
    region: Condition
    witness: tuple[tuple[str, Any], ...]
    rows: tuple[str, ...]
    resolutions: tuple[str, ...]

    def in_words(self) -> str:
        """Return the defect as lines of English."""
        patient = ", ".join(f"{name} {value_in_words(value)}" for name, value in self.witness)
        return "\n".join(
            [
                f"{self.basis.name} in {self.table}: {in_words(self.region)}",
                f"  rows that hold: {', '.join(self.rows) or 'none'}",
                f"  settled by: {', '.join(self.resolutions) or 'nothing'}",
                f"  for example: {patient}",
            ]
        )

    def to_plain(self) -> dict[str, Any]:
        """Return the defect as plain JSON values."""
        return {
            "table": self.table,
            "basis": self.basis.name,
            "region": in_words(self.region),
            "region_in_mathematics": in_math(self.region),
            "witness": {name: to_plain(value) for name, value in self.witness},
            "rows": list(self.rows),
            "resolutions": list(self.resolutions),
        }


def defects(table: Table) -> tuple[Defect, ...]:
    """Return the defects of a table, derived from its rows.

    Args:
        table: any table.

    Returns:
        The defects, in the order of ``Basis`` and then of the rows.
    """
    decider = decider_of(table)
    reduction = Reduction(decider.diagram, lambda leaf: _kind(decider, leaf), {})
    kinds = [kind for kind in reduction.meanings() if _is_defect(kind)]
    order = list(Basis)
    kinds.sort(key=lambda kind: (order.index(kind[0]), kind[1], kind[2]))
    leaves = [leaf for leaf in decider.diagram.leaves() if decider.broken_rule(leaf) is None]
    if len(leaves) <= _FEW_LEAVES:
        return tuple(
            _defect(
                decider.table,
                kind,
                _readable(decider, reduction.region(kind), kind),
                _witness(decider, reduction, kind),
            )
            for kind in kinds
        )
    literals, patients = Literals(decider, leaves), _patients(decider)
    return tuple(
        _defect(decider.table, kind, literals.shortest(kind), patients[kind]) for kind in kinds
    )


def _witness(decider: Decider[Any], reduction: Reduction, kind: Kind) -> dict[str, Any]:
    """Return the most usual patient of a kind; where inputs are tied together, one of its path."""
    usual = reduction.witness(kind)
    leaf = decider.diagram.leaf(list(usual.values()))
    return usual if decider.broken_rule(leaf) is None else _patients(decider)[kind]


def _patients(decider: Decider[Any]) -> dict[Kind, dict[str, Any]]:
    """Return a patient of every kind, from the first path that leads to it."""
    found: dict[Kind, dict[str, Any]] = {}
    for path, leaf in decider.diagram.first_paths():
        kind = _kind(decider, leaf)
        if kind is not None and kind not in found:
            found[kind] = patient_on(decider.diagram.facts, path)
    return found


def _kind(decider: Decider[Any], leaf: Leaf) -> Kind | None:
    if decider.broken_rule(leaf) is not None:
        return None
    matched, holding, *_ = decider.parts(leaf)
    active = outranking(holding)
    rows = tuple(row.id for row in matched)
    settled = basis_of(decider.table, matched, active[0]) if active else printed_basis(matched)
    return settled, rows, tuple(item.id for item in active)


def _is_defect(kind: Kind) -> bool:
    basis, _, resolutions = kind
    unsettled = basis is Basis.COMPLETED and not resolutions
    return basis in (Basis.GAP, Basis.OVERLAP, Basis.OVERRIDE) or unsettled


def _defect(table: Table, kind: Kind, region: Condition, witness: dict[str, Any]) -> Defect:
    basis, rows, resolutions = kind
    return Defect(
        table.id,
        basis,
        region,
        tuple(witness.items()),
        tuple(table.full_id(row) for row in rows),
        tuple(table.full_id(item) for item in resolutions),
    )


def _readable(decider: Decider[Any], exact: Condition, kind: Kind) -> Condition:
    """Return the shortest condition found for a region that is known exactly."""
    parts = _parts(decider.table, kind)
    for part in reversed(parts):
        fewer = [other for other in parts if other is not part]
        if _equal(decider, all_of(*fewer), exact):
            parts = fewer
    return min((all_of(*parts), exact), key=lambda condition: len(in_words(condition)))


def _parts(table: Table, kind: Kind) -> list[Condition]:
    """Return the conditions that define a kind: together they are exactly its region."""
    _, rows, resolutions = kind
    settling = [item for item in table.resolutions if item.id in resolutions]
    beaten = {name for item in settling for name in item.over} | set(resolutions)
    parts = [item.region for item in settling]
    parts += [row.when for row in table.rows if row.id in rows]
    parts += [Not(row.when) for row in table.rows if row.id not in rows]
    parts += [Not(item.region) for item in table.resolutions if item.id not in beaten]
    whole = all_of(*parts)
    return list(whole.parts) if isinstance(whole, And) else [whole]


def _equal(decider: Decider[Any], one: Condition, other: Condition) -> bool:
    """Tell whether two conditions hold for the same legal patients."""
    legal = all_of(*(rule.condition for rule in decider.table.legal))
    leaves = decider.diagram.leaves(decider.diagram.root_of((one, other, legal)))
    return all(leaf.truths[0] == leaf.truths[1] for leaf in leaves if leaf.truths[2])
