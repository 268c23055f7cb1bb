"""Names of a package that are made when they are first asked for."""

from __future__ import annotations

import pytest

import lenarules
from lenarules.language.later import later
from lenarules.publications import kim_2015


def test_a_name_comes_from_the_module_that_holds_it() -> None:
    """What is asked for is taken from the module; another name is none of the package's."""
    found = later("lenarules.language", ("Table",))
    assert found("Table").__name__ == "Table"
    with pytest.raises(AttributeError, match="has no attribute 'Chair'"):
        found("Chair")


@pytest.mark.parametrize("package", [lenarules, kim_2015], ids=lambda each: each.__name__)
def test_a_package_refuses_a_name_that_it_has_not(package: object) -> None:
    """A slip in a name is an AttributeError that names package and attribute."""
    with pytest.raises(AttributeError, match="has no attribute 'Chair'"):
        getattr(package, "Chair")  # noqa: B009 - the name is wrong on purpose
