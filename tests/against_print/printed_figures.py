"""The figures in the ``printed`` text of a row of Kim 2015, read by a grammar.

The grammar is a list of phrases. Every digit of a printed text belongs to one of them, or the text
is not understood and the test fails.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

Figure = tuple[Any, ...]
FLIPPED = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}

#: A printed name, with the fact and the printed unit.
NAMED = {
    "Clcr": ("creatinine_clearance", "mL/min"),
    "ClCr": ("creatinine_clearance", "mL/min"),
    "ANC": ("anc", "/uL"),
    "platelets": ("platelets", "/uL"),
    "age": ("age", "years"),
    "BMI": ("bmi", "kg/m2"),
}
#: What the unit of each fact is called in the library.
UNITS = {"mL/min": "mL/min", "/uL": "cells/uL", "years": "years", "kg/m2": "kg/m2"}
EVERY = {"once daily": 1, "every other day": 2}


def number(text: str) -> int:
    """Read a printed number: 50,000."""
    return int(text.replace(",", ""))


def compared(name: str, sign: str, bound: str, unit: str) -> list[Figure]:
    """Read a printed comparison; its unit is the unit of its quantity."""
    fact, expected = NAMED[name]
    assert unit == expected
    return [(fact, sign, number(bound), UNITS[unit])]


def between(low: str, name: str, high: str) -> list[Figure]:
    """Read ``30 mL/min <= Clcr < 50 mL/min``."""
    return compared(name, ">=", low, "mL/min") + compared(name, "<", high, "mL/min")


def days_of(text: str) -> tuple[int, ...]:
    """Read a list of days and ranges of days: ``1-4, 9-12, and 17-20``."""
    ends = [part.split("-") for part in re.findall(r"[\d-]+", text)]
    return tuple(day for end in ends for day in range(int(end[0]), int(end[-1]) + 1))


N = r"(\d[\d,]*)"
DAYS = r"days ([\d, and-]+?) of each (\d+)-day cycle"
Reader = tuple[str, "Callable[..., list[Figure]]"]

CUT_OFFS: list[Reader] = [
    (rf"{N} mL/min <= (Clcr) < {N} mL/min", between),
    (rf"(Clcr|ClCr|ANC|platelets|age|BMI) (<=|>=|<|>) {N} ?(/uL|mL/min|years|kg/m2)", compared),
    (
        r"age (\d+)-(\d+) years",
        lambda a, b: compared("age", ">=", a, "years") + compared("age", "<=", b, "years"),
    ),
    (r"within (\d+) months", lambda n: [("months_since_vte", "<=", int(n), "months")]),
    (
        r"\((\d+) mg/month\)",
        lambda n: [("dexamethasone_mg_per_cycle", ">=", int(n), "mg per cycle")],
    ),
    (r"ECOG PS (\d+) or more", lambda n: [("ecog", ">=", int(n), "")]),
    (r"after the first (\d+) cycles", lambda n: [("cycle", ">", int(n), "")]),
    (r"first (\d+) cycles", lambda n: [("cycle", "<=", int(n), "")]),
    (r"dose level (-\d)", lambda n: [("level", ">=", int(n), ""), ("level", "<=", int(n), "")]),
]
DOSES: list[Reader] = [
    (r"(\d+) mg (once daily|every other day)", lambda mg, often: [("mg", int(mg), EVERY[often])]),
    (r"(\d+) mg/day", lambda mg: [("mg", int(mg))]),
    (DAYS, lambda days, cycle: [("days", days_of(days), int(cycle))]),
    (r"\((\d+) mg per cycle\)", lambda mg: [("total", int(mg))]),
    (r"for (\d+)-(\d+) days", lambda low, high: [("some days", int(low), int(high))]),
    (r"for (\d+) days every (\d+) weeks", lambda n, weeks: [("blocks", int(n), int(weeks))]),
    (r"weekly", lambda: [("weekly",)]),
    (
        rf"(enoxaparin|dalteparin|aspirin) {N} (mg|IU)",
        lambda drug, dose, unit: [(drug, number(dose), unit, "daily")],
    ),
    (r"warfarin \(INR (\d+)-(\d+)\)", lambda low, high: [("warfarin", (int(low), int(high)))]),
    (r"no prophylaxis", lambda: [("none",)]),
]


def parse(text: str) -> tuple[set[Figure], set[Figure]]:
    """Return the cut-offs and the doses that a printed text says; every digit is accounted for."""
    rest, found = text, (set[Figure](), set[Figure]())
    for figures, phrases in zip(found, (CUT_OFFS, DOSES), strict=True):
        for pattern, read in phrases:
            for match in re.finditer(pattern, rest):
                figures.update(read(*match.groups()))
            rest = re.sub(pattern, "...", rest)
    assert not re.search(r"\d", rest), f"not understood: {rest!r} in {text!r}"
    return found
