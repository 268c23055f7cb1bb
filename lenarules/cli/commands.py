"""From the arguments to a reply; nothing is printed here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from lenarules.cli.errors import Said, UsageError
from lenarules.cli.parser import build
from lenarules.cli.registry import COURSE_COMMANDS, PUBLIC_FACE, READING_COMMANDS, dashed
from lenarules.cli.replies import ANSWERED, Reply, answered, insufficient, json_text, refusal
from lenarules.cli.values import values_of
from lenarules.language.errors import InconsistentInput, InputError, InsufficientData

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence


def run(arguments: Sequence[str]) -> Reply:
    """Return the reply to a command line."""
    as_json = "--json" in arguments
    known = [_without_prefix(arguments[0]), *arguments[1:]] if arguments else []
    try:
        return _run(build(known).parse_args(known), as_json=as_json)
    except Said as said:
        return Reply(ANSWERED, json_text({said.kind: said.text}) if as_json else said.text)
    except (UsageError, InputError, InconsistentInput) as error:
        return refusal(error, as_json=as_json)


def _without_prefix(command: str) -> str:
    """Return a command of the public face, which may be given with its paper as well."""
    return command.removeprefix(f"{dashed(PUBLIC_FACE)}.")


def _run(asked: Namespace, *, as_json: bool) -> Reply:
    if asked.command in COURSE_COMMANDS or asked.command in READING_COMMANDS:
        module = import_module(f"lenarules.cli.{asked.command.replace('-', '_')}")
        reply: Reply = module.reply(asked, as_json=as_json)
        return reply
    return _answer(asked, as_json=as_json)


def _answer(asked: Namespace, *, as_json: bool) -> Reply:
    facts = asked.function.table.facts
    try:
        decision = asked.function.ask(values_of(facts, vars(asked)))
    except InsufficientData as error:
        return insufficient(error, facts, as_json=as_json)
    return answered(decision, as_json=as_json)
