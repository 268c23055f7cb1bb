"""Two editions asked of one patient: every difference as a formula (extra ``proofs``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

import z3
from attrs import evolve

from lenarules.language.condition import all_of, any_of
from lenarules.language.decide import Decider
from lenarules.language.question import Party
from lenarules.verify.editions.answer import Advised, EditionAnswer, run
from lenarules.verify.editions.answers import Answers
from lenarules.verify.side_by_side import NotProved, SideBySide
from lenarules.verify.voices import Voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lenarules.language.table import Table
    from lenarules.verify.editions.answer import Difference, Run


class Pairing(SideBySide):
    """Two editions of a table, over shared facts, for the patients whom either accepts.

    Args:
        tables: the old and the new edition, as ``read_together`` gives them.
        basis: whether the row, resolution and basis are part of an answer.
    """

    def __init__(self, tables: tuple[Table, Table], *, basis: bool = False) -> None:
        self.tables = tables
        self.rules = tuple(all_of(*(r.condition for r in table.legal)) for table in tables)
        bare = [evolve(table, legal=()) for table in tables]
        facts = tuple(dict.fromkeys(fact for table in tables[::-1] for fact in table.facts))
        super().__init__((_voice(bare[0]), _voice(bare[1])), facts, any_of(*self.rules))
        self._basis = basis
        self._deciders = [Decider[Any](table) for table in tables]
        self._answers = tuple(
            Answers(reading, self.patient.meets(rule), basis=basis)
            for reading, rule in zip(self.readings, self.rules, strict=True)
        )

    @property
    def _words(self) -> Mapping[Any, str]:
        """The words of options and of advice, those of the new edition first."""
        old, new = self._answers
        return {**old.words, **new.words}

    def in_words(self, difference: Difference) -> tuple[str, str]:
        """Return what each edition says, in words; with keys, where the words do not differ."""
        if isinstance(difference, Advised):
            return self._advice_in_words(difference.lost), self._advice_in_words(difference.gained)
        words = self._words
        old, new = difference.before.in_words(words), difference.after.in_words(words)
        if old != new:
            return old, new
        return difference.before.in_words(words, keys=True), difference.after.in_words(
            words, keys=True
        )

    def _advice_in_words(self, keys: tuple[str, ...]) -> str:
        given = [f"advice: {self._words[key]}" for key in keys]
        return "\n".join(given) or "without that advice"

    def place(self, difference: Difference) -> tuple[Any, ...]:
        """Return what differences are sorted by: the order of answers, and then of advice."""
        if isinstance(difference, Advised):
            keys = list(self._words)
            return 1, *(keys.index(key) for key in (*difference.lost, *difference.gained))
        pair = zip(self._answers, (difference.before, difference.after), strict=True)
        return 0, *((list(s.cores).index(a.core), sorted(a.options)) for s, a in pair)

    def runs(self, patient: Mapping[str, Any]) -> tuple[Run, Run]:
        """Return what both running tables say of a patient."""
        old, new = (run(decider, patient, basis=self._basis) for decider in self._deciders)
        return old, new

    def formula(self, difference: Difference) -> Any:
        """Return the formula that a difference concerns the patient."""
        old, new = self._answers
        match difference:
            case EditionAnswer(before, after):
                return z3.And(old.says(before), new.says(after))
            case Advised(lost, gained):
                only = [old.gives_alone(new, key) for key in lost]
                only += [new.gives_alone(old, key) for key in gained]
                return z3.And(old.answered, new.answered, *only)
            case _:
                assert_never(difference)

    @property
    def changed(self) -> Any:
        """The formula that anything differs for the patient."""
        return z3.Or(self._answer_changed, *(self.formula(each) for each in self._advised()))

    @property
    def _answer_changed(self) -> Any:
        old, new = self._answers
        cores, options = _unequal(old.cores, new.cores), _unequal(old.options, new.options)
        return z3.Or([*cores, *options])

    def _advised(self) -> list[Advised]:
        keys = dict.fromkeys(key for side in self._answers for key in side.advice)
        return [each for key in keys for each in (Advised(lost=(key,)), Advised(gained=(key,)))]

    def differences(self) -> Iterator[Difference]:
        """Yield every difference that concerns somebody.

        Raises:
            NotProved: a running table says another thing than the solver reads.
            NotDecided: the solver does not know.
        """
        yield from self._pairs()
        yield from self._together([e for e in self._advised() if self.can_be(self.formula(e))])

    def _together(self, moved: list[Advised]) -> list[Advised]:
        """Return differences of advice, those of exactly the same patients as one."""
        joined: list[Advised] = []
        for each in moved:
            alike = next((other for other in joined if self._concern_the_same(each, other)), None)
            joined = [other for other in joined if other is not alike]
            alike = alike or Advised()
            joined.append(Advised(alike.lost + each.lost, alike.gained + each.gained))
        return joined

    def _concern_the_same(self, one: Difference, other: Difference) -> bool:
        return not self.can_be(z3.Xor(self.formula(one), self.formula(other)))

    def _pairs(self) -> Iterator[EditionAnswer]:
        """Yield every pair of answers that differ, each found as a patient and replayed."""
        left = self._answer_changed
        while (model := self._model_of(left)) is not None:
            patient = self.patient.values(model)
            before, after = self.runs(patient)
            pair = EditionAnswer(before.answer, after.answer)
            formula = self.formula(pair)
            is_so = z3.is_true(model.eval(formula, model_completion=True))
            if pair.before == pair.after or not is_so:
                raise NotProved(f"the tables run to {before} and {after} for {patient}")
            yield pair
            left = z3.And(left, z3.Not(formula))

    def _model_of(self, *formulas: Any) -> Any:
        self._solver.push()
        try:
            return self._model(*formulas)
        finally:
            self._solver.pop()

    def patient_of(self, *formulas: Any) -> dict[str, Any] | None:
        """Return a patient who meets some formulas, if there is one."""
        model = self._model_of(*formulas)
        return None if model is None else self.patient.values(model)


def _unequal(one: Mapping[Any, Any], other: Mapping[Any, Any]) -> Iterator[Any]:
    """Yield, for each key, the formula that it holds on one side only, where it may."""
    false = z3.BoolVal(False)
    for key in dict.fromkeys((*one, *other)):
        pair = one.get(key, false), other.get(key, false)
        if not pair[0].eq(pair[1]):
            yield pair[0] != pair[1]


def _voice(table: Table) -> Voice:
    """Return a table as one that speaks for itself."""
    return Voice(Party(table, answer=str, setting=table.setting), ())
