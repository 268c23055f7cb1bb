"""One browser, and one page, for all tests of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.documents.patient.built import EXTENSIONS, PAGES
from tests.documents.patient.chromium import Browser, found_chromium, started
from tests.documents.projects import Project

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Start Chromium, and end it after the last test; without Chromium the test is skipped."""
    made = started(found_chromium(), tmp_path_factory.mktemp("chromium"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Build a page with four tables, and the page of each."""
    return Project(tmp_path_factory.mktemp("try"), PAGES, EXTENSIONS, html_theme="furo")
