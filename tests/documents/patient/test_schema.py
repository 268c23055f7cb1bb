"""The schema of the export: every table keeps it, and what is broken does not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from lenarules.documents.patient_export import exported
from lenarules.language.words import Basis, Principle, Strength
from tests.documents.patient.asked import DECIDERS
from tests.documents.patient.chromium import SCRIPTS
from tests.documents.patient.parcels import PARCELS, POST

if TYPE_CHECKING:
    from collections.abc import Callable

    from lenarules.language.decide import Decider

SCHEMA = json.loads((SCRIPTS / "table.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def as_json(decider: Decider[Any]) -> dict[str, Any]:
    """Return the export of a table as whoever reads the text finds it."""
    plain: dict[str, Any] = json.loads(json.dumps(exported(decider)))
    return plain


def test_the_schema_is_one() -> None:
    """The schema keeps the rules of JSON Schema itself, and knows every word of the library."""
    Draft202012Validator.check_schema(SCHEMA)
    words = {"basis": Basis, "strength": Strength, "principle": Principle}
    for name, enumeration in words.items():
        assert SCHEMA["$defs"][name]["enum"] == list(enumeration.__members__)


@pytest.mark.parametrize("decider", [*DECIDERS, *PARCELS], ids=lambda each: each.table.id)
def test_every_table_keeps_the_schema(decider: Decider[Any]) -> None:
    """What is exported of each table that is offered is as the schema says."""
    VALIDATOR.validate(as_json(decider))


def test_every_object_is_closed() -> None:
    """A part that the schema does not name is refused wherever it stands."""
    given = as_json(POST)
    for place in _objects(given):
        known = place.copy()
        place["unheard"] = 1
        assert not VALIDATOR.is_valid(given), known
        del place["unheard"]
    assert VALIDATOR.is_valid(given)


def _objects(value: Any) -> list[dict[str, Any]]:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    here = [value] if isinstance(value, dict) else []
    return [*here, *(found for part in parts for found in _objects(part))]


BREAKS: list[Callable[[dict[str, Any]], object]] = [
    lambda e: e.update(format=2),
    lambda e: e.update(sha256="unknown"),
    lambda e: e.pop("answers"),
    lambda e: e["lines"].append(e["lines"][0]),
    lambda e: e["answers"][0].update(by=""),
    lambda e: e["answers"][0].update(lines=[]),
    lambda e: e["table"].update(rows=[]),
    lambda e: e["table"]["marks"].append({}),
    lambda e: e["table"]["facts"][0].update(low=0.5),
    lambda e: e["table"]["facts"][0].pop("high"),
    lambda e: e["table"]["facts"][0].update(kind="flag"),
    lambda e: e["table"]["rows"][0].update(then=None),
    lambda e: e["table"]["rows"][0].update(when={"compare": "weight", "op": "=", "bound": 1}),
    lambda e: e["table"]["rows"][0].update(when={"compare": "weight", "op": "<", "bound": 0.5}),
    lambda e: e["table"]["rows"][0].update(when={"holds": "fragile", "not": {"and": []}}),
    lambda e: e["table"]["rows"][0].update(strength="PERHAPS"),
    lambda e: e["table"]["resolutions"][0].update(adopts={"row": None, "outcome": None}),
    lambda e: e["table"]["resolutions"][0].update(bases=["GUESSED"]),
    lambda e: e["table"]["resolutions"][0].update(cites=[]),
    lambda e: e["table"]["resolutions"][0].pop("over"),
]


@pytest.mark.parametrize("change", BREAKS, ids=range(len(BREAKS)))
def test_a_broken_export_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    """Each break alone is noticed by the schema."""
    broken = as_json(POST)
    change(broken)
    assert not VALIDATOR.is_valid(broken)
