from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from lenarules.language.explain import value_in_words
from tests.language.example import Complaint, Contents, Service, postage


def test_a_published_answer() -> None:
    """Outcome, basis, row, inputs, version, table and hash, line by line."""
    found = postage(weight=2_000, complaint=12, contents=[Contents.LIQUID, Contents.FOOD])
    assert found.explain().splitlines() == [
        "900 cents, 3 days",
        "handling: keep it upright (Invented Post 1901, Table 1, upright, footnote u)",
        "",
        "Basis: PUBLISHED - one printed row holds and is the answer.",
        "Row: post.table_1.heavy (SHOULD)",
        "  for: weight > 1,000 g and zone ≤ 3",
        "  printed: > 1 kg, zones 1-3: 9.00, 3 days",
        "  source: Invented Post 1901, Table 1, heavy",
        "Note: post.table_1.upright",
        "  printed: liquids after any complaint: upright",
        "  source: Invented Post 1901, Table 1, upright, footnote u",
        "",
        "Inputs: weight 2,000 g; zone 1; time since the last complaint 12 months; fragile no; "
        "contents food, liquid; service standard",
        f"lenarules {found.version}, table post.table_1, sha256 {found.table_hash}",
    ]


def test_a_completed_answer() -> None:
    """What a cell leaves open and the resolution that completes it are said."""
    lines = postage(weight=1_000, contents=[Contents.BATTERY]).explain().splitlines()
    assert lines[1] == "option (MAY, Invented Post 1901, Table 1, express): 2500 cents, 1 days"
    assert "  left open: price and days" in lines
    start = next(n for n, line in enumerate(lines) if line.startswith("Resolution"))
    assert lines[start : start + 4] == [
        "Resolution: post.table_1.by_road (SIBLING: another of the papers settles it)",
        "  for: contents include battery and contents do not include liquid",
        "  reading: by road is the slow price",
        "  leans on: Invented Post 1901, Terms of carriage, paragraph 4; Invented Post 1901, "
        "Terms of carriage, paragraph 5",
    ]


def test_a_question() -> None:
    """A question has no row; the rows that matched are printed beside it."""
    text = postage(contents=[Contents.BATTERY, Contents.LIQUID]).explain()
    assert text.startswith("The clinician decides: carry it or refuse it?")
    assert "\nRow: " not in text
    assert "\nAlso printed: post.table_1.light (MUST)\n" in text


def test_what_is_possible() -> None:
    """With unknown facts each combination stands on a line, and the unknown is named."""
    found = postage(weight=None, service=Service.EXPRESS)
    lines = found.explain().splitlines()
    assert "If weight = 1,000 g: PUBLISHED, post.table_1.express" in lines
    assert "If weight < 1,000 g: OVERLAP, post.table_1.express" in lines
    assert not any(line.startswith("Basis") for line in lines)
    assert "Inputs: weight unknown; zone 1;" in found.explain()


def test_a_question_with_an_unknown() -> None:
    """Where there is no row and the basis differs, the lines say so."""
    found = postage(weight=None, contents=[Contents.BATTERY, Contents.LIQUID])
    lines = found.explain().splitlines()
    assert "If weight = 1,000 g: COMPLETED, no single row" in lines


def test_an_exception_has_no_unit() -> None:
    """Never is not a number of months."""
    assert "time since the last complaint never;" in postage().explain()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "unknown"),
        (True, "yes"),
        (False, "no"),
        (2_000, "2,000"),
        (2_000.5, "2,000.5"),
        (Decimal("12.50"), "12.50"),
        (Fraction(1, 3), "1/3 (about 0.333333)"),
        (Complaint.NEVER, "never"),
        (Service.SLOW_BOAT, "slow boat"),
        (frozenset(), "none"),
        (frozenset((Contents.LIQUID, Contents.FOOD)), "food, liquid"),
    ],
)
def test_values(value: object, words: str) -> None:
    """A value in words."""
    assert value_in_words(value) == words
