"""Whether a condition is true of many patients, each combination of its facts asked once."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from lenarules.language.condition import facts_of
from lenarules.language.evaluate import holds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lenarules.language.condition import Condition


def met(condition: Condition, patient: Mapping[str, Any]) -> bool:
    """Tell whether a condition is true of a patient, as ``holds`` does.

    Args:
        condition: any condition; one that is asked often is made once.
        patient: the values by the name of their fact.
    """
    entry = _KNOWN.get(id(condition))
    if entry is None:
        entry = _KNOWN[id(condition)] = condition, _values_of(condition), {}
    _, values_of, known = entry
    values = values_of(patient)
    found = known.get(values)
    if found is None:
        found = known[values] = holds(condition, patient)
    return found


#: By identity: the condition, which thus keeps it, how its values are read, and what is known.
_KNOWN: dict[int, tuple[Condition, Callable[[Any], Any], dict[Any, bool]]] = {}


def _values_of(condition: Condition) -> Callable[[Any], Any]:
    names = sorted(fact.name for fact in facts_of(condition))
    return itemgetter(*names) if names else _nothing


def _nothing(_patient: Mapping[str, Any]) -> None:
    """Return the values of no fact."""
