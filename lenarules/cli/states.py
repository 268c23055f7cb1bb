"""Where a treatment stands, from the options that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lenarules.cli.errors import UsageError
from lenarules.cli.files import read_text
from lenarules.cli.values import accepted, value_of
from lenarules.language.errors import StoredAnswerError
from lenarules.language.fact import Category
from lenarules.language.reading import show
from lenarules.publications.kim_2015.next_cycle_action.ladder import HIGHEST, Rung
from lenarules.publications.kim_2015.next_cycle_action.state import TreatmentState

if TYPE_CHECKING:
    from argparse import Namespace

START_DOSE = Category(
    "start_dose", "dose of a treatment that starts", Rung, usual=HIGHEST, request=True
)


def state_of(asked: Namespace) -> TreatmentState:
    """Return the state that ``--state`` holds, or the start with ``--start-dose``.

    Raises:
        UsageError: neither or both are given, or the file holds no state.
        WrongType: there is no such dose.
    """
    if (asked.state is None) is (asked.start_dose is None):
        given = "neither" if asked.state is None else "both"
        raise UsageError(
            f"{given} of --state and --start-dose: give --start-dose for a treatment that starts "
            f"({accepted(START_DOSE)}), or --state with a file that holds the state of the last "
            "answer",
            "state",
        )
    if asked.state is not None:
        return _stored(asked.state)
    return TreatmentState.start(value_of(START_DOSE, asked.start_dose).value)


def _stored(path: str) -> TreatmentState:
    text = read_text(path, "--state")
    try:
        return TreatmentState.from_json(text)
    except StoredAnswerError as error:
        raise UsageError(
            f"--state {show(path)}: {error}; give a file that --next-state or "
            "TreatmentState.to_json wrote",
            "state",
        ) from error
