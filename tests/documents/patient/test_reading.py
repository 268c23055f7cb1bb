"""Numbers as they are typed: the browser reads and refuses them as the functions do."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from lenarules.language.errors import OutOfDomain
from lenarules.language.fact import Number
from lenarules.language.reading import accepted_range, show
from lenarules.verify.editions.writer import plain_table
from tests.documents.patient.asked import DECIDERS
from tests.documents.patient.job import run, the_scripts
from tests.documents.patient.parcels import PARCELS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.documents.patient.chromium import Browser

EVERY = (*DECIDERS, *PARCELS)

#: What is typed and is no number, whatever somebody means by it.
NO_NUMBERS = ("1,8", "1 000", "1e3", "NaN", "0x10", "--1", ".5", "1.", "five", "\uff15", "1/2")


def check_reading(browser: Browser, folder: Path, scripts: dict[str, str]) -> None:
    """Hold the browser to the facts for everything that is typed, and that is no number."""
    facts = {
        fact: plain_table(each.table)["facts"][n]
        for each in EVERY
        for n, fact in enumerate(each.table.facts)
        if isinstance(fact, Number)
    }
    job = [
        [plain, accepted_range(fact), list(texts)]
        for fact, plain in facts.items()
        for texts in (typed(fact), NO_NUMBERS)
    ]
    script = """
    const one = ({ value, problem }) => value ? [String(value.digits), value.places] : problem;
    return job.map(([fact, range, texts]) =>
      texts.map((text) => one(lenarules.read(fact, text, range))));
    """
    found = run(browser, job, script, folder, scripts)
    for fact, numbers, others in zip(facts, found[::2], found[1::2], strict=True):
        for text, answer in zip(typed(fact), numbers, strict=True):
            assert answer == as_read(fact, text), text
        assert all("is not read as a number" in answer for answer in others)


def test_numbers_are_read_as_the_functions_read_them(browser: Browser, tmp_path: Path) -> None:
    """The same values are accepted, and refused in the same words; what is no number is refused."""
    check_reading(browser, tmp_path, the_scripts())


SLIPS = [
    ("order(value, high) <= 0", "order(value, high) < 0"),
    ("order(value, low) >= 0", "order(value, low) > 0"),
    ("!fact.also.some(", "fact.also.some("),
    ("fact.whole && fraction", "false"),
    ("[factor, factor ** 2]", "[factor]"),
    ("order(value, fact.low) < 0 &&", "false &&"),
    ("digitsOf(value) > MOST_DIGITS", "false"),
    (r"(\d+)(?:", r"(\d*)(?:"),
    ('sign === "-" ? -digits', "false ? -digits"),
]


@pytest.mark.parametrize("slip", SLIPS, ids=range(len(SLIPS)))
def test_a_wrong_reading_is_noticed(
    browser: Browser, slip: tuple[str, str], tmp_path: Path
) -> None:
    """Each slip in the reading of numbers changes what is accepted or what is said."""
    right, wrong = slip
    scripts = the_scripts()
    assert scripts["read"].count(right) == 1
    scripts["read"] = scripts["read"].replace(right, wrong)
    with pytest.raises(AssertionError):
        check_reading(browser, tmp_path, scripts)


#: Numbers that are written in an unusual way, or are longer than any measurement.
OTHERS = ("+1", "007", "1.0", "-0", "0." + "0" * 1_195, "20." + "0" * 1_300, "9" * 61, "9" * 2_000)


def typed(fact: Number) -> list[str]:
    """Return numbers as they are typed: at the ends of what is accepted, and slips of the unit."""
    factor = fact.other_unit.factor if fact.other_unit else 1_000
    ends = [fact.low, fact.high, *fact.also]
    near = [
        Decimal(end) + step for end in ends for step in (-1, Decimal("-0.5"), 0, Decimal("0.5"), 1)
    ]
    slips = [Decimal(end) * Decimal(factor) ** power for end in ends for power in (-1, 1, 2, 3)]
    return [format(each, "f") for each in (*near, *slips)] + [*OTHERS]


def as_read(fact: Number, text: str) -> Any:
    """Return how a fact reads a number: digits and places as typed, or what is wrong with it."""
    try:
        fact.read(Decimal(text))
    except OutOfDomain as error:
        value = Decimal(text)
        said = str(error).removeprefix(fact.name)
        return f"{fact.label}{said.replace(f'={show(value)}', f' {shortened(text)}')}"
    _, _, after = text.partition(".")
    return [str(int(text.replace(".", ""))), len(after)]


def shortened(text: str) -> str:
    """Return what a message shows of a text."""
    return text if len(text) <= 60 else f"{text[:57]}..."
