"""Whoever sees, reads and types differently: names, contrast, small screens, the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.documents.patient.built import done
from tests.documents.patient.chromium import KEYS
from tests.documents.patient.steps import ACCESS, CONTRAST, FOCUS, HELPERS, WIDTH

if TYPE_CHECKING:
    from tests.documents.patient.chromium import Browser
    from tests.documents.projects import Project


def test_every_field_has_a_name(browser: Browser, project: Project) -> None:
    """Labels, legends, descriptions and the live region are there, and nothing is guessed."""
    found = done(browser, project, ACCESS)
    assert found.pop("fields") > 20
    assert found.pop("live") == "polite"
    assert found.pop("panels") == 1
    assert not any(found.values()), found


@pytest.mark.parametrize(
    ("theme", "scheme"), [("light", "dark"), ("dark", "light"), ("auto", "light"), ("auto", "dark")]
)
def test_texts_stand_out(browser: Browser, project: Project, theme: str, scheme: str) -> None:
    """Every text, border and focus has the contrast of WCAG AA, whoever chose light or dark."""
    found = done(browser, project, CONTRAST % theme, scheme=scheme)
    assert found["texts"] > 40
    assert found["faded"] == 0
    assert found["least"] >= 4.5
    assert found["borders"] >= 3
    assert found["accent"] >= 3
    assert len(set(found["wrong"])) == 2
    chosen = scheme if theme == "auto" else theme
    assert (found["ground"] > 128) == (chosen == "light")


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_is_wider_than_the_screen(browser: Browser, project: Project, width: int) -> None:
    """With an answer and all of its sources unfolded, the page scrolls one way only."""
    found = done(browser, project, WIDTH, width=width)
    assert found["window"] == width
    assert found["page"] <= width
    assert found["beyond"] == []


def broken(browser: Browser, project: Project, breaks: str, script: str) -> Any:
    """Return what a script finds on a page on which something has been broken."""
    return done(browser, project, f"{breaks} {script}")


STYLED = """
const style = document.createElement("style");
style.textContent = `.try-a-patient %s !important; }`;
document.head.append(style);
"""


def test_what_is_faint_or_wide_or_nameless_is_noticed(browser: Browser, project: Project) -> None:
    """Each of these checks fails on a page that is broken in its own way."""
    light = CONTRAST % "light"
    pale = broken(browser, project, STYLED % ".patient-hint { color: #999", light)
    assert pale["least"] < 4.5
    faded = broken(browser, project, STYLED % ".patient-hint { opacity: 0.5", light)
    assert faded["faded"]
    bare = broken(browser, project, STYLED % "input { border-color: #ddd", light)
    assert bare["borders"] < 3
    wide = broken(browser, project, STYLED % "form { min-width: 1300px", WIDTH)
    assert wide["beyond"]
    nameless = 'all.querySelector("form label").remove();'
    assert broken(browser, project, nameless, ACCESS)["unnamed"] == 1
    skipped = 'all.querySelector("form input").tabIndex = -1;'
    assert broken(browser, project, skipped, ACCESS)["unreached"] == 1


def pressed(browser: Browser, *keys: str) -> None:
    """Press keys by their names, or type what is no name of a key."""
    for key in keys:
        browser.press(key) if key in KEYS else browser.do("Input.insertText", text=key)


def tabbed(browser: Browser) -> dict[str, Any]:
    """Press Tab, and return what has the focus then."""
    pressed(browser, "Tab")
    found: dict[str, Any] = browser.left(f"{HELPERS} {FOCUS}")
    return found


def into_the_page(browser: Browser, project: Project) -> dict[str, Any]:
    """Open the page and press Tab until something of the form has the focus."""
    browser.open((project.out / "try.html").as_uri())
    for _ in range(60):
        found = tabbed(browser)
        if found["inside"]:
            return found
    pytest.fail("Tab does not lead to the form")


def test_a_patient_by_keyboard_alone(browser: Browser, project: Project) -> None:
    """Real keys choose a table, fill it in, ask, and unfold what is folded; the focus is seen."""
    stops = [into_the_page(browser, project)]
    assert stops[0]["name"] == "try-which"
    pressed(browser, "ArrowDown")
    assert browser.left(f"{HELPERS} return panel().id;") == "try-kim_2015.dexamethasone"
    pressed(browser, "ArrowUp")
    assert browser.left(f"{HELPERS} return panel().id;") == "try-kim_2015.fig_1"
    stops.append(tabbed(browser))
    for number in ("42", "1800", "120000"):
        stops.append(tabbed(browser))
        pressed(browser, number)
    stops.append(tabbed(browser))
    pressed(browser, "ArrowUp")
    stops.append(tabbed(browser))
    assert stops[-1]["name"] == "Show the answer"
    pressed(browser, "Space")
    assert browser.left(f"{HELPERS} return title();").startswith("Lenalidomide 10 mg once daily")
    stops += [tabbed(browser) for _ in range(4)]
    assert [stop["name"] for stop in stops[-4:-2]] == ["Clear", "Limits of use"]
    assert stops[-1]["name"].startswith("Where the notes are printed")
    pressed(browser, "Enter")
    assert browser.left(f"{HELPERS} return answer.querySelector('details').open;")
    assert all(stop["seen"] for stop in stops), stops
    facts = [stop["fact"] for stop in stops if stop["fact"]]
    assert facts == ["creatinine_clearance", "anc", "platelets", "on_dialysis"]


def test_enter_asks_and_space_ticks(browser: Browser, project: Project) -> None:
    """Enter in a field asks; what is ticked, and what stands in place of a number, by Space."""
    into_the_page(browser, project)
    pressed(browser, "ArrowDown", "ArrowDown", "Tab", "Tab", "25000", "Enter")
    assert browser.left(f"{HELPERS} return title();").startswith("No answer yet")
    where = [tabbed(browser)["fact"] for _ in range(3)]
    assert where == ["zone", "complaint", "complaint"]
    pressed(browser, "Space")
    assert browser.left(f"{HELPERS} return box('complaint').querySelector(':checked').value;")


def test_a_focus_that_is_not_seen_is_noticed(browser: Browser, project: Project) -> None:
    """Where a style takes the outline away, the check of the focus says so."""
    into_the_page(browser, project)
    browser.left(f"{STYLED % ':focus-visible { outline: none'} return 0;")
    assert not tabbed(browser)["seen"]
