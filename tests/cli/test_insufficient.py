"""Insufficient data: status 3, what is needed, what is possible, what all agree on."""

from __future__ import annotations

import pytest

from lenarules import InsufficientData, StartingDose, starting_dose
from lenarules.cli.replies import INSUFFICIENT, insufficient
from lenarules.language.codec import from_plain
from tests.cli import say, words

Capture = pytest.CaptureFixture[str]

UNKNOWN_KIDNEYS = words("starting-dose", creatinine_clearance="unknown", dialysis="unknown")


def raised() -> InsufficientData:
    """Return the error of the function for the patient of ``UNKNOWN_KIDNEYS``."""
    with pytest.raises(InsufficientData) as info:
        starting_dose(creatinine_clearance=None, anc=1_800, platelets=120_000, on_dialysis=None)
    return info.value


def test_the_text_has_a_line_for_each_possible_outcome(capsys: Capture) -> None:
    """Needed options, one line an outcome with its condition, and what all agree on."""
    said = say(capsys, *UNKNOWN_KIDNEYS)
    needed, *possible, heading, agreed = said.err.splitlines()
    assert (said.status, said.out) == (3, "")
    assert needed == (
        "needed: the answer still depends on --creatinine-clearance (creatinine clearance), "
        "--dialysis (on dialysis)"
    )
    assert [line.split(":")[0] for line in possible] == [
        f"if {each.condition}" for each in raised().possible
    ]
    assert "if on dialysis: Lenalidomide 5 mg once daily, days 1-21 of 28; " in said.err
    assert (heading, agreed[:12]) == ("all agree on:", "  cautions: ")


def test_json_holds_the_error_without_loss(capsys: Capture) -> None:
    """Needed, possible and agreed read back equal to what the function raises."""
    said = say(capsys, *UNKNOWN_KIDNEYS, "--json")
    error = raised()
    assert (said.status, said.err) == (3, "")
    assert said.error["type"] == "InsufficientData"
    assert (said.error["field"], said.error["message"]) == (None, str(error))
    assert said.error["needed"] == list(error.needed)
    assert from_plain(said.error["possible"]) == error.possible
    agreed = {name: from_plain(value) for name, value in said.error["agreed"].items()}
    assert agreed == error.agreed


def test_fields_on_which_all_agree_are_said_in_words(capsys: Capture) -> None:
    """Numbers and members are written as an answer writes them."""
    said = say(capsys, *words("dex-schedule", age="unknown", indications="pain"))
    agreed = said.err.split("all agree on:\n")[1]
    assert agreed.startswith("  cycle days: 28\n  strength: should\n  options: spinal cord")


def test_an_absent_permission_on_which_all_agree_is_said(capsys: Capture) -> None:
    """A field that is None in every possible outcome is agreed to be none."""
    said = say(capsys, *words("starting-dose", creatinine_clearance="55", dialysis="unknown"))
    assert "\n  escalation: none\n" in said.err


def test_a_flag_on_which_all_agree_is_said(capsys: Capture) -> None:
    """A field that is false in every possible outcome is agreed to be no."""
    said = say(capsys, *words("starting-dose", creatinine_clearance="unknown"))
    assert "\n  after dialysis: no\n" in said.err


def test_nothing_agreed_is_said(capsys: Capture) -> None:
    """Where the possible outcomes share nothing, the text says so."""
    line = words("vte-prophylaxis", platelets="unknown", dexamethasone_mg_per_cycle="480")
    assert say(capsys, *line).err.endswith("all agree on:\n  nothing\n")


def test_what_follows_later_is_agreed_on(capsys: Capture) -> None:
    """What is no text, number or member of its own is said part by part."""
    line = words(
        "vte-prophylaxis", creatinine_clearance="unknown", dexamethasone_mg_per_cycle="480"
    )
    said = say(capsys, *line).err
    assert "  then: kind aspirin; regimens aspirin 100 mg daily; condition cycle > 4" in said
    assert "kind none; regimens none; condition cycle > 4" in said


def test_days_on_which_all_agree_keep_their_order(capsys: Capture) -> None:
    """A tuple is said in its own order."""
    line = words("dex-schedule", age="60", indications="unknown")
    assert "\n  days: 1, 2, 3, 4, 15, 16, 17, 18\n" in say(capsys, *line).err


def test_doses_and_options_on_which_all_agree_are_said() -> None:
    """A dose is said in its own words and a printed option as it is printed."""
    answer = starting_dose(creatinine_clearance=42, anc=1_800, platelets=120_000, on_dialysis=False)
    assert isinstance(answer.outcome, StartingDose)
    option = answer.outcome.escalation
    assert option is not None
    agreed = {"dose": answer.outcome.dose, "options": (option,), "monitoring": frozenset()}
    error = InsufficientData("", needed=(), possible=(), agreed=agreed)
    reply = insufficient(error, (), as_json=False)
    assert (reply.status, reply.on_stderr) == (INSUFFICIENT, True)
    assert reply.text.endswith(
        f"  dose: {answer.outcome.dose}\n  options: {option.printed}\n  monitoring: none"
    )
