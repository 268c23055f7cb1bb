"""Which parts of an edition give its answer in a region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import z3

from lenarules.language.evaluate import adopted
from lenarules.verify.disagreement import Saying
from lenarules.verify.editions.answer import REFUSED, UNDECIDED, Advised
from lenarules.verify.editions.writer import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lenarules.verify.editions.answer import Core, Difference
    from lenarules.verify.editions.pairing import Pairing


class Sayings:
    """The parts of one of two editions.

    Args:
        pairing: the two editions.
        side: 0 for the old, 1 for the new.
    """

    def __init__(self, pairing: Pairing, side: int) -> None:
        self._pairing = pairing
        self._side = side
        self._table = pairing.tables[side]
        self._reading = pairing.readings[side]

    def of(self, difference: Difference) -> Iterator[Saying]:
        """Yield the parts that give what differs to some of those whom it concerns."""
        here = self._pairing.formula(difference)
        if isinstance(difference, Advised):
            given = (difference.lost, difference.gained)[self._side]
            yield from self._notes(given, here)
            return
        core: Core = (difference.before, difference.after)[self._side].core
        if core == REFUSED:
            yield from self._rules(here)
        elif core != UNDECIDED:
            yield from self._rows(core, here)
            yield from self._resolutions(here)

    def _notes(self, keys: tuple[str, ...], here: Any) -> Iterator[Saying]:
        for note in self._table.notes:
            added = [spoken.label for spoken in note.adds if canonical(spoken) in keys]
            if added and self._pairing.can_be(here, self._reading.patient.meets(note.when)):
                full_id, cites = self._table.full_id(note), (note.cite, *note.cites)
                yield Saying(full_id, "; ".join(added), note.printed, cites)

    def _rules(self, here: Any) -> Iterator[Saying]:
        for rule in self._table.legal:
            if self._pairing.can_be(here, z3.Not(self._pairing.patient.meets(rule.condition))):
                yield Saying(self._table.full_id(rule.id), "refused", rule.message, ())

    def _rows(self, core: Core, here: Any) -> Iterator[Saying]:
        reading = self._reading
        for row in self._table.rows:
            if self._pairing.can_be(here, reading.unresolved, reading.matches[row.id]):
                words = core.words.splitlines()[0]
                yield Saying(self._table.full_id(row), words, row.printed, (row.cite,))

    def _resolutions(self, here: Any) -> Iterator[Saying]:
        for item in self._table.resolutions:
            if self._pairing.can_be(here, self._reading.active[item.id]):
                outcome, row = adopted(self._table, item)
                cites = dict.fromkeys(item.cites if row is None else (row.cite, *item.cites))
                words, full_id = outcome.in_words().splitlines()[0], self._table.full_id(item)
                yield Saying(full_id, words, item.reading, tuple(cites))
