"""Names of a package that are made when they are first asked for, so that importing it is cheap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection


def later(package: str, names: Collection[str], module: str = "table") -> Callable[[str], Any]:
    """Return the ``__getattr__`` of a package that takes some names from one of its modules.

    Args:
        package: the package, ``__name__``.
        names: the names that it takes from there.
        module: the module of the package that holds them.
    """

    def found(name: str) -> Any:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{package}.{module}"), name)

    return found
