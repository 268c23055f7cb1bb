"""A table of boxes as a DMN 1.3 file, for verifiers that read one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from benchmarks.axes import KindAxis
from benchmarks.boxed import OUTCOMES

if TYPE_CHECKING:
    from benchmarks.axes import Axis, Box, Span
    from benchmarks.boxed import Boxes

NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/"
#: The id of the one decision.
DECISION = "drawer_of"


def dmn_of(given: Boxes) -> str:
    """Return the text of a DMN file with one decision table of hit policy "unique"."""
    inputs = "\n".join(_input(axis) for axis in given.axes)
    rules = "\n".join(_rule(given.axes, n, box) for n, box in enumerate(given.boxes))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="{NAMESPACE}" id="boxes" name="Boxes" namespace="boxes">
<decision id="{DECISION}" name="{DECISION}">
<decisionTable id="table" hitPolicy="UNIQUE">
{inputs}
<output id="out" label="drawer" name="drawer" typeRef="integer"/>
{rules}
</decisionTable></decision></definitions>
"""


def _input(axis: Axis) -> str:
    name, allowed, typed = axis.fact.name, "", "integer" if axis.step == 2 else "number"
    if isinstance(axis, KindAxis):
        values = ",".join(f'"{member.value}"' for member in axis.order)
        allowed, typed = f"<inputValues><text>{escape(values)}</text></inputValues>", "string"
    return (
        f'<input id="{name}" label="{name}"><inputExpression typeRef="{typed}">'
        f"<text>{name}</text></inputExpression>{allowed}</input>"
    )


def _rule(axes: tuple[Axis, ...], number: int, box: Box) -> str:
    spans = zip(axes, box, strict=True)
    entries = [
        f"<inputEntry><text>{escape(_entry(axis, span))}</text></inputEntry>"
        for axis, span in spans
    ]
    drawer = f"<outputEntry><text>{number % OUTCOMES}</text></outputEntry>"
    return f'<rule id="rule_{number + 1}">{"".join(entries)}{drawer}</rule>'


def _entry(axis: Axis, span: Span) -> str:
    """Return a cell in FEEL; an end of the domain is not written, so that no value lies beyond."""
    if span == axis.full:
        return "-"
    if isinstance(axis, KindAxis):
        return ", ".join(f'"{member.value}"' for member in axis.order[slice(*span)])
    low, high = span
    if low == axis.full[0]:
        return f"{'<=' if high % 2 else '<'} {high // 2}"
    if high == axis.full[1]:
        return f"{'>' if low % 2 else '>='} {low // 2}"
    return f"{'(' if low % 2 else '['}{low // 2}..{high // 2}{']' if high % 2 else ')'}"
