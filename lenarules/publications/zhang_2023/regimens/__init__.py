"""The regimens of Zhang 2023: Table I, and those of section 6.

Table I prints no dose; the few figures of schedules stand in the text of section 4. A row that
compares two regimens, whose figures are told apart, is two regimens here; each module holds one
part of the table, in its order.
"""

from lenarules.publications.zhang_2023.regimens import (
    table_1_bortezomib,
    table_1_bortezomib_continued,
    table_1_carfilzomib,
    table_1_carfilzomib_relapsed,
    table_1_ixazomib,
    table_1_len_dex,
    text,
)

#: Every regimen of the paper: Table I, then the elderly patients of section 6.
REGIMENS = (
    *table_1_len_dex.REGIMENS,
    *table_1_bortezomib.REGIMENS,
    *table_1_bortezomib_continued.REGIMENS,
    *table_1_ixazomib.REGIMENS,
    *table_1_carfilzomib.REGIMENS,
    *table_1_carfilzomib_relapsed.REGIMENS,
    *text.REGIMENS,
)
