"""Claims about one call: what is wrong with an answer, read by the solver and by what runs.

A claim about one call says that something is wrong for nobody. What is wrong is written once:
``Who`` is asked, what is ``Answered`` or ``Shown`` to him and what he is ``Told`` by notes, joined
with ``&``, ``|`` and ``~``. The solver reads it of every patient, and the real function is held to
it call by call.

>>> from lenarules.clinical.facts import ANC
>>> from lenarules.language.outcome import Refer
>>> from lenarules.publications.kim_2015 import FIG_1_TABLE
>>> left_to_him = Answered(lambda outcome: isinstance(outcome, Refer))
>>> wrong = Who(ANC < 500) & ~left_to_him
>>> claim = never("very_low", "Below 500 the clinician decides.", "a dose", wrong)
>>> claim.verdict(FIG_1_TABLE).proved
True
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, NoReturn

import z3
from attrs import frozen

from lenarules.language.errors import TableError
from lenarules.language.evaluate import adopted, completed, holds
from lenarules.readings.smt_table import Reading
from lenarules.verify.call import shown
from lenarules.verify.verdict import Claim, Finding, find

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lenarules.language.condition import Condition
    from lenarules.language.outcome import Outcome
    from lenarules.language.table import Table
    from lenarules.language.words import Advice
    from lenarules.verify.call import Call


class Wrong:
    """Something that may be wrong with a call; joined with ``&``, ``|`` and ``~``."""

    __slots__ = ()

    def __and__(self, other: Wrong) -> Both:
        return Both((self, other))

    def __or__(self, other: Wrong) -> Either:
        return Either((self, other))

    def __invert__(self) -> Unless:
        return Unless(self)

    def __bool__(self) -> NoReturn:
        raise TableError("what is wrong has no truth value in Python: join with &, | and ~")

    def asked(self) -> Iterator[Condition]:
        """Yield the conditions of which it is asked whether a patient meets them."""
        return iter(())

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        raise NotImplementedError

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        raise NotImplementedError


@frozen
class Both(Wrong):
    """Every part is so."""

    parts: tuple[Wrong, ...]

    def asked(self) -> Iterator[Condition]:
        """Yield the conditions of which it is asked whether a patient meets them."""
        return chain.from_iterable(part.asked() for part in self.parts)

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        return z3.And([part.formula(reading) for part in self.parts])

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        return all(part.is_true(call) for part in self.parts)


@frozen
class Either(Wrong):
    """At least one part is so."""

    parts: tuple[Wrong, ...]

    def asked(self) -> Iterator[Condition]:
        """Yield the conditions of which it is asked whether a patient meets them."""
        return chain.from_iterable(part.asked() for part in self.parts)

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        return z3.Or([part.formula(reading) for part in self.parts])

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        return any(part.is_true(call) for part in self.parts)


@frozen
class Unless(Wrong):
    """The part is not so."""

    part: Wrong

    def asked(self) -> Iterator[Condition]:
        """Yield the conditions of which it is asked whether a patient meets them."""
        return self.part.asked()

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        return z3.Not(self.part.formula(reading))

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        return not self.part.is_true(call)


@frozen
class Who(Wrong):
    """The patient meets a condition."""

    condition: Condition

    def asked(self) -> Iterator[Condition]:
        """Yield the conditions of which it is asked whether a patient meets them."""
        yield self.condition

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        return reading.patient.meets(self.condition)

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        return holds(self.condition, call.patient)


@frozen
class Answered(Wrong):
    """The answer itself passes a test."""

    test: Callable[[Any], bool]

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        return _answers(reading, self.test)

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        return self.test(call.decision.outcome)


@frozen
class Shown(Wrong):
    """The answer, or something in its options or in theirs, passes a test."""

    test: Callable[[Any], bool]

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        return z3.Or([_answers(reading, self._passes), *self._offered(reading)])

    def _offered(self, reading: Reading) -> Iterator[Any]:
        for item in reading.table.resolutions:
            for offer in item.offers:
                row = reading.table.row(offer.row)
                if self._passes(completed(row, offer.outcome)):
                    stands = z3.Or(offer.unmatched_too, reading.matches[row.id])
                    yield z3.And(reading.active[item.id], stands)

    def _passes(self, outcome: Outcome) -> bool:
        return any(self.test(each) for each in shown(outcome))

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        return self._passes(call.decision.outcome)


class Told(Wrong):
    """A note tells the patient at least one of these."""

    __slots__ = ("advice",)

    def __init__(self, *advice: Advice) -> None:
        self.advice = advice

    def formula(self, reading: Reading) -> Any:
        """Return the solver's formula over the patient of a reading."""
        wanted = set(self.advice)
        telling = [note.when for note in reading.table.notes if wanted.intersection(note.adds)]
        return z3.Or([reading.patient.meets(when) for when in telling])

    def is_true(self, call: Call) -> bool:
        """Tell whether it is so of one call of the real function."""
        return not call.advice.isdisjoint(self.advice)


def _answers(reading: Reading, test: Callable[[Any], bool]) -> Any:
    table = reading.table
    printed = [group for group in reading.groups() if test(group[0].then)]
    adopting = [item for item in table.resolutions if test(adopted(table, item)[0])]
    return z3.Or(
        *(z3.And(reading.unresolved, reading.only(group)) for group in printed),
        *(reading.active[item.id] for item in adopting),
    )


@frozen
class OneCall(Claim):
    """A claim about one call, and what it says is wrong."""

    wrong: Wrong = Both(())


def never(name: str, sentence: str, detail: str, wrong: Wrong) -> OneCall:
    """Return the claim that something is wrong with no call.

    Args:
        name: the name of the claim.
        sentence: the claim in one sentence, with the table's own words.
        detail: what is found where it does not hold.
        wrong: what must be so of nobody.
    """

    def check(table: Table) -> Finding | None:
        reading = Reading(table)
        formula = z3.And(reading.legal, wrong.formula(reading))
        patients = find(formula, reading.patient, sought=detail)
        return Finding(detail, patients) if patients else None

    return OneCall(name, sentence, check, wrong.is_true, wrong)
