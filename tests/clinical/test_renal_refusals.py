"""Renal function: what is refused, and what the messages say."""

from fractions import Fraction
from typing import Any

import pytest

from lenarules.clinical.renal import Sex, cockcroft_gault, mdrd
from lenarules.language.codec import from_plain, to_plain
from lenarules.language.errors import InputError, InsufficientData, OutOfDomain, UnitSlip, WrongType
from tests.clinical.patients import by_cockcroft_gault, by_mdrd


@pytest.mark.parametrize("compute", [by_cockcroft_gault, by_mdrd])
@pytest.mark.parametrize(
    ("creatinine", "unit", "elsewhere"),
    [
        (88, "mg/dL", "88 would be in range in mg/L or umol/L"),
        (1_000, "mg/dL", "1000 would be in range in umol/L"),
        (34, "mg/dL", "34 would be in range in mg/L or umol/L"),
        (1.2, "umol/L", "1.2 would be in range in mg/dL or mg/L or mmol/L"),
        (0.088, "mg/dL", "0.088 would be in range in mmol/L"),
        (88, "mmol/L", "88 would be in range in mg/L or umol/L"),
    ],
)
def test_a_creatinine_in_the_wrong_unit_is_refused_with_the_likely_one(
    compute: Any, creatinine: Any, unit: str, elsewhere: str
) -> None:
    """A number that is plausible in another unit only is refused, and the unit is named."""
    with pytest.raises(UnitSlip) as caught:
        compute(creatinine=creatinine, unit=unit)
    assert str(caught.value).startswith(f"creatinine={creatinine!r} {unit} is ")
    assert "out of range; accepted: " in str(caught.value)
    assert str(caught.value).endswith(f"check the value and its unit: {elsewhere}")
    assert (caught.value.field, caught.value.value) == ("creatinine", creatinine)


@pytest.mark.parametrize(
    ("facts", "parts"),
    [
        ({"creatinine": 0}, ["creatinine=0 mg/dL is 0.0 umol/L", "10 to 3,000 umol/L"]),
        ({"creatinine": -1}, ["creatinine=-1 mg/dL", "accepted: 0 to 34 mg/dL"]),
        ({"creatinine": 5_000, "unit": "umol/L"}, ["creatinine=5000", "10 to 3,000 umol/L"]),
        ({"creatinine": float("nan")}, ["creatinine=nan", "finite", "0 to 34 mg/dL"]),
        ({"unit": "mg"}, ["unit='mg'", "accepted: mg/dL, mg/L, umol/L, mmol/L"]),
        ({"age": 17}, ["age=17 years", "whole numbers 18 to 120 years"]),
        ({"age": 60.5}, ["age=60.5 is not a whole number"]),
        ({"weight_kg": 70_000}, ["weight_kg=70000 kg", "accepted: 20 to 500 kg"]),
    ],
)
def test_values_out_of_range_are_refused(facts: dict[str, Any], parts: list[str]) -> None:
    """Field, value, unit and accepted range stand in the message; no other unit is suggested."""
    with pytest.raises(OutOfDomain) as caught:
        by_cockcroft_gault(**facts)
    assert all(part in str(caught.value) for part in parts)
    assert not isinstance(caught.value, UnitSlip)


@pytest.mark.parametrize(("creatinine", "inside"), [(9.99, False), (10, True), (3_000, True)])
def test_the_ends_of_the_range_of_creatinine(creatinine: float, inside: bool) -> None:
    """10 and 3,000 umol/L are read, and what lies outside is not."""
    if inside:
        assert by_cockcroft_gault(creatinine=creatinine, unit="umol/L") > 0
        assert by_cockcroft_gault(creatinine=Fraction(creatinine) / Fraction("88.4")) > 0
    else:
        with pytest.raises(OutOfDomain, match="accepted: 10 to 3,000 umol/L"):
            by_cockcroft_gault(creatinine=creatinine, unit="umol/L")


@pytest.mark.parametrize(
    ("facts", "part"),
    [
        ({"creatinine": "1.2"}, "convert the text to a number in mg/dL first"),
        ({"creatinine": True}, "a bool is not a measurement"),
        ({"unit": None}, "unit=None is no text"),
        ({"sex": "male"}, "sex: 'male' is not accepted; pass one of Sex.FEMALE, Sex.MALE"),
        ({"black": 1}, "black=1 is of type int; accepted: True or False"),
    ],
)
def test_values_of_another_type_are_refused(facts: dict[str, Any], part: str) -> None:
    """Text, bool for a number, number for a bool and text for an enumeration are refused."""
    with pytest.raises(WrongType) as caught:
        by_mdrd(**facts)
    assert part in str(caught.value)
    assert isinstance(caught.value, InputError)


@pytest.mark.parametrize("name", ["age", "weight_kg", "creatinine", "sex"])
def test_an_unknown_fact_gives_no_clearance(name: str) -> None:
    """None is no value: the error names the fact and says where None belongs."""
    with pytest.raises(InsufficientData, match=rf"{name} is unknown \(None\)") as caught:
        by_cockcroft_gault(**{name: None})
    assert caught.value.needed == (name,)


@pytest.mark.parametrize("name", ["age", "creatinine", "sex", "black"])
def test_an_unknown_fact_gives_no_rate(name: str) -> None:
    """None is no value, and an unknown coefficient is not read as "no"."""
    with pytest.raises(InsufficientData, match=rf"{name} is unknown \(None\)"):
        by_mdrd(**{name: None})


@pytest.mark.parametrize("compute", [cockcroft_gault, mdrd])
def test_no_fact_has_a_default(compute: Any) -> None:
    """Leaving everything out is an error of Python itself."""
    with pytest.raises(TypeError, match="missing"):
        compute()


@pytest.mark.parametrize("sex", Sex)
def test_sex_can_be_stored(sex: Sex) -> None:
    """A sex is written to plain JSON and read back."""
    assert from_plain(to_plain(sex)) is sex
