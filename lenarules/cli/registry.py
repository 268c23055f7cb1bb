"""What the command line knows: the functions and the papers, one line each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen

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
)

#: Its table asks the facts of a state too, so that its command has options of its own.
NEXT_CYCLE_ACTION = Function("kim_2015", "next_cycle_action")

NEXT_CYCLE, COURSE = "next-cycle", "course"
#: The commands of a course of treatment, each with what it is about.
COURSE_COMMANDS = {
    NEXT_CYCLE: "what to do with lenalidomide now, at one visit in the course of treatment",
    COURSE: "the visits of one patient, answered one after the other; table and picture",
}

PAPERS = ("kim_2015",)


def tables_of(paper: str) -> tuple[Table, ...]:
    """Return every table of a paper, in the order of the paper."""
    tables: tuple[Table, ...] = import_module(f"lenarules.publications.{paper}").TABLES
    return tables
