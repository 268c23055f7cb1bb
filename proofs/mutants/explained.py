"""Why a survivor survives: each one whose edit no claim of the papers can hold, with the reason.

A key is the id of a mutant; ``*`` stands for any text.
"""

from __future__ import annotations

import re

EXPLAINED: dict[str, str] = {
    "jones_2021.table_2 row platelets.subsequent.interrupt: [5] platelets < 30000 one float down": (
        "For one value, the last float below 30,000, the row is no longer listed beside the other "
        "row that holds there; the answer is the same hold. The transcription of a course says "
        "what is necessary for a row, not what is enough."
    ),
    "jones_2021.table_2 row renal.end_stage: [8] without 0: dose = DAILY_15_MG": (
        "The ceiling for end-stage renal failure still takes 15 mg down to the same dose; the row "
        "is no longer listed with it, or the basis is OVERRIDE instead of OVERLAP. The "
        "transcription of a course says what is necessary for a row, not what is enough."
    ),
}


def is_meant(key: str, mutant: str) -> bool:
    """Tell whether a key means a mutant."""
    return re.fullmatch(".*".join(map(re.escape, key.split("*"))), mutant) is not None


def reason_for(mutant: str) -> str:
    """Return why a mutant survives, or nothing where that is not explained."""
    return next((reason for key, reason in EXPLAINED.items() if is_meant(key, mutant)), "")
