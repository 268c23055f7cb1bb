"""The public face: what it names, how it is called, and that all of it is documented."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

import lenarules

FUNCTIONS = {
    "starting_dose": ("creatinine_clearance", "anc", "platelets", "on_dialysis"),
    "dex_schedule": ("age", "cycle", "indications", "regimen", "level"),
    "vte_prophylaxis": (
        "platelets",
        "creatinine_clearance",
        "on_dialysis",
        "dexamethasone_mg_per_cycle",
        "cycle",
        "months_since_vte",
        "immobilised",
        "age",
        "ecog",
        "bmi",
        "erythropoietin",
        "comorbidities",
    ),
}
REQUESTS = {"regimen", "level"}


def test_names_are_exported_and_sorted() -> None:
    """``__all__`` holds every public name, sorted, and nothing that is not there."""
    assert lenarules.__all__ == sorted(
        lenarules.__all__, key=lambda n: (n.islower(), not n.isupper(), n)
    )
    assert all(hasattr(lenarules, name) for name in lenarules.__all__)


@pytest.mark.parametrize("name", [name for name in lenarules.__all__ if name != "__version__"])
def test_every_public_name_is_documented(name: str) -> None:
    """Every public class and function has a docstring of its own."""
    public: Any = getattr(lenarules, name)
    assert inspect.getdoc(public if callable(public) else type(public))


@pytest.mark.parametrize(("name", "arguments"), FUNCTIONS.items())
def test_arguments_are_keywords_without_defaults(name: str, arguments: tuple[str, ...]) -> None:
    """Each argument is keyword-only; no clinical fact has a default, only requests have."""
    parameters = inspect.signature(getattr(lenarules, name)).parameters
    assert tuple(parameters) == arguments
    for parameter in parameters.values():
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        assert (parameter.default is not inspect.Parameter.empty) is (parameter.name in REQUESTS)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_docstrings_name_arguments_errors_and_source(name: str) -> None:
    """Each docstring gives the arguments with units or ranges, the errors and the source."""
    text = inspect.getdoc(getattr(lenarules, name)) or ""
    for heading in ("Args:", "Returns:", "Raises:", "Source:", "Example:"):
        assert heading in text
    assert all(f"    {argument}: " in text for argument in FUNCTIONS[name])


def test_errors_share_one_base() -> None:
    """Whatever is raised on purpose is a ``LenarulesError``."""
    for name in ("InconsistentInput", "InputError", "InsufficientData", "OutOfDomain", "UnitSlip"):
        assert issubclass(getattr(lenarules, name), lenarules.LenarulesError)
    assert issubclass(lenarules.UnitSlip, lenarules.OutOfDomain)
    assert issubclass(lenarules.OutOfDomain, ValueError)
    assert issubclass(lenarules.WrongType, TypeError)


def test_refer_has_neither_dose_nor_kind() -> None:
    """``Refer`` cannot be mistaken for an answer with a dose or a kind."""
    refer = lenarules.Refer("what to do?")
    assert not hasattr(refer, "dose")
    assert not hasattr(refer, "kind")


def test_version_is_the_packages_own() -> None:
    """The version that answers carry is the version that is installed."""
    from importlib.metadata import version

    assert lenarules.__version__ == version("lenarules")
