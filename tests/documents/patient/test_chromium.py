"""Where no Chromium is found, tests are skipped; where it is said to be there, they fail."""

from __future__ import annotations

import pytest

from tests.documents.patient.chromium import NEEDED, found_chromium


def test_without_chromium_tests_are_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason says what to install."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv(NEEDED, raising=False)
    with pytest.raises(pytest.skip.Exception, match="install the package chromium"):
        found_chromium()


def test_where_chromium_is_needed_nothing_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable that the checks of the project set turns the skip into a failure."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv(NEEDED, "1")
    with pytest.raises(pytest.fail.Exception, match=f"{NEEDED} is set"):
        found_chromium()
