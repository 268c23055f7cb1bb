"""The command line, asked as a shell asks it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from lenarules.__main__ import main

if TYPE_CHECKING:
    import pytest

STARTING_DOSE = {
    "--creatinine-clearance": "42",
    "--anc": "1800",
    "--platelets": "120000",
    "--dialysis": "no",
}
DEX_SCHEDULE = {"--age": "70", "--cycle": "1", "--indications": "none"}
VTE_PROPHYLAXIS = {
    "--platelets": "150000",
    "--creatinine-clearance": "80",
    "--dialysis": "no",
    "--dexamethasone-mg-per-cycle": "160",
    "--cycle": "2",
    "--months-since-vte": "never",
    "--immobilised": "no",
    "--age": "78",
    "--ecog": "1",
    "--bmi": "24.5",
    "--erythropoietin": "no",
    "--comorbidities": "none",
}
PATIENTS = {
    "starting-dose": STARTING_DOSE,
    "dex-schedule": DEX_SCHEDULE,
    "vte-prophylaxis": VTE_PROPHYLAXIS,
}


class Said(NamedTuple):
    """What a command line gave back."""

    status: int
    out: str
    err: str

    @property
    def plain(self) -> Any:
        """Standard output, read as JSON."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """The error that standard output holds as JSON."""
        error: dict[str, Any] = self.plain["error"]
        return error


def say(capsys: pytest.CaptureFixture[str], *arguments: str) -> Said:
    """Run a command line in this process."""
    capsys.readouterr()
    status = main(arguments)
    return Said(status, *capsys.readouterr())


def words(command: str, **changes: str | None) -> list[str]:
    """Return the arguments for a usual patient with changes by option; None leaves one out."""
    options: dict[str, str | None] = dict(PATIENTS[command])
    options |= {f"--{name.replace('_', '-')}": value for name, value in changes.items()}
    given = ((name, value) for name, value in options.items() if value is not None)
    return [command, *(part for pair in given for part in pair)]
