"""An audit in words and as plain values."""

from __future__ import annotations

from lenarules.language.words import Basis
from lenarules.verify import audit
from tests.language.example import Postage
from tests.verify.tariffs import reading
from tests.verify.warehouse import HEAVY, MASS, SHELF, storage


def test_findings_in_words() -> None:
    """A finding says where it is, what settles it, and gives an example."""
    item = reading("low", SHELF < 3, Postage(9, 9), Basis.GAP)
    table = storage((MASS < 30, 1), (MASS > 30, 2), (HEAVY.holds, 2), resolutions=(item,))
    case = "mass 30, shelf 2, days 9, heavy no, hall south, marks none"
    heavy = "days 9, heavy yes, hall south, marks none"
    assert audit(table).in_words().splitlines() == [
        "warehouse: 1 gap, 2 overlaps, no dead rows",
        "GAP: mass = 30 kg and not heavy",
        "  settled in part by: low",
        f"  for example: {case}",
        "OVERLAP of r0 and r2, different outcomes: mass < 30 kg and heavy",
        "  settled in part by: low",
        f"  for example: mass 20, shelf 2, {heavy}",
        "OVERLAP of r1 and r2, the same outcome: mass > 30 kg and heavy",
        "  settled in part by: low",
        f"  for example: mass 31, shelf 2, {heavy}",
    ]


def test_findings_as_plain_values() -> None:
    """An audit turns into plain JSON values."""
    plain = audit(storage((MASS < 30, 1), (MASS > 30, 2), (MASS > 40, 2))).to_plain()
    usual = {"shelf": 2, "days": 9, "heavy": False, "marks": {"set": []}}
    hall = {"hall": {"enum": "Hall", "member": "SOUTH"}}
    region = {"region": "mass = 30 kg", "region_in_mathematics": "(mass = 30)"}
    assert plain["gaps"] == [
        {**region, "witness": {"mass": 30, **usual, **hall}, "resolutions": [], "settled": False}
    ]
    (overlap,) = plain["overlaps"]
    assert (overlap["rows"], overlap["same_outcome"]) == (["r1", "r2"], True)
    assert overlap["region_in_mathematics"] == "mass > 40"
    assert (plain["table"], plain["is_clean"], plain["dead_rows"]) == ("warehouse", False, [])
