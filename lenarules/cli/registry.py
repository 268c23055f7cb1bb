"""What the command line knows: the functions and the papers, one line each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen

from lenarules import publications

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from lenarules.language.decision import Decision
    from lenarules.language.fact import Fact
    from lenarules.language.table import Table

#: The paper whose functions are the public face: their commands need no prefix.
PUBLIC_FACE = "kim_2015"


def dashed(name: str) -> str:
    """Return a name as it is written on a command line: ``renal-disease``."""
    return name.lower().replace("_", "-")


@frozen
class Function:
    """A function of a paper: the module ``publications.<paper>.<name>`` holds it with its TABLE.

    The function takes the facts of its table by keyword, each under its own name.
    """

    paper: str
    name: str

    @property
    def command(self) -> str:
        """The name of the subcommand."""
        prefix = "" if self.paper == PUBLIC_FACE else f"{dashed(self.paper)}."
        return f"{prefix}{dashed(self.name)}"

    @property
    def table(self) -> Table:
        """The table that answers."""
        table: Table = self._module.TABLE
        return table

    def default(self, fact: Fact) -> Any:
        """Return what the function takes for a request that is left out."""
        return getattr(self._module, self.name).__kwdefaults__[fact.name]

    def ask(self, values: Mapping[str, object]) -> Decision[Any]:
        """Return the answer of the function, or raise its error."""
        answer: Decision[Any] = getattr(self._module, self.name)(**values)
        return answer

    @property
    def _module(self) -> ModuleType:
        return import_module(f"lenarules.publications.{self.paper}.{self.name}")


FUNCTIONS = (
    Function("kim_2015", "starting_dose"),
    Function("kim_2015", "dex_schedule"),
    Function("kim_2015", "vte_prophylaxis"),
    Function("kim_2015", "vte_treatment"),
    Function("kim_2015", "infection_prophylaxis"),
    Function("kim_2015", "contraception"),
    Function("kim_2015", "monitoring_plan"),
    Function("kim_2015", "toxicity_action"),
    Function("van_de_donk_2012", "starting_dose"),
    Function("van_de_donk_2012", "dex_schedule"),
    Function("van_de_donk_2012", "supportive_care"),
    Function("van_de_donk_2012", "vte_prophylaxis"),
    Function("van_de_donk_2012", "monitoring_plan"),
    Function("jones_2021", "starting_dose"),
    Function("jones_2021", "vte_prophylaxis"),
    Function("jones_2021", "contraception"),
    Function("jones_2021", "toxicity_action"),
    Function("zhang_2023", "dose_restoration"),
    Function("zhang_2023", "skin_reaction"),
    Function("zhang_2023", "hepatitis_b"),
    Function("zhang_2023", "monitoring_plan"),
    Function("zhang_2023", "contraception"),
    Function("zhang_2023", "toxicity_action"),
)

#: Its table asks the facts of a state too, so that its command has options of its own.
NEXT_CYCLE_ACTION = Function("kim_2015", "next_cycle_action")

NEXT_CYCLE, COURSE = "next-cycle", "course"
#: The commands of a course of treatment, each with what it is about.
COURSE_COMMANDS = {
    NEXT_CYCLE: "what to do with lenalidomide now, at one visit in the course of treatment",
    COURSE: "the visits of one patient, answered one after the other; table and picture",
}

DEFECTS, DISAGREEMENTS, LEDGER, REGIMENS = "defects", "disagreements", "ledger", "regimens"
#: The commands that read the papers and ask no patient, each with what it is about.
READING_COMMANDS = {
    DEFECTS: "where a paper is silent or says two things at once, and what settles it",
    DISAGREEMENTS: "where two papers answer one question differently, proved, with a witness",
    LEDGER: "every actionable statement of a paper, and what became of it",
    REGIMENS: "the regimens that the papers report, as evidence; no rule reads them",
}

#: The papers that have tables.
PAPERS = publications.PAPERS


def tables_of(paper: str) -> tuple[Table, ...]:
    """Return every table of a paper, in the order of the paper."""
    tables: tuple[Table, ...] = _paper(paper).TABLES
    return tables


def rejected_of(paper: str) -> tuple[Table, ...]:
    """Return the tables of a paper that no function reads."""
    rejected: tuple[Table, ...] = getattr(_paper(paper), "REJECTED", ())
    return rejected


def _paper(paper: str) -> ModuleType:
    return import_module(f"lenarules.publications.{paper}")
