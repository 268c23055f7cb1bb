"""Where no Chromium is found, tests are skipped; where it is said to be there, they fail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.documents.patient.chromium import NEEDED, Browser, found_chromium, started

if TYPE_CHECKING:
    from pathlib import Path


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


def test_a_browser_that_opens_no_page_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A program that ends at once is no Chromium: the tests are skipped, or fail where needed."""
    monkeypatch.delenv(NEEDED, raising=False)
    with pytest.raises(pytest.skip.Exception, match="opens no page"):
        started("/bin/true", tmp_path)
    monkeypatch.setenv(NEEDED, "1")
    with pytest.raises(pytest.fail.Exception, match="opens no page"):
        started("/bin/true", tmp_path)


def test_a_page_that_is_not_there_is_no_empty_page(browser: Browser, tmp_path: Path) -> None:
    """What cannot be opened is an error, so that nothing is tested on an error page."""
    with pytest.raises(ConnectionError, match="cannot be opened"):
        browser.open((tmp_path / "nothing.html").as_uri())
