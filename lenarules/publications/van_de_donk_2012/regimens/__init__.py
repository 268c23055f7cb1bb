"""The regimens of van de Donk 2012: Tables 1, 2 and 3, and those of the text with doses.

Each module holds a table, or a part of one, in its order; ``text.py`` holds what no table prints.
"""

from lenarules.publications.van_de_donk_2012.regimens import (
    table_1,
    table_2,
    table_3,
    table_3_continued,
    table_3_thalidomide,
    text,
)

#: Every regimen of the paper: the single agent, then Tables 1 to 3, then what the text adds.
REGIMENS = (
    text.SINGLE_AGENT,
    *table_1.REGIMENS,
    *table_2.REGIMENS,
    *text.CYTOTOXIC,
    *table_3.REGIMENS,
    *table_3_thalidomide.REGIMENS,
    *table_3_continued.REGIMENS,
    *text.LATER,
)
