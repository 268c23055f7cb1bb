"""Questions that several tables answer: what is compared, of whom, and in what setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from lenarules.language.condition import ALWAYS
from lenarules.language.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from lenarules.language.condition import Condition
    from lenarules.language.table import Table

    #: What is compared.
    CommonAnswer: TypeAlias = Hashable


@frozen(repr=False, eq=False)
class Party(Record):
    """One table, as it answers a question that others answer too.

    Attributes:
        table: the table.
        answer: what is compared: from an outcome of the table to an answer, or to None where the
            outcome says nothing on the question. An answer is hashable and has words: a text, a
            member of an enumeration, or what has ``in_words()``. What notes add to an outcome is
            no part of it.
        setting: in what setting the paper speaks.
        scope: of which patients the table is asked the question.
        as_printed: every printed row answers for itself, whatever else the table says: for a
            table that is rejected, and to compare a print before anything is read into it. An open
            row speaks where all that complete it adopt one outcome, and is silent otherwise.
    """

    table: Table
    answer: Callable[[Any], Any] = field(kw_only=True)
    setting: str = field(kw_only=True)
    scope: Condition = field(default=ALWAYS, kw_only=True)
    as_printed: bool = field(default=False, kw_only=True)


@frozen(repr=False, eq=False)
class Question(Record):
    """A question that several tables answer.

    Attributes:
        name: the name.
        title: the question itself.
        compared: how the answers are compared, in one sentence.
        parties: gives the tables that answer, when it is called.
        links: what ties a fact of one table to a fact of another that has another name; each holds
            of every patient of whom two tables are asked that have all its facts between them.
        shared_only: regions are written over the facts that both tables ask; what hangs on the
            other facts is said to hold for some.
    """

    name: str
    title: str = field(kw_only=True)
    compared: str = field(kw_only=True)
    parties: Callable[[], tuple[Party, ...]] = field(kw_only=True)
    links: Callable[[], tuple[Condition, ...]] = field(default=tuple, kw_only=True)
    shared_only: bool = field(default=False, kw_only=True)
