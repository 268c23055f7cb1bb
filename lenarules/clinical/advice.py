"""The kinds of advice that an answer carries; each paper defines its own members.

An advice is a member of an enumeration with a label and a citation, never a bare string.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from lenarules.language.codec import storable
from lenarules.language.words import Advice, Citation

if TYPE_CHECKING:
    from collections.abc import Iterable

K = TypeVar("K", bound=Advice)


class SupportiveCare(Advice):
    """Care that a paper prints beside a dose."""


class Caution(Advice):
    """Something to mind when an answer is used."""


class Monitoring(Advice):
    """Something to watch."""


class Companion(Advice):
    """What becomes of the drug that is given together with lenalidomide."""


class Administration(Advice):
    """How a dose is given."""


@storable
class InputCaution(Caution):
    """Cautions about what was passed; the library's own, no paper prints them."""

    CHECK_UNIT = (
        "a count would be accepted both in cells/uL and in 10^9/L: check its unit",
        Citation("lenarules", "Input ranges", "counts accepted in either unit"),
    )


def of_kind(kind: type[K], advice: Iterable[Advice]) -> frozenset[K]:
    """Return the members of one kind."""
    return frozenset(member for member in advice if isinstance(member, kind))
