"""From the arguments to a reply; nothing is printed here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lenarules._version import __version__
from lenarules.cli.errors import Said, UsageError
from lenarules.cli.parser import build
from lenarules.cli.registry import COURSE, COURSE_COMMANDS, NEXT_CYCLE, PAPERS, tables_of
from lenarules.cli.replies import ANSWERED, Reply, answered, insufficient, json_text, refusal
from lenarules.cli.values import values_of
from lenarules.language.errors import InconsistentInput, InputError, InsufficientData

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from lenarules.language.table import Table
    from lenarules.verify.published import Defect


def run(arguments: Sequence[str]) -> Reply:
    """Return the reply to a command line."""
    as_json = "--json" in arguments
    try:
        return _run(build(arguments).parse_args(arguments), as_json=as_json)
    except Said as said:
        return Reply(ANSWERED, json_text({said.kind: said.text}) if as_json else said.text)
    except (UsageError, InputError, InconsistentInput) as error:
        return refusal(error, as_json=as_json)


def _run(asked: Namespace, *, as_json: bool) -> Reply:
    if asked.command == "defects":
        return _defects(_tables(asked.paper, asked.table), as_json=as_json)
    if asked.command in COURSE_COMMANDS:
        return _course_command(asked, as_json=as_json)
    return _answer(asked, as_json=as_json)


def _course_command(asked: Namespace, *, as_json: bool) -> Reply:
    from lenarules.cli import course, next_cycle

    reply = {NEXT_CYCLE: next_cycle.reply, COURSE: course.reply}[asked.command]
    return reply(asked, as_json=as_json)


def _answer(asked: Namespace, *, as_json: bool) -> Reply:
    facts = asked.function.table.facts
    try:
        decision = asked.function.ask(values_of(facts, vars(asked)))
    except InsufficientData as error:
        return insufficient(error, facts, as_json=as_json)
    return answered(decision, as_json=as_json)


def _tables(paper: str, table: str | None) -> tuple[Table, ...]:
    """Return the tables that are asked for: of a paper, or one by its id, in part or whole."""
    known = {paper: tables_of(paper) for paper in PAPERS}
    known |= {table.id: (table,) for tables in known.values() for table in tables}
    key = _key(paper, table)
    if key in known:
        return known[key]
    raise UsageError(
        f"{key!r} is no paper and no table of one; known are: {', '.join(known)}; give a paper, "
        "a paper and a table, or a whole id",
        "paper" if table is None else "table",
    )


def _key(paper: str, table: str | None) -> str:
    parts = [part.replace("-", "_") for part in (paper, table) if part is not None]
    whole = parts[-1].startswith(f"{parts[0]}.")
    return parts[-1] if whole else ".".join(parts)


def _defects(tables: Sequence[Table], *, as_json: bool) -> Reply:
    from lenarules.verify.published import defects

    found = [(table, defects(table)) for table in tables]
    if not as_json:
        return Reply(ANSWERED, "\n\n".join(_in_words(*each) for each in found))
    plain = [_plain(*each) for each in found]
    return Reply(ANSWERED, json_text({"version": __version__, "tables": plain}))


def _in_words(table: Table, found: tuple[Defect, ...]) -> str:
    heading = f"{table.id}: {table.title} ({table.cite}); defects: {len(found)}"
    return "\n\n".join([heading, *(defect.in_words() for defect in found)])


def _plain(table: Table, found: tuple[Defect, ...]) -> dict[str, Any]:
    from lenarules.language.fingerprint import fingerprint

    return {
        "table": table.id,
        "title": table.title,
        "table_hash": fingerprint(table),
        "defects": [defect.to_plain() for defect in found],
    }
