"""For whom two tables differ: the regions, read off one decision diagram over the facts of both.

What is read here is a proposal; ``lenarules.verify.disagreements`` proves it with the solver, from
the rows and without this diagram.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules.language.cells import NumberVariable
from lenarules.language.condition import all_of
from lenarules.language.diagram import Diagram
from lenarules.language.reduced import Choice, End, Reduction
from lenarules.verify.voices import NotComparable
from lenarules.verify.writing import written

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.condition import Condition
    from lenarules.language.diagram import Branch, Leaf
    from lenarules.language.question import CommonAnswer
    from lenarules.language.reduced import Reduced
    from lenarules.verify.voices import Voice

#: A pair of answers, one of each table.
Pair = tuple["CommonAnswer", "CommonAnswer"]

_ALWAYS, _SOMETIMES = frozenset((True,)), frozenset((True, False))


class Regions:
    """Two voices over the facts of both, the shared ones first.

    Args:
        one: a voice.
        other: a voice of another table; the two have facts of one name only where they are equal.
        shared_only: write regions over the shared facts alone.

    Attributes:
        scope: the patients of whom both are asked, all of whose inputs are legal.
        variables: what is asked of the facts.
    """

    def __init__(self, one: Voice, other: Voice, *, shared_only: bool) -> None:
        self._voices = (one, other)
        shared = [fact for fact in one.table.facts if fact in other.table.facts]
        self.facts = tuple(dict.fromkeys((*shared, *one.table.facts, *other.table.facts)))
        self.scope = all_of(*_scope(one), *_scope(other))
        said = [voice.condition(answer) for voice in self._voices for answer in voice.answers]
        self._diagram = Diagram(self.facts, [*said, self.scope], 1)
        self.variables = self._diagram.variables
        self._kept = _levels(self._diagram, shared if shared_only else self.facts)

    def of(self, pair: Pair) -> tuple[Condition, Condition]:
        """Return for which patients of the scope two answers are given together.

        Returns:
            Two conditions on the facts that are written: where every patient has these answers,
            and where some have them and others have not. Either may be ``NEVER_HOLDS``.
        """
        root = self._reduced(lambda said: said == pair)
        return written(root, _ALWAYS), written(root, _SOMETIMES)

    def of_side(self, side: int, pair: Pair, *, given: bool) -> Condition:
        """Return for whom one voice gives its answer of a pair, of all whose facts are written.

        Args:
            side: which of the two voices.
            pair: the answers of both.
            given: of those alone to whom the other voice gives its own.
        """
        other = 1 - side
        asked = (lambda said: said[other] == pair[other]) if given else None
        return written(self._reduced(lambda said: said[side] == pair[side], asked), _ALWAYS)

    def _reduced(
        self, counts: Callable[[Any], bool], asked: Callable[[Any], bool] | None = None
    ) -> Reduced | None:
        def meaning(leaf: Leaf) -> frozenset[bool] | None:
            *truths, inside = leaf.truths
            said = self._said(truths) if inside else None
            outside = said is None or (asked is not None and not asked(said))
            return None if outside else frozenset((counts(said),))

        return _Kept(self._diagram, meaning, self._kept).root

    def _said(self, truths: list[bool]) -> tuple[CommonAnswer | None, CommonAnswer | None]:
        one, other = self._voices
        cut = len(one.answers)
        return _said(one, truths[:cut]), _said(other, truths[cut:])


class _Kept(Reduction):
    """A reduction that asks no variable from a level on, and joins what is below.

    A limit of a number beyond which nobody is asked is not written.
    """

    def __init__(self, diagram: Diagram, meaning: Any, kept: int) -> None:
        self._level = kept
        super().__init__(diagram, meaning, {})

    def _reduce_choice(self, branch: Branch) -> Reduced | None:
        found = [self._reduce(child) for child in self._diagram.children(branch)]
        inside = [child for child in found if child is not None]
        if not inside:
            return None
        if branch.level >= self._level:
            joined = frozenset[Any]().union(
                *(end.meaning for end in inside if isinstance(end, End))
            )
            return self._unique.setdefault((joined,), End(joined))
        if len({id(child) for child in inside}) == 1:
            return inside[0]
        number = isinstance(branch.variable, NumberVariable)
        children = _filled(found, inside[0]) if number else tuple(found)
        key = (branch.level, *(id(child) for child in children))
        return self._unique.setdefault(key, Choice(branch.variable, branch.level, children))


def _filled(children: list[Reduced | None], first: Reduced) -> tuple[Reduced, ...]:
    """Let a cell of which nobody is asked read like its neighbour."""
    filled: list[Reduced] = []
    for child in children:
        filled.append(child or (filled[-1] if filled else first))
    return tuple(filled)


def _scope(voice: Voice) -> list[Condition]:
    return [voice.party.scope, *(rule.condition for rule in voice.table.legal)]


def _levels(diagram: Diagram, facts: Any) -> int:
    """Return how many variables ask these facts, which come first."""
    return sum(variable.fact in facts for variable in diagram.variables)


def _said(voice: Voice, truths: list[bool]) -> CommonAnswer | None:
    said = [answer for answer, true in zip(voice.answers, truths, strict=True) if true]
    if len(said) > 1:
        raise NotComparable(
            f"{voice.name} gives a patient {len(said)} answers at once: {said}; settle it with a "
            "resolution, or compare the table as printed"
        )
    return said[0] if said else None
