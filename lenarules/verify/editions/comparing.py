"""Two editions of a table compared: whose answers change, and the proof that nobody else's do.

The patients are those whom either edition accepts. Compared is what is printed of an answer: the
outcome with its strength, the options beside it, the advice of notes; whether an input is refused;
and whether anything decides. The order of options, citations of parts and wording are not compared,
and of a mark it is said that it changed. Needs the extra ``proofs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.residue import atoms_of
from lenarules.language.variables import variables
from lenarules.verify.disagreement import Extent
from lenarules.verify.editions.change import Change, Comparison, Edition
from lenarules.verify.editions.pairing import Pairing
from lenarules.verify.editions.parts import changed_parts
from lenarules.verify.editions.regions import Regions, asked_of
from lenarules.verify.editions.replay import replayed
from lenarules.verify.editions.sayings import Sayings
from lenarules.verify.editions.shared import read_together
from lenarules.verify.editions.writer import plain_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lenarules.language.table import Table
    from lenarules.verify.editions.answer import Difference


def changes(old: Table, new: Table, *, basis: bool = False) -> tuple[Change, ...]:
    """Return whose answers change between two editions of a table, proved to be all.

    Args:
        old: a table.
        new: another edition of it.
        basis: compare the row, the resolution and the basis of an answer too.

    Raises:
        NotProved: the solver and the running tables do not agree, or a region does not stand.
        NotDecided: the solver does not know.
        EditionError: a table cannot be written as an edition.
    """
    pairing = _pairing(old, new, basis=basis)
    found = _Comparing(pairing, (old, new)).changes()
    _prove(pairing, found)
    return found


def compared(old: Table, new: Table, *, basis: bool = False) -> Comparison:
    """Return what differs between two editions of a table: what is written, and what is answered.

    It takes and raises what ``changes`` does.
    """
    parts = changed_parts(plain_table(old), plain_table(new))
    return Comparison(new.id, parts, changes(old, new, basis=basis) if parts else ())


def prove(old: Table, new: Table, found: Sequence[Change], *, basis: bool = False) -> None:
    """Prove of some changes that they concern exactly their regions, and that there are no others.

    It takes and raises what ``changes`` does.
    """
    _prove(_pairing(old, new, basis=basis), found)


def _pairing(old: Table, new: Table, *, basis: bool) -> Pairing:
    return Pairing(read_together(plain_table(old), plain_table(new)), basis=basis)


def _prove(pairing: Pairing, found: Sequence[Change]) -> None:
    inside = [pairing.patient.meets(change.region) for change in found]
    for change, region in zip(found, inside, strict=True):
        concerned = pairing.formula(change.difference)
        pairing.prove_nobody(z3.And(region, z3.Not(concerned)), "a region is too large")
        pairing.prove_nobody(z3.And(concerned, z3.Not(region)), "a region is too small")
    pairing.prove_nobody(z3.And(pairing.changed, z3.Not(z3.Or(inside))), "a change is left out")


class _Comparing:
    """The changes between two editions."""

    def __init__(self, pairing: Pairing, asked: tuple[Table, Table]) -> None:
        self._pairing = pairing
        self._asked = asked
        self._regions = Regions(pairing)
        self._sayings = (Sayings(pairing, 0), Sayings(pairing, 1))
        self._variables = variables(pairing.patient.facts, atoms_of(list(asked_of(pairing.tables))))

    def changes(self) -> tuple[Change, ...]:
        """Return the changes, in the order of the answers and of the notes."""
        found = sorted(self._pairing.differences(), key=self._pairing.place)
        return tuple(self._change(difference) for difference in found)

    def _change(self, difference: Difference) -> Change:
        formula = self._pairing.formula(difference)
        region = self._regions.of(formula)
        witness = self._pairing.witness(formula, self._variables)
        old, new = self._said(difference, witness)
        table = self._pairing.tables[1].id
        return Change(table, difference, old, new, region, Extent.EXACTLY, tuple(witness.items()))

    def _said(self, difference: Difference, witness: dict[str, Any]) -> list[Edition]:
        words = self._pairing.in_words(difference)
        runs = self._pairing.runs(witness)
        for table, read, run in zip(self._asked, self._pairing.tables, runs, strict=True):
            replayed(table, read, witness, run)
        return [
            Edition(words[side], tuple(self._sayings[side].of(difference)), runs[side].words)
            for side in (0, 1)
        ]
