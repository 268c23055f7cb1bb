"""A course of treatment drawn over time: ANC, platelets, and the dose with its holds."""

from __future__ import annotations

import re
from html import escape
from io import StringIO
from typing import TYPE_CHECKING, Any

from lenarules.pictures.extra import require_matplotlib
from lenarules.pictures.words import description, title
from lenarules.publications.kim_2015.next_cycle_action.action import CycleAction

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from matplotlib.figure import Figure

    from lenarules.language.decision import Decision
    from lenarules.pictures.words import Seen
    from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState

#: Text stays text, and what is drawn twice is the same to the byte.
_SETTINGS: dict[Any, Any] = {"svg.fonttype": "none", "svg.hashsalt": "lenarules", "font.size": 8.0}
_NOTHING_OF_TODAY = {"Date": None, "Creator": None}


def course_svg(
    begun: date, state: TreatmentState, answers: Iterable[tuple[date, Decision[CycleAction]]]
) -> str:
    """Return the picture of a course, as SVG with its title and its text equivalent.

    The same course gives the same text, by the same matplotlib.

    Args:
        begun: the day of the start, or of the answer that returned ``state``.
        state: where the treatment stood on that day.
        answers: the days of the visits, one after the other, each with its answer.

    Raises:
        MissingExtra: the extra ``pictures`` is not installed.
    """
    require_matplotlib()
    seen = [_seen(*answer) for answer in answers]
    import matplotlib

    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_SETTINGS)
        drawn = _drawn(begun, state, seen)
    return _named(drawn, title(begun, seen), description(begun, state, seen))


def _seen(day: date, decision: Decision[CycleAction]) -> Seen:
    assert isinstance(decision.outcome, CycleAction)
    return day, decision.inputs, decision.outcome


def _drawn(begun: date, state: TreatmentState, seen: list[Seen]) -> str:
    from lenarules.pictures.panels import draw

    figure: Figure = draw(begun, state, seen)
    out = StringIO()
    figure.savefig(out, format="svg", metadata=_NOTHING_OF_TODAY)
    return out.getvalue()


def _named(svg: str, name: str, text: str) -> str:
    """Return the SVG with a name and a text for those who do not see it."""
    head = f"<title id='title'>{escape(name)}</title>\n <desc id='desc'>{escape(text)}</desc>"
    opened = r"<svg role='img' aria-labelledby='title desc' \1>"
    return re.sub(r"<svg ([^>]*)>", lambda found: f"{found.expand(opened)}\n {head}", svg, count=1)
