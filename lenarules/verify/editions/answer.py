"""What an edition answers for one patient, as two editions are compared by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from lenarules.language.errors import InconsistentInput, UndecidedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lenarules.language.decide import Decider
    from lenarules.language.decision import Decision

#: Something offered beside an answer: its key, and how strongly it is printed.
Option = tuple[str, str]


@frozen
class Core:
    """An answer without what is offered beside it.

    Attributes:
        kind: whether the patient is answered, refused or left undecided.
        key: what the outcome is compared by.
        strength: how strongly the adopted row says it.
        by: the row, the resolution and the basis, where these are compared too.
        words: the outcome in words.
    """

    kind: str
    key: str = ""
    strength: str = ""
    by: tuple[str, ...] = ()
    words: str = field(default="", eq=False)


REFUSED = Core("refused", words="the input is refused")
UNDECIDED = Core("undecided", words="nothing decides, or two readings contradict each other")


@frozen
class Answer:
    """A whole answer, save for the advice that notes add.

    Attributes:
        core: the answer itself.
        options: what is offered beside it: its key, and how strongly it is printed.
    """

    core: Core
    options: frozenset[tuple[str, str]] = frozenset()

    def in_words(self, known: Mapping[Option, str], *, keys: bool = False) -> str:
        """Return the answer as lines, given the words of the options, or else with its keys."""
        core = self.core
        lines = [core.words]
        lines += [f"strength: {core.strength}"] if core.strength else []
        lines += [f"by: {', '.join(filter(None, core.by))}"] if core.by else []
        lines += [f"compared by: {core.key}"] if keys else []
        words = {option: option[0] if keys else known[option] for option in sorted(self.options)}
        lines += [f"option ({option[1]}): {text}" for option, text in words.items()]
        return "\n".join(lines)


@frozen
class EditionAnswer:
    """A difference: one answer in the old edition, another in the new."""

    before: Answer
    after: Answer


@frozen
class Advised:
    """A difference: advice that one edition gives and the other does not, both answering.

    Attributes:
        lost: the keys of the advice that the old edition alone gives.
        gained: the keys of the advice that the new edition alone gives.
    """

    lost: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()


Difference: TypeAlias = EditionAnswer | Advised


@frozen
class Run:
    """What a running table says of one patient.

    Attributes:
        answer: the answer.
        advice: the keys of the advice that it is given with.
        words: all of it in words.
        trace: the ids of row, resolution and notes, and the basis; or the kind of refusal.
    """

    answer: Answer
    advice: frozenset[str]
    words: str
    trace: tuple[Any, ...]


def run(decider: Decider[Any], values: Mapping[str, Any], *, basis: bool) -> Run:
    """Return what a table of an edition runs to for a patient, given by the names of the facts."""
    try:
        decision: Any = decider(*(values[fact.name] for fact in decider.table.facts))
    except InconsistentInput as error:
        return Run(Answer(REFUSED), frozenset(), f"refused: {error}", (REFUSED.kind,))
    except UndecidedError as error:
        return Run(Answer(UNDECIDED), frozenset(), f"undecided: {error}", (UNDECIDED.kind,))
    told, by = decision.outcome, trace(decision)
    strength = told.strength.name if told.strength else ""
    core = Core("answered", told.key, strength, by[:3] if basis else (), told.words)
    options = frozenset((each.outcome.key, each.strength.name) for each in told.options)
    advice = frozenset(spoken.key for spoken in told.advice)
    return Run(Answer(core, options), advice, told.in_words(), by)


def trace(decision: Decision[Any]) -> tuple[Any, ...]:
    """Return the ids of what gives an answer: row, resolution, basis, notes."""
    row = decision.row.id if decision.row else ""
    resolution = decision.resolution.id if decision.resolution else ""
    basis = decision.basis.name if decision.basis else ""
    return row, resolution, basis, tuple(note.id for note in decision.notes)
