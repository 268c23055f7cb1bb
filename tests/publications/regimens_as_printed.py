"""A small reader of the printed schedule of a regimen: the drug lines that it says.

A schedule is divided by semicolons. What a line carries word for word (``when``, ``frequency``)
is taken out; every digit of the rest belongs to a phrase of the grammar, or the text is not
understood.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lenarules.clinical.drugs import Drug

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from lenarules.clinical.regimens import DrugLine, Regimen

LEN, DEX = Drug.LENALIDOMIDE, Drug.DEXAMETHASONE
RD = (LEN, DEX)
VRD, KRD = (Drug.BORTEZOMIB, *RD), (Drug.CARFILZOMIB, *RD)
WORDS = {
    "len": LEN,
    "dex": DEX,
    "doxo": Drug.DOXORUBICIN,
    "pld": Drug.PEGYLATED_LIPOSOMAL_DOXORUBICIN,
    "vcr": Drug.VINCRISTINE,
    "cyclo": Drug.CYCLOPHOSPHAMIDE,
    "pred": Drug.PREDNISONE,
    "bort": Drug.BORTEZOMIB,
    "mel": Drug.MELPHALAN,
    "thal": Drug.THALIDOMIDE,
    "car": Drug.CARFILZOMIB,
    **{drug.value: drug for drug in Drug},
}
#: Combinations, told by their case; a name that names no further drug has none.
COMBINATIONS: dict[str, tuple[Drug, ...]] = {
    "RD-R": (),
    "RD": RD,
    "Rd": RD,
    "R": (LEN,),
    "VRD": VRD,
    "KRD": KRD,
    "IRD": (Drug.IXAZOMIB, *RD),
    "Dara": (Drug.DARATUMUMAB,),
    "MPT": (Drug.MELPHALAN, Drug.PREDNISONE, Drug.THALIDOMIDE),
}
COUNTS = {"four": 4, "nine": 9}
UNIT = r"(mg/m2|mg/kg|mg)?(?:/day)?"
COUNT = r"(\d+|four|nine)"
NAMES = re.compile(
    rf"\b(?:({'|'.join(sorted(COMBINATIONS, key=len, reverse=True))})"
    rf"|((?i:{'|'.join(sorted(WORDS, key=len, reverse=True))})))\b"
)
Line = tuple[Any, ...]


def number(text: str) -> int:
    """Read a count in figures or in words."""
    return COUNTS.get(text) or int(text)


def figure(text: str) -> int | Decimal:
    """Read a dose."""
    return Decimal(text) if "." in text else int(text)


def drugs_in(text: str) -> tuple[Drug, ...]:
    """Return the drugs that a text names, each once."""
    named = (
        COMBINATIONS[match[1]] if match[1] else (WORDS[match[2].lower()],)
        for match in NAMES.finditer(text)
    )
    return tuple(dict.fromkeys(drug for drugs in named for drug in drugs))


def days_of(text: str) -> tuple[int, ...]:
    """Read a list of days and spans of days."""
    ends = [part.split("-") for part in re.findall(r"[\d-]+", text)]
    return tuple(day for end in ends for day in range(int(end[0]), int(end[-1]) + 1))


def first_cycles(count: str) -> tuple[int, int | None]:
    """Return the first cycles, so many of them."""
    return 1, number(count)


def dose_of(low: str, joint: str | None, high: str | None, unit: str | None) -> Line:
    """Return figures, unit, and whether they are the ends of a range."""
    return tuple(figure(part) for part in (low, high) if part), unit, joint == "-"


#: The phrases in the order in which they are read: what each gives, and how.
PHRASES: list[tuple[str, Callable[..., dict[str, Any]]]] = [
    (
        r"(\d+) days, followed by 1 week rest",
        lambda n: {"days": days_of(f"1-{n}"), "cycle": int(n) + 7},
    ),
    (
        rf"for the first {COUNT} (\d)-week cycles",
        lambda n, weeks: {"cycles": first_cycles(n), "cycle": int(weeks) * 7},
    ),
    (rf"for the first {COUNT} cycles", lambda n: {"cycles": first_cycles(n)}),
    (r"\bcycles (\d+)-(\d+)", lambda a, b: {"cycles": (int(a), int(b))}),
    (rf"\b[Aa]fter {COUNT} cycles", lambda n: {"cycles": (number(n) + 1, None)}),
    (rf"\b{COUNT} cycles of", lambda n: {"cycles": first_cycles(n)}),
    (rf"\bfor {COUNT} cycles", lambda n: {"cycles": first_cycles(n)}),
    (r"(\d+)(?:-day|d) cycles?\b", lambda n: {"cycle": int(n)}),
    (r"lasted (\d+) days", lambda n: {"cycle": int(n)}),
    (r"\bdays? (\d(?:[\d, and-]*\d)?)", lambda text: {"days": days_of(text)}),
    (r"\b(\d+) ?d(?:ay)?\b", lambda n: {"days": days_of(f"1-{n}")}),
    (
        rf"(\d[\d.]*)(?: ?mg)?(-| or | and )(\d[\d.]*) ?{UNIT}",
        lambda *found: {"dose": dose_of(*found)},
    ),
    (rf"(\d[\d.]*)()() ?{UNIT}", lambda *found: {"dose": dose_of(*found)}),
]


def phrases_in(text: str) -> dict[str, Any]:
    """Return what the phrases of a clause say; every digit is accounted for."""
    rest, found = text, dict[str, Any]()
    for pattern, says in PHRASES:
        for match in re.finditer(pattern, rest):
            found |= says(*match.groups())
        rest = re.sub(pattern, "...", rest)
    assert not re.search(r"\d", rest), f"not understood: {rest!r} in {text!r}"
    return found


def read(regimen: Regimen) -> list[Line]:
    """Return the lines of a printed schedule: drug, dose, days, cycle, cycles, route."""
    text = regimen.printed.removeprefix(f"{regimen.dose_level}: ")
    assert "MTD" not in text, f"{regimen.id}: the level is not in dose_level"
    return Schedule(regimen.drugs).read(text)


class Schedule:
    """The clauses of a schedule in their order, each knowing what came before it."""

    def __init__(self, lines: Iterable[DrugLine]) -> None:
        parts = {part for line in lines for part in (*line.when.split(", "), line.frequency)}
        self.words = sorted(parts - {""}, key=len, reverse=True)
        self.drugs: tuple[Drug, ...] = (LEN,)
        self.stage: list[dict[str, Any]] = []
        self.done: list[Line] = []
        self.cycles: Any = None
        self.route = ""

    def read(self, text: str) -> list[Line]:
        """Return every line; a schedule that names nothing is one of lenalidomide."""
        self.route = "oral" if re.search("fully oral|complete oral", text) else ""
        text = re.sub(r"; (thereafter|then) ", r", \1 ", text.removeprefix("fully oral: "))
        for segment in text.split("; "):
            self.segment(segment)
        self.close()
        return self.done or [(LEN, None, (), None, None, "")]

    def segment(self, segment: str) -> None:
        """Read one segment; a heading, or what follows a number of cycles, opens a stage."""
        head, colon, body = segment.partition(": ")
        if colon:
            self.close()
            self.cycles = phrases_in(self.bare(head)).get("cycles")
        if followed := re.match(r"(\w+) cycles, followed by ", segment):
            last = COUNTS[followed[1].lower()]
            self.close((1, last))
            self.cycles = last + 1, None
        self.clauses(body or re.sub(r".*followed by (?=Len)", "", segment))

    def clauses(self, body: str) -> None:
        """Read the clauses of a segment; of alternatives, the last one prints the days of all."""
        pieces = re.split(r", (?:thereafter|then) ", body)
        for piece in pieces:
            alternatives = [self.clause(part) for part in piece.split(") or ")]
            days = [line.get("days") for lines in alternatives for line in lines][-1:]
            for line in (line for lines in alternatives for line in lines):
                self.stage.append({"days": days[0]} | line if days[0] else line)
            if len(pieces) > 1:
                self.cycles = self.later()
        self.cycles = None if len(pieces) > 1 else self.cycles

    def later(self) -> tuple[int, int | None] | None:
        """Return the cycles after those of the line before, where it names its last."""
        first, last = (self.stage[-1:] or [{}])[0].get("cycles") or (None, None)
        return (last + 1, None) if first and last else None

    def clause(self, text: str) -> list[dict[str, Any]]:
        """Return what one clause says of each drug that it names, or of the drugs before it."""
        said, named = phrases_in(self.bare(text)), drugs_in(text)
        self.drugs = named or self.drugs
        if not named and "dose" not in said:
            return []
        route = "oral" if re.search(r"\b(po|oral)\b", text) else self.route
        return [{"drug": drug, "cycles": self.cycles, "route": route} | said for drug in self.drugs]

    def bare(self, text: str) -> str:
        """Return a text without the words that the lines carry."""
        for word in self.words:
            text = re.sub(rf"(?<!\w)(?i:{re.escape(word)})(?!\w)", "...", text)
        return re.sub(r"\bCD38\b", "...", text)

    def close(self, cycles: tuple[int, int] | None = None) -> None:
        """End a stage: the one length of cycle that it prints is that of its doses and days."""
        lengths = {line["cycle"] for line in self.stage if "cycle" in line}
        assert len(lengths) <= 1
        for line in self.stage:
            dose, days = line.get("dose"), line.get("days", ())
            shared = max(lengths, default=None) if dose or days else line.get("cycle")
            span = line["cycles"] or cycles
            self.done.append((line["drug"], dose, days, shared, span, line["route"]))
        self.stage = []


def as_line(line: DrugLine) -> Line:
    """Return a drug line in the form in which the reader gives it."""
    dose = line.dose
    said = (dose.figures, dose.unit.value if dose.unit else None, dose.is_range) if dose else None
    span = (line.cycles.first, line.cycles.last) if line.cycles else None
    route = line.route.value if line.route else ""
    return line.drug, said, line.days, line.cycle_days, span, route


def agrees(regimen: Regimen) -> bool:
    """Tell whether the drug lines say what is printed, and nothing else."""
    words = [part for line in regimen.drugs for part in (*line.when.split(", "), line.frequency)]
    if not all(word.lower() in regimen.printed.lower() for word in words):
        return False
    read_lines, lines = read(regimen), [as_line(line) for line in regimen.drugs]
    return list(dict.fromkeys(read_lines)) == list(dict.fromkeys(lines))
