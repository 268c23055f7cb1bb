"""Where notes, readings and so on depart from their second transcription: what stands, and why.

The transcription was made without a look at the tables. What differed was read in the paper and in
the readings that are settled; where the table stands, it says here what stands and for what reason,
and the table is held to that instead.
"""

from __future__ import annotations

from typing import Any

from tests.against_print.departures_beside_rows import (
    jones_2021_course,
    kim_2015_course,
    of_one_call,
)

#: By table and part: what stands instead of the transcription, and why.
DEPARTURES: dict[str, dict[str, dict[str, Any]]] = {
    **jones_2021_course.DEPARTURES,
    **kim_2015_course.DEPARTURES,
    **of_one_call.DEPARTURES,
}
