"""The form in which a patient is described: a field for each fact, as HTML.

A field that is left as it is means unknown. A request of the caller has a value from the start.
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from lenarules.documents.linked import titled
from lenarules.documents.patient_export import exported, member_words
from lenarules.language.fact import Category, Flag, Number
from lenarules.language.reading import accepted_range

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lenarules.language.decide import Decider
    from lenarules.language.fact import Fact, Members
    from lenarules.language.table import Table


def panel_id(table: Table) -> str:
    """Return the anchor of a table's form on the page."""
    return f"try-{table.id}"


def choice(tables: Iterable[Table]) -> str:
    """Return the field in which one of the tables is chosen, grouped by paper."""
    groups: dict[str, list[str]] = {}
    for table in tables:
        title = escape(titled(table.cite.place, table))
        option = f'<option value="{escape(panel_id(table))}">{title}</option>'
        groups.setdefault(table.cite.paper, []).append(option)
    made = [
        f'<optgroup label="{escape(paper)}">{"".join(options)}</optgroup>'
        for paper, options in groups.items()
    ]
    return (
        '<p class="patient-choice" hidden><label for="try-which">Table</label> '
        f'<select id="try-which">{"".join(made)}</select></p>'
        "<noscript><p>This page runs in the browser and needs JavaScript.</p></noscript>"
    )


def form(decider: Decider[Any]) -> str:
    """Return the form of a table, with the table itself as JSON."""
    table = decider.table
    fields = "".join(_field(table, fact) for fact in table.facts)
    plain = json.dumps(exported(decider), ensure_ascii=False, separators=(",", ":"))
    return (
        f'<form novalidate aria-label="{escape(titled(table.cite.place, table))}">{fields}'
        '<p class="patient-buttons"><button type="submit">Show the answer</button> '
        '<button type="reset">Clear</button></p>'
        f'<script type="application/json">{plain.replace("<", chr(92) + "u003c")}</script></form>'
    )


def _field(table: Table, fact: Fact) -> str:
    name = escape(f"{panel_id(table)}-{fact.name}".replace(".", "-"))
    if isinstance(fact, Number):
        parts = _number(fact, name)
    elif isinstance(fact, Flag):
        parts = _grouped(fact, name, _flag(fact, name), "left as it is")
    elif isinstance(fact, Category):
        parts = _category(fact, name)
    else:
        parts = _grouped(fact, name, _members(fact, name), "nothing ticked")
    return f'<div class="patient-fact" data-fact="{escape(fact.name)}">{parts}</div>'


def _under(name: str, hint: str) -> str:
    """Return what stands under a field: what is accepted, and room for what is wrong with it."""
    return (
        f'<small id="{name}-hint" class="patient-hint">{escape(hint)}</small>'
        f'<span id="{name}-problem" class="patient-problem"></span>'
    )


def _described(name: str) -> str:
    return f'aria-describedby="{name}-hint {name}-problem"'


def _number(fact: Number, name: str) -> str:
    value = str(fact.usual) if fact.request else ""
    unit = f" ({escape(fact.unit)})" if fact.unit else ""
    hint = f"{accepted_range(fact)}; {'asked for' if fact.request else 'empty: unknown'}"
    other = "" if fact.exception is None else _exception(member_words(fact.exception), fact)
    return (
        f'<label for="{name}">{escape(fact.label)}{unit}</label>'
        f'<input id="{name}" type="text" inputmode="decimal" autocomplete="off" value="{value}" '
        f"{_described(name)}>{other}{_under(name, hint)}"
    )


def _exception(words: str, fact: Number) -> str:
    assert fact.exception is not None
    member = escape(fact.exception.name)
    label = escape(f"{fact.label}: {words}")
    return (
        f'<label class="patient-one"><input type="checkbox" data-is="exception" value="{member}" '
        f'aria-label="{label}">or: {escape(words)}</label>'
    )


def _category(fact: Category, name: str) -> str:
    unknown = "" if fact.request else '<option value="" selected>unknown</option>'
    options = "".join(
        f'<option value="{escape(member.name)}"'
        f"{' selected' if fact.request and member is fact.usual else ''}>"
        f"{escape(member_words(member))}</option>"
        for member in fact.members
    )
    hint = "asked for" if fact.request else "left as it is: unknown"
    return (
        f'<label for="{name}">{escape(fact.label)}</label>'
        f'<select id="{name}" {_described(name)}>{unknown}{options}</select>{_under(name, hint)}'
    )


def _grouped(fact: Flag | Members, name: str, inputs: str, empty: str) -> str:
    hint = "asked for" if fact.request else f"{empty}: unknown"
    return (
        f"<fieldset {_described(name)}><legend>{escape(fact.label)}</legend>"
        f"{inputs}{_under(name, hint)}</fieldset>"
    )


def _flag(fact: Flag, name: str) -> str:
    start = ("yes" if fact.usual else "no") if fact.request else ""
    shown = [("yes", "yes"), ("no", "no"), *([] if fact.request else [("", "unknown")])]
    return "".join(
        _one("radio", "flag", value, words, f'name="{name}"{" checked" if value == start else ""}')
        for value, words in shown
    )


def _members(fact: Members, name: str) -> str:
    each = [_one("checkbox", "member", m.name, member_words(m), "") for m in fact.members]
    return "".join([*each, _one("checkbox", "none", name, "none of these", "")])


def _one(kind: str, what: str, value: str, words: str, more: str) -> str:
    return (
        f'<label class="patient-one"><input type="{kind}" data-is="{what}" '
        f'value="{escape(value)}" {more}>{escape(words)}</label>'
    )
