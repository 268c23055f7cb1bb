"""The extra that pictures need, and the error where it is not installed."""

from __future__ import annotations

from lenarules.language.errors import LenarulesError


class MissingExtra(LenarulesError, ImportError):
    """What draws is not installed; the message says how to install it."""


def require_matplotlib() -> None:
    """Refuse to draw where matplotlib is not installed.

    Raises:
        MissingExtra: it is not.
    """
    try:
        import matplotlib  # noqa: F401 - whether it is there
    except ImportError as error:
        raise MissingExtra(
            'a picture needs matplotlib; install it with: pip install "lenarules[pictures]"'
        ) from error
