"""What every state of a treatment can do: read its fields, show itself, be stored."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import fields

from lenarules.clinical.actions import TreatmentStatus
from lenarules.clinical.dosing import LenalidomideDose
from lenarules.language.codec import from_plain, to_json
from lenarules.language.errors import InconsistentInput, InputError, StoredAnswerError, WrongType
from lenarules.language.explain import value_in_words
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from lenarules.language.fact import Fact


class CourseState(Record):
    """Where a treatment stands between two calls; a subclass has the fields."""

    __slots__ = ()

    if TYPE_CHECKING:
        status: TreatmentStatus

    @property
    def is_held(self) -> bool:
        """Whether the drug is withheld and treatment goes on."""
        return self.status is TreatmentStatus.DELAYED or self.status is TreatmentStatus.INTERRUPTED

    def in_words(self) -> str:
        """Return the state on one line."""
        kind: Any = type(self)
        shown = ((f.name, getattr(self, f.name)) for f in fields(kind))
        return ", ".join(f"{name.replace('_', ' ')} {_in_words(value)}" for name, value in shown)

    def __str__(self) -> str:
        return self.in_words()

    def to_json(self, indent: int | None = None) -> str:
        """Return the state as JSON text; ``from_json`` gives an equal state back."""
        return to_json(self, indent)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Return the state that ``to_json`` wrote.

        Raises:
            StoredAnswerError: the text is no stored state, or the state is not legal.
        """
        import json

        try:
            state = from_plain(json.loads(text))
        except (InputError, InconsistentInput, TypeError, ValueError, RecursionError) as error:
            raise StoredAnswerError(f"this is not a stored state: {error}") from error
        if not isinstance(state, cls):
            raise StoredAnswerError(
                f"this is a stored {type(state).__name__}, not a {cls.__name__}"
            )
        return state


class FieldReader:
    """Reads the fields of a state that are facts, each in place.

    Args:
        facts: the facts of the fields.
    """

    def __init__(self, facts: tuple[Fact, ...]) -> None:
        self._names = tuple(fact.name for fact in facts)
        self._readers = tuple(fact.read for fact in facts)
        self._given: Callable[[object], tuple[Any, ...]] = attrgetter(*self._names)

    def __call__(self, state: CourseState) -> None:
        """Read every field.

        Raises:
            InputError: a field cannot be read.
        """
        for name, reader, given in zip(self._names, self._readers, self._given(state), strict=True):
            read = _refuse_unknown(name) if given is None else reader(given)
            if read is not given:
                object.__setattr__(state, name, read)


def refuse_dose(value: object, accepted: tuple[LenalidomideDose, ...], source: str) -> None:
    """Refuse what is no dose, and a dose that is none of ``source``.

    Raises:
        WrongType: the value is no dose.
        InconsistentInput: it is another dose.
    """
    if not isinstance(value, LenalidomideDose):
        raise WrongType(
            "dose", value, f"dose={value!r} is a {type(value).__name__}; pass a LenalidomideDose"
        )
    if value not in accepted:
        doses = "; ".join(str(dose) for dose in accepted)
        raise InconsistentInput(
            "dose_on_the_ladder",
            {"dose": value},
            f"dose {value} is no dose of {source}; accepted: {doses}",
        )


def _refuse_unknown(name: str) -> NoReturn:
    raise WrongType(name, None, f"{name}=None: a state has nothing unknown")


def _in_words(value: Any) -> str:
    return "none" if value is None else value_in_words(value)
