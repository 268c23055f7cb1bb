"""Reading the numbers that a caller passes: exact, typed, never guessed, never clamped."""

from __future__ import annotations

from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, NoReturn

from lenarules.language.errors import OutOfDomain, UnitSlip, WrongType

if TYPE_CHECKING:
    from lenarules.language.fact import Fact, Number

#: No measurement has more; a longer number could be neither printed nor stored.
_MOST_DIGITS = 1_200


def show(value: object) -> str:
    """Return a short text of any value, even one whose own text cannot be made."""
    try:
        text = str(value) if _is_number(value) else repr(value)
    except Exception:  # a foreign __repr__, or an int of more digits than Python prints
        return f"a value of type {type(value).__name__}"
    return text if len(text) <= 60 else f"{text[:57]}..."


def _is_number(value: object) -> bool:
    return type(value).__name__ in ("Decimal", "Fraction") or is_numpy_scalar(value)


def figure(value: Any) -> str:
    """Return a number with thousands separated: 50,000."""
    return f"{value:,}"


def accepted_range(fact: Number) -> str:
    """Return the domain of a number fact in words: ``0 or 10 to 100,000 cells/uL``."""
    named = [] if fact.exception is None else [fact.exception.name]
    alone = [figure(value) for value in fact.also] + named
    whole = "whole numbers " if fact.whole else ""
    between = f"{whole}{figure(fact.low)} to {figure(fact.high)} {fact.unit}".rstrip()
    return " or ".join([*alone, between])


def read_number(fact: Number, value: object) -> Any:
    """Read a number, whatever numeric type it comes in.

    Accepted are int, float, Decimal, Fraction and numpy scalars; a whole fact takes any of them
    when it has no fractional part and returns an int.
    """
    if fact.exception is not None and value is fact.exception:
        return value
    number = _plain(fact, value)
    if not _inside(fact, number) and number not in fact.also:
        _refuse_range(fact, number, value)
    _refuse_endless(fact, number)
    return _whole(fact, number, value) if fact.whole else number


def _plain(fact: Number, value: object) -> Any:
    from decimal import Decimal
    from fractions import Fraction

    if is_numpy_scalar(value):
        value = _unboxed(value)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | Fraction):
        raise WrongType(fact.name, value, _type_message(fact, value))
    if (isinstance(value, float) and (not isfinite(value))) or (
        isinstance(value, Decimal) and not value.is_finite()
    ):
        raise _out_of_domain(
            fact, value, f"={show(value)} is not a finite number", or_unknown(fact)
        )
    return _of_its_own_type(value)


def _of_its_own_type(value: Any) -> Any:
    """Return a number of a subclass as Python's own."""
    from decimal import Decimal
    from fractions import Fraction

    kind: Any = next(kind for kind in (int, float, Decimal, Fraction) if isinstance(value, kind))
    return kind(value)


def _refuse_endless(fact: Number, value: Any) -> None:
    """Refuse an exact number that could be neither printed nor stored."""
    if _digits(value) > _MOST_DIGITS:
        raise _out_of_domain(fact, value, f" has more than {_MOST_DIGITS} digits; round it")


def _digits(value: Any) -> int:
    """Return about how many digits an exact number has, written out."""
    kind = type(value).__name__
    if kind == "Fraction":
        return max(int(part).bit_length() for part in value.as_integer_ratio()) * 3 // 10
    if kind == "Decimal":
        _, digits, exponent = value.as_tuple()
        return len(digits) + abs(int(exponent))
    return 0


def _unboxed(value: Any) -> Any:
    """Return a numpy scalar as Python's own; a short float is the decimal that it prints."""
    plain = value.item()
    short = isinstance(plain, float) and not isinstance(value, float)
    return float(str(value)) if short else plain


def is_numpy_scalar(value: object) -> bool:
    """Tell a numpy number or bool by its ancestors; a duration or a date is neither."""
    kinds = {kind.__name__ for kind in type(value).__mro__ if kind.__module__ == "numpy"}
    return bool(kinds & {"number", "bool", "bool_"}) and "timedelta64" not in kinds


def _type_message(fact: Number, value: object) -> str:
    cure = "pass a number"
    if isinstance(value, str):
        cure = f"convert the text to a number in {fact.unit or 'its unit'} first"
    if isinstance(value, bool):
        cure = "a bool is not a measurement; pass a number"
    return (
        f"{fact.name}={show(value)} is of type {type(value).__name__}; {cure}; accepted: "
        f"{accepted_range(fact)}{or_unknown(fact)}"
    )


def or_unknown(fact: Fact) -> str:
    """Return what a message adds for a fact of the patient, which may be unknown."""
    return "" if fact.request else ", or None when it is unknown"


def _whole(fact: Number, number: Any, value: object) -> int:
    whole = int(number)
    if whole == number:
        return whole
    raise _out_of_domain(fact, value, f"={show(value)} is not a whole number")


def _inside(fact: Number, number: Any) -> bool:
    return bool(fact.low <= number <= fact.high)


def _refuse_range(fact: Number, number: Any, value: object) -> NoReturn:
    said = f"={show(value)} {fact.unit}".rstrip()
    hint = _slip_hint(fact, number)
    if hint:
        raise _out_of_domain(fact, value, f"{said} {hint}", kind=UnitSlip)
    cure = "; check the value and its unit"
    raise _out_of_domain(fact, value, f"{said} is out of range", cure)


def _out_of_domain(
    fact: Number, value: object, said: str, cure: str = "", kind: type[OutOfDomain] = OutOfDomain
) -> OutOfDomain:
    """Return the error of a value: what is said of the field, what is accepted, what to do."""
    accepted = accepted_range(fact)
    message = f"{fact.name}{said}; accepted: {accepted}{cure}"
    return kind(fact.name, value, message, unit=fact.unit, accepted=accepted)


def _slip_hint(fact: Number, number: Any) -> str:
    other = fact.other_unit
    if other is None or number <= 0:
        return ""
    if number < fact.low and _inside(fact, number * other.factor):
        return (
            f"is too low for {fact.unit} and plausible in {other.name}: multiply by "
            f"{figure(other.factor)} to convert {other.name} to {fact.unit}{_really_so_low(fact)}"
        )
    for power in (1, 2):
        divisor = other.factor**power
        if number > fact.high and fact.low * divisor <= number <= fact.high * divisor:
            return (
                f"is too high for {fact.unit} and plausible as {figure(divisor)} times too much: "
                f"divide by {figure(divisor)}, or convert from the unit of the laboratory once only"
            )
    return ""


def _really_so_low(fact: Number) -> str:
    """Return what a message adds where 0 stands for what is below the range."""
    return f"; a count that is really below {figure(fact.low)} is passed as 0" if fact.also else ""


def unit_in_doubt(fact: Number, number: Any) -> bool:
    """Tell whether an accepted count would also be accepted if it were in the other unit."""
    other = fact.other_unit
    return (
        other is not None
        and not isinstance(number, Enum)
        and number >= fact.low
        and number * other.factor < fact.high
    )
